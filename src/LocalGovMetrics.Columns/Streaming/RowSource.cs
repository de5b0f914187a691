using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;

namespace LocalGovMetrics.Columns.Streaming;

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

    /// <summary>Gives the rows of each block in turn, which stand until the next are asked for; null where a block is bad, which ends them.</summary>
    /// <returns>The rows.</returns>
    public IEnumerable<TextBlock?> Split()
    {
        foreach (RowBlock block in Blocks)
        {
            TextBlock? rows = null;
            try
            {
                rows = block.Split();
                yield return rows;
            }
            finally
            {
                block.Release?.Invoke();
            }

            if (rows is null)
            {
                yield break;
            }
        }
    }

    /// <summary>Gives the rows that are not blank, as long as no block is bad.</summary>
    /// <returns>The rows.</returns>
    public IEnumerable<TextRow> Rows() => Split().SelectMany(RowsOf);

    /// <summary>Gives the rows of a block that are not blank; none of one that is bad.</summary>
    /// <param name="block">The block.</param>
    /// <returns>The rows.</returns>
    public static IEnumerable<TextRow> RowsOf(TextBlock? block) => Enumerable.Range(0, block?.Rows ?? 0).Select(row => block!.Row(row)).Where(row => !row.IsBlank);

    private static TextBlock Behind(TextBlock rows, int line)
    {
        int first = 0;
        while (first < rows.Rows && rows.Lines.Span[first] <= line)
        {
            first++;
        }

        return first == 0 ? rows : rows.From(first);
    }
}

/// <summary>A part of a file.</summary>
/// <param name="Length">How long it is, in what the file counts.</param>
/// <param name="Split">Splits it into rows, on any thread; gives null where it is bad.</param>
/// <param name="Release">Gives back what the rows stand in, or null where nobody need.</param>
internal sealed record RowBlock(long Length, Func<TextBlock?> Split, Action? Release);
