using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Audit.Hypotheses;

/// <summary>A target of several parts is printed as achieved, and only one of them was.</summary>
internal sealed class OnePartTakenForAll : Hypothesis
{
    public override bool IsOfVerdicts => true;

    public override IEnumerable<Explanation> Explain(ClaimCheck check, ClaimTableFigures table)
    {
        Claim claim = check.Claim;
        if (claim is not { Kind: ClaimKind.Verdict, Series: { } series, Target: { Rule.Criterion: JointCriterion { Kind: CriterionKind.AllOf } } target } || claim.ReportedVerdict.IsAchieved() != true)
        {
            return [];
        }

        Verdict verdict = VerdictCalculator.Assess(target, series, claim.Direction, claim.Policy);
        int met = verdict.Parts.Count(part => part.Verdict.IsAchieved == true);
        return verdict.IsAchieved == false && met > 0
            ? [Draft(ExplanationCode.OnePartTakenForAll) with { Value = Computed.From(met), Possible = Interval.Point(met), Fit = ExplanationFit.Rounded, Instead = verdict.Parts.Count, Used = met }]
            : [];
    }
}
