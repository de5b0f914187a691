using LocalGovMetrics.Values;

namespace LocalGovMetrics.Growth;

/// <content>Growth of values that are known as sets.</content>
public static partial class CompoundGrowth
{
    // One unit in the last place of 1. Math.Pow is taken to be right within 8 of them, several times what C libraries need.
    private const double Epsilon = 2.220446049250313E-16;
    private const double RootError = 8;

    /// <summary>Calculates the bounds of the compound growth rate of values that are known as sets, such as printed numbers.</summary>
    /// <param name="first">The possible values at the base, all above 0, in any unit.</param>
    /// <param name="last">The possible values at the end, in the same unit; those below 0 have no rate and are left out.</param>
    /// <param name="periods">The periods from base to end, 1 or more.</param>
    /// <returns>The bounds of the rate per period, 0.05 = 5 %, unbounded where the sets are; or undefined:
    /// <see cref="UndefinedReason.NoPeriods"/> without a period, <see cref="UndefinedReason.ZeroBase"/> where the base may be 0,
    /// <see cref="UndefinedReason.SignChange"/> where base and end have different signs, <see cref="UndefinedReason.NegativeBase"/>
    /// where the base is below 0.</returns>
    /// <remarks>Rounded outward: for every pair of possible values the true rate, and the one that
    /// <see cref="Rate(decimal, decimal, int)"/> gives, lies inside. A base known only from above (<c>dưới 2</c>) may be 0; where
    /// it cannot be, intersect it with what lies above 0.</remarks>
    public static GrowthBounds Rate(Interval first, Interval last, int periods)
    {
        if (periods <= 0)
        {
            return GrowthBounds.Undefined(UndefinedReason.NoPeriods);
        }

        if (first.Contains(0))
        {
            return GrowthBounds.Undefined(UndefinedReason.ZeroBase);
        }

        if (first.High <= 0)
        {
            return GrowthBounds.Undefined(last.Contains(0) || last.High <= 0 ? UndefinedReason.NegativeBase : UndefinedReason.SignChange);
        }

        if (last.High is { } end && (end < 0 || (end == 0 && !last.HighClosed)))
        {
            return GrowthBounds.Undefined(UndefinedReason.SignChange);
        }

        RealInterval from = RealInterval.FromInterval(first);
        RealInterval to = RealInterval.FromInterval(last);
        double low = LowRate(to.Low, from.High, periods);
        double? high = HighRate(to.High, from.Low, periods);
        return GrowthBounds.From(RealInterval.Create(low, high, low <= -1 || (to.LowClosed && from.HighClosed), high <= -1 || (to.HighClosed && from.LowClosed)));
    }

    private static double LowRate(double? last, double? first, int periods)
    {
        if (last is not > 0 || first is not { } divisor)
        {
            return -1;
        }

        double ratio = Math.Max(0, Math.BitDecrement(last.GetValueOrDefault() / divisor));
        double root = Math.Pow(ratio, 1.0 / periods);
        return Math.Max(-1, Math.BitDecrement(root - RootMargin(root) - 1));
    }

    private static double? HighRate(double? last, double? first, int periods)
    {
        if (last is <= 0)
        {
            return -1;
        }

        if (last is not { } dividend || first is not > 0)
        {
            return null;
        }

        double ratio = Math.BitIncrement(dividend / first.GetValueOrDefault());
        double root = Math.Pow(ratio, 1.0 / periods);
        double rate = Math.BitIncrement(root + RootMargin(root) - 1);
        return double.IsFinite(rate) ? rate : null;
    }

    // The error of the root itself, and what the rounding of 1 / periods does to it.
    private static double RootMargin(double root) => root > 0 ? root * Epsilon * (RootError + Math.Abs(Math.Log(root))) : 0;
}
