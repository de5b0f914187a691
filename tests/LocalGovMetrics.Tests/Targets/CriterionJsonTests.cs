using System.Text.Json;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Tests.Targets;

/// <summary>Criteria and rules as JSON: one form each, and nothing else is read.</summary>
public class CriterionJsonTests
{
    public static TheoryData<Criterion, string> Forms => new()
    {
        { Criterion.Reach(2.50m), """{"kind":"reach","low":2.50,"high":2.50}""" },
        { Criterion.AtLeast(2.5m), """{"kind":"atLeast","low":2.5}""" },
        { Criterion.MoreThan(2.5m), """{"kind":"moreThan","low":2.5}""" },
        { Criterion.AtMost(2.5m), """{"kind":"atMost","high":2.5}""" },
        { Criterion.LessThan(2.5m), """{"kind":"lessThan","high":2.5}""" },
        { Criterion.Between(1, 2), """{"kind":"between","low":1,"high":2}""" },
        { Criterion.EqualTo(2), """{"kind":"equal","low":2,"high":2}""" },
        { Criterion.ByDate(new LocalDate(2022, 12, 31)), """{"kind":"byDate","date":"2022-12-31"}""" },
        { Criterion.RankAtMost(3), """{"kind":"rankAtMost","rank":3}""" },
        { Criterion.GradeAtLeast(new Grade("quality", 4, "B")), """{"kind":"gradeAtLeast","grade":"quality:4:B"}""" },
        { Criterion.Text("road"), """{"kind":"text","text":"road"}""" },
        { Criterion.AllOf([Rule(1), Counted()]), """{"kind":"allOf","parts":[{"measure":"level","criterion":{"kind":"atLeast","low":1}},{"measure":"count","criterion":{"kind":"atLeast","low":10},"unit":"%","fraction":"10/13"}]}""" },
        { Criterion.AnyOf([Rule(1), Rule(2)]), """{"kind":"anyOf","parts":[{"measure":"level","criterion":{"kind":"atLeast","low":1}},{"measure":"level","criterion":{"kind":"atLeast","low":2}}]}""" },
        { new UnsettledCriterion("maximo 5", [new UnsettledWord("maximo", 0, 6)]), """{"kind":"unsettled","text":"maximo 5","words":[{"text":"maximo","start":0,"length":6}]}""" },
        { new UnsettledCriterion("maximo 5", [new UnsettledWord("maximo", 0, 6)], Rule(5)), """{"kind":"unsettled","text":"maximo 5","words":[{"text":"maximo","start":0,"length":6}],"likely":{"measure":"level","criterion":{"kind":"atLeast","low":5}}}""" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Json_OfEveryKind_IsOneFormBothWays(Criterion criterion, string json)
    {
        Write(criterion).Should().Be(json);
        Read<Criterion>(json).Should().Be(criterion);

        TargetRule rule = new(Measure.Level, criterion);
        Write(rule).Should().Be($$"""{"measure":"level","criterion":{{json}}}""");
        Read<TargetRule>(Write(rule)).Should().Be(rule);
    }

    [Fact]
    public void Json_WithNothingLikely_IsReadAsWithout() =>
        Read<Criterion>("""{"kind":"unsettled","text":"maximo 5","words":[{"text":"maximo","start":0,"length":6}],"likely":null}""")
            .Should().Be(new UnsettledCriterion("maximo 5", [new UnsettledWord("maximo", 0, 6)]));

    [Theory]
    [InlineData("5", "Expected a criterion*")]
    [InlineData("[]", "Expected a criterion*")]
    [InlineData("{}", "Expected a criterion*")]
    [InlineData("""{"kind":"nothing"}""", "Expected a criterion*")]
    [InlineData("""{"kind":5}""", "The JSON object is not a criterion: *")]
    [InlineData("""{"kind":"atLeast","high":5}""", "Expected a criterion*")]
    [InlineData("""{"kind":"atLeast","low":5,"high":5}""", "Expected a criterion*")]
    [InlineData("""{"kind":"moreThan"}""", "Expected a criterion*")]
    [InlineData("""{"kind":"atMost","low":5,"high":5}""", "Expected a criterion*")]
    [InlineData("""{"kind":"lessThan","low":5}""", "Expected a criterion*")]
    [InlineData("""{"kind":"reach","low":5}""", "Expected a criterion*")]
    [InlineData("""{"kind":"equal","high":5}""", "Expected a criterion*")]
    [InlineData("""{"kind":"reach","low":5,"high":6}""", "The JSON object is not a criterion: 5 to 6 is no Reach.*")]
    [InlineData("""{"kind":"between","low":6,"high":5}""", "The JSON object is not a criterion: 6 to 5 is no Between.*")]
    [InlineData("""{"kind":"byDate"}""", "Expected a criterion*")]
    [InlineData("""{"kind":"byDate","date":"2022-13-31"}""", "Expected a criterion*")]
    [InlineData("""{"kind":"rankAtMost"}""", "Expected a criterion*")]
    [InlineData("""{"kind":"rankAtMost","rank":0}""", "The JSON object is not a criterion: *")]
    [InlineData("""{"kind":"gradeAtLeast"}""", "Expected a criterion*")]
    [InlineData("""{"kind":"gradeAtLeast","grade":"B"}""", "The JSON object is not a criterion: *")]
    [InlineData("""{"kind":"gradeAtLeast","grade":null}""", "The JSON object is not a criterion: *")]
    [InlineData("""{"kind":"text"}""", "Expected a criterion*")]
    [InlineData("""{"kind":"text","text":null}""", "The JSON object is not a criterion: *")]
    [InlineData("""{"kind":"allOf"}""", "Expected a criterion*")]
    [InlineData("""{"kind":"anyOf","parts":{}}""", "Expected a criterion*")]
    [InlineData("""{"kind":"anyOf","parts":[]}""", "The JSON object is not a criterion: A joint criterion has two parts or more.*")]
    [InlineData("""{"kind":"anyOf","parts":[5, 6]}""", "The JSON object is not a criterion: A part is no rule.")]
    [InlineData("""{"kind":"unsettled","text":"a 5"}""", "Expected a criterion*")]
    [InlineData("""{"kind":"unsettled","words":[{"text":"a","start":0,"length":1}]}""", "Expected a criterion*")]
    [InlineData("""{"kind":"unsettled","text":"a 5","words":{}}""", "Expected a criterion*")]
    [InlineData("""{"kind":"unsettled","text":"a 5","words":[]}""", "The JSON object is not a criterion: An unsettled target has a word that leaves it open.*")]
    [InlineData("""{"kind":"unsettled","text":null,"words":[{"text":"a","start":0,"length":1}]}""", "The JSON object is not a criterion: *")]
    [InlineData("""{"kind":"unsettled","text":"a 5","words":[5]}""", "*A word that leaves the target open has its text and its place.")]
    [InlineData("""{"kind":"unsettled","text":"a 5","words":[{"start":0,"length":1}]}""", "*A word that leaves the target open has its text and its place.")]
    [InlineData("""{"kind":"unsettled","text":"a 5","words":[{"text":"a","length":1}]}""", "*A word that leaves the target open has its text and its place.")]
    [InlineData("""{"kind":"unsettled","text":"a 5","words":[{"text":"a","start":0}]}""", "*A word that leaves the target open has its text and its place.")]
    [InlineData("""{"kind":"unsettled","text":"a 5","words":[{"text":null,"start":0,"length":1}]}""", "The JSON object is not a criterion: *")]
    [InlineData("""{"kind":"unsettled","text":"a 5","words":[{"text":"a","start":0,"length":1}],"likely":5}""", "*What is likely is no rule.")]
    public void Json_OfWhatIsNoCriterion_IsRefusedAndSaysWhy(string json, string why)
    {
        FluentActions.Invoking(() => Read<Criterion>(json)).Should().Throw<JsonException>().WithMessage(why);
        FluentActions.Invoking(() => Read<TargetRule>($$"""{"measure":"level","criterion":{{json}}}""")).Should().Throw<JsonException>();
    }

    [Theory]
    [InlineData("5", "Expected a rule*")]
    [InlineData("""{"criterion":{"kind":"atLeast","low":1}}""", "Expected a rule*")]
    [InlineData("""{"measure":"level"}""", "Expected a rule*")]
    [InlineData("""{"measure":"level","criterion":{"kind":"atLeast"}}""", "Expected a rule*")]
    [InlineData("""{"measure":null,"criterion":{"kind":"atLeast","low":1}}""", "The JSON object is not a rule: *")]
    [InlineData("""{"measure":5,"criterion":{"kind":"atLeast","low":1}}""", "The JSON object is not a rule: *")]
    [InlineData("""{"measure":"levels","criterion":{"kind":"atLeast","low":1}}""", "The JSON object is not a rule: *")]
    [InlineData("""{"measure":"level","criterion":{"kind":"rankAtMost","rank":0}}""", "The JSON object is not a rule: *")]
    [InlineData("""{"measure":"level","criterion":{"kind":"atLeast","low":1},"unit":null}""", "The JSON object is not a rule: *")]
    [InlineData("""{"measure":"level","criterion":{"kind":"atLeast","low":1},"fraction":null}""", "The JSON object is not a rule: *")]
    [InlineData("""{"measure":"level","criterion":{"kind":"atLeast","low":1},"fraction":"10"}""", "The JSON object is not a rule: *")]
    public void Json_OfWhatIsNoRule_IsRefusedAndSaysWhy(string json, string why) =>
        FluentActions.Invoking(() => Read<TargetRule>(json)).Should().Throw<JsonException>().WithMessage(why);

    [Fact]
    public void Json_OfOneKind_IsNotReadAsAnother()
    {
        FluentActions.Invoking(() => Read<RankCriterion>("""{"kind":"atLeast","low":1}""")).Should().Throw<JsonException>().WithMessage("Expected a criterion*");
        Read<RankCriterion>("""{"kind":"rankAtMost","rank":3}""").Should().Be(Criterion.RankAtMost(3));
    }

    private static string Write<T>(T value) => JsonSerializer.Serialize(value);

    private static T? Read<T>(string json) => JsonSerializer.Deserialize<T>(json);

    private static TargetRule Rule(decimal bound) => new(Measure.Level, Criterion.AtLeast(bound));

    private static TargetRule Counted() => new(Measure.Count, Criterion.AtLeast(10), MeasureUnit.Percent, Fraction.FromCount(10, 13));
}
