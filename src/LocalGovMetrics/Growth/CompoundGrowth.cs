using System.Runtime.CompilerServices;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Growth;

/// <summary>Compound growth (<c>tăng trưởng bình quân</c>): the constant rate per period that leads from a first value to a last one.</summary>
/// <remarks>
/// A rate is a fraction: 0.05 is 5 % a period. An index is the same in the form that the reports print, previous
/// period = 100: 105 is 5 % a period. Convention: (last / first)^(1 / periods) − 1, the equivalent rate of Microsoft
/// Excel's <c>RRI</c> and the compound annual growth rate of the OECD. Periods are counted from base to end, not by
/// observations: 2020 to 2025 is five. Data that allow no rate give an undefined result with its reason, never an
/// exception, NaN or an infinity. Pure functions, safe for concurrent use.
/// </remarks>
/// <example>
/// <code>
/// Computed index = CompoundGrowth.Index(98.1m, 126.0m, CompoundGrowth.PeriodsBetween(2020, 2025));
/// Console.WriteLine(index.Value.ToString("F2", CultureInfo.InvariantCulture));   // 105.13
/// </code>
/// </example>
public static partial class CompoundGrowth
{
    private const double SmallestNormal = 2.2250738585072014E-308;
    private const double IndexBase = 100;

    /// <summary>Calculates the compound growth rate: (last / first)^(1 / periods) − 1.</summary>
    /// <param name="first">The value at the base, above 0, in any unit.</param>
    /// <param name="last">The value at the end, 0 or more, in the same unit.</param>
    /// <param name="periods">The periods from base to end, 1 or more; see <see cref="PeriodsBetween(int, int)"/>.</param>
    /// <returns>The rate per period, 0.05 = 5 %, from −1 (nothing is left: −1 exactly); or undefined:
    /// <see cref="UndefinedReason.NoPeriods"/> without a period, <see cref="UndefinedReason.NotFinite"/> for NaN and infinities,
    /// <see cref="UndefinedReason.ZeroBase"/>, <see cref="UndefinedReason.SignChange"/> where just one of the values is below 0,
    /// else <see cref="UndefinedReason.NegativeBase"/>; the first that applies.</returns>
    /// <remarks>Microsoft's worked example: 10 000 to 11 000 in 96 months is 0.0009933 a month. Does not allocate.</remarks>
    [OverloadResolutionPriority(1)]
    public static Computed Rate(double first, double last, int periods)
    {
        double ratio = last / first;
        return periods > 0 && first is > 0 and <= double.MaxValue && ratio is >= SmallestNormal and <= double.MaxValue
            ? Computed.From(Math.Pow(ratio, 1.0 / periods) - 1)
            : RateOver(first, last, periods);
    }

    /// <summary>Calculates the compound growth rate of decimal values, converting them to binary numbers.</summary>
    /// <param name="first">The value at the base, above 0, in any unit.</param>
    /// <param name="last">The value at the end, 0 or more, in the same unit.</param>
    /// <param name="periods">The periods from base to end, 1 or more.</param>
    /// <returns>The rate per period, 0.05 = 5 %, or undefined, as for <see cref="Rate(double, double, int)"/>.</returns>
    public static Computed Rate(decimal first, decimal last, int periods) =>
        Rate(BinaryNumber.FromDecimal(first), BinaryNumber.FromDecimal(last), periods);

    /// <summary>Calculates the rate that is still required: from where the series stands to the target, in the periods that remain.</summary>
    /// <param name="current">The value reached so far, above 0.</param>
    /// <param name="target">The value to reach, 0 or more, in the same unit.</param>
    /// <param name="periods">The periods that remain, 1 or more.</param>
    /// <returns>The rate per period, 0.05 = 5 %, or undefined, as for <see cref="Rate(double, double, int)"/>.</returns>
    [OverloadResolutionPriority(1)]
    public static Computed Required(double current, double target, int periods) => Rate(current, target, periods);

    /// <summary>Calculates the rate that is still required, of decimal values, converting them to binary numbers.</summary>
    /// <param name="current">The value reached so far, above 0.</param>
    /// <param name="target">The value to reach, 0 or more, in the same unit.</param>
    /// <param name="periods">The periods that remain, 1 or more.</param>
    /// <returns>The rate per period, 0.05 = 5 %, or undefined, as for <see cref="Rate(double, double, int)"/>.</returns>
    public static Computed Required(decimal current, decimal target, int periods) => Rate(current, target, periods);

    /// <summary>Calculates the rate required in the periods that remain for an average over the whole span: after 7 % a year for
    /// three years, what do the last two need for 12.5 % a year over all five.</summary>
    /// <param name="achievedRate">The compound rate per period so far, 0.05 = 5 %, above −1.</param>
    /// <param name="elapsed">The periods so far, 0 or more.</param>
    /// <param name="targetRate">The compound rate per period asked over the whole span, −1 or more.</param>
    /// <param name="periods">The periods of the whole span, more than have elapsed.</param>
    /// <returns>The rate per remaining period, 0.05 = 5 %; or undefined: <see cref="UndefinedReason.NoPeriods"/> where none
    /// remains, <see cref="UndefinedReason.TotalLoss"/> where a rate leaves nothing to grow from.</returns>
    public static Computed RequiredForAverage(double achievedRate, int elapsed, double targetRate, int periods)
    {
        if (elapsed < 0 || periods <= elapsed)
        {
            return Computed.Undefined(UndefinedReason.NoPeriods);
        }

        if (!double.IsFinite(achievedRate) || !double.IsFinite(targetRate))
        {
            return Computed.Undefined(UndefinedReason.NotFinite);
        }

        if (achievedRate <= -1 || targetRate < -1)
        {
            return Computed.Undefined(UndefinedReason.TotalLoss);
        }

        if (targetRate <= -1)
        {
            return Computed.From(-1);
        }

        double distance = (periods * LogOnePlus(targetRate)) - (elapsed * LogOnePlus(achievedRate));
        return Computed.From(Math.Exp(distance / (periods - elapsed)) - 1);
    }

    private static Computed RateOver(double first, double last, double periods)
    {
        if (periods <= 0)
        {
            return Computed.Undefined(UndefinedReason.NoPeriods);
        }

        if (WhyUndefined(first, last) is not UndefinedReason.None and UndefinedReason why)
        {
            return Computed.Undefined(why);
        }

        return Computed.From(last > 0 ? Math.Exp(LogRatio(last, first) / periods) - 1 : -1);
    }

    private static UndefinedReason WhyUndefined(double first, double last) =>
        !double.IsFinite(first) || !double.IsFinite(last) ? UndefinedReason.NotFinite
        : first < 0 ? last > 0 ? UndefinedReason.SignChange : UndefinedReason.NegativeBase
        : first <= 0 ? UndefinedReason.ZeroBase
        : last < 0 ? UndefinedReason.SignChange
        : UndefinedReason.None;

    // The logarithm of a quotient of positive numbers that may itself be too large or too small for a number.
    private static double LogRatio(double dividend, double divisor)
    {
        double ratio = dividend / divisor;
        return ratio is >= SmallestNormal and <= double.MaxValue ? Math.Log(ratio) : Math.Log(dividend) - Math.Log(divisor);
    }

    // ln(1 + x) without losing the digits of a small x (W. Kahan's formula).
    private static double LogOnePlus(double x)
    {
        double sum = 1 + x;
        double kept = sum - 1;
        return kept is 0 ? x : Math.Log(sum) * x / kept;
    }
}
