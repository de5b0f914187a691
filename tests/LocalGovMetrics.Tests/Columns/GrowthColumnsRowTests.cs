using CsCheck;
using LocalGovMetrics.Columns;
using LocalGovMetrics.Growth;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Columns;

/// <summary>The growth of a row is its own: whatever stands beside it, wherever it stands, however its periods are given, on all hardware.</summary>
public class GrowthColumnsRowTests
{
    private static readonly int[] Few = [1, 2, 3, 4, 5, 8, 64];

    private static readonly int[] Widths = [2, 4, 8];

    // Half the distance of the rates below −½, where a factor loses what lies below it.
    private static readonly double LostBelowHalf = Math.ScaleB(1, -54);

    public static TheoryData<int> Periods => [.. Enumerable.Range(1, 64)];

    [Theory]
    [MemberData(nameof(Periods))]
    public void Rates_OfRandomAndOfHardPlaces_StayWithinTheStatedErrorOnAllHardware(int periods)
    {
        (double[] first, double[] last) = Pairs(periods, periods <= 8 ? 1200 : 240);
        double[] rates = Rates(first, last, [periods]);
        double least = periods == 1 ? 0.5 : GrowthColumns.LargestErrorInUlps;
        for (int row = 0; row < rates.Length; row++)
        {
            double factor = 1 + rates[row];
            double room = least + (factor < 0.5 ? LostBelowHalf / (Math.BitIncrement(factor) - factor) : 0);
            Math.Abs(ExactRoot.ErrorInUlps(first[row], last[row], periods, factor)).Should().BeLessThanOrEqualTo(room, "{0:R} to {1:R}", first[row], last[row]);
        }

        RequireSameOnAllHardware(first, last, [periods], rates);
        RequireSameOnAllHardware(first, last, [.. Enumerable.Repeat(periods, first.Length)], rates);
    }

    /// <summary>Two kinds of periods in one group of eight, the second in every set of places; and all kinds in turn.</summary>
    [Fact]
    public void Rates_OfMixedPeriodsInEveryPlace_AreThoseOfEachRowAlone()
    {
        (double[] first, double[] last) = Pairs(3, 8);
        (first, last) = (first[..8], last[..8]);
        Dictionary<int, double[]> alone = Few.ToDictionary(periods => periods, periods => Rates(first, last, [periods]));
        foreach (int one in Few)
        {
            foreach (int other in Few)
            {
                for (int places = 0; places < 256; places += one == other ? 255 : 1)
                {
                    int[] mixed = [.. Enumerable.Range(0, 8).Select(row => (places >> row & 1) != 0 ? other : one)];
                    double[] rates = Rates(first, last, mixed);
                    Enumerable.Range(0, 8).All(row => SameBits(rates[row], alone[mixed[row]][row])).Should().BeTrue("{0} and {1} in {2}", one, other, places);
                }
            }
        }

        for (int turn = 0; turn < Few.Length; turn++)
        {
            int[] mixed = [.. Enumerable.Range(0, 8).Select(row => Few[(row + turn) % Few.Length])];
            RequireSameOnAllHardware(first, last, mixed, [.. Enumerable.Range(0, 8).Select(row => alone[mixed[row]][row])]);
        }
    }

    [Fact]
    public void Rates_OfAnyRows_AreThoseOfEachRowAlone() =>
        Gen.Select(Gen.Int[0, 40], Gen.Int.NonNegative).Sample((count, seed) =>
        {
            Random random = new(seed);
            double[] first = [.. Enumerable.Range(0, count).Select(_ => Any(random))];
            double[] last = [.. Enumerable.Range(0, count).Select(_ => Any(random))];
            int[] periods = [.. Enumerable.Range(0, count).Select(_ => random.Next(12) switch { 0 => 0, 1 => -1, 2 => int.MaxValue, 3 => int.MinValue, 4 => random.Next(), _ => random.Next(1, 8) })];
            double[] rates = new double[count];
            byte[] valid = new byte[(count + 7) / 8];
            GrowthColumns.Rates(first, last, periods, rates, valid);
            for (int row = 0; row < count; row++)
            {
                double[] rate = [double.NaN];
                byte[] bit = [0xA5];
                GrowthColumns.Rates([first[row]], [last[row]], [periods[row]], rate, bit);
                Computed single = CompoundGrowth.Rate(first[row], last[row], periods[row]);

                SameBits(rates[row], rate[0]).Should().BeTrue("row {0}: {1:R} stands beside {2:R}", row, rates[row], rate[0]);
                (valid[row / 8] >> (row % 8) & 1).Should().Be(bit[0]).And.Be(single.IsDefined ? 1 : 0, "{0:R} to {1:R} in {2}", first[row], last[row], periods[row]);
                double.IsFinite(rates[row]).Should().BeTrue();
                (single.IsDefined || BitConverter.DoubleToInt64Bits(rates[row]) == 0).Should().BeTrue();
            }

            (count % 8 == 0 || valid[^1] >> (count % 8) == 0).Should().BeTrue("no bit stands for a row that is not there");
            RequireSameOnAllHardware(first, last, periods, rates);
        }, iter: 400);

    public static TheoryData<double, int> Bases
    {
        get
        {
            TheoryData<double, int> data = [];
            foreach (double number in new[] { 1, 2, 3, 5, 6, 7, 10, 11, 1.5, 1.25, 0.5, 0.25, 0.75 })
            {
                for (int periods = 1; periods <= 12; periods++)
                {
                    data.Add(number, periods);
                }
            }

            return data;
        }
    }

    /// <summary>16 is 2⁴, 81 is 3⁴, 625 is 5⁴, 1/16 is (1/2)⁴.</summary>
    [Theory]
    [MemberData(nameof(Bases))]
    public void Rates_OfPerfectPowers_AreExact(double number, int periods)
    {
        double power = Enumerable.Repeat(number, periods).Aggregate(1.0, (product, factor) => product * factor);
        double[] first = [1, 3, 8, 1, 100, 1024, 7, 0.5];
        double[] last = [.. first.Select(from => from * power)];

        Rates(first, last, [periods]).Should().AllBeEquivalentTo(number - 1);
        Rates(first, last, [periods, periods, periods, periods, periods, periods, periods, periods]).Should().AllBeEquivalentTo(number - 1);
        Rates(last, first, [periods]).Should().AllSatisfy(rate => (1 + rate).Should().BeApproximately(1 / number, 2.3e-16));
    }

    [Theory]
    [MemberData(nameof(Periods))]
    public void Rates_OfPowersOfTwo_AreExact(int periods)
    {
        for (int exponent = -6; exponent <= 6; exponent++)
        {
            double last = Math.ScaleB(1, exponent * periods);
            double[] rates = Rates([1, 3, 0.7, 1e-30, 1e20, 5, 6, 7], [last, 3 * last, 0.7 * last, 1e-30 * last, 1e20 * last, 5 * last, 6 * last, 7 * last], [periods]);
            rates.Should().AllBeEquivalentTo(Math.ScaleB(1, exponent) - 1);
        }
    }

    private static double[] Rates(double[] first, double[] last, int[] periods)
    {
        double[] rates = new double[first.Length];
        byte[] valid = new byte[(first.Length + 7) / 8];
        GrowthColumns.Rates(first, last, periods, rates, valid);
        Enumerable.Range(0, rates.Length).All(row => (valid[row / 8] >> (row % 8) & 1) != 0).Should().BeTrue();
        return rates;
    }

    private static void RequireSameOnAllHardware(double[] first, double[] last, int[] periods, double[] expected)
    {
        foreach (int width in Widths)
        {
            Rows rows = new(last, first, first, [], [0], [1], periods, []);
            double[] growth = rows.Assess(Measure.Level, width: width).Growth;
            Enumerable.Range(0, growth.Length).All(row => SameBits(growth[row], expected[row])).Should().BeTrue("at width {0}", width);
        }
    }

    // Quotients whose root stays below 2⁵², so that 1 + rate is the factor.
    private static (double[] First, double[] Last) Pairs(int periods, int count)
    {
        Random random = new(periods * 7919);
        List<double> first = [];
        List<double> last = [];
        for (int i = 0; i < count; i++)
        {
            int exponent = random.Next(-Math.Min(480, 8 * periods), Math.Min(480, 50 * periods));
            double from = Math.ScaleB(1 + random.NextDouble(), random.Next(-8, 8));
            double place = Math.ScaleB(random.Next(4) switch { 0 => 1, 1 => 1.4142135623730951, _ => 1 + random.NextDouble() }, exponent);
            (double next, double low) = (Math.BitIncrement(place), Math.BitDecrement(place));
            first.AddRange([from, 1, 1, random.Next(1, 100_000) / 100.0]);
            last.AddRange([from * place, next, low, random.Next(1, 100_000) / 100.0]);
        }

        return ([.. first], [.. last]);
    }

    private static double Any(Random random) => random.Next(6) switch
    {
        0 => random.Next(7) switch { 0 => 0, 1 => -0.0, 2 => double.NaN, 3 => double.PositiveInfinity, 4 => double.NegativeInfinity, 5 => double.Epsilon, _ => double.MaxValue },
        1 => BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue)),
        2 => Math.ScaleB(3.273390607896142, random.Next(2) == 0 ? 498 : -502),
        3 => -random.NextDouble(),
        _ => random.Next(1, 100_000) / 100.0,
    };

    private static bool SameBits(double one, double other) => BitConverter.DoubleToInt64Bits(one) == BitConverter.DoubleToInt64Bits(other);
}
