using System.Globalization;

namespace LocalGovMetrics.Audit.Hypotheses;

/// <summary>The growth of another span of the same series was printed.</summary>
internal sealed class DifferentSpan : Hypothesis
{
    public override IEnumerable<Explanation> Explain(ClaimCheck check, ClaimTableFigures table)
    {
        Claim claim = check.Claim;
        if (claim.Kind is not (ClaimKind.Growth or ClaimKind.AverageGrowth or ClaimKind.AverageGrowthIndex) || claim.Inputs.Count != 2)
        {
            return [];
        }

        List<Explanation> kept = [];
        foreach ((ClaimInput first, ClaimInput last, int? periods) in table.SpansBeside(claim).Concat(SpansBetweenYears(table.YearsOf(claim))))
        {
            bool isOwn = first.Number == claim.Inputs[0].Number && last.Number == claim.Inputs[1].Number;
            if (!isOwn && !kept.Exists(known => known.Instead == first.Number?.Value && known.Used == last.Number?.Value))
            {
                kept.AddRange(Keep(check, claim with { Inputs = [first, last], Periods = periods ?? claim.Periods }, loosely: false, Draft(ExplanationCode.DifferentSpan, 2) with { Instead = first.Number?.Value, Used = last.Number?.Value }));
            }
        }

        return kept;
    }

    private static IEnumerable<(ClaimInput First, ClaimInput Last, int? Periods)> SpansBetweenYears(IReadOnlyList<ClaimInput> years)
    {
        foreach (ClaimInput first in years)
        {
            foreach (ClaimInput last in years)
            {
                if (YearOf(last) - YearOf(first) is > 0 and int periods)
                {
                    yield return (first, last, periods);
                }
            }
        }
    }

    private static int? YearOf(ClaimInput input) =>
        int.TryParse(input.Label, NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : null;
}
