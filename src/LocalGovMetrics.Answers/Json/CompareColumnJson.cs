using LocalGovMetrics.Comparability;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Answers.Json;

/// <summary>One indicator over several units.</summary>
internal sealed record CompareColumnJson
{
    internal CompareColumnJson(ComparedColumn compared)
    {
        ComparisonColumn column = compared.Column;
        Code = column.Code;
        Name = column.Name.In("en");
        NameVi = column.Name.In("vi");
        Part = column.Part?.In("en");
        PartVi = column.Part?.In("vi");
        Aspect = column.Aspect;
        MeasureUnit = column.MeasureUnit?.Symbol;
        Prices = column.Prices.ToString();
        Direction = column.Direction;
        NoRanks = compared.NoRanks;
        Values = [.. column.Values.Select((value, i) => new CompareValueJson(value, compared.Ranking.Face.Ranks[i], compared.Ranking.Possible.Ranges[i]))];
        Reservations = [.. column.Reservations.Select(reservation => new ReservationJson(reservation.Left, reservation.Right, new FindingJson(reservation.Finding)))];
        LeftOut = [.. column.LeftOut.Select(omitted => new OmittedJson(omitted))];
        Comparators = [.. compared.Comparators.Select(comparator => new ComparatorJson(comparator))];
    }

    public string Code { get; }

    public string Name { get; }

    public string NameVi { get; }

    public string? Part { get; }

    public string? PartVi { get; }

    public ComparandAspect Aspect { get; }

    public string? MeasureUnit { get; }

    public string Prices { get; }

    public DesiredDirection Direction { get; }

    public UndefinedReason? NoRanks { get; }

    public IReadOnlyList<CompareValueJson> Values { get; }

    public IReadOnlyList<ReservationJson> Reservations { get; }

    public IReadOnlyList<OmittedJson> LeftOut { get; }

    public IReadOnlyList<ComparatorJson> Comparators { get; }
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
    internal ComparatorJson(Comparator comparator)
    {
        Kind = comparator.Kind;
        Peers = comparator.Peers;
        MinimumPeers = comparator.MinimumPeers;
        Value = comparator.Value.ValueOrNull;
        Reason = comparator.Value.IsDefined ? null : comparator.Value.Reason;
    }

    public ComparatorKind Kind { get; }

    public int Peers { get; }

    public int MinimumPeers { get; }

    public double? Value { get; }

    public UndefinedReason? Reason { get; }
}
