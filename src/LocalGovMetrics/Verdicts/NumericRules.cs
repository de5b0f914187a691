using System.Runtime.CompilerServices;
using LocalGovMetrics.Targets;

namespace LocalGovMetrics.Verdicts;

/// <summary>Where a number lies around the two ends of a criterion; around a single number only the even zones occur.</summary>
internal enum Zone
{
    Below = 0,
    AtLow = 1,
    Inside = 2,
    AtHigh = 3,
    Above = 4,
}

/// <summary>Which end commits, and on which side of it is better.</summary>
internal enum Aim
{
    None = 0,
    AboveLow = 1,
    AboveHigh = 2,
    BelowHigh = 3,
    BelowLow = 4,
}

/// <summary>What each zone means, by kind of criterion, desired direction and range rule; tabulated once.</summary>
internal static class NumericRules
{
    private const int Directions = 4;
    private const int Ranges = 3;
    private const int Zones = 5;
    private static readonly Outcome Unjudged = new(VerdictKind.NotAssessable, ReasonCode.NoDirection);
    private static readonly Cell[] Cells = Tabulate();

    /// <summary>Finds the first of the five cells of a kind, direction and range rule; those without direction where one is unknown.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int IndexOf(CriterionKind kind, DesiredDirection direction, RangeRule range) =>
        (uint)kind <= (uint)CriterionKind.Equal && (uint)direction < Directions && (uint)range < Ranges
            ? unchecked(((((int)kind * Directions) + (int)direction) * Ranges) + (int)range) * Zones
            : 0;

    /// <summary>Gives what a zone means.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Cell At(int index, Zone zone) => Cells[unchecked(index + (int)zone)];

    private static Cell[] Tabulate()
    {
        Cell[] cells = new Cell[((int)CriterionKind.Equal + 1) * Directions * Ranges * Zones];
        for (int i = 0; i < cells.Length; i++)
        {
            CriterionKind kind = (CriterionKind)(i / (Directions * Ranges * Zones));
            DesiredDirection direction = (DesiredDirection)(i / (Ranges * Zones) % Directions);
            RangeRule range = (RangeRule)(i / Zones % Ranges);
            cells[i] = new Cell(Judge(kind, direction, range, (Zone)(i % Zones)), AimOf(kind, direction, range));
        }

        return cells;
    }

    private static Outcome Judge(CriterionKind kind, DesiredDirection direction, RangeRule range, Zone zone) => kind switch
    {
        CriterionKind.Reach => Reach(direction, zone),
        CriterionKind.AtLeast => Bound(zone >= Zone.Inside),
        CriterionKind.MoreThan => Bound(zone > Zone.Inside),
        CriterionKind.AtMost => Bound(zone <= Zone.Inside),
        CriterionKind.LessThan => Bound(zone < Zone.Inside),
        CriterionKind.Equal => zone == Zone.Inside ? Achieved(ReasonCode.MeetsTarget) : Missed(ReasonCode.NotEqual),
        CriterionKind.Between or CriterionKind.ByDate or CriterionKind.RankAtMost or CriterionKind.GradeAtLeast or CriterionKind.Text
            or CriterionKind.AllOf or CriterionKind.AnyOf or CriterionKind.Unsettled => Between(direction, range, zone),
    };

    private static Outcome Reach(DesiredDirection direction, Zone zone) => direction switch
    {
        DesiredDirection.None => Unjudged,
        DesiredDirection.Higher => zone == Zone.Inside ? Achieved(ReasonCode.MeetsTarget) : zone > Zone.Inside ? Exceeded(ReasonCode.BeyondTarget) : Missed(ReasonCode.BelowTarget),
        DesiredDirection.Lower => zone == Zone.Inside ? Achieved(ReasonCode.MeetsTarget) : zone < Zone.Inside ? Exceeded(ReasonCode.BeyondTarget) : Missed(ReasonCode.AboveTarget),
        DesiredDirection.Closer => zone == Zone.Inside ? Achieved(ReasonCode.MeetsTarget) : Missed(zone < Zone.Inside ? ReasonCode.BelowTarget : ReasonCode.AboveTarget),
    };

    private static Outcome Between(DesiredDirection direction, RangeRule range, Zone zone) =>
        range != RangeRule.Inside && (direction, zone) is (DesiredDirection.Higher, Zone.Above) or (DesiredDirection.Lower, Zone.Below) ? Exceeded(ReasonCode.BeyondFarEnd)
        : zone == Zone.Below ? Missed(ReasonCode.BelowLow)
        : zone == Zone.Above ? Missed(ReasonCode.AboveHigh)
        : range != RangeRule.FarEnd ? Achieved(ReasonCode.InsideRange)
        : direction switch
        {
            DesiredDirection.Higher => zone == Zone.AtHigh ? Achieved(ReasonCode.MeetsFarEnd) : Missed(ReasonCode.ShortOfFarEnd),
            DesiredDirection.Lower => zone == Zone.AtLow ? Achieved(ReasonCode.MeetsFarEnd) : Missed(ReasonCode.ShortOfFarEnd),
            DesiredDirection.None or DesiredDirection.Closer => Achieved(ReasonCode.InsideRange),
        };

    private static Outcome Bound(bool meets) => meets ? Achieved(ReasonCode.MeetsBound) : Missed(ReasonCode.MissesBound);

    private static Aim AimOf(CriterionKind kind, DesiredDirection direction, RangeRule range) => kind switch
    {
        CriterionKind.AtLeast or CriterionKind.MoreThan => Aim.AboveLow,
        CriterionKind.AtMost or CriterionKind.LessThan => Aim.BelowHigh,
        CriterionKind.Between => AimOf(direction, isFar: range == RangeRule.FarEnd),
        CriterionKind.Reach or CriterionKind.Equal or CriterionKind.ByDate or CriterionKind.RankAtMost or CriterionKind.GradeAtLeast or CriterionKind.Text
            or CriterionKind.AllOf or CriterionKind.AnyOf or CriterionKind.Unsettled => AimOf(direction, isFar: false),
    };

    private static Aim AimOf(DesiredDirection direction, bool isFar) => direction switch
    {
        DesiredDirection.Higher => isFar ? Aim.AboveHigh : Aim.AboveLow,
        DesiredDirection.Lower => isFar ? Aim.BelowLow : Aim.BelowHigh,
        DesiredDirection.None or DesiredDirection.Closer => Aim.None,
    };

    private static Outcome Achieved(ReasonCode reason) => new(VerdictKind.Achieved, reason);

    private static Outcome Exceeded(ReasonCode reason) => new(VerdictKind.Exceeded, reason);

    private static Outcome Missed(ReasonCode reason) => new(VerdictKind.NotAchieved, reason);

    internal readonly record struct Outcome(VerdictKind Kind, ReasonCode Reason);

    /// <summary>What a zone means, and which end commits.</summary>
    internal readonly record struct Cell(Outcome Outcome, Aim Aim);
}
