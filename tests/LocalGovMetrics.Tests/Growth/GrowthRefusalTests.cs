using System.Text.Json;
using System.Text.Json.Nodes;
using LocalGovMetrics.Growth;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Growth;

/// <summary>What growth refuses or leaves undefined: infinite rates, totals that no decimal holds, results that do not follow from their values.</summary>
public class GrowthRefusalTests
{
    private static readonly GrowthPart[] Huge = [new("a", 1, decimal.MaxValue), new("b", 1, decimal.MaxValue)];
    private static readonly GrowthPart[] Incomplete = [new("a", 100, 110), new("b", null, null)];

    [Theory]
    [InlineData(double.PositiveInfinity, 0.1)]
    [InlineData(0.1, double.PositiveInfinity)]
    [InlineData(double.NaN, 0.1)]
    public void RequiredForAverage_OfNoRate_IsNotFinite(double achieved, double target) =>
        CompoundGrowth.RequiredForAverage(achieved, 1, target, 3).Reason.Should().Be(UndefinedReason.NotFinite);

    [Fact]
    public void Project_OfNothing_IsNothingAtAnyRate()
    {
        CompoundGrowth.Project(0, 1e300, 5).Should().Be(Computed.From(0));
        CompoundGrowth.Project(1, 1e300, 5).Reason.Should().Be(UndefinedReason.NotFinite);
    }

    [Fact]
    public void LinkRates_OfNothing_IsRefused() =>
        FluentActions.Invoking(() => ChainIndex.LinkRates(2021, null!)).Should().Throw<ArgumentNullException>().WithParameterName("rates");

    [Fact]
    public void Contributions_OfATotalThatNoDecimalHolds_AreNotFinite()
    {
        GrowthContributionsResult result = GrowthContributions.Of(Huge);
        result.Total.Part.First.Should().Be(2);
        result.Total.Part.Last.Should().BeNull();
        result.Growth.Reason.Should().Be(UndefinedReason.NotFinite);
        result.Parts.Should().OnlyContain(part => part.Contribution.Reason == UndefinedReason.NotFinite);
    }

    [Fact]
    public void Contributions_WithAMissingPart_HaveNoTotalOfTheirOwn()
    {
        GrowthContributionsResult result = GrowthContributions.Of(Incomplete);
        result.Total.Part.First.Should().BeNull();
        result.Total.Part.Last.Should().BeNull();
        result.Growth.Reason.Should().Be(UndefinedReason.Missing);
    }

    [Fact]
    public void AddsUp_WithAMissingPart_IsFalseThoughNothingRemains()
    {
        GrowthContributionsResult result = GrowthContributions.Of(100, 110, Incomplete);
        result.Remainder.Change.Should().Be(0);
        result.AddsUp.Should().BeFalse();
        GrowthContributions.Of(100, 110, [Incomplete[0]]).AddsUp.Should().BeTrue();
    }

    [Fact]
    public void Json_OfUndefinedContributions_ReadsBackTheSame()
    {
        foreach (GrowthContributionsResult result in new[] { GrowthContributions.Of(Huge), GrowthContributions.Of(Incomplete) })
        {
            JsonSerializer.Deserialize<GrowthContributionsResult>(JsonSerializer.Serialize(result)).Should().Be(result);
        }
    }

    [Fact]
    public void Json_WithARemainderOfOtherValuesAndTheSameChange_IsRefused()
    {
        JsonNode json = JsonSerializer.SerializeToNode(GrowthContributions.Of(100, 110, [new GrowthPart("a", 60, 65)]))!;
        JsonNode remainder = json["Remainder"]!["Part"]!;
        remainder["First"] = remainder["First"]!.GetValue<decimal>() + 1;
        remainder["Last"] = remainder["Last"]!.GetValue<decimal>() + 1;
        FluentActions.Invoking(() => json.Deserialize<GrowthContributionsResult>()).Should().Throw<Exception>().Which.Message.Should().Contain("do not follow from the values");
    }

    [Fact]
    public void Json_OfAChainThatDoesNotFollow_SaysSo()
    {
        JsonNode json = JsonSerializer.SerializeToNode(ChainIndex.Link(2021, [105, 107]))!;
        json["Indices"]![0] = 106;
        FluentActions.Invoking(() => json.Deserialize<ChainIndexResult>()).Should().Throw<Exception>().Which.Message.Should().Contain("does not follow from its indices");
    }

    [Fact]
    public void Contribution_OfAnotherChangeThanThatOfItsPart_IsRefused() =>
        FluentActions.Invoking(() => new GrowthContribution(new GrowthPart("a", 60, 65), 6, Computed.From(0.1))).Should().Throw<ArgumentException>().WithParameterName("change");
}
