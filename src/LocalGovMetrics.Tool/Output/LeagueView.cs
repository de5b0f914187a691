using LocalGovMetrics.Comparison;
using LocalGovMetrics.Display;
using LocalGovMetrics.Tool.Comparing;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tool.Output;

/// <summary>The texts of the attainment league of one indicator.</summary>
internal sealed class LeagueView(ComparedLeague league, LeagueTable table, Wording wording)
{
    public string Title => league.Column.Name.In(wording.Language) + (league.Column.Part is { } part ? $" ({part.In(wording.Language)})" : string.Empty);

    /// <summary>Gets the units in the order of their attainment.</summary>
    public DisplayTable Places => new(
        DisplayText.Empty,
        [Tables.Name(wording.AdministrativeUnit), Tables.Number(wording.Attainment), Tables.Number(wording.Rank), Tables.Text(wording.Verdict), Tables.Number(wording.Ambition(league.Basis)), Tables.Number(wording.Rank), Tables.Text(wording.Standing)],
        [.. table.Places.OrderBy(place => place.AttainmentRank.ValueOrNull ?? double.MaxValue).Select(RowOf)]);

    /// <summary>Gets the units without a standing, and what has no place in the league, with the reasons.</summary>
    public IEnumerable<DisplayCell> Remarks => [.. WithoutStanding.Select(line => Tables.Cell(line, DisplayMark.NotApplicable)), .. LeftOut.Select(line => Tables.Cell(line, DisplayMark.Missed))];

    private IEnumerable<string> WithoutStanding =>
        from place in table.Places
        where place.Standing == LeagueStanding.NotPlaced
        group LabelOf(place) by place.Reason into same
        select wording.NotPlaced(string.Join(", ", same), wording.WordFor(same.Key));

    private IEnumerable<string> LeftOut =>
    [
        .. league.Contradicted.Any() ? [wording.NotPlaced(string.Join(", ", league.Contradicted.Select(value => value.Comparand.UnitLabel)), wording.WordFor(UndefinedReason.PrintsDiffer))] : Array.Empty<string>(),
        .. OmittedText.LinesOf(league.Column.LeftOut, wording),
    ];

    private DisplayRow RowOf(LeaguePlace place) =>
    [
        Tables.Cell(LabelOf(place)),
        Tables.Cell(place.Attainment.TryGetValue(out double attainment) ? wording.Percent(attainment) : place.Attainment.Reason == UndefinedReason.NothingLeft ? wording.NothingLeft : "–"),
        Tables.Cell(RankOf(place.AttainmentRank)),
        Tables.Cell(wording.WordFor(place.Verdict.Kind), place.Verdict.Kind.Mark(place.Verdict.IsNear)),
        Tables.Cell(AmbitionOf(place.Ambition)),
        Tables.Cell(RankOf(place.AmbitionRank)),
        Tables.Cell(wording.WordFor(place.Standing)),
    ];

    private static string LabelOf(LeaguePlace place) => place.UnitParent is null ? place.Unit : $"{place.Unit} ({place.UnitParent})";

    private string RankOf(Computed rank) => rank.TryGetValue(out double number) ? wording.Short(number) : "–";

    private string AmbitionOf(TargetAmbition ambition)
    {
        Computed number = league.Basis switch
        {
            AmbitionBasis.RequiredGrowth => ambition.RequiredGrowth,
            AmbitionBasis.RequiredChange => ambition.RequiredChangePerYear,
            _ => ambition.Target,
        };
        return !number.TryGetValue(out double value) ? "–"
            : league.Basis == AmbitionBasis.RequiredGrowth ? $"{wording.Signed(100 * value)} %"
            : (league.Basis == AmbitionBasis.RequiredChange ? wording.Signed(value) : wording.Short(value)) + (table.MeasureUnit is { } unit ? $" {unit}" : string.Empty);
    }
}
