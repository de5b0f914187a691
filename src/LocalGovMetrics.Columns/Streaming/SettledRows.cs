using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Columns.Streaming;

/// <summary>Reads blocks one after another until the whole table has decided how its numbers are read.</summary>
internal static class SettledRows
{
    /// <summary>Reads all rows.</summary>
    /// <param name="source">The rows; those that must be read together stand in one block.</param>
    /// <param name="notation">How numbers are written, or null where the table decides.</param>
    /// <param name="policy">How prints count.</param>
    /// <param name="restart">Called before each reading: what was taken before does not count.</param>
    /// <param name="take">Takes each block in turn.</param>
    /// <returns>The stream that knows the table, or what is wrong with it.</returns>
    public static Outcome<PlanStream, Diagnostic> Read(RowSource source, ReportNotation? notation, VerdictPolicy policy, Action restart, Action<AssessedBlock> take)
    {
        PlanStream stream = PlanStream.Of(source.Start, new PlanTableOptions { Notation = notation, MayLackPeriod = false }, policy).Together();
        while (true)
        {
            restart();
            StreamEvidence evidence = new(stream);
            StreamErrors errors = new(stream);
            bool isBad = false;
            foreach (AssessedBlock? block in Blocks(source, stream))
            {
                if (block is null)
                {
                    isBad = true;
                    break;
                }

                evidence.Add(block);
                errors.Add(block);
                take(block);
            }

            if (isBad)
            {
                return ReadingOutcome.Failure<PlanStream>(source.FindErrors());
            }

            if (evidence.Holds)
            {
                return errors.ToList() is { Count: > 0 } found ? ReadingOutcome.Failure<PlanStream>(found) : ReadingOutcome.Success(stream);
            }

            stream = stream.With(evidence);
        }
    }

    /// <summary>Assesses the blocks in turn; null for one that is bad.</summary>
    public static IEnumerable<AssessedBlock?> Blocks(RowSource source, PlanStream stream)
    {
        AssessedBlock block = stream.CreateBlock();
        foreach (TextBlock? rows in source.Split())
        {
            if (rows is not null)
            {
                block.Assess(rows, inFull: true);
            }

            yield return rows is null ? null : block;
        }
    }
}
