using LocalGovMetrics.Values;
using MathNet.Numerics.LinearRegression;

namespace LocalGovMetrics.Statistics;

/// <summary>Log-linear trend: the growth rate that fits all years of a series best, not just its first and last one.</summary>
/// <remarks>
/// Ordinary least squares of ln(value) on the year, ln(value) = a + b · year + error; growth is exp(b) − 1. Convention:
/// the least-squares growth rate of the World Bank's World Development Indicators, with the usual standard error of b
/// (n − 2 degrees of freedom). Pure functions, safe for concurrent use.
/// </remarks>
public static class LogLinearTrend
{
    /// <summary>Fits the trend to a series of consecutive years.</summary>
    /// <param name="firstYear">The year of the first value.</param>
    /// <param name="values">The values, above 0, in one unit; null where not reported: such years are left out and named.</param>
    /// <returns>The trend, or why there is none.</returns>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The last year would be later than the largest number.</exception>
    public static LogLinearTrendResult Fit(int firstYear, IReadOnlyList<double?> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(firstYear, (long)int.MaxValue - values.Count + 1, nameof(firstYear));
        return Fit([.. Enumerable.Range(0, values.Count).Select(i => firstYear + i)], values);
    }

    /// <summary>Fits the trend to a series of any years.</summary>
    /// <param name="years">The years, in any order; a year may occur more than once.</param>
    /// <param name="values">The value of each year, above 0, in one unit; null where not reported: such years are left out and named.</param>
    /// <returns>The trend, or why there is none: <see cref="UndefinedReason.NotFinite"/> for NaN and infinities,
    /// <see cref="UndefinedReason.NegativeBase"/> for a value below 0 and <see cref="UndefinedReason.ZeroBase"/> for a value of 0, which
    /// have no logarithm; <see cref="UndefinedReason.TooFewObservations"/> for fewer than three values;
    /// <see cref="UndefinedReason.NoPeriods"/> where all are of one year.</returns>
    /// <exception cref="ArgumentNullException">A list is null.</exception>
    /// <exception cref="ArgumentException">The lists differ in length.</exception>
    public static LogLinearTrendResult Fit(IReadOnlyList<int> years, IReadOnlyList<double?> values)
    {
        ArgumentNullException.ThrowIfNull(years);
        ArgumentNullException.ThrowIfNull(values);
        if (years.Count != values.Count)
        {
            throw new ArgumentException(FormattableString.Invariant($"{years.Count} years, but {values.Count} values."), nameof(values));
        }

        List<double> x = [];
        List<double> y = [];
        List<int> missing = [];
        UndefinedReason why = UndefinedReason.None;
        for (int i = 0; i < values.Count; i++)
        {
            if (values[i] is not { } value)
            {
                missing.Add(years[i]);
                continue;
            }

            why = why == UndefinedReason.None ? WhyNoLogarithm(value) : why;
            x.Add(years[i]);
            y.Add(Math.Log(value));
        }

        why = why != UndefinedReason.None ? why
            : x.Count < LogLinearTrendResult.FewestObservations ? UndefinedReason.TooFewObservations
            : x.TrueForAll(year => year.Equals(x[0])) ? UndefinedReason.NoPeriods
            : UndefinedReason.None;
        ValueList<int> missingYears = new([.. missing]);
        return why == UndefinedReason.None ? Fit(x, y, missingYears) : LogLinearTrendResult.Without(why, x.Count, missingYears);
    }

    // Years are taken from their mean: their squares would cost digits that the residuals need.
    private static LogLinearTrendResult Fit(List<double> years, List<double> logs, ValueList<int> missingYears)
    {
        int count = years.Count;
        double meanYear = years.Average();
        double[] x = [.. years.Select(year => year - meanYear)];
        double[] y = [.. logs];
        (double intercept, double slope) = SimpleRegression.Fit(x, y);

        double squares = x.Sum(d => d * d);
        double unexplained = x.Zip(y, (d, log) => Square(log - intercept - (slope * d))).Sum();
        double mean = y.Average();
        double total = y.Sum(log => Square(log - mean));
        bool varies = y.Max() > y.Min();
        double slopeError = Math.Sqrt(unexplained / (count - 2) / squares);
        Computed error = Computed.From(slopeError);
        return new LogLinearTrendResult
        {
            Observations = count,
            Slope = Computed.From(slope),
            Intercept = Computed.From(intercept - (slope * meanYear)),
            SlopeStandardError = error,
            Growth = LogLinearTrendResult.GrowthOf(slope),
            GrowthStandardError = LogLinearTrendResult.GrowthErrorOf(slope, error),
            RSquared = varies ? Computed.From(Math.Clamp(1 - (unexplained / total), 0, 1)) : Computed.Undefined(UndefinedReason.ZeroBase),
            MissingYears = missingYears,
        };
    }

    private static UndefinedReason WhyNoLogarithm(double value) =>
        !double.IsFinite(value) ? UndefinedReason.NotFinite
        : value < 0 ? UndefinedReason.NegativeBase
        : value <= 0 ? UndefinedReason.ZeroBase
        : UndefinedReason.None;

    private static double Square(double value) => value * value;
}
