using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using LocalGovMetrics.Growth;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Json;

/// <summary>The numbers of compound growth, as the contract shows them.</summary>
internal abstract record GrowthNumbersJson
{
    protected GrowthNumbersJson()
    {
    }

    [SetsRequiredMembers]
    protected GrowthNumbersJson(CompoundGrowthResult growth)
    {
        Periods = growth.Periods;
        Rate = growth.Rate.ValueOrNull;
        RateUndefined = growth.Rate.IsDefined ? null : growth.Rate.Reason;
        Index = growth.Index.ValueOrNull;
        Bounds = GrowthBoundsJson.Of(growth.Bounds);
        IndexLow = growth.Bounds.IndexOrNull?.Low;
        IndexHigh = growth.Bounds.IndexOrNull?.High;
    }

    public required int Periods { get; init; }

    /// <summary>Gets the rate per period at face value, 0.05 = 5 %; null where a range was printed.</summary>
    public double? Rate { get; init; }

    /// <summary>Gets why there is no rate.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public UndefinedReason? RateUndefined { get; init; }

    public double? Index { get; init; }

    /// <summary>Gets the lowest rate that the prints allow.</summary>
    public double? Low { get; init; }

    /// <summary>Gets the highest rate that the prints allow; null where unbounded.</summary>
    public double? High { get; init; }

    public bool LowClosed { get; init; }

    public bool HighClosed { get; init; }

    public double? IndexLow { get; init; }

    public double? IndexHigh { get; init; }

    /// <summary>Gets why there are no bounds, or null where there are.</summary>
    public UndefinedReason? BoundsUndefined { get; init; }

    private protected GrowthBoundsJson Bounds
    {
        get => new(Low, High, LowClosed, HighClosed, BoundsUndefined);
        private init => (Low, High, LowClosed, HighClosed, BoundsUndefined) = value;
    }
}

/// <summary>Compound growth, as the contract shows it.</summary>
internal sealed record GrowthJson : GrowthNumbersJson
{
    public GrowthJson()
    {
    }

    [SetsRequiredMembers]
    private GrowthJson(CompoundGrowthResult growth)
        : base(growth)
    {
        Start = ValueJson.Of(null, growth.First);
        End = ValueJson.Of(null, growth.Last);
    }

    [JsonPropertyOrder(2)]
    public required ValueJson Start { get; init; }

    [JsonPropertyOrder(2)]
    public required ValueJson End { get; init; }

    public static GrowthJson Of(CompoundGrowthResult growth) => new(growth);

    /// <summary>Reads the growth back: what does not follow from its values is refused, but for the last digits, in which platforms differ.</summary>
    public CompoundGrowthResult ToResult()
    {
        CompoundGrowthResult stated = new(Periods, NumberOf(Start), NumberOf(End), Rate is { } rate ? Computed.From(rate) : Computed.Undefined(RateUndefined ?? UndefinedReason.NotComputed), Bounds.ToBounds());
        CompoundGrowthResult calculated = CompoundGrowth.Between(stated.First, stated.Last, stated.Periods);
        return calculated.Rate.IsCloseTo(stated.Rate, scale: 1)
            && calculated.Bounds.IsCloseTo(stated.Bounds)
            && Needed.Agrees(Index, stated.Index.ValueOrNull, "index")
            && Needed.Agrees(IndexLow, stated.Bounds.IndexOrNull?.Low, "indexLow")
            && Needed.Agrees(IndexHigh, stated.Bounds.IndexOrNull?.High, "indexHigh")
            ? stated
            : throw new FormatException("The growth does not follow from its values.");
    }

    private static ReportedValue NumberOf(ValueJson value) => value.ToReported() as ReportedValue ?? throw new FormatException("Growth is between two numbers.");
}

/// <summary>The answer of <c>lgm growth</c>.</summary>
internal sealed record GrowthAnswerJson : GrowthNumbersJson
{
    [SetsRequiredMembers]
    internal GrowthAnswerJson(CompoundGrowthResult growth, ValueReading start, ValueReading end)
        : base(growth)
    {
        Start = ValueReadingJson.Of(start);
        End = ValueReadingJson.Of(end);
    }

    [JsonPropertyOrder(-1)]
    public int Version => ContractJson.Version;

    [JsonPropertyOrder(1)]
    public int From { get; init; }

    [JsonPropertyOrder(1)]
    public int To { get; init; }

    [JsonPropertyOrder(2)]
    public ValueReadingJson Start { get; }

    [JsonPropertyOrder(2)]
    public ValueReadingJson End { get; }

    /// <summary>Gets the rate asked over the whole span, 0.05 = 5 %, or null.</summary>
    [JsonPropertyOrder(3)]
    public double? Target { get; init; }

    [JsonPropertyOrder(3)]
    public int? By { get; init; }

    [JsonPropertyOrder(3)]
    public RequiredGrowthJson? Required { get; init; }
}

/// <summary>The growth that the remaining periods need.</summary>
internal sealed record RequiredGrowthJson(double Rate, double? Index, int Periods);
