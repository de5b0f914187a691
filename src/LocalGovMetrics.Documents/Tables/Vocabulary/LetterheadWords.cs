namespace LocalGovMetrics.Documents.Tables;

/// <summary>The words of letterheads and of the ends of headers.</summary>
internal static class LetterheadWords
{
    /// <summary>The word for a year at the end of a header.</summary>
    public const string Year = "năm";

    /// <summary>The last syllable of a span of years at the end of a header.</summary>
    public const string Span = "đoạn";

    /// <summary>The letter with which the words of estimates begin.</summary>
    public const char EstimateInitial = 'ư';

    /// <summary>Words that stand before the name of a place.</summary>
    public static readonly string[] Kinds = ["thị xã", "thành phố", "huyện", "quận", "xã", "phường", "thị trấn", "tỉnh", "đặc khu"];

    /// <summary>Words that introduce whose report it is.</summary>
    public static readonly string[] Openers = ["ủy ban nhân dân", "uỷ ban nhân dân", "ubnd", "hội đồng nhân dân", "hđnd", "đảng bộ", "thị ủy", "thành ủy", "huyện ủy"];
}
