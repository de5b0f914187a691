using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>What help says in every language that is built in, English first.</summary>
internal static class HelpText
{
    public static string Of(string key) => string.Join('\n', In(key));

    public static string OnOneLine(string key) => string.Join("; ", In(key));

    private static IEnumerable<string> In(string key) =>
        Language.Tags.OrderBy(tag => tag != Language.English.Tag).Select(tag => Language.Of(tag).Text(key)).Distinct();
}
