using LocalGovMetrics.Values;
using MathNet.Numerics.LinearRegression;
using MathNet.Numerics.Statistics;

namespace LocalGovMetrics.Statistics;

/// <summary>Convergence of units over years (<c>thu hẹp khoảng cách</c>): sigma, whether they spread less; beta, whether those behind grow faster.</summary>
/// <remarks>Source: Barro and Sala-i-Martin (1992). Units without a value in a year are left out of that year. Pure functions, safe for concurrent use.</remarks>
public static class Convergence
{
    private const int FewestUnits = 3;

    /// <summary>Gives the spread of units in each year: the standard deviation (n − 1) of the logarithms of their values.</summary>
    /// <param name="years">The values of the units, a row a year; null where not reported.</param>
    /// <returns>A spread or a reason for every year: units converge where it falls. <see cref="UndefinedReason.TooFewObservations"/> for fewer than
    /// two values, <see cref="UndefinedReason.OutOfRange"/> for a value of 0 or less, which has no logarithm.</returns>
    /// <exception cref="ArgumentNullException">The list or a year is null.</exception>
    public static IReadOnlyList<Computed> Sigma(IReadOnlyList<IReadOnlyList<double?>> years)
    {
        ArgumentNullException.ThrowIfNull(years);
        return new ValueList<Computed>([.. years.Select(SpreadOf)]);
    }

    /// <summary>Fits yearly logarithmic growth on the logarithm of the first value.</summary>
    /// <param name="first">The value of each unit in the first year; null where not reported.</param>
    /// <param name="last">The value of each unit in the last year; null where not reported.</param>
    /// <param name="years">The years between, 1 or more.</param>
    /// <returns>The fit, of the units with both values; undefined with <see cref="UndefinedReason.TooFewObservations"/> for fewer than three,
    /// <see cref="UndefinedReason.OutOfRange"/> for a value of 0 or less, <see cref="UndefinedReason.ZeroBase"/> where all start alike,
    /// <see cref="UndefinedReason.NoPeriods"/> without a year.</returns>
    /// <exception cref="ArgumentNullException">A list is null.</exception>
    /// <exception cref="ArgumentException">The lists differ in length.</exception>
    public static BetaConvergence Beta(IReadOnlyList<double?> first, IReadOnlyList<double?> last, int years)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(last);
        if (first.Count != last.Count)
        {
            throw new ArgumentException(FormattableString.Invariant($"{first.Count} first values, but {last.Count} last ones."), nameof(last));
        }

        (double First, double Last)[] pairs = [.. first.Zip(last).Where(pair => pair.First is not null && pair.Second is not null).Select(pair => (pair.First!.Value, pair.Second!.Value)).Order()];
        UndefinedReason why = years < 1 ? UndefinedReason.NoPeriods
            : Array.Exists(pairs, pair => !double.IsFinite(pair.First) || !double.IsFinite(pair.Last)) ? UndefinedReason.NotFinite
            : Array.Exists(pairs, pair => pair.First <= 0 || pair.Last <= 0) ? UndefinedReason.OutOfRange
            : pairs.Length < FewestUnits ? UndefinedReason.TooFewObservations
            : pairs[0].First >= pairs[^1].First ? UndefinedReason.ZeroBase
            : UndefinedReason.None;
        if (why != UndefinedReason.None)
        {
            Computed none = Computed.Undefined(why);
            return new BetaConvergence { Units = pairs.Length, Slope = none, SlopeStandardError = none, Speed = none, HalfLife = none };
        }

        double[] x = [.. pairs.Select(pair => Math.Log(pair.First))];
        double[] y = [.. pairs.Select(pair => (Math.Log(pair.Last) - Math.Log(pair.First)) / years)];
        (double intercept, double slope) = SimpleRegression.Fit(x, y);
        double mean = x.Average();
        double unexplained = x.Zip(y, (start, growth) => Square(growth - intercept - (slope * start))).Sum();
        double left = 1 + (slope * years);
        Computed speed = left > 0 ? Computed.From(-Math.Log(left) / years) : Computed.Undefined(UndefinedReason.OutOfRange);
        return new BetaConvergence
        {
            Units = pairs.Length,
            Slope = Computed.From(slope),
            SlopeStandardError = Computed.From(Math.Sqrt(unexplained / (pairs.Length - 2) / x.Sum(start => Square(start - mean)))),
            Speed = speed,
            HalfLife = !speed.TryGetValue(out double perYear) ? speed : perYear > 0 ? Computed.From(Math.Log(2) / perYear) : Computed.Undefined(UndefinedReason.NeverReached),
        };
    }

    private static Computed SpreadOf(IReadOnlyList<double?> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        double[] known = [.. values.Where(value => value is not null).Select(value => value!.Value).Order()];
        return Array.Exists(known, value => !double.IsFinite(value)) ? Computed.Undefined(UndefinedReason.NotFinite)
            : Array.Exists(known, value => value <= 0) ? Computed.Undefined(UndefinedReason.OutOfRange)
            : known.Length < 2 ? Computed.Undefined(UndefinedReason.TooFewObservations)
            : Computed.From(known.Select(value => Math.Log(value)).StandardDeviation());
    }

    private static double Square(double value) => value * value;
}
