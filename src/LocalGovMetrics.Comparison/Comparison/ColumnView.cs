using LocalGovMetrics.Comparability;
using LocalGovMetrics.Display;
using LocalGovMetrics.Display.Pictures;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>The texts of one column: the units in the order of their ranks under letters, what is to be said of them, and what is left out.</summary>
internal sealed class ColumnView
{
    private const int BarWidth = 10;

    /// <summary>How many units a picture beside a table has at least: who is first of two, the table says at a glance.</summary>
    private const int WorthDrawing = 3;

    private readonly ComparedColumn _compared;
    private readonly ComparisonColumn _column;
    private readonly int[] _order;

    // Asked for every row: found once for all.
    private readonly bool _showsNumbers;
    private readonly bool _showsBars;
    private readonly double _largest;
    private readonly HashSet<double> _tied;

    public ColumnView(ComparedColumn compared)
    {
        (_compared, _column) = (compared, compared.Column);
        _order = [.. Enumerable.Range(0, _column.Values.Count).OrderBy(i => compared.Ranking.Face.Ranks[i].ValueOrNull ?? double.MaxValue).ThenBy(i => compared.Ranking.Possible.Ranges[i] is { Best: > 0 } range ? range.Best : int.MaxValue)];
        _showsNumbers = NeedsNumbers(_column);
        _tied = [.. compared.Ranking.Face.Ranks.Select(rank => rank.ValueOrNull).OfType<double>().CountBy(rank => rank).Where(rank => rank.Value > 1).Select(rank => rank.Key)];
        _largest = IsAttainment ? 1 : _column.Values.Max(value => value.Number.ValueOrNull ?? 0);
        _showsBars = _largest > 0 && _column.Values.All(value => value.Number.ValueOrNull is null or >= 0);
        Values = MakeValues();
    }

    /// <summary>Gets the blocks of a document: the name, what is ranked and how, the units, and what is to be said of them.</summary>
    public IEnumerable<DisplayBlock> Blocks
    {
        get
        {
            DisplayCell[] remarks = [.. WithoutRank(), .. Reservations(), .. LeftOut(), .. Comparators()];
            return
            [
                DisplayBlock.Heading(NameOf(_column.Name, _column.Part), level: 3),
                DisplayBlock.Faint(About),
                .. Picture is { Units.Count: >= WorthDrawing } picture ? [PictureBlock.Beside(picture)] : Array.Empty<DisplayBlock>(),
                Values,
                .. remarks.Length > 0 ? [DisplayBlock.List(remarks)] : Array.Empty<DisplayBlock>(),
            ];
        }
    }

    /// <summary>Gets the ranks as a picture; null where fewer than two values have one.</summary>
    public RankList? Picture => _compared.NoRanks is not null || _compared.Ranking.Possible.Ranges.Count(range => range.Best > 0) < 2 ? null : new RankList
    {
        Title = NameOf(_column.Name, _column.Part),
        Summary = DisplayText.Keyed("picture.ranksSummary", _compared.Ranking.Possible.Ranges.Count(range => range.Best > 0), _column.Values.Count),
        Of = About,
        Units = [.. _order.Select(UnitOf)],
        Reservations = [.. WithoutRank().Concat(Reservations()).Select(cell => cell.Text)],
    };

    private DisplayText About => DisplayText.Join(", ", [WordFor(_column.Aspect), DisplayText.Verbatim(IsAttainment ? string.Empty : _column.MeasureUnit?.Symbol ?? string.Empty), DisplayText.Keyed("tool.direction." + CanonicalText.FormatName(_column.Direction))]);

    /// <summary>Names a definition and the part of it that is measured.</summary>
    public static DisplayText NameOf(LocalizedName name, LocalizedName? part) => DisplayText.Of(language => name.In(language.Tag) + (part is null ? string.Empty : $" ({part.In(language.Tag)})"));

    /// <summary>Says which side of a row is compared.</summary>
    public static DisplayText WordFor(ComparandAspect aspect) => DisplayText.Keyed("tool.comparandAspect." + CanonicalText.FormatName(aspect));

    private bool IsAttainment => _column.Aspect == ComparandAspect.Attainment;

    private DisplayTable Values { get; }

    // Where every number is what is printed, the numbers need no column of their own.
    private static bool NeedsNumbers(ComparisonColumn column) => column.Aspect == ComparandAspect.Attainment || column.Values.Any(value => value.Number.IsDefined && (value.Comparand.Number?.Value is not { } printed || !BinaryNumber.FromDecimal(printed).Equals(value.Number.Value)));

    private DisplayTable MakeValues() => new(
        DisplayText.Empty,
        [
            new DisplayColumn(DisplayText.Empty), DisplayColumn.Number("tool.rank"), new DisplayColumn(DisplayHeadings.Unit) { IsName = true }, DisplayColumn.Text("tool.periodOfTime"),
            .. IsAttainment ? [] : new[] { DisplayColumn.Number("tool.printedValue") },
            .. _showsNumbers ? new[] { NumberColumn() } : [],
            .. _showsBars ? new[] { new DisplayColumn(DisplayText.Empty) } : [],
        ],
        [.. _order.Select(RowOf)]);

    private DisplayColumn NumberColumn() =>
        IsAttainment ? DisplayColumn.Number("tool.attainment")
        : _column.MeasureUnit?.Symbol is { Length: > 0 } unit ? new DisplayColumn(DisplayText.Keyed("tool.numberIn", unit), isNumber: true)
        : DisplayColumn.Number("tool.numberAlone");

    private DisplayRow RowOf(int value, int place) => DisplayRow.Of(
    [
        DisplayCell.Verbatim(Letters.Of(place)), new DisplayCell(RankOf(value)), DisplayCell.Verbatim(_column.Values[value].Comparand.UnitLabel), DisplayCell.Verbatim(_column.Values[value].Comparand.Period.ToString()),
        .. IsAttainment ? [] : new[] { DisplayCell.Verbatim(PrintsOf(_column.Values[value])) },
        .. _showsNumbers ? new[] { new DisplayCell(NumberOf(_column.Values[value].Number)) } : [],
        .. _showsBars ? new[] { DisplayCell.Verbatim(_column.Values[value].Number.TryGetValue(out double number) ? Bars.Bar(number / _largest, BarWidth) : string.Empty) } : [],
    ]);

    private RankedUnit UnitOf(int value, int place)
    {
        RankRange range = _compared.Ranking.Possible.Ranges[value];
        double? rank = _compared.Ranking.Face.Ranks[value].ValueOrNull;
        return new RankedUnit
        {
            Letter = Letters.Of(place),
            Name = $"{_column.Values[value].Comparand.UnitLabel}, {_column.Values[value].Comparand.Period}",
            Printed = IsAttainment ? NumberOf(_column.Values[value].Number) : DisplayText.Verbatim(PrintsOf(_column.Values[value])),
            Rank = rank,
            Best = range.Best > 0 ? range.Best : null,
            Worst = range.Best > 0 ? range.Worst : null,
            IsTied = rank is { } own && _tied.Contains(own),
            RankText = range.Best > 0 ? DisplayText.Keyed("picture.rankIs", RankOf(value)) : DisplayText.Keyed("picture.noRank"),
        };
    }

    private DisplayText NumberOf(Computed number) =>
        number.TryGetValue(out double value) ? IsAttainment ? DisplayNumbers.Percent(value, 1) : DisplayNumbers.Short(value)
        : number.Reason == UndefinedReason.NothingLeft ? DisplayText.Keyed("tool.nothingLeft")
        : DisplayText.Verbatim("–");

    private string PrintsOf(ComparedValue value) => string.Join(" ≠ ", value.Contradicting.Prepend(value.Comparand).Select(PrintedText.Of).Distinct());

    // A rank that the print leaves open is a range; one number where it does not.
    private DisplayText RankOf(int value)
    {
        RankRange range = _compared.Ranking.Possible.Ranges[value];
        bool isSettled = range.IsSettled || (_compared.Ranking.Face.Ties == TieRule.Fractional && _column.Values[value].Possible is { IsPoint: true });
        return isSettled && _compared.Ranking.Face.Ranks[value].TryGetValue(out double rank) ? DisplayNumbers.Short(rank)
            : range.Reason != UndefinedReason.None ? DisplayText.Verbatim("–")
            : DisplayText.Verbatim(range.IsSettled ? FormattableString.Invariant($"{range.Best}") : FormattableString.Invariant($"{range.Best}–{range.Worst}"));
    }

    private IEnumerable<DisplayCell> WithoutRank()
    {
        if (_compared.NoRanks is { } reason)
        {
            string key = reason == UndefinedReason.DirectionAssumed ? "tool.noRanksAssumed" : _column.Direction == DesiredDirection.Closer ? "tool.noRanksCloser" : "tool.noRanks";
            return [new DisplayCell(DisplayText.Keyed(key), DisplayMark.NotApplicable)];
        }

        return from i in _order
               let rank = _compared.Ranking.Face.Ranks[i]
               where !rank.IsDefined
               group i by rank.Reason into same
               select new DisplayCell(DisplayText.Keyed("tool.noRank", same.Key.Words(), LettersOf(same)), DisplayMark.NotApplicable);
    }

    // What divides the values is said once, with the values of each side; notes are for programs.
    private IEnumerable<DisplayCell> Reservations() =>
        from reservation in _column.Reservations
        where reservation.Finding.Severity != ComparabilitySeverity.Note
        group reservation by reservation.Finding.Code into code
        from text in code.Skip(1).Any() && code.Key is ComparabilityCode.DifferentTimes or ComparabilityCode.YearAgainstSpan or ComparabilityCode.VariantsDiffer ? [Divided(code.Key, [.. code])] : code.Select(Sentence)
        select new DisplayCell(text, DisplayMark.Near);

    private DisplayText Divided(ComparabilityCode code, ColumnReservation[] reservations) => SideText.DividedBy(code, reservations
        .SelectMany(one => new[] { (Name: NameOf(one.Finding.LeftName, one.Finding.Left, code), Values: one.Left), (Name: NameOf(one.Finding.RightName, one.Finding.Right, code), Values: one.Right) })
        .GroupBy(side => side.Name)
        .Select(side => (side.Key, Places: PlacesOf(side.SelectMany(one => one.Values))))
        .OrderBy(side => side.Places[0])
        .Select(side => SideText.Of(side.Key, string.Join(", ", side.Places.Select(Letters.Of)))));

    private static DisplayText NameOf(LocalizedName? name, string? text, ComparabilityCode code) => name is null && text is not null ? DisplayText.Verbatim(text) : SideText.NameOf(name, code);

    private DisplayText Sentence(ColumnReservation reservation)
    {
        ComparabilityFinding finding = reservation.Finding;
        string who = IsOfOneSide(finding) ? LettersOf(finding.Left is null && finding.Code is not (ComparabilityCode.BoundaryChangeWithin or ComparabilityCode.BoundariesConverted) ? reservation.Right : reservation.Left)
            : reservation.Left.SequenceEqual(reservation.Right) ? LettersOf(reservation.Left)
            : $"{LettersOf(reservation.Left)} – {LettersOf(reservation.Right)}";
        return SideText.Of(DisplayText.Of(finding.Sentence), who);
    }

    private static bool IsOfOneSide(ComparabilityFinding finding) => (finding.Left is null) != (finding.Right is null);

    private IEnumerable<DisplayCell> LeftOut() => OmittedText.LinesOf(_column.LeftOut).Select(line => new DisplayCell(line, DisplayMark.Missed));

    private IEnumerable<DisplayCell> Comparators()
    {
        Comparator[] withheld = [.. _compared.Comparators.Where(comparator => comparator.Peers < comparator.MinimumPeers)];
        return
        [
            .. _compared.Comparators.Except(withheld).Select(comparator => new DisplayCell(DisplayText.Keyed("tool.comparatorIs", NameOf(comparator.Kind), comparator.Peers, ValueOf(comparator)))),
            .. withheld.Length > 0 ? [new DisplayCell(DisplayText.Keyed("tool.comparatorsWithheld", NamesOf(withheld), withheld[0].Peers, withheld[0].MinimumPeers))] : Array.Empty<DisplayCell>(),
        ];
    }

    private DisplayText ValueOf(Comparator comparator) =>
        !comparator.Value.IsDefined && comparator.Value.Reason != UndefinedReason.NothingLeft ? comparator.Value.Reason.Words()
        : DisplayText.Join(" ", [NumberOf(comparator.Value), DisplayText.Verbatim(IsAttainment ? string.Empty : _column.MeasureUnit?.Symbol ?? string.Empty)]);

    private static DisplayText NamesOf(Comparator[] comparators) => comparators.Select(comparator => NameOf(comparator.Kind)).Aggregate((before, name) => DisplayText.Keyed("tool.and", before, DisplayText.Of(language => name.In(language).ToLowerInvariant())));

    private static DisplayText NameOf(ComparatorKind kind) => DisplayText.Keyed(kind == ComparatorKind.Median ? "tool.median" : "tool.bestQuartile");

    private int[] PlacesOf(IEnumerable<int> values) => [.. values.Distinct().Select(value => Array.IndexOf(_order, value)).Order()];

    private string LettersOf(IEnumerable<int> values) => string.Join(", ", PlacesOf(values).Select(Letters.Of));
}
