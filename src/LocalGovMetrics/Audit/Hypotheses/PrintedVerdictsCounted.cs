using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit.Hypotheses;

/// <summary>The headline counts what the report prints as achieved, one of which the rule judges otherwise.</summary>
internal sealed class PrintedVerdictsCounted : Hypothesis
{
    public override IEnumerable<Explanation> Explain(ClaimCheck check, ClaimTableFigures table)
    {
        Claim claim = check.Claim;
        return claim is { Kind: ClaimKind.HeadlineCount, Inputs: [{ Number: { } counted }], Print.Value: { } print }
            && table.All.Any(other => other is { Kind: ClaimKind.HeadlineCount, Inputs: [{ Number.Value: { } own }] } && !ReferenceEquals(other, claim) && TableAudit.CountsPrintedVerdicts(other) && other.Subject == claim.Subject && other.Print == claim.Print && own == print)
            ? [Draft(ExplanationCode.CountedByPrintedVerdicts) with { Value = Computed.From(BinaryNumber.FromDecimal(print)), Possible = Interval.Point(print), Fit = ExplanationFit.Rounded, Instead = counted.Value ?? counted.RangeLow, Used = print }]
            : [];
    }
}
