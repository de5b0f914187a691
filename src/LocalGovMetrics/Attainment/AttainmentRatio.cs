using System.Numerics;
using System.Runtime.CompilerServices;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Attainment;

/// <summary>How much of a target was reached (<c>tỷ lệ % kế hoạch</c>): 1 = the target exactly, 0.85 = 85 % of plan.</summary>
/// <remarks>
/// Never capped and never NaN: what has no ratio is undefined with its reason. A target of 0 is
/// <see cref="UndefinedReason.ZeroBase"/>, a negative one <see cref="UndefinedReason.NegativeBase"/>, a negative actual against a
/// positive target <see cref="UndefinedReason.SignChange"/>. Ratios of decimals are never rounded across 1: a miss stays below 1.
/// Sources: the higher and lower forms are those of the Imihigo evaluation of Rwanda's districts and of Tola, the form from a
/// baseline that of hikaya; unlike those, a missing target is never counted as 0. Pure functions, safe for several threads.
/// </remarks>
public static partial class AttainmentRatio
{
    private static Computed NotFinite => Computed.Undefined(UndefinedReason.NotFinite);

    /// <summary>Gives how much of a target was reached, by the direction in which the indicator is better.</summary>
    /// <param name="actual">What came, 0 or more.</param>
    /// <param name="target">What was planned, more than 0, in the same unit.</param>
    /// <param name="direction">In which direction the indicator is better.</param>
    /// <returns>A ratio, 1 = the target exactly, as <see cref="HigherIsBetter(decimal, decimal)"/> and <see cref="LowerIsBetter(decimal, decimal)"/> give it;
    /// <see cref="UndefinedReason.NotApplicable"/> where neither higher nor lower is better.</returns>
    /// <example>
    /// <code>
    /// Computed revenue = AttainmentRatio.Of(151m, 215m, DesiredDirection.Higher);   // 0.702…
    /// Computed poverty = AttainmentRatio.Of(1.81m, 2m, DesiredDirection.Lower);     // 1.104…
    /// </code>
    /// </example>
    public static Computed Of(decimal actual, decimal target, DesiredDirection direction) =>
        direction == DesiredDirection.Higher ? HigherIsBetter(actual, target)
        : direction == DesiredDirection.Lower ? LowerIsBetter(actual, target)
        : Computed.Undefined(UndefinedReason.NotApplicable);

    /// <inheritdoc cref="Of(decimal, decimal, DesiredDirection)"/>
    public static Computed Of(double actual, double target, DesiredDirection direction) =>
        direction == DesiredDirection.Higher ? HigherIsBetter(actual, target)
        : direction == DesiredDirection.Lower ? LowerIsBetter(actual, target)
        : Computed.Undefined(UndefinedReason.NotApplicable);

    /// <summary>Divides the actual by the target, where higher is better.</summary>
    /// <param name="actual">What came, 0 or more.</param>
    /// <param name="target">What was planned, more than 0, in the same unit.</param>
    /// <returns>A ratio, 1 = the target exactly.</returns>
    public static Computed HigherIsBetter(decimal actual, decimal target) => Higher(actual, target);

    /// <inheritdoc cref="HigherIsBetter(decimal, decimal)"/>
    public static Computed HigherIsBetter(double actual, double target) => AreFinite(actual, target) ? Higher(actual, target) : NotFinite;

    /// <summary>Divides the target by the actual, where lower is better.</summary>
    /// <param name="actual">What came, 0 or more.</param>
    /// <param name="target">What was planned, more than 0 unless the actual is 0, in the same unit.</param>
    /// <returns>A ratio, 1 = the target exactly; 1 where both are 0. An actual of 0 against a target above 0 has no ratio:
    /// <see cref="UndefinedReason.NothingLeft"/>, which orders before every number.</returns>
    public static Computed LowerIsBetter(decimal actual, decimal target) => Lower(actual, target);

    /// <inheritdoc cref="LowerIsBetter(decimal, decimal)"/>
    public static Computed LowerIsBetter(double actual, double target) => AreFinite(actual, target) ? Lower(actual, target) : NotFinite;

    /// <summary>Divides the way gone from the baseline by the way to go; the same in either direction.</summary>
    /// <param name="actual">What came, any number.</param>
    /// <param name="target">What was planned, any number but the baseline, in the same unit.</param>
    /// <param name="baseline">The value at the start, in the same unit.</param>
    /// <returns>A ratio, 1 = the target exactly, 0 = still at the baseline, negative = moved away from the target.</returns>
    public static Computed FromBaseline(decimal actual, decimal target, decimal baseline) =>
        target == baseline ? Computed.Undefined(UndefinedReason.TargetEqualsBaseline)
        : DecimalMath.TryAdd(actual, -baseline, out decimal gone) && DecimalMath.TryAdd(target, -baseline, out decimal whole)
            ? whole < 0 ? Quotient(-gone, -whole) : Quotient(gone, whole)
            : FromBaseline(BinaryNumber.FromDecimal(actual), BinaryNumber.FromDecimal(target), BinaryNumber.FromDecimal(baseline));

    /// <inheritdoc cref="FromBaseline(decimal, decimal, decimal)"/>
    public static Computed FromBaseline(double actual, double target, double baseline) =>
        !AreFinite(actual, target) || !double.IsFinite(baseline) ? NotFinite
        : target == baseline ? Computed.Undefined(UndefinedReason.TargetEqualsBaseline)
        : Computed.From((actual - baseline) / (target - baseline));

    /// <summary>Compares two growth rates by the levels they lead to: growth of 7.06 % against a plan of 12.5 % is 95.2 % of plan.</summary>
    /// <param name="actualPercent">The growth that came, in per cent, -100 or more.</param>
    /// <param name="plannedPercent">The growth that was planned, in per cent, more than -100.</param>
    /// <returns>(100 + actual) / (100 + planned), a ratio; <see cref="UndefinedReason.TotalLoss"/> where a rate is out of its range.</returns>
    public static Computed BetweenGrowthRates(decimal actualPercent, decimal plannedPercent) =>
        DecimalMath.TryAdd(actualPercent, 100, out decimal actual) && DecimalMath.TryAdd(plannedPercent, 100, out decimal planned)
            ? BetweenLevels(actual, planned)
            : NotFinite;

    /// <inheritdoc cref="BetweenGrowthRates(decimal, decimal)"/>
    public static Computed BetweenGrowthRates(double actualPercent, double plannedPercent) =>
        AreFinite(actualPercent, plannedPercent) ? BetweenLevels(100 + actualPercent, 100 + plannedPercent) : NotFinite;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Computed Higher<T>(T actual, T target)
        where T : struct, INumber<T> =>
        target > T.Zero && !(actual < T.Zero) ? Quotient(actual, target)
        : target > T.Zero ? Computed.Undefined(UndefinedReason.SignChange)
        : NoTarget(target);

    internal static Computed Lower<T>(T actual, T target)
        where T : struct, INumber<T> =>
        T.IsZero(actual) && T.IsZero(target) ? Computed.From(1)
        : T.IsZero(actual) && T.IsPositive(target) ? Computed.Undefined(UndefinedReason.NothingLeft)
        : !T.IsPositive(target) || T.IsZero(target) ? NoTarget(target)
        : T.IsNegative(actual) && actual < T.Zero ? Computed.Undefined(UndefinedReason.SignChange)
        : Quotient(target, actual);

    private static bool AreFinite(double one, double other) => double.IsFinite(one) && double.IsFinite(other);

    private static Computed NoTarget<T>(T target)
        where T : struct, INumber<T> =>
        Computed.Undefined(T.IsZero(target) ? UndefinedReason.ZeroBase : T.IsFinite(target) ? UndefinedReason.NegativeBase : UndefinedReason.NotFinite);

    private static Computed BetweenLevels<T>(T actual, T planned)
        where T : struct, INumber<T> =>
        planned <= T.Zero || actual < T.Zero ? Computed.Undefined(UndefinedReason.TotalLoss) : Quotient(actual, planned);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Computed Quotient<T>(T dividend, T divisor)
        where T : struct, INumber<T> =>
        typeof(T) == typeof(decimal)
            ? Quotient(decimal.CreateTruncating(dividend), decimal.CreateTruncating(divisor))
            : Computed.From(double.CreateTruncating(dividend) / double.CreateTruncating(divisor));

    // Decimals divide as decimals, and only the quotient becomes a double; that must not move a miss onto the target.
    private static Computed Quotient(decimal dividend, decimal divisor)
    {
        double quotient = DecimalMath.TryDivide(dividend, divisor, out decimal exact) ? BinaryNumber.FromDecimal(exact) : BinaryNumber.FromDecimal(dividend) / BinaryNumber.FromDecimal(divisor);
        return Computed.From((quotient >= 1) == (dividend >= divisor) ? quotient : quotient >= 1 ? Math.BitDecrement(1.0) : 1);
    }
}
