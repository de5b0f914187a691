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
        ClaimKind.Sum or ClaimKind.PartialSum => new(1, int.MaxValue, false, ClaimTraits.Counts | ClaimTraits.Signed),
        ClaimKind.HeadlineCount => new(1, int.MaxValue, false, ClaimTraits.Counts),
        ClaimKind.SharesSum => new(2, int.MaxValue, false, ClaimTraits.Percentages),
        ClaimKind.Difference or ClaimKind.Change => new(2, 2, false, ClaimTraits.Counts | ClaimTraits.Points),
        ClaimKind.Growth or ClaimKind.Multiple => new(2, 2, false, ClaimTraits.Ratio),
        ClaimKind.GrowthFromChange => new(2, 2, false, ClaimTraits.Ratio | ClaimTraits.Signed),
        ClaimKind.AverageGrowth or ClaimKind.AverageGrowthIndex => new(2, 2, true, ClaimTraits.Ratio),
        ClaimKind.Product => new(2, 2, false, ClaimTraits.SecondUnit),
        ClaimKind.Attainment => new(1, 2, false, ClaimTraits.Ratio | ClaimTraits.TakesFraction | ClaimTraits.SecondIsPlan),
        ClaimKind.GrowthAttainment => new(2, 2, false, ClaimTraits.Percentages | ClaimTraits.SecondIsPlan | ClaimTraits.Signed),
        ClaimKind.AveragePerYear => new(1, 1, true, ClaimTraits.None),
        ClaimKind.Mean or ClaimKind.WeightedMean => new(1, int.MaxValue, false, ClaimTraits.Signed),
        ClaimKind.UnitConversion or ClaimKind.SameFact => new(1, 1, false, ClaimTraits.Signed),
        ClaimKind.ImpliedPlan or ClaimKind.AveragePerItem => new(2, 2, false, ClaimTraits.FirstUnit),
        ClaimKind.ImpliedBase => new(2, 2, false, ClaimTraits.FirstUnit | ClaimTraits.Signed),
        ClaimKind.ListLength => new(1, int.MaxValue, false, ClaimTraits.Counts | ClaimTraits.Items),
        ClaimKind.Unknown or ClaimKind.Verdict => default,
    };

    public bool Has(ClaimTraits trait) => (Traits & trait) != 0;
}
