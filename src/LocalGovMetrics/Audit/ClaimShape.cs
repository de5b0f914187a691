namespace LocalGovMetrics.Audit;

/// <summary>What each kind of claim takes, as data: a new kind is one line here and one formula.</summary>
/// <param name="Fewest">The fewest inputs.</param>
/// <param name="Most">The most inputs.</param>
/// <param name="NeedsPeriods">Whether the number of periods belongs to it.</param>
/// <param name="Traits">What else is true of the kind.</param>
internal readonly record struct ClaimShape(int Fewest, int Most, bool NeedsPeriods, ClaimTraits Traits)
{
    public static ClaimShape Of(ClaimKind kind) => kind switch
    {
        ClaimKind.Fraction => new(1, 2, false, ClaimTraits.Ratio | ClaimTraits.CountedInputs | ClaimTraits.TakesFraction),
        ClaimKind.Share => new(1, 2, false, ClaimTraits.Ratio | ClaimTraits.TakesFraction),
        ClaimKind.ShareOfSum => new(2, int.MaxValue, false, ClaimTraits.Ratio),
        ClaimKind.Sum or ClaimKind.PartialSum => new(1, int.MaxValue, false, ClaimTraits.Counts),
        ClaimKind.HeadlineCount => new(1, int.MaxValue, false, ClaimTraits.Counts),
        ClaimKind.SharesSum => new(2, int.MaxValue, false, ClaimTraits.Percentages),
        ClaimKind.Difference or ClaimKind.Change => new(2, 2, false, ClaimTraits.Counts),
        ClaimKind.Growth or ClaimKind.GrowthFromChange or ClaimKind.Multiple => new(2, 2, false, ClaimTraits.Ratio),
        ClaimKind.AverageGrowth or ClaimKind.AverageGrowthIndex => new(2, 2, true, ClaimTraits.Ratio),
        ClaimKind.Product => new(2, 2, false, ClaimTraits.SecondUnit),
        ClaimKind.Attainment => new(1, 2, false, ClaimTraits.Ratio | ClaimTraits.TakesFraction | ClaimTraits.SecondIsPlan),
        ClaimKind.GrowthAttainment => new(2, 2, false, ClaimTraits.Percentages | ClaimTraits.SecondIsPlan),
        ClaimKind.AveragePerYear => new(1, 1, true, ClaimTraits.None),
        ClaimKind.Mean or ClaimKind.WeightedMean => new(1, int.MaxValue, false, ClaimTraits.None),
        ClaimKind.UnitConversion or ClaimKind.SameFact => new(1, 1, false, ClaimTraits.None),
        ClaimKind.ImpliedPlan or ClaimKind.ImpliedBase => new(2, 2, false, ClaimTraits.FirstUnit),
        ClaimKind.ListLength => new(1, int.MaxValue, false, ClaimTraits.Counts | ClaimTraits.Items),
        _ => default,
    };

    public bool Has(ClaimTraits trait) => (Traits & trait) != 0;
}
