using LocalGovMetrics.Growth;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Growth;

/// <summary>What results of growth write of themselves, and when two of them are equal or as good as equal.</summary>
public class GrowthTextsTests
{
    private static readonly GrowthBounds Some = GrowthBounds.From(RealInterval.Create(0.05, 0.1, false, true));

    [Fact]
    public void Text_OfAChain_NamesYearsIndexAndAverage() =>
        ChainIndex.Link(2021, [100, 100]).ToString().Should().Be("2 years from 2021: 100, average 100");

    [Fact]
    public void Text_OfContributions_NamesTotalPartsAndRemainder()
    {
        new GrowthPart("industry", 40, 52.5m).ToString().Should().Be("industry: 40 to 52.5");
        GrowthContributions.Of(100, 120, [new GrowthPart("a", 40, 45), new GrowthPart("b", 50, 60)]).ToString()
            .Should().Be("total: 100 to 120, contribution 0.2 = a: 40 to 45, contribution 0.05; b: 50 to 60, contribution 0.1; remainder: 10 to 15, contribution 0.05");
    }

    [Fact]
    public void Text_OfGrowth_NamesPrintsRateAndBounds() =>
        CompoundGrowth.Between(ReportedValue.AsPrinted(0), ReportedValue.AsPrinted(5), 2).ToString().Should().Be("0 to 5 in 2: undefined:zeroBase, bounds undefined:zeroBase");

    [Fact]
    public void Bounds_AreEqualByEndsOrReason()
    {
        (Some == GrowthBounds.From(RealInterval.Create(0.05, 0.1, false, true))).Should().BeTrue();
        (Some != GrowthBounds.From(RealInterval.Create(0.05, 0.1, false, true))).Should().BeFalse();
        (Some == GrowthBounds.From(RealInterval.Create(0.05, 0.1, true, true))).Should().BeFalse();
        (Some != GrowthBounds.From(RealInterval.Create(0.05, 0.11, false, true))).Should().BeTrue();
        (GrowthBounds.Undefined(UndefinedReason.ZeroBase) == GrowthBounds.Undefined(UndefinedReason.Missing)).Should().BeFalse();
        Some.Equals((object)Some).Should().BeTrue();
        Some.Equals("(0.05, 0.1]").Should().BeFalse();
        Some.Equals(GrowthBounds.Undefined(UndefinedReason.Missing)).Should().BeFalse();
    }

    [Fact]
    public void Bounds_SayWhetherTheyAreDefined()
    {
        (Some.IsDefined, Some.Reason, Some.Rate).Should().Be((true, UndefinedReason.None, RealInterval.Create(0.05, 0.1, false, true)));
        GrowthBounds none = GrowthBounds.Undefined(UndefinedReason.Missing);
        (none.IsDefined, none.Reason, none.Contains(0)).Should().Be((false, UndefinedReason.Missing, false));
        FluentActions.Invoking(() => none.Rate).Should().Throw<InvalidOperationException>().WithMessage("There are no bounds: Missing.");
        FluentActions.Invoking(() => GrowthBounds.Undefined(UndefinedReason.None)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => GrowthBounds.From(RealInterval.AtLeast(-1.5))).Should().Throw<ArgumentException>().WithMessage("A growth rate is -1 or more.*");
    }

    [Fact]
    public void Bounds_AreReadFromTheirText()
    {
        GrowthBounds.TryParse("(0.05, 0.1]", null, out GrowthBounds read).Should().BeTrue();
        read.Should().Be(Some);
        GrowthBounds.TryParse("[-1, 0]", null, out read).Should().BeTrue();
        read.Rate.Low.Should().Be(-1);
        GrowthBounds.TryParse("undefined:missing", null, out read).Should().BeTrue();
        read.Reason.Should().Be(UndefinedReason.Missing);
        GrowthBounds.TryParse("[-2, 0]", null, out read).Should().BeFalse();
        read.Should().Be(default(GrowthBounds));
        FluentActions.Invoking(() => GrowthBounds.Parse("0.05")).Should().Throw<FormatException>();
        FluentActions.Invoking(() => GrowthBounds.Parse(null!)).Should().Throw<ArgumentNullException>();
    }

    /// <summary>The index is 100 times one more than the rate, a little outward, open where the rate is.</summary>
    [Fact]
    public void Index_OfBounds_ReachesALittleFurtherAndIsOpenWhereTheyAre()
    {
        RealInterval index = Some.IndexOrNull!.Value;
        index.Low!.Value.Should().BeLessThan(105).And.BeApproximately(105, 1e-12);
        index.High!.Value.Should().BeGreaterThan(110).And.BeApproximately(110, 1e-12);
        (index.LowClosed, index.HighClosed).Should().Be((false, true));

        RealInterval loss = GrowthBounds.From(RealInterval.Create(-1, -0.5, true, false)).IndexOrNull!.Value;
        (loss.Low, loss.LowClosed, loss.HighClosed).Should().Be((0, true, false));
        loss.High!.Value.Should().BeGreaterThan(50).And.BeApproximately(50, 1e-12);
        GrowthBounds.From(RealInterval.AtLeast(1e308)).IndexOrNull!.Value.High.Should().BeNull();
        GrowthBounds.From(RealInterval.Create(0, double.MaxValue, true, true)).IndexOrNull!.Value.High.Should().BeNull();
    }

    [Theory]
    [InlineData("[0.05, 0.1]", "[0.05000000000000001, 0.1]", true)]
    [InlineData("[0.05, 0.1]", "[0.05, 0.10000000000000002]", true)]
    [InlineData("[0.05, ∞)", "[0.05000000000000001, ∞)", true)]
    [InlineData("[0.05, 0.1]", "[0.0501, 0.1]", false)]
    [InlineData("[0.05, 0.1]", "[0.05, 0.1001]", false)]
    [InlineData("[0.05, 0.1]", "(0.05, 0.1]", false)]
    [InlineData("[0.05, 0.1]", "[0.05, 0.1)", false)]
    [InlineData("[0.05, 0.1)", "[0.05, ∞)", false)]
    [InlineData("[0.05, ∞)", "[0.05, 0.1)", false)]
    [InlineData("[0.05, 0.1]", "undefined:missing", false)]
    [InlineData("undefined:missing", "[0.05, 0.1]", false)]
    [InlineData("undefined:missing", "undefined:missing", true)]
    [InlineData("undefined:missing", "undefined:zeroBase", false)]
    public void IsCloseTo_ForgivesTheLastDigitsOnly(string one, string other, bool expected) =>
        GrowthBounds.Parse(one).IsCloseTo(GrowthBounds.Parse(other)).Should().Be(expected);

    [Fact]
    public void Between_FractionsWithoutAUnit_TakesTheirRatio() =>
        CompoundGrowth.Between(ReportedValue.FromFraction(Fraction.FromCount(19, 38)), ReportedValue.FromFraction(Fraction.FromCount(38, 38)), 1).Rate.Value.Should().BeApproximately(1, 1e-15);
}
