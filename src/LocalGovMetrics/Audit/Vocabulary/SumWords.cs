namespace LocalGovMetrics.Audit;

/// <summary>The words with which the name of an amount begins that its parts add up to, as data.</summary>
internal static class SumWords
{
    private static readonly string[] Words = ["số ", "tổng ", "tổng số ", "số lượng ", "toàn bộ ", "number of ", "total ", "sum of ", "jumlah ", "nombre ", "total des "];

    // Names of a row that adds up those around it, and is no part of the one above it.
    private static readonly string[] Totals = ["tổng cộng", "cộng", "tổng", "tổng số", "tổng cộng chung", "total", "totals", "grand total", "sum", "jumlah", "total général", "ensemble"];

    // Groups and seasons that cut across others: whoever is counted in one may be counted in another.
    private static readonly string[] Crossing =
    [
        "nữ", "phụ nữ", "nam giới", "thanh niên", "trẻ em", "người cao tuổi", "dân tộc", "khuyết tật", "hộ nghèo", "thoát nghèo", "tái nghèo", "cận nghèo", "cả năm", "vụ", "lũy kế", "luỹ kế", "chuyển tiếp",
        "women", "female", "females", "men", "youth", "young", "children", "elderly", "disabled", "minority", "minorities", "of whom", "cumulative", "season",
    ];

    // What one adds the other takes away, or is of another kind.
    private static readonly (string One, string Other)[] Opposed =
    [
        ("thu", "chi"), ("xuất khẩu", "nhập khẩu"), ("nhập", "xuất"), ("sinh", "chết"), ("sinh", "tử vong"), ("chuyển đến", "chuyển đi"), ("tăng", "giảm"), ("vay", "trả nợ"), ("thu", "nợ"), ("thành lập", "giải thể"), ("kết nạp", "khai trừ"),
        ("revenue", "expenditure"), ("income", "expenditure"), ("receipts", "payments"), ("exports", "imports"), ("births", "deaths"), ("arrivals", "departures"), ("opened", "closed"), ("joined", "left"),
        ("pendapatan", "belanja"), ("recettes", "dépenses"),
    ];

    /// <summary>Tells whether the names of a whole and its parts allow that the parts add up: none is a total, cuts across others, or takes away what another adds.</summary>
    public static bool AllowSum(LocalizedName whole, IReadOnlyList<LocalizedName> parts) =>
        !parts.Any(IsTotal)
        && !parts.Any(part => Crossing.Any(word => Holds(part, word) && !Holds(whole, word)))
        && !Opposed.Any(pair => parts.Append(whole).ToArray() is var all && all.Any(name => Holds(name, pair.One)) && all.Any(name => Holds(name, pair.Other) && !Holds(name, pair.One)));

    private static bool Holds(LocalizedName name, string word) =>
        name.Languages.Any(language => (" " + string.Join(' ', name.In(language).ToLowerInvariant().Split([' ', ',', ';', ':', '(', ')', '-', '–', '/'], StringSplitOptions.RemoveEmptyEntries)) + " ").Contains($" {word} ", StringComparison.Ordinal));

    /// <summary>Tells whether a name is that of a row which adds up those around it.</summary>
    private static bool IsTotal(LocalizedName name) =>
        name.Languages.Any(language => Array.Exists(Totals, word => name.In(language).Trim(' ', ':', '.', '(', ')', '*').Equals(word, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Tells whether a name begins with one of them.</summary>
    public static bool Begin(LocalizedName name) =>
        name.Languages.Any(language => Array.Exists(Words, word => name.In(language).TrimStart().StartsWith(word, StringComparison.OrdinalIgnoreCase)));
}
