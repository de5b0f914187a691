using System.Text;

namespace LocalGovMetrics.Display;

/// <summary>Breaks a text into lines of a fixed-width page.</summary>
internal static class TextWrap
{
    /// <summary>Breaks a text at its blanks, and within a word that is longer than a line.</summary>
    /// <param name="text">A text on one line.</param>
    /// <param name="width">How many cells a line has.</param>
    /// <returns>One line or more, without blanks at their ends.</returns>
    public static IReadOnlyList<string> Lines(string text, int width)
    {
        if (text.Length <= width / 2 || TextWidth.Of(text) <= width)
        {
            return [text];
        }

        List<string> lines = [];
        StringBuilder line = new();
        int taken = 0;
        foreach (string word in text.Split(' ').SelectMany(word => Pieces(word, Math.Max(1, width))))
        {
            int length = TextWidth.Of(word);
            if (line.Length > 0 && taken + 1 + length > width)
            {
                lines.Add(line.ToString().TrimEnd(' '));
                line.Clear();
                taken = 0;
            }

            // A blank that begins a line is one that ended the line before.
            if (line.Length > 0 || (lines.Count == 0 && length == 0))
            {
                line.Append(' ');
                taken++;
            }

            line.Append(word);
            taken += length;
        }

        lines.Add(line.ToString().TrimEnd(' '));
        return lines;
    }

    private static IEnumerable<string> Pieces(string word, int width)
    {
        if (TextWidth.Of(word) <= width)
        {
            yield return word;
            yield break;
        }

        StringBuilder piece = new();
        int taken = 0;
        foreach (Rune rune in word.EnumerateRunes())
        {
            int length = TextWidth.Of(rune);
            if (taken + length > width && piece.Length > 0)
            {
                yield return piece.ToString();
                piece.Clear();
                taken = 0;
            }

            piece.Append(rune);
            taken += length;
        }

        yield return piece.ToString();
    }
}
