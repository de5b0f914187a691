using System.Text.Json;
using System.Text.Json.Nodes;
using LocalGovMetrics.Growth;
using LocalGovMetrics.Statistics;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Contracts;

public class IncompleteJsonTests
{
    [Theory]
    [InlineData("""{"kind":"between","low":5}""")]
    [InlineData("""{"kind":"between","low":5,"high":4}""")]
    [InlineData("""{"kind":"atMost","low":5}""")]
    [InlineData("""{"kind":"atLeast","low":5,"high":7}""")]
    [InlineData("""{"kind":"atLeast","low":"5"}""")]
    [InlineData("""{"kind":"atLeast","low":null}""")]
    [InlineData("""{"kind":"1","low":5}""")]
    [InlineData("""{"kind":1,"low":5}""")]
    [InlineData("""{"kind":"reach"}""")]
    [InlineData("""{"kind":"byDate","date":"2025-7-1"}""")]
    [InlineData("""{"kind":"byDate","date":"2025-07-01 "}""")]
    [InlineData("""{"kind":"rankAtMost","rank":1.5}""")]
    [InlineData("""{"kind":"rankAtMost","rank":0}""")]
    [InlineData("""{"kind":"gradeAtLeast","grade":"quality"}""")]
    [InlineData("""{"kind":"text","text":" "}""")]
    [InlineData("""{"kind":"allOf","parts":[]}""")]
    [InlineData("""{"kind":"allOf","parts":[{"measure":"level"},{"measure":"level"}]}""")]
    public void Json_OfIncompleteCriterion_IsRefused(string json)
    {
        ((Func<Criterion?>)(() => JsonSerializer.Deserialize<Criterion>(json))).Should().Throw<JsonException>();
        ((Func<TargetRule?>)(() => JsonSerializer.Deserialize<TargetRule>($$"""{"measure":"level","criterion":{{json}}}"""))).Should().Throw<JsonException>();
    }

    [Fact]
    public void Json_OfNarrowerCriterion_IsThatOfTheFamily()
    {
        JsonSerializer.Serialize(Criterion.AtMost(5.0m)).Should().Be("""{"kind":"atMost","low":null,"high":5.0,"rank":null,"date":null,"grade":null,"text":null,"parts":null}""");
        ((Func<NumericCriterion?>)(() => JsonSerializer.Deserialize<NumericCriterion>("""{"kind":"rankAtMost","rank":1}"""))).Should().Throw<JsonException>();
    }

    [Theory]
    [InlineData("Average", "104")]
    [InlineData("Cumulative", "104")]
    [InlineData("Indices", "[105, 99]")]
    [InlineData("Series", "[105]")]
    [InlineData("MissingYears", "[2021]")]
    public void Json_OfTamperedChain_IsRefused(string member, string value) =>
        Tampered(ChainIndex.Link(2021, [105, 98]), member, value).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData("periods", "4")]
    [InlineData("rate", "0.0646")]
    [InlineData("rate", "null")]
    [InlineData("low", "0.05")]
    [InlineData("index", "106.5")]
    [InlineData("end", """{"kind":"value","qualifier":"exact","value":127}""")]
    public void Json_OfTamperedGrowth_IsRefused(string member, string value) =>
        Tampered(CompoundGrowth.Between(ReportedValue.AsPrinted(98.1m), ReportedValue.AsPrinted(126.0m), 5), member, value).Should().Throw<JsonException>();

    [Theory]
    [InlineData("Growth", "0.5")]
    [InlineData("GrowthStandardError", "0.5")]
    [InlineData("RSquared", "1.5")]
    [InlineData("Observations", "2")]
    [InlineData("SlopeStandardError", "-1")]
    [InlineData("Intercept", "\"undefined:zeroBase\"")]
    public void Json_OfTamperedTrend_IsRefused(string member, string value) =>
        Tampered(LogLinearTrend.Fit(2020, [1, 2.5, 3.25]), member, value).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData("Remainder", """{"Part":{"Name":"remainder","First":1,"Last":1},"Change":0,"Contribution":0}""")]
    [InlineData("Parts", """[{"Part":{"Name":"a","First":10,"Last":12},"Change":2,"Contribution":0.3}]""")]
    [InlineData("Parts", """[{"Part":{"Name":"a","First":10,"Last":12},"Change":3,"Contribution":0.2}]""")]
    public void Json_OfTamperedContributions_IsRefused(string member, string value) =>
        Tampered(GrowthContributions.Of([new GrowthPart("a", 10, 12)]), member, value).Should().Throw<ArgumentException>();

    [Fact]
    public void Json_OfVietnameseWords_KeepsThem()
    {
        JsonSerializerOptions relaxed = JsonContract.AllOptions[^1];

        JsonSerializer.Serialize(LocalizedName.Of("Quảng Trị"), relaxed).Should().Be("""{"vi":"Quảng Trị"}""");
        JsonSerializer.Serialize(new Grade("quality", 4, "Tốt"), relaxed).Should().Be("""{"scale":"quality","level":4,"name":"Tốt"}""");
        JsonSerializer.Serialize(new ReportedText(ReportedTextKind.Verdict, "Không đạt"), relaxed).Should().Contain("\"textKind\":\"verdict\"").And.Contain("\"statement\":\"Không đạt\"");
    }

    private static Func<T?> Tampered<T>(T value, string member, string json)
    {
        JsonObject whole = JsonSerializer.SerializeToNode(value)!.AsObject();
        whole.ContainsKey(member).Should().BeTrue();
        whole[member] = JsonNode.Parse(json);
        return () => whole.Deserialize<T>();
    }
}
