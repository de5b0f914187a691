using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Verdicts;

/// <summary>A grade against a worst grade of the same scale.</summary>
internal static class GradeAssessment
{
    public static Verdict Assess(Question question, GradeCriterion criterion)
    {
        if (question.IsNotReported)
        {
            return question.Unsettled(ReasonCode.NotReported);
        }

        if (ActualItems.First<ReportedGrade>(question.Actual.Value) is not { } reported)
        {
            return question.Unsettled(WordedVerdict.CodeOf(question, ReasonCode.KindDiffers));
        }

        return reported.Grade.IsAtLeast(criterion.Grade) is not { } met
            ? question.Unsettled(ReasonCode.ScalesDiffer)
            : question.Settle(WordedVerdict.Of(question, met, met ? ReasonCode.GradeMet : ReasonCode.GradeMissed), question.Actual.Status);
    }
}
