using System.Runtime.Intrinsics;
using LocalGovMetrics.Columns;

namespace LocalGovMetrics.Tests.Columns;

public class GrowthColumnsTests
{
    public static TheoryData<int> Periods => [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 20, 24, 29, 32, 50, 63, 64];

    [Theory]
    [MemberData(nameof(Periods))]
    public void Factors_OverADenseGridAndAtHardPlaces_StayWithinTheStatedError(int periods)
    {
        (double[] first, double[] last) = DensePairs(periods);
        double[] factors = Factors(first, last, periods);

        double worst = 0;
        int at = 0;
        for (int i = 0; i < factors.Length; i++)
        {
            double error = Math.Abs(ExactRoot.ErrorInUlps(first[i], last[i], periods, factors[i]));
            (worst, at) = error > worst ? (error, i) : (worst, at);
        }

        worst.Should().BeLessThanOrEqualTo(periods == 1 ? 0.5 : GrowthColumns.LargestErrorInUlps, "{0:R} to {1:R} is the worst pair", first[at], last[at]);
    }

    private static double[] Factors(double[] first, double[] last, int periods)
    {
        int whole = first.Length & ~7;
        double[] factors = new double[whole];
        byte[] filled = new byte[whole / 8];
        RootKernel.Fill<Lanes512, Vector512<double>>(first.AsSpan(0, whole), last.AsSpan(0, whole), [periods], factors, filled, less: 0);
        filled.Should().AllBeEquivalentTo((byte)255);
        return factors;
    }

    private static (double[] First, double[] Last) DensePairs(int periods)
    {
        Random random = new(periods);
        List<double> first = [];
        List<double> last = [];
        void Add(double from, double to)
        {
            first.Add(from);
            last.Add(to);
        }

        for (int i = 0; i < 2000; i++)
        {
            Add(1, 0.25 + (i / 500.0));
            Add(1 + random.NextDouble(), Math.ScaleB(1 + random.NextDouble(), random.Next(-490, 490)));
            Add(random.Next(1, 100_000) / 100.0, random.Next(1, 100_000) / 100.0);
        }

        for (int exponent = -3 * periods; exponent <= 3 * periods; exponent++)
        {
            double middle = Math.ScaleB(1, exponent);
            double edge = Math.ScaleB(1.4142135623730951, exponent);
            foreach (double place in new[] { middle, Math.BitIncrement(middle), Math.BitDecrement(middle), edge, Math.BitIncrement(edge), Math.BitDecrement(edge) })
            {
                Add(1, place);
                Add(place, 1);
            }
        }

        return ([.. first], [.. last]);
    }
}
