using LocalGovMetrics.Growth;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Json;

/// <summary>The numbers from one end to another, null = unbounded.</summary>
internal sealed record IntervalJson(bool LowClosed, bool HighClosed, decimal? Low = null, decimal? High = null)
{
    public static IntervalJson Of(Interval interval) => new(interval.LowClosed, interval.HighClosed, interval.Low, interval.High);

    public Interval ToInterval() => Interval.Create(Low, High, LowClosed, HighClosed);
}

/// <summary>The computed numbers from one end to another, null = unbounded.</summary>
internal sealed record RealIntervalJson(double? Low, double? High, bool LowClosed, bool HighClosed)
{
    public static RealIntervalJson Of(RealInterval interval) => new(interval.Low, interval.High, interval.LowClosed, interval.HighClosed);

    public RealInterval ToInterval() => RealInterval.Create(Low, High, LowClosed, HighClosed);
}

/// <summary>The rates that printed precision allows, 0.05 = 5 %, or why there are none.</summary>
internal sealed record GrowthBoundsJson(double? Low, double? High, bool LowClosed, bool HighClosed, UndefinedReason? Undefined = null)
{
    public static GrowthBoundsJson Of(GrowthBounds bounds) => bounds.RateOrNull is { } rate
        ? new GrowthBoundsJson(rate.Low, rate.High, rate.LowClosed, rate.HighClosed)
        : new GrowthBoundsJson(null, null, false, false, bounds.Reason);

    public GrowthBounds ToBounds() => (Undefined, Low, High) switch
    {
        (null, _, _) => GrowthBounds.From(RealInterval.Create(Low, High, LowClosed, HighClosed)),
        ({ } reason, null, null) => GrowthBounds.Undefined(reason),
        _ => throw new FormatException("Bounds that are undefined have no ends."),
    };
}
