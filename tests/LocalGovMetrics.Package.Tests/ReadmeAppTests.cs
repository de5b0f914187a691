using System.Net;
using System.Text.Json;

namespace LocalGovMetrics.Package.Tests;

/// <summary>What a newcomer writes from the README alone: a console app, a web app, an F# script and a notebook, against the packed libraries.</summary>
[Collection(PackedCollection.Name)]
public sealed class ReadmeAppTests(PackedLibrary packed)
{
    [Fact]
    public async Task Console_FromTheReadme_AssessesAFile()
    {
        ConsumerProject app = new(packed, "FromFile");
        await File.WriteAllTextAsync(
            Path.Combine(app.Folder, "plan.csv"),
            """
            unit,indicator,period,target,actual,reportedVerdict
            Hương Trà,Tỷ lệ hộ nghèo,2023,≤ 2%,"1,85%",Đạt
            Hương Trà,Số trường đạt chuẩn,2023,31 trường,29 trường,Đạt

            """);

        await app.Build(Readme.Sample("csharp", "PlanCsv.Assess"), ["LocalGovMetrics.Csv"]);

        (await app.Run()).Should().Be("1 of 2, reported 2 of 2\nSố trường đạt chuẩn: 29 trường is below the target 31 trường.");
    }

    [Fact]
    public async Task WebApp_FromTheReadme_BindsValuesAndAnswersWithAVerdict()
    {
        ConsumerProject project = new(packed, "Service");
        await project.Build(Readme.Sample("csharp", "WebApplication"), ["LocalGovMetrics"], "Microsoft.NET.Sdk.Web");
        using WebApp app = await WebApp.Start(project.Assembly);

        using JsonDocument answer = JsonDocument.Parse(await app.Client.GetStringAsync("/units/gso:474/2021-2025/verdict?target=14,5-15,5&actual=8,8&measureUnit=%25&term=2020-2025"));
        using HttpResponseMessage wrong = await app.Client.GetAsync("/units/gso:474/soon/verdict?target=5&actual=8");

        Text(answer.RootElement, "unit").Should().Be("gso:474");
        Text(answer.RootElement, "period").Should().Be("2021-2025");
        Text(answer.RootElement, "term").Should().Be("2020-2025");
        Text(Member(answer.RootElement, "verdict"), "verdict").Should().Be("notAchieved");
        wrong.StatusCode.Should().Be(HttpStatusCode.BadRequest, "a period that is none is the caller's mistake");
    }

    [Fact]
    public async Task FSharpScript_FromTheReadme_PrintsAVerdict()
    {
        string folder = Directory.CreateDirectory(Path.Combine(packed.Consumer, "script")).FullName;
        string script = Readme.Sample("fsharp", "nuget: LocalGovMetrics").Replace(", *-*", ", " + packed.Version, StringComparison.Ordinal);
        await File.WriteAllTextAsync(Path.Combine(folder, "judge.fsx"), $"#i \"nuget: {packed.Feed}\"\n{script}");

        string printed = await Dotnet.Run(folder, await packed.UserSettings(), "fsi", "judge.fsx");

        printed.ReplaceLineEndings("\n").Trim().Should().Be("Exceeded: 1.85 % is beyond the target 2 %.");
    }

    [Fact]
    public async Task Notebook_FromTheReadme_ShowsAnAssessment()
    {
        IReadOnlyList<string> cells = Readme.SamplesFrom("csharp", "#r \"nuget:", 2);
        string[] packages = [.. Notebook.PackagesOf(cells)];
        ConsumerProject host = new(packed, "NotebookHost");
        await host.Build("Console.WriteLine();", packages);

        IReadOnlyList<IReadOnlyDictionary<string, string>?> shown = await NotebookRun.Run(
            [.. cells.Select(Notebook.WithoutPackages)],
            Directory.GetFiles(Path.GetDirectoryName(host.Assembly)!, "*.dll").Where(path => path != host.Assembly));

        packages.Should().NotBeEmpty();
        shown[^1]!["text/html"].Should().StartWith("<").And.Contain("19/25");
        shown[^1]!["text/plain"].Should().Contain("19/25");
    }

    private static string? Text(JsonElement of, string name) => Member(of, name).GetString();

    private static JsonElement Member(JsonElement of, string name) => of.EnumerateObject().Single(member => member.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
}
