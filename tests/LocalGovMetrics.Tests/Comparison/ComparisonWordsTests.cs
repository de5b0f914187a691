using System.Reflection;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Tests.Comparison;

public class ComparisonWordsTests
{
    public static TheoryData<string> Enums => [.. Overloads.Select(method => method.GetParameters()[0].ParameterType.Name)];

    private static MethodInfo[] Overloads { get; } = typeof(ComparisonWords).GetMethods(BindingFlags.Public | BindingFlags.Static);

    [Theory]
    [MemberData(nameof(Enums))]
    public void Of_EveryMember_HasWordsOfItsOwnInBothLanguages(string name)
    {
        MethodInfo words = Overloads.Single(method => method.GetParameters()[0].ParameterType.Name == name);
        object[] members = [.. Enum.GetValues(words.GetParameters()[0].ParameterType).Cast<object>()];
        string[] english = [.. members.Select(member => (string)words.Invoke(null, [member, Language.English])!)];
        string[] vietnamese = [.. members.Select(member => (string)words.Invoke(null, [member, Language.Of("vi-VN")])!)];

        english.Should().OnlyHaveUniqueItems();
        vietnamese.Should().OnlyHaveUniqueItems();
        english.Zip(vietnamese).Should().OnlyContain(pair => pair.First.Length == 0 || pair.First != pair.Second);
    }

    [Fact]
    public void Of_LanguageThatIsNull_Throws() => FluentActions.Invoking(() => ComparisonWords.Of(Standing.Better, null!)).Should().Throw<ArgumentNullException>();
}
