using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Audit;

/// <summary>Checks a printed verdict against the rule of its target.</summary>
internal static class VerdictClaim
{
    public static ClaimCheck Check(Claim claim)
    {
        if (claim is not { Series: { } series } || claim.ReportedVerdict.IsAchieved() is not { } saysYes)
        {
            return ClaimCalculator.Unchecked(claim, UncheckedReason.NoVerdict, "No verdict is printed that says yes or no.");
        }

        Verdict verdict = claim.Target is { } target
            ? VerdictCalculator.Assess(target, series, claim.Direction, claim.Policy, claim.IsDirectionAssumed, claim.ReportedVerdict)
            : VerdictCalculator.WithoutTarget(series.Actual, claim.Policy ?? VerdictPolicy.Face);
        return verdict.IsAchieved is { } isAchieved
            ? new ClaimCheck
            {
                Claim = claim,
                Result = new ClaimResult
                {
                    Class = isAchieved == saysYes ? AuditClass.Consistent : AuditClass.Inconsistent,
                    Recomputed = verdict.Attainment,
                },
                Verdict = verdict,
            }
            : ClaimCalculator.Unchecked(claim, UncheckedReason.VerdictOpen, verdict.Reason.Sentence("en"), UndefinedReason.NotApplicable) with { Verdict = verdict };
    }
}
