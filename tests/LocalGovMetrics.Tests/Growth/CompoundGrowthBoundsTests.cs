using CsCheck;
using LocalGovMetrics.Growth;
using LocalGovMetrics.Tests.Values;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Growth;

public class CompoundGrowthBoundsTests
{
    private static readonly Gen<decimal> Positive = Gen.OneOf(
        Gen.Select(Gen.Int[1, 10_000_000], Gen.Byte[0, 6], (digits, scale) => new decimal(digits, 0, 0, false, scale)),
        Gen.Select(Gen.Int[1, int.MaxValue], Gen.Int, Gen.Int, Gen.Byte[0, 28], (low, middle, high, scale) => new decimal(low, middle, high, false, scale)));

    private static readonly Gen<(Interval Set, decimal Inside)> Sets = Gen.Select(Positive, Positive, Positive, Gen.Bool, (a, b, c, unbounded) =>
    {
        decimal[] sorted = [a, b, c];
        Array.Sort(sorted);
        return (Interval.Create(sorted[0], unbounded ? null : sorted[2], true, true), sorted[1]);
    });

    [Fact]
    public void Rate_PrintedRevenue_HoldsFivePeriodsAndNotFour()
    {
        GrowthBounds bounds = CompoundGrowth.Rate(Interval.Closed(98.05m, 98.15m), Interval.Closed(125.95m, 126.05m), 5);
        bounds.Contains(0.0513330).Should().BeTrue();
        bounds.Contains(0.0646).Should().BeFalse();
        bounds.Rate.Low.Should().BeApproximately(Math.Pow(125.95 / 98.15, 0.2) - 1, 1e-14);
        bounds.Rate.High.Should().BeApproximately(Math.Pow(126.05 / 98.05, 0.2) - 1, 1e-14);
    }

    [Fact]
    public void Rate_AnyPointsInside_HoldsThePlainRate() =>
        Gen.Select(Sets, Sets, Gen.Int[1, 100]).Sample((first, last, periods) =>
            CompoundGrowth.Rate(first.Set, last.Set, periods).Contains(CompoundGrowth.Rate(first.Inside, last.Inside, periods).Value).Should().BeTrue(), iter: 20_000);

    [Fact]
    public void Rate_PointSets_HoldTheExactRoot() =>
        Gen.Select(Positive, Positive, Gen.Int[1, 12]).Sample(
            (first, last, periods) =>
            {
                RealInterval rate = CompoundGrowth.Rate(Interval.Point(first), Interval.Point(last), periods).Rate;
                ExactDecimal ratio = ExactDecimal.From(last) / ExactDecimal.From(first);
                ExactDecimal one = ExactDecimal.From(1m);
                (ExactDecimal.From(rate.Low.GetValueOrDefault()) + one).Power(periods).CompareTo(ratio).Should().BeLessThanOrEqualTo(0);
                (ExactDecimal.From(rate.High.GetValueOrDefault()) + one).Power(periods).CompareTo(ratio).Should().BeGreaterThanOrEqualTo(0);
                rate.Width.Should().BeLessThan(2e-13 * (2 + rate.High.GetValueOrDefault()));
            },
            iter: 500);

    [Theory]
    [InlineData("[98.05, 98.15]", "(93, ∞)", -0.0523, null)]
    [InlineData("[98.05, 98.15]", "(-∞, 126)", -1.0, 0.2851)]
    [InlineData("[98.05, ∞)", "[126, 126]", -1.0, 0.2851)]
    [InlineData("(0, 2]", "[4, 4]", 1.0, null)]
    [InlineData("[5, 5]", "[-0.05, 0.05]", -1.0, -0.99)]
    [InlineData("[5, 5]", "[0, 0]", -1.0, -1.0)]
    [InlineData("[5, 5]", "[-5, 0]", -1.0, -1.0)]
    [InlineData("(0, 5]", "[0, 0]", -1.0, -1.0)]
    [InlineData("[5, 10]", "(0, ∞)", -1.0, null)]
    public void Rate_SetsWithOpenSides_AreBoundedWhereTheyCanBe(string first, string last, double low, double? high)
    {
        RealInterval rate = CompoundGrowth.Rate(Interval.Parse(first), Interval.Parse(last), 1).Rate;
        rate.Low.Should().BeApproximately(low, 1e-3);
        (rate.High is null).Should().Be(high is null);
        (rate.High ?? 0).Should().BeApproximately(high ?? 0, 1e-3);
    }

    [Theory]
    [InlineData("[1, 1]", "[2, 2]", 0, UndefinedReason.NoPeriods)]
    [InlineData("[-0.05, 0.05]", "[2, 2]", 5, UndefinedReason.ZeroBase)]
    [InlineData("[0, 0]", "[2, 2]", 5, UndefinedReason.ZeroBase)]
    [InlineData("(-∞, 2)", "[2, 2]", 5, UndefinedReason.ZeroBase)]
    [InlineData("[-2, -1]", "[2, 2]", 5, UndefinedReason.SignChange)]
    [InlineData("[-2, 0)", "(0, ∞)", 5, UndefinedReason.SignChange)]
    [InlineData("[-2, -1]", "[-2, 2]", 5, UndefinedReason.NegativeBase)]
    [InlineData("[-2, -1]", "[-3, -2]", 5, UndefinedReason.NegativeBase)]
    [InlineData("[1, 1]", "[-3, -2]", 5, UndefinedReason.SignChange)]
    [InlineData("[1, 1]", "[-3, 0)", 5, UndefinedReason.SignChange)]
    public void Rate_SetsWithoutRate_SayWhy(string first, string last, int periods, UndefinedReason reason)
    {
        GrowthBounds bounds = CompoundGrowth.Rate(Interval.Parse(first), Interval.Parse(last), periods);
        bounds.Reason.Should().Be(reason);
        bounds.RateOrNull.Should().BeNull();
        bounds.IndexOrNull.Should().BeNull();
        bounds.Contains(0).Should().BeFalse();
    }

    [Fact]
    public void IndexOrNull_OfBounds_HoldsTheIndex()
    {
        GrowthBounds bounds = CompoundGrowth.Rate(Interval.Closed(98.05m, 98.15m), Interval.Closed(125.95m, 126.05m), 5);
        bounds.IndexOrNull!.Value.Contains(105.1333).Should().BeTrue();
        bounds.IndexOrNull!.Value.Contains(106.46).Should().BeFalse();
        CompoundGrowth.Rate(Interval.Point(5), Interval.Point(0), 2).IndexOrNull.Should().Be(RealInterval.Point(0));
        GrowthBounds.From(RealInterval.AtLeast(-1)).IndexOrNull.Should().Be(RealInterval.AtLeast(0));
    }

    [Theory]
    [InlineData("[0.05, 0.052]")]
    [InlineData("(-1, ∞)")]
    [InlineData("undefined:zeroBase")]
    public void Parse_CanonicalText_WritesTheSame(string text)
    {
        GrowthBounds.Parse(text).ToString().Should().Be(text);
        (GrowthBounds.Parse(text) == GrowthBounds.Parse(text)).Should().BeTrue();
    }

    [Theory]
    [InlineData("[-2, 0]")]
    [InlineData("0.05")]
    [InlineData("undefined:none")]
    [InlineData("undefined:")]
    [InlineData("(-∞, ∞)")]
    public void TryParse_NotCanonical_IsFalse(string text) => GrowthBounds.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void Default_Always_SaysNotComputed()
    {
        default(GrowthBounds).Reason.Should().Be(UndefinedReason.NotComputed);
        default(GrowthBounds).Should().Be(GrowthBounds.Undefined(UndefinedReason.NotComputed));
        default(GrowthBounds).GetHashCode().Should().Be(GrowthBounds.Undefined(UndefinedReason.NotComputed).GetHashCode());
        Action read = () => _ = default(GrowthBounds).Rate;
        read.Should().Throw<InvalidOperationException>().WithMessage("*NotComputed*");
    }

    [Fact]
    public void From_RatesBelowMinusOne_Throws()
    {
        Action make = () => GrowthBounds.From(RealInterval.Unbounded);
        make.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Between_Prints_CarriesInputsRateAndBounds()
    {
        CompoundGrowthResult growth = CompoundGrowth.Between(ReportedValue.AsPrinted(98.1m), ReportedValue.AsPrinted(126.0m), 5);
        growth.First.Value.Should().Be(98.1m);
        growth.Last.Value.Should().Be(126.0m);
        growth.Periods.Should().Be(5);
        growth.Rate.Value.Should().BeApproximately(0.0513330, 5e-8);
        growth.Index.Value.Should().BeApproximately(105.1333, 5e-6);
        growth.Bounds.Contains(growth.Rate.Value).Should().BeTrue();
        growth.Bounds.Contains(0.0646).Should().BeFalse();
        growth.Should().Be(CompoundGrowth.Between(ReportedValue.AsPrinted(98.1m), ReportedValue.AsPrinted(126.0m), 5));
    }

    [Fact]
    public void Between_ConvertibleUnits_ComparesTheSameAmounts()
    {
        MeasureUnit billion = MeasureUnit.Parse("tỷ đồng");
        MeasureUnit million = MeasureUnit.Parse("triệu đồng");
        CompoundGrowthResult growth = CompoundGrowth.Between(ReportedValue.AsPrinted(2m, billion), ReportedValue.AsPrinted(4000m, million), 1);
        growth.Rate.Value.Should().BeApproximately(1, 1e-15);
        growth.Bounds.Contains(1).Should().BeTrue();
    }

    [Fact]
    public void Between_Fractions_ComparesTheirPercentages()
    {
        CompoundGrowthResult growth = CompoundGrowth.Between(
            ReportedValue.FromFraction(Fraction.FromCount(19, 38), unit: MeasureUnit.Percent), ReportedValue.AsPrinted(100m, MeasureUnit.Percent), 1);
        growth.Rate.Value.Should().BeApproximately(1, 1e-15);
        growth.Bounds.Contains(1).Should().BeTrue();
    }

    [Fact]
    public void Between_Range_HasBoundsButNoRate()
    {
        CompoundGrowthResult growth = CompoundGrowth.Between(ReportedValue.AsPrinted(10m), ReportedValue.Range(16, 17), 1);
        growth.Rate.Reason.Should().Be(UndefinedReason.NotApplicable);
        growth.Bounds.Contains(0.65).Should().BeTrue();
    }

    [Fact]
    public void Between_UnitsThatDoNotConvert_SaysSo()
    {
        ReportedValue percent = ReportedValue.AsPrinted(10m, MeasureUnit.Percent);
        foreach (CompoundGrowthResult growth in new[]
        {
            CompoundGrowth.Between(percent, ReportedValue.AsPrinted(10m, MeasureUnit.Parse("ha")), 1),
            CompoundGrowth.Between(percent, ReportedValue.AsPrinted(10m), 1),
            CompoundGrowth.Between(ReportedValue.AsPrinted(10m), percent, 1),
        })
        {
            growth.Rate.Reason.Should().Be(UndefinedReason.IncompatibleUnits);
            growth.Index.Reason.Should().Be(UndefinedReason.IncompatibleUnits);
            growth.Bounds.Reason.Should().Be(UndefinedReason.IncompatibleUnits);
        }
    }

    [Fact]
    public void Between_Null_Throws()
    {
        Action first = () => CompoundGrowth.Between(null!, ReportedValue.AsPrinted(1), 1);
        Action last = () => CompoundGrowth.Between(ReportedValue.AsPrinted(1), null!, 1);
        first.Should().Throw<ArgumentNullException>();
        last.Should().Throw<ArgumentNullException>();
    }
}
