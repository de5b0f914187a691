using LocalGovMetrics.Values;

namespace LocalGovMetrics.Verdicts;

/// <summary>What ranks, grades and dates share.</summary>
internal static class WordedVerdict
{
    /// <summary>Why words, or a dash, in the place of a rank, a grade or a date settle nothing.</summary>
    public static ReasonCode CodeOf(Question question, ReasonCode other) => (question.Actual.Value as ReportedText)?.TextKind switch
    {
        ReportedTextKind.NotReported or ReportedTextKind.Nil => ReasonCode.NotReported,
        ReportedTextKind.NotAvailable => ReasonCode.NotAvailable,
        ReportedTextKind.Suppressed => ReasonCode.Suppressed,
        ReportedTextKind.NotApplicable => ReasonCode.NotApplicable,
        null or ReportedTextKind.Pending or ReportedTextKind.Statement or ReportedTextKind.Verdict or ReportedTextKind.DocumentNumber
            or ReportedTextKind.MapScale or ReportedTextKind.Label or ReportedTextKind.Level => other,
    };

    public static Verdict Of(Question question, bool met, ReasonCode code, decimal? value = null, decimal? threshold = null, decimal? margin = null) => new()
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
