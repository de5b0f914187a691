using System.Text;
using LocalGovMetrics.Answers.Questions;
using LocalGovMetrics.Columns.Streaming;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Answers.Streaming;

/// <summary>Rows that are written as JSON, as a table: its columns are those that any row has, in the order in which they first come.</summary>
internal static class JsonTable
{
    private const int RowsOfBlock = 1 << 12;
    private const int FirstRows = 400;
    private const int MostErrors = 10_000;

    /// <summary>Reads all rows once for their columns.</summary>
    /// <param name="stream">The text, which is read again for the rows.</param>
    /// <param name="name">Its name.</param>
    /// <returns>The table, or all errors.</returns>
    public static Outcome<RowSource, Diagnostic> Open(Stream stream, string name)
    {
        Dictionary<string, int> columns = new(StringComparer.Ordinal);
        List<Diagnostic> errors = [];
        int unlisted = 0;
        foreach (JsonRow row in JsonRows.Read(stream))
        {
            if (row.Error is { } error && errors.Count < MostErrors)
            {
                errors.Add(new Diagnostic(name, row.Line, null, null, error));
            }
            else if (row.Error is not null)
            {
                unlisted++;
            }

            foreach ((string column, _) in row.Cells)
            {
                columns.TryAdd(column, columns.Count);
            }
        }

        if (columns.Count == 0 && errors.Count == 0)
        {
            errors.Add(new Diagnostic(name, 1, null, null, Language.Said("fileNote.thereNoRows")));
        }

        if (unlisted > 0)
        {
            errors.Add(Diagnostic.More(name, errors[^1].Line, unlisted));
        }

        if (errors.Count > 0)
        {
            return ReadingOutcome.Failure<RowSource>(errors);
        }

        string[] header = [.. columns.Keys];
        TextTable start = new(name, header, 1, [.. JsonRows.Read(stream).Take(FirstRows).Select(row => new TextRow(row.Line, JsonRows.CellsOf(row, columns)))]);
        return ReadingOutcome.Success(new RowSource(start, Blocks(stream, columns), () => [], stream.Length));
    }

    private static IEnumerable<RowBlock> Blocks(Stream stream, Dictionary<string, int> columns)
    {
        foreach (JsonRow[] rows in JsonRows.Read(stream).Chunk(RowsOfBlock))
        {
            yield return new RowBlock(stream.Length / Math.Max(1, stream.Length / rows.Length), () => Block(rows, columns), Release: null);
        }
    }

    private static TextBlock Block(JsonRow[] rows, Dictionary<string, int> columns)
    {
        List<byte> text = [];
        List<int> bounds = [];
        List<int> firstCells = [0];
        foreach (JsonRow row in rows)
        {
            foreach (string cell in JsonRows.CellsOf(row, columns))
            {
                bounds.Add(text.Count);
                text.AddRange(Encoding.UTF8.GetBytes(cell));
                bounds.Add(text.Count);
            }

            firstCells.Add(bounds.Count / 2);
        }

        return new TextBlock { Text = text.ToArray(), Bounds = bounds.ToArray(), FirstCells = firstCells.ToArray(), Lines = rows.Select(row => row.Line).ToArray() };
    }
}
