using System.Buffers;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Columns.Streaming;

/// <summary>What one worker holds for a block: its results, and their text.</summary>
internal sealed class BlockWork(AssessedBlock assessed)
{
    private const int StartLength = 1 << 20;

    public AssessedBlock Assessed { get; } = assessed;

    public ArrayBufferWriter<byte> Text { get; } = new(StartLength);

    /// <summary>Gets where the text of each row ends.</summary>
    public List<int> Ends { get; } = [];

    public VerdictTally Headlines { get; private set; } = new();

    public VerdictTally SubIndicators { get; private set; } = new();

    public long Length { get; set; }

    /// <summary>Gets or sets a value indicating whether the block breaks a rule of its format.</summary>
    public bool IsBad { get; set; }

    public void Clear()
    {
        Text.ResetWrittenCount();
        Ends.Clear();
        (Headlines, SubIndicators, IsBad) = (new VerdictTally(), new VerdictTally(), false);
    }

    /// <summary>Ends the text of a row, written or not.</summary>
    public void EndRow() => Ends.Add(Text.WrittenCount);

    public void Count(AssessedRow row) => (row.IsHeadline ? Headlines : SubIndicators).Add(row);

    public void Count(FailedRow row) => (row.IsHeadline ?? row.Parent is null ? Headlines : SubIndicators).Add(row);
}
