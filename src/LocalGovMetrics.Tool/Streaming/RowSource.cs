using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Tool.Streaming;

/// <summary>A file that is read block by block, whatever its format.</summary>
/// <param name="Start">Its header and first rows.</param>
/// <param name="Blocks">Its blocks in their order, each read when it is asked for.</param>
/// <param name="FindErrors">Names what is wrong where a block is bad.</param>
/// <param name="Length">How long all blocks are together, about.</param>
internal sealed record RowSource(TextTable Start, IEnumerable<RowBlock> Blocks, Func<IReadOnlyList<Diagnostic>> FindErrors, long Length);

/// <summary>A part of a file.</summary>
/// <param name="Length">How long it is, in what the file counts.</param>
/// <param name="Split">Splits it into rows, on any thread; gives null where it is bad.</param>
/// <param name="Release">Gives back what the rows stand in, or null where nobody need.</param>
internal sealed record RowBlock(long Length, Func<TextBlock?> Split, Action? Release);
