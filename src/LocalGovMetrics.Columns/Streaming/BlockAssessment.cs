using System.Text;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Columns.Streaming;

/// <summary>Assesses a file block by block: straight through where no row needs another, else those together that do, and in the order of the file again.</summary>
/// <param name="Options">How the rows are read.</param>
/// <param name="Policy">How prints count.</param>
/// <param name="RowsOfBlock">How many rows that name one another are read together at most, but where more are connected.</param>
/// <param name="Limits">How much can be read together of rows that name one another.</param>
/// <param name="Spool">Makes a room for what is not held, which can seek.</param>
/// <param name="Watched">Does the work on so much, while somebody is told of it.</param>
internal sealed record BlockAssessment(PlanTableOptions Options, VerdictPolicy Policy, int RowsOfBlock, LinkedLimits Limits, Func<Stream> Spool, Func<long, Func<Action<long, long>, BlockOutcome>, BlockOutcome> Watched)
{
    /// <summary>Writes the results.</summary>
    /// <param name="source">The rows, from their header on.</param>
    /// <param name="notes">What was noticed before.</param>
    /// <param name="format">How a block is written.</param>
    /// <param name="output">Where the results go, which can seek.</param>
    /// <returns>What came of it.</returns>
    public BlockOutcome Write(RowSource source, IReadOnlyList<ReadingNote> notes, IBlockFormat format, Stream output)
    {
        long start = output.Position;
        if (!PlanStream.HasLinks(source.Start, Options))
        {
            BlockOutcome direct = InOrder(source, notes, format, output, areTogether: false);
            if (!direct.MayContradict)
            {
                return direct;
            }

            output.SetLength(start);
            output.Position = start;
        }

        using Stream rows = Spool();
        Outcome<RowSource, Diagnostic> linked = LinkedRows.Of(source, rows, Options, RowsOfBlock, LinkedBy.Fact, Limits);
        if (!linked.IsSuccess)
        {
            return BlockOutcome.Of(linked.Reasons);
        }

        using Stream framed = Spool();
        FramedFormat framing = new(format);
        BlockOutcome outcome = InOrder(linked.Value, notes, framing, framed, areTogether: true);
        if (outcome.Errors.Count == 0)
        {
            output.Write(Encoding.UTF8.GetBytes(format.Head()));
            FramedRows.Merge(framed, format.JointLength, output);
            output.Write(Encoding.UTF8.GetBytes(framing.LastText));
        }

        return outcome;
    }

    private BlockOutcome InOrder(RowSource source, IReadOnlyList<ReadingNote> notes, IBlockFormat format, Stream output, bool areTogether) =>
        Watched(source.Length, progress => BlockRun.Assess(source, Options, Policy, format, notes, output, areTogether, progress));
}
