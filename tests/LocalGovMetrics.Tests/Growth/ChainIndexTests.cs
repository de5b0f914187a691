using CsCheck;
using LocalGovMetrics.Growth;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Growth;

public class ChainIndexTests
{
    [Fact]
    public void Link_TwoYearsOfTen_GivesTwentyOneInAllAndTenOnAverage()
    {
        ChainIndexResult chain = ChainIndex.Link(2021, [110, 110]);
        chain.Cumulative.Value.Should().BeApproximately(121, 1e-12);
        chain.Average.Value.Should().BeApproximately(110, 1e-12);
        chain.AverageRate.Value.Should().BeApproximately(0.1, 1e-14);
        chain.Series.Select(year => year.Value).Should().BeEquivalentTo([110.0, 121.0], options => options.Using<double>(c => c.Subject.Should().BeApproximately(c.Expectation, 1e-12)).WhenTypeIs<double>());
        chain.Periods.Should().Be(2);
        chain.FirstYear.Should().Be(2021);
        chain.MissingYears.Should().BeEmpty();
    }

    [Fact]
    public void Link_ConstantRate_AveragesToThatRate() =>
        Gen.Select(Gen.Double[1, 300], Gen.Int[1, 40]).Sample((index, years) =>
            ChainIndex.Link(2000, [.. Enumerable.Repeat<double?>(index, years)]).Average.Value.Should().BeApproximately(index, index * 1e-13));

    [Fact]
    public void Link_YearlyIndicesOfASeries_GivesTheCompoundRateOfTheSeries() =>
        Gen.Double[1, 1000].Array[2, 20].Sample(values =>
        {
            double?[] indices = [.. values.Zip(values.Skip(1), (before, value) => (double?)(100 * value / before))];
            ChainIndexResult chain = ChainIndex.Link(2001, indices);
            chain.AverageRate.Value.Should().BeApproximately(CompoundGrowth.Rate(values[0], values[^1], values.Length - 1).Value, 1e-9);
            chain.Cumulative.Value.Should().BeApproximately(100 * values[^1] / values[0], 1e-9 * values[^1] / values[0] * 100);
        });

    [Fact]
    public void Link_MissingYears_AreNamedAndBreakTheChain()
    {
        ChainIndexResult chain = ChainIndex.Link(2021, [105, null, 107, null]);
        chain.Cumulative.Reason.Should().Be(UndefinedReason.Missing);
        chain.Average.Reason.Should().Be(UndefinedReason.Missing);
        chain.AverageRate.Reason.Should().Be(UndefinedReason.Missing);
        chain.MissingYears.Should().Equal(2022, 2024);
        chain.Series[0].Value.Should().BeApproximately(105, 1e-12);
        chain.Series.Skip(1).Should().OnlyContain(year => year.Reason == UndefinedReason.Missing);
        chain.Indices.Should().Equal(105, null, 107, null);
    }

    [Fact]
    public void Link_NoYears_SaysNoPeriods()
    {
        ChainIndexResult chain = ChainIndex.Link(2021, []);
        chain.Cumulative.Reason.Should().Be(UndefinedReason.NoPeriods);
        chain.Average.Reason.Should().Be(UndefinedReason.NoPeriods);
    }

    [Theory]
    [InlineData(100.0, -5.0, UndefinedReason.SignChange)]
    [InlineData(0.0, 100.0, UndefinedReason.TotalLoss)]
    [InlineData(100.0, double.NaN, UndefinedReason.NotFinite)]
    [InlineData(1e300, 1e300, UndefinedReason.NotFinite)]
    [InlineData(1e-300, 1e-300, UndefinedReason.NotFinite)]
    public void Link_IndicesThatDoNotLink_SayWhy(double first, double second, UndefinedReason reason)
    {
        ChainIndexResult chain = ChainIndex.Link(2021, [first, second]);
        chain.Cumulative.Reason.Should().Be(reason);
        chain.Average.Reason.Should().Be(reason);
    }

    [Fact]
    public void Link_TotalLossInTheLastYear_IsZero()
    {
        ChainIndexResult chain = ChainIndex.Link(2021, [105, 0]);
        chain.Cumulative.Value.Should().Be(0);
        chain.AverageRate.Value.Should().Be(-1);
    }

    [Fact]
    public void LinkRates_RatesAsFractions_LinkAsTheirIndices()
    {
        ChainIndexResult chain = ChainIndex.LinkRates(2021, [0.21, 0]);
        chain.AverageRate.Value.Should().BeApproximately(0.1, 1e-14);
        ChainIndex.LinkRates(2021, [0.05, null]).MissingYears.Should().Equal(2022);
    }

    [Fact]
    public void Equals_SameContents_AreEqual()
    {
        ChainIndex.Link(2021, [105, null]).Should().Be(ChainIndex.Link(2021, [105, null]));
        ChainIndex.Link(2021, [105, null]).GetHashCode().Should().Be(ChainIndex.Link(2021, [105, null]).GetHashCode());
        ChainIndex.Link(2021, [105, null]).Should().NotBe(ChainIndex.Link(2021, [106, null]));
    }

    [Fact]
    public void Link_Null_Throws()
    {
        Action link = () => ChainIndex.Link(2021, null!);
        Action rates = () => ChainIndex.LinkRates(2021, null!);
        link.Should().Throw<ArgumentNullException>();
        rates.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Link_LastYearThereIs_IsNoError() =>
        ChainIndex.Link(int.MaxValue, [null, null]).MissingYears.Should().Equal(int.MaxValue, int.MaxValue);
}
