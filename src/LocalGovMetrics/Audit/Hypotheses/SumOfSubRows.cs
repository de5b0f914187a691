using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit.Hypotheses;

/// <summary>The sum of the sub-rows was taken for the figure of their whole, which is printed with another rounding.</summary>
internal sealed class SumOfSubRows : Hypothesis
{
    public override IEnumerable<Explanation> Explain(ClaimCheck check, ClaimTableFigures table)
    {
        Claim claim = check.Claim;
        Claim all = claim;
        int replaced = 0;
        List<Explanation> kept = [];
        for (int i = 0; i < claim.Inputs.Count; i++)
        {
            if (claim.Inputs[i].Number is { Value: { } own } && SumOf(claim.Inputs[i].Parts) is { } sum && sum.Value != own)
            {
                kept.AddRange(Keep(check, With(claim, i, sum), loosely: true, Draft(ExplanationCode.SumOfSubRowsAsBase, 2) with { Instead = own, Used = sum.Value }));
                all = With(all, i, sum);
                replaced++;
            }
        }

        if (kept.Count == 0 && replaced > 1)
        {
            kept.AddRange(Keep(check, all, loosely: false, Draft(ExplanationCode.SumOfSubRowsAsBase, 3) with { Instead = claim.Inputs[0].Number?.Value, Used = all.Inputs[0].Number?.Value }));
        }

        return kept;
    }

    private static ReportedValue? SumOf(IReadOnlyList<ReportedValue> parts)
    {
        decimal sum = 0;
        foreach (ReportedValue part in parts)
        {
            if (part is not { Value: { } value, Qualifier: Qualifier.Exact } || part.MeasureUnit != parts[0].MeasureUnit || !DecimalMath.TryAdd(sum, value, out sum))
            {
                return null;
            }
        }

        return parts.Count > 1 ? ReportedValue.AsPrinted(sum, parts[0].MeasureUnit) : null;
    }
}
