using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit.Hypotheses;

/// <summary>A mark before three digits was read as the other mark, so that a number is a thousand times too large or too small.</summary>
internal sealed class DecimalMarkConfused : Hypothesis
{
    private const int Thousand = 1000;
    private const int GroupLength = 3;
    private const decimal Largest = 1_000_000_000_000_000_000m;

    public override IEnumerable<Explanation> Explain(ClaimCheck check, ClaimTableFigures table)
    {
        Claim claim = check.Claim;
        for (int i = 0; i < claim.Inputs.Count; i++)
        {
            if (claim.Inputs[i].Number is { } number && Other(number, claim.Inputs[i].Text) is { } other)
            {
                foreach (Explanation kept in Keep(check, With(claim, i, other), loosely: false, Draft(ExplanationCode.DecimalMarkReadAsThousands, 2) with { Instead = number.Value, Used = other.Value }))
                {
                    yield return kept;
                }
            }
        }

        if (Other(claim.Print!, claim.PrintText) is { } meant)
        {
            foreach (Explanation kept in Keep(check, claim with { Print = meant }, meant, Draft(ExplanationCode.DecimalMarkReadAsThousands, 2) with { MeantPrint = meant.Value }))
            {
                yield return kept;
            }
        }
    }

    private static IEnumerable<Explanation> Keep(ClaimCheck check, Claim altered, ReportedValue meant, Explanation explanation)
    {
        ClaimCheck found = ClaimCalculator.Check(altered with { Decimals = meant.Decimals });
        return found is { Class: AuditClass.Consistent, Possible: { } possible }
            ? [explanation with { Value = check.Recomputed, Possible = possible, Fit = ExplanationFit.Rounded }]
            : [];
    }

    private static ReportedValue? Other(ReportedValue number, string? text)
    {
        if (number is not { Qualifier: Qualifier.Exact, Value: { } value } || Math.Abs(value) > Largest || (text is not null && text.AsSpan().IndexOfAny('.', ',') < 0))
        {
            return null;
        }

        return number.Decimals == GroupLength && DecimalMath.TryMultiply(value, Thousand, out decimal grouped) ? new ReportedValue(Qualifier.Exact, decimal.Truncate(grouped), 0, measureUnit: number.MeasureUnit)
            : number.Decimals == 0 && Math.Abs(value) >= Thousand ? new ReportedValue(Qualifier.Exact, value / Thousand, GroupLength, measureUnit: number.MeasureUnit)
            : null;
    }
}
