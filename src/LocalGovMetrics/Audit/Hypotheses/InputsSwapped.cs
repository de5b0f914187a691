namespace LocalGovMetrics.Audit.Hypotheses;

/// <summary>The two inputs were taken the wrong way round.</summary>
internal sealed class InputsSwapped(ExplanationCode code, Func<ClaimKind, bool> appliesTo) : Hypothesis
{
    public override IEnumerable<Explanation> Explain(ClaimCheck check, ClaimTableFigures table) =>
        appliesTo(check.Claim.Kind) && check.Claim.Inputs is [{ } first, { } second]
            ? Keep(check, check.Claim with { Inputs = [second, first] }, loosely: true, Draft(code, 2))
            : [];
}
