using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Verdicts;

/// <summary>A date of completion against a last day.</summary>
internal static class DateAssessment
{
    public static Verdict Assess(Question question, DateCriterion criterion)
    {
        if (question.IsNotReported)
        {
            return question.Unsettled(ReasonCode.NoDate);
        }

        if (ActualItems.First<ReportedDate>(question.Actual.Value) is not { } date)
        {
            ReasonCode code = WordedVerdict.CodeOf(question, ReasonCode.KindDiffers);
            return question.Unsettled(code == ReasonCode.NotReported ? ReasonCode.NoDate : code);
        }

        if ((date.Earliest is not { } earliest || earliest <= criterion.LastDay) && date.Latest > criterion.LastDay)
        {
            return question.Unsettled(ReasonCode.SomePossibleValuesMeet);
        }

        bool met = date.Latest <= criterion.LastDay;
        decimal margin = NodaTime.Period.DaysBetween(date.Latest, criterion.LastDay);
        return question.Settle(WordedVerdict.Of(question, met, met ? ReasonCode.DateMet : ReasonCode.DateMissed, null, null, margin), question.Actual.Status);
    }
}
