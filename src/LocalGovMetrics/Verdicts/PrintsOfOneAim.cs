using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Verdicts;

/// <summary>Several prints of one aim (<c>giảm còn 2% (giảm 0,5%)</c>): an actual answers the part that it is of; the other part is not known, unless the base turns the actual into it.</summary>
internal static class PrintsOfOneAim
{
    public static List<PartVerdict> Assess(Question question, JointCriterion joint)
    {
        question = InPercentOfLevel(question, joint.Parts);
        bool[] isAnswered = Answered(question, joint.Parts);
        List<PartVerdict> parts = [];
        for (int i = 0; i < joint.Parts.Count; i++)
        {
            Question part = question.Deeper(joint.Parts[i]);
            Verdict verdict = VerdictCalculator.Assess(part);
            bool isKnown = isAnswered[i] || verdict.IsAchieved is null || verdict.Reason.Notes.Contains(ReasonNote.ComputedFromBaseline);
            parts.Add(new PartVerdict { Rule = joint.Parts[i], Verdict = isKnown ? verdict : part.Unsettled(ReasonCode.KindsDiffer) });
        }

        return parts;
    }

    // A level in per cent says of the change beside it that it is one of an indicator in per cent.
    private static Question InPercentOfLevel(Question question, IReadOnlyList<TargetRule> parts) =>
        question.Series.MeasureUnit is null && parts.FirstOrDefault(part => !IsChange(part))?.MeasureUnit is { Dimension: Dimension.Percent, Per: null } percent
            ? question with { Series = question.Series with { MeasureUnit = percent } }
            : question;

    private static bool[] Answered(Question question, IReadOnlyList<TargetRule> parts)
    {
        bool[] all = [.. parts.Select(_ => true)];
        if (question.Actual.Value is not ReportedValue number || !parts.Any(IsChange) || parts.All(IsChange))
        {
            return all;
        }

        bool isChange = number.Sense != ChangeSense.None
            || number.MeasureUnit is { Dimension: Dimension.PercentagePoint or Dimension.Multiple } or { Dimension: Dimension.Percent, IsPerYear: true };
        bool[] own = [.. parts.Select(part => IsChange(part) == isChange && MayAnswer(number, part, question.Series.MeasureUnit))];
        return Array.Exists(own, answers => answers) ? own : all;
    }

    private static bool IsChange(TargetRule rule) =>
        rule.Measure.Kind is MeasureKind.Change or MeasureKind.Growth or MeasureKind.AverageGrowth or MeasureKind.Multiple || rule.Measure.Sense != ChangeSense.None;

    private static bool MayAnswer(ReportedValue number, TargetRule part, MeasureUnit? indicatorUnit)
    {
        MeasureUnit? own = UnitAlignment.IsMissing(number.MeasureUnit) ? indicatorUnit : number.MeasureUnit;
        MeasureUnit? asked = UnitAlignment.IsMissing(part.MeasureUnit) ? indicatorUnit : part.MeasureUnit;
        return part.Criterion is NumericCriterion
            && (UnitAlignment.IsMissing(own) || UnitAlignment.IsMissing(asked) || own!.WithoutPer().IsConvertibleTo(asked!.WithoutPer()));
    }
}
