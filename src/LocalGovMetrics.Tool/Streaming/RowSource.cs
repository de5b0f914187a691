using LocalGovMetrics.Answers.Questions;
using LocalGovMetrics.Csv;
using LocalGovMetrics.Parquet;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Columns;
using LocalGovMetrics.Text;

namespace LocalGovMetrics.Tool.Streaming;

/// <summary>A file that is read block by block, whatever its format.</summary>
/// <param name="Start">Its header and first rows.</param>
/// <param name="Blocks">Its blocks in their order, each read when it is asked for.</param>
/// <param name="FindErrors">Names what is wrong where a block is bad.</param>
/// <param name="Length">How long all blocks are together, about.</param>
internal sealed record RowSource(TextTable Start, IEnumerable<RowBlock> Blocks, Func<IReadOnlyList<Diagnostic>> FindErrors, long Length)
{
    /// <summary>Passes over what stands above the header, as the reader of tables does.</summary>
    /// <param name="options">How the rows are read.</param>
    /// <param name="notes">Where it is said what was passed over.</param>
    /// <returns>The same file from its header on.</returns>
    public RowSource LaidOut(PlanTableOptions options, ICollection<ReadingNote> notes)
    {
        TextTable found = PlanStream.LayOut(Start, options, notes);
        if (ReferenceEquals(found, Start))
        {
            return this;
        }

        HashSet<int> kept = [.. found.Rows.Select(row => row.Line)];
        int last = Start.Rows.Where(row => !kept.Contains(row.Line)).Max(row => row.Line);
        return this with
        {
            Start = found,
            Blocks = Blocks.Select(block => block with { Split = () => block.Split() is { } rows ? Behind(rows, last) : null }),
        };
    }

    private static TextBlock Behind(TextBlock rows, int line)
    {
        int first = 0;
        while (first < rows.Rows && rows.Lines.Span[first] <= line)
        {
            first++;
        }

        return first == 0 ? rows : rows.From(first);
    }

    private const int FirstRows = 400;

    /// <summary>Opens a file: delimited text, JSON or Parquet, by its first bytes.</summary>
    /// <param name="stream">The file, which can seek.</param>
    /// <param name="name">Its name.</param>
    /// <param name="blockLength">About how many bytes a block of text has.</param>
    /// <returns>The file, or what is wrong with it.</returns>
    public static Outcome<RowSource, Diagnostic> Open(Stream stream, string name, int blockLength)
    {
        byte[] start = new byte[4];
        stream.Position = 0;
        bool isParquet = ParquetBlocks.IsParquet(start.AsSpan(0, stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)));
        stream.Position = 0;
        if (isParquet)
        {
            return PortableVerbs.IsHere
                ? ParquetBlocks.Open(stream, name).Then(file => ReadingOutcome.Success(Of(file, FirstRows)))
                : ReadingOutcome.Failure<RowSource>([PortableVerbs.ParquetRefused(name)]);
        }

        return JsonRows.Is(stream) ? JsonTable.Open(stream, name)
            : CsvBlocks.Open(stream, name, blockLength: blockLength).Then(file => ReadingOutcome.Success(Of(file, stream.Length)));
    }

    /// <summary>Takes a file of delimited text.</summary>
    public static RowSource Of(CsvBlocks file, long length) => new(
        new TextTable(file.Name, file.Header, file.HeaderLine, file.FirstRows),
        file.Read().Select(block => new RowBlock(block.Length, () => block.TrySplit(out TextBlock? rows) ? rows : null, block.Release)),
        file.FindErrors,
        length);

    /// <summary>Takes a Parquet file, whose first rows are read for it.</summary>
    public static RowSource Of(ParquetBlocks file, int firstRows) => new(
        new TextTable(file.Name, file.Header, 1, file.ReadFirst(firstRows)),
        file.Read().Select(block => new RowBlock(block.Rows, block.ToText, block.Release)),
        () => [],
        file.Rows);
}

/// <summary>A part of a file.</summary>
/// <param name="Length">How long it is, in what the file counts.</param>
/// <param name="Split">Splits it into rows, on any thread; gives null where it is bad.</param>
/// <param name="Release">Gives back what the rows stand in, or null where nobody need.</param>
internal sealed record RowBlock(long Length, Func<TextBlock?> Split, Action? Release);
