namespace LocalGovMetrics.Audit.Hypotheses;

/// <summary>One period too few or too many: 2020 to 2025 counted as four.</summary>
internal sealed class PeriodsMiscounted(ExplanationCode code, int by) : Hypothesis
{
    public override IEnumerable<Explanation> Explain(ClaimCheck check, ClaimTableFigures table)
    {
        Claim claim = check.Claim;
        return claim.Periods is { } periods && periods is > 0 and < int.MaxValue && periods + by > 0 && ClaimShape.Of(claim.Kind).NeedsPeriods
            ? Keep(check, claim with { Periods = periods + by }, loosely: true, Draft(code) with { Instead = periods, Used = periods + by })
            : [];
    }
}
