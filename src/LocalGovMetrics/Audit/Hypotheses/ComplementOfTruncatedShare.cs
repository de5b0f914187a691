using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit.Hypotheses;

/// <summary>The share of the rest was cut off, and this share taken as what is left of 100.</summary>
internal sealed class ComplementOfTruncatedShare : Hypothesis
{
    public override IEnumerable<Explanation> Explain(ClaimCheck check, ClaimTableFigures table)
    {
        Claim claim = check.Claim;
        if (claim.Kind is not (ClaimKind.Fraction or ClaimKind.Share)
            || claim.Inputs is not [{ Number.Value: { } part }, { Number.Value: { } whole }]
            || part < 0
            || part > whole
            || !DecimalMath.TryAdd(whole, -part, out decimal rest)
            || !DecimalMath.TryMultiply(rest, 100, out decimal hundredfold)
            || !DecimalMath.TryDivide(hundredfold, whole, out decimal share))
        {
            return [];
        }

        decimal cut = Math.Round(share, check.Decimals, MidpointRounding.ToZero);
        Interval left = Interval.Point(100) - Interval.Point(cut);
        return Keep(check, left, left, loosely: false, Draft(ExplanationCode.ComplementOfTruncatedShare) with { Used = cut });
    }
}
