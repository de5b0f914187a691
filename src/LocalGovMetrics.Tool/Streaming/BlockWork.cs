using System.Buffers;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Streaming;
using LocalGovMetrics.Tool.Assessing;

namespace LocalGovMetrics.Tool.Streaming;

/// <summary>What one worker holds for a block: its results, and their text.</summary>
internal sealed class BlockWork(AssessedBlock assessed)
{
    private const int StartLength = 1 << 20;

    public AssessedBlock Assessed { get; } = assessed;

    public ArrayBufferWriter<byte> Text { get; } = new(StartLength);

    public VerdictCounts Headlines { get; private set; } = new();

    public VerdictCounts SubIndicators { get; private set; } = new();

    public long Length { get; set; }

    /// <summary>Gets or sets a value indicating whether the block breaks a rule of its format.</summary>
    public bool IsBad { get; set; }

    public void Clear()
    {
        Text.ResetWrittenCount();
        (Headlines, SubIndicators, IsBad) = (new VerdictCounts(), new VerdictCounts(), false);
    }

    public void Count(AssessedRow row) => (row.IsHeadline ? Headlines : SubIndicators).Add(row);

    public void Count(FailedRow row) => (row.IsHeadline ?? row.Parent is null ? Headlines : SubIndicators).AddFailed();
}
