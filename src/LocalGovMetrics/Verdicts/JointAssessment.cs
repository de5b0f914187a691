using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Verdicts;

/// <summary>Several rules joined: every one, or any one.</summary>
internal static class JointAssessment
{
    public static Verdict Assess(Question question, JointCriterion joint)
    {
        bool all = joint.Kind == CriterionKind.AllOf;
        List<PartVerdict> parts = all ? EachPart(question, joint) : PrintsOfOneAim.Assess(question, joint);
        VerdictKind kind = all ? PartCounts.Join(parts) : PartCounts.JoinAny(parts);
        List<int> decisive = PartCounts.Decisive(parts, kind);
        return new Verdict
        {
            Kind = kind,
            Policy = question.Policy,
            IsNear = kind == VerdictKind.NotAchieved && (all ? decisive.TrueForAll(i => parts[i].Verdict.IsNear) : decisive.Exists(i => parts[i].Verdict.IsNear)),
            Attainment = all ? Computed.Undefined(UndefinedReason.NotApplicable) : Best(parts),
            SettledByEstimate = PartCounts.SettledByEstimate(parts, kind),
            Parts = parts,
            Reason = new VerdictReason
            {
                Code = CodeOf(question, parts, decisive, kind, all),
                Criterion = joint,
                Actual = question.Actual.Value,
                Years = [.. decisive.SelectMany(i => parts[i].Verdict.Reason.Years).Distinct().Order()],
                FailedParts = kind is VerdictKind.Achieved or VerdictKind.Exceeded ? ValueList<int>.Empty : decisive,
            },
        };
    }

    private static ReasonCode CodeOf(Question question, List<PartVerdict> parts, List<int> decisive, VerdictKind kind, bool all) => kind switch
    {
        VerdictKind.Achieved or VerdictKind.Exceeded when parts.TrueForAll(part => part.Verdict.IsAchieved == true) => ReasonCode.AllPartsMet,
        VerdictKind.Achieved or VerdictKind.Exceeded => ReasonCode.SomePartMet,
        VerdictKind.NotAchieved when !all => ReasonCode.NoPartMet,
        VerdictKind.NotAchieved => decisive.TrueForAll(i => parts[i].Verdict.Reason.Code == ReasonCode.NotReported) ? ReasonCode.PartsMissing : ReasonCode.PartsMissed,
        VerdictKind.Undetermined when question.IsNotReported && decisive.TrueForAll(i => parts[i].Verdict.Reason.Code is ReasonCode.NotReported or ReasonCode.NoDate) => ReasonCode.NotReported,
        VerdictKind.Undetermined => ReasonCode.PartsUndetermined,
        VerdictKind.Pending => ReasonCode.ResultPending,
        VerdictKind.NotAssessable => parts[decisive[0]].Verdict.Reason.Code,
    };

    private static List<PartVerdict> EachPart(Question question, JointCriterion joint)
    {
        bool isYearly = joint.Parts.All(part => part.Measure.Kind == MeasureKind.EveryYear);
        Reported?[]? answers = isYearly || question.IsNotReported || question.Actual.Value is ReportedText ? null : ActualItems.Match(question.Actual.Value, joint.Parts);
        List<PartVerdict> parts = [];
        for (int p = 0; p < joint.Parts.Count; p++)
        {
            TargetRule rule = joint.Parts[p];
            bool isWhole = answers is null || rule.Criterion is JointCriterion || rule.Measure.Kind == MeasureKind.EveryYear;
            parts.Add(isWhole ? Part(question, rule)
                : answers![p] is { } answer ? Part(question.Of(answer), rule)
                : new PartVerdict { Rule = rule, Verdict = LeftOut(question.Deeper(rule)) });
        }

        return parts;
    }

    private static PartVerdict Part(Question question, TargetRule rule) => new() { Rule = rule, Verdict = VerdictCalculator.Assess(question.Deeper(rule)) };

    // Other parts of the same print are reported, so this one did not occur; a pending print and a statement settle nothing.
    private static Verdict LeftOut(Question question) =>
        question.IsPending ? question.Unsettled(ReasonCode.ResultPending)
        : question.Rule.Criterion is TextCriterion ? question.Unsettled(ReasonCode.StatementOnly)
        : question.Settle(question.Unsettled(ReasonCode.NotReported) with { Kind = VerdictKind.NotAchieved }, question.Actual.Status);

    private static Computed Best(List<PartVerdict> parts)
    {
        Computed best = parts[0].Verdict.Attainment;
        foreach (PartVerdict part in parts)
        {
            if (part.Verdict.Attainment.TryGetValue(out double own) && (!best.TryGetValue(out double soFar) || own > soFar))
            {
                best = part.Verdict.Attainment;
            }
        }

        return best;
    }
}
