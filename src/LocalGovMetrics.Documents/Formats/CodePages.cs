using System.Text;
using System.Text.RegularExpressions;

namespace LocalGovMetrics.Documents.Formats;

/// <summary>The code pages of Windows for Vietnamese (1258) and for the west of Europe (1252), of which the platform has none.</summary>
internal static partial class CodePages
{
    private const int Looked = 1024;
    private const int FewestTones = 3;
    private const int TonesAmongLetters = 10;

    private const string Punctuation =
        "\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\ufffd\u017d\ufffd" +
        "\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\ufffd\u017e\u0178";

    /// <summary>Where the Vietnamese page differs: its letters, and the tones that stand behind their vowel.</summary>
    private static readonly Dictionary<byte, char> Vietnamese = new()
    {
        [0x8A] = '\ufffd', [0x8E] = '\ufffd', [0x9A] = '\ufffd', [0x9E] = '\ufffd',
        [0xC3] = '\u0102', [0xCC] = '\u0300', [0xD0] = '\u0110', [0xD2] = '\u0309', [0xD5] = '\u01a0', [0xDD] = '\u01af', [0xDE] = '\u0303',
        [0xE3] = '\u0103', [0xEC] = '\u0301', [0xF0] = '\u0111', [0xF2] = '\u0323', [0xF5] = '\u01a1', [0xFD] = '\u01b0', [0xFE] = '\u20ab',
    };

    /// <summary>Reads bytes that are no UTF-8 by the page that the file names, or that its letters are of.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="page">The number of the page, 0 where none is sure.</param>
    /// <returns>The text; null where no page is sure.</returns>
    public static string? Decode(ReadOnlySpan<byte> bytes, out int page)
    {
        page = Declared(bytes) is { } declared and not 0 ? declared : Guessed(bytes);
        if (page == 0)
        {
            return null;
        }

        StringBuilder text = new(bytes.Length);
        foreach (byte b in bytes)
        {
            text.Append(page == 1258 && Vietnamese.TryGetValue(b, out char own) ? own : b is >= 0x80 and < 0xA0 ? Punctuation[b - 0x80] : (char)b);
        }

        return text.ToString();
    }

    private static int Declared(ReadOnlySpan<byte> bytes) =>
        CharsetName().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Looked)])) is { Success: true } found
            ? found.Groups[1].Value.ToUpperInvariant() switch
            {
                "WINDOWS-1258" or "CP1258" => 1258,
                "WINDOWS-1252" or "CP1252" or "ISO-8859-1" or "ISO-8859-15" or "LATIN1" or "LATIN-1" => 1252,
                _ => 0,
            }
            : 0;

    /// <summary>Vietnamese where tones stand behind vowels; western where every letter beyond ASCII is one of its letters, and none of an old font.</summary>
    private static int Guessed(ReadOnlySpan<byte> bytes)
    {
        int tones = 0;
        int letters = 0;
        for (int at = 1; at < bytes.Length; at++)
        {
            byte b = bytes[at];
            if (b < 0x80)
            {
                continue;
            }

            letters += b >= 0xC0 ? 1 : 0;
            bool isTone = b is 0xCC or 0xD2 or 0xDE or 0xEC or 0xF2 && IsVowel(bytes[at - 1]);
            tones += isTone ? 1 : 0;
            bool isWithinWord = at + 1 < bytes.Length && char.IsAsciiLetter((char)bytes[at - 1]) && char.IsAsciiLetter((char)bytes[at + 1]);
            if (b is > 0xA0 and < 0xC0 && isWithinWord)
            {
                return 0;
            }
        }

        return tones >= FewestTones && tones * TonesAmongLetters >= letters ? 1258 : letters > 0 ? 1252 : 0;
    }

    private static bool IsVowel(byte b) =>
        "aeiouyAEIOUY"u8.Contains(b) || b is 0xC2 or 0xC3 or 0xCA or 0xD4 or 0xD5 or 0xDD or 0xE2 or 0xE3 or 0xEA or 0xF4 or 0xF5 or 0xFD;

    [GeneratedRegex(@"(?:charset|encoding)\s*=\s*[""']?\s*([A-Za-z0-9_-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CharsetName();
}
