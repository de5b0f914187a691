namespace LocalGovMetrics.Tool;

/// <summary>Where a run reads and writes.</summary>
internal sealed record ToolContext(TextReader Input, TextWriter Output, TextWriter Error, TerminalInfo Terminal)
{
    /// <summary>Gets from how many bytes on a file is read block by block.</summary>
    public long StreamedFrom { get; init; }

    /// <summary>Gets about how many bytes a block has.</summary>
    public int BlockLength { get; init; } = 1 << 19;
}
