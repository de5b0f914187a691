namespace LocalGovMetrics.Audit.Hypotheses;

/// <summary>A fact stands twice, and the other print of it was taken for an input: one rounded to a larger unit, as a rule.</summary>
internal sealed class AnotherPrint : Hypothesis
{
    public override IEnumerable<Explanation> Explain(ClaimCheck check, ClaimTableFigures table)
    {
        Claim claim = check.Claim;
        if (claim.Kind is ClaimKind.SameFact or ClaimKind.UnitConversion or ClaimKind.HeadlineCount or ClaimKind.Verdict)
        {
            return [];
        }

        return
        [
            .. from other in table.All
               where other is { Kind: ClaimKind.SameFact, Inputs: [{ Number: not null }], Print: not null }
               from i in Enumerable.Range(0, claim.Inputs.Count)
               let own = claim.Inputs[i].Number
               where own is { Value: not null }
               let used = own == other.Inputs[0].Number ? other.Print : own == other.Print ? other.Inputs[0].Number : null
               where used is { Value: not null } && used != own && (used.MeasureUnit is null) == (own.MeasureUnit is null) && (used.MeasureUnit is null || used.MeasureUnit.IsConvertibleTo(own.MeasureUnit!))
               from found in Keep(check, With(claim, i, used), loosely: false, Draft(ExplanationCode.AnotherPrint) with { Instead = own.Value, Used = used.Value })
               select found,
        ];
    }
}
