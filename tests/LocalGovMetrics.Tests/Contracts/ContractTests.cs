using LocalGovMetrics.Tests.Conventions;

namespace LocalGovMetrics.Tests.Contracts;

public class ContractTests
{
    public static TheoryData<string> Types => [.. Samples.All.Select(samples => samples.ToString())];

    public static TheoryData<string> JsonTypes => [.. Samples.All.Where(samples => samples.NoJson is null).Select(samples => samples.ToString())];

    [Fact]
    public void EveryValueType_HasSamples() =>
        Shipped.ValueTypes.Except(Samples.All.Select(samples => Definition(samples.Type))).Should().BeEmpty("a value type without samples is not held to the contracts");

    [Theory]
    [MemberData(nameof(Types))]
    public void Equality_OfSamples_IsByContent(string type) => SamplesOf(type).CheckEquality();

    [Theory]
    [MemberData(nameof(Types))]
    public void Text_OfSamples_IsInvariantAndCanonical(string type) => SamplesOf(type).CheckText();

    [Theory]
    [MemberData(nameof(JsonTypes))]
    public void Json_OfSamples_ReadsBackOrFails(string type) => SamplesOf(type).CheckJson();

    private static SampleSet SamplesOf(string type) => Samples.All.First(samples => samples.ToString() == type);

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
}
