using System.Text.Json;
using System.Text.RegularExpressions;
using LocalGovMetrics.Tests.Conventions;
using Xunit.Abstractions;

namespace LocalGovMetrics.AspNetCore.Tests;

/// <summary>Every block of the pages for other apps runs, and gives what stands under it. A block whose interpreter is missing passes and is named in the output of its test.</summary>
[Collection(PrintingCollection.Name)]
public sealed partial class CookbookTests(SharedServer shared, ITestOutputHelper output) : IClassFixture<SharedServer>, IDisposable
{
    private const string Answered = "LocalGovMetrics.Cookbook.Answered";
    private const string Runs = "app.Run();";

    // An app runs until it is stopped: it is asked by its address and its document, and ends.
    private const string Asks =
        $$"""
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync();
        using (HttpClient client = new(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(app.Urls.Single()) })
        {
            (await client.GetAsync("openapi/v1.json")).EnsureSuccessStatusCode();
            using StringContent question = new("{\"target\":\"14,5-15,5\",\"actual\":\"8,8\",\"direction\":\"higher\"}", System.Text.Encoding.UTF8, "application/json");
            using HttpResponseMessage answer = await client.PostAsync("v1/judge", question);
            AppContext.SetData("{{Answered}}", await answer.Content.ReadAsStringAsync());
        }

        await app.StopAsync();
        """;

    private static readonly Dictionary<string, (string Program, string File)> Interpreters = new()
    {
        ["sh"] = ("bash", "block.sh"),
        ["python"] = ("python3", "block.py"),
        ["javascript"] = ("node", "block.cjs"),
        ["r"] = ("Rscript", "block.R"),
        ["powershell"] = ("pwsh", "block.ps1"),
    };

    private readonly string _folder = Directory.CreateTempSubdirectory("lgm-cookbook-").FullName;

    /// <summary>Gets the page, the number of the block in it, and its language.</summary>
    public static TheoryData<string, int, string> Blocks
    {
        get
        {
            TheoryData<string, int, string> data = [];
            foreach (string page in (string[])["cookbook.md", "register.md", "json.md"])
            {
                Block[] blocks = BlocksOf(page);
                for (int i = 0; i < blocks.Length; i++)
                {
                    data.Add(page, i, blocks[i].Language);
                }
            }

            return data;
        }
    }

    private static string Docs { get; } = Path.Combine(Repository.Root, "docs");

    [Theory]
    [MemberData(nameof(Blocks))]
    public async Task Block_Runs_AndGivesWhatStandsUnderIt(string page, int number, string language)
    {
        Block block = BlocksOf(page)[number];
        string code = block.Code.Replace("http://127.0.0.1:5080/", shared.Server.Address.ToString(), StringComparison.Ordinal);
        switch (language)
        {
            case "json":
                JsonDocument.Parse(code).RootElement.ValueKind.Should().Be(JsonValueKind.Object);
                break;
            case "csharp" when code.Contains(Runs, StringComparison.Ordinal):
                await CompiledProgram.RunAsync(code.Replace(Runs, Asks, StringComparison.Ordinal));
                JsonDocument.Parse((string)AppContext.GetData(Answered)!).RootElement.GetProperty("verdict").GetString().Should().Be("notAchieved");
                break;
            case "csharp":
                (await CompiledProgram.RunAsync(code)).Should().Be(block.Output);
                break;
            case "fsharp":
                string script = Path.Combine(_folder, "block.fsx");
                await File.WriteAllTextAsync(script, Regex.Replace(code, "#r \"nuget: [^\"]*\"", string.Join('\n', new[] { typeof(Period).Assembly, typeof(NodaTime.LocalDate).Assembly }.Select(assembly => $"#r \"{assembly.Location}\""))));
                Check(await ChildRun.TryAsync("dotnet", ["fsi", "--quiet", script]), block, "dotnet fsi");
                break;
            default:
                (string program, string name) = Interpreters[language];
                string file = Path.Combine(_folder, name);
                await File.WriteAllTextAsync(file, code);
                Check(await ChildRun.TryAsync(program, [file], folder: _folder, path: ToolFolder()), block, program);
                break;
        }
    }

    [Fact]
    public void EveryProblem_HasItsPlaceOnThePage()
    {
        string page = File.ReadAllText(Path.Combine(Docs, "http.md"));

        foreach (Problem problem in (Problem[])[Problem.NoJson(1, 1), Problem.BadRequest(), Problem.Slow(), Problem.TooLong(1), Problem.WrongType("x"), Problem.Unreadable([]), Problem.TooOften(), Problem.Full(), Problem.OutOfTime()])
        {
            page.Should().Contain($"### {problem.Type.Split('#')[1]}\n{problem.Status}.");
        }
    }

    [Fact]
    public void EveryColumn_IsKnown()
    {
        string[] columns = [.. Rows("columns.md").Select(cells => cells[0].Trim('`'))];
        Dictionary<string, string> values = new() { ["unit"] = "Huế", ["indicator"] = "Thu", ["period"] = "2021", ["target"] = "5", ["actual"] = "6", ["baseYear"] = "2020", ["term"] = "2020-2025", ["no"] = "1", ["2021"] = "6", ["horizon"] = "2025", ["targetNumber"] = "5", ["actualNumber"] = "6" };

        JsonElement answer = ToolJson.Of(JsonSerializer.Serialize(columns.ToDictionary(column => column, column => values.GetValueOrDefault(column, string.Empty))), "assess", "-");

        columns.Should().HaveCountGreaterThan(20);
        answer.GetProperty("rows")[0].GetProperty("extra").EnumerateObject().Select(column => column.Name).Should().BeEmpty("a documented column is known");
    }

    [Fact]
    public void EveryNotation_IsReadAsItStandsThere()
    {
        foreach (string[] cells in Rows("notations.md").TakeWhile(cells => cells.Length == 4))
        {
            JsonElement read = ToolJson.Of(string.Empty, "read", "value", "--notation", "vi", "--format", "json", "--", cells[0].Trim('`'));
            Bound(read, "low").Should().Be(cells[1], cells[0]);
            Bound(read, "high").Should().Be(cells[2], cells[0]);
        }

        static string Bound(JsonElement read, string key) => read.GetProperty(key).ValueKind == JsonValueKind.Null ? string.Empty : read.GetProperty(key).GetDecimal().ToString("0.####", System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public void EveryTarget_OfThePage_IsRead()
    {
        foreach (string[] cells in Rows("notations.md").SkipWhile(cells => cells.Length == 4).Skip(1))
        {
            ToolJson.Of(string.Empty, "read", "target", "--notation", "vi", "--format", "json", "--", cells[0].Trim('`'));
        }
    }

    [Fact]
    public void EverySchema_OfTheContractsPage_IsThere()
    {
        foreach (string name in Rows("json.md").SelectMany(cells => Name().Matches(cells[2]).Select(match => match.Groups[1].Value)))
        {
            Answers.Questions.Schemas.ByName.Should().ContainKey(name);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static IEnumerable<string[]> Rows(string page) =>
        File.ReadLines(Path.Combine(Docs, page)).Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1).Select(line => (string[])[.. line.Trim()[1..^1].Split('|').Select(cell => cell.Trim())]);

    private static Block[] BlocksOf(string page)
    {
        List<Block> blocks = [];
        foreach (Match match in Fence().Matches(File.ReadAllText(Path.Combine(Docs, page))))
        {
            if (match.Groups[1].Value == "text")
            {
                blocks[^1] = blocks[^1] with { Output = match.Groups[2].Value.TrimEnd() };
            }
            else
            {
                blocks.Add(new Block(match.Groups[1].Value, match.Groups[2].Value, string.Empty));
            }
        }

        return [.. blocks];
    }

    private void Check(ChildRun? run, Block block, string program)
    {
        if (run is null)
        {
            output.WriteLine($"Skipped: {program} is not here.");
            return;
        }

        run.Status.Should().Be(0, run.Error + run.Output);
        run.Output.TrimEnd().Should().Be(block.Output);
    }

    // A folder in which lgm is the tool that the tests are built with.
    private string ToolFolder()
    {
        string folder = Directory.CreateDirectory(Path.Combine(_folder, "bin")).FullName;
        string script = Path.Combine(folder, "lgm");
        File.WriteAllText(script, $"#!/bin/sh\nexec '{(Environment.ProcessPath is { } own && Path.GetFileName(own) == "dotnet" ? own : "dotnet")}' '{Path.Combine(AppContext.BaseDirectory, "lgm.dll")}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return folder;
    }

    [GeneratedRegex("^```([a-z]+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("`([a-zA-Z]+)`")]
    private static partial Regex Name();

    private sealed record Block(string Language, string Code, string Output);
}
