using CsCheck;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Statistics;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Statistics;

public class FunnelTests
{
    /// <summary>PHEindicatormethods, example of assign_funnel_significance: A to D.</summary>
    [Fact]
    public void Proportion_OfExample_IsThatOfPheIndicatorMethods()
    {
        FunnelResult result = Funnel.Proportion([new(10232, 15232), new(12321, 16123), new(15123, 17932), new(13213, 18475)], DesiredDirection.Higher);

        result.Centre.Value.Should().BeApproximately(0.7509961, 5e-8);
        result.Units.Select(unit => (unit.Standing, unit.Level)).Should().Equal((Standing.Worse, 0.998), (Standing.Better, 0.998), (Standing.Better, 0.998), (Standing.Worse, 0.998));
    }

    /// <summary>PHEindicatormethods, calculate_funnel_limits: the pooled proportion 0.80642448 at several sizes, in per cent there.</summary>
    [Theory]
    [InlineData(1, 0.95, 0.03204264)]
    [InlineData(3, 0.95, 0.35933491)]
    [InlineData(3, 0.998, 0.10150815)]
    [InlineData(10, 0.95, 0.56154344)]
    public void Proportion_OfSmallAreas_HasTheLimitsOfPheIndicatorMethods(double population, double level, double lower)
    {
        const double Pooled = 0.80642448;
        double large = 1e9 - (population / 2);
        FunnelResult result = Funnel.Proportion([new(population / 2, population), new((Pooled * (large + population)) - (population / 2), large)], DesiredDirection.Higher);

        result.Centre.Value.Should().BeApproximately(Pooled, 1e-12);
        FunnelLimit limit = result.Units[0].Limits.Single(each => each.Level.Equals(level));
        limit.Lower.Value.Should().BeApproximately(lower, 1e-8);
        limit.Upper.Value.Should().BeLessThanOrEqualTo(1);
    }

    /// <summary>PHEindicatormethods, test data of assign_funnel_significance for ratios: high, high at the lower level, not significant, low.</summary>
    [Fact]
    public void Ratio_OfTestData_IsThatOfPheIndicatorMethods() =>
        Funnel.Ratio([new(151, 106.443), new(150, 119.570), new(8, 6.240), new(0, 240.627)], DesiredDirection.None)
            .Units.Select(unit => (unit.Standing, unit.Level)).Should().Equal((Standing.Above, 0.998), (Standing.Above, 0.95), (Standing.Similar, null), (Standing.Below, 0.998));

    /// <summary>FunnelPlotR, tests of the unadjusted limits.</summary>
    [Theory]
    [InlineData(15, 0.5596924, 1.649348, 0.3862650, 2.082907)]
    [InlineData(20, 0.6108260, 1.544419, 0.4479107, 1.902094)]
    [InlineData(30, 0.6746958, 1.427562, 0.5289724, 1.702771)]
    public void RatioExact_OfTestData_IsThatOfFunnelPlotR(double expected, double low95, double high95, double low998, double high998)
    {
        IReadOnlyList<FunnelLimit> limits = Funnel.RatioExact([new(expected, expected)], DesiredDirection.Lower).Units[0].Limits;

        limits[0].Level.Should().Be(0.998);
        limits[0].Lower.Value.Should().BeApproximately(low998, 1e-6);
        limits[0].Upper.Value.Should().BeApproximately(high998, 1e-6);
        limits[1].Lower.Value.Should().BeApproximately(low95, 1e-6);
        limits[1].Upper.Value.Should().BeApproximately(high95, 1e-6);
    }

    /// <summary>FunnelPlotR, method SHMI: φ is printed by its tests; τ² and the limits follow from its formulas.</summary>
    [Fact]
    public void RatioOverdispersed_OfTestData_IsThatOfFunnelPlotR()
    {
        FunnelResult result = Funnel.RatioOverdispersed([new(100, 108), new(150, 112), new(180, 165), new(80, 95), new(120, 100), new(225, 220)], DesiredDirection.Lower);

        result.Dispersion.Value.Should().BeApproximately(2.948033, 5e-7);
        result.BetweenVariance.Value.Should().BeApproximately(0.0194775, 5e-8);
        result.Units[0].Limits[1].Lower.Value.Should().BeApproximately(0.717307, 5e-7);
        result.Units[0].Limits[1].Upper.Value.Should().BeApproximately(1.394104, 5e-7);
        result.Units.Should().OnlyContain(unit => unit.Standing == Standing.Similar);
    }

    [Fact]
    public void ProportionArcsine_Limits_FollowTheFormula()
    {
        // sin²(arcsin √0.5 ± 1.959964 / √400), for a unit of 100 at a pooled half.
        FunnelPoint unit = Funnel.ProportionArcsine([new(50, 100), new(50, 100)], DesiredDirection.Higher).Units[0];
        unit.Limits[1].Lower.Value.Should().BeApproximately(Math.Pow(Math.Sin((Math.PI / 4) - 0.0979982), 2), 1e-6);
        unit.Limits[1].Upper.Value.Should().BeApproximately(Math.Pow(Math.Sin((Math.PI / 4) + 0.0979982), 2), 1e-6);
        Funnel.ProportionArcsine([new(1, 1), new(999, 1000)], DesiredDirection.Higher).Units[0].Limits[0].Upper.Value.Should().Be(1);

        FunnelResult adjusted = Funnel.ProportionArcsine([new(20, 100), new(50, 100), new(80, 100)], DesiredDirection.Higher, overdispersed: true);
        adjusted.Dispersion.Value.Should().BeGreaterThan(1);
        adjusted.BetweenVariance.Value.Should().BeGreaterThan(0);
        adjusted.Units.Should().OnlyContain(each => each.Standing == Standing.Similar);
    }

    [Fact]
    public void Funnels_OfUnitsThatCannotBeJudged_DoNotScoreThem()
    {
        FunnelResult result = Funnel.Proportion([new(5, 10), null, new(5, 0), new(11, 10), new(-1, 10)], DesiredDirection.Higher);

        result.Centre.Value.Should().Be(0.5);
        result.Units.Skip(1).Should().OnlyContain(unit => unit.Standing == Standing.NotApplicable && unit.Limits.Count == 0);
        result.Units.Select(unit => unit.Value.Reason).Should().Equal(UndefinedReason.None, UndefinedReason.Missing, UndefinedReason.ZeroBase, UndefinedReason.OutOfRange, UndefinedReason.OutOfRange);
        Funnel.RatioOverdispersed([new(0, 5), new(4, 5)], DesiredDirection.Lower).Units.Select(unit => (unit.Value.Reason, unit.Standing))
            .Should().Equal((UndefinedReason.OutOfRange, Standing.NotApplicable), (UndefinedReason.None, Standing.NotApplicable));
        Funnel.Proportion([], DesiredDirection.Higher).Centre.Reason.Should().NotBe(UndefinedReason.None);
        FluentActions.Invoking(() => new FunnelCount(double.NaN, 1)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Funnels_OfAnyUnits_HoldNoNaNAndDoNotDependOnTheOrder() =>
        Gen.Select(Gen.OneOf(Gen.Double[-1e300, 1e300], Gen.Int[0, 50].Select(i => (double)i)), Gen.OneOf(Gen.Double[-1e300, 1e300], Gen.Int[0, 99].Select(i => (double)i)), (x, n) => new FunnelCount(x, n)).Array[0, 12].Sample(units =>
        {
            Func<IReadOnlyList<FunnelCount?>, FunnelResult>[] all =
            [
                given => Funnel.Proportion(given, DesiredDirection.Higher),
                given => Funnel.Ratio(given, DesiredDirection.Higher),
                given => Funnel.RatioExact(given, DesiredDirection.Higher),
                given => Funnel.RatioOverdispersed(given, DesiredDirection.Higher),
                given => Funnel.ProportionArcsine(given, DesiredDirection.Higher, overdispersed: true),
            ];
            foreach (Func<IReadOnlyList<FunnelCount?>, FunnelResult> funnel in all)
            {
                funnel(units).Units.Select(unit => unit.Standing).Should().Equal(funnel([.. units.Reverse()]).Units.Select(unit => unit.Standing).Reverse());
            }
        });
}
