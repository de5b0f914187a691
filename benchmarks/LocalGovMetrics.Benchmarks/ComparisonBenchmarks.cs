using BenchmarkDotNet.Attributes;
using LocalGovMetrics.Comparability;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Statistics;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Benchmarks;

/// <summary>Ranking of every commune's indicators and years against sorting the same arrays: at most three times as long.</summary>
[MemoryDiagnoser]
public class RankingBenchmarks
{
    private const int Units = 3321;
    private const int Columns = 200 * 5;
    private readonly double[][] _columns = new double[Columns][];
    private readonly double[] _work = new double[Units];
    private readonly int[] _descriptionOf = new int[Units];

    // Most values are at the prices of 2020, one in a hundred is at those of 2010 and does not compare, one in fifty is of the year before.
    private readonly Comparand[] _descriptions =
    [
        Described(Period.OfYear(2024), PriceBasis.Constant(2020)),
        Described(Period.OfYear(2024), PriceBasis.Constant(2010)),
        Described(Period.OfYear(2023), PriceBasis.Constant(2020)),
    ];

    [GlobalSetup]
    public void Fill()
    {
        Random random = new(20202025);
        for (int i = 0; i < Units; i++)
        {
            _descriptionOf[i] = i % 100 == 7 ? 1 : i % 50 == 3 ? 2 : 0;
        }

        for (int j = 0; j < Columns; j++)
        {
            _columns[j] = [.. Enumerable.Range(0, Units).Select(_ => random.NextDouble() * 100)];
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Columns)]
    public double Sort()
    {
        double sum = 0;
        foreach (double[] column in _columns)
        {
            column.CopyTo(_work, 0);
            Array.Sort(_work);
            sum += _work[0];
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Columns)]
    public double Rank()
    {
        double sum = 0;
        foreach (double[] column in _columns)
        {
            Ranking.Assign(column, DesiredDirection.Higher, TieRule.Competition, _work);
            sum += _work[0];
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Columns)]
    public double RankWhatCompares()
    {
        double sum = 0;
        foreach (double[] column in _columns)
        {
            Ranking.Assign(column, _descriptionOf, _descriptions, TieRule.Competition, _work);
            sum += _work[0];
        }

        return sum;
    }

    private static Comparand Described(Period period, PriceBasis prices) => new()
    {
        Unit = "every commune",
        Indicator = new Indicator { Code = "output", Name = LocalizedName.Of("Giá trị sản xuất", "Gross output"), MeasureUnit = MeasureUnit.BillionDong, Direction = DesiredDirection.Higher, PriceBasis = prices },
        Value = ReportedValue.AsPrinted(0.0m, MeasureUnit.BillionDong),
        MeasureUnit = MeasureUnit.BillionDong,
        PriceBasis = prices,
        Period = period,
    };
}

/// <summary>Ten thousand weightings of an index against a plain matrix product of the same size: at most twice as long.</summary>
[MemoryDiagnoser]
public class SensitivityBenchmarks
{
    private const int Units = 3321;
    private const int Indicators = 20;
    private const int Runs = 10_000;
    private readonly double?[][] _rows = new double?[Units][];
    private readonly double[][] _values = new double[Units][];
    private readonly double[][] _weights = new double[Indicators][];
    private readonly IndexSpec _spec = new([.. Enumerable.Range(0, Indicators).Select(j => new IndexIndicator($"indicator {j}", DesiredDirection.Higher))]);

    [GlobalSetup]
    public void Fill()
    {
        Random random = new(20202025);
        for (int i = 0; i < Units; i++)
        {
            _values[i] = [.. Enumerable.Range(0, Indicators).Select(_ => random.NextDouble() * 100)];
            _rows[i] = [.. _values[i].Select(value => (double?)value)];
        }

        for (int j = 0; j < Indicators; j++)
        {
            _weights[j] = [.. Enumerable.Range(0, Runs).Select(_ => random.NextDouble())];
        }
    }

    [Benchmark(Baseline = true)]
    public double MatrixProduct()
    {
        double[] product = new double[Runs];
        double sum = 0;
        for (int i = 0; i < Units; i++)
        {
            Array.Clear(product);
            for (int j = 0; j < Indicators; j++)
            {
                double value = _values[i][j];
                double[] weights = _weights[j];
                for (int r = 0; r < product.Length; r++)
                {
                    product[r] += value * weights[r];
                }
            }

            sum += product[0];
        }

        return sum;
    }

    [Benchmark]
    public SensitivityResult MonteCarlo() => IndexSensitivity.Run(_spec, _rows, new SensitivityOptions(Runs, 1));
}
