namespace LocalGovMetrics.Verdicts;

/// <summary>How the attainment of a measured quantity is computed.</summary>
internal enum RatioForm
{
    /// <summary>Actual over target, or target over actual.</summary>
    Plain = 0,

    /// <summary>Between growth rates: by the levels that they lead to.</summary>
    Growth = 1,

    /// <summary>Between reductions in per cent of an amount: by what they leave.</summary>
    Reduction = 2,
}
