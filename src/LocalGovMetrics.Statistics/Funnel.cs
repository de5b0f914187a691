using LocalGovMetrics.Comparison;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Statistics;

/// <summary>Funnel limits: how far a unit of its size strays by chance, and which units lie outside.</summary>
/// <remarks>
/// Judged at 99.8 % and at 95 %. A unit without a denominator, or with numbers outside the range, is not scored, and not pooled.
/// Sources: PHEindicatormethods; FunnelPlotR and Spiegelhalter (2005, 2012). Pure functions, safe for concurrent use.
/// </remarks>
public static partial class Funnel
{
    internal static readonly double[] Levels = [0.998, 0.95];

    /// <summary>Judges proportions against the pooled one by limits p ± z·√(p(1 − p)/n), cut at 0 and 1.</summary>
    /// <param name="units">Cases and population of each unit; null where not reported or not applicable.</param>
    /// <param name="direction">The direction in which a proportion is better.</param>
    /// <returns>The funnel.</returns>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public static FunnelResult Proportion(IReadOnlyList<FunnelCount?> units, DesiredDirection direction)
    {
        ArgumentNullException.ThrowIfNull(units);
        UndefinedReason[] why = [.. units.Select(WhyNoProportion)];
        double pooled = Pooled(units, why);
        return Make(FunnelMethod.ProportionNormal, direction, units, why, Computed.From(pooled), (unit, level) =>
        {
            double half = ConfidenceIntervals.TwoSidedZ(level) * Math.Sqrt(pooled * (1 - pooled) / unit.Denominator);
            return new FunnelLimit(level, Computed.From(Math.Max(0, pooled - half)), Computed.From(Math.Min(1, pooled + half)));
        });
    }

    /// <summary>Judges ratios of observed to expected cases, or rates, by the interval of each: exact below 10 cases, else Byar's, against 1.</summary>
    /// <param name="units">Observed and expected cases of each unit; null where not reported or not applicable.</param>
    /// <param name="direction">The direction in which a ratio is better.</param>
    /// <returns>The funnel; the limits are the units' own intervals.</returns>
    /// <remarks>For rates, expected = pooled rate · exposure.</remarks>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public static FunnelResult Ratio(IReadOnlyList<FunnelCount?> units, DesiredDirection direction)
    {
        ArgumentNullException.ThrowIfNull(units);
        UndefinedReason[] why = [.. units.Select(WhyNoRatio)];
        return Make(FunnelMethod.RatioInterval, direction, units, why, Computed.From(1), (unit, level) =>
        {
            ConfidenceInterval own = ConfidenceIntervals.Count(unit.Numerator, level, unit.Denominator);
            return new FunnelLimit(level, own.Lower, own.Upper);
        });
    }

    // The pooled proportion of the units that can be judged; NaN where there is none, which stays inside.
    private static double Pooled(IReadOnlyList<FunnelCount?> units, UndefinedReason[] why)
    {
        double cases = 0;
        double people = 0;
        for (int i = 0; i < units.Count; i++)
        {
            if (why[i] == UndefinedReason.None)
            {
                cases += units[i]!.Numerator;
                people += units[i]!.Denominator;
            }
        }

        return people > 0 ? Math.Min(1, cases / people) : double.NaN;
    }

    private static UndefinedReason WhyNoProportion(FunnelCount? unit) =>
        WhyNoRatio(unit) is not UndefinedReason.None and UndefinedReason why ? why
        : unit!.Numerator > unit.Denominator ? UndefinedReason.OutOfRange
        : UndefinedReason.None;

    private static UndefinedReason WhyNoRatio(FunnelCount? unit) =>
        unit is null ? UndefinedReason.Missing
        : unit.Numerator < 0 || unit.Denominator < 0 || unit.Numerator > FunnelCount.Largest || unit.Denominator > FunnelCount.Largest ? UndefinedReason.OutOfRange
        : unit.Denominator <= 0 ? UndefinedReason.ZeroBase
        : !double.IsFinite(unit.Numerator / unit.Denominator) || 1 / unit.Denominator > FunnelCount.Largest ? UndefinedReason.OutOfRange
        : UndefinedReason.None;

    private static FunnelResult Make(
        FunnelMethod method,
        DesiredDirection direction,
        IReadOnlyList<FunnelCount?> units,
        UndefinedReason[] why,
        Computed centre,
        Func<FunnelCount, double, FunnelLimit> limits,
        Computed? dispersion = null,
        Computed? betweenVariance = null)
    {
        FunnelPoint[] points = new FunnelPoint[units.Count];
        for (int i = 0; i < points.Length; i++)
        {
            points[i] = why[i] != UndefinedReason.None
                ? new FunnelPoint { Value = Computed.Undefined(why[i]) }
                : Judge(method, units[i]!, direction, [.. Levels.Select(level => limits(units[i]!, level))]);
        }

        Computed unused = Computed.Undefined(UndefinedReason.NotApplicable);
        return new FunnelResult
        {
            Method = method,
            Direction = direction,
            Centre = centre.IsDefined ? centre : Computed.Undefined(UndefinedReason.Missing),
            Dispersion = dispersion ?? unused,
            BetweenVariance = betweenVariance ?? unused,
            Units = new ValueList<FunnelPoint>(points),
        };
    }

    private static FunnelPoint Judge(FunnelMethod method, FunnelCount unit, DesiredDirection direction, FunnelLimit[] limits)
    {
        double value = unit.Numerator / unit.Denominator;
        double? outside = null;
        int side = 0;
        bool isJudged = true;
        foreach (FunnelLimit limit in limits)
        {
            isJudged &= limit.Lower.IsDefined;
            int here = !limit.Lower.TryGetValue(out double low) || !limit.Upper.TryGetValue(out double high) ? 0
                : method == FunnelMethod.RatioInterval ? (low > 1 ? 1 : high < 1 ? -1 : 0)
                : (value > high ? 1 : value < low ? -1 : 0);
            if (here != 0 && outside is null)
            {
                (outside, side) = (limit.Level, here);
            }
        }

        return new FunnelPoint
        {
            Value = Computed.From(value),
            Volume = unit.Denominator,
            Limits = new ValueList<FunnelLimit>(limits),
            Standing = isJudged ? Standings.Of(side, direction) : Standing.NotApplicable,
            Level = outside,
        };
    }
}
