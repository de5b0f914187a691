namespace LocalGovMetrics.Plans;

/// <summary>Finds what indicators' names tell, by phrases of whole words.</summary>
internal static class NameKinds
{
    private static readonly (string Phrases, NameKind Kind)[] Data =
    [
        ("tốc độ tăng|tốc độ tăng trưởng|tăng trưởng|tỷ lệ tăng|tỉ lệ tăng|tỷ suất tăng|nhịp độ tăng|mức tăng trưởng|growth|growth rate|rate of growth|rate of increase", NameKind.Growth),
        ("giảm|mức giảm|số giảm|reduction|reductions|reduced|decrease|decreased|decline|declined", NameKind.Reduction),
        ("tăng thêm|mức tăng|số tăng|increase|increased|additional", NameKind.Increase),
        ("tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|cơ cấu|rate|rates|share|shares|percentage|percent|per cent|proportion|coverage|mức độ|độ che phủ", NameKind.Share | NameKind.Rate),
        ("tỷ suất|tỉ suất|tốc độ|bình quân|trung bình|chỉ số|mật độ|hệ số|average|mean|index|ratio|density|per capita|per person", NameKind.Rate),
        ("hằng năm|hàng năm|mỗi năm|một năm|trong năm|bình quân năm|annual|annually|yearly|per year|each year|a year", NameKind.Yearly),
        ("grdp|gdp|tổng sản phẩm|giá trị sản xuất|gtsx|giá trị tăng thêm|giá trị gia tăng|kim ngạch|kim ngạch xuất khẩu|tổng mức bán lẻ|chỉ số sản xuất công nghiệp|iip|gross domestic product|gross output|value added|exports|retail sales|industrial production", NameKind.Amount),
        ("năm hoàn thành|hoàn thành năm|năm đạt chuẩn|năm đạt|năm về đích|năm công nhận|năm được công nhận|thời gian hoàn thành|thời hạn hoàn thành|thời điểm hoàn thành|completion year|year of completion|year completed|completion date|date of completion|target year|due year", NameKind.Completion),
    ];

    /// <summary>How the names of counts begin.</summary>
    private static readonly string[] Counts = [.. "số|tổng số|số lượng|number of|total number|no of|jumlah|nombre de".Split('|').Select(phrase => " " + phrase + " ")];

    /// <summary>How the names of increases begin.</summary>
    private static readonly string[] Increases = [" tăng ", " nâng ", " increase "];

    private static readonly (string Phrase, NameKind Kind)[] Phrases =
        [.. Data.SelectMany(row => row.Phrases.Split('|').Select(phrase => (" " + phrase + " ", row.Kind)))];

    public static NameKind Of(LocalizedName? name)
    {
        if (name is null)
        {
            return NameKind.None;
        }

        NameKind kind = NameKind.None;
        foreach (string language in name.Languages)
        {
            kind |= Of(name.In(language));
        }

        return kind;
    }

    private static NameKind Of(string name)
    {
        string text = " " + string.Join(' ', new string([.. name.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries)) + " ";
        NameKind kind = NameKind.None;
        foreach ((string phrase, NameKind own) in Phrases)
        {
            kind |= text.Contains(phrase, StringComparison.Ordinal) ? own : NameKind.None;
        }

        kind |= !kind.HasFlag(NameKind.Growth) && Array.Exists(Increases, word => text.StartsWith(word, StringComparison.Ordinal)) ? NameKind.Increase : NameKind.None;
        kind |= !kind.HasFlag(NameKind.Rate) && !name.Contains('%', StringComparison.Ordinal) && Array.Exists(Counts, count => text.StartsWith(count, StringComparison.Ordinal)) ? NameKind.Count : NameKind.None;
        return name.Contains("/năm", StringComparison.OrdinalIgnoreCase) ? kind | NameKind.Yearly : kind;
    }
}
