using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Verdicts;

/// <summary>A rank against a worst rank: never exceeded, since the bound is one-sided.</summary>
internal static class RankAssessment
{
    public static Verdict Assess(Question question, RankCriterion criterion)
    {
        if (question.IsNotReported)
        {
            return question.Unsettled(ReasonCode.NotReported);
        }

        int? rank = ActualItems.First<ReportedRank>(question.Actual.Value)?.Rank
            ?? (question.Actual.Value is ReportedValue { Qualifier: Qualifier.Exact, Value: >= 1 and <= int.MaxValue } number && decimal.IsInteger(number.Value.Value) && UnitAlignment.IsMissing(number.Unit)
                ? (int)number.Value.Value
                : null);
        if (rank is not { } place)
        {
            return question.Unsettled(Missing.CodeOf(question, ReasonCode.KindDiffers));
        }

        bool met = place <= criterion.Rank;
        return question.Settle(Missing.Verdict(question, met, met ? ReasonCode.RankMet : ReasonCode.RankMissed, place, criterion.Rank, (decimal)criterion.Rank - place), question.Actual.Status);
    }
}

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
            return question.Unsettled(Missing.CodeOf(question, ReasonCode.KindDiffers));
        }

        return reported.Grade.IsAtLeast(criterion.Grade) is not { } met
            ? question.Unsettled(ReasonCode.ScalesDiffer)
            : question.Settle(Missing.Verdict(question, met, met ? ReasonCode.GradeMet : ReasonCode.GradeMissed), question.Actual.Status);
    }
}

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
            ReasonCode code = Missing.CodeOf(question, ReasonCode.KindDiffers);
            return question.Unsettled(code == ReasonCode.NotReported ? ReasonCode.NoDate : code);
        }

        if (date.Earliest <= criterion.LastDay && date.Latest > criterion.LastDay)
        {
            return question.Unsettled(ReasonCode.SomePossibleValuesMeet);
        }

        bool met = date.Latest <= criterion.LastDay;
        decimal margin = NodaTime.Period.DaysBetween(date.Latest, criterion.LastDay);
        return question.Settle(Missing.Verdict(question, met, met ? ReasonCode.DateMet : ReasonCode.DateMissed, null, null, margin), question.Actual.Status);
    }
}

/// <summary>What ranks, grades and dates share.</summary>
internal static class Missing
{
    /// <summary>Why words, or a dash, in the place of a rank, a grade or a date settle nothing.</summary>
    public static ReasonCode CodeOf(Question question, ReasonCode other) => (question.Actual.Value as ReportedText)?.TextKind switch
    {
        ReportedTextKind.NotReported or ReportedTextKind.Nil => ReasonCode.NotReported,
        ReportedTextKind.NotAvailable => ReasonCode.NotAvailable,
        _ => other,
    };

    public static Verdict Verdict(Question question, bool met, ReasonCode code, decimal? value = null, decimal? threshold = null, decimal? margin = null) => new()
    {
        Kind = met ? VerdictKind.Achieved : VerdictKind.NotAchieved,
        Policy = question.Policy,
        Reason = new VerdictReason
        {
            Code = code,
            Criterion = question.Rule.Criterion,
            Actual = question.Actual.Value,
            Value = value,
            Threshold = threshold,
            Margin = margin,
        },
    };
}
