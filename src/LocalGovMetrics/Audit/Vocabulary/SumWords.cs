namespace LocalGovMetrics.Audit;

/// <summary>The words with which the name of an amount begins that its parts add up to, as data.</summary>
internal static class SumWords
{
    private static readonly string[] Words = ["số ", "tổng ", "tổng số ", "số lượng ", "toàn bộ ", "number of ", "total ", "sum of ", "jumlah ", "nombre ", "total des "];

    // With which the name of an amount begins that is said to be the sum of its parts.
    private static readonly string[] WholeWords = ["tổng ", "tổng số ", "toàn bộ ", "total ", "sum of ", "jumlah ", "total des "];

    // What is a mean, a price or a bound of many: money too, but that of the parts does not add up to it.
    private static readonly string[] NoSums =
    [
        "bình quân", "trung bình", "đầu người", "mỗi", "một người", "một hộ", "tối thiểu", "tối đa", "cao nhất", "thấp nhất", "tiền lương", "mức lương", "tiền công", "đơn giá", "suất đầu tư", "giá đất", "giá bán", "giá vé", "giá thành", "mức giá", "giá cả",
        "năng suất", "hoặc", "trung vị",
        "average", "averages", "mean", "median", "per capita", "per person", "per head", "per household", "each", "minimum", "maximum", "highest", "lowest", "wage", "wages", "salary", "salaries", "price", "prices", "tariff", "rent", "or", "either",
    ];

    private static readonly string[] NoSumsBegin = ["mức ", "thu nhập ", "lương ", "giá ", "income ", "incomes "];
    private static readonly string[] SumsBegin = ["giá trị "];

    // Sets of which one of each kind makes the whole.
    private static readonly string[][][] Divisions =
    [
        [["thành thị", "đô thị", "thị trấn", "urban"], ["nông thôn", "rural"]],
        [["nam", "nam giới", "male", "males", "men", "boys"], ["nữ", "phụ nữ", "female", "females", "women", "girls"]],
        [["trong nước", "nội địa", "domestic"], ["nước ngoài", "quốc tế", "xuất nhập khẩu", "foreign", "international"]],
        [["công lập", "public"], ["ngoài công lập", "tư thục", "dân lập", "private"]],
        [["trung ương", "central"], ["địa phương", "local"]],
    ];

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
        && !parts.Append(whole).Any(IsNoSum)
        && !parts.Any(part => Crossing.Any(word => Holds(part, word) && !Holds(whole, word)))
        && !Opposed.Any(pair => parts.Append(whole).ToArray() is var all && all.Any(name => Holds(name, pair.One)) && all.Any(name => Holds(name, pair.Other) && !Holds(name, pair.One)));

    /// <summary>Tells whether names say that the parts are all of the whole, or some that do not overlap: the whole is called a total, or each part is one side of the same division.</summary>
    public static bool SaySum(LocalizedName whole, IReadOnlyList<LocalizedName> parts) =>
        Begins(whole, WholeWords)
        || Array.Exists(Divisions, sides => parts.Select(part => Array.FindLastIndex(sides, side => Array.Exists(side, word => Holds(part, word)))).ToArray() is var found && Array.TrueForAll(found, side => side >= 0) && found.Distinct().Count() == found.Length);

    private static bool IsNoSum(LocalizedName name) => Array.Exists(NoSums, word => Holds(name, word)) || (Begins(name, NoSumsBegin) && !Begins(name, SumsBegin));

    private static bool Holds(LocalizedName name, string word) =>
        name.Languages.Any(language => (" " + string.Join(' ', name.In(language).ToLowerInvariant().Split([' ', ',', ';', ':', '(', ')', '-', '–', '/'], StringSplitOptions.RemoveEmptyEntries)) + " ").Contains($" {word} ", StringComparison.Ordinal));

    /// <summary>Tells whether a name is that of a row which adds up those around it.</summary>
    private static bool IsTotal(LocalizedName name) =>
        name.Languages.Any(language => Array.Exists(Totals, word => name.In(language).Trim(' ', ':', '.', '(', ')', '*').Equals(word, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Tells whether a name begins with one of them.</summary>
    public static bool Begin(LocalizedName name) => Begins(name, Words);

    private static bool Begins(LocalizedName name, string[] words) =>
        name.Languages.Any(language => Array.Exists(words, word => (name.In(language).TrimStart() + " ").StartsWith(word, StringComparison.OrdinalIgnoreCase)));
}
