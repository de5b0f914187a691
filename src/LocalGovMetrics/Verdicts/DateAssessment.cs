using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Verdicts;

/// <summary>A date of completion against a last day.</summary>
internal static class DateAssessment
{
    private const int FirstYear = 1900;
    private const int LastYear = 2999;

    public static Verdict Assess(Question question, DateCriterion criterion)
    {
        if (question.IsNotReported)
        {
            return question.Unsettled(ReasonCode.NoDate);
        }

        if ((ActualItems.First<ReportedDate>(question.Actual.Value) ?? YearOf(question.Actual.Value)) is not { } date)
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

    // Where a date is asked for, a bare whole number of four digits is a year.
    private static ReportedDate? YearOf(Reported actual) =>
        actual is ReportedValue { Qualifier: Qualifier.Exact, Decimals: 0, Fraction: null, Sense: ChangeSense.None, Value: >= FirstYear and <= LastYear and { } year } number
        && UnitAlignment.IsMissing(number.MeasureUnit)
            ? new ReportedDate(new LocalDate((int)year, 1, 1), new LocalDate((int)year, 12, 31))
            : null;
}
