using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit.Hypotheses;

/// <summary>The growth over the whole span was divided by its periods, where the compound average takes the root.</summary>
internal sealed class ArithmeticMean : Hypothesis
{
    public override IEnumerable<Explanation> Explain(ClaimCheck check, ClaimTableFigures table)
    {
        Claim claim = check.Claim;
        if (claim.Kind is not (ClaimKind.AverageGrowth or ClaimKind.AverageGrowthIndex) || claim.Periods is not { } periods || periods < 2)
        {
            return [];
        }

        ClaimCheck growth = ClaimCalculator.Check(claim with { Kind = ClaimKind.Growth, Decimals = null });
        Interval per = Interval.Point(periods);
        Interval start = Interval.Point(claim.Kind == ClaimKind.AverageGrowthIndex ? 100 : 0);
        return growth.Face is { } face && growth.Possible is { } possible && face.TryDivide(per, out Interval mean) && possible.TryDivide(per, out Interval means)
            ? Keep(check, mean + start, means + start, loosely: false, Draft(ExplanationCode.ArithmeticInsteadOfCompound, 2))
            : [];
    }
}
