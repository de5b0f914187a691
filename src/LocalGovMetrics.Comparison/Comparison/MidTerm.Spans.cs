using LocalGovMetrics.Growth;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <content>Targets on a whole span: average growth, totals, and what is asked of every year.</content>
public static partial class MidTerm
{
    /// <summary>Reads a target on average growth over a span, in its middle.</summary>
    /// <param name="growthSoFar">The compound growth a year so far, 0.05 = 5 %.</param>
    /// <param name="target">The compound growth a year that is asked over the whole span.</param>
    /// <param name="yearsGone">The years so far, 1 or more.</param>
    /// <param name="yearsLeft">The years that remain.</param>
    /// <param name="direction">The direction in which growth is better.</param>
    /// <param name="nearBand">The band around the target that counts as near, a share of the target's size.</param>
    /// <returns>The reading: on track where growth so far, continued, gives the average. Only the growth is filled.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The band is below 0 or not a number.</exception>
    public static MidTermReading ReadGrowth(double growthSoFar, double target, int yearsGone, int yearsLeft, DesiredDirection direction, double nearBand = 0.05)
    {
        Computed needed = CompoundGrowth.RequiredForAverage(growthSoFar, yearsGone, target, yearsGone + yearsLeft);
        UndefinedReason why = yearsGone < 1 ? UndefinedReason.NoPeriods : !double.IsFinite(growthSoFar) || !double.IsFinite(target) ? UndefinedReason.NotFinite : UndefinedReason.None;
        return Of(Meets(growthSoFar, target, direction), growthSoFar, target, why, yearsLeft, direction, nearBand, MidTermStatus.HardToReach) with { GrowthSoFar = Computed.From(growthSoFar), GrowthNeeded = needed };
    }

    /// <summary>Reads a target on a total over a span, in its middle.</summary>
    /// <param name="soFar">The total so far.</param>
    /// <param name="target">The total that is asked over the whole span, in the same unit.</param>
    /// <param name="yearsGone">The years so far, 1 or more.</param>
    /// <param name="yearsLeft">The years that remain.</param>
    /// <param name="direction">The direction in which the total is better.</param>
    /// <param name="nearBand">The band around the target that counts as near, a share of the target's size.</param>
    /// <returns>The reading: achieved where the total is reached already, on track where the mean a year so far is what each remaining year needs. Only the amounts are filled.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The band is below 0 or not a number.</exception>
    public static MidTermReading ReadTotal(double soFar, double target, int yearsGone, int yearsLeft, DesiredDirection direction, double nearBand = 0.05)
    {
        RequireBand(nearBand);
        UndefinedReason why = yearsGone < 1 ? UndefinedReason.NoPeriods : !double.IsFinite(soFar) || !double.IsFinite(target) ? UndefinedReason.NotFinite : UndefinedReason.None;
        Computed mean = why == UndefinedReason.None ? Computed.From(soFar / yearsGone) : Computed.Undefined(why);
        bool isReached = direction == DesiredDirection.Higher && soFar >= target;
        Computed needed = why != UndefinedReason.None ? Computed.Undefined(why)
            : isReached ? Computed.From(0)
            : yearsLeft < 1 ? Computed.Undefined(UndefinedReason.NoPeriods)
            : Computed.From((target - soFar) / yearsLeft);
        bool isNear = direction == DesiredDirection.Higher && Math.Abs(target - soFar) <= nearBand * Math.Abs(target);
        bool leads = !isNear && mean.TryGetValue(out double pace) && needed.TryGetValue(out double each) && Meets(pace, each, direction);
        MidTermReading reading = isReached && why == UndefinedReason.None
            ? Of(true, soFar, target, why, 0, direction, nearBand, MidTermStatus.HardToReach) with { YearsLeft = yearsLeft }
            : Of(yearsLeft < 1 ? Meets(soFar, target, direction) : leads, soFar, target, why, yearsLeft, direction, direction == DesiredDirection.Lower ? 0 : nearBand, MidTermStatus.HardToReach) with { NearBand = nearBand };
        return reading with { AmountSoFar = mean, AmountNeeded = needed };
    }

    /// <summary>Reads a target that every year of a span has to meet, in its middle.</summary>
    /// <param name="values">The values of the years so far.</param>
    /// <param name="target">What every year has to reach, in the same unit.</param>
    /// <param name="yearsLeft">The years that remain.</param>
    /// <param name="direction">The direction in which a value is better.</param>
    /// <returns>The reading: on track where every year so far met it, hard to reach where one did not, which no later year mends. Only the amounts are filled.</returns>
    public static MidTermReading ReadEveryYear(IReadOnlyList<double> values, double target, int yearsLeft, DesiredDirection direction)
    {
        ArgumentNullException.ThrowIfNull(values);
        UndefinedReason why = values.Count == 0 ? UndefinedReason.Missing : values.Any(value => !double.IsFinite(value)) || !double.IsFinite(target) ? UndefinedReason.NotFinite : UndefinedReason.None;
        double worst = values.Count == 0 ? 0 : direction == DesiredDirection.Lower ? values.Max() : values.Min();
        return Of(values.All(value => Meets(value, target, direction)), worst, target, why, yearsLeft, direction, 0, MidTermStatus.HardToReach) with
        {
            AmountSoFar = why == UndefinedReason.None ? Computed.From(worst) : Computed.Undefined(why),
            AmountNeeded = why == UndefinedReason.NotFinite ? Computed.Undefined(why) : yearsLeft < 1 ? Computed.Undefined(UndefinedReason.NoPeriods) : Computed.From(target),
        };
    }

    private static void RequireBand(double nearBand)
    {
        if (!double.IsFinite(nearBand) || nearBand < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(nearBand), nearBand, "A band is a share, 0 or more.");
        }
    }

    private static bool Meets(double value, double target, DesiredDirection direction) => direction switch
    {
        DesiredDirection.Higher => value >= target,
        DesiredDirection.Lower => value <= target,
        DesiredDirection.Closer => value.Equals(target),
        DesiredDirection.None => false,
    };

    // What leads to the target is met at the end of the span, and on track before it.
    private static MidTermReading Of(bool leads, double soFar, double target, UndefinedReason why, int yearsLeft, DesiredDirection direction, double nearBand, MidTermStatus otherwise)
    {
        RequireBand(nearBand);
        UndefinedReason reason = direction == DesiredDirection.None ? UndefinedReason.NotApplicable : why;
        MidTermStatus status = reason != UndefinedReason.None ? MidTermStatus.NotAssessed
            : leads ? yearsLeft < 1 ? MidTermStatus.Achieved : MidTermStatus.OnTrack
            : nearBand > 0 && Math.Abs(target - soFar) <= nearBand * Math.Abs(target) ? MidTermStatus.Near
            : yearsLeft < 1 ? MidTermStatus.NotAssessed
            : otherwise;
        return new MidTermReading
        {
            Status = status,
            Reason = status != MidTermStatus.NotAssessed ? UndefinedReason.None : reason == UndefinedReason.None ? UndefinedReason.NoPeriods : reason,
            YearsLeft = yearsLeft,
            NearBand = nearBand,
            ChangeSoFar = Computed.Undefined(UndefinedReason.NotApplicable),
            ChangeNeeded = Computed.Undefined(UndefinedReason.NotApplicable),
            GrowthSoFar = Computed.Undefined(UndefinedReason.NotApplicable),
            GrowthNeeded = Computed.Undefined(UndefinedReason.NotApplicable),
        };
    }
}
