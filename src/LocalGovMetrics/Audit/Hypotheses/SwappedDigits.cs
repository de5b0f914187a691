using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit.Hypotheses;

/// <summary>Two neighbouring digits of the print, or of an input, were swapped.</summary>
internal sealed class SwappedDigits : Hypothesis
{
    public override IEnumerable<Explanation> Explain(ClaimCheck check, ClaimTableFigures table)
    {
        Claim claim = check.Claim;
        if (claim.Print is not { Value: { } value } print || check.Face is not { Low: { } low, High: { } high })
        {
            yield break;
        }

        foreach (decimal meant in Digits.Roundings(low, high, print.Decimals))
        {
            if (Digits.Swaps(meant, print.Decimals).Contains(value))
            {
                yield return Draft(ExplanationCode.SwappedDigits, 2) with { Value = check.Recomputed, Possible = check.Possible.GetValueOrDefault(), Fit = ExplanationFit.Rounded, MeantPrint = meant };
            }
        }

        for (int i = 0; i < claim.Inputs.Count; i++)
        {
            if (claim.Inputs[i].Number is not { Qualifier: Qualifier.Exact, Value: { } input, Fraction: null } number)
            {
                continue;
            }

            foreach (decimal other in Digits.Swaps(input, number.Decimals))
            {
                foreach (Explanation kept in Keep(check, With(claim, i, new ReportedValue(Qualifier.Exact, other, number.Decimals, unit: number.Unit)), loosely: false, Draft(ExplanationCode.SwappedDigits, 4) with { Instead = input, Used = other }))
                {
                    yield return kept;
                }
            }
        }
    }
}
