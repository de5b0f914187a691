using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit.Hypotheses;

/// <summary>The print that contradicts a result is the plan of the same row: it was printed once more in the result's place.</summary>
internal sealed class PlanRepeated : Hypothesis
{
    private const int FewestDigits = 2;

    public override IEnumerable<Explanation> Explain(ClaimCheck check, ClaimTableFigures table)
    {
        Claim claim = check.Claim;
        if (claim is not { Kind: ClaimKind.SameFact, Inputs: [{ Number: { } result }], Print: { Value: { } print } printed } || Digits.CountIn(printed) < FewestDigits)
        {
            return [];
        }

        // One row of the table whose result is its plan to the digit: with several nobody can tell which was meant.
        int alike = table.All.Where(other => other.Kind == ClaimKind.Verdict
                && other.Target?.Rule.Criterion is NumericCriterion asked
                && (asked.NearEnd == print || asked.FarEnd == print)
                && other.Series?.Actual.Number?.Value is { } actual
                && (actual == print || other.Series.Actual.Number == result))
            .Take(2).Count();
        bool isPlan = alike == 1;
        return isPlan ? [Draft(ExplanationCode.PlanRepeatedAsActual) with { Value = Computed.From(BinaryNumber.FromDecimal(print)), Possible = Interval.Point(print), Fit = ExplanationFit.Rounded, Instead = result.Value, Used = print }] : [];
    }
}
