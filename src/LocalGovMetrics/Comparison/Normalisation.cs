using LocalGovMetrics.Values;
using MathNet.Numerics.Statistics;

namespace LocalGovMetrics.Comparison;

/// <summary>Brings the values of one indicator onto a common scale, higher = better.</summary>
/// <remarks>
/// Conventions of the package COINr of the European Commission's Joint Research Centre. A missing value stays missing; where
/// all values are equal there is no scale: <see cref="UndefinedReason.ZeroBase"/>. Pure functions, safe for concurrent use.
/// </remarks>
public static class Normalisation
{
    /// <summary>Scales from the worst value observed to the best.</summary>
    /// <param name="values">The value of each unit; null where not reported.</param>
    /// <param name="direction">Higher or lower is better; closer with a target.</param>
    /// <param name="scale">What the best gets; the worst gets 0.</param>
    /// <param name="target">What closer is better to.</param>
    /// <returns>A number or a reason for every unit.</returns>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public static IReadOnlyList<Computed> MinMax(IReadOnlyList<double?> values, DesiredDirection direction, double scale = 100, double? target = null)
    {
        Computed[] signed = Signed(values, direction, target);
        (double low, double high) = Ends(signed);
        return Map(signed, value => high > low ? Computed.From(scale * Share(value, low, high)) : Computed.Undefined(UndefinedReason.ZeroBase));
    }

    /// <summary>Scales between two fixed values, cut at both.</summary>
    /// <param name="values">The value of each unit; null where not reported.</param>
    /// <param name="low">The value that gets 0 where higher is better; where closer is better, goalposts are distances from the target.</param>
    /// <param name="high">The value that gets the scale where higher is better, above the low one.</param>
    /// <param name="direction">Higher or lower is better; closer with a target.</param>
    /// <param name="scale">What the good end gets; the other gets 0.</param>
    /// <param name="target">What closer is better to.</param>
    /// <returns>A number or a reason for every unit.</returns>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">The goalposts are not finite, or not in order.</exception>
    public static IReadOnlyList<Computed> Goalposts(IReadOnlyList<double?> values, double low, double high, DesiredDirection direction, double scale = 1, double? target = null)
    {
        if (!(low < high) || !double.IsFinite(low) || !double.IsFinite(high))
        {
            throw new ArgumentException(FormattableString.Invariant($"Goalposts from {low} to {high} are not in order."), nameof(high));
        }

        Computed[] signed = Signed(values, direction, target);
        return Map(signed, value => Computed.From(scale * (direction == DesiredDirection.Higher ? Share(Math.Clamp(value, low, high), low, high) : Share(Math.Clamp(value, -high, -low), -high, -low))));
    }

    /// <summary>Scales from the worst value observed to a target, and beyond where it is passed.</summary>
    /// <param name="values">The value of each unit; null where not reported.</param>
    /// <param name="target">The target.</param>
    /// <param name="direction">Higher or lower is better.</param>
    /// <param name="scale">What the target gets; the worst gets 0.</param>
    /// <param name="isCapped">Whether a value beyond the target gets no more than the target.</param>
    /// <returns>A number or a reason for every unit; <see cref="UndefinedReason.OutOfRange"/> where the worst value meets the target already.</returns>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public static IReadOnlyList<Computed> TargetDistance(IReadOnlyList<double?> values, double target, DesiredDirection direction, double scale = 1, bool isCapped = false)
    {
        Computed[] signed = direction == DesiredDirection.Closer ? Signed(values, DesiredDirection.None, null) : Signed(values, direction, null);
        double worst = Ends(signed).Low;
        double end = direction == DesiredDirection.Lower ? -target : target;
        return Map(signed, value => !double.IsFinite(end) ? Computed.Undefined(UndefinedReason.NotFinite)
            : end <= worst ? Computed.Undefined(UndefinedReason.OutOfRange)
            : Computed.From(scale * (isCapped ? Math.Min(1, Share(value, worst, end)) : Share(value, worst, end))));
    }

    /// <summary>Takes standard deviations (n − 1) from the mean.</summary>
    /// <param name="values">The value of each unit; null where not reported.</param>
    /// <param name="direction">Higher or lower is better; closer with a target.</param>
    /// <param name="target">What closer is better to.</param>
    /// <returns>A number or a reason for every unit; <see cref="UndefinedReason.TooFewObservations"/> for fewer than two values.</returns>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public static IReadOnlyList<Computed> ZScore(IReadOnlyList<double?> values, DesiredDirection direction, double? target = null)
    {
        Computed[] signed = Signed(values, direction, target);
        double[] known = [.. signed.Where(value => value.IsDefined).Select(value => value.Value)];
        if (known.Length < 2)
        {
            return Map(signed, _ => Computed.Undefined(UndefinedReason.TooFewObservations));
        }

        (double mean, double deviation) = known.MeanStandardDeviation();
        return Map(signed, value => known.Max() > known.Min() ? Computed.From((value - mean) / deviation) : Computed.Undefined(UndefinedReason.ZeroBase));
    }

    /// <summary>Takes the share of the other units that are passed: (r − 1) / (n − 1).</summary>
    /// <param name="values">The value of each unit; null where not reported.</param>
    /// <param name="direction">Higher or lower is better; closer with a target.</param>
    /// <param name="scale">What the best gets; the worst gets 0.</param>
    /// <param name="target">What closer is better to.</param>
    /// <returns>A number or a reason for every unit; <see cref="UndefinedReason.TooFewObservations"/> for fewer than two values.</returns>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public static IReadOnlyList<Computed> PercentileRank(IReadOnlyList<double?> values, DesiredDirection direction, double scale = 1, double? target = null)
    {
        Computed[] passed = Passed(values, direction, target);
        int others = passed.Count(value => value.IsDefined) - 1;
        return Map(passed, value => others > 0 ? Computed.From(scale * value / others) : Computed.Undefined(UndefinedReason.TooFewObservations));
    }

    /// <summary>Counts the units that are passed: r − 1 (Borda).</summary>
    /// <param name="values">The value of each unit; null where not reported.</param>
    /// <param name="direction">Higher or lower is better; closer with a target.</param>
    /// <param name="target">What closer is better to.</param>
    /// <returns>A number or a reason for every unit.</returns>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public static IReadOnlyList<Computed> Borda(IReadOnlyList<double?> values, DesiredDirection direction, double? target = null) =>
        new ValueList<Computed>(Passed(values, direction, target));

    /// <summary>Turns values so that higher is better: the value, its opposite, or the opposite of the distance from the target.</summary>
    internal static Computed[] Signed(IReadOnlyList<double?> values, DesiredDirection direction, double? target)
    {
        ArgumentNullException.ThrowIfNull(values);
        UndefinedReason refused = Ranking.WhyNoOrder(direction, target);
        return [.. values.Select(value => refused != UndefinedReason.None ? Computed.Undefined(refused) : value is { } number ? Computed.From(Ranking.Goodness(number, direction, target)) : Computed.Undefined(UndefinedReason.Missing))];
    }

    internal static (double Low, double High) Ends(Computed[] signed)
    {
        (double low, double high) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (Computed value in signed)
        {
            if (value.TryGetValue(out double number))
            {
                (low, high) = (Math.Min(low, number), Math.Max(high, number));
            }
        }

        return (low, high);
    }

    // Halved first, so that the difference of the largest numbers is a number.
    private static double Share(double value, double low, double high) => ((value / 2) - (low / 2)) / ((high / 2) - (low / 2));

    private static Computed[] Passed(IReadOnlyList<double?> values, DesiredDirection direction, double? target)
    {
        Computed[] signed = Signed(values, direction, target);
        double[] opposite = [.. signed.Select(value => value.TryGetValue(out double number) ? -number : double.NaN)];
        double[] ranks = new double[opposite.Length];
        Ranking.AssignDescending(opposite, TieRule.Competition, null, ranks);
        return [.. signed.Select((value, i) => value.IsDefined ? Computed.From(ranks[i] - 1) : value)];
    }

    private static ValueList<Computed> Map(Computed[] values, Func<double, Computed> map) =>
        new([.. values.Select(value => value.TryGetValue(out double number) ? map(number) : value)]);
}
