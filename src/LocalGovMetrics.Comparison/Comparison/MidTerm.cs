using LocalGovMetrics.Growth;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>The mid-term reading (<c>đánh giá giữa nhiệm kỳ</c>): achieved, near, on track or hard to reach, and what each remaining year would need.</summary>
/// <remarks>On track means that the mean change a year so far, continued, leads to the target in time. Pure functions, safe for concurrent use.</remarks>
public static partial class MidTerm
{
    /// <summary>Reads a target in the middle of its term.</summary>
    /// <param name="baseline">The value at the base, or null where not known.</param>
    /// <param name="current">The latest value, in the same unit.</param>
    /// <param name="target">The target, in the same unit.</param>
    /// <param name="yearsGone">The years from the base to the latest value, 1 or more.</param>
    /// <param name="yearsLeft">The years from the latest value to the end of the term, 1 or more for a target that is not met.</param>
    /// <param name="direction">The direction in which a value is better.</param>
    /// <param name="nearBand">The band around the target that counts as near, a share of the target's size.</param>
    /// <returns>The reading. <see cref="UndefinedReason.NotApplicable"/> without a direction, <see cref="UndefinedReason.NoPeriods"/> where no year
    /// is left or gone, <see cref="UndefinedReason.Missing"/> where only the pace would tell and the baseline is not known.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The band is below 0 or not a number.</exception>
    public static MidTermReading Read(double? baseline, double current, double target, int yearsGone, int yearsLeft, DesiredDirection direction, double nearBand = 0.05)
    {
        RequireBand(nearBand);

        bool isFinite = double.IsFinite(current) && double.IsFinite(target) && double.IsFinite(baseline ?? 0);
        bool isMet = direction switch
        {
            DesiredDirection.Higher => current >= target,
            DesiredDirection.Lower => current <= target,
            DesiredDirection.Closer => current.Equals(target),
            DesiredDirection.None => false,
        };
        Computed needed = !isFinite ? Computed.Undefined(UndefinedReason.NotFinite)
            : isMet ? Computed.From(0)
            : yearsLeft < 1 ? Computed.Undefined(UndefinedReason.NoPeriods)
            : Computed.From((target - current) / yearsLeft);
        Computed soFar = baseline is not { } start ? Computed.Undefined(UndefinedReason.Missing)
            : yearsGone < 1 ? Computed.Undefined(UndefinedReason.NoPeriods)
            : Computed.From((current - start) / yearsGone);
        UndefinedReason why = direction == DesiredDirection.None ? UndefinedReason.NotApplicable : needed.Reason;
        MidTermStatus status = why == UndefinedReason.NotApplicable || !isFinite ? MidTermStatus.NotAssessed
            : isMet ? MidTermStatus.Achieved
            : Math.Abs(target - current) <= nearBand * Math.Abs(target) ? MidTermStatus.Near
            : MidTermStatus.NotAssessed;
        if (status == MidTermStatus.NotAssessed && why == UndefinedReason.None)
        {
            why = soFar.Reason;
            status = soFar.IsDefined ? Leads(soFar.Value, needed.Value) ? MidTermStatus.OnTrack : MidTermStatus.HardToReach : status;
        }

        return new MidTermReading
        {
            Status = status,
            Reason = status == MidTermStatus.NotAssessed ? why : UndefinedReason.None,
            YearsLeft = yearsLeft,
            NearBand = nearBand,
            ChangeSoFar = soFar,
            ChangeNeeded = needed,
            GrowthSoFar = baseline is { } first ? CompoundGrowth.Rate(first, current, yearsGone) : Computed.Undefined(UndefinedReason.Missing),
            GrowthNeeded = isMet && isFinite ? Computed.From(0) : CompoundGrowth.Required(current, target, yearsLeft),
        };
    }

    // The same way, and as fast.
    private static bool Leads(double soFar, double needed) => Math.Sign(soFar) == Math.Sign(needed) && Math.Abs(soFar) >= Math.Abs(needed);
}
