using LocalGovMetrics.Answers.Questions;
using LocalGovMetrics.Answers.Streaming;
using LocalGovMetrics.Columns.Streaming;
using LocalGovMetrics.Csv;
using LocalGovMetrics.Parquet;
using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Tool.Streaming;

/// <summary>Files of rows, whatever their format.</summary>
internal static class RowFile
{
    private const int FirstRows = 400;

    /// <summary>Opens a file to be read block by block: delimited text, JSON or Parquet, by its first bytes.</summary>
    /// <param name="stream">The file, which can seek.</param>
    /// <param name="name">Its name.</param>
    /// <param name="blockLength">About how many bytes a block of text has.</param>
    /// <returns>The file, or what is wrong with it.</returns>
    public static Outcome<RowSource, Diagnostic> Open(Stream stream, string name, int blockLength) =>
        !IsParquet(stream) ? (JsonRows.Is(stream) ? JsonTable.Open(stream, name) : CsvBlocks.Open(stream, name, blockLength: blockLength).Then(file => ReadingOutcome.Success(Of(file, stream.Length))))
        : PortableVerbs.IsHere ? ParquetBlocks.Open(stream, name).Then(file => ReadingOutcome.Success(Of(file)))
        : ReadingOutcome.Failure<RowSource>([PortableVerbs.ParquetRefused(name)]);

    /// <summary>Reads a whole table, CSV or Parquet, by its first bytes.</summary>
    /// <param name="stream">The file, which can seek.</param>
    /// <param name="name">Its name.</param>
    /// <returns>The table, or what is wrong with it.</returns>
    public static Outcome<TextTable, Diagnostic> Read(Stream stream, string name) =>
        !IsParquet(stream) ? CsvTableReader.Read(stream, name)
        : PortableVerbs.IsHere ? ParquetTableReader.Read(stream, name)
        : ReadingOutcome.Failure<TextTable>([PortableVerbs.ParquetRefused(name)]);

    private static bool IsParquet(Stream stream)
    {
        byte[] start = new byte[4];
        stream.Position = 0;
        int length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        return ParquetBlocks.IsParquet(start.AsSpan(0, length));
    }

    private static RowSource Of(CsvBlocks file, long length) => new(
        new TextTable(file.Name, file.Header, file.HeaderLine, file.FirstRows),
        file.Read().Select(block => new RowBlock(block.Length, () => block.TrySplit(out TextBlock? rows) ? rows : null, block.Release)),
        file.FindErrors,
        length);

    private static RowSource Of(ParquetBlocks file) => new(
        new TextTable(file.Name, file.Header, 1, file.ReadFirst(FirstRows)),
        file.Read().Select(block => new RowBlock(block.Rows, block.ToText, block.Release)),
        () => [],
        file.Rows);
}
