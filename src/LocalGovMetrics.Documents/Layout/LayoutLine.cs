namespace LocalGovMetrics.Documents.Layout;

/// <summary>A piece of a line: words with no wider space between them than that of running text.</summary>
internal sealed record LayoutChunk(double Left, double Right, string Text, bool IsBold)
{
    public double Middle => (Left + Right) / 2;

    /// <summary>Gets a value indicating whether each letter takes one place, as in plain text.</summary>
    public bool IsSetInLetters => Math.Abs(Right - Left - Text.Length) < 0.01;

    /// <summary>Gets the words of a piece that is set in letters, each at its place.</summary>
    public IEnumerable<LayoutChunk> Words
    {
        get
        {
            int at = 0;
            foreach (string word in Text.Replace(" %", "\u00A0%", StringComparison.Ordinal).Split(' '))
            {
                yield return new LayoutChunk(Left + at, Left + at + word.Length, word.Replace('\u00A0', ' '), IsBold);
                at += word.Length + 1;
            }
        }
    }
}

/// <summary>A line of text with the places of its pieces, from left to right.</summary>
/// <param name="Top">Where the line stands, growing downwards; lines of plain text count 1 each.</param>
/// <param name="Height">The height of its letters.</param>
/// <param name="Chunks">The pieces.</param>
internal sealed record LayoutLine(double Top, double Height, IReadOnlyList<LayoutChunk> Chunks)
{
    /// <summary>The line of the file, or 0.</summary>
    public int Number { get; init; }

    public double Left => Chunks[0].Left;

    public double Right => Chunks[^1].Right;

    public string Text => string.Join(' ', Chunks.Select(chunk => chunk.Text));
}

/// <summary>Joins the lines of one cell.</summary>
internal static class BrokenLines
{
    /// <summary>The lines below each other; a line that ends with a hyphen within a word or a range goes on without a break.</summary>
    public static string Join(IEnumerable<string> lines)
    {
        System.Text.StringBuilder joined = new();
        foreach (string line in lines)
        {
            bool goesOn = joined.Length > 1 && (joined[^1] is '-' or '–' or '/') && !char.IsWhiteSpace(joined[^2]) && line.Length > 0 && char.IsLetterOrDigit(line[0]);
            joined.Append(joined.Length == 0 || goesOn ? string.Empty : "\n").Append(line);
        }

        return joined.ToString();
    }
}
