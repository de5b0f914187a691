using System.Globalization;

namespace LocalGovMetrics.Text;

/// <summary>A word or number of a cell, with its place.</summary>
/// <param name="Text">The word in lower case.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="OpensClause">Whether a comma, a semicolon, a bracket or a dash between spaces stands before it.</param>
internal readonly record struct CellWord(string Text, int Start, int End, bool OpensClause)
{
    public bool IsNumber => char.IsAsciiDigit(Text[0]);

    /// <summary>Gets the number, where it is whole and has at most four digits; else null.</summary>
    public int? Whole => Text.Length <= 4 && Text.All(char.IsAsciiDigit) ? int.Parse(Text, CultureInfo.InvariantCulture) : null;

    public bool IsYear => Whole is >= 1900 and < 2100;

    /// <summary>Splits a cell; the marks of a number and the hyphen of a word stay within it.</summary>
    public static List<CellWord> In(string text)
    {
        List<CellWord> words = [];
        string lower = text.ToLowerInvariant();
        int end = 0;
        for (int at = 0; at < lower.Length;)
        {
            int start = at;
            while (at < lower.Length && (char.IsLetterOrDigit(lower[at]) || (at > start && at + 1 < lower.Length && IsJoint(lower, at))))
            {
                at++;
            }

            if (at > start)
            {
                ReadOnlySpan<char> gap = lower.AsSpan()[end..start];
                words.Add(new CellWord(lower[start..at], start, at, gap.IndexOfAny(",;([") >= 0 || gap.Contains(" - ", StringComparison.Ordinal) || gap.Contains('–')));
                end = at;
            }
            else
            {
                at++;
            }
        }

        return words;
    }

    private static bool IsJoint(string text, int at) =>
        text[at] == '-' ? char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1])
        : text[at] is ',' or '.' && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);
}
