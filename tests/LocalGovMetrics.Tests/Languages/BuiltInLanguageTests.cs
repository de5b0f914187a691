using System.Text;
using System.Text.Json;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Tests.Conventions;

namespace LocalGovMetrics.Tests.Languages;

/// <summary>What holds of every language that is built in: all texts, all arguments, all words of an enum.</summary>
public class BuiltInLanguageTests
{
    public static TheoryData<string> Tags => [.. Language.Tags];

    [Theory]
    [MemberData(nameof(Tags))]
    public void Language_HasEveryText(string tag) => Language.Of(tag).Missing.Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Tags))]
    public void Language_HasNoTextThatEnglishHasNot(string tag) => Language.Of(tag).Keys.Should().BeSubsetOf(Language.English.Keys);

    [Theory]
    [MemberData(nameof(Tags))]
    public void Texts_AskForTheArgumentsOfTheEnglishText(string tag) =>
        Language.English.Keys.Where(key => !Language.Of(tag).Find(key)!.Arguments.SequenceEqual(Language.English.Find(key)!.Arguments)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Tags))]
    public void Texts_AreComposed(string tag) =>
        Language.English.Keys.Select(key => Language.Of(tag).Find(key)!.Text).Where(text => !text.IsNormalized(NormalizationForm.FormC)).Should().BeEmpty();

    [Fact]
    public void Enum_WithWords_HasOneForEveryMember()
    {
        ILookup<string, Type> enums = Shipped.Assemblies.SelectMany(assembly => assembly.GetTypes()).Where(type => type.IsEnum).ToLookup(type => Camel(type.Name));

        IEnumerable<string> missing =
            from section in Language.English.Keys.Select(key => key.Split('.')[0]).Distinct()
            from type in enums[section]
            from member in Enum.GetNames(type)
            where member != "None" && !Language.English.Keys.Contains($"{section}.{Camel(member)}")
            select $"{section}.{Camel(member)}";

        missing.Should().BeEmpty();
    }

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
