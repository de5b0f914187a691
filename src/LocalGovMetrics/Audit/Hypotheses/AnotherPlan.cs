using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit.Hypotheses;

/// <summary>The per cent is of the plan of another row.</summary>
internal sealed class AnotherPlan : Hypothesis
{
    private const int MostThatTell = 3;

    public override IEnumerable<Explanation> Explain(ClaimCheck check, ClaimTableFigures table)
    {
        Claim claim = check.Claim;
        if (claim.Kind is not (ClaimKind.Attainment or ClaimKind.GrowthAttainment) || claim.Inputs is not [_, { Number: { } plan }])
        {
            return [];
        }

        List<Explanation> kept = [];
        foreach (ReportedValue figure in table.FiguresBeside(claim, FigureRole.Plan, plan))
        {
            if (MayLead(check, 1, figure))
            {
                kept.AddRange(Keep(check, With(claim, 1, figure), loosely: false, Draft(ExplanationCode.PerCentOfAnotherPlan, 2) with { Instead = plan.Value ?? plan.RangeLow, Used = figure.Value ?? figure.RangeLow }));
            }
        }

        return kept.Count <= MostThatTell ? kept : [];
    }
}
