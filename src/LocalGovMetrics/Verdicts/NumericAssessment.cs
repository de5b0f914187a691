using LocalGovMetrics.Attainment;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Verdicts;

/// <summary>A measured quantity against a numeric criterion.</summary>
internal static class NumericAssessment
{
    public static Verdict Assess(Question question, NumericCriterion criterion)
    {
        if (RestatedMeasure.MayBeIndex(question, criterion))
        {
            return question.Unsettled(ReasonCode.KindsDiffer);
        }

        question = RestatedMeasure.By(question, ref criterion, out ReasonNote restated);
        MeasuredValue measured = MeasureReading.Take(question, criterion);
        measured = restated == ReasonNote.None ? measured : measured.Noting(restated);
        if (question.Deflator is { } deflator && measured.Problem == ReasonCode.None && !measured.IsNil)
        {
            measured = deflator.TryApply(measured.Quantity, out Quantity deflated)
                ? (measured with { Quantity = deflated }).Noting(ReasonNote.Deflated)
                : measured with { Problem = ReasonCode.OutOfRange };
        }

        return measured.Problem == ReasonCode.None
            ? question.Settle(Judge(question, measured), measured.Status)
            : question.Unsettled(measured.Problem, measured.MissingYears);
    }

    private static Verdict Judge(Question question, MeasuredValue measured)
    {
        Verdict verdict = JudgeOne(question, measured);
        bool counts = measured.Other is not null && (measured.OtherCountsAlways || question.Policy.RoundingCounts);
        if (!counts || measured.Other is not { } other)
        {
            return verdict;
        }

        Verdict otherwise = JudgeOne(question, measured with { Quantity = other, Form = null });
        return verdict.IsAchieved == otherwise.IsAchieved ? verdict : verdict with
        {
            Kind = VerdictKind.Undetermined,
            IsNear = false,
            Attainment = Computed.Undefined(UndefinedReason.NotApplicable),
            AttainmentBounds = null,
            Reason = verdict.Reason with { Code = measured.WhereOtherDiffers, Alternative = other.Point },
        };
    }

    private static Verdict JudgeOne(Question question, MeasuredValue measured)
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
        bool isNamedGrowth = measured.Form is null && IsNamedGrowth(question, quantity, distance.Commitment);
        RatioForm form = measured.Form ?? (question.Rule.Measure.IsGrowth || isNamedGrowth ? RatioForm.Growth : RatioForm.Plain);
        bool isNear = outcome.Kind == VerdictKind.NotAchieved && IsNear(question.Policy, criterion, direction, quantity.Set, quantity.MeasureUnit);
        if (isNear && IsNearEnough(criterion, direction))
        {
            (isNear, outcome) = (false, new(VerdictKind.Achieved, ReasonCode.WithinNearBand));
        }

        return new Verdict
        {
            Kind = outcome.Kind,
            Policy = question.Policy,
            IsNear = isNear,
            Attainment = aim == Aim.None ? Computed.Undefined(UndefinedReason.NotApplicable)
                : quantity.Point is not { } value ? Computed.Undefined(UndefinedReason.Unbounded)
                : form != RatioForm.Plain ? Ratio(form, aim, value, distance.Commitment)
                : face.GetValueOrDefault().Attainment,
            AttainmentBounds = isNumber || aim == Aim.None ? null : Bounds(aim, form, quantity.Set, Interval.Point(distance.Commitment)),
            AttainmentFromBaseline = BaselineAttainment.Of(question, measured, aim == Aim.None ? criterion.NearEnd : distance.Commitment),
            Reason = new VerdictReason
            {
                Code = measured.IsNil && outcome.Kind != VerdictKind.NotAssessable ? ReasonCode.Nil : outcome.Reason,
                Criterion = question.Rule.Criterion,
                Actual = question.Actual.Value,
                Value = isNumber ? quantity.Point : null,
                Possible = isNumber ? null : quantity.Set,
                Threshold = outcome.Kind == VerdictKind.NotAssessable ? null : distance.Threshold,
                Margin = isNumber && outcome.Kind != VerdictKind.NotAssessable ? distance.Margin : null,
                MeasureUnit = quantity.MeasureUnit,
                PriceIndex = measured.Notes.Contains(ReasonNote.Deflated) ? question.Deflator?.Name : null,
                Notes = isNamedGrowth ? measured.Noting(ReasonNote.GrowthByName).Notes : measured.Notes,
            },
        };
    }

    /// <summary>Whether two bare per cents are growth rates by the name of their indicator, and no index: the verdict is the same, the attainment is not.</summary>
    private static bool IsNamedGrowth(Question question, Quantity quantity, decimal planned) =>
        question.Rule.Measure.Kind == MeasureKind.Level
        && quantity is { MeasureUnit: { Dimension: Dimension.Percent } }
        && quantity.Set is { Low: { } low, High: { } high }
        && Math.Min(low, planned) >= -RestatedMeasure.HighestGrowth && Math.Max(high, planned) <= RestatedMeasure.HighestGrowth
        && question.NameKind.HasFlag(NameKind.Growth);

    internal static bool IsHigher(Aim aim) => aim is Aim.AboveLow or Aim.AboveHigh;

    internal static Computed Growth(Aim aim, decimal actual, decimal planned) => Ratio(RatioForm.Growth, aim, actual, planned);

    /// <summary>Closer to one number is close enough within the near band.</summary>
    internal static bool IsNearEnough(NumericCriterion criterion, DesiredDirection direction) =>
        criterion.Kind == CriterionKind.Reach && direction == DesiredDirection.Closer;

    // What a reduction leaves is less the better it is, so planned and achieved change places.
    private static Computed Ratio(RatioForm form, Aim aim, decimal actual, decimal planned) =>
        form == RatioForm.Reduction
            ? IsHigher(aim) ? AttainmentRatio.BetweenGrowthRates(-planned, -actual) : AttainmentRatio.BetweenGrowthRates(-actual, -planned)
            : IsHigher(aim) ? AttainmentRatio.BetweenGrowthRates(actual, planned) : AttainmentRatio.BetweenGrowthRates(planned, actual);

    private static Interval? Bounds(Aim aim, RatioForm form, Interval actual, Interval planned) => form switch
    {
        RatioForm.Plain => IsHigher(aim) ? AttainmentRatio.HigherIsBetter(actual, planned) : AttainmentRatio.LowerIsBetter(actual, planned),
        RatioForm.Growth => IsHigher(aim) ? AttainmentRatio.BetweenGrowthRates(actual, planned) : AttainmentRatio.BetweenGrowthRates(planned, actual),
        RatioForm.Reduction => IsHigher(aim) ? AttainmentRatio.BetweenGrowthRates(-planned, -actual) : AttainmentRatio.BetweenGrowthRates(-actual, -planned),
    };

    /// <summary>Tells whether a miss is within the policy's near band; of a set, every value must be near.</summary>
    internal static bool IsNear(VerdictPolicy policy, NumericCriterion criterion, DesiredDirection direction, Interval set, MeasureUnit? unit) =>
        set.Low is { } low && set.High is { } high
        && IsNear(policy, Distance.Of(criterion, direction, policy.TargetRange, low), unit)
        && (low == high || IsNear(policy, Distance.Of(criterion, direction, policy.TargetRange, high), unit));

    private static bool IsNear(VerdictPolicy policy, Distance distance, MeasureUnit? unit) =>
        distance is { Margin: { } margin, Threshold: { } threshold } && policy.NearBand.Holds(margin, threshold, unit);
}
