using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tool.Json;

/// <summary>Compound growth, as the contract shows it.</summary>
internal sealed record GrowthJson
{
    public required int Periods { get; init; }

    /// <summary>Gets the rate per period at face value, 0.05 = 5 %; null where a range was printed.</summary>
    public required double? Rate { get; init; }

    public required double? Index { get; init; }

    /// <summary>Gets the lowest rate that the prints allow.</summary>
    public required double? Low { get; init; }

    /// <summary>Gets the highest rate that the prints allow; null where unbounded.</summary>
    public required double? High { get; init; }

    public required double? IndexLow { get; init; }

    public required double? IndexHigh { get; init; }

    /// <summary>Gets why there are no bounds, or null where there are.</summary>
    public required UndefinedReason? BoundsUndefined { get; init; }

    public required int From { get; init; }

    public required int To { get; init; }

    public required ValueReadingJson Start { get; init; }

    public required ValueReadingJson End { get; init; }

    /// <summary>Gets the rate asked over the whole span, 0.05 = 5 %, or null.</summary>
    public required double? Target { get; init; }

    public required int? By { get; init; }

    public required RequiredGrowthJson? Required { get; init; }
}

/// <summary>The growth that the remaining periods need.</summary>
internal sealed record RequiredGrowthJson(double Rate, double? Index, int Periods);
