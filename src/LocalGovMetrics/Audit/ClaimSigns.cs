using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit;

/// <summary>Tells when the size of a reduction counts as a number below zero.</summary>
internal static class ClaimSigns
{
    /// <summary>Whether reductions among the inputs count below zero: beside inputs or prints that are none, and in growth rates; sizes among sizes stay sizes.</summary>
    public static bool AreSigned(in ClaimQuestion question)
    {
        if (!question.Shape.Has(ClaimTraits.Signed))
        {
            return false;
        }

        int reductions = 0;
        foreach (ReportedValue? number in question.Numbers)
        {
            reductions += number?.Sense == ChangeSense.Reduction ? 1 : 0;
        }

        return reductions > 0
            && (question.Kind is ClaimKind.GrowthAttainment or ClaimKind.ImpliedBase or ClaimKind.GrowthFromChange
                || reductions < question.Numbers.Length
                || question.Print.Sense == ChangeSense.Increase
                || question.Print.Value < 0);
    }

    /// <summary>Gives the set below zero; one that reaches there already keeps its sign.</summary>
    public static Interval Below(Interval set) => set.High <= 0 ? set : -set;
}
