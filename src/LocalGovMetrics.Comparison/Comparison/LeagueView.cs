using LocalGovMetrics.Comparability;
using LocalGovMetrics.Display;
using LocalGovMetrics.Display.Pictures;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Comparison;

/// <summary>The attainment league of one column for a person: what each unit set itself beside how much of it was reached.</summary>
internal sealed class LeagueView(ComparisonColumn column, LeagueTable table, AmbitionBasis basis)
{
    /// <summary>Gets the blocks of a document.</summary>
    public IEnumerable<DisplayBlock> Blocks
    {
        get
        {
            DisplayCell[] remarks = [.. WithoutStanding, .. LeftOut];
            return [DisplayBlock.Heading(ColumnView.NameOf(column.Name, column.Part), level: 3), .. Picture is { } picture ? [PictureBlock.Beside(picture)] : Array.Empty<DisplayBlock>(), Places, .. remarks.Length > 0 ? [DisplayBlock.List(remarks)] : Array.Empty<DisplayBlock>()];
        }
    }

    /// <summary>Gets attainment beside ambition as a picture; null where no unit has both.</summary>
    public LeagueChart? Picture => PictureOf(ColumnView.NameOf(column.Name, column.Part), table, basis);

    /// <summary>Draws attainment beside ambition; null where no unit has both.</summary>
    public static LeagueChart? PictureOf(DisplayText title, LeagueTable table, AmbitionBasis basis)
    {
        LeaguePoint[] points = [.. Ordered(table).Select(place => PointOf(place, table, basis))];
        int placed = points.Count(point => point.IsPlaced);
        return placed == 0 ? null : new LeagueChart
        {
            Title = title,
            Summary = DisplayText.Keyed("picture.leagueSummary", placed, points.Length),
            AmbitionName = DisplayText.Keyed("tool.ambition." + CanonicalText.FormatName(basis)),
            Points = points,
        };
    }

    private DisplayTable Places => new(
        DisplayText.Empty,
        [
            new DisplayColumn(DisplayHeadings.Unit) { IsName = true }, DisplayColumn.Number("tool.attainment"), DisplayColumn.Number("tool.rank"), DisplayColumn.Text("tool.verdict"),
            DisplayColumn.Number("tool.ambition." + CanonicalText.FormatName(basis)), DisplayColumn.Number("tool.rank"), DisplayColumn.Text("tool.standing"),
        ],
        [.. Ordered(table).Select(place => RowOf(place, table, basis))]);

    private IEnumerable<DisplayCell> WithoutStanding =>
        from place in table.Places
        where place.Standing == LeagueStanding.NotPlaced
        group LabelOf(place) by place.Reason into same
        select new DisplayCell(DisplayText.Keyed("tool.notPlaced", same.Key.Words(), string.Join(", ", same)), DisplayMark.NotApplicable);

    // Which of two attainments of a unit is true is open.
    private IEnumerable<DisplayCell> LeftOut
    {
        get
        {
            string[] contradicted = [.. column.Values.Where(value => value.Contradicting.Count > 0).Select(value => value.Comparand.UnitLabel)];
            return
            [
                .. contradicted.Length > 0 ? [new DisplayCell(DisplayText.Keyed("tool.notPlaced", UndefinedReason.PrintsDiffer.Words(), string.Join(", ", contradicted)), DisplayMark.Missed)] : Array.Empty<DisplayCell>(),
                .. OmittedText.LinesOf(column.LeftOut).Select(line => new DisplayCell(line, DisplayMark.Missed)),
            ];
        }
    }

    private static IEnumerable<LeaguePlace> Ordered(LeagueTable table) => table.Places.OrderBy(place => place.AttainmentRank.ValueOrNull ?? double.MaxValue);

    private static DisplayRow RowOf(LeaguePlace place, LeagueTable table, AmbitionBasis basis) =>
    [
        DisplayCell.Verbatim(LabelOf(place)),
        new DisplayCell(place.Attainment.TryGetValue(out double attainment) ? DisplayNumbers.Percent(attainment, 1) : place.Attainment.Reason == UndefinedReason.NothingLeft ? DisplayText.Keyed("tool.nothingLeft") : DisplayText.Verbatim("–")),
        new DisplayCell(RankOf(place.AttainmentRank)),
        new DisplayCell(place.Verdict.Kind.Words(), place.Verdict.Kind.Mark(place.Verdict.IsNear)),
        new DisplayCell(AmbitionOf(place.Ambition, table, basis)),
        new DisplayCell(RankOf(place.AmbitionRank)),
        new DisplayCell(DisplayText.Keyed("tool.leagueStanding." + CanonicalText.FormatName(place.Standing))),
    ];

    private static LeaguePoint PointOf(LeaguePlace place, LeagueTable table, AmbitionBasis basis)
    {
        DisplayRow told = RowOf(place, table, basis);
        return new LeaguePoint
        {
            Name = LabelOf(place),
            Ambition = NumberOf(place.Ambition, basis).ValueOrNull is { } number ? basis == AmbitionBasis.RequiredGrowth ? 100 * number : number : null,
            AmbitionText = told[4].Text,
            Attainment = place.Attainment.ValueOrNull,
            IsNothingLeft = place.Attainment.Reason == UndefinedReason.NothingLeft,
            AttainmentText = told[1].Text,
            Verdict = told[3].Text,
            Mark = told[3].Mark,
            Standing = told[6].Text,
        };
    }

    private static string LabelOf(LeaguePlace place) => place.UnitParent is null ? place.Unit : $"{place.Unit} ({place.UnitParent})";

    private static DisplayText RankOf(Computed rank) => rank.TryGetValue(out double number) ? DisplayNumbers.Short(number) : DisplayText.Verbatim("–");

    private static Computed NumberOf(TargetAmbition ambition, AmbitionBasis basis) => basis switch
    {
        AmbitionBasis.RequiredGrowth => ambition.RequiredGrowth,
        AmbitionBasis.RequiredChange => ambition.RequiredChangePerYear,
        AmbitionBasis.Peers => ambition.Target,
    };

    private static DisplayText AmbitionOf(TargetAmbition ambition, LeagueTable table, AmbitionBasis basis)
    {
        Computed number = NumberOf(ambition, basis);
        return !number.TryGetValue(out double value) ? DisplayText.Verbatim("–")
            : basis == AmbitionBasis.RequiredGrowth ? DisplayNumbers.Append(DisplayNumbers.Signed(100 * value), " %")
            : DisplayText.Join(" ", [basis == AmbitionBasis.RequiredChange ? DisplayNumbers.Signed(value) : DisplayNumbers.Short(value), DisplayText.Verbatim(table.MeasureUnit?.Symbol ?? string.Empty)]);
    }
}
