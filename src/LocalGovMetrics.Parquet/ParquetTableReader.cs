using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Parquet;

/// <summary>Reads Parquet files as tables of texts.</summary>
/// <remarks>Safe for use by several threads. The whole table is held; <see cref="ParquetBlocks"/> reads files that are larger than memory.</remarks>
public static class ParquetTableReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The path.</param>
    /// <returns>The table, or what is wrong with the file.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static Outcome<TextTable, Diagnostic> ReadFile(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        return Read(stream, path);
    }

    /// <summary>Reads a stream of bytes.</summary>
    /// <param name="stream">The stream, which can seek; it is left open.</param>
    /// <param name="name">The name of the file or data set, for the diagnostics.</param>
    /// <returns>The table, or what is wrong with the file.</returns>
    /// <exception cref="ArgumentException">The stream cannot seek, or the name is empty.</exception>
    public static Outcome<TextTable, Diagnostic> Read(Stream stream, string name) =>
        ParquetBlocks.Open(stream, name).Then(file =>
        {
            try
            {
                return ReadingOutcome.Success(new TextTable(name, file.Header, 1, [.. file.Read().SelectMany(RowsOf)]));
            }
            catch (InvalidDataException e)
            {
                return ReadingOutcome.Failure<TextTable>([BadParquet.Of(name, e)]);
            }
        });

    private static TextRow[] RowsOf(ParquetBlock block)
    {
        TextBlock text = block.ToText();
        TextRow[] rows = [.. Enumerable.Range(0, text.Rows).Select(text.Row)];
        block.Release();
        return rows;
    }
}
