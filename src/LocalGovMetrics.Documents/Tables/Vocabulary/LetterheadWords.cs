namespace LocalGovMetrics.Documents.Tables;

/// <summary>The words of letterheads and of the ends of headers.</summary>
internal static class LetterheadWords
{
    /// <summary>The word for a year at the end of a header.</summary>
    public const string Year = "năm";

    /// <summary>The last syllable of a span of years at the end of a header.</summary>
    public const string Span = "đoạn";

    /// <summary>What stands before the last two digits of a financial year.</summary>
    public const string FinancialYear = "fy";

    /// <summary>The letter with which the words of estimates begin.</summary>
    public const char EstimateInitial = 'ư';

    /// <summary>Words that stand before the name of a place.</summary>
    public static readonly string[] Kinds = ["thị xã", "thành phố", "huyện", "quận", "xã", "phường", "thị trấn", "tỉnh", "đặc khu"];

    /// <summary>Words that introduce whose report it is.</summary>
    public static readonly string[] Openers = ["ủy ban nhân dân", "uỷ ban nhân dân", "ubnd", "hội đồng nhân dân", "hđnd", "đảng bộ", "thị ủy", "thành ủy", "huyện ủy", "đảng ủy", "tỉnh ủy", "quận ủy", "ban chấp hành", "ủy ban mttq", "ubmttq việt nam", "phòng tài chính - kế hoạch", "phòng giáo dục và đào tạo", "chi cục thống kê", "trung tâm y tế"];

    /// <summary>Words of lines with a date or the number of a document.</summary>
    public static readonly string[] Dates = ["ngày ", "số:", "số ", "/nq-", "/qđ-", "/bc-", "dated ", "tanggal ", "nomor ", "le "];

    /// <summary>Words that titles of reports begin with, somewhere behind which the name of the place stands.</summary>
    public static readonly string[] Reports = ["laporan ", "rapport ", "report ", "annual report ", "performance report "];

    /// <summary>Words of time that end the name of a place.</summary>
    public static readonly string[] Times = ["tahun ", "triwulan ", "semester ", "năm ", "quý ", "year ", "année ", "exercice ", "19", "20"];

    /// <summary>Words that a title begins with before the name of the place.</summary>
    public static readonly string[] Governments =
    [
        "pemerintah kabupaten ", "pemerintah kota ", "pemerintah provinsi ", "kabupaten ", "kota ",
        "commune de ", "commune d'", "ville de ", "ville d'", "mairie de ", "département de ",
        "city of ", "town of ", "county of ",
    ];
}
