using System.Text;
using LocalGovMetrics.Documents.Tables;

namespace LocalGovMetrics.Documents.Layout;

/// <summary>Joins the lines of one cell.</summary>
internal static class BrokenLines
{
    private const int DigitsOfGroup = 3;

    /// <summary>
    /// The lines below each other. A line goes on without a break where it ends with a hyphen within a word or a range, where a narrow
    /// column cut a number or a word of headers in two, and where the caller says that a word was cut.
    /// </summary>
    /// <param name="lines">The texts of the lines.</param>
    /// <param name="isCut">Tells whether the word at the end of a line goes on in the next, by the number of the line; null = by its texts alone.</param>
    public static string Join(IEnumerable<string> lines, Func<int, bool>? isCut = null)
    {
        StringBuilder joined = new();
        int number = 0;
        foreach (string line in lines)
        {
            bool goesOn = joined.Length == 0 || (line.Length > 0 && (EndsWithMark(joined, line) || GoesOn(LastWord(joined), line) || isCut?.Invoke(number - 1) == true));
            joined.Append(goesOn ? string.Empty : "\n").Append(line);
            number++;
        }

        return joined.ToString();
    }

    /// <summary>Whether a text was cut: the number or the word of headers that it ends with is one together with the beginning of the next line, and is none without.</summary>
    public static bool GoesOn(string above, string below)
    {
        string start = below.Split(' ', 2)[0];
        return start.Length > 0 && (IsCutNumber(above, start) || IsCutHeader(above, start) || IsCutSyllable(above, start));
    }

    private static bool EndsWithMark(StringBuilder joined, string line) =>
        joined.Length > 1 && joined[^1] is '-' or '–' or '/' && !char.IsWhiteSpace(joined[^2]) && char.IsLetterOrDigit(line[0]);

    private static string LastWord(StringBuilder text)
    {
        int at = text.Length;
        while (at > 0 && !char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        return text.ToString(at, text.Length - at);
    }

    // 12.500.000.0 above 00,00: the last group has less than its three digits. With two groups, 120.00 above 0, it may be a number of its own.
    private static bool IsCutNumber(string above, string below) => CompletesNumber(above, below, 3);

    /// <summary>Whether digits below a number fill its last group, which has less than three.</summary>
    public static bool CompletesNumber(string above, string below, int leastGroups = 2)
    {
        string number = above.TrimStart('(', '-', '+');
        if (number.Length < 3 || below.Length == 0 || !char.IsAsciiDigit(number[0]) || !below.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or ')' or '%'))
        {
            return false;
        }

        char mark = number.FirstOrDefault(c => c is '.' or ',');
        return mark != default && number.All(c => char.IsAsciiDigit(c) || c == mark) && !IsGrouped(number, mark, 2) && IsGrouped(WithoutDecimals(number + below.TrimEnd(')', '%'), mark), mark, leastGroups);
    }

    private static string WithoutDecimals(string number, char mark)
    {
        int decimals = number.IndexOf(mark == '.' ? ',' : '.', StringComparison.Ordinal);
        return decimals < 0 ? number : number[..decimals];
    }

    /// <summary>Whether digits are in groups of three behind the first, and in how many groups at least.</summary>
    private static bool IsGrouped(string number, char mark, int least)
    {
        string[] groups = number.Split(mark);
        return groups.Length >= least && groups[0].Length is > 0 and <= DigitsOfGroup && groups.Skip(1).All(group => group.Length == DigitsOfGroup) && groups.All(group => group.All(char.IsAsciiDigit));
    }

    // Consonants with which syllables begin, behind the slash of a unit, above a vowel: no word ends so.
    private static bool IsCutSyllable(string above, string below)
    {
        int at = above.LastIndexOf('/');
        bool isVowel = below[0] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' || (below[0] > '\u007F' && below[0] != '\u0111' && char.IsLower(below[0]));
        return at >= 0 && isVowel && above[(at + 1)..] is "ng" or "ngh" or "nh" or "th" or "tr" or "ch" or "kh" or "ph";
    }

    private static bool IsCutHeader(string above, string below)
    {
        string upper = Letters(above);
        string lower = Letters(below);
        return upper.Length > 0 && lower.Length > 0 && char.IsLetter(above[^1]) && char.IsLetter(below[0])
            && HeaderWords.Single.Contains(upper + lower) && !(HeaderWords.Single.Contains(upper) && HeaderWords.Single.Contains(lower)) && upper.Length + lower.Length > ShortWord;
    }

    private const int ShortWord = 4;

    private static string Letters(string word) => HeaderLabel.Fold(word).Trim('(', ')', '.', ',', ':', '%');
}
