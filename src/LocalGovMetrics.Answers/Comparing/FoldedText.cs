using System.Globalization;
using System.Text;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Answers.Comparing;

/// <summary>Texts as they are searched: case, Vietnamese diacritics and repeated blanks do not count.</summary>
internal static class FoldedText
{
    /// <summary>Folds a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Lower case without diacritics: <c>Tỷ lệ đô thị</c> becomes <c>ty le do thi</c>.</returns>
    public static string Of(string text)
    {
        StringBuilder folded = new(text.Length);
        foreach (char c in text)
        {
            char lower = char.ToLowerInvariant(c);
            if (char.IsWhiteSpace(lower))
            {
                folded.Append(folded.Length > 0 && folded[^1] != ' ' ? " " : string.Empty);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(lower) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(VietnameseAlphabet.Plain.GetValueOrDefault(lower, lower));
            }
        }

        return folded.ToString().TrimEnd(' ');
    }

    /// <summary>Tells whether a text holds a folded one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="folded">What is looked for, folded.</param>
    /// <returns>True where it does.</returns>
    public static bool Holds(string text, string folded) => Of(text).Contains(folded, StringComparison.Ordinal);
}
