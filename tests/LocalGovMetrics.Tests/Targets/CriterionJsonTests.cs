using System.Text.Json;
using System.Text.Json.Nodes;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Tests.Targets;

/// <summary>Criteria and rules as JSON: one form each, in which an absent key is null, and nothing else is read.</summary>
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
        { Criterion.GradeAtLeast(new Grade("quality", 4, "B")), """{"kind":"gradeAtLeast","grade":{"scale":"quality","level":4,"name":"B"}}""" },
        { Criterion.Text("road"), """{"kind":"text","text":"road"}""" },
        { Criterion.AllOf([Rule(1), Counted()]), """{"kind":"allOf","parts":[{"measure":"level","criterion":{"kind":"atLeast","low":1}},{"measure":"count","criterion":{"kind":"atLeast","low":10},"unit":"%","fraction":{"count":10,"of":13}}]}""" },
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
    [InlineData("5", "An object of JSON is expected*")]
    [InlineData("[]", "An object of JSON is expected*")]
    [InlineData("{}", "*'kind'*")]
    [InlineData("""{"kind":"nothing"}""", "Expected one of these words*")]
    [InlineData("""{"kind":5}""", "Expected one of these words*")]
    [InlineData("""{"kind":"atLeast","high":5}""", "*'low' is missing*")]
    [InlineData("""{"kind":"atLeast","low":5,"high":5}""", "*no 'high'*")]
    [InlineData("""{"kind":"moreThan"}""", "*'low' is missing*")]
    [InlineData("""{"kind":"atMost","low":5,"high":5}""", "*no 'low'*")]
    [InlineData("""{"kind":"lessThan","low":5}""", "*no 'low'*")]
    [InlineData("""{"kind":"reach","low":5}""", "*'high' is missing*")]
    [InlineData("""{"kind":"equal","high":5}""", "*'low' is missing*")]
    [InlineData("""{"kind":"reach","low":5,"high":6}""", "*5 to 6 is no Reach*")]
    [InlineData("""{"kind":"between","low":6,"high":5}""", "*6 to 5 is no Between*")]
    [InlineData("""{"kind":"byDate"}""", "*'date' is missing*")]
    [InlineData("""{"kind":"byDate","date":"2022-13-31"}""", "*2022-13-31*")]
    [InlineData("""{"kind":"rankAtMost"}""", "*'rank' is missing*")]
    [InlineData("""{"kind":"rankAtMost","rank":0}""", "What the JSON states cannot be: *")]
    [InlineData("""{"kind":"gradeAtLeast"}""", "*'grade' is missing*")]
    [InlineData("""{"kind":"gradeAtLeast","grade":"B"}""", "*grade*")]
    [InlineData("""{"kind":"gradeAtLeast","grade":null}""", "*'grade' is missing*")]
    [InlineData("""{"kind":"text"}""", "*'text' is missing*")]
    [InlineData("""{"kind":"text","text":null}""", "*'text' is missing*")]
    [InlineData("""{"kind":"allOf"}""", "*'parts' is missing*")]
    [InlineData("""{"kind":"anyOf","parts":{}}""", "*parts*")]
    [InlineData("""{"kind":"anyOf","parts":[]}""", "*A joint criterion has two parts or more*")]
    [InlineData("""{"kind":"anyOf","parts":[5, 6]}""", "*parts*")]
    [InlineData("""{"kind":"unsettled","text":"a 5"}""", "*'words' is missing*")]
    [InlineData("""{"kind":"unsettled","words":[{"text":"a","start":0,"length":1}]}""", "*'text' is missing*")]
    [InlineData("""{"kind":"unsettled","text":"a 5","words":{}}""", "*words*")]
    [InlineData("""{"kind":"unsettled","text":"a 5","words":[]}""", "*has a word that leaves it open*")]
    [InlineData("""{"kind":"unsettled","text":null,"words":[{"text":"a","start":0,"length":1}]}""", "*'text' is missing*")]
    [InlineData("""{"kind":"unsettled","text":"a 5","words":[5]}""", "*words*")]
    [InlineData("""{"kind":"unsettled","text":"a 5","words":[{"start":0,"length":1}]}""", "*'text'*")]
    [InlineData("""{"kind":"unsettled","text":"a 5","words":[{"text":"a","length":1}]}""", "*'start'*")]
    [InlineData("""{"kind":"unsettled","text":"a 5","words":[{"text":"a","start":0}]}""", "*'length'*")]
    [InlineData("""{"kind":"unsettled","text":"a 5","words":[{"text":null,"start":0,"length":1}]}""", "*null*")]
    [InlineData("""{"kind":"unsettled","text":"a 5","words":[{"text":"a","start":0,"length":1}],"likely":5}""", "*RuleJson*")]
    public void Json_OfWhatIsNoCriterion_IsRefusedAndSaysWhy(string json, string why)
    {
        FluentActions.Invoking(() => Read<Criterion>(json)).Should().Throw<JsonException>().WithMessage(why);
        FluentActions.Invoking(() => Read<TargetRule>($$"""{"measure":"level","criterion":{{json}}}""")).Should().Throw<JsonException>();
    }

    [Theory]
    [InlineData("5", "An object of JSON is expected*")]
    [InlineData("""{"criterion":{"kind":"atLeast","low":1}}""", "*'measure'*")]
    [InlineData("""{"measure":"level"}""", "*'criterion'*")]
    [InlineData("""{"measure":"level","criterion":{"kind":"atLeast"}}""", "*'low' is missing*")]
    [InlineData("""{"measure":null,"criterion":{"kind":"atLeast","low":1}}""", "*")]
    [InlineData("""{"measure":5,"criterion":{"kind":"atLeast","low":1}}""", "Expected one of these words*")]
    [InlineData("""{"measure":"levels","criterion":{"kind":"atLeast","low":1}}""", "Expected one of these words*")]
    [InlineData("""{"measure":"level","of":"level","criterion":{"kind":"atLeast","low":1}}""", "*everyYear*")]
    [InlineData("""{"measure":"level","criterion":{"kind":"rankAtMost","rank":0}}""", "What the JSON states cannot be: *")]
    [InlineData("""{"measure":"level","criterion":{"kind":"atLeast","low":1},"unit":5}""", "*unit*")]
    [InlineData("""{"measure":"level","criterion":{"kind":"atLeast","low":1},"fraction":"10"}""", "*fraction*")]
    public void Json_OfWhatIsNoRule_IsRefusedAndSaysWhy(string json, string why) =>
        FluentActions.Invoking(() => Read<TargetRule>(json)).Should().Throw<JsonException>().WithMessage(why);

    [Fact]
    public void Json_OfOneKind_IsNotReadAsAnother()
    {
        FluentActions.Invoking(() => Read<RankCriterion>("""{"kind":"atLeast","low":1}""")).Should().Throw<JsonException>().WithMessage("*AtLeast*");
        Read<RankCriterion>("""{"kind":"rankAtMost","rank":3}""").Should().Be(Criterion.RankAtMost(3));
    }

    private static string Write<T>(T value) => WithoutNulls(JsonSerializer.SerializeToNode(value)!).ToJsonString();

    private static JsonNode WithoutNulls(JsonNode node) => node switch
    {
        JsonObject form => new JsonObject(form.Where(key => key.Value is not null).Select(key => KeyValuePair.Create(key.Key, (JsonNode?)WithoutNulls(key.Value!)))),
        JsonArray list => new JsonArray([.. list.Select(item => WithoutNulls(item!))]),
        _ => node.DeepClone(),
    };

    private static T? Read<T>(string json) => JsonSerializer.Deserialize<T>(json);

    private static TargetRule Rule(decimal bound) => new(Measure.Level, Criterion.AtLeast(bound));

    private static TargetRule Counted() => new(Measure.Count, Criterion.AtLeast(10), MeasureUnit.Percent, Fraction.FromCount(10, 13));
}
