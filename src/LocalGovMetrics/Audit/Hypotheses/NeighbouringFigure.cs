using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit.Hypotheses;

/// <summary>Another figure of the same table was taken for an input. Where many figures would do, none is named, and small ones are not tried: they fit too often.</summary>
internal sealed class NeighbouringFigure : Hypothesis
{
    private const int MostThatTell = 2;
    private const int FewestDigits = 3;

    public override IEnumerable<Explanation> Explain(ClaimCheck check, ClaimTableFigures table)
    {
        Claim claim = check.Claim;
        ClaimShape shape = ClaimShape.Of(claim.Kind);
        if (Digits.CountIn(claim.Print!) < FewestDigits || shape.Has(ClaimTraits.Items) || claim.Kind is ClaimKind.UnitConversion or ClaimKind.SameFact or ClaimKind.SharesSum)
        {
            return [];
        }

        List<Explanation> kept = [];
        for (int i = 0; i < claim.Inputs.Count && kept.Count <= MostThatTell; i++)
        {
            bool isPlan = i == 1 && shape.Has(ClaimTraits.SecondIsPlan);
            if (claim.Inputs[i].Number is not { Value: { } own } number)
            {
                continue;
            }

            foreach (ReportedValue figure in table.FiguresBeside(claim, isPlan ? FigureRole.Other : FigureRole.Any, number))
            {
                if (MayLead(check, i, figure) && Digits.CountIn(figure) >= (shape.Has(ClaimTraits.Counts) ? FewestDigits : FewestDigits - 1))
                {
                    kept.AddRange(Keep(check, With(claim, i, figure), loosely: false, Draft(ExplanationCode.NeighbouringFigure, 3) with { Instead = own, Used = InUnitOf(number, figure) }));
                }
            }
        }

        return kept.Count <= MostThatTell ? kept : [];
    }

    private static decimal? InUnitOf(ReportedValue number, ReportedValue figure) =>
        figure is { Value: { } value, MeasureUnit: { } from } && number.MeasureUnit is { } to && from != to && from.TryConvert(value, to, out decimal converted) ? converted : figure.Value;
}
