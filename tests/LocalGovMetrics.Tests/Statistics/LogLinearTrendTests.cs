using CsCheck;
using LocalGovMetrics.Statistics;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Statistics;

public class LogLinearTrendTests
{
    [Fact]
    public void Fit_ConstantRate_GivesThatRateWithoutError() =>
        Gen.Select(Gen.Double[-0.5, 1], Gen.Int[3, 30]).Sample((rate, years) =>
        {
            double?[] values = [.. Enumerable.Range(0, years).Select(i => (double?)(100 * Math.Pow(1 + rate, i)))];
            LogLinearTrendResult trend = LogLinearTrend.Fit(2000, values);
            trend.Growth.Value.Should().BeApproximately(rate, 1e-9);
            trend.GrowthStandardError.Value.Should().BeApproximately(0, 1e-9);
            trend.Observations.Should().Be(years);
        });

    /// <summary>y = ln(value) is 0, 1, 1, 2 in four years: b = 0.6, residuals ±0.1 and ±0.3, SSE 0.2, SST 2.</summary>
    [Fact]
    public void Fit_WorkedByHand_Agrees()
    {
        LogLinearTrendResult trend = LogLinearTrend.Fit(2020, [1, Math.E, Math.E, Math.E * Math.E]);
        trend.Slope.Value.Should().BeApproximately(0.6, 1e-13);
        trend.SlopeStandardError.Value.Should().BeApproximately(Math.Sqrt(0.1 / 5), 1e-13);
        trend.Growth.Value.Should().BeApproximately(0.8221188003905089, 1e-13);
        trend.GrowthStandardError.Value.Should().BeApproximately(Math.Exp(0.6) * Math.Sqrt(0.1 / 5), 1e-13);
        trend.RSquared.Value.Should().BeApproximately(0.9, 1e-13);
        trend.Intercept.Value.Should().BeApproximately(1 - (0.6 * 2021.5), 1e-9);
        trend.At(2020).Value.Should().BeApproximately(Math.Exp(0.1), 1e-9);
    }

    [Fact]
    public void Fit_UnevenYears_UsesTheirDistance()
    {
        int[] years = [2000, 2003, 2010];
        double?[] values = [.. years.Select(year => (double?)Math.Pow(1.05, year - 2000))];
        LogLinearTrend.Fit(years, values).Growth.Value.Should().BeApproximately(0.05, 1e-12);
    }

    [Fact]
    public void Fit_MissingYears_AreLeftOutAndNamed()
    {
        LogLinearTrendResult trend = LogLinearTrend.Fit(2020, [100, null, 121, 133.1, null]);
        trend.Growth.Value.Should().BeApproximately(0.1, 1e-12);
        trend.Observations.Should().Be(3);
        trend.MissingYears.Should().Equal(2021, 2024);
        trend.Should().Be(LogLinearTrend.Fit(2020, [100, null, 121, 133.1, null]));
    }

    [Fact]
    public void Fit_ConstantValues_HasNoVarianceToExplain()
    {
        LogLinearTrendResult trend = LogLinearTrend.Fit(2020, [7, 7, 7]);
        trend.Growth.Value.Should().BeApproximately(0, 1e-15);
        trend.RSquared.Reason.Should().Be(UndefinedReason.ZeroBase);
    }

    [Theory]
    [InlineData(new double[] { }, UndefinedReason.TooFewObservations)]
    [InlineData(new double[] { 1, 2 }, UndefinedReason.TooFewObservations)]
    [InlineData(new double[] { 1, 0, 2 }, UndefinedReason.ZeroBase)]
    [InlineData(new double[] { 1, -1, 2 }, UndefinedReason.NegativeBase)]
    [InlineData(new double[] { 1, double.NaN, 2 }, UndefinedReason.NotFinite)]
    [InlineData(new double[] { 1, double.PositiveInfinity, 2 }, UndefinedReason.NotFinite)]
    public void Fit_NoTrend_SaysWhy(double[] values, UndefinedReason reason)
    {
        LogLinearTrendResult trend = LogLinearTrend.Fit(2020, [.. values.Select(value => (double?)value)]);
        Computed[] numbers = [trend.Growth, trend.Slope, trend.Intercept, trend.SlopeStandardError, trend.GrowthStandardError, trend.RSquared, trend.At(2020)];
        numbers.Should().OnlyContain(number => number.Reason == reason);
        trend.Observations.Should().Be(values.Length);
    }

    [Fact]
    public void Fit_OneYearOnly_SaysNoPeriods() =>
        LogLinearTrend.Fit([2020, 2020, 2020], [1, 2, 3]).Growth.Reason.Should().Be(UndefinedReason.NoPeriods);

    [Fact]
    public void Fit_ExtremeYears_IsNeverNaN()
    {
        LogLinearTrend.Fit([int.MinValue, 0, int.MaxValue], [1, 2, 3]).Growth.IsDefined.Should().BeTrue();
        LogLinearTrend.Fit(2020, [double.Epsilon, 1, double.MaxValue]).Growth.Reason.Should().Be(UndefinedReason.NotFinite);
    }

    [Fact]
    public void Fit_CallersMistakes_Throw()
    {
        Action none = () => LogLinearTrend.Fit(2020, null!);
        Action noYears = () => LogLinearTrend.Fit(null!, [1]);
        Action lengths = () => LogLinearTrend.Fit([2020, 2021], [1]);
        Action late = () => LogLinearTrend.Fit(int.MaxValue, [1, 2]);
        none.Should().Throw<ArgumentNullException>();
        noYears.Should().Throw<ArgumentNullException>();
        lengths.Should().Throw<ArgumentException>().WithMessage("2 years, but 1 values*");
        late.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Fit_LastYearThereIs_IsNoError() =>
        LogLinearTrend.Fit(int.MaxValue - 2, [1, 2, 4]).Growth.Value.Should().BeApproximately(1, 1e-6);
}
