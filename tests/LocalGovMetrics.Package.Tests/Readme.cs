using LocalGovMetrics.Tests.Conventions;

namespace LocalGovMetrics.Package.Tests;

/// <summary>The samples of the README, by the language of their block and a word that stands in them.</summary>
internal static class Readme
{
    private static readonly string[] Parts = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n").Split("\n```");

    /// <summary>Gives a sample.</summary>
    /// <param name="language">The language of its block.</param>
    /// <param name="word">A word that stands in it and in none before it.</param>
    public static string Sample(string language, string word) => Samples(language).First(sample => sample.Contains(word, StringComparison.Ordinal));

    /// <summary>Gives the sample that has a word, and those that follow it.</summary>
    public static IReadOnlyList<string> SamplesFrom(string language, string word, int count) =>
        [.. Samples(language).SkipWhile(sample => !sample.Contains(word, StringComparison.Ordinal)).Take(count)];

    private static IEnumerable<string> Samples(string language) =>
        Parts.Where(part => part.StartsWith(language + "\n", StringComparison.Ordinal)).Select(part => part[(language.Length + 1)..]);
}
