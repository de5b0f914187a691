using BenchmarkDotNet.Attributes;
using LocalGovMetrics.Units;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Benchmarks;

/// <summary>What converting a million values of a national register costs beside two hash joins over the same arrays.</summary>
[MemoryDiagnoser]
public class ConversionBenchmarks
{
    private const int Before = 10_035;
    private const int After = 3_321;
    private const int Columns = 100;
    private readonly int[] _codes = new int[Before];
    private readonly int[] _places = new int[Before];
    private readonly double[][] _values = new double[Columns][];
    private readonly double[][] _sums = new double[Columns][];
    private readonly double[][] _missing = new double[Columns][];
    private readonly Computed[] _means = new Computed[After];
    private readonly Dictionary<int, (int To, double Share)[]> _links = [];
    private readonly Dictionary<int, int> _targets = [];
    private Crosswalk _crosswalk = new([]);

    [GlobalSetup]
    public void Setup()
    {
        Random random = new(20_250_701);
        List<UnitLink> links = [];
        for (int unit = 0; unit < Before; unit++)
        {
            int first = unit < After ? unit : random.Next(After);
            int second = random.Next(After);
            bool splits = unit % 20 == 0 && second != first;
            (int To, double Amount)[] parts = splits ? [(first, random.Next(1, 5_000)), (second, random.Next(1, 5_000))] : [(first, random.Next(1, 10_000))];
            links.AddRange(parts.Select(part => new UnitLink(new UnitId("gso", Code(unit)), new UnitId("new", Code(part.To)), new LinkWeight("population", (decimal)part.Amount))));
            _links[unit * 7] = [.. parts.Select(part => (part.To * 3, part.Amount / parts.Sum(other => other.Amount)))];
            _codes[unit] = unit * 7;
        }

        _crosswalk = new Crosswalk(links, "population");
        for (int target = 0; target < After; target++)
        {
            _targets[target * 3] = target;
        }

        random.Shuffle(_codes);
        for (int row = 0; row < Before; row++)
        {
            _places[row] = _crosswalk.IndexOfFrom(new UnitId("gso", Code(_codes[row] / 7)));
        }

        for (int column = 0; column < Columns; column++)
        {
            _values[column] = [.. Enumerable.Range(0, Before).Select(_ => random.NextDouble() * 1_000)];
            _sums[column] = new double[After];
            _missing[column] = new double[After];
        }
    }

    /// <summary>Joins values to links by unit, and links to the sums by the unit after; both by whole numbers, the fastest keys there are.</summary>
    [Benchmark(Baseline = true)]
    public double TwoHashJoins()
    {
        for (int column = 0; column < Columns; column++)
        {
            double[] values = _values[column];
            double[] sums = _sums[column];
            Array.Clear(sums);
            for (int row = 0; row < values.Length; row++)
            {
                foreach ((int to, double share) in _links[_codes[row]])
                {
                    sums[_targets[to]] += values[row] * share;
                }
            }
        }

        return _sums[^1][0];
    }

    [Benchmark]
    public double ConvertSums()
    {
        for (int column = 0; column < Columns; column++)
        {
            _crosswalk.ConvertSums(_places, _values[column], _sums[column], _missing[column]);
        }

        return _sums[^1][0];
    }

    [Benchmark]
    public double ConvertMeans()
    {
        for (int column = 0; column < Columns; column++)
        {
            _crosswalk.ConvertMeans(_places, _values[column], _means, _missing[column]);
        }

        return _means[0].ValueOrNull ?? 0;
    }

    private static string Code(int number) => number.ToString("00000", System.Globalization.CultureInfo.InvariantCulture);
}
