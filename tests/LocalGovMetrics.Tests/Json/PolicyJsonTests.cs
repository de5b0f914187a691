using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Text;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tests.Json;

/// <summary>Policies as data: what is written reads back and judges alike, in any case of letters, and a key that is none is refused by its name.</summary>
public class PolicyJsonTests
{
    private static readonly Gen<VerdictPolicy> Policies = Gen.Select(
        Gen.OneOf("face", "strict", "của tỉnh"),
        Gen.Enum<RangeRule>(),
        Gen.Enum<ActualRangeRule>(),
        Gen.Enum<CensoredRule>(),
        Gen.Bool,
        Gen.Int[0, 100],
        Gen.Select(Gen.Bool, Gen.Bool)).Select((name, target, actual, censored, rounding, near, settle) => new VerdictPolicy
        {
            Name = name,
            TargetRange = target,
            ActualRange = actual,
            Censored = censored,
            RoundingCounts = rounding,
            NearBand = NearBand.Share(near / 100m),
        }.WithSettling(ObservationStatus.Estimated, settle.Item1).WithSettling(ObservationStatus.Forecast, settle.Item2));

    private static readonly Gen<(string Target, string Actual)> Rows = Gen.Select(
        Gen.OneOf("14,5-15,5", "98", "≥ 98", "<2", "trên 5", "80-100", "từ 14 đến 15,5"),
        Gen.OneOf("8,8", "98", "97,95", "14-16", ">5", "khoảng 98", "1,99", "14,49", "ước 100", "dự kiến 99", "", "chờ"));

    [Fact]
    public void Policy_ReadBack_GivesTheSameVerdicts() => Gen.Select(Policies, Rows).Sample((policy, row) =>
    {
        VerdictPolicy again = JsonSerializer.Deserialize<VerdictPolicy>(JsonSerializer.Serialize(policy))!;
        AssessOptions options = new() { Direction = DesiredDirection.Higher };
        Verdict verdict = ReportNotation.Vietnamese.Assess(row.Target, row.Actual, options with { Policy = policy });

        again.Should().Be(policy);
        ReportNotation.Vietnamese.Assess(row.Target, row.Actual, options with { Policy = again }).Should().Be(verdict);
        JsonSerializer.Deserialize<Verdict>(JsonSerializer.Serialize(verdict)).Should().Be(verdict, "a verdict carries its policy");
    });

    [Fact]
    public void Policy_WithKeysInAnyCase_IsTheSame() => Policies.Sample(policy =>
    {
        JsonObject keys = JsonNode.Parse(JsonSerializer.Serialize(policy))!.AsObject();
        JsonObject shouted = new(keys.Select(key => KeyValuePair.Create(key.Key.ToUpperInvariant(), Shouted(key.Key, key.Value))));

        JsonSerializer.Deserialize<VerdictPolicy>(shouted.ToJsonString()).Should().Be(policy);
    });

    [Theory]
    [InlineData("""{"nearBnd":0.02}""", "nearBnd")]
    [InlineData("""{"name":"x","near":{"nearBand":1},"nearBand":0.02}""", "near")]
    [InlineData("""{"nearBand":0.02,"tolerance":1}""", "tolerance")]
    [InlineData("""{"nearBand":7}""", "near band")]
    [InlineData("""{"nearBand":"wide"}""", "nearBand")]
    [InlineData("""{"targetRange":"middle"}""", "targetRange")]
    [InlineData("""{"nearBand":0.02,"NEARBAND":0.5}""", "NEARBAND")]
    public void Policy_WithWhatIsNoRule_IsRefusedByName(string json, string name) =>
        ((Func<VerdictPolicy?>)(() => JsonSerializer.Deserialize<VerdictPolicy>(json))).Should().Throw<JsonException>()
            .Which.Should().Match<JsonException>(refusal => $"{refusal.Path} {refusal.Message}".Contains(name));

    [Fact]
    public void Policy_WithoutANameOfItsOwn_IsNotCalledFace()
    {
        JsonSerializer.Deserialize<VerdictPolicy>("{}").Should().Be(VerdictPolicy.Face);
        JsonSerializer.Deserialize<VerdictPolicy>("""{"nearBand":0.02}""").Should().Be(VerdictPolicy.Face with { Name = "custom", NearBand = NearBand.Share(0.02m) });
    }

    [Fact]
    public void Verdict_OfAPolicyThatOnlyItsNameTells_IsRefusedWithoutItsRules()
    {
        VerdictPolicy own = VerdictPolicy.Face with { Name = "của tỉnh", NearBand = NearBand.Share(0.2m) };
        JsonObject json = JsonNode.Parse(JsonSerializer.Serialize(ReportNotation.Vietnamese.Assess("98", "90", new AssessOptions { Policy = own })))!.AsObject();

        json["policy"]!.GetValue<string>().Should().Be("của tỉnh");
        json.Remove("policyRules").Should().BeTrue();
        ((Func<Verdict?>)(() => json.Deserialize<Verdict>())).Should().Throw<JsonException>().WithMessage("*của tỉnh*");
    }

    [Fact]
    public void Verdict_ThatContradictsItself_IsRefused()
    {
        JsonObject json = JsonNode.Parse(JsonSerializer.Serialize(ReportNotation.Vietnamese.Assess("98", "90", new AssessOptions { Direction = DesiredDirection.Higher })))!.AsObject();
        json["achieved"] = true;

        ((Func<Verdict?>)(() => json.Deserialize<Verdict>())).Should().Throw<JsonException>().WithMessage("*achieved*");
    }

    private static JsonNode? Shouted(string key, JsonNode? value) =>
        value is JsonValue text && text.GetValueKind() == JsonValueKind.String && key != "name" ? JsonValue.Create(text.GetValue<string>().ToUpperInvariant()) : value?.DeepClone();
}
