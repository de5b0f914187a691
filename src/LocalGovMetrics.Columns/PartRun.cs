namespace LocalGovMetrics.Columns;

/// <summary>Assesses one part of the rows, block by block.</summary>
internal sealed class PartRun(CompiledRules rules, int width, PlanColumns input, VerdictColumns output, IProgress<long>? progress, CancellationToken cancellation)
{
    private const int RowsPerReport = 1 << 16;
    private readonly StrongBox _done = new();

    public void Assess(int start, int rows, TotalsRun? totals, BlockScratch scratch)
    {
        int whole = rows - (rows % KernelRun.Step);
        int unreported = 0;
        for (int at = 0; at < whole; at += BlockScratch.Rows)
        {
            cancellation.ThrowIfCancellationRequested();
            int count = Math.Min(BlockScratch.Rows, whole - at);
            AssessBlock(input, output, start + at, count, start + at, count, scratch, totals);
            unreported += count;
            if (unreported >= RowsPerReport)
            {
                Report(unreported);
                unreported = 0;
            }
        }

        if (whole < rows)
        {
            int rest = rows - whole;
            VerdictColumns padded = RaggedEnd.Results(output);
            AssessBlock(RaggedEnd.Of(input, start + whole), padded, 0, KernelRun.Step, start + whole, rest, scratch, totals);
            RaggedEnd.CopyBack(padded, output, start + whole, rest);
        }

        Report(unreported + rows - whole);
    }

    private void AssessBlock(PlanColumns columns, VerdictColumns results, int start, int count, int keysStart, int keysCount, BlockScratch scratch, TotalsRun? totals)
    {
        PlanSpans spans = new(columns, start, count);
        VerdictSpans verdicts = new(results, start, count, scratch);
        KernelRun.Assess(width, rules, spans, verdicts, scratch);
        totals?.Add(Keys(input.UnitKeys, keysStart, keysCount), Keys(input.IndicatorKeys, keysStart, keysCount), verdicts, scratch, keysCount);
    }

    private static ReadOnlySpan<int> Keys(ReadOnlyMemory<int> keys, int start, int count) => keys.IsEmpty ? default : keys.Span.Slice(start, count);

    private void Report(int rows)
    {
        if (progress is not null && rows > 0)
        {
            progress.Report(Interlocked.Add(ref _done.Rows, rows));
        }
    }

    private sealed class StrongBox
    {
        public long Rows;
    }
}
