using LocalGovMetrics.Values;

namespace LocalGovMetrics.Growth;

/// <content>Projection, and the periods that a rate needs.</content>
public static partial class CompoundGrowth
{
    /// <summary>Projects a value at a constant rate: value · (1 + rate)^periods.</summary>
    /// <param name="value">The value to start from, 0 or more, in any unit.</param>
    /// <param name="rate">The rate per period, 0.05 = 5 %, −1 or more.</param>
    /// <param name="periods">The periods ahead, 0 or more.</param>
    /// <returns>The projected value, in the unit of the start; or undefined: <see cref="UndefinedReason.NoPeriods"/> for periods
    /// below 0, <see cref="UndefinedReason.NegativeBase"/>, <see cref="UndefinedReason.TotalLoss"/> for a rate below −1,
    /// <see cref="UndefinedReason.NotFinite"/> for NaN, infinities and results too large for a number.</returns>
    public static Computed Project(double value, double rate, int periods) =>
        periods < 0 ? Computed.Undefined(UndefinedReason.NoPeriods)
        : !double.IsFinite(value) || !double.IsFinite(rate) ? Computed.Undefined(UndefinedReason.NotFinite)
        : value < 0 ? Computed.Undefined(UndefinedReason.NegativeBase)
        : rate < -1 ? Computed.Undefined(UndefinedReason.TotalLoss)
        : Computed.From(value > 0 ? value * Math.Pow(1 + rate, periods) : 0);

    /// <summary>Projects a value at a calculated rate: value · (1 + rate)^periods.</summary>
    /// <param name="value">The value to start from, 0 or more, in any unit.</param>
    /// <param name="rate">The rate per period, 0.05 = 5 %, −1 or more.</param>
    /// <param name="periods">The periods ahead, 0 or more.</param>
    /// <returns>The projected value, in the unit of the start; or undefined, with the rate's own reason where it has one, else
    /// as for <see cref="Project(double, double, int)"/>.</returns>
    public static Computed Project(double value, Computed rate, int periods) =>
        rate.TryGetValue(out double number) ? Project(value, number, periods) : rate;

    /// <summary>Calculates how many periods a value needs to become the target at a constant rate: ln(target / current) / ln(1 + rate).</summary>
    /// <param name="current">The value reached so far, above 0, in any unit.</param>
    /// <param name="target">The value to become, 0 or more, in the same unit.</param>
    /// <param name="rate">The rate per period, 0.05 = 5 %, −1 or more.</param>
    /// <returns>The periods, 0 or more, with a fraction: round up for whole periods, 0 where the value is there already; or
    /// undefined: <see cref="UndefinedReason.NeverReached"/> where the rate leads away from the target, stands still, or only
    /// approaches a target of 0; <see cref="UndefinedReason.ZeroBase"/>, <see cref="UndefinedReason.NegativeBase"/> and
    /// <see cref="UndefinedReason.SignChange"/> as for <see cref="Rate(double, double, int)"/>;
    /// <see cref="UndefinedReason.TotalLoss"/> for a rate below −1.</returns>
    /// <remarks>
    /// Convention: Microsoft Excel's <c>PDURATION</c>. The result speaks of equality: whether a value beyond the target counts
    /// as having met it depends on the desired direction, which is not known here. Check that first.
    /// </remarks>
    public static Computed PeriodsNeeded(double current, double target, double rate)
    {
        if (!double.IsFinite(rate))
        {
            return Computed.Undefined(UndefinedReason.NotFinite);
        }

        if (WhyUndefined(current, target) is not UndefinedReason.None and UndefinedReason why)
        {
            return Computed.Undefined(why);
        }

        if (rate < -1)
        {
            return Computed.Undefined(UndefinedReason.TotalLoss);
        }

        if (current.Equals(target))
        {
            return Computed.From(0);
        }

        if (rate <= -1)
        {
            return target > 0 ? Computed.Undefined(UndefinedReason.NeverReached) : Computed.From(1);
        }

        return target > 0 && rate is not 0 && target > current == rate > 0
            ? Computed.From(LogRatio(target, current) / LogOnePlus(rate))
            : Computed.Undefined(UndefinedReason.NeverReached);
    }
}
