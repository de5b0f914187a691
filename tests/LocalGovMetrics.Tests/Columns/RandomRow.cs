using LocalGovMetrics.Columns;
using LocalGovMetrics.Targets;

namespace LocalGovMetrics.Tests.Columns;

/// <summary>The numbers of one random row: plain, beside an end of its criterion, or anything at all.</summary>
internal sealed class RandomRow(Random random, Measure measure, int years, bool isComputed)
{
    private static readonly double[] Hard =
    [
        0, -0.0, 1, -1, 0.1, 100, -100, 98.05, double.Epsilon, -double.Epsilon, 2.2250738585072009E-308, 2.2250738585072014E-308, 1e-20, 1e-13, 1e15, 6.9e27, 7e27, 1e28, -1e28,
        1e150, 1e-150, 3.2e150, 3.3e150, 3.1e-151, 3e-151, 4e150, 1e300, double.MaxValue, double.MinValue, double.NaN, double.PositiveInfinity, double.NegativeInfinity,
        1.0000000000000002, 0.30000000000000004, 105, 110.25, 9007199254740993,
    ];

    private static readonly double[] Shares = [0, 1e-16, 1e-15, 1e-14, 1e-13, 5e-13, 1e-12, 2e-12, 1e-11, 2.1e-11, 1e-10, 1e-9, 1e-8, 1e-6, 1e-3];

    /// <summary>Numbers at the limits of floating point, of decimals and of the kernels.</summary>
    public static IReadOnlyList<double> HardNumbers => Hard;

    public double[] Actual { get; } = new double[years];

    public double First { get; private set; }

    public double Low { get; private set; }

    public double High { get; private set; }

    public void MakePlain()
    {
        for (int year = 0; year < years; year++)
        {
            Actual[year] = random.Next(1, 100_000) / 100.0;
        }

        First = random.Next(1, 100_000) / 100.0;
        Low = isComputed ? measure.Kind switch
        {
            MeasureKind.Change => random.Next(-50_000, 50_000) / 100.0,
            MeasureKind.Growth or MeasureKind.AverageGrowth => random.Next(-200, 400) / 10.0,
            MeasureKind.Multiple => random.Next(1, 500) / 100.0,
            MeasureKind.Total => random.Next(1, 100_000 * years) / 100.0,
            _ => random.Next(1, 100_000) / 100.0,
        } : random.Next(1, 100_000) / 100.0;
        High = Low + (random.Next(500) / 100.0);
    }

    /// <summary>Makes a row whose measure is an end of its criterion, or a little off.</summary>
    public void MakeNear(int periods, sbyte decimals)
    {
        MakePlain();
        if (random.Next(3) == 0)
        {
            MakeCancelling();
        }

        Low = random.Next(8) == 0 ? 0 : Low;
        High = random.Next(6) switch { 0 => Low, 1 => Math.BitIncrement(Low), 2 => Math.BitDecrement(Low), _ => High };
        double end = random.Next(2) == 0 ? Low : High;
        double last = !isComputed ? end : measure.Kind switch
        {
            MeasureKind.Change => measure.IsReduction ? First - end : First + end,
            MeasureKind.Growth or MeasureKind.AverageGrowth => First * Math.Pow(1 + (end / 100), periods),
            MeasureKind.Multiple => First * end,
            MeasureKind.AnnualAverage => end * years,
            _ => end,
        };
        for (int year = 1; year < years; year++)
        {
            last -= Actual[year];
        }

        double half = (double)RowRule.HalfUnit(decimals).GetValueOrDefault() * random.Next(-1, 2);
        Actual[0] = Beside(last + half);
    }

    // Numbers of all digits, whose difference or sum is small.
    private void MakeCancelling()
    {
        for (int year = 1; year < years; year++)
        {
            Actual[year] = (1 - (year % 2 * 2)) * (100 + random.NextDouble());
        }

        First = 100 + random.NextDouble();
        Low = measure.Kind == MeasureKind.Multiple ? Low : random.Next(-100, 100) / 1000.0;
    }

    public void MakeHostile()
    {
        for (int year = 0; year < years; year++)
        {
            Actual[year] = Any();
        }

        (First, Low, High) = (Any(), Any(), Any());
        High = random.Next(3) == 0 ? Low : High;
        Actual[0] = random.Next(8) == 0 ? Low : Actual[0];
    }

    private double Beside(double value)
    {
        double share = Shares[random.Next(Shares.Length)];
        return random.Next(5) switch
        {
            0 => Math.BitIncrement(value),
            1 => Math.BitDecrement(value),
            2 => value + (Math.Abs(value) * share),
            3 => value - (Math.Abs(value) * share),
            _ => value,
        };
    }

    private double Any() => random.Next(4) switch
    {
        0 => Hard[random.Next(Hard.Length)],
        1 => BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue)),
        2 => random.Next(-300, 3000) / 10.0,
        _ => Math.ScaleB(random.NextDouble() - 0.25, random.Next(-60, 100)),
    };
}
