using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Reading;

/// <summary>
/// Periods as people write them: the canonical form, with spaces, other dashes or the word for year or span before it, and the parts
/// of a year and the financial years that offices print (<c>Quý I/2024</c>, <c>6 tháng đầu năm 2024</c>, <c>2024/25</c>).
/// </summary>
/// <remarks>A text is reduced to its shape, a letter for each word, number or sign, and every shape is one line of a table: what is not
/// accounted for is not read.</remarks>
internal static class PeriodText
{
    /// <summary>The month in which financial years start unless something else is said.</summary>
    public const int UsualFinancialStart = 4;

    private const int Longest = 64;
    private const int MostSigns = 12;
    private const int FirstYear = 1900;
    private const int LastYear = 2999;
    private const int Century = 2000;

    public static bool TryRead(string text, [NotNullWhen(true)] out Period? period) => TryRead(text, null, out period, out _);

    /// <summary>Reads a period.</summary>
    /// <param name="text">The text.</param>
    /// <param name="financialStart">The month in which financial years start, or null where nobody says.</param>
    /// <param name="period">The period, or null.</param>
    /// <param name="note">What was taken without being printed, a sentence in English, or null.</param>
    /// <returns>False where the text is no period.</returns>
    public static bool TryRead(string text, int? financialStart, [NotNullWhen(true)] out Period? period, out string? note)
    {
        (period, note) = (null, null);
        string trimmed = text.Trim();
        if (trimmed.Length is 0 or > Longest)
        {
            return false;
        }

        if (Period.TryParse(trimmed, out period))
        {
            return true;
        }

        StringBuilder shape = new();
        List<int> values = [];
        if (!TryReduce(trimmed, shape, values))
        {
            return false;
        }

        FinancialYears financial = new(trimmed, financialStart);
        period = Read(shape.ToString(), values, financial);
        note = period is null ? null : financial.Note(period);
        return period is not null;
    }

    private static Period? Read(string shape, List<int> v, FinancialYears financial) => shape switch
    {
        "y" => Years(v[0], v[0]),
        "y-y" => Years(v[0], v[1]),
        "y/y" or "fy/y" or "fy-y" => financial.Of(v[0], v[1]),
        "y/n" or "fy/n" or "fy-n" => financial.Of(v[0], NextCentury(v[0], v[1])),
        "y-n" => financial.Of(v[0], NextCentury(v[0], v[1])) ?? Months(v[0], v[1], v[1]),
        "fn/n" or "fn-n" => financial.Of(Century + v[0], Century + v[1]),
        "fy" => financial.Named(v[0]),
        "fn" when v[0] >= 10 => financial.Named(Century + v[0]),
        "qny" or "qn/y" or "qn-y" => Quarter(v[1], v[0]),
        "yqn" or "y/qn" or "y-qn" => Quarter(v[0], v[1]),
        "qny/n" or "qny-n" or "qn/y/n" or "qnfy/n" => financial.Quarter(v[1], NextCentury(v[1], v[2]), v[0]),
        "qny/y" => financial.Quarter(v[1], v[2], v[0]),
        "y/nqn" or "y-nqn" => financial.Quarter(v[0], NextCentury(v[0], v[1]), v[2]),
        "nmy" or "nm/y" or "nmay" or "anmy" => Months(v[1], 1, v[0]),
        "nmzy" or "znmy" => Months(v[1], 13 - v[0], 12),
        "hny" or "hn/y" => Half(v[1], v[0]),
        "yhn" => Half(v[0], v[1]),
        "hay" or "ahy" => Half(v[0], 1),
        "hzy" or "zhy" => Half(v[0], 2),
        "mny" or "mn/y" or "mn-y" or "n/y" or "n-y" or "ky" or "k-y" => Months(v[1], v[0], v[0]),
        "mn-n/y" or "mn-mn/y" or "k-ky" => Months(v[2], v[0], v[1]),
        "n/n/y-n/n/y" => Dates(v[2], v[1], v[0], v[5], v[4], v[3]),
        "y-n-n-y-n-n" or "y-n-n/y-n-n" => Dates(v[0], v[1], v[2], v[3], v[4], v[5]),
        _ => null,
    };

    private static bool TryReduce(string text, StringBuilder shape, List<int> values)
    {
        for (int i = 0; i < text.Length;)
        {
            int start = i;
            if (char.IsAsciiDigit(text[i]))
            {
                i = EndOf(text, i, char.IsAsciiDigit);
                int value = int.Parse(text.AsSpan(start, Math.Min(i - start, 9)), CultureInfo.InvariantCulture);
                bool isYear = i - start == 4 && value is >= FirstYear and <= LastYear;
                if (!isYear && i - start > 2)
                {
                    return false;
                }

                shape.Append(isYear ? 'y' : 'n');
                values.Add(value);
            }
            else if (IsLetter(text[i]))
            {
                i = EndOf(text, i, IsLetter);
                if (!PeriodWords.TryFind(text[start..i], out PeriodSign sign, out int value))
                {
                    return false;
                }

                AppendWord(shape, values, sign, value);
            }
            else if (IsDash(text[i]) || text[i] == '/')
            {
                shape.Append(text[i] == '/' ? '/' : '-');
                i++;
            }
            else if (char.IsWhiteSpace(text[i]) || text[i] is ',' or '.' or ':' or '(' or ')')
            {
                i++;
            }
            else
            {
                return false;
            }

            if (shape.Length > MostSigns)
            {
                return false;
            }
        }

        return true;
    }

    private static void AppendWord(StringBuilder shape, List<int> values, PeriodSign sign, int value)
    {
        char letter = sign switch
        {
            PeriodSign.Number => 'n',
            PeriodSign.Quarter => 'q',
            PeriodSign.Months => 'm',
            PeriodSign.Half => 'h',
            PeriodSign.First => 'a',
            PeriodSign.Last => 'z',
            PeriodSign.MonthName => 'k',
            PeriodSign.FinancialYear => 'f',
            PeriodSign.Filler or PeriodSign.Year or PeriodSign.Dash or PeriodSign.Slash => '\0',
        };
        if (sign is PeriodSign.Number or PeriodSign.MonthName)
        {
            values.Add(value);
        }

        bool isRepeated = letter == 'f' && shape.Length > 0 && shape[^1] == 'f';
        _ = letter == '\0' || isRepeated ? shape : shape.Append(letter);
    }

    private static int EndOf(string text, int start, Func<char, bool> belongs)
    {
        int end = start;
        while (end < text.Length && belongs(text[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsLetter(char c) => char.IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static bool IsDash(char c) => c is '-' or '\u2013' or '\u2014' or '\u2012' or '\u2212' or '\u2010' or '\u2011';

    private static int NextCentury(int year, int lastDigits) => (year / 100 * 100) + lastDigits + (lastDigits < year % 100 ? 100 : 0);

    private static Period? Years(int first, int last) => last >= first ? Period.OfYears(first, last) : null;

    private static Period? Quarter(int year, int quarter) => quarter is >= 1 and <= 4 ? Months(year, (quarter * 3) - 2, quarter * 3) : null;

    private static Period? Half(int year, int half) => half is 1 or 2 ? Months(year, (half * 6) - 5, half * 6) : null;

    private static Period? Months(int year, int first, int last) =>
        first >= 1 && last is >= 1 and <= 12 && first <= last
            ? Period.FromDates(new NodaTime.LocalDate(year, first, 1), EndOfMonth(year, last))
            : null;

    private static Period? Dates(int year, int month, int day, int lastYear, int lastMonth, int lastDay) =>
        TryDate(year, month, day) is { } start && TryDate(lastYear, lastMonth, lastDay) is { } end && end >= start ? Period.FromDates(start, end) : null;

    private static NodaTime.LocalDate? TryDate(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= EndOfMonth(year, month).Day ? new NodaTime.LocalDate(year, month, day) : null;

    private static NodaTime.LocalDate EndOfMonth(int year, int month) => NodaTime.DateAdjusters.EndOfMonth(new NodaTime.LocalDate(year, month, 1));

    /// <summary>Reads financial years, and says what was taken.</summary>
    private sealed class FinancialYears(string text, int? start)
    {
        private readonly int _start = start ?? UsualFinancialStart;
        private bool _isTaken;
        private bool _isCalendar;

        public Period? Of(int first, int last)
        {
            if (last != first + 1)
            {
                return null;
            }

            _isTaken = true;
            return From(first, 0, 12);
        }

        public Period? Quarter(int first, int last, int quarter)
        {
            if (last != first + 1 || quarter is < 1 or > 4)
            {
                return null;
            }

            _isTaken = true;
            return From(first, (quarter - 1) * 3, 3);
        }

        public Period Named(int year)
        {
            _isCalendar = true;
            return Period.OfYear(year);
        }

        public string? Note(Period period) =>
            _isCalendar ? Language.Said("tableNote.namesFinancialYearWhoseMonths", text, period)
            : _isTaken && start is null ? Language.Said("tableNote.wasTakenAsFinancialYear", text, period)
            : null;

        private Period From(int year, int months, int length)
        {
            NodaTime.LocalDate first = new NodaTime.LocalDate(year, _start, 1).PlusMonths(months);
            return Period.FromDates(first, first.PlusMonths(length).PlusDays(-1));
        }
    }
}
