using LocalGovMetrics.Comparability;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Display;
using LocalGovMetrics.Tool.Comparing;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tool.Output;

/// <summary>The texts of one column: the units in the order of their ranks under letters, what is to be said of them, and what is left out.</summary>
internal sealed class CompareColumnView
{
    private const int BarWidth = 10;

    private readonly ComparedColumn _compared;
    private readonly ComparisonColumn _column;
    private readonly Wording _wording;
    private readonly int[] _order;

    public CompareColumnView(ComparedColumn compared, Wording wording)
    {
        (_compared, _column, _wording) = (compared, compared.Column, wording);
        _order = [.. Enumerable.Range(0, _column.Values.Count).OrderBy(i => compared.Ranking.Face.Ranks[i].ValueOrNull ?? double.MaxValue).ThenBy(i => compared.Ranking.Possible.Ranges[i] is { Best: > 0 } range ? range.Best : int.MaxValue)];
        Values = MakeValues();
    }

    public string Title => _column.Name.In(_wording.Language) + (_column.Part is { } part ? $" ({part.In(_wording.Language)})" : string.Empty);

    public string Subtitle => string.Join(", ", new[] { _wording.WordFor(_column.Aspect), IsAttainment ? string.Empty : _column.Unit?.Symbol ?? string.Empty, _wording.DirectionWord(_column.Direction) }.Where(text => text.Length > 0));

    public bool IsAttainment => _column.Aspect == ComparandAspect.Attainment;

    /// <summary>Gets the units: letter, rank, unit, period and more.</summary>
    public DisplayTable Values { get; }

    /// <summary>Gets why units have no rank, the reservations, what is left out, and the comparators, each with its sign.</summary>
    public IEnumerable<DisplayCell> Remarks => [.. WithoutRank(), .. Reservations(), .. LeftOut(), .. Comparators()];

    // Where every number is what is printed, the numbers need no column of their own.
    private bool ShowsNumbers => IsAttainment || _column.Values.Any(value => value.Number.IsDefined && (value.Comparand.Number?.Value is not { } printed || !BinaryNumber.FromDecimal(printed).Equals(value.Number.Value)));

    private bool ShowsBars => _column.Values.All(value => value.Number.ValueOrNull is null or >= 0) && Largest > 0;

    private double Largest => IsAttainment ? 1 : _column.Values.Max(value => value.Number.ValueOrNull ?? 0);

    private DisplayTable MakeValues() => new(
        DisplayText.Empty,
        [
            new DisplayColumn(DisplayText.Empty), Tables.Number(_wording.Rank), Tables.Name(_wording.AdministrativeUnit), Tables.Text(_wording.PeriodOfTime),
            .. IsAttainment ? [] : new[] { Tables.Number(_wording.PrintedValue) },
            .. ShowsNumbers ? new[] { Tables.Number(IsAttainment ? _wording.Attainment : _wording.NumberIn(_column.Unit?.Symbol ?? string.Empty)) } : [],
            .. ShowsBars ? new[] { new DisplayColumn(DisplayText.Empty) } : [],
        ],
        [
            .. _order.Select((i, place) => Tables.Row(
            [
                Letter(place), RankOf(i), _column.Values[i].Comparand.UnitLabel, _column.Values[i].Comparand.Period.ToString(),
                .. IsAttainment ? [] : new[] { PrintsOf(_column.Values[i]) },
                .. ShowsNumbers ? new[] { NumberOf(_column.Values[i].Number) } : [],
                .. ShowsBars ? new[] { _column.Values[i].Number.TryGetValue(out double number) ? Bars.Bar(number / Largest, BarWidth) : string.Empty } : [],
            ])),
        ]);

    private string NumberOf(Computed number) =>
        number.TryGetValue(out double value) ? IsAttainment ? _wording.Percent(value) : _wording.Short(value)
        : number.Reason == UndefinedReason.NothingLeft ? _wording.NothingLeft
        : "–";

    private string PrintsOf(ComparedValue value) => string.Join(" ≠ ", value.Contradicting.Prepend(value.Comparand).Select(PrintedText.Of).Distinct());

    // A rank that the print leaves open is a range; one number where it does not.
    private string RankOf(int value)
    {
        RankRange range = _compared.Ranking.Possible.Ranges[value];
        bool isSettled = range.IsSettled || (_compared.Ranking.Face.Ties == TieRule.Fractional && _column.Values[value].Possible is { IsPoint: true });
        return isSettled && _compared.Ranking.Face.Ranks[value].TryGetValue(out double rank) ? _wording.Short(rank)
            : range.Reason != UndefinedReason.None ? "–"
            : range.IsSettled ? Invariant.Text(range.Best)
            : FormattableString.Invariant($"{range.Best}–{range.Worst}");
    }

    private IEnumerable<DisplayCell> WithoutRank()
    {
        if (_compared.NoRanks is { } reason)
        {
            return [Tables.Cell(reason == UndefinedReason.DirectionAssumed ? _wording.NoRanksAssumed : _column.Direction == DesiredDirection.Closer ? _wording.NoRanksCloser : _wording.NoRanks, DisplayMark.NotApplicable)];
        }

        return from i in _order
               let rank = _compared.Ranking.Face.Ranks[i]
               where !rank.IsDefined
               group i by rank.Reason into same
               select Tables.Cell(_wording.NoRank(Letters(same), _wording.WordFor(same.Key)), DisplayMark.NotApplicable);
    }

    // What divides the values is said once, with the values of each side; notes are for programs.
    private IEnumerable<DisplayCell> Reservations() =>
        from reservation in _column.Reservations
        where reservation.Finding.Severity != ComparabilitySeverity.Note
        group reservation by reservation.Finding.Code into code
        from text in code.Skip(1).Any() && code.Key is ComparabilityCode.DifferentTimes or ComparabilityCode.YearAgainstSpan or ComparabilityCode.VariantsDiffer ? [Divided(code.Key, [.. code])] : code.Select(Sentence)
        select Tables.Cell(text, DisplayMark.Near);

    private string Divided(ComparabilityCode code, ColumnReservation[] reservations)
    {
        string sides = string.Join("; ", reservations
            .SelectMany(one => new[] { (Name: NameOf(one.Finding.LeftName, one.Finding.Left, code), Values: one.Left), (Name: NameOf(one.Finding.RightName, one.Finding.Right, code), Values: one.Right) })
            .GroupBy(side => side.Name)
            .Select(side => (side.Key, Places: PlacesOf(side.SelectMany(one => one.Values))))
            .OrderBy(side => side.Places[0])
            .Select(side => $"{side.Key} ({string.Join(", ", side.Places.Select(Letter))})"));
        return _wording.DividedBy(code, sides);
    }

    private string NameOf(LocalizedName? name, string? text, ComparabilityCode code) => name?.In(_wording.Language) ?? text ?? _wording.PlainSide(code);

    private string Sentence(ColumnReservation reservation)
    {
        ComparabilityFinding finding = reservation.Finding;
        string who = IsOfOneSide(finding) ? Letters(finding.Left is null && finding.Code is not (ComparabilityCode.BoundaryChangeWithin or ComparabilityCode.BoundariesConverted) ? reservation.Right : reservation.Left)
            : reservation.Left.SequenceEqual(reservation.Right) ? Letters(reservation.Left)
            : $"{Letters(reservation.Left)} – {Letters(reservation.Right)}";
        return $"{finding.Sentence(_wording.Language)} ({who})";
    }

    private static bool IsOfOneSide(ComparabilityFinding finding) => (finding.Left is null) != (finding.Right is null);

    private IEnumerable<DisplayCell> LeftOut() => OmittedText.LinesOf(_column.LeftOut, _wording).Select(line => Tables.Cell(line, DisplayMark.Missed));

    private IEnumerable<DisplayCell> Comparators()
    {
        Comparator[] withheld = [.. _compared.Comparators.Where(comparator => comparator.Peers < comparator.MinimumPeers)];
        return
        [
            .. _compared.Comparators.Except(withheld).Select(comparator => Tables.Cell(_wording.ComparatorIs(comparator.Kind, comparator.Peers, comparator.Value.IsDefined || comparator.Value.Reason == UndefinedReason.NothingLeft ? NumberOf(comparator.Value) + (IsAttainment || _column.Unit is null ? string.Empty : $" {_column.Unit}") : _wording.WordFor(comparator.Value.Reason)))),
            .. withheld.Length > 0 ? [Tables.Cell(_wording.ComparatorsWithheld([.. withheld.Select(comparator => comparator.Kind)], withheld[0].Peers, withheld[0].MinimumPeers))] : Array.Empty<DisplayCell>(),
        ];
    }

    private int[] PlacesOf(IEnumerable<int> values) => [.. values.Distinct().Select(value => Array.IndexOf(_order, value)).Order()];

    private string Letters(IEnumerable<int> values) => string.Join(", ", PlacesOf(values).Select(Letter));

    private static string Letter(int place) => place < 26 ? ((char)('A' + place)).ToString() : FormattableString.Invariant($"{(char)('A' + (place % 26))}{place / 26}");
}
