using System.Globalization;
using System.Text;

namespace LocalGovMetrics.Display;

/// <summary>Texts without the characters that would break a line or turn its direction.</summary>
internal static class ShownCharacters
{
    /// <summary>Puts a space for white space and line ends, and a replacement character for other control characters, those that turn the direction of text, and halves of characters.</summary>
    public static string OneLine(string text)
    {
        StringBuilder shown = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            shown.Append(rune.Value is '\n' or '\r' or '\t' or 0x85 or 0x2028 or 0x2029 ? new Rune(' ') : IsHidden(rune) ? Rune.ReplacementChar : rune);
        }

        return shown.ToString();
    }

    private static bool IsHidden(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control || rune.Value is 0x61C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
