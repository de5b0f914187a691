namespace LocalGovMetrics.Documents.Layout;

/// <summary>A piece of a line: words with no wider space between them than that of running text.</summary>
internal sealed record LayoutChunk(double Left, double Right, string Text, bool IsBold)
{
    private ChunkSaid _said;

    /// <summary>Gets what the text says as a piece of a header; it is read once.</summary>
    public ChunkWords Says => _said.Words is ChunkWords.None ? (_said = new ChunkSaid(ChunkSaid.Read(Text))).Words : _said.Words;

    /// <summary>Gets a value indicating whether the text is a value of a row and no name.</summary>
    public bool IsValue => (Says & ChunkWords.Value) != 0;

    public double Middle => (Left + Right) / 2;

    /// <summary>Gets a value indicating whether each letter takes one place, as in plain text.</summary>
    public bool IsSetInLetters => Math.Abs(Right - Left - Text.Length) < 0.01;

    /// <summary>Gets the words of a piece that is set in letters, each at its place.</summary>
    public IEnumerable<LayoutChunk> Words => Parted(Text);

    /// <summary>Gets the words, but for those that are one value together: thousands that spaces part, the ends of a range, and what follows in brackets.</summary>
    public IEnumerable<LayoutChunk> Values
    {
        get
        {
            char[] text = Text.ToCharArray();
            bool isGrouped = Text.Split(' ') is { Length: >= 3 } groups && groups[0].Length <= 3 && groups.All(group => group.All(char.IsAsciiDigit)) && groups.Skip(1).All(group => group.Length == 3);
            for (int at = 1; at + 1 < text.Length; at++)
            {
                bool isRange = text[at] is '-' or '–' && at + 2 < text.Length && text[at - 1] == ' ' && text[at + 1] == ' ' && at > 1 && char.IsAsciiDigit(text[at - 2]) && char.IsAsciiDigit(text[at + 2]);
                bool isRemark = text[at] == ' ' && text[at + 1] == '(' && (char.IsAsciiDigit(text[at - 1]) || text[at - 1] == '%');
                if (isRemark)
                {
                    text[at] = Bound;
                }
                else if (isRange)
                {
                    (text[at - 1], text[at + 1]) = (Bound, Bound);
                }
                else if (isGrouped && text[at] == ' ')
                {
                    text[at] = Bound;
                }
            }

            return Parted(new string(text));
        }
    }

    private const char Bound = '\u00A0';

    private IEnumerable<LayoutChunk> Parted(string text)
    {
        int at = 0;
        foreach (string word in text.Replace(" %", "\u00A0%", StringComparison.Ordinal).Split(' '))
        {
            yield return new LayoutChunk(Left + at, Left + at + word.Length, word.Replace(Bound, ' '), IsBold);
            at += word.Length + 1;
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

    /// <summary>The page of a text that marks its pages, from 0.</summary>
    public int Page { get; init; }

    public double Left => Chunks[0].Left;

    public double Right => Chunks[^1].Right;

    public string Text => string.Join(' ', Chunks.Select(chunk => chunk.Text));
}
