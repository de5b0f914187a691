using System.Text.Json;
using LocalGovMetrics.Tests.Conventions;

namespace LocalGovMetrics.Tests.Contracts;

public class EnumJsonTests
{
    public static TheoryData<Type> Enums => [.. Shipped.PublicTypes.Where(type => type.IsEnum)];

    [Theory]
    [MemberData(nameof(Enums))]
    public void Json_OfEveryMember_IsItsCamelCaseName(Type type)
    {
        foreach (object member in Enum.GetValues(type))
        {
            string json = JsonSerializer.Serialize(member, type);

            json.Should().Be($"\"{JsonNamingPolicy.CamelCase.ConvertName(member.ToString()!)}\"");
            JsonSerializer.Deserialize(json, type).Should().Be(member);
        }
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void Json_OfNumbersAndOtherWords_IsRefused(Type type)
    {
        string[] names = [.. Enum.GetNames(type).Select(JsonNamingPolicy.CamelCase.ConvertName)];
        foreach (string json in (string[])["0", "1", "-1", "\"0\"", "\"1\"", "\"\"", "\" \"", "\"no such word\"", "null", "[]", "{}", $"\"{names[0]},{names[^1]}\"", $"\"{names[^1]}, {names[0]}\""])
        {
            ((Func<object?>)(() => JsonSerializer.Deserialize(json, type))).Should().Throw<JsonException>("{0} is no {1}", json, type.Name);
        }
    }
}
