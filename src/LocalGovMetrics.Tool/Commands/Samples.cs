using LocalGovMetrics.Datasets;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>The reports that come with the library.</summary>
internal static class Samples
{
    /// <summary>Lists them, each on a line.</summary>
    /// <returns>The lines, with their heading.</returns>
    public static string List() => "The samples are:" + string.Concat(Reports.All.Select(report => $"\n  {report.Id,-22} {report.Title.In("en")}"));
}
