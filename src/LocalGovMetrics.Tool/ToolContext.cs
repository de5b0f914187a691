using LocalGovMetrics.Columns.Streaming;

namespace LocalGovMetrics.Tool;

/// <summary>Where a run reads and writes.</summary>
internal sealed record ToolContext(TextReader Input, TextWriter Output, TextWriter Error, TerminalInfo Terminal)
{
    /// <summary>Gets the bytes of the standard input, which may be no text; null where there is only its text, or where something of it was read.</summary>
    public Stream? InputBytes { get; init; }

    /// <summary>Gets what answers a whole run in a process of its own, given the name of a document and what was read of the standard input; null where this process is to read it.</summary>
    public Func<string, Stream?, TextWriter, int>? Elsewhere { get; init; }

    /// <summary>Gets from how many bytes on a file is read block by block.</summary>
    public long StreamedFrom { get; init; }

    /// <summary>Gets about how many bytes a block has.</summary>
    public int BlockLength { get; init; } = 1 << 19;

    /// <summary>Gets how many rows that name one another are read together at most, but where more are connected.</summary>
    public int LinkedRows => Math.Clamp(BlockLength >> 11, 1, 1 << 8);

    /// <summary>Gets how much can be read together of rows that name one another.</summary>
    public LinkedLimits Linked { get; init; } = LinkedLimits.Default;

    /// <summary>Gets how many rows of a table are audited together at most, but where more are connected.</summary>
    public int AuditedRows => Math.Clamp(BlockLength >> 7, 1, 1 << 12);

    /// <summary>Gets about how many bytes a block has whose rows are shown in all their parts.</summary>
    public int FullBlockLength => Math.Min(BlockLength, 1 << 17);
}
