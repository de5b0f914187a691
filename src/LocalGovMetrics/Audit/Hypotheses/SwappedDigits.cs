using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit.Hypotheses;

/// <summary>Two neighbouring digits of the print, or of an input, were swapped.</summary>
internal sealed class SwappedDigits : Hypothesis
{
    private const int FewestThatTell = 3;
    private const int MostThatTell = 5;

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

        foreach (Explanation kept in InAnInput(check))
        {
            yield return kept;
        }
    }

    // Long numbers have so many neighbours that one of them always fits; and a last digit that is off needs no swap.
    private static List<Explanation> InAnInput(ClaimCheck check)
    {
        Claim claim = check.Claim;
        List<Explanation> kept = [];
        for (int i = 0; check.Class == AuditClass.Inconsistent && Digits.CountIn(claim.Print!) >= FewestThatTell && i < claim.Inputs.Count; i++)
        {
            if (claim.Inputs[i].Number is not { Qualifier: Qualifier.Exact, Value: { } input, Fraction: null } number || Digits.CountIn(number) > MostThatTell)
            {
                continue;
            }

            foreach (decimal other in Digits.Swaps(input, number.Decimals))
            {
                kept.AddRange(Keep(check, With(claim, i, new ReportedValue(Qualifier.Exact, other, number.Decimals, measureUnit: number.MeasureUnit)), loosely: false, Draft(ExplanationCode.SwappedDigits, 4) with { Instead = input, Used = other }));
            }
        }

        return kept.Count == 1 ? kept : [];
    }
}
