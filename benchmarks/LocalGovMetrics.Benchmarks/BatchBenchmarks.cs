using BenchmarkDotNet.Attributes;
using LocalGovMetrics.Columns;
using LocalGovMetrics.Targets;

namespace LocalGovMetrics.Benchmarks;

/// <summary>Five million rows: compound rate, attainment by direction, achieved flag and achieved count by unit, by a plain loop and by the batch.</summary>
[MemoryDiagnoser]
public class BatchBenchmarks
{
    private const int Rows = 5_000_000;
    private const int Units = 3_321;
    private readonly double[] _base = new double[Rows];
    private readonly double[] _actual = new double[Rows];
    private readonly double[] _target = new double[Rows];
    private readonly byte[] _direction = new byte[Rows];
    private readonly int[] _periods = new int[Rows];
    private readonly int[] _unit = new int[Rows];
    private readonly double[] _growth = new double[Rows];
    private readonly double[] _attainment = new double[Rows];
    private readonly bool[] _achieved = new bool[Rows];
    private readonly int[] _counts = new int[Units];
    private readonly PlanBatch _batch = PlanBatch.Compile(Measure.Level);
    private readonly VerdictColumns _output;
    private readonly BatchTotals _totals = new() { ByUnit = new GroupTotals(Units) { Achieved = new long[Units] } };

    public BatchBenchmarks() => _output = new VerdictColumns
    {
        Verdicts = new byte[Rows],
        Reasons = new byte[Rows],
        Attainments = _attainment,
        AttainmentValid = new byte[Rows / 8],
        Growth = _growth,
        GrowthValid = new byte[Rows / 8],
    };

    /// <summary>Whether each row has its own number of periods, 3 to 10, or all have five.</summary>
    [Params(false, true)]
    public bool PeriodsDiffer { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        Random random = new(20_212_025);
        for (int i = 0; i < Rows; i++)
        {
            _base[i] = Math.Round(1 + (random.NextDouble() * 10_000), 1, MidpointRounding.ToEven);
            _actual[i] = Math.Round(_base[i] * (0.5 + random.NextDouble()), 1, MidpointRounding.ToEven);
            _target[i] = Math.Round(_base[i] * (0.5 + random.NextDouble()), 1, MidpointRounding.ToEven);
            _direction[i] = (byte)random.Next(1, 3);
            _periods[i] = PeriodsDiffer ? random.Next(3, 11) : 5;
            _unit[i] = random.Next(Units);
        }
    }

    [Benchmark(Baseline = true)]
    public int PlainLoop()
    {
        Array.Clear(_counts);
        for (int i = 0; i < Rows; i++)
        {
            double actual = _actual[i];
            double target = _target[i];
            _growth[i] = Math.Pow(actual / _base[i], 1.0 / _periods[i]) - 1;
            bool isHigher = _direction[i] == (byte)DesiredDirection.Higher;
            double more = isHigher ? actual : target;
            double less = isHigher ? target : actual;
            _attainment[i] = more / less;
            bool achieved = more >= less;
            _achieved[i] = achieved;
            _counts[_unit[i]] += achieved ? 1 : 0;
        }

        return _counts[0];
    }

    [Benchmark]
    public long BatchOnOneThread() => Assess(1);

    [Benchmark]
    public long BatchOnTwoThreads() => Assess(2);

    private long Assess(int threads)
    {
        PlanColumns input = new()
        {
            Base = _base,
            Actual = _actual,
            Low = _target,
            Criteria = new byte[] { (byte)CriterionKind.Reach },
            Directions = _direction,
            Periods = PeriodsDiffer ? _periods : _periods.AsMemory(0, 1),
            UnitKeys = _unit,
        };
        _batch.Assess(input, _output, _totals, threads);
        return _totals.ByUnit!.Achieved.Span[0];
    }
}
