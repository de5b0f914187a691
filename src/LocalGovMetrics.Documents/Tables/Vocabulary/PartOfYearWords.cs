namespace LocalGovMetrics.Documents.Tables;

/// <summary>The words of parts of years in headers and titles.</summary>
internal static class PartOfYearWords
{
    /// <summary>The word for months, of which tables print the first letter alone: <c>9T/2024</c>.</summary>
    public const string MonthsInFull = "tháng";

    /// <summary>Words that begin the name of a part; a number before a word for months does too.</summary>
    public static readonly HashSet<string> Openers = new(StringComparer.Ordinal)
    {
        "quý", "quí", "q1", "q2", "q3", "q4", "quarter", "nửa", "half", "h1", "h2", "first", "sáu", "chín", "ba", "tháng", "triwulan", "trimestre", "semester", "semestre", "fy",
    };

    /// <summary>Names of columns that hold the whole year beside its quarters.</summary>
    public static readonly HashSet<string> Totals = new(StringComparer.Ordinal) { "total", "tổng", "tổng số", "tổng cộng", "cộng", "cả năm", "annual", "full year", "year", "year end", "year-end", "ytd", "year to date", "cumulative", "jumlah", "kumulatif", "setahun", "cumul", "année", "total année" };

    /// <summary>Words for quarters of a year.</summary>
    public static readonly HashSet<string> Quarters = new(StringComparer.Ordinal) { "q1", "q2", "q3", "q4", "quý", "quí", "quarter", "qtr", "triwulan", "trimestre", "t1", "t2", "t3", "t4" };

    /// <summary>An Indonesian word for quarters in short, which before no number stands for something else.</summary>
    public const string QuarterInShort = "tw";

    public static readonly HashSet<string> QuarterNumbers = new(StringComparer.Ordinal) { "1", "2", "3", "4", "i", "ii", "iii", "iv" };

    public static readonly HashSet<string> Months = new(StringComparer.Ordinal) { "tháng", "months", "month", "bulan", "mois" };

    /// <summary>Words after which a date ends what began with its year.</summary>
    public static readonly string[] Until = ["đến hết ngày ", "đến hết tháng ", "đến hết ", "đến ngày ", "đến tháng ", "đến ", "as at ", "as of ", "up to ", "to end of ", "to end ", "sampai dengan ", "s.d. ", "s/d ", "per tanggal ", "arrêté au ", "au ", "to date ", "to "];

    public static readonly HashSet<string> WholeYear = new(StringComparer.Ordinal) { "cả năm", "full year", "year end", "year-end", "satu tahun", "q4 year to date", "q4 ytd", "12 tháng", "setahun" };
}
