using System.Globalization;
using System.Text.Json;

namespace LocalGovMetrics.Tool.Tests;

/// <summary>What an ambiguous number is, is decided from the whole table: the same however large the file is, however it is read, and whatever stands around.</summary>
public sealed class AmbiguityTests : IDisposable
{
    private const string Header = "unit,indicator,period,target,actual,measureUnit,direction\n";
    private const string Asked = "C,đất,2023,100,2.087,ha,higher\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("lgm").FullName;

    // Marks that tell, and marks that tell nothing.
    public static TheoryData<string, string> Tables => new()
    {
        { string.Concat(Enumerable.Range(1, 8).Select(i => $"A,i{i},2023,0.12{i},0.13{i},ha,higher\n")), "notAchieved" },
        { string.Concat(Enumerable.Range(1, 8).Select(i => $"A,i{i},2023,\"0,12{i}\",\"0,13{i}\",ha,higher\n")), "exceeded" },
        { string.Concat(Enumerable.Range(1, 4).Select(i => $"A,i{i},2023,0.12{i},\"0,13{i}\",ha,higher\n")), "exceeded" },
        { string.Empty, "exceeded" },
    };

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Tables))]
    public void Verdict_IsTheSameInEveryWayAndSize(string telling, string expected)
    {
        foreach (int filler in (int[])[0, 30, 1500, 4000])
        {
            string unrelated = string.Concat(Enumerable.Repeat("B,filler,2023,5,6,hộ,higher\n", filler));
            foreach (string file in (string[])[telling + unrelated + Asked, unrelated + Asked + telling, Asked + telling + unrelated, telling + Asked + unrelated])
            {
                string path = Path.Combine(_folder, "plan.csv");
                File.WriteAllText(path, Header + file);
                foreach (long streamedFrom in (long[])[0, long.MaxValue])
                {
                    Csv(Run(streamedFrom, "assess", path, "--format", "csv")).Should().Be(expected);
                }

                if (filler <= 30)
                {
                    string output = Path.Combine(_folder, "out");
                    Run(0, "assess", path, "--format", "csv", "--output", output);
                    Csv(File.ReadAllText(output)).Should().Be(expected);
                    Json(Run(0, "assess", path, "--format", "json")).Should().Be(expected);
                    Run(0, "assess", path, "--format", "table").Split('\n').Single(line => line.Contains("đất", StringComparison.Ordinal)).Should().Contain(expected == "exceeded" ? "exceeded" : "not achieved");
                    Run(0, "assess", path, "--format", "markdown").Split('\n').Single(line => line.Contains("| đất", StringComparison.Ordinal)).Should().Contain(expected == "exceeded" ? "exceeded" : "not achieved");
                    Csv(ToolRun.WithInput(File.ReadAllText(path), "assess", "-", "--format", "csv").Output).Should().Be(expected);
                }
            }
        }
    }

    [Fact]
    public void Notation_IsThatOfTheWholeTable_WhereverItsWordsStand()
    {
        string english = string.Concat(Enumerable.Repeat("A,households connected,2023,5,6,,higher\n", 1000));
        string asked = Asked.Replace("đất", "land", StringComparison.Ordinal);
        const string Vietnamese = "Xã A,hộ nghèo,2023,5,6,,higher\n";
        foreach (string file in (string[])[Vietnamese + english + asked, english + asked + Vietnamese, asked + english + Vietnamese])
        {
            string path = Path.Combine(_folder, "plan.csv");
            File.WriteAllText(path, Header + file);

            Csv(Run(0, "assess", path, "--format", "csv")).Should().Be("exceeded");
            Csv(Run(long.MaxValue, "assess", path, "--format", "csv")).Should().Be("exceeded");
        }
    }

    [Fact]
    public void Decision_IsSaidInEveryFormat()
    {
        string path = Path.Combine(_folder, "plan.csv");
        File.WriteAllText(path, Header + string.Concat(Enumerable.Range(1, 8).Select(i => $"A,i{i},2023,0.12{i},0.13{i},ha,higher\n")) + Asked);
        foreach (string format in (string[])["csv", "json", "table", "markdown"])
        {
            Run(0, "assess", path, "--format", format).ReplaceLineEndings(" ").Should().Contain("the point is the decimal mark");
        }
    }

    private static string Csv(string output) => output.TrimEnd('\n').Split('\n').Single(line => line.StartsWith("C,", StringComparison.Ordinal)).Split(',')[7];

    private static string Json(string output) =>
        JsonDocument.Parse(output).RootElement.GetProperty("rows").EnumerateArray().Single(row => row.GetProperty("indicator").GetString() == "đất").GetProperty("verdict").GetString()!;

    private static string Run(long streamedFrom, params string[] args)
    {
        using StringReader input = new(string.Empty);
        using StringWriter output = new(CultureInfo.InvariantCulture);
        using StringWriter error = new(CultureInfo.InvariantCulture);
        ToolApp.Run(args, new ToolContext(input, output, error, TerminalInfo.NoTerminal) { StreamedFrom = streamedFrom });
        error.ToString().Should().BeEmpty();
        return output.ToString();
    }
}
