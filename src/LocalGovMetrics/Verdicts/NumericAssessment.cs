using LocalGovMetrics.Attainment;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Verdicts;

/// <summary>A measured quantity against a numeric criterion.</summary>
internal static class NumericAssessment
{
    public static Verdict Assess(Question question, NumericCriterion criterion)
    {
        question = RestatedMeasure.By(question, out bool isRestated);
        MeasuredValue measured = MeasureReading.Take(question, criterion);
        measured = isRestated ? measured.Noting(ReasonNote.MeasureFromActual) : measured;
        return measured.Problem == ReasonCode.None
            ? question.Settle(Judge(question, measured), measured.Status)
            : question.Unsettled(measured.Problem, measured.MissingYears);
    }

    private static Verdict Judge(Question question, MeasuredValue measured)
    {
        NumericCriterion criterion = measured.Criterion;
        DesiredDirection direction = question.JudgedDirection;
        RangeRule range = question.Policy.TargetRange;
        Quantity quantity = measured.Quantity;
        bool isNumber = quantity.Set.IsPoint;
        NumericVerdict? face = quantity.Point is { } number ? FaceValue.Assess(criterion, direction, number, range) : null;
        NumericRules.Outcome outcome = isNumber && face is { } faced
            ? new(faced.Kind, faced.Reason)
            : NumericLeaf.Assess(criterion, direction, range, quantity.Set);
        Distance distance = quantity.Point is { } judged ? Distance.Of(criterion, direction, range, judged) : Distance.Of(criterion, direction, range);
        Aim aim = distance.Aim;
        bool isGrowth = question.Rule.Measure.IsGrowth;
        return new Verdict
        {
            Kind = outcome.Kind,
            Policy = question.Policy,
            IsNear = outcome.Kind == VerdictKind.NotAchieved && IsNear(question.Policy, criterion, direction, quantity.Set),
            Attainment = aim == Aim.None ? Computed.Undefined(UndefinedReason.NotApplicable)
                : quantity.Point is not { } value ? Computed.Undefined(UndefinedReason.Unbounded)
                : isGrowth ? Growth(aim, value, distance.Commitment)
                : face.GetValueOrDefault().Attainment,
            AttainmentBounds = isNumber || aim == Aim.None ? null : Bounds(aim, isGrowth, quantity.Set, Interval.Point(distance.Commitment)),
            Reason = new VerdictReason
            {
                Code = measured.IsNil && outcome.Kind != VerdictKind.NotAssessable ? ReasonCode.Nil : outcome.Reason,
                Criterion = question.Rule.Criterion,
                Actual = question.Actual.Value,
                Value = isNumber ? quantity.Point : null,
                Possible = isNumber ? null : quantity.Set,
                Threshold = outcome.Kind == VerdictKind.NotAssessable ? null : distance.Threshold,
                Margin = isNumber && outcome.Kind != VerdictKind.NotAssessable ? distance.Margin : null,
                Unit = quantity.Unit,
                Notes = measured.Notes,
            },
        };
    }

    internal static bool IsHigher(Aim aim) => aim is Aim.AboveLow or Aim.AboveHigh;

    internal static Computed Growth(Aim aim, decimal actual, decimal planned) =>
        IsHigher(aim) ? AttainmentRatio.BetweenGrowthRates(actual, planned) : AttainmentRatio.BetweenGrowthRates(planned, actual);

    private static Interval? Bounds(Aim aim, bool isGrowth, Interval actual, Interval planned) => (IsHigher(aim), isGrowth) switch
    {
        (true, false) => AttainmentRatio.HigherIsBetter(actual, planned),
        (true, true) => AttainmentRatio.BetweenGrowthRates(actual, planned),
        (false, false) => AttainmentRatio.LowerIsBetter(actual, planned),
        _ => AttainmentRatio.BetweenGrowthRates(planned, actual),
    };

    /// <summary>Tells whether a miss is within the policy's near band; of a set, every value must be near.</summary>
    internal static bool IsNear(VerdictPolicy policy, NumericCriterion criterion, DesiredDirection direction, Interval set) =>
        set.Low is { } low && set.High is { } high
        && IsNear(policy, Distance.Of(criterion, direction, policy.TargetRange, low))
        && (low == high || IsNear(policy, Distance.Of(criterion, direction, policy.TargetRange, high)));

    private static bool IsNear(VerdictPolicy policy, Distance distance) =>
        distance is { Margin: { } margin, Threshold: { } threshold } && (!DecimalMath.TryMultiply(policy.NearBand, Math.Abs(threshold), out decimal band) || Math.Abs(margin) <= band);
}
