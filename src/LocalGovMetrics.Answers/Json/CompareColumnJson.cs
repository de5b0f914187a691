using LocalGovMetrics.Comparability;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Answers.Json;

/// <summary>One indicator over several units.</summary>
internal sealed record CompareColumnJson
{
    private readonly ComparedColumn _compared;

    internal CompareColumnJson(ComparedColumn compared) => _compared = compared;

    private ComparisonColumn Column => _compared.Column;

    public string Code => Column.Code;

    public string Name => Column.Name.In("en");

    public string NameVi => Column.Name.In("vi");

    public string? Part => Column.Part?.In("en");

    public string? PartVi => Column.Part?.In("vi");

    public ComparandAspect Aspect => Column.Aspect;

    public string? MeasureUnit => Column.MeasureUnit?.Symbol;

    public string Prices => Column.Prices.ToString();

    public DesiredDirection Direction => Column.Direction;

    public UndefinedReason? NoRanks => _compared.NoRanks;

    public IReadOnlyList<CompareValueJson> Values => [.. Column.Values.Select((value, i) => new CompareValueJson(value, _compared.Ranking.Face.Ranks[i], _compared.Ranking.Possible.Ranges[i]))];

    public IReadOnlyList<ReservationJson> Reservations => [.. Column.Reservations.Select(reservation => new ReservationJson(reservation.Left, reservation.Right, new FindingJson(reservation.Finding)))];

    public IReadOnlyList<OmittedJson> LeftOut => [.. Column.LeftOut.Select(omitted => new OmittedJson(omitted))];

    public IReadOnlyList<ComparatorJson> Comparators => [.. _compared.Comparators.Select(comparator => new ComparatorJson(comparator))];
}

/// <summary>The value of one unit, its rank, and the ranks that its print leaves open.</summary>
internal sealed record CompareValueJson
{
    private readonly ComparedValue _value;
    private readonly Computed _rank;
    private readonly RankRange _range;

    internal CompareValueJson(ComparedValue value, Computed rank, RankRange range) => (_value, _rank, _range) = (value, rank, range);

    public string Unit => _value.Unit;

    public string? UnitId => _value.Comparand.UnitId?.ToString();

    public string? UnitParent => _value.Comparand.UnitParent;

    public string Indicator => _value.Comparand.Indicator.Key;

    public string Period => _value.Comparand.Period.ToString();

    public string? Text => _value.Comparand.Text;

    public double? Number => _value.Number.ValueOrNull;

    public decimal? Low => _value.Possible?.Low;

    public decimal? High => _value.Possible?.High;

    public double? Rank => _rank.ValueOrNull;

    public int? BestRank => _range.Best > 0 ? _range.Best : null;

    public int? WorstRank => _range.Worst > 0 ? _range.Worst : null;

    public UndefinedReason? RankReason => _rank.IsDefined ? null : _rank.Reason;

    public UndefinedReason? NumberReason => _value.Number.IsDefined ? null : _value.Number.Reason;

    public ObservationStatus Status => _value.Comparand.Status;

    public string? Origin => _value.Comparand.Origin;

    public string? Source => _value.Comparand.Source;

    public IReadOnlyList<ComparandJson>? Contradicting => _value.Contradicting.Count == 0 ? null : [.. _value.Contradicting.Select(other => new ComparandJson(other))];
}

/// <summary>What is to be said of a comparison, and the values on either side of it.</summary>
internal sealed record ReservationJson(IReadOnlyList<int> LeftValues, IReadOnlyList<int> RightValues, FindingJson Finding);

/// <summary>What units are held against, or why it is withheld.</summary>
internal sealed record ComparatorJson
{
    private readonly Comparator _comparator;

    internal ComparatorJson(Comparator comparator) => _comparator = comparator;

    public ComparatorKind Kind => _comparator.Kind;

    public int Peers => _comparator.Peers;

    public int MinimumPeers => _comparator.MinimumPeers;

    public double? Value => _comparator.Value.ValueOrNull;

    public UndefinedReason? Reason => _comparator.Value.IsDefined ? null : _comparator.Value.Reason;
}
