using LocalGovMetrics.Text;

namespace LocalGovMetrics.Reading;

/// <summary>What a word or sign of a period is.</summary>
internal enum PeriodSign
{
    Filler,
    Year,
    Number,
    Quarter,
    Months,
    Half,
    First,
    Last,
    MonthName,
    FinancialYear,
    Dash,
    Slash,
}

/// <summary>The words of periods, as data, in Vietnamese and English; case and diacritics do not count.</summary>
internal static class PeriodWords
{
    private static readonly (PeriodSign Sign, int Value, string[] Words)[] Table =
    [
        (PeriodSign.Filler, 0, ["năm", "cả", "giai", "đoạn", "gđ", "kỳ", "thời", "của", "niên", "year", "years", "full", "whole", "calendar", "of", "the", "period", "in", "tahun", "année", "er", "ème", "e", "st", "nd", "rd", "th"]),
        (PeriodSign.Quarter, 0, ["quý", "quí", "q", "quarter", "qtr", "triwulan", "trimestre"]),
        (PeriodSign.Months, 0, ["tháng", "month", "months", "bulan", "mois"]),
        (PeriodSign.Half, 0, ["nửa", "h", "half", "semester", "semestre"]),
        (PeriodSign.First, 0, ["đầu", "first"]),
        (PeriodSign.Last, 0, ["cuối", "last", "second"]),
        (PeriodSign.FinancialYear, 0, ["fy", "financial", "fiscal", "tài", "chính", "khóa"]),
        (PeriodSign.Number, 1, ["i", "nhất", "một", "one"]),
        (PeriodSign.Number, 2, ["ii", "hai", "two"]),
        (PeriodSign.Number, 3, ["iii", "ba", "three", "third"]),
        (PeriodSign.Number, 4, ["iv", "tư", "bốn", "four", "fourth"]),
        (PeriodSign.Number, 6, ["sáu", "six"]),
        (PeriodSign.Number, 9, ["chín", "nine"]),
        (PeriodSign.MonthName, 1, ["january", "jan"]),
        (PeriodSign.MonthName, 2, ["february", "feb"]),
        (PeriodSign.MonthName, 3, ["march", "mar"]),
        (PeriodSign.MonthName, 4, ["april", "apr"]),
        (PeriodSign.MonthName, 5, ["may"]),
        (PeriodSign.MonthName, 6, ["june", "jun"]),
        (PeriodSign.MonthName, 7, ["july", "jul"]),
        (PeriodSign.MonthName, 8, ["august", "aug"]),
        (PeriodSign.MonthName, 9, ["september", "sep", "sept"]),
        (PeriodSign.MonthName, 10, ["october", "oct"]),
        (PeriodSign.MonthName, 11, ["november", "nov"]),
        (PeriodSign.MonthName, 12, ["december", "dec"]),
    ];

    private static readonly Dictionary<string, (PeriodSign Sign, int Value)> Words =
        Table.SelectMany(row => row.Words.Select(word => KeyValuePair.Create(HeaderText.Fold(word), (row.Sign, row.Value)))).Distinct().ToDictionary(StringComparer.Ordinal);

    public static bool TryFind(string word, out PeriodSign sign, out int value)
    {
        bool isKnown = Words.TryGetValue(HeaderText.Fold(word), out (PeriodSign Sign, int Value) found);
        (sign, value) = found;
        return isKnown;
    }
}
