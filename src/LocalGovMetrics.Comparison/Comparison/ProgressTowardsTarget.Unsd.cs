using LocalGovMetrics.Attainment;
using LocalGovMetrics.Growth;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <content>The projection at compound growth of the United Nations Statistics Division, as applied by EUSTAT.</content>
public static partial class ProgressTowardsTarget
{
    private const double NearLimit = 1;

    /// <summary>Reads how much of the way from base to target will have been gone in the target year, at the compound growth since the base.</summary>
    /// <param name="series">The series, with a target and a target year.</param>
    /// <param name="thresholds">The thresholds; null for <see cref="ProgressThresholds.Unsd"/>.</param>
    /// <returns>The reading; its measure is q = (projected − base) / (target − base). A value within 1 of a target of 0 or 100 that is
    /// the natural limit too counts as achieved. Series of growth rates are <see cref="UndefinedReason.NotApplicable"/>.</returns>
    /// <exception cref="ArgumentNullException">The series is null.</exception>
    public static ProgressReading Unsd(ProgressSeries series, ProgressThresholds? thresholds = null)
    {
        ProgressThresholds bands = thresholds ?? ProgressThresholds.Unsd;
        UndefinedReason why = WhyUnread(series, needsTarget: true);
        why = why != UndefinedReason.None ? why
            : series.IsGrowthRate ? UndefinedReason.NotApplicable
            : series.TargetYear is not { } year ? UndefinedReason.Missing
            : year < series.Latest!.Year ? UndefinedReason.NoPeriods
            : UndefinedReason.None;
        if (why != UndefinedReason.None)
        {
            return None(ProgressMethod.Unsd, why, bands);
        }

        (YearValue first, YearValue last, double target) = (series.Base!, series.Latest!, series.Target!.Value);
        Computed observed = CompoundGrowth.Rate(first.Value, last.Value, last.Year - first.Year);
        Computed projected = CompoundGrowth.Project(last.Value, observed, series.TargetYear!.Value - last.Year);
        Computed measure = projected.TryGetValue(out double end) ? AttainmentRatio.FromBaseline(end, target, first.Value) : projected;
        bool isAtLimit = target is 0 or 100 && series.NaturalLimit.Equals(target) && Math.Abs(last.Value - target) <= NearLimit;
        return new ProgressReading
        {
            Method = ProgressMethod.Unsd,
            Status = series.MeetsTarget(last.Value) || isAtLimit ? ProgressStatus.TargetAchieved : bands.StatusOf(measure),
            Measure = measure,
            Observed = observed,
            Projected = projected,
            Thresholds = bands,
        };
    }

    /// <summary>Reads compound growth in the desired direction, for a series without a target.</summary>
    /// <param name="series">The series; a target is not looked at.</param>
    /// <param name="thresholds">The thresholds of growth a year; null for <see cref="ProgressThresholds.UnsdWithoutTarget"/>.</param>
    /// <returns>The reading; its measure is the compound growth, positive in the desired direction.</returns>
    /// <exception cref="ArgumentNullException">The series is null.</exception>
    public static ProgressReading UnsdWithoutTarget(ProgressSeries series, ProgressThresholds? thresholds = null)
    {
        ProgressThresholds bands = thresholds ?? ProgressThresholds.UnsdWithoutTarget;
        UndefinedReason why = WhyUnread(series, needsTarget: false);
        why = why == UndefinedReason.None && series.IsGrowthRate ? UndefinedReason.NotApplicable : why;
        if (why != UndefinedReason.None)
        {
            return None(ProgressMethod.UnsdWithoutTarget, why, bands);
        }

        Computed observed = CompoundGrowth.Rate(series.Base!.Value, series.Latest!.Value, series.Latest.Year - series.BaseYear);
        Computed measure = observed.TryGetValue(out double growth) ? Computed.From(Sense(series.Direction) * growth) : observed;
        return new ProgressReading { Method = ProgressMethod.UnsdWithoutTarget, Status = bands.StatusOf(measure), Measure = measure, Observed = observed, Thresholds = bands };
    }
}
