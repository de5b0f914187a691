using LocalGovMetrics.Values;
using MathNet.Numerics.Distributions;

namespace LocalGovMetrics.Statistics;

/// <summary>Confidence intervals of counts, proportions, rates and means.</summary>
/// <remarks>
/// Quantiles come from Math.NET Numerics. An interval always holds its estimate. Counts below 0 and more cases than people are
/// <see cref="UndefinedReason.OutOfRange"/>, an empty denominator <see cref="UndefinedReason.ZeroBase"/>, NaN and infinities
/// <see cref="UndefinedReason.NotFinite"/>. Source of the forms: the package PHEindicatormethods of the Office for Health Improvement
/// and Disparities. Pure functions, safe for concurrent use.
/// </remarks>
public static class ConfidenceIntervals
{
    /// <summary>Below so many cases <see cref="Count"/> is exact: 10.</summary>
    public const int ExactBelow = 10;

    // Beyond it a count is as good as certain and quantiles of its distribution are no longer numbers that can be trusted.
    private const double LargestCount = 1e12;

    /// <summary>Calculates Wilson's score interval of a proportion.</summary>
    /// <param name="cases">The cases, 0 or more.</param>
    /// <param name="population">The people among whom they were counted, as many or more.</param>
    /// <param name="level">The level of confidence, between 0 and 1.</param>
    /// <returns>The proportion with its interval, from 0 to 1.</returns>
    /// <remarks>65 of 100 at 95 %: 0.5525 to 0.7364. At 0 cases the low end is 0, at all cases the high end is 1.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public static ConfidenceInterval Wilson(double cases, double population, double level = 0.95)
    {
        double z = TwoSidedZ(level);
        UndefinedReason why = WhyNone(cases, population) is not UndefinedReason.None and UndefinedReason none ? none
            : cases > population || population > LargestCount ? UndefinedReason.OutOfRange
            : UndefinedReason.None;
        if (why != UndefinedReason.None)
        {
            return Undefined(IntervalMethod.Wilson, level, cases, population, why);
        }

        double estimate = cases / population;
        double square = z * z;
        double root = z * Math.Sqrt(square + (4 * cases * (1 - estimate)));
        double twice = 2 * (population + square);
        double low = cases > 0 ? ((2 * cases) + square - root) / twice : 0;
        double high = cases < population ? ((2 * cases) + square + root) / twice : 1;
        return Make(IntervalMethod.Wilson, level, cases, population, estimate, Math.Max(0, low), Math.Min(1, high));
    }

    /// <summary>Calculates Byar's interval of a count, or of a rate.</summary>
    /// <param name="cases">The cases, 0 or more.</param>
    /// <param name="level">The level of confidence, between 0 and 1.</param>
    /// <param name="exposure">What the cases are divided by: 1 for the count itself, person-years or expected cases for a rate or a ratio.</param>
    /// <returns>Count or rate with its interval, from 0.</returns>
    /// <remarks>65 cases at 95 %: 50.16 to 82.85. Good from 10 cases on; below, <see cref="ExactPoisson"/> is exact.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public static ConfidenceInterval Byar(double cases, double level = 0.95, double exposure = 1)
    {
        double z = TwoSidedZ(level);
        return WhyNoCount(cases, exposure) is not UndefinedReason.None and UndefinedReason why
            ? Undefined(IntervalMethod.Byar, level, cases, exposure, why)
            : Make(IntervalMethod.Byar, level, cases, exposure, cases / exposure, cases > 0 ? Math.Max(0, ByarEnd(cases, -z)) / exposure : 0, ByarEnd(cases + 1, z) / exposure);
    }

    /// <summary>Calculates the exact interval of a Poisson count, or of a rate.</summary>
    /// <param name="cases">The cases, 0 or more.</param>
    /// <param name="level">The level of confidence, between 0 and 1.</param>
    /// <param name="exposure">What the cases are divided by: 1 for the count itself.</param>
    /// <returns>Count or rate with its interval, from 0.</returns>
    /// <remarks>5 cases at 95 %: 1.623 to 11.668.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public static ConfidenceInterval ExactPoisson(double cases, double level = 0.95, double exposure = 1)
    {
        CheckLevel(level);
        if (WhyNoCount(cases, exposure) is not UndefinedReason.None and UndefinedReason why)
        {
            return Undefined(IntervalMethod.ExactPoisson, level, cases, exposure, why);
        }

        double tail = (1 - level) / 2;
        double low = cases > 0 ? ChiSquaredQuantile.At(2 * cases, tail) / 2 : 0;
        double high = ChiSquaredQuantile.At((2 * cases) + 2, 1 - tail) / 2;
        return Make(IntervalMethod.ExactPoisson, level, cases, exposure, cases / exposure, low / exposure, high / exposure);
    }

    /// <summary>Calculates the interval of a count, or of a rate, as PHEindicatormethods does: exact below 10 cases, Byar's from 10 on.</summary>
    /// <param name="cases">The cases, 0 or more.</param>
    /// <param name="level">The level of confidence, between 0 and 1.</param>
    /// <param name="exposure">What the cases are divided by: 1 for the count itself.</param>
    /// <returns>Count or rate with its interval; the result names the method that was used.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public static ConfidenceInterval Count(double cases, double level = 0.95, double exposure = 1) =>
        cases < ExactBelow ? ExactPoisson(cases, level, exposure) : Byar(cases, level, exposure);

    /// <summary>Calculates the interval of the mean of values by Student's t distribution.</summary>
    /// <param name="values">The values, 2 or more, in one unit.</param>
    /// <param name="level">The level of confidence, between 0 and 1.</param>
    /// <returns>The mean with its interval; <see cref="UndefinedReason.TooFewObservations"/> for fewer than two values.</returns>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public static ConfidenceInterval Mean(IReadOnlyList<double> values, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(values);
        double mean = values.Count == 0 ? 0 : values.Average();
        return Mean(mean, values.Count < 2 ? 0 : MathNet.Numerics.Statistics.Statistics.StandardDeviation(values), values.Count, level);
    }

    /// <summary>Calculates the interval of a mean by Student's t distribution, from mean and standard deviation.</summary>
    /// <param name="mean">The mean.</param>
    /// <param name="standardDeviation">The standard deviation of the sample (n − 1), 0 or more.</param>
    /// <param name="count">How many values there were.</param>
    /// <param name="level">The level of confidence, between 0 and 1.</param>
    /// <returns>The mean with its interval; <see cref="UndefinedReason.TooFewObservations"/> for fewer than two values.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public static ConfidenceInterval Mean(double mean, double standardDeviation, int count, double level = 0.95)
    {
        CheckLevel(level);
        UndefinedReason why = count < 2 ? UndefinedReason.TooFewObservations
            : !double.IsFinite(mean) || !double.IsFinite(standardDeviation) ? UndefinedReason.NotFinite
            : standardDeviation < 0 ? UndefinedReason.OutOfRange
            : UndefinedReason.None;
        if (why != UndefinedReason.None)
        {
            return Undefined(IntervalMethod.StudentT, level, mean * count, count, why);
        }

        double half = StudentT.InvCDF(0, 1, count - 1, (1 + level) / 2) * standardDeviation / Math.Sqrt(count);
        return Make(IntervalMethod.StudentT, level, mean * count, count, mean, mean - half, mean + half);
    }

    /// <summary>The quantile of the normal distribution that leaves half of what the level leaves on either side.</summary>
    internal static double TwoSidedZ(double level)
    {
        CheckLevel(level);
        return Normal.InvCDF(0, 1, (1 + level) / 2);
    }

    internal static void CheckLevel(double level)
    {
        if (!(level > 0 && level < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(level), level, "A level of confidence lies between 0 and 1.");
        }
    }

    // The two ends differ in the count that they start from and in the side.
    private static double ByarEnd(double count, double z)
    {
        double root = 1 - (1 / (9 * count)) + (z / (3 * Math.Sqrt(count)));
        return count * root * root * root;
    }

    private static UndefinedReason WhyNone(double cases, double divisor) =>
        !double.IsFinite(cases) || !double.IsFinite(divisor) ? UndefinedReason.NotFinite
        : cases < 0 || divisor < 0 ? UndefinedReason.OutOfRange
        : divisor <= 0 ? UndefinedReason.ZeroBase
        : UndefinedReason.None;

    private static UndefinedReason WhyNoCount(double cases, double exposure) =>
        WhyNone(cases, exposure) is not UndefinedReason.None and UndefinedReason why ? why
        : cases > LargestCount ? UndefinedReason.OutOfRange
        : UndefinedReason.None;

    private static ConfidenceInterval Make(IntervalMethod method, double level, double numerator, double denominator, double estimate, double low, double high) =>
        double.IsFinite(estimate) && double.IsFinite(low) && double.IsFinite(high)
            ? new ConfidenceInterval
            {
                Method = method,
                Level = level,
                Numerator = Computed.From(numerator),
                Denominator = Computed.From(denominator),
                Estimate = Computed.From(estimate),
                Lower = Computed.From(Math.Min(low, estimate)),
                Upper = Computed.From(Math.Max(high, estimate)),
            }
            : Undefined(method, level, numerator, denominator, UndefinedReason.NotFinite);

    private static ConfidenceInterval Undefined(IntervalMethod method, double level, double numerator, double denominator, UndefinedReason why) => new()
    {
        Method = method,
        Level = level,
        Numerator = Computed.From(numerator),
        Denominator = Computed.From(denominator),
        Estimate = Computed.Undefined(why),
        Lower = Computed.Undefined(why),
        Upper = Computed.Undefined(why),
    };
}
