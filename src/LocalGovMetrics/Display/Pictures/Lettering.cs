using System.Globalization;
using System.Text;

namespace LocalGovMetrics.Display.Pictures;

/// <summary>How much room text takes, whichever font the viewer has: no less than the widest usual one needs.</summary>
internal static class Lettering
{
    private const double Usual = 0.64;
    private const double Capital = 0.78;
    private const double Widest = 1.02;
    private const double EastAsian = 1.24;
    private const double Strong = 1.12;

    private static readonly string[] Bounds = ["<", ">", "≤", "≥", "<=", ">=", "~"];

    /// <summary>How high a line is, from the top of one to the top of the next.</summary>
    public static double LineHeight(double size) => Math.Ceiling(size * 1.32);

    /// <summary>How wide a text is.</summary>
    public static double Width(string text, double size, bool isStrong = false)
    {
        double width = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            width += Of(rune);
        }

        return width * size * (isStrong ? Strong : 1);
    }

    /// <summary>Breaks a text into lines that fit: between words, and inside of a word that is longer than a line.</summary>
    public static IReadOnlyList<string> Wrap(string text, double width, double size, bool isStrong = false)
    {
        List<string> lines = [];
        StringBuilder line = new();
        foreach (string word in WordsOf(text).SelectMany(word => Pieces(word, width, size, isStrong)))
        {
            if (line.Length > 0 && Width($"{line} {word}", size, isStrong) > width)
            {
                lines.Add(line.ToString());
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : string.Empty).Append(word);
        }

        lines.Add(line.ToString());
        return lines;
    }

    // A sign of per cent stays with its number, and so does the sign of a bound.
    private static List<string> WordsOf(string text)
    {
        List<string> words = [];
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (words.Count > 0 && (word[0] == '%' || Bounds.Contains(words[^1])))
            {
                words[^1] = $"{words[^1]} {word}";
            }
            else
            {
                words.Add(word);
            }
        }

        return words;
    }

    // Letters stay with their marks.
    private static IEnumerable<string> Pieces(string word, double width, double size, bool isStrong)
    {
        if (Width(word, size, isStrong) <= width)
        {
            return [word];
        }

        List<string> pieces = [];
        StringBuilder piece = new();
        TextElementEnumerator letters = StringInfo.GetTextElementEnumerator(word);
        while (letters.MoveNext())
        {
            string letter = letters.GetTextElement();
            if (piece.Length > 0 && Width(piece + letter, size, isStrong) > width)
            {
                pieces.Add(piece.ToString());
                piece.Clear();
            }

            piece.Append(letter);
        }

        pieces.Add(piece.ToString());
        return pieces;
    }

    private static double Of(Rune rune) => TextWidth.Of(rune) switch
    {
        0 => 0,
        1 when rune.Value is 'm' or 'w' or 'M' or 'W' or '%' or '@' or '…' or '—' or '✓' or '✗' or '≈' or '≠' or '↗' => Widest,
        1 => Rune.IsUpper(rune) || rune.Value is '+' or '=' or '<' or '>' or '≤' or '≥' or '&' or '~' ? Capital : Usual,
        _ => EastAsian,
    };
}
