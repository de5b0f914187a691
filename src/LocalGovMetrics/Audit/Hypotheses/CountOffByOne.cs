using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit.Hypotheses;

/// <summary>The count above or below the line is one too large or too small.</summary>
internal sealed class CountOffByOne(ExplanationCode code, int index) : Hypothesis
{
    public override IEnumerable<Explanation> Explain(ClaimCheck check, ClaimTableFigures table)
    {
        Claim claim = check.Claim;
        if (claim.Kind is not (ClaimKind.Fraction or ClaimKind.Share or ClaimKind.Attainment)
            || claim.Inputs.Count != 2
            || !ClaimOperands.AreCounts([.. claim.Inputs.Select(input => input.Number)])
            || claim.Inputs[index].Number is not { Value: { } count } number)
        {
            return [];
        }

        return Other(1).Concat(Other(-1));

        IEnumerable<Explanation> Other(int by) => DecimalMath.TryAdd(count, by, out decimal other) && other >= 0
            ? Keep(check, With(claim, index, ReportedValue.AsPrinted(other, number.MeasureUnit)), loosely: false, Draft(code, 2) with { Instead = count, Used = other }).Where(Matters)
            : [];

        // Of large counts one more or less hardly moves the share: then it explains nothing.
        bool Matters(Explanation kept) =>
            kept.Value.TryGetValue(out double value) && check.Recomputed.TryGetValue(out double own) && Math.Abs(value - own) >= BinaryNumber.FromDecimal(DecimalMath.PowerOfTen(-check.Decimals) / 2);
    }
}
