using LocalGovMetrics.Datasets;
using LocalGovMetrics.Json;

namespace LocalGovMetrics.Answers.Json;

/// <summary>The reports that come with the library.</summary>
internal sealed record SamplesJson(int Version, IReadOnlyList<SampleJson> Samples)
{
    public static SamplesJson All() => new(ContractJson.Version, [.. Reports.All.Select(report => new SampleJson(report.Id, report.Title.In("en"), report.Title.In("vi"), report.Unit.Id.ToString(), report.Table.Rows.Count, report.Achieved, report.Of))]);
}

/// <summary>A report: its name, its title, its unit, how many rows it has, and how many targets it counts as achieved of how many.</summary>
internal sealed record SampleJson(string Id, string Title, string TitleVi, string UnitId, int Rows, int? ReportedAchieved, int? ReportedOf);
