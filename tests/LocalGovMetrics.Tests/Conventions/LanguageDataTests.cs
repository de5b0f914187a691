using System.Text.RegularExpressions;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Tests.Conventions;

/// <summary>Vietnamese stands in the data of the languages, and in the vocabularies of what is read; never between code.</summary>
public partial class LanguageDataTests
{
    private const string Vietnamese = "ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ";

    /// <summary>A command line that help shows is typed, not said.</summary>
    private const string Example = "\"lgm ";

    private static readonly string Sources = Path.Combine(LocalGovMetrics.Tests.Conventions.Repository.Root, "src");

    [Fact]
    public void Sources_OutsideOfTheLanguagesData_HaveNoVietnamese() =>
        Directory.EnumerateFiles(Sources, "*.cs", SearchOption.AllDirectories)
            .Where(file => !IsData(Path.GetRelativePath(Sources, file)))
            .SelectMany(file => LinesOf(File.ReadAllLines(file)).Select(line => $"{Path.GetRelativePath(Sources, file)}:{line}"))
            .Should().BeEmpty();

    [Fact]
    public void Sources_AskForTextsThatThereAre()
    {
        HashSet<string> keys = [.. Language.English.Keys];
        HashSet<string> sections = [.. keys.Select(key => key[..key.LastIndexOf('.')])];
        Directory.EnumerateFiles(Sources, "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Keys().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .Where(key => sections.Contains(key[..key.LastIndexOf('.')]) && !keys.Contains(key) && !sections.Contains(key))
            .Should().BeEmpty();
    }

    [Theory]
    [InlineData("DisplayText.Of(\"đạt\", \"achieved\");", true)]
    [InlineData("case 'ư':", true)]
    [InlineData("string said = \"achieved\"; // đạt", false)]
    [InlineData("    /// <summary>Reads <c>đạt</c>.</summary>", false)]
    [InlineData("        \"lgm read target \\\"từ 98%\\\"\",", false)]
    [InlineData("\"https://example.org/đạt\"", true)]
    public void LinesOf_Line_AreThoseWithVietnameseInCode(string line, bool isFound) => LinesOf([line]).Any().Should().Be(isFound);

    [Theory]
    [InlineData("LocalGovMetrics/Languages/VietnameseAlphabet.cs", true)]
    [InlineData("LocalGovMetrics/Text/Vocabulary/VietnameseWords.cs", true)]
    [InlineData("LocalGovMetrics/Text/PhraseParser.cs", false)]
    [InlineData("LocalGovMetrics.Tool/Output/Wording.cs", false)]
    public void IsData_Path_IsAFolderOfWords(string path, bool isData) => IsData(path).Should().Be(isData);

    [GeneratedRegex("\"([a-z][A-Za-z]*(?:\\.[a-z][A-Za-z0-9]*)+)\"")]
    private static partial Regex Keys();

    private static bool IsData(string path) => path.Split('/', '\\') is var folders && (folders.Contains("Languages") || folders.Contains("Vocabulary") || folders.Contains("obj") || folders.Contains("bin"));

    private static IEnumerable<int> LinesOf(IReadOnlyList<string> lines) =>
        from i in Enumerable.Range(0, lines.Count)
        let code = CodeOf(lines[i])
        where !code.TrimStart().StartsWith(Example, StringComparison.Ordinal) && code.Any(letter => Vietnamese.Contains(letter, StringComparison.OrdinalIgnoreCase))
        select i + 1;

    // A comment begins at two slashes that follow a blank or nothing.
    private static string CodeOf(string line)
    {
        int at = line.TrimStart().StartsWith("//", StringComparison.Ordinal) ? 0 : line.IndexOf(" //", StringComparison.Ordinal);
        return at < 0 ? line : line[..at];
    }
}
