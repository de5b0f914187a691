using System.Globalization;
using LocalGovMetrics.Reading;
using NodaTime;

namespace LocalGovMetrics.Documents.Tables;

/// <summary>Parts of a year and financial years that headers and titles name: <c>9 tháng đầu năm</c>, <c>Quý III/2024</c>, <c>đến 30/9/2024</c>, <c>2023/24</c>.</summary>
internal static class PartOfYear
{
    private const int MostWords = 6;

    /// <summary>Finds the part of a year that texts name; the last text first.</summary>
    /// <param name="texts">The texts above a column from top to bottom, or a title.</param>
    /// <param name="year">The year where the texts name none.</param>
    /// <returns>The part; null where they name none, or a whole year.</returns>
    public static Period? In(IReadOnlyList<string> texts, int? year)
    {
        for (int i = texts.Count - 1; i >= 0; i--)
        {
            string text = HeaderLabel.Fold(texts[i]);
            if (PartOfYearWords.WholeYear.Any(text.Contains))
            {
                return null;
            }

            if ((UntilDate(text) ?? InWords(text, year)) is { } part)
            {
                return part;
            }
        }

        return null;
    }

    /// <summary>Whether a text names a quarter of a year and hardly anything else.</summary>
    public static bool IsQuarter(string text)
    {
        string[] words = HeaderLabel.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int at = 0; words.Length <= 4 && at < words.Length; at++)
        {
            string word = words[at].Split('/')[0].Trim('(', ')', ',');
            bool isWord = PartOfYearWords.Quarters.Contains(word);
            bool isShort = word == PartOfYearWords.QuarterInShort && at + 1 < words.Length && PartOfYearWords.QuarterNumbers.Contains(words[at + 1].Split('/')[0].Trim('(', ')', ','));
            if (isWord || isShort)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text names the whole year beside its parts.</summary>
    public static bool IsTotal(string text) => PartOfYearWords.Totals.Contains(HeaderLabel.Fold(text).Trim('(', ')', '.', ':', ' '));

    /// <summary>Whether a part is a year of twelve months that does not begin in January.</summary>
    public static bool IsFinancialYear(Period part) => part.End == part.Start.PlusYears(1).PlusDays(-1);

    /// <summary>Whether texts say that they are of the whole year.</summary>
    public static bool SaysWholeYear(IReadOnlyList<string> texts) => texts.Any(text => PartOfYearWords.WholeYear.Any(HeaderLabel.Fold(text).Contains));

    private static Period? InWords(string text, int? year)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int first = 0; first < words.Length; first++)
        {
            if (!Opens(words, first))
            {
                continue;
            }

            for (int length = Math.Min(MostWords, words.Length - first); length > 0; length--)
            {
                string print = string.Join(' ', words, first, length).Trim('(', ')', ',', '.', ':', ';');
                if ((Part(print) ?? (year is { } own ? Part(string.Create(CultureInfo.InvariantCulture, $"{print} {own}")) : null)) is { } part)
                {
                    return part;
                }
            }
        }

        return null;
    }

    private static bool Opens(string[] words, int at)
    {
        string word = words[at].TrimStart('(');
        bool isNumber = word.Length is 1 or 2 && word.All(char.IsAsciiDigit);
        bool isAbbreviated = word.Length > 1 && char.IsAsciiDigit(word[0]) && word.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').StartsWith('t');
        return PartOfYearWords.Openers.Contains(word)
            || (isNumber && at + 1 < words.Length && PartOfYearWords.Months.Contains(words[at + 1].Split('/', '-')[0]))
            || isAbbreviated
            || IsFinancialYear(word);
    }

    private static bool IsFinancialYear(string word) =>
        word.Trim('(', ')', ',', ';', ':') is { Length: 7 or 9 } year && (year[4] is '/' || IsShort(year)) && year.Where((_, i) => i != 4).All(char.IsAsciiDigit);

    // 2022-23 is one year of twelve months, while 2021-25 spans several.
    private static bool IsShort(string year) =>
        year is { Length: 7 } && year[4] is '-' or '–' && int.TryParse(year.AsSpan(2, 2), NumberStyles.None, CultureInfo.InvariantCulture, out int first) && int.TryParse(year.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out int second) && second == (first + 1) % 100;

    private static Period? Part(string print) =>
        PeriodText.TryRead(Spelt(print), out Period? period) && !period.IsWholeYears && period.YearCount == 1 ? period : null;

    // 9T/2024 and 9T are how tables shorten the word for months.
    private static string Spelt(string print)
    {
        int digits = print.TakeWhile(char.IsAsciiDigit).Count();
        return IsShort(print) ? print.Replace('-', '/').Replace('–', '/')
            : digits > 0 && digits < print.Length && print[digits] == 't' && (digits + 1 == print.Length || !char.IsLetter(print[digits + 1]))
            ? $"{print[..digits]} {PartOfYearWords.MonthsInFull}{print[(digits + 1)..]}"
            : print;
    }

    private static Period? UntilDate(string text)
    {
        foreach (string word in PartOfYearWords.Until)
        {
            int at = text.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && EndOf(text[(at + word.Length)..]) is { } end && (end.Month < 12 || end.Day < 31))
            {
                return Period.FromDates(new LocalDate(end.Year, 1, 1), end);
            }
        }

        return null;
    }

    // 30/9/2024, 9/2024, 30 September 2024, September 2024.
    private static LocalDate? EndOf(string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int length = Math.Min(3, words.Length); length > 0; length--)
        {
            string print = string.Join(' ', words, 0, length).Trim('(', ')', ',', '.', ':', ';');
            string[] parts = print.Split('/', '-', '.');
            if (parts.Length == 3 && Array.TrueForAll(parts, part => part.Length is > 0 and <= 4 && part.All(char.IsAsciiDigit)) && parts[2].Length == 4)
            {
                return PeriodText.TryRead(FormattableString.Invariant($"{parts[2]}-{Two(parts[1])}-{Two(parts[0])}/{parts[2]}-{Two(parts[1])}-{Two(parts[0])}"), out Period? day) ? day.End : null;
            }

            string first = words[0];
            bool hasDay = length == 3 && first.Length <= 2 && first.All(char.IsAsciiDigit);
            string month = hasDay ? string.Join(' ', words, 1, length - 1).Trim('(', ')', ',', '.', ':', ';') : print;
            if (PeriodText.TryRead(month, out Period? period) && !period.IsWholeYears && period.Start.Month == period.End.Month)
            {
                int day = hasDay ? int.Parse(first, CultureInfo.InvariantCulture) : period.End.Day;
                return day >= 1 && day <= period.End.Day ? new LocalDate(period.End.Year, period.End.Month, day) : null;
            }
        }

        return null;
    }

    private static string Two(string digits) => digits.PadLeft(2, '0');
}
