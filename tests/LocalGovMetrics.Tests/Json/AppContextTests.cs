using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Growth;
using LocalGovMetrics.Json;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;
using Interval = LocalGovMetrics.Values.Interval;

namespace LocalGovMetrics.Tests.Json;

/// <summary>An app's own documents hold the library's types: by its source-generated context, by a chain of resolvers, without reflection.</summary>
public class AppContextTests
{
    private static readonly Verdict Judged = ReportNotation.Vietnamese.Assess("14,5-15,5", "8,8");

    private static readonly AppReport Report = new(
        "Báo cáo",
        Judged,
        new Target(new TargetRule(Measure.Level, Criterion.Between(14.5m, 15.5m))),
        [ReportedValue.AsPrinted(8.8m, MeasureUnit.Percent), new ReportedRank(3, 63), new ReportedText(ReportedTextKind.Statement, "Đạt")],
        VerdictPolicy.Strict,
        Computed.From(0.5),
        Interval.AtLeast(3),
        LocalizedName.Of("Huế"),
        CompoundGrowth.Between(ReportedValue.AsPrinted(98.1m), ReportedValue.AsPrinted(126.0m), 5));

    public static TheoryData<string> Ways => ["its own context", "a chain of resolvers", "the contract first", "reflection"];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Report_OfAnApp_ReadsBack(string way)
    {
        JsonTypeInfo<AppReport> known = (JsonTypeInfo<AppReport>)OptionsOf(way).GetTypeInfo(typeof(AppReport));

        string json = JsonSerializer.Serialize(Report, known);
        AppReport again = JsonSerializer.Deserialize(json, known)!;

        again.Should().Be(Report with { Values = again.Values });
        again.Values.Should().Equal(Report.Values);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Verdict_InAnApp_IsThatOfTheContract(string way)
    {
        using JsonDocument app = JsonDocument.Parse(JsonSerializer.Serialize(Report, OptionsOf(way).GetTypeInfo(typeof(AppReport))));
        using JsonDocument own = JsonDocument.Parse(JsonSerializer.Serialize(Judged, ContractJson.Options.GetTypeInfo(typeof(Verdict))));

        JsonElement.DeepEquals(app.RootElement.EnumerateObject().First(key => key.Name.Equals("verdict", StringComparison.OrdinalIgnoreCase)).Value, own.RootElement)
            .Should().BeTrue("the keys inside are the contract's, whatever the names around them");
    }

    [Fact]
    public void Resolver_KnowsEveryTypeWithAForm_WithoutReflection()
    {
        JsonSerializerOptions options = new() { TypeInfoResolver = ContractJson.Resolver };

        foreach (Type type in Forms.Types)
        {
            options.TryGetTypeInfo(type, out _).Should().BeTrue("{0} is a type of the contract", type);
        }
    }

    [Fact]
    public void Types_WithAForm_NameIt()
    {
        foreach (Type type in Forms.Types)
        {
            type.GetCustomAttributes(typeof(JsonConverterAttribute), inherit: false).Cast<JsonConverterAttribute>().Select(named => named.ConverterType)
                .Should().Equal([typeof(ContractConverter)], "{0} has one form", type);
        }
    }

    [Fact]
    public void Options_OfTheContract_WriteLettersAndLines() =>
        JsonSerializer.Serialize(LocalizedName.Of("Huế", "Hue"), ContractJson.Options.GetTypeInfo(typeof(LocalizedName))).Should().Be("{\n  \"en\": \"Hue\",\n  \"vi\": \"Huế\"\n}");

    private static JsonSerializerOptions OptionsOf(string way) => way switch
    {
        "its own context" => AppJson.Default.Options,
        "a chain of resolvers" => new JsonSerializerOptions { TypeInfoResolverChain = { AppJson.Default, ContractJson.Resolver } },
        "the contract first" => new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine(ContractJson.Resolver, AppJson.Default) },
        _ => new JsonSerializerOptions(JsonSerializerDefaults.Web) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() },
    };
}

/// <summary>What an app keeps.</summary>
internal sealed record AppReport(string Title, Verdict Verdict, Target? Target, IReadOnlyList<Reported> Values, VerdictPolicy Policy, Computed Share, Interval Possible, LocalizedName Name, CompoundGrowthResult Growth);

/// <summary>The app's context, generated when it is built.</summary>
[JsonSerializable(typeof(AppReport))]
internal sealed partial class AppJson : JsonSerializerContext;
