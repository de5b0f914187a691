using LocalGovMetrics.Display;

namespace LocalGovMetrics.Audit;

/// <summary>The words for the kinds of claims.</summary>
public static class ClaimKindWords
{
    /// <summary>Names a kind of claim.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The words, without a full stop.</returns>
    public static DisplayText Words(this ClaimKind kind) => kind switch
    {
        ClaimKind.Fraction => DisplayText.Of("tỷ lệ %", "fraction in per cent"),
        ClaimKind.Share => DisplayText.Of("tỷ trọng", "share"),
        ClaimKind.ShareOfSum => DisplayText.Of("tỷ trọng", "share of the sum"),
        ClaimKind.Sum => DisplayText.Of("tổng", "sum"),
        ClaimKind.PartialSum => DisplayText.Of("một phần của tổng", "some of the parts"),
        ClaimKind.SharesSum => DisplayText.Of("các tỷ trọng cộng lại bằng 100", "shares that sum to 100"),
        ClaimKind.Difference => DisplayText.Of("hiệu", "difference"),
        ClaimKind.Change => DisplayText.Of("mức thay đổi", "change"),
        ClaimKind.Growth => DisplayText.Of("tốc độ tăng", "growth"),
        ClaimKind.GrowthFromChange => DisplayText.Of("tốc độ tăng", "growth"),
        ClaimKind.AverageGrowth => DisplayText.Of("tăng bình quân", "average growth"),
        ClaimKind.AverageGrowthIndex => DisplayText.Of("chỉ số tăng bình quân", "average growth index"),
        ClaimKind.Multiple => DisplayText.Of("số lần", "multiple"),
        ClaimKind.Product => DisplayText.Of("số lần của giá trị gốc", "multiple of the base"),
        ClaimKind.Attainment => DisplayText.Of("% kế hoạch", "per cent of plan"),
        ClaimKind.GrowthAttainment => DisplayText.Of("% tăng trưởng kế hoạch", "per cent of planned growth"),
        ClaimKind.AveragePerYear => DisplayText.Of("bình quân mỗi năm", "average per year"),
        ClaimKind.Mean => DisplayText.Of("trung bình", "mean"),
        ClaimKind.WeightedMean => DisplayText.Of("trung bình có trọng số", "weighted mean"),
        ClaimKind.UnitConversion => DisplayText.Of("quy đổi đơn vị", "conversion of units"),
        ClaimKind.SameFact => DisplayText.Of("cùng một số liệu", "the same fact"),
        ClaimKind.ImpliedPlan => DisplayText.Of("kế hoạch suy ra", "implied plan"),
        ClaimKind.ImpliedBase => DisplayText.Of("giá trị gốc suy ra", "implied base"),
        ClaimKind.ListLength => DisplayText.Of("số mục liệt kê", "length of the list"),
        ClaimKind.HeadlineCount => DisplayText.Of("số chỉ tiêu", "headline count"),
        ClaimKind.Verdict => DisplayText.Of("đánh giá", "verdict"),
        _ => DisplayText.Of("loại không rõ", "claim of unknown kind"),
    };
}
