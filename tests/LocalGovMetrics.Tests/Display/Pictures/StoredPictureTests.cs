using LocalGovMetrics.Assessments;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Display.Pictures;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Tests.Conventions;

namespace LocalGovMetrics.Tests.Display.Pictures;

/// <summary>The pictures of the README are what the library draws of the real reports now; with <c>LOCALGOVMETRICS_STORE_OUTPUTS=1</c> they are stored anew.</summary>
public class StoredPictureTests
{
    private static readonly Dictionary<string, Func<Picture?>> Pictures = new()
    {
        ["plan-huong-tra-2023.svg"] = () => Assessment.Of(new PlanTable("huong-tra-2023", [.. Reports.Find("huong-tra-2023")!.Table.Headlines])).ToPicture(),
        ["years-quang-tri-2020-2025.svg"] = YearsOfQuangTri,
    };

    public static TheoryData<string> Names => [.. Pictures.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Picture_IsThatOfTheData(string name)
    {
        string path = Path.Combine(Repository.Root, "docs", "pictures", name);
        string drawn = Pictures[name]()!.ToSvg("en");
        if (Environment.GetEnvironmentVariable("LOCALGOVMETRICS_STORE_OUTPUTS") == "1")
        {
            File.WriteAllText(path, drawn);
        }

        File.ReadAllText(path).ReplaceLineEndings("\n").Should().Be(drawn);
        File.ReadAllText(Path.Combine(Repository.Root, "README.md")).Should().Contain($"(docs/pictures/{name})");
    }

    // The growth that the plan asks of each of them, beside what was reported.
    private static Picture? YearsOfQuangTri()
    {
        Report report = Reports.Find("quang-tri-2020-2025")!;
        var rows = report.Table.Rows.Zip(report.Comparands).Where(row => row.First.Target?.Rule?.Measure.Kind == MeasureKind.AverageGrowth).Take(6).ToArray();
        return PlanYears.ToPicture([.. rows.Select(row => row.First)], [.. rows.Select(row => row.Second)]);
    }
}
