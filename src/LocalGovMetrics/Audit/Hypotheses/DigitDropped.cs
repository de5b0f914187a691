namespace LocalGovMetrics.Audit.Hypotheses;

/// <summary>A digit of the right result is not in the print: <c>101,5</c> for 101,15.</summary>
internal sealed class DigitDropped : Hypothesis
{
    private const int FewestDigits = 3;

    public override IEnumerable<Explanation> Explain(ClaimCheck check, ClaimTableFigures table)
    {
        if (check.Claim.Print is not { Value: { } value } print || check.Face is not { Low: { } low, High: { } high })
        {
            return [];
        }

        string printed = Digits.Of(value, print.Decimals);
        foreach (int decimals in (int[])[print.Decimals, print.Decimals + 1])
        {
            foreach (decimal meant in Digits.Roundings(low, high, decimals))
            {
                string text = Digits.Of(meant, decimals);
                if (text.Count(char.IsAsciiDigit) >= FewestDigits && Loses(text, printed, mayBeLast: false))
                {
                    return
                    [
                        Draft(ExplanationCode.DigitDropped, 2) with { Value = check.Recomputed, Possible = check.Possible.GetValueOrDefault(), Fit = ExplanationFit.Rounded, MeantPrint = meant },
                    ];
                }
            }
        }

        return [];
    }

    // The last digit may not be the one: to leave that out is to cut off.
    internal static bool Loses(string text, string printed, bool mayBeLast)
    {
        if (text.Length != printed.Length + 1)
        {
            return false;
        }

        for (int i = 0; i < text.Length - (mayBeLast ? 0 : 1); i++)
        {
            if (char.IsAsciiDigit(text[i]) && text.AsSpan(0, i).SequenceEqual(printed.AsSpan(0, i)) && text.AsSpan(i + 1).SequenceEqual(printed.AsSpan(i)))
            {
                return true;
            }
        }

        return false;
    }
}
