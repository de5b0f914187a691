using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Csv;

/// <summary>How far a file has been read by blocks, and what its start was.</summary>
internal sealed class BlocksPosition(Stream text)
{
    public Stream Text { get; set; } = text;

    /// <summary>Gets or sets the bytes of the record that the last block did not hold whole.</summary>
    public byte[] Rest { get; set; } = [];

    public int RestLength { get; set; }

    public int Line { get; set; } = 1;

    public int Index { get; set; }

    public int HeaderIndex { get; set; } = -1;

    public bool IsOver { get; set; }

    public char Delimiter { get; set; }

    public IReadOnlyList<string> Header { get; set; } = [];

    public int HeaderLine { get; set; }

    public IReadOnlyList<TextRow> FirstRows { get; set; } = [];
}
