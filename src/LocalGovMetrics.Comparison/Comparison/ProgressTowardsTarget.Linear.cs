using LocalGovMetrics.Attainment;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <content>Straight lines: the weather symbols, and the share of the way from the base.</content>
public static partial class ProgressTowardsTarget
{
    private const int TrendYears = 5;
    private const int FewestPoints = 4;

    /// <summary>Continues the mean annual change of the last five years to the target year.</summary>
    /// <param name="series">The series, with a target and a target year; four values at least in the last five years and the year before.</param>
    /// <param name="thresholds">The thresholds; null for <see cref="ProgressThresholds.Weather"/>.</param>
    /// <returns>The reading; its measure is the share of the remaining way that the projection covers, so that the miss is 1 less the measure:
    /// 1 = arrives, 0 = does not move, below 0 = the wrong way.</returns>
    /// <remarks>Source: the indicator report of Germany's sustainability strategy (Statistisches Bundesamt). Case: 60, 62, …, 70 with a
    /// target of 90 in five years arrives at 80 and misses by half: cloud.</remarks>
    /// <exception cref="ArgumentNullException">The series is null.</exception>
    public static ProgressReading LinearProjection(ProgressSeries series, ProgressThresholds? thresholds = null)
    {
        ProgressThresholds bands = thresholds ?? ProgressThresholds.Weather;
        ArgumentNullException.ThrowIfNull(series);
        Computed change = MeanChange(series);
        UndefinedReason why = series.Direction == DesiredDirection.None ? UndefinedReason.NotApplicable
            : series.Target is null || series.TargetYear is null || series.Latest is null ? UndefinedReason.Missing
            : UndefinedReason.None;
        if (why != UndefinedReason.None)
        {
            return None(ProgressMethod.LinearProjection, why, bands);
        }

        (YearValue last, double target) = (series.Latest!, series.Target!.Value);
        int left = series.TargetYear!.Value - last.Year;
        bool isMet = series.MeetsTarget(last.Value);
        Computed projected = !change.TryGetValue(out double perYear) ? change
            : left > 0 || isMet ? Computed.From(last.Value + (perYear * Math.Max(0, left)))
            : Computed.Undefined(UndefinedReason.NoPeriods);
        Computed measure = projected.TryGetValue(out double end) ? AttainmentRatio.FromBaseline(end, target, last.Value) : projected;
        bool overshoots = series.Direction == DesiredDirection.Closer && measure.ValueOrNull > 1;
        measure = overshoots ? Computed.From(2 - measure.Value) : measure;
        return new ProgressReading
        {
            Method = ProgressMethod.LinearProjection,
            Status = isMet ? ProgressStatus.TargetAchieved : bands.StatusOf(measure),
            Measure = measure,
            Observed = change,
            Projected = projected,
            Thresholds = bands,
        };
    }

    /// <summary>Reads the signs of the mean change of the last five years and of the last change.</summary>
    /// <param name="series">The series, four values at least in the last five years and the year before; a target is not looked at.</param>
    /// <returns>Both right: sun; only the long one: sun and cloud; only the last: cloud; neither: thunderstorm. No change counts as not right.
    /// The measure is the mean annual change, positive in the desired direction.</returns>
    /// <exception cref="ArgumentNullException">The series is null.</exception>
    public static ProgressReading DirectionOnly(ProgressSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        if (Sense(series.Direction) == 0)
        {
            return None(ProgressMethod.DirectionOnly, UndefinedReason.NotApplicable, null);
        }

        Computed change = MeanChange(series);
        Computed measure = change.TryGetValue(out double perYear) ? Computed.From(Sense(series.Direction) * perYear) : change;
        double lastChange = measure.IsDefined ? Sense(series.Direction) * Math.Sign(series.Values[^1].Value - series.Values[^2].Value) : 0;
        ProgressStatus status = (measure.ValueOrNull, lastChange) switch
        {
            (null, _) => ProgressStatus.None,
            ( > 0, > 0) => ProgressStatus.Sun,
            ( > 0, _) => ProgressStatus.SunAndCloud,
            (_, > 0) => ProgressStatus.Cloud,
            _ => ProgressStatus.Thunderstorm,
        };
        return new ProgressReading { Method = ProgressMethod.DirectionOnly, Status = status, Measure = measure, Observed = change };
    }

    /// <summary>Reads the share of the way from base to target gone so far, from 0 at the base to 10 at the target.</summary>
    /// <param name="series">The series, with a target.</param>
    /// <returns>The reading; its measure is 10·D·(current − base) / |target − base|, D = −1 where lower is better, and where closer is
    /// better 10 − 10·|target − current| / |target − base|. The method does not judge: its status is achieved or none.</returns>
    /// <remarks>Source: the current status index of the United Nations' ESCAP, as in UNICEF's script for the Middle East and North Africa.</remarks>
    /// <exception cref="ArgumentNullException">The series is null.</exception>
    public static ProgressReading BaselineShare(ProgressSeries series)
    {
        if (WhyUnread(series, needsTarget: true, mayBeCloser: true) is not UndefinedReason.None and UndefinedReason why)
        {
            return None(ProgressMethod.BaselineShare, why, null);
        }

        (double first, double last, double target) = (series.Base!.Value, series.Latest!.Value, series.Target!.Value);
        double way = Math.Abs(target - first);
        Computed measure = way <= 0 ? Computed.Undefined(UndefinedReason.TargetEqualsBaseline)
            : Computed.From(series.Direction == DesiredDirection.Closer ? 10 - (10 * Math.Abs(target - last) / way) : 10 * Sense(series.Direction) * (last - first) / way);
        return new ProgressReading { Method = ProgressMethod.BaselineShare, Status = series.MeetsTarget(last) ? ProgressStatus.TargetAchieved : ProgressStatus.None, Measure = measure };
    }

    private static Computed MeanChange(ProgressSeries series)
    {
        YearValue[] recent = series.Latest is { } last ? [.. series.Values.Where(value => (long)last.Year - value.Year <= TrendYears)] : [];
        return recent.Length < FewestPoints
            ? Computed.Undefined(UndefinedReason.TooFewObservations)
            : Computed.From((recent[^1].Value - recent[0].Value) / (recent[^1].Year - recent[0].Year));
    }
}
