namespace LocalGovMetrics.Verdicts;

/// <summary>Joins the verdicts of parts or years.</summary>
internal static class PartCounts
{
    /// <summary>Every part is needed: one miss decides; else what is open decides; exceeded where all are.</summary>
    public static VerdictKind Join(List<PartVerdict> parts) =>
        Has(parts, VerdictKind.NotAchieved) ? VerdictKind.NotAchieved
        : Has(parts, VerdictKind.Pending) ? VerdictKind.Pending
        : parts.TrueForAll(part => part.Verdict.Kind == VerdictKind.NotAssessable) ? VerdictKind.NotAssessable
        : Has(parts, VerdictKind.Undetermined) || Has(parts, VerdictKind.NotAssessable) ? VerdictKind.Undetermined
        : Has(parts, VerdictKind.Achieved) ? VerdictKind.Achieved
        : VerdictKind.Exceeded;

    /// <summary>One part is enough, and what is not assessable, or of another kind than the actual, is left out; exceeded where all that are assessable are.</summary>
    public static VerdictKind JoinAny(List<PartVerdict> parts)
    {
        List<PartVerdict> assessable = parts.FindAll(part => part.Verdict.Kind != VerdictKind.NotAssessable && part.Verdict.Reason.Code != ReasonCode.KindsDiffer);
        return assessable.Count == 0 ? Has(parts, VerdictKind.Undetermined) ? VerdictKind.Undetermined : VerdictKind.NotAssessable
            : assessable.TrueForAll(part => part.Verdict.Kind == VerdictKind.Exceeded) ? VerdictKind.Exceeded
            : assessable.Exists(part => part.Verdict.IsAchieved == true) ? VerdictKind.Achieved
            : Has(assessable, VerdictKind.Pending) ? VerdictKind.Pending
            : Has(assessable, VerdictKind.Undetermined) ? VerdictKind.Undetermined
            : VerdictKind.NotAchieved;
    }

    /// <summary>The parts that decide: those that failed, are awaited, or are open; none where the whole is achieved.</summary>
    public static List<int> Decisive(List<PartVerdict> parts, VerdictKind kind)
    {
        List<int> decisive = [];
        for (int i = 0; i < parts.Count; i++)
        {
            VerdictKind own = parts[i].Verdict.Kind;
            bool isOpen = kind == VerdictKind.Undetermined && own is VerdictKind.Undetermined or VerdictKind.NotAssessable;
            if (kind is not (VerdictKind.Achieved or VerdictKind.Exceeded) && (own == kind || isOpen))
            {
                decisive.Add(i);
            }
        }

        return decisive;
    }

    public static bool SettledByEstimate(List<PartVerdict> parts, VerdictKind kind) =>
        kind is VerdictKind.Achieved or VerdictKind.Exceeded or VerdictKind.NotAchieved
        && parts.Exists(part => part.Verdict.SettledByEstimate && part.Verdict.IsAchieved == (kind != VerdictKind.NotAchieved));

    private static bool Has(List<PartVerdict> parts, VerdictKind kind) => parts.Exists(part => part.Verdict.Kind == kind);
}
