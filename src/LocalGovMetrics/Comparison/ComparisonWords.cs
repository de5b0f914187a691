namespace LocalGovMetrics.Comparison;

/// <summary>The words of the comparison for people, Vietnamese and English: every status, standing, comparator and reason in one place.</summary>
/// <remarks>Short phrases without a full stop, in lower case, fit for a cell or inside a sentence. Pure functions, safe for concurrent use.</remarks>
public static class ComparisonWords
{
    /// <summary>Words a status of progress.</summary>
    /// <param name="status">The status.</param>
    /// <param name="language">The language tag: <c>vi</c> for Vietnamese; anything else gives English.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public static string Of(ProgressStatus status, string language) => In(language, status switch
    {
        ProgressStatus.TargetAchieved => ("target achieved", "đã đạt mục tiêu"),
        ProgressStatus.OnTrack => ("on track", "đúng tiến độ"),
        ProgressStatus.AccelerationNeeded => ("progress, but it must be faster", "có tiến bộ, cần đẩy nhanh"),
        ProgressStatus.LimitedProgress => ("limited progress", "tiến bộ hạn chế"),
        ProgressStatus.Deterioration => ("deterioration", "xấu đi"),
        ProgressStatus.SomeProgress => ("progress, not enough", "có tiến bộ, chưa đủ"),
        ProgressStatus.NoProgress => ("no progress", "không tiến bộ"),
        ProgressStatus.Sun => ("sun: will be reached at this pace", "nắng: sẽ đạt với đà này"),
        ProgressStatus.SunAndCloud => ("sun and cloud: will be missed by little, or has just turned", "nắng có mây: thiếu không nhiều, hoặc vừa đổi chiều"),
        ProgressStatus.Cloud => ("cloud: will be missed by much, or has just turned for the better", "nhiều mây: còn thiếu nhiều, hoặc chỉ vừa cải thiện"),
        ProgressStatus.Thunderstorm => ("thunderstorm: the wrong way, or not moving", "giông: sai chiều hoặc không thay đổi"),
        _ => ("not assessed", "chưa đánh giá"),
    });

    /// <summary>Words a mid-term reading.</summary>
    /// <param name="status">The status.</param>
    /// <param name="language">The language tag: <c>vi</c> for Vietnamese; anything else gives English.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public static string Of(MidTermStatus status, string language) => In(language, status switch
    {
        MidTermStatus.Achieved => ("achieved", "đã đạt"),
        MidTermStatus.Near => ("nearly achieved", "gần đạt"),
        MidTermStatus.OnTrack => ("on track", "có khả năng đạt"),
        MidTermStatus.HardToReach => ("hard to reach", "khó đạt"),
        _ => ("not assessed", "chưa đánh giá"),
    });

    /// <summary>Words where a unit stands against a reference.</summary>
    /// <param name="standing">The standing.</param>
    /// <param name="language">The language tag: <c>vi</c> for Vietnamese; anything else gives English.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public static string Of(Standing standing, string language) => In(language, standing switch
    {
        Standing.Similar => ("similar", "tương đương"),
        Standing.Better => ("better", "tốt hơn"),
        Standing.Worse => ("worse", "kém hơn"),
        Standing.Above => ("above", "cao hơn"),
        Standing.Below => ("below", "thấp hơn"),
        _ => ("not applicable", "không áp dụng"),
    });

    /// <summary>Words what a unit planned and what came of it.</summary>
    /// <param name="standing">The standing.</param>
    /// <param name="language">The language tag: <c>vi</c> for Vietnamese; anything else gives English.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public static string Of(LeagueStanding standing, string language) => In(language, standing switch
    {
        LeagueStanding.AmbitiousAndAchieved => ("ambitious and achieved", "kế hoạch cao, đạt"),
        LeagueStanding.ModestAndAchieved => ("modest and achieved", "kế hoạch thấp, đạt"),
        LeagueStanding.AmbitiousAndMissed => ("ambitious and missed", "kế hoạch cao, không đạt"),
        LeagueStanding.ModestAndMissed => ("modest and missed", "kế hoạch thấp, không đạt"),
        _ => ("not placed", "chưa xếp"),
    });

    /// <summary>Words by what ambition is ranked.</summary>
    /// <param name="basis">The basis.</param>
    /// <param name="language">The language tag: <c>vi</c> for Vietnamese; anything else gives English.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public static string Of(AmbitionBasis basis, string language) => In(language, basis switch
    {
        AmbitionBasis.RequiredGrowth => ("growth a year that the target asks", "tốc độ tăng mỗi năm mà kế hoạch đòi hỏi"),
        AmbitionBasis.RequiredChange => ("change a year that the target asks", "mức thay đổi mỗi năm mà kế hoạch đòi hỏi"),
        _ => ("target beside those of the peers", "kế hoạch so với các đơn vị cùng nhóm"),
    });

    /// <summary>Words what a unit is compared with.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="language">The language tag: <c>vi</c> for Vietnamese; anything else gives English.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public static string Of(ComparatorKind kind, string language) => In(language, kind switch
    {
        ComparatorKind.Median => ("median of the peers", "trung vị của nhóm"),
        ComparatorKind.WeightedMean => ("weighted mean of the peers", "bình quân gia quyền của nhóm"),
        ComparatorKind.UnweightedMean => ("unweighted mean of the peers", "bình quân giản đơn của nhóm"),
        ComparatorKind.BestQuartile => ("start of the best quarter of the peers", "ngưỡng vào một phần tư tốt nhất của nhóm"),
        ComparatorKind.ParentUnit => ("unit above", "đơn vị cấp trên"),
        ComparatorKind.Target => ("own target", "kế hoạch của đơn vị"),
        _ => ("no comparator", "không có giá trị so sánh"),
    });

    /// <summary>Words whether a counted share agrees with the printed one.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="language">The language tag: <c>vi</c> for Vietnamese; anything else gives English.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public static string Of(ShareAgreement agreement, string language) => In(language, agreement switch
    {
        ShareAgreement.Agrees => ("agrees with the report", "khớp với báo cáo"),
        ShareAgreement.Open => ("the report's count is possible", "số của báo cáo có thể đúng"),
        ShareAgreement.Disagrees => ("disagrees with the report", "không khớp với báo cáo"),
        _ => ("the report prints none", "báo cáo không nêu"),
    });

    /// <summary>Words why a value is left out of a comparison.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="language">The language tag: <c>vi</c> for Vietnamese; anything else gives English.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public static string Of(OmissionReason reason, string language) => In(language, reason switch
    {
        OmissionReason.NoNumber => ("no number", "không phải là số"),
        OmissionReason.OtherPeriod => ("of another time", "của thời gian khác"),
        OmissionReason.AnotherTaken => ("another value of the unit was taken", "đã lấy số liệu khác của cùng địa phương"),
        OmissionReason.NoCounterpart => ("no other unit has a value of the same definition", "không địa phương nào khác có số liệu cùng định nghĩa"),
        OmissionReason.NoDirection => ("no direction says which value is better", "không rõ chiều nào là tốt hơn"),
        _ => ("not comparable", "không so sánh được"),
    });

    private static string In(string language, (string English, string Vietnamese) words)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language.StartsWith("vi", StringComparison.OrdinalIgnoreCase) ? words.Vietnamese : words.English;
    }
}
