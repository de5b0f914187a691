using CsCheck;
using LocalGovMetrics.Units;
using LocalGovMetrics.Values;
using static LocalGovMetrics.Tests.Units.Links;

namespace LocalGovMetrics.Tests.Units;

public class CrosswalkBatchTests
{
    private static readonly Crosswalk Walk = Links.Walk("a>a 60", "a>b 40", "b>b 160", "c>d 5", "e>d 15", "f>g", "f>h");

    [Fact]
    public void Sums_OfTransferAndMerger_AreThoseOfTheShares()
    {
        (double[] sums, double[] missing, ConversionTally tally) = Sums(Walk, ("a", 100), ("b", 7), ("c", 1), ("e", 2), ("f", 9));

        sums.Should().Equal(60, 47, 3, 0, 0);
        missing.Should().Equal(0, 0, 0, 1, 1);
        tally.Should().Be(new ConversionTally { Unplaced = 9, UnplacedValues = 1 });
    }

    [Fact]
    public void Sums_WithMissingAndAbsentUnits_TellWhichPartIsMissing()
    {
        (double[] sums, double[] missing, ConversionTally tally) = Sums(Walk, ("a", double.NaN), ("b", 7), ("c", 1), ("x", 3));

        sums.Should().Equal(0, 7, 1, 0, 0);
        missing.Should().Equal(1, 0.2, 0.75, 1, 1);
        tally.Should().Be(new ConversionTally { Unplaced = 3, UnplacedValues = 1, MissingValues = 1, AbsentUnits = 2 });
    }

    [Fact]
    public void Means_AreWeightedOverWhatHasAValue()
    {
        (Computed[] means, double[] missing, ConversionTally tally) = Means(Walk, ("a", 10), ("b", 20), ("e", 4));

        means.Should().Equal(Computed.From(10), Computed.From(18), Computed.From(4), Computed.Undefined(UndefinedReason.Missing), Computed.Undefined(UndefinedReason.Missing));
        missing.Should().Equal(0, 0, 0.25, 1, 1);
        tally.AbsentUnits.Should().Be(2);
    }

    [Fact]
    public void Means_OfPart_AreThoseOfTheWhole() =>
        Means(Walk, ("f", 12.5)).Means[3..].Should().Equal(Computed.From(12.5), Computed.From(12.5));

    [Fact]
    public void Means_WithUnknownWeight_AreUndefined() =>
        Means(Links.Walk("a>c", "b>c 5"), ("a", 1), ("b", 1)).Means.Should().Equal(Computed.Undefined(UndefinedReason.Missing));

    [Fact]
    public void BadInput_IsRefusedWithItsRow()
    {
        Refused(units: [0, 1, 0], values: [1, 2, 3]).WithMessage("*t:a stands twice*row 2*");
        Refused(units: [0, 9], values: [1, 2]).WithMessage("*Row 1*");
        Refused(units: [-2], values: [1]).WithMessage("*Row 0*");
        Refused(units: [0], values: [double.PositiveInfinity]).WithMessage("*row 0 is infinite*");
        Refused(units: [0], values: [1, 2]).WithMessage("*1 units and 2 values*");
        Refused(units: [2, 3], values: [double.MaxValue, double.MaxValue]).WithMessage("*range of double*");
        ((Action)(() => Walk.ConvertSums([], [], new double[4], new double[5]))).Should().Throw<ArgumentException>().WithMessage("*5 units*4 and 5*");
        ((Action)(() => Walk.ConvertMeans([1, 1], [1, 1], new Computed[5], new double[5]))).Should().Throw<ArgumentException>().WithMessage("*t:b stands twice*");
    }

    [Fact]
    public void Sums_AllocateTheirResultOnly()
    {
        int[] units = [0, 1, 2];
        double[] values = [1, 2, 3];
        double[] sums = new double[5];
        double[] missing = new double[5];
        Walk.ConvertSums(units, values, sums, missing);
        long before = GC.GetAllocatedBytesForCurrentThread();

        Walk.ConvertSums(units, values, sums, missing);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(80, "the tally is one small object");
    }

    [Fact]
    public void Sums_OfRandomCrosswalks_NeitherCreateNorLose() =>
        Gen.Select(RandomWalks.Any, Gen.Double[-1e6, 1e6].Array[30]).Sample((walk, values) =>
        {
            int[] units = [.. Enumerable.Range(0, walk.From.Count)];
            double[] sums = new double[walk.To.Count];
            ConversionTally tally = walk.ConvertSums(units, values.AsSpan(0, units.Length), sums, new double[walk.To.Count]);
            double direct = values.Take(units.Length).Sum();
            return Math.Abs(sums.Sum() + tally.Unplaced - direct) <= 1e-9 * values.Sum(Math.Abs);
        });

    [Fact]
    public void Coverage_OfRandomCrosswalks_AddsUpToOne() =>
        RandomWalks.Any.Sample(walk => walk.To.All(to => Math.Abs(walk.Predecessors(to).Sum(share => share.Coverage) - 1) < 1e-20m));

    private static (double[] Sums, double[] Missing, ConversionTally Tally) Sums(Crosswalk walk, params (string Unit, double Value)[] rows)
    {
        double[] sums = new double[walk.To.Count];
        double[] missing = new double[walk.To.Count];
        ConversionTally tally = walk.ConvertSums(Places(walk, rows), [.. rows.Select(row => row.Value)], sums, missing);
        return (sums, missing, tally);
    }

    private static (Computed[] Means, double[] Missing, ConversionTally Tally) Means(Crosswalk walk, params (string Unit, double Value)[] rows)
    {
        Computed[] means = new Computed[walk.To.Count];
        double[] missing = new double[walk.To.Count];
        ConversionTally tally = walk.ConvertMeans(Places(walk, rows), [.. rows.Select(row => row.Value)], means, missing);
        return (means, missing, tally);
    }

    private static int[] Places(Crosswalk walk, (string Unit, double Value)[] rows) => [.. rows.Select(row => walk.IndexOfFrom(Id(row.Unit)))];

    private static FluentAssertions.Specialized.ExceptionAssertions<ArgumentException> Refused(int[] units, double[] values) =>
        ((Action)(() => Walk.ConvertSums(units, values, new double[5], new double[5]))).Should().Throw<ArgumentException>();
}
