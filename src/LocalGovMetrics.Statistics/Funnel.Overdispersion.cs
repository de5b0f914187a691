using LocalGovMetrics.Values;
using MathNet.Numerics.Statistics;

namespace LocalGovMetrics.Statistics;

/// <content>Limits as FunnelPlotR draws them, with and without the variance between units.</content>
public static partial class Funnel
{
    private const int TrimmedParts = 10;

    /// <summary>Judges ratios of observed to expected cases by exact Poisson limits around 1.</summary>
    /// <param name="units">Observed and expected cases of each unit; null where not reported or not applicable.</param>
    /// <param name="direction">The direction in which a ratio is better.</param>
    /// <returns>The funnel.</returns>
    /// <remarks>FunnelPlotR: χ²(α/2, 2E) / 2E and χ²(1 − α/2, 2(E + 1)) / 2E for E expected cases.</remarks>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public static FunnelResult RatioExact(IReadOnlyList<FunnelCount?> units, DesiredDirection direction)
    {
        ArgumentNullException.ThrowIfNull(units);
        return Make(FunnelMethod.RatioExactPoisson, direction, units, [.. units.Select(WhyNoRatio)], Computed.From(1), ExactLimit);
    }

    /// <summary>Judges ratios of observed to expected cases by limits that allow for differences between units beyond chance.</summary>
    /// <param name="units">Observed and expected cases of each unit; null where not reported or not applicable.</param>
    /// <param name="direction">The direction in which a ratio is better.</param>
    /// <returns>The funnel, with dispersion and variance between units; <see cref="UndefinedReason.OutOfRange"/> for a unit with 0 observed
    /// cases, which has no logarithm.</returns>
    /// <remarks>FunnelPlotR, method SHMI: z = √E·ln(O/E), the tenth at either end left out, φ = Σz²/n,
    /// τ² = max(0, (nφ − (n − 1)) / (Σw − Σw²/Σw)) with w = E, limits exp(± z·√(1/E + τ²)). Where units differ by no more than chance,
    /// φ ≤ 1 or τ² = 0, the limits are the exact ones of <see cref="RatioExact"/>, of units with 0 observed cases too.</remarks>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public static FunnelResult RatioOverdispersed(IReadOnlyList<FunnelCount?> units, DesiredDirection direction)
    {
        ArgumentNullException.ThrowIfNull(units);
        UndefinedReason[] why = [.. units.Select(unit => WhyNoRatio(unit) is not UndefinedReason.None and UndefinedReason reason ? reason : unit!.Numerator > 0 ? UndefinedReason.None : UndefinedReason.OutOfRange)];
        FunnelCount[] counted = [.. units.Where((_, i) => why[i] == UndefinedReason.None).Select(unit => unit!)];
        double[] scores = [.. counted.Select(unit => Math.Sqrt(unit.Denominator) * Math.Log(unit.Numerator / unit.Denominator))];
        int[] kept = [.. KeptByTruncation(scores)];
        (Computed dispersion, Computed variance) = Dispersion([.. kept.Select(i => scores[i])], [.. kept.Select(i => counted[i].Denominator)]);
        if (dispersion.ValueOrNull is <= 1 || variance.ValueOrNull is <= 0)
        {
            return Make(FunnelMethod.RatioOverdispersed, direction, units, [.. units.Select(WhyNoRatio)], Computed.From(1), ExactLimit, dispersion, Computed.From(0));
        }

        double between = variance.ValueOrNull ?? 0;
        return Make(
            FunnelMethod.RatioOverdispersed,
            direction,
            units,
            why,
            Computed.From(1),
            (unit, level) =>
            {
                double half = ConfidenceIntervals.TwoSidedZ(level) * Math.Sqrt((1 / unit.Denominator) + between);
                return variance.IsDefined ? LimitOrNone(level, Math.Exp(-half), Math.Exp(half)) : new FunnelLimit(level, variance, variance);
            },
            dispersion,
            variance);
    }

    /// <summary>Judges proportions on the scale of arcsine √p, without or with an allowance for differences between units beyond chance.</summary>
    /// <param name="units">Cases and population of each unit; null where not reported or not applicable.</param>
    /// <param name="direction">The direction in which a proportion is better.</param>
    /// <param name="overdispersed">Whether the variance between units is added.</param>
    /// <returns>The funnel; τ² is on the arcsine scale.</returns>
    /// <remarks>FunnelPlotR: sin²(arcsin √p ± z·√(1/4n + τ²)), the angle kept between 0 and a right angle so that limits widen
    /// monotonically; z-scores beyond the outer tenths are set to them (winsorised) before φ and τ² are taken.</remarks>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public static FunnelResult ProportionArcsine(IReadOnlyList<FunnelCount?> units, DesiredDirection direction, bool overdispersed = false)
    {
        ArgumentNullException.ThrowIfNull(units);
        UndefinedReason[] why = [.. units.Select(WhyNoProportion)];
        double pooled = Pooled(units, why);
        double angle = Math.Asin(Math.Sqrt(pooled));
        FunnelCount[] counted = [.. units.Where((_, i) => why[i] == UndefinedReason.None).Select(unit => unit!)];
        (Computed dispersion, Computed variance) = overdispersed
            ? Dispersion(Winsorised([.. counted.Select(unit => (Math.Asin(Math.Sqrt(unit.Numerator / unit.Denominator)) - angle) * 2 * Math.Sqrt(unit.Denominator))]), [.. counted.Select(unit => 4 * unit.Denominator)])
            : (Computed.Undefined(UndefinedReason.NotApplicable), Computed.Undefined(UndefinedReason.NotApplicable));
        double between = variance.ValueOrNull ?? 0;
        bool isMissing = overdispersed && !variance.IsDefined;
        return Make(
            overdispersed ? FunnelMethod.ProportionArcsineOverdispersed : FunnelMethod.ProportionArcsine,
            direction,
            units,
            why,
            Computed.From(pooled),
            (unit, level) =>
            {
                double half = ConfidenceIntervals.TwoSidedZ(level) * Math.Sqrt((1 / (4 * unit.Denominator)) + between);
                double low = Math.Sin(Math.Max(0, angle - half));
                double high = Math.Sin(Math.Min(Math.PI / 2, angle + half));
                return isMissing ? new FunnelLimit(level, variance, variance) : LimitOrNone(level, low * low, high * high);
            },
            dispersion,
            variance);
    }

    private static FunnelLimit ExactLimit(FunnelCount unit, double level)
    {
        double tail = (1 - level) / 2;
        double twice = 2 * unit.Denominator;
        return new FunnelLimit(level, Computed.From(ChiSquaredQuantile.At(twice, tail) / twice), Computed.From(ChiSquaredQuantile.At(twice + 2, 1 - tail) / twice));
    }

    // Ten parts by rank, the first and the last left out; with few units none is.
    private static IEnumerable<int> KeptByTruncation(double[] scores)
    {
        double[] ranks = ArrayStatistics.RanksInplace([.. scores], RankDefinition.Average);
        return Enumerable.Range(0, scores.Length).Where(i => Math.Floor(ranks[i] * TrimmedParts / (scores.Length + 1)) is > 0 and < TrimmedParts - 1);
    }

    private static double[] Winsorised(double[] scores)
    {
        double[] sorted = [.. scores.Order()];
        if (sorted.Length == 0)
        {
            return [];
        }

        double low = SortedArrayStatistics.QuantileCustom(sorted, 1.0 / TrimmedParts, QuantileDefinition.R7);
        double high = SortedArrayStatistics.QuantileCustom(sorted, 1 - (1.0 / TrimmedParts), QuantileDefinition.R7);
        return [.. scores.Select(score => Math.Min(Math.Max(score, low), high))];
    }

    private static (Computed Dispersion, Computed Variance) Dispersion(double[] scores, double[] weights)
    {
        if (scores.Length < 2)
        {
            Computed none = Computed.Undefined(UndefinedReason.TooFewObservations);
            return (none, none);
        }

        double squares = scores.Sum(score => score * score);
        double sum = weights.Sum();
        double spread = sum - (weights.Sum(weight => weight * weight) / sum);
        return (Computed.From(squares / scores.Length), Computed.From(Math.Max(0, (squares - (scores.Length - 1)) / spread)));
    }

    private static FunnelLimit LimitOrNone(double level, double low, double high)
    {
        Computed none = Computed.Undefined(UndefinedReason.NotFinite);
        return double.IsFinite(low) && double.IsFinite(high) ? new FunnelLimit(level, Computed.From(low), Computed.From(high)) : new FunnelLimit(level, none, none);
    }
}
