using System.Numerics;
using System.Runtime.CompilerServices;
using LocalGovMetrics.Attainment;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Verdicts;

/// <summary>The one definition of a number, or a set of numbers, against a numeric criterion.</summary>
/// <remarks>A number falls into one of five zones around the criterion's ends; kind, direction and range rule decide what each zone
/// means (<see cref="NumericRules"/>). The generic method is compiled apart for decimal and double.</remarks>
internal static class NumericLeaf
{
    public static NumericVerdict Assess<T>(CriterionKind kind, T low, T high, DesiredDirection direction, RangeRule range, T actual)
        where T : struct, INumber<T>
    {
        bool isRange = kind == CriterionKind.Between;
        T far = isRange ? high : low;
        if (kind > CriterionKind.Equal || !T.IsFinite(low) || !T.IsFinite(actual) || (isRange && !(T.IsFinite(far) && low <= far)))
        {
            return new NumericVerdict(VerdictKind.NotAssessable, ReasonCode.NotANumber, Computed.Undefined(UndefinedReason.NotFinite));
        }

        Zone zone = isRange ? Locate(low, far, actual) : Locate(low, actual);
        NumericRules.Cell cell = NumericRules.At(NumericRules.IndexOf(kind, direction, isRange && low == far ? RangeRule.CommitmentEnd : range), zone);
        return new NumericVerdict(cell.Outcome.Kind, cell.Outcome.Reason, Ratio(cell.Aim, low, far, actual));
    }

    /// <summary>Assesses a set: what holds for each of its numbers holds; else it is undetermined.</summary>
    public static NumericRules.Outcome Assess(NumericCriterion criterion, DesiredDirection direction, RangeRule range, Interval set) =>
        Assess(criterion.Kind, criterion.NearEnd, criterion.FarEnd, direction, range, set);

    /// <summary>Assesses a set against the ends of a criterion: a range's, or the same number twice.</summary>
    public static NumericRules.Outcome Assess(CriterionKind kind, decimal low, decimal high, DesiredDirection direction, RangeRule range, Interval set)
    {
        int row = NumericRules.IndexOf(kind, direction, low == high ? RangeRule.CommitmentEnd : range);
        Zone first = set.Low is { } bottom ? Locate(low, high, bottom) : Zone.Below;
        Zone last = set.High is { } top ? Locate(low, high, top) : Zone.Above;
        int step = low == high ? 2 : 1;
        first += first is Zone.Below or Zone.Above || set.LowClosed || IsOpenZone(first, step) ? 0 : step;
        last -= last is Zone.Below or Zone.Above || set.HighClosed || IsOpenZone(last, step) ? 0 : step;
        NumericRules.Outcome all = NumericRules.At(row, first).Outcome;
        for (Zone zone = first + step; zone <= last; zone += step)
        {
            all = Join(all, NumericRules.At(row, zone).Outcome);
        }

        return all.Kind == VerdictKind.Achieved && !set.IsPoint ? all with { Reason = ReasonCode.EveryPossibleValueMeets } : all;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Zone Locate<T>(T low, T high, T actual)
        where T : struct, INumber<T> =>
        unchecked((Zone)((actual >= low ? 1 : 0) + (actual > low ? 1 : 0) + (actual >= high ? 1 : 0) + (actual > high ? 1 : 0)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Zone Locate<T>(T number, T actual)
        where T : struct, INumber<T> =>
        unchecked((Zone)(((actual >= number ? 1 : 0) + (actual > number ? 1 : 0)) * 2));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Computed Ratio<T>(Aim aim, T low, T high, T actual)
        where T : struct, INumber<T> => aim switch
    {
        Aim.AboveLow => AttainmentRatio.Higher(actual, low),
        Aim.AboveHigh => AttainmentRatio.Higher(actual, high),
        Aim.BelowHigh => AttainmentRatio.Lower(actual, high),
        Aim.BelowLow => AttainmentRatio.Lower(actual, low),
        Aim.None => Computed.Undefined(UndefinedReason.NotApplicable),
    };

    private static bool IsOpenZone(Zone zone, int step) => zone == Zone.Inside && step == 1;

    private static NumericRules.Outcome Join(NumericRules.Outcome one, NumericRules.Outcome other)
    {
        bool oneMeets = one.Kind is VerdictKind.Achieved or VerdictKind.Exceeded;
        bool otherMeets = other.Kind is VerdictKind.Achieved or VerdictKind.Exceeded;
        return one.Kind == VerdictKind.NotAssessable || one == other ? one
            : one.Kind == VerdictKind.Undetermined || oneMeets != otherMeets ? new(VerdictKind.Undetermined, ReasonCode.SomePossibleValuesMeet)
            : oneMeets ? new(VerdictKind.Achieved, ReasonCode.EveryPossibleValueMeets)
            : new(VerdictKind.NotAchieved, ReasonCode.NoPossibleValueMeets);
    }
}
