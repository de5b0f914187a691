using LocalGovMetrics.Conversion;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Units;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Conversion;

/// <summary>Numbers that others print.</summary>
public class PublishedConversionTests
{
    private static readonly MeasureUnit Persons = MeasureUnit.Counted("người");

    // COGugaison, issue 10: Corbon (14178) merges into Notre-Dame-d'Estrées (14474).
    [Fact]
    public void Sum_OfCorbonAndNotreDame_IsThatOfCogugaison()
    {
        UnitId corbon = new("insee", "14178");
        UnitId notreDame = new("insee", "14474");
        Crosswalk merger = new([new UnitLink(corbon, notreDame), new UnitLink(notreDame, notreDame)]);

        ConvertedValue population = Only(merger, Aggregation.Additive, (corbon, Observation.Of(66, Persons)), (notreDame, Observation.Of(171, Persons)));
        ConvertedValue area = Only(merger, Aggregation.Additive, (corbon, Observation.Of(4)), (notreDame, Observation.Of(7)));

        population.Value.Should().Be(237);
        population.Possible.Should().Be(Interval.Point(237));
        population.Record.Rule.Should().Be(ConversionRule.Sum);
        population.Record.IsEstimated.Should().BeFalse();
        population.Observation.Should().Be(Observation.Of(237, Persons));
        area.Value.Should().Be(11);
        area.Possible.Should().Be(Interval.Closed(10, 12));
    }

    // The vignette of the package nuts: a part of Leipzig (DED3) with 5,574 of 72,360 of its built-up area passes to DED4, the rest stays as DED5.
    [Fact]
    public void Split_OfLeipzigByBuiltUpArea_IsThatOfNuts()
    {
        UnitId ded3 = new("nuts", "DED3");
        UnitId ded4 = new("nuts", "DED4");
        UnitId ded5 = new("nuts", "DED5");
        Crosswalk walk = new(
            [
                new UnitLink(ded3, ded5, new LinkWeight("builtUp", 72_360 - 5_574)),
                new UnitLink(ded3, ded4, new LinkWeight("builtUp", 5_574)),
                new UnitLink(ded4, ded4, new LinkWeight("builtUp", 100_000)),
            ],
            "builtUp");

        IReadOnlyList<ConvertedValue> converted = ValueConversion.Convert(walk, Aggregation.Additive, Values((ded3, Observation.Of(700)), (ded4, Observation.Of(2600))));

        converted.Select(value => Math.Round(value.Value!.Value, 2)).Should().Equal(646.08m, 2653.92m);
        converted.Select(value => Math.Round(value.Value!.Value)).Should().Equal(646, 2654);
        converted.Sum(value => value.Value).Should().Be(3300);
        converted.Should().OnlyContain(value => value.Record.Rule == ConversionRule.SplitSum && value.Record.Weight == "builtUp" && value.Record.IsEstimated);
    }

    // COGugaison: "value × population ratio of the successor year".
    [Fact]
    public void Split_ByPopulationOfTheSuccessors_FollowsTheirRatio()
    {
        UnitId town = new("t", "town");
        UnitId[] wards = [new("t", "w1"), new("t", "w2"), new("t", "w3")];
        Dictionary<UnitId, decimal> population = new() { [wards[0]] = 10_000, [wards[1]] = 25_000, [wards[2]] = 15_000 };
        Crosswalk walk = new(LinkWeighing.Weigh([.. wards.Select(ward => new UnitLink(town, ward))], "population", population), "population");

        ValueConversion.Convert(walk, Aggregation.Additive, Values((town, Observation.Of(200, Persons))))
            .Select(value => value.Value).Should().Equal(40, 100, 60);
    }

    // nuts: intensive values are ΣXw/Σw, here over the weights that have data only.
    [Fact]
    public void Mean_WithMissingData_IsNotPulledTowardsZero()
    {
        Crosswalk walk = Units.Links.Walk("a>d 100", "b>d 300", "c>d 100");
        Dictionary<UnitId, Observation> rates = Values((Units.Links.Id("a"), Observation.Of(10, MeasureUnit.Percent)), (Units.Links.Id("b"), Observation.Of(20, MeasureUnit.Percent)));

        ConvertedValue mean = ValueConversion.Convert(walk, Aggregation.Intensive, rates)[0];

        mean.Value.Should().Be(17.5m, "over all weights it would be 14");
        mean.Record.MissingShare.Should().Be(0.2m);
        mean.Record.MissingWeight.Should().Be("population");
        mean.Record.IsEstimated.Should().BeTrue();
        mean.Possible.Should().Be(Interval.Unbounded, "of the missing part nothing is known");
    }

    internal static Dictionary<UnitId, Observation> Values(params (UnitId Unit, Observation Value)[] values) => values.ToDictionary(pair => pair.Unit, pair => pair.Value);

    private static ConvertedValue Only(Crosswalk walk, Aggregation aggregation, params (UnitId Unit, Observation Value)[] values) =>
        ValueConversion.Convert(walk, aggregation, Values(values)).Should().ContainSingle().Subject;
}
