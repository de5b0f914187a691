using BenchmarkDotNet.Attributes;
using LocalGovMetrics.Growth;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Benchmarks;

/// <summary>The rate with its guards against the bare formula: at most half as slow again, and no allocation.</summary>
[MemoryDiagnoser]
public class CompoundGrowthBenchmarks
{
    private const int Pairs = 1024;
    private const int Periods = 5;
    private readonly double[] _first = new double[Pairs];
    private readonly double[] _last = new double[Pairs];

    [GlobalSetup]
    public void FillPairs()
    {
        Random random = new(20202025);
        for (int i = 0; i < Pairs; i++)
        {
            _first[i] = 1 + (random.NextDouble() * 10_000);
            _last[i] = 1 + (random.NextDouble() * 10_000);
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Pairs)]
    public double Formula()
    {
        double sum = 0;
        for (int i = 0; i < Pairs; i++)
        {
            sum += Math.Pow(_last[i] / _first[i], 1.0 / Periods) - 1;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Pairs)]
    public double Rate()
    {
        double sum = 0;
        for (int i = 0; i < Pairs; i++)
        {
            Computed rate = CompoundGrowth.Rate(_first[i], _last[i], Periods);
            sum += rate.TryGetValue(out double value) ? value : 0;
        }

        return sum;
    }
}
