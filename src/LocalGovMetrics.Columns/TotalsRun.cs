namespace LocalGovMetrics.Columns;

/// <summary>The totals of one part of the rows, added up row by row in their order.</summary>
internal sealed class TotalsRun
{
    private readonly GroupRun? _units;
    private readonly GroupRun? _indicators;
    private readonly GroupRun? _both;
    private readonly int _indicatorCount;

    public TotalsRun(BatchTotals totals)
    {
        _units = totals.ByUnit is { } units ? new GroupRun(units) : null;
        _indicators = totals.ByIndicator is { } indicators ? new GroupRun(indicators) : null;
        _both = totals.ByBoth is { } both ? new GroupRun(both) : null;
        _indicatorCount = totals.Indicators;
    }

    /// <summary>Adds a block.</summary>
    /// <param name="unitKeys">The units of the rows; empty where not needed.</param>
    /// <param name="indicatorKeys">The indicators of the rows; empty where not needed.</param>
    /// <param name="verdicts">The verdicts and attainments of the rows.</param>
    /// <param name="scratch">Has room for the keys of both, and the rows of which nothing is left.</param>
    /// <param name="rows">How many rows.</param>
    public void Add(ReadOnlySpan<int> unitKeys, ReadOnlySpan<int> indicatorKeys, in VerdictSpans verdicts, BlockScratch scratch, int rows)
    {
        _units?.Add(unitKeys[..rows], verdicts, scratch.NothingLeft);
        _indicators?.Add(indicatorKeys[..rows], verdicts, scratch.NothingLeft);
        if (_both is not null)
        {
            Span<int> room = scratch.Keys.AsSpan(0, rows);
            for (int row = 0; row < room.Length; row++)
            {
                room[row] = unchecked((unitKeys[row] * _indicatorCount) + indicatorKeys[row]);
            }

            _both.Add(room, verdicts, scratch.NothingLeft);
        }
    }

    /// <summary>Adds the parts in their order, and writes the sums; the order makes them the same for any number of threads.</summary>
    public static void Write(ReadOnlySpan<TotalsRun?> parts, BatchTotals totals)
    {
        TotalsRun? sum = null;
        foreach (TotalsRun? part in parts)
        {
            if (sum is null)
            {
                sum = part;
            }
            else if (part is not null)
            {
                sum._units?.Add(part._units!);
                sum._indicators?.Add(part._indicators!);
                sum._both?.Add(part._both!);
            }
        }

        sum ??= new TotalsRun(totals);
        sum._units?.Write(totals.ByUnit!);
        sum._indicators?.Write(totals.ByIndicator!);
        sum._both?.Write(totals.ByBoth!);
    }
}
