using LocalGovMetrics.Columns;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Tool.Output;

namespace LocalGovMetrics.Tool.Streaming;

/// <summary>Reads blocks one after another until the whole table has decided how its numbers are read.</summary>
internal static class SettledRows
{
    /// <summary>Reads all rows.</summary>
    /// <param name="source">The rows; those that name one another in one block.</param>
    /// <param name="areTogether">Whether rows that must be read together stand in the same block.</param>
    /// <param name="choices">How.</param>
    /// <param name="restart">Called before each reading: what was taken before does not count.</param>
    /// <param name="take">Takes each block in turn.</param>
    /// <returns>The stream that knows the table, or what is wrong with it.</returns>
    public static Outcome<PlanStream, Diagnostic> Read(RowSource source, bool areTogether, CommonChoices choices, Action restart, Action<AssessedBlock> take)
    {
        PlanStream stream = PlanStream.Of(source.Start, new PlanTableOptions { Notation = choices.Notation, MayLackPeriod = false }, choices.Policy);
        stream = areTogether ? stream.Together() : stream;
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
        foreach (RowBlock rows in source.Blocks)
        {
            TextBlock? text = rows.Split();
            if (text is not null)
            {
                block.Assess(text, inFull: true);
            }

            rows.Release?.Invoke();
            yield return text is null ? null : block;
        }
    }
}
