using CsCheck;
using LocalGovMetrics.Growth;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Growth;

public class GrowthContributionsTests
{
    private static readonly Gen<decimal> Amounts = Gen.Select(Gen.Int[0, 1_000_000], Gen.Byte[0, 3], (digits, scale) => new decimal(digits, 0, 0, false, scale));

    private static readonly Gen<GrowthPart[]> Parts = Gen.Select(Amounts, Amounts, (first, last) => new GrowthPart("part", first, last)).Array[1, 10];

    [Fact]
    public void Of_Parts_AddUpToTheGrowth()
    {
        GrowthContributionsResult growth = GrowthContributions.Of([new("agriculture", 40, 42), new("industry", 60, 70)]);
        growth.Growth.Value.Should().BeApproximately(0.12, 1e-15);
        growth.Parts.Select(part => part.Contribution.Value).Should().Equal(0.02, 0.1);
        growth.Parts.Select(part => part.Part.Name).Should().Equal("agriculture", "industry");
        growth.Parts.Select(part => part.Change).Should().Equal(2, 10);
        growth.Total.Part.First.Should().Be(100);
        growth.Total.Part.Last.Should().Be(112);
        growth.AddsUp.Should().BeTrue();
        growth.Remainder.Contribution.Value.Should().Be(0);
    }

    [Fact]
    public void Of_AnyParts_AddUpToTheGrowthOfTheTotal() =>
        Gen.Select(Parts, Amounts, Amounts).Where((_, first, _) => first > 0).Sample((parts, first, last) =>
        {
            GrowthContributionsResult growth = GrowthContributions.Of(first, last, parts);
            double sum = growth.Parts.Sum(part => part.Contribution.Value) + growth.Remainder.Contribution.Value;
            double size = 1 + growth.Parts.Sum(part => Math.Abs(part.Contribution.Value)) + Math.Abs(growth.Remainder.Contribution.Value);
            sum.Should().BeApproximately(growth.Growth.Value, 1e-14 * size);
            growth.Growth.Value.Should().BeApproximately(CompoundGrowth.Rate(first, last, 1).Value, 1e-14 * size);
            (growth.Parts.Sum(part => part.Change) + growth.Remainder.Change).Should().Be(last - first);
        });

    [Fact]
    public void Of_TotalBeyondTheParts_ReportsTheRemainder()
    {
        GrowthContributionsResult growth = GrowthContributions.Of(100, 112, [new("industry", 60, 70)]);
        growth.Remainder.Part.First.Should().Be(40);
        growth.Remainder.Part.Last.Should().Be(42);
        growth.Remainder.Contribution.Value.Should().BeApproximately(0.02, 1e-15);
        growth.AddsUp.Should().BeFalse();
    }

    [Fact]
    public void Of_MissingPart_IsLeftInTheRemainder()
    {
        GrowthContributionsResult growth = GrowthContributions.Of(100, 112, [new("industry", 60, 70), new("agriculture", 40, null)]);
        growth.Parts[1].Contribution.Reason.Should().Be(UndefinedReason.Missing);
        growth.Parts[1].Change.Should().BeNull();
        growth.Remainder.Contribution.Value.Should().BeApproximately(0.02, 1e-15);
        growth.AddsUp.Should().BeFalse();
    }

    [Fact]
    public void Of_MissingPartWithoutTotal_HasNoGrowth()
    {
        GrowthContributionsResult growth = GrowthContributions.Of([new("industry", 60, 70), new("agriculture", null, 42)]);
        growth.Growth.Reason.Should().Be(UndefinedReason.Missing);
        growth.Parts.Should().OnlyContain(part => part.Contribution.Reason == UndefinedReason.Missing);
        growth.AddsUp.Should().BeFalse();
    }

    [Theory]
    [InlineData(0, UndefinedReason.ZeroBase)]
    [InlineData(-100, UndefinedReason.NegativeBase)]
    public void Of_TotalThatIsNoBase_SaysWhy(int first, UndefinedReason reason)
    {
        GrowthContributionsResult growth = GrowthContributions.Of(first, 112, [new("industry", 60, 70)]);
        growth.Growth.Reason.Should().Be(reason);
        growth.Parts[0].Contribution.Reason.Should().Be(reason);
        growth.Parts[0].Change.Should().Be(10);
        growth.Remainder.Contribution.Reason.Should().Be(reason);
    }

    [Fact]
    public void Of_NoParts_HasNoBase() => GrowthContributions.Of([]).Growth.Reason.Should().Be(UndefinedReason.ZeroBase);

    [Fact]
    public void Of_BeyondDecimal_SaysNotFinite()
    {
        GrowthPart large = new("large", decimal.MaxValue, decimal.MaxValue);
        GrowthContributions.Of([large, large]).Growth.Reason.Should().Be(UndefinedReason.NotFinite);
        GrowthPart swing = new("swing", decimal.MinValue, decimal.MaxValue);
        GrowthContributions.Of(1, 2, [swing]).Parts[0].Contribution.Reason.Should().Be(UndefinedReason.NotFinite);
    }

    [Fact]
    public void Equals_SameContents_AreEqual() =>
        GrowthContributions.Of([new("industry", 60, 70)]).Should().Be(GrowthContributions.Of([new("industry", 60, 70)]));

    [Fact]
    public void Of_Null_Throws()
    {
        Action parts = () => GrowthContributions.Of(null!);
        Action part = () => GrowthContributions.Of([null!]);
        Action name = () => _ = new GrowthPart(null!, 1, 2);
        parts.Should().Throw<ArgumentNullException>();
        part.Should().Throw<ArgumentNullException>();
        name.Should().Throw<ArgumentNullException>();
    }
}
