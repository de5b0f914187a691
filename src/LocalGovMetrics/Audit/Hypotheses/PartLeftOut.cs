namespace LocalGovMetrics.Audit.Hypotheses;

/// <summary>One of the parts was not counted, or does not belong to the sum.</summary>
internal sealed class PartLeftOut : Hypothesis
{
    private const int FewestParts = 3;

    public override IEnumerable<Explanation> Explain(ClaimCheck check, ClaimTableFigures table)
    {
        Claim claim = check.Claim;
        if (claim.Kind is not (ClaimKind.Sum or ClaimKind.HeadlineCount) || claim.Inputs.Count < FewestParts)
        {
            return [];
        }

        return Enumerable.Range(0, claim.Inputs.Count)
            .Where(i => claim.Inputs[i].Number is { Value: not (null or 0) })
            .SelectMany(i => Keep(check, claim with { Inputs = [.. claim.Inputs.Where((_, place) => place != i)] }, loosely: false, Draft(ExplanationCode.PartLeftOut) with { Instead = claim.Inputs[i].Number!.Value }));
    }
}
