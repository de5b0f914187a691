using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <content>Observed against required growth, as Open SDG calculates it.</content>
public static partial class ProgressTowardsTarget
{
    private const double LimitPower = 4.44;

    /// <summary>Reads observed against required compound growth: R = s·d·CAGR observed / |CAGR required|.</summary>
    /// <param name="series">The series, with a target and a target year.</param>
    /// <param name="thresholds">The thresholds of R; null for <see cref="ProgressThresholds.OpenSdg"/>.</param>
    /// <returns>The reading; its measure is R, its score 7.1429·R − 4.2857 from R = 0.6 on and 4.1667·R − 2.5 below, between −5 and 5.
    /// d is the desired direction, s = −1 for values below 0. A target of 0 is <see cref="UndefinedReason.TotalLoss"/>: no growth rate leads there.</returns>
    /// <remarks>Source: the progress calculation of Open SDG by Statistics Canada, whose code replaces a target of 0 by 0.001; here the
    /// caller who wants that says so by giving 0.001.</remarks>
    /// <exception cref="ArgumentNullException">The series is null.</exception>
    public static ProgressReading OpenSdg(ProgressSeries series, ProgressThresholds? thresholds = null)
    {
        ProgressThresholds bands = thresholds ?? ProgressThresholds.OpenSdg;
        UndefinedReason why = WhyUnread(series, needsTarget: true);
        if (why == UndefinedReason.None && series.TargetYear is null)
        {
            why = UndefinedReason.Missing;
        }

        if (why != UndefinedReason.None)
        {
            return None(ProgressMethod.OpenSdg, why, bands);
        }

        (YearValue first, YearValue last, double target) = (series.Base!, series.Latest!, series.Target!.Value);
        Computed observed = Growth(first.Value, last.Value, last.Year - first.Year);
        Computed required = Growth(first.Value, target, series.TargetYear!.Value - first.Year);
        Computed measure = !observed.TryGetValue(out double gone) ? observed
            : !required.TryGetValue(out double asked) ? required
            : asked is 0 ? Computed.Undefined(UndefinedReason.TargetEqualsBaseline)
            : target is 0 ? Computed.Undefined(UndefinedReason.TotalLoss)
            : Computed.From(Sign(first.Value) * Sense(series.Direction) * gone / Math.Abs(asked));
        return new ProgressReading
        {
            Method = ProgressMethod.OpenSdg,
            Status = series.MeetsTarget(last.Value) ? ProgressStatus.TargetAchieved : bands.StatusOf(measure),
            Measure = measure,
            Score = measure.TryGetValue(out double ratio) ? Computed.From(ratio >= 0.6 ? Math.Min((7.1429 * ratio) - 4.2857, 5) : Math.Max((4.1667 * ratio) - 2.5, -5)) : measure,
            Observed = observed,
            Required = required,
            Thresholds = bands,
        };
    }

    /// <summary>Reads compound growth in the desired direction, for a series without a target.</summary>
    /// <param name="series">The series; a target is not looked at, a natural limit above 0 lowers the thresholds near it.</param>
    /// <param name="thresholds">The thresholds of growth a year; null for <see cref="ProgressThresholds.OpenSdgWithoutTarget"/>. They are scaled by
    /// <see cref="LimitFactor"/>, and the reading carries them scaled.</param>
    /// <returns>The reading; its measure is s·d·CAGR, its score runs in straight lines from −5 at −2 %, −2.5 at 0, 0 at 0.5 %·C and 2.5 at
    /// 1.5 %·C to 5 at 2 %·C.</returns>
    /// <exception cref="ArgumentNullException">The series is null.</exception>
    public static ProgressReading OpenSdgWithoutTarget(ProgressSeries series, ProgressThresholds? thresholds = null)
    {
        ProgressThresholds bands = thresholds ?? ProgressThresholds.OpenSdgWithoutTarget;
        if (WhyUnread(series, needsTarget: false) is not UndefinedReason.None and UndefinedReason why)
        {
            return None(ProgressMethod.OpenSdgWithoutTarget, why, bands);
        }

        (YearValue first, YearValue last) = (series.Base!, series.Latest!);
        Computed factor = series.NaturalLimit is { } limit ? LimitFactor(first.Value, limit) : Computed.From(1);
        Computed observed = Growth(first.Value, last.Value, last.Year - first.Year);
        Computed measure = !factor.IsDefined ? factor
            : observed.TryGetValue(out double growth) ? Computed.From(Sign(first.Value) * Sense(series.Direction) * growth)
            : observed;
        ProgressThresholds scaled = factor.TryGetValue(out double share) ? bands.Scaled(share) : bands;
        return new ProgressReading
        {
            Method = ProgressMethod.OpenSdgWithoutTarget,
            Status = scaled.StatusOf(measure),
            Measure = measure,
            Score = measure.TryGetValue(out double value) ? Computed.From(ScoreWithoutTarget(value, share)) : measure,
            Observed = observed,
            Thresholds = scaled,
        };
    }

    /// <summary>Calculates by how much growth is expected to slow near a natural limit: C = 1 − (y/L)^4.44 up to L, 1 − ((2L − y)/L)^4.44 up to 2L, 1 beyond.</summary>
    /// <param name="baseValue">The value at the base; its size counts.</param>
    /// <param name="limit">The natural limit, such as 100; its size counts, not 0.</param>
    /// <returns>From 0 (at the limit) to 1; <see cref="UndefinedReason.OutOfRange"/> for a limit of 0.</returns>
    /// <remarks>Source: Statistics Canada. C(98 of 100) = 0.0858, C(50 of 100) = 0.9539.</remarks>
    public static Computed LimitFactor(double baseValue, double limit)
    {
        double size = Math.Abs(baseValue);
        double bound = Math.Abs(limit);
        return !double.IsFinite(size) || !double.IsFinite(bound) ? Computed.Undefined(UndefinedReason.NotFinite)
            : bound <= 0 ? Computed.Undefined(UndefinedReason.OutOfRange)
            : Computed.From(size <= bound ? 1 - Math.Pow(size / bound, LimitPower) : size < 2 * bound ? 1 - Math.Pow(2 - (size / bound), LimitPower) : 1);
    }

    private static int Sign(double value) => value < 0 ? -1 : 1;

    private static double ScoreWithoutTarget(double growth, double share) =>
        growth < 0 ? Math.Max(-5, -2.5 + (growth / 0.02 * 2.5))
        : growth >= 0.02 * share ? 5
        : growth >= 0.015 * share ? 2.5 + (((growth / share) - 0.015) / 0.005 * 2.5)
        : growth >= 0.005 * share ? ((growth / share) - 0.005) / 0.01 * 2.5
        : -2.5 + (growth / share / 0.005 * 2.5);
}
