using LocalGovMetrics.Values;

namespace LocalGovMetrics.Statistics;

/// <summary>Brings the values of one indicator onto a common scale, higher = better.</summary>
/// <remarks>
/// Conventions of the package COINr of the European Commission's Joint Research Centre, but for one: where all values are equal, a scale that
/// is made of them does not exist, whatever the method, and every unit has <see cref="UndefinedReason.AllEqual"/> (COINr gives ranks of 0).
/// Goalposts are fixed and stay a scale. A missing value stays missing. Numbers count as the decimals that they are printed as, arithmetic
/// is exact, and each result is rounded once: equal shares are equal numbers. Pure functions, safe for concurrent use.
/// </remarks>
public static partial class Normalisation
{
    /// <summary>Scales from the worst value observed to the best.</summary>
    /// <param name="values">The value of each unit; null where not reported.</param>
    /// <param name="direction">Higher or lower is better; closer with a target.</param>
    /// <param name="scale">What the best gets; the worst gets 0.</param>
    /// <param name="target">What closer is better to.</param>
    /// <returns>A number or a reason for every unit.</returns>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public static IReadOnlyList<Computed> MinMax(IReadOnlyList<double?> values, DesiredDirection direction, double scale = 100, double? target = null) =>
        MinMaxOf(values, direction, scale, target).Values;

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
    public static IReadOnlyList<Computed> Goalposts(IReadOnlyList<double?> values, double low, double high, DesiredDirection direction, double scale = 1, double? target = null) =>
        low < high && double.IsFinite(low) && double.IsFinite(high)
            ? GoalpostsOf(values, low, high, direction, scale, target).Values
            : throw new ArgumentException(FormattableString.Invariant($"Goalposts from {low} to {high} are not in order."), nameof(high));

    /// <summary>Scales from the worst value observed to a target, and beyond where it is passed.</summary>
    /// <param name="values">The value of each unit; null where not reported.</param>
    /// <param name="target">The target.</param>
    /// <param name="direction">Higher or lower is better.</param>
    /// <param name="scale">What the target gets; the worst gets 0.</param>
    /// <param name="isCapped">Whether a value beyond the target gets no more than the target.</param>
    /// <returns>A number or a reason for every unit; <see cref="UndefinedReason.OutOfRange"/> where the worst value meets the target already.</returns>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public static IReadOnlyList<Computed> TargetDistance(IReadOnlyList<double?> values, double target, DesiredDirection direction, double scale = 1, bool isCapped = false) =>
        TargetDistanceOf(values, target, direction, scale, isCapped).Values;

    /// <summary>Takes standard deviations (n − 1) from the mean.</summary>
    /// <param name="values">The value of each unit; null where not reported.</param>
    /// <param name="direction">Higher or lower is better; closer with a target.</param>
    /// <param name="target">What closer is better to.</param>
    /// <returns>A number or a reason for every unit; <see cref="UndefinedReason.TooFewObservations"/> for fewer than two values.</returns>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public static IReadOnlyList<Computed> ZScore(IReadOnlyList<double?> values, DesiredDirection direction, double? target = null) => ZScoreOf(values, direction, target).Values;

    /// <summary>Takes the share of the other units that are passed: (r − 1) / (n − 1).</summary>
    /// <param name="values">The value of each unit; null where not reported.</param>
    /// <param name="direction">Higher or lower is better; closer with a target.</param>
    /// <param name="scale">What the best gets; the worst gets 0.</param>
    /// <param name="target">What closer is better to.</param>
    /// <returns>A number or a reason for every unit; <see cref="UndefinedReason.TooFewObservations"/> for fewer than two values.</returns>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public static IReadOnlyList<Computed> PercentileRank(IReadOnlyList<double?> values, DesiredDirection direction, double scale = 1, double? target = null) =>
        PassedOf(values, direction, scale, isShare: true, target).Values;

    /// <summary>Counts the units that are passed: r − 1 (Borda).</summary>
    /// <param name="values">The value of each unit; null where not reported.</param>
    /// <param name="direction">Higher or lower is better; closer with a target.</param>
    /// <param name="target">What closer is better to.</param>
    /// <returns>A number or a reason for every unit.</returns>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public static IReadOnlyList<Computed> Borda(IReadOnlyList<double?> values, DesiredDirection direction, double? target = null) =>
        PassedOf(values, direction, 1, isShare: false, target).Values;
}
