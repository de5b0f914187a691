namespace LocalGovMetrics.Audit.Hypotheses;

/// <summary>Further digits cut off instead of rounded.</summary>
internal sealed class Truncation : Hypothesis
{
    public override IEnumerable<Explanation> Explain(ClaimCheck check, ClaimTableFigures table) =>
        check.Class == AuditClass.Truncated && check.Possible is { } possible
            ? [Draft(ExplanationCode.Truncation) with { Value = check.Recomputed, Possible = possible, Fit = ExplanationFit.Truncated }]
            : [];
}
