using LocalGovMetrics.Growth;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>Progress towards a target (<c>tiến độ thực hiện chỉ tiêu</c>), by methods that are each known under their own name.</summary>
/// <remarks>
/// No number is replaced to make a method work: a base of 0, a series that changes its sign, a target of 0 where growth towards it is
/// asked for, a target that equals its base are outcomes with their reason. Pure functions, safe for concurrent use.
/// </remarks>
public static partial class ProgressTowardsTarget
{
    /// <summary>Reads a series by every method.</summary>
    /// <param name="series">The series.</param>
    /// <returns>The readings, side by side.</returns>
    /// <exception cref="ArgumentNullException">The series is null.</exception>
    public static ProgressComparison SideBySide(ProgressSeries series) => new(
        series,
        new ValueList<ProgressReading>([OpenSdg(series), OpenSdgWithoutTarget(series), Unsd(series), UnsdWithoutTarget(series), LinearProjection(series), DirectionOnly(series), BaselineShare(series)]));

    /// <summary>Gives the worst of several weather symbols: where an indicator has several targets, the worst counts.</summary>
    /// <param name="readings">The readings, each by <see cref="LinearProjection"/> or <see cref="DirectionOnly"/>.</param>
    /// <returns>The worst symbol; <see cref="ProgressStatus.None"/> where there is none, or one has no symbol.</returns>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public static ProgressStatus WorstWeather(IReadOnlyList<ProgressReading> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        return readings.Count == 0 || readings.Any(reading => Weather(reading) == ProgressStatus.None) ? ProgressStatus.None : readings.Max(Weather);
    }

    private static ProgressStatus Weather(ProgressReading reading) =>
        reading.Status == ProgressStatus.TargetAchieved ? ProgressStatus.Sun : reading.Status >= ProgressStatus.Sun ? reading.Status : ProgressStatus.None;

    private static ProgressReading None(ProgressMethod method, UndefinedReason why, ProgressThresholds? thresholds) =>
        new() { Method = method, Measure = Computed.Undefined(why), Thresholds = thresholds };

    private static int Sense(DesiredDirection direction) => direction switch
    {
        DesiredDirection.Higher => 1,
        DesiredDirection.Lower => -1,
        DesiredDirection.None or DesiredDirection.Closer => 0,
    };

    // Why a series cannot be read at all: no base, no later value, no direction that growth can have.
    private static UndefinedReason WhyUnread(ProgressSeries series, bool needsTarget, bool mayBeCloser = false)
    {
        ArgumentNullException.ThrowIfNull(series);
        return Sense(series.Direction) == 0 && !(mayBeCloser && series.Direction == DesiredDirection.Closer) ? UndefinedReason.NotApplicable
            : series.Base is null || (needsTarget && series.Target is null) ? UndefinedReason.Missing
            : series.Latest!.Year <= series.BaseYear ? UndefinedReason.NoPeriods
            : UndefinedReason.None;
    }

    // Values below 0 on both sides grow as their sizes do.
    private static Computed Growth(double first, double last, int periods) =>
        first < 0 && last < 0 ? CompoundGrowth.Rate(-first, -last, periods) : CompoundGrowth.Rate(first, last, periods);
}
