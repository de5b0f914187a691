namespace LocalGovMetrics.Csv;

/// <summary>What a block holds until it is released.</summary>
internal sealed class BlockMemory
{
    public byte[]? Bytes { get; set; }

    public BlockBuffer? Places { get; set; }
}
