using LocalGovMetrics.Targets;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Columns;

/// <summary>Assesses columns of millions of rows: a measure and a policy, compiled into tables and run by the widest vectors of the hardware.</summary>
/// <remarks>
/// Gives each row the verdict and the reason that <see cref="FaceValue"/> gives for a level, and <see cref="VerdictCalculator"/> for a measure
/// that it computes, from the decimals that the numbers stand for (to fifteen digits; where rounding counts, numbers from 7e27 on and those below 1e-13 but 0 are out of range). Attainment is the same for a level; for a computed measure it
/// is computed in floating point unless the measure is as good as at an end of its criterion: within 1e-10 of the ratio for growth, 1e-11 for multiples, for
/// a change as far as the difference of two numbers has digits (ratios below 1e-17 lose digits in the decimals, not here). Growth is within <see cref="GrowthColumns.LargestErrorInUlps"/> of the growth factor. Results
/// look at no unit, name or printed verdict, so that what a whole row says against its numbers (<see cref="ReasonCode.ImplausibleScale"/>) is left to <see cref="VerdictCalculator"/>. They do not
/// depend on the hardware, nor on the number of threads: totals are added in parts that the number of rows and groups fixes. Immutable, safe for several threads.
/// </remarks>
public sealed class PlanBatch
{
    private const int MostParts = 64;
    private const int LeastParts = 4;
    private const int MostCells = 1 << 21;
    private const int RowsPerCell = 8;
    private readonly CompiledRules _rules;
    private readonly int _width;

    private PlanBatch(CompiledRules rules, int width) => (_rules, _width) = (rules, width);

    /// <summary>Gets the measure.</summary>
    public Measure Measure => _rules.Row.Measure;

    /// <summary>Gets the policy.</summary>
    public VerdictPolicy Policy => _rules.Row.Policy;

    /// <summary>Compiles a measure and a policy.</summary>
    /// <param name="measure">Level, change, growth, average growth, multiple, total, annual average, or a count.</param>
    /// <param name="policy">Of which <see cref="VerdictPolicy.TargetRange"/>, <see cref="VerdictPolicy.NearBand"/> (closer to one number), <see cref="VerdictPolicy.RoundingCounts"/> and <see cref="VerdictPolicy.SettlingStatuses"/> count for columns of numbers; null = <see cref="VerdictPolicy.Face"/>.</param>
    /// <returns>The batch.</returns>
    /// <exception cref="ArgumentException">The measure is not one number of a row: every year, completion, rank, grade; or the policy asks for what columns of numbers do not have: a near band in points or in a unit, a deadline, a day as of which.</exception>
    public static PlanBatch Compile(Measure measure, VerdictPolicy? policy = null)
    {
        return policy is not null && WhyNotFor(policy) is { } why ? throw new ArgumentException(why, nameof(policy)) : Compile(measure, policy, LaneWidths.Widest);
    }

    /// <summary>Tells whether columns of numbers have all that a policy asks for.</summary>
    internal static bool IsFor(VerdictPolicy policy) => WhyNotFor(policy) is null;

    // Columns of numbers have no unit and no days: a policy that asks for one is not taken for one that does not.
    private static string? WhyNotFor(VerdictPolicy policy) =>
        policy.NearBand is { Kind: NearBandKind.Points } or { MeasureUnit: not null } ? $"{nameof(VerdictPolicy.NearBand)} is {policy.NearBand}, and columns of numbers have no unit."
        : policy is { Deadline: null, AsOf: null } ? null
        : $"{(policy.Deadline is null ? nameof(VerdictPolicy.AsOf) : nameof(VerdictPolicy.Deadline))} is set, and columns of numbers have no days.";

    internal static PlanBatch Compile(Measure measure, VerdictPolicy? policy, int width)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure.Kind is <= MeasureKind.AnnualAverage or MeasureKind.Count
            ? new PlanBatch(CompiledRules.Of(measure, policy ?? VerdictPolicy.Face), width)
            : throw new ArgumentException($"The measure {measure} is not one number of a row.", nameof(measure));
    }

    /// <summary>Assesses all rows.</summary>
    /// <param name="input">The plan and the actual.</param>
    /// <param name="output">Where the results go.</param>
    /// <param name="totals">Which totals are wanted, and where they go; written at the end.</param>
    /// <param name="threads">How many threads work, 1 or more.</param>
    /// <param name="progress">Told now and then how many rows are done, by any thread; or null.</param>
    /// <param name="cancellation">Stops the work within some thousand rows of each thread; what is written by then is left as it is, totals are not written.</param>
    /// <exception cref="ArgumentException">A column has the wrong length, is missing where it is needed, has a key outside of its groups or an unknown status, or shares memory with
    /// a result; nothing is written then.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer threads than one.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public void Assess(
        PlanColumns input,
        VerdictColumns output,
        BatchTotals? totals = null,
        int threads = 1,
        IProgress<long>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        BatchCheck.Require(_rules.Row, input, output, totals, threads);
        cancellation.ThrowIfCancellationRequested();
        int rows = input.Rows;
        int partRows = PartRows(rows, totals);
        int parts = (rows / partRows) + (rows % partRows == 0 ? 0 : 1);
        int workers = Math.Min(threads, parts);

        // Counts are the same in any order, sums are not: where there are none, each worker counts all its parts together.
        bool areSums = totals is { AreSums: true };
        TotalsRun?[] runs = new TotalsRun?[totals is null ? 0 : areSums ? parts : workers];
        PartRun run = new(_rules, _width, input, output, progress, cancellation);
        int next = -1;
        void Work(int worker, ParallelLoopState? state)
        {
            BlockScratch scratch = new(rows);
            while (state is not { ShouldExitCurrentIteration: true } && Interlocked.Increment(ref next) is var part && part < parts)
            {
                TotalsRun? sum = totals is null ? null : runs[areSums ? part : worker] ??= new TotalsRun(totals);
                run.Assess(part * partRows, Math.Min(partRows, rows - (part * partRows)), sum, scratch);
            }
        }

        if (workers <= 1)
        {
            Work(0, null);
        }
        else
        {
            // Each takes the next part when it is done with one, so that none waits for a slower one.
            Parallel.For(0, workers, new ParallelOptions { MaxDegreeOfParallelism = workers, CancellationToken = cancellation }, (worker, state) => Work(worker, state));
        }

        if (totals is not null)
        {
            TotalsRun.Write(runs, totals);
        }
    }

    // Whole blocks; fewer and larger parts where each part's sums take much memory, or more time to add than its rows.
    private static int PartRows(int rows, BatchTotals? totals)
    {
        long cells = totals is { AreSums: true } ? (totals.ByUnit?.Groups ?? 0L) + (totals.ByIndicator?.Groups ?? 0L) + (totals.ByBoth?.Groups ?? 0L) : 0;
        long parts = cells == 0 ? MostParts : Math.Clamp(Math.Min(MostCells / cells, rows / (RowsPerCell * cells)), LeastParts, MostParts);
        long blocks = (rows / parts / BlockScratch.Rows) + 1;
        return (int)(blocks * BlockScratch.Rows);
    }
}
