using LocalGovMetrics.Statistics;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Statistics;

public class NormalisationTests
{
    /// <summary>COINr, issue 19: NEET of 6.2, 15.0 and 0.6 in a sample from 0.6 to 42.1, lower is better.</summary>
    [Fact]
    public void MinMax_OfNeet_IsThatOfCoinr()
    {
        double[] scaled = Numbers(Normalisation.MinMax([6.2, 15.0, 0.6, 42.1], DesiredDirection.Lower));
        scaled[0].Should().BeApproximately(86.50602, 5e-6);
        scaled[1].Should().BeApproximately(65.30120, 5e-6);
        scaled[2].Should().Be(100);
    }

    /// <summary>COINr, tests of n_goalposts: 1, 11 and −1 between 0 and 10.</summary>
    [Fact]
    public void Goalposts_OfTestData_AreThoseOfCoinr()
    {
        Numbers(Normalisation.Goalposts([1, 11, -1], 0, 10, DesiredDirection.Higher)).Should().Equal(0.1, 1, 0);
        Numbers(Normalisation.Goalposts([1, -1, 11], 0, 10, DesiredDirection.Lower)).Should().Equal(0.9, 1, 0);
        FluentActions.Invoking(() => Normalisation.Goalposts([1], 5, 5, DesiredDirection.Higher)).Should().Throw<ArgumentException>();
        Numbers(Normalisation.Goalposts([30, 28, 45], 0, 10, DesiredDirection.Closer, 100, 30)).Should().Equal(100, 80, 0);
    }

    /// <summary>COINr, test-normalise: distance to target.</summary>
    [Fact]
    public void TargetDistance_OfTestData_IsThatOfCoinr()
    {
        Numbers(Normalisation.TargetDistance([0, 5, 11], 10, DesiredDirection.Higher)).Should().Equal(0, 0.5, 1.1);
        Numbers(Normalisation.TargetDistance([0, 5, 11], 10, DesiredDirection.Higher, isCapped: true)).Should().Equal(0, 0.5, 1);
        Numbers(Normalisation.TargetDistance([-1, 1, 10], 0, DesiredDirection.Lower)).Should().Equal(1.1, 0.9, 0);
        Normalisation.TargetDistance([5, 6], 5, DesiredDirection.Higher).Should().OnlyContain(value => value.Reason == UndefinedReason.OutOfRange);
    }

    /// <summary>COINr: Borda counts of 1 to 10 are 0 to 9; percentile ranks divide them by n − 1.</summary>
    [Fact]
    public void Ranks_OfTen_AreThoseOfCoinr()
    {
        double?[] ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
        Numbers(Normalisation.Borda(ten, DesiredDirection.Higher)).Should().Equal(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        Numbers(Normalisation.PercentileRank([10, 30, 20, 20], DesiredDirection.Higher)).Should().Equal(0, 1, 1 / 3.0, 1 / 3.0);
        Normalisation.PercentileRank([10, null], DesiredDirection.Higher)[0].Reason.Should().Be(UndefinedReason.TooFewObservations);
    }

    [Fact]
    public void ZScore_UsesTheDeviationOfASample()
    {
        Numbers(Normalisation.ZScore([1, 2, 3], DesiredDirection.Higher)).Should().Equal(-1, 0, 1);
        Numbers(Normalisation.ZScore([1, 2, 3], DesiredDirection.Lower)).Should().Equal(1, 0, -1);
        Normalisation.ZScore([5], DesiredDirection.Higher)[0].Reason.Should().Be(UndefinedReason.TooFewObservations);
        Normalisation.ZScore([5, 5], DesiredDirection.Higher)[0].Reason.Should().Be(UndefinedReason.AllEqual);
    }

    [Fact]
    public void Values_WithoutScale_SayWhy()
    {
        Normalisation.MinMax([5, 5, null, double.NaN], DesiredDirection.Higher).Select(value => value.Reason)
            .Should().Equal(UndefinedReason.AllEqual, UndefinedReason.AllEqual, UndefinedReason.Missing, UndefinedReason.NotFinite);
        Normalisation.MinMax([5, 6], DesiredDirection.None).Should().OnlyContain(value => value.Reason == UndefinedReason.NotApplicable);
        Numbers(Normalisation.MinMax([-1.7e308, 1.7e308, 0], DesiredDirection.Higher)).Should().Equal(0, 100, 50);
    }

    /// <summary>COINr gives ranks of 0 here, which charges every unit for an indicator that tells none apart.</summary>
    [Theory]
    [InlineData(NormalisationMethod.MinMax)]
    [InlineData(NormalisationMethod.ZScore)]
    [InlineData(NormalisationMethod.PercentileRank)]
    [InlineData(NormalisationMethod.Borda)]
    [InlineData(NormalisationMethod.TargetDistance)]
    public void Values_AllEqual_HaveNoScaleWhateverTheMethod(NormalisationMethod method)
    {
        double?[] alike = [7, null, 7];
        IReadOnlyList<Computed> scaled = method switch
        {
            NormalisationMethod.MinMax => Normalisation.MinMax(alike, DesiredDirection.Lower),
            NormalisationMethod.ZScore => Normalisation.ZScore(alike, DesiredDirection.Higher),
            NormalisationMethod.PercentileRank => Normalisation.PercentileRank(alike, DesiredDirection.Higher),
            NormalisationMethod.Borda => Normalisation.Borda(alike, DesiredDirection.Higher),
            _ => Normalisation.TargetDistance(alike, 10, DesiredDirection.Higher),
        };
        scaled.Select(value => value.Reason).Should().Equal(UndefinedReason.AllEqual, UndefinedReason.Missing, UndefinedReason.AllEqual);
    }

    [Fact]
    public void Values_AsFarOnEitherSide_AreEquallyClose()
    {
        Normalisation.Borda([0.9, 1.1, 1.0], DesiredDirection.Closer, 1).Select(value => value.Value).Should().Equal(0, 0, 2);
        Normalisation.PercentileRank([0.7, 1.3, 1.2], DesiredDirection.Closer, 1, 1).Select(value => value.Value).Should().Equal(0, 0, 1);
    }

    /// <summary>COINr: gmean(1, 2, 3), with weights 1, 1, 2; hmean with weights 2, 1, 1; the generalised mean of power −1 is harmonic.</summary>
    [Fact]
    public void Means_OfOneTwoThree_AreThoseOfCoinr()
    {
        CompositeMean.Geometric([1, 2, 3], [1, 1, 1]).Value.Should().BeApproximately(1.8171206, 5e-8);
        CompositeMean.Geometric([1, 2, 3], [1, 1, 2]).Value.Should().BeApproximately(2.0597671, 5e-8);
        CompositeMean.Harmonic([1, 2, 3], [2, 1, 1]).Value.Should().BeApproximately(1.4117647, 5e-8);
        CompositeMean.Generalised([1, 2, 3], [2, 1, 1], -1).Should().Be(CompositeMean.Harmonic([1, 2, 3], [2, 1, 1]));
        CompositeMean.Generalised([1, 2, 3], [2, 1, 1], 1).Should().Be(CompositeMean.Arithmetic([1, 2, 3], [2, 1, 1]));
        FluentActions.Invoking(() => CompositeMean.Generalised([1], [1], 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => CompositeMean.Arithmetic([1], [-1])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => CompositeMean.Arithmetic([1, 2], [1])).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Means_OfZeroOrLess_AreRefusedNotReplaced(double value)
    {
        CompositeMean.Geometric([value, 2], [1, 1]).Reason.Should().Be(UndefinedReason.OutOfRange);
        CompositeMean.Harmonic([value, 2], [1, 1]).Reason.Should().Be(UndefinedReason.OutOfRange);
        CompositeMean.Arithmetic([value, 2], [1, 1]).IsDefined.Should().BeTrue();
    }

    /// <summary>COINr, outranking of (1,3,2), (2,2,3), (3,1,1), (4,5,4): o21 2/3, o31 1/3, o41 1, three dominant pairs of six; Copeland scores follow.</summary>
    [Fact]
    public void Outranking_OfTestData_IsThatOfCoinr()
    {
        double[][] rows = [[1, 3, 2], [2, 2, 3], [3, 1, 1], [4, 5, 4]];
        double[] weights = [1, 1, 1];
        Outranking.Share(rows[1], rows[0], weights).Value.Should().BeApproximately(2 / 3.0, 1e-15);
        Outranking.Share(rows[2], rows[0], weights).Value.Should().BeApproximately(1 / 3.0, 1e-15);
        Outranking.Share(rows[3], rows[0], weights).Value.Should().Be(1);
        Outranking.Share([1, 2], [1, 3], [1, 1]).Value.Should().Be(0.25);
        Enumerable.Range(0, 4).SelectMany(i => Enumerable.Range(0, 4).Where(j => j != i).Select(j => Outranking.Share(rows[i], rows[j], weights).Value)).Count(share => share.Equals(1)).Should().Be(3);
        Outranking.Copeland(rows, weights).Select(score => score.Value).Should().Equal(-1, 1, -3, 3);
        Outranking.Copeland([[1, double.NaN], [1, 2]], [1, 1]).Should().OnlyContain(score => score.Reason == UndefinedReason.NotFinite);
    }

    private static double[] Numbers(IReadOnlyList<Computed> values) => [.. values.Select(value => value.Value)];
}
