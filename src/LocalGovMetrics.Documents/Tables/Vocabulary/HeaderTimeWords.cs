namespace LocalGovMetrics.Documents.Tables;

/// <summary>Words of headers that tell one time from another without naming a year.</summary>
internal static class HeaderTimeWords
{
    /// <summary>Words with the number or the name of a time behind them, each with what it is called here.</summary>
    public static IReadOnlyDictionary<string, string> Before { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["tuần"] = "week", ["week"] = "week", ["tháng"] = "month", ["month"] = "month", ["quý"] = "quarter", ["quí"] = "quarter", ["quarter"] = "quarter", ["vụ"] = "season", ["đợt"] = "round", ["kỳ"] = "term",
    };

    /// <summary>Months by name.</summary>
    public static readonly string[] Months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>Words of times to which the words below belong.</summary>
    public static IReadOnlyList<string> Times { get; } = ["năm", "tháng", "quý", "quí", "tuần", "kỳ", "vụ"];

    /// <summary>Behind such a word: the time after this one.</summary>
    public static IReadOnlyList<string> After { get; } = ["sau", "tới", "tiếp"];

    /// <summary>Behind such a word: the time before this one.</summary>
    public static IReadOnlyList<string> Earlier { get; } = ["trước"];

    /// <summary>Alone: the time after this one.</summary>
    public static IReadOnlyList<string> Next { get; } = ["next", "future", "following", "coming"];

    /// <summary>Alone: the time before this one.</summary>
    public static IReadOnlyList<string> Last { get; } = ["previous", "prior"];

    /// <summary>The halves of a year, behind the word for months.</summary>
    public static IReadOnlyList<string> Halves { get; } = ["đầu", "cuối"];

    /// <summary>Roman numbers of quarters and rounds.</summary>
    public static readonly string[] Romans = ["i", "ii", "iii", "iv"];

    /// <summary>Columns of persons, who are no indicators.</summary>
    public static IReadOnlyList<string> Persons { get; } = ["họ tên", "họ và tên", "họ, tên", "full name", "employee", "staff name"];

    /// <summary>Plans in short that are areas or peoples beside columns of these.</summary>
    public const string AreaInShort = "dt";

    /// <summary>What stands beside areas in short: yields, harvests, hectares, peoples.</summary>
    public static IReadOnlyList<string> BesideAreas { get; } = ["ns", "sl", "năng suất", "sản lượng", "(ha)", "tạ/ha", "kinh", "dân tộc"];

    /// <summary>Actuals in short that are primary schools beside columns of these.</summary>
    public const string PrimaryInShort = "th";

    /// <summary>What stands beside primary schools in short.</summary>
    public static IReadOnlyList<string> BesidePrimary { get; } = ["thcs", "thpt", "mn"];
}
