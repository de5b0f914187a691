using LocalGovMetrics.Documents.Tables;

namespace LocalGovMetrics.Documents.Layout;

/// <summary>The header of a table whose columns were lost: the words of its names one after the other, parted by what they say.</summary>
internal sealed record LostHeader(int First, int End, IReadOnlyList<LostColumn> Columns)
{
    private const int MostLines = 14;
    private const int LongestLine = 60;

    /// <summary>The columns whose cells are values: everything but number, name, unit, verdict and note.</summary>
    public IEnumerable<int> Values => Enumerable.Range(0, Columns.Count).Where(column => Columns[column].Word is not (HeaderWord.Number or HeaderWord.Indicator or HeaderWord.Subject or HeaderWord.MeasureUnit or HeaderWord.Verdict or HeaderWord.Note));

    /// <summary>Finds a header that begins at a line.</summary>
    /// <param name="lines">The lines of the text.</param>
    /// <param name="first">The line.</param>
    /// <returns>The header; null where no columns of names, targets and actuals are named in this order, or no row follows.</returns>
    public static LostHeader? Find(string[] lines, int first)
    {
        if (lines[first].Length > LongestLine || HeaderLabel.FirstWord(lines[first]) is not (HeaderWord.Number or HeaderWord.Indicator or HeaderWord.Subject) || !Begins(HeaderLabel.Of([lines[first]])))
        {
            return null;
        }

        List<(int Line, string Text)> taken = [];
        int end = first;
        for (; end < lines.Length && taken.Count < MostLines; end++)
        {
            string text = lines[end].Trim();
            if (text.Length > LongestLine || (taken.Count > 0 && BeginsRow(text)))
            {
                break;
            }

            if (text.Length > 0)
            {
                taken.Add((end, text));
            }
        }

        List<LostColumn> columns = Part(taken);
        int name = columns.FindIndex(column => column.Word is HeaderWord.Indicator or HeaderWord.Subject);
        int target = columns.FindIndex(column => column.Word == HeaderWord.Target);
        int actual = columns.FindIndex(column => column.Word == HeaderWord.Actual);
        return name is 0 or 1 && target > name && actual > name && end < lines.Length && columns.Exists(column => column.Word == HeaderWord.MeasureUnit) ? new LostHeader(first, end, columns) : null;
    }

    private static bool Begins(HeaderLabel label) =>
        label.Words.Count > 0 && label.Known > 0.5 && label.Words[0] is HeaderWord.Number or HeaderWord.Indicator or HeaderWord.Subject && !label.Path[0].Contains('\t', StringComparison.Ordinal);

    // 1, or 1. Tổng thu: the first row is numbered.
    private static bool BeginsRow(string text) => text == "1" || text.StartsWith("1 ", StringComparison.Ordinal) || text.StartsWith("1. ", StringComparison.Ordinal) || text is "I" or "A" || text.StartsWith("I ", StringComparison.Ordinal) || text.StartsWith("A ", StringComparison.Ordinal);

    /// <summary>Parts the words of a header: each known word begins a column, but where it goes on with the one before it.</summary>
    private static List<LostColumn> Part(List<(int Line, string Text)> lines)
    {
        string joined = string.Join(' ', lines.Select(line => line.Text));
        List<LostColumn> columns = [];
        List<(HeaderWord Word, int Start)> found = HeaderLabel.WordsIn(joined);
        for (int i = 0; i < found.Count; i++)
        {
            (HeaderWord word, int start) = found[i];
            int end = i + 1 < found.Count ? found[i + 1].Start : joined.Length;
            List<(int, string)> pieces = [.. PiecesOf(lines, start, end)];
            LostColumn? before = columns.LastOrDefault();
            bool goesOn = before is not null && ((before.Word == HeaderWord.Subject && word == HeaderWord.Target && columns.Exists(column => column.Word == HeaderWord.Indicator))
                || (before.Word == HeaderWord.Comparison && word is HeaderWord.Target or HeaderWord.Previous)
                || (before.Word == word && !before.Text.Any(char.IsAsciiDigit)));
            if (goesOn)
            {
                before!.Pieces.AddRange(pieces);
                before.Word = before.Word == HeaderWord.Subject ? word : before.Word;
            }
            else
            {
                LostColumn column = new() { Word = word is HeaderWord.Estimated or HeaderWord.Provisional or HeaderWord.Forecast ? HeaderWord.Actual : word };
                column.Pieces.AddRange(pieces);
                columns.Add(column);
            }
        }

        return columns;
    }

    /// <summary>The pieces of a stretch of the joined lines, each with its line.</summary>
    private static IEnumerable<(int Line, string Text)> PiecesOf(List<(int Line, string Text)> lines, int from, int to)
    {
        int at = 0;
        foreach ((int line, string text) in lines)
        {
            int start = Math.Max(from, at);
            int end = Math.Min(to, at + text.Length);
            if (end > start && text[(start - at)..(end - at)].Trim() is { Length: > 0 } piece)
            {
                yield return (line, piece);
            }

            at += text.Length + 1;
        }
    }
}

/// <summary>A column of a lost header: what its words say, and the pieces of its name.</summary>
internal sealed class LostColumn
{
    public required HeaderWord Word { get; set; }

    public List<(int Line, string Text)> Pieces { get; } = [];

    public string Text => string.Join('\n', Pieces.Select(piece => piece.Text));
}
