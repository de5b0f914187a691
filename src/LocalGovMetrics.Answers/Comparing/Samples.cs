using LocalGovMetrics.Datasets;

namespace LocalGovMetrics.Answers.Comparing;

/// <summary>The reports that come with the library.</summary>
internal static class Samples
{
    /// <summary>What names all of them.</summary>
    public const string All = "all";

    /// <summary>Gives the reports of names that are known, each once.</summary>
    /// <param name="names">The names, all of them among them.</param>
    /// <returns>The reports.</returns>
    public static Report[] Named(IEnumerable<string> names) => [.. names.SelectMany(name => name == All ? Reports.All : [Reports.Find(name)!]).Distinct()];

    /// <summary>Lists them, each on a line.</summary>
    /// <returns>The lines, with their heading.</returns>
    public static string List() => "The samples are:" + string.Concat(Reports.All.Select(report => $"\n  {report.Id,-22} {report.Title.In("en")}"));
}
