using System.Text;
using CsCheck;
using LocalGovMetrics.Datasets;

namespace LocalGovMetrics.Tool.Tests;

public sealed class AssessStreamTests : IDisposable
{
    private const int SmallBlock = 64;
    private readonly string _folder = Directory.CreateTempSubdirectory("lgm").FullName;

    public static TheoryData<string[]> Ways => new(
        ["--format", "csv"],
        ["--format", "json"],
        ["--format", "csv", "--policy", "strict", "--lang", "vi"],
        ["--format", "table"],
        ["--format", "markdown", "--lang", "vi"],
        ["--format", "json", "--notation", "en"],
        ["--format", "json", "--policy", "strict", "--notation", "vi"]);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(3, true)]
    [InlineData(40_000, false)]
    public void Page_OfAFileThatAPersonReads_HasThePictureOfItsRows(int rows, bool hasPicture)
    {
        string path = Path.Combine(_folder, "plan.csv");
        File.WriteAllLines(path, ["unit,indicator,period,target,actual", .. Enumerable.Range(0, rows).Select(row => FormattableString.Invariant($"X,Households with water {row},2024,{50 + (row % 7)},{48 + (row % 9)}"))]);

        ToolRun run = ToolRun.Of("assess", path, "--output", Path.Combine(_folder, "page.html"));

        run.Status.Should().Be(ExitStatus.Done);
        File.ReadAllText(Path.Combine(_folder, "page.html")).Contains("<svg", StringComparison.Ordinal).Should().Be(hasPicture);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Stream_InSmallBlocks_WritesWhatTheWholeTableGives(string[] way) =>
        GeneratedPlans.Plain.Sample(file => Compare(file, SmallBlock, way), iter: 40, threads: 1);

    [Theory]
    [MemberData(nameof(Ways))]
    public void Stream_OfMixedRows_InSmallBlocks_WritesWhatTheWholeTableGives(string[] way) =>
        GeneratedPlans.Mixed.Sample(file => Compare(file, SmallBlock, way), iter: 40, threads: 1);

    [Theory]
    [MemberData(nameof(Ways))]
    public void Stream_OfNumbersThatOthersDecide_InOneBlock_WritesWhatTheWholeTableGives(string[] way) =>
        GeneratedPlans.Undecided.Sample(file => Compare(file, 1 << 16, way), iter: 40, threads: 1);

    [Theory]
    [MemberData(nameof(Ways))]
    public void Stream_OfNumbersThatOthersDecide_InSmallBlocks_WritesWhatTheWholeTableGives(string[] way) =>
        GeneratedPlans.Undecided.Sample(file => Compare(file, SmallBlock, way), iter: 80, threads: 1);

    [Theory]
    [MemberData(nameof(Ways))]
    public void Stream_OfAllWaysToPrintNumbers_WritesWhatTheWholeTableGives(string[] way) =>
        GeneratedPrints.File.Sample(file => Compare(file, SmallBlock, way), iter: 200, threads: 1);

    [Theory]
    [MemberData(nameof(Ways))]
    public void Stream_OfBadRows_GivesTheSameDiagnostics_AndNoOutput(string[] way) =>
        GeneratedPlans.Bad.Sample(file => Compare(file, SmallBlock, way), iter: 40, threads: 1);

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("unit,indicator,period,target,actual\n")]
    [InlineData("unit,indicator,period,target,actual\n,,,,\n \n")]
    [InlineData("unit,indicator,period,target\nHuế,A,2023,5\nHuế,B,2023,5\n")]
    [InlineData("\n\nunit;indicator;period;target;actual\nHuế;A;2023;5;6\n")]
    [InlineData("\uFEFFunit\tindicator\tperiod\ttarget\tactual\tverdict\nHuế\tA\t2023\t5\t6\t=1\n")]
    [InlineData("unit,indicator,period,target,actual,\nHuế,A,2023,5,6,\n")]
    [InlineData("unit,indicator,period,target,actual,\nHuế,A,2023,5,6,x\n")]
    [InlineData("unit,indicator,period,target,actual,headline\nHuế,A,2023,5,6,x\nHuế,A,2023,5,6,?\n")]
    [InlineData("no,parent,unit,indicator,period,target,actual\n1,,Huế,A,2023,5,6\n2,1,Huế,A,2023,5,6\n")]
    [InlineData("unit,indicator,period,target,actual\r\n\"Huế\",A,2023,\"5,5\",\"6\"\r\n\"Huế\",A,2023,\"\",\"4,5\"")]
    [InlineData("unit,indicator,period,target,actual\nHuế,A,2023,5,6\n\"\"\n\" \"\nHuế,A,2023,5,6\n")]
    [InlineData("unit,indicator,period,target,actual\nHuế,\"A\"B,2023,5,6\n")]
    [InlineData("unit,indicator,period,target,actual\nHuế,\"A\"\"B\",2023,5,6\nHuế,\"\"\"\",2023,5,6\n")]
    [InlineData("unit,indicator,period,target,actual\nHuế,A\"B\",2023,5,6\n")]
    [InlineData("unit,indicator,period,target,actual\nHuế,\"A,2023,5,6\n")]
    [InlineData("unit,indicator,period,target,actual\nHuế,\"A\r\nB\",2023,5,6\nHuế,\"A\"\r,2023,5,6\n")]
    [InlineData("unit,indicator,period,target,actual\nHuế,A,2023,5,\"6\"\rHuế,A,2023,5,\"6\"")]
    [InlineData("unit,indicator,period,target,actual\nHuế,\"A\tB\u007F\",2023,5,6\n")]
    [InlineData("unit,indicator,period,target,actual\nHuế,A,2023,5,\"\"\"")]
    public void Stream_OfOddFiles_WritesWhatTheWholeTableGives(string file)
    {
        Compare(file, 16, ["--format", "csv"]);
        Compare(file, 16, ["--format", "json"]);
    }

    [Theory]
    [InlineData("face")]
    [InlineData("strict")]
    public void Stream_OfTheSmallestNumbers_WritesWhatTheWholeTableGives(string policy) =>
        Compare("unit,indicator,period,target,actual\nHuế,A,2023,0.00000000000001,9\nHuế,B,2023,9,0.00000000000001\nHuế,C,2023,0.0000000000001,9\nHuế,D,2023,9,0.00000000000000\n", SmallBlock, ["--format", "csv", "--policy", policy]);

    [Fact]
    public void Stream_OfUtf16_WritesWhatTheWholeTableGives()
    {
        string path = Path.Combine(_folder, "wide.csv");
        File.WriteAllText(path, "unit,indicator,period,target,actual\nHuế,A,2023,5,6\nHuế,B,2023,5,4\n", Encoding.Unicode);

        Whole(path, ["--format", "csv"]).Should().Be(Streamed(path, SmallBlock, ["--format", "csv"]));
    }

    [Fact]
    public void Samples_WithoutTheColumnsThatConnectRows_AreStreamedToTheSameText()
    {
        foreach (Report report in Reports.All)
        {
            using StreamReader reader = new(report.OpenText());
            string text = reader.ReadToEnd();
            string path = Path.Combine(_folder, report.Id + ".csv");
            File.WriteAllText(path, text.Replace("no,", "x1,", StringComparison.Ordinal).Replace("parent,", "x2,", StringComparison.Ordinal));

            Streamed(path, 1 << 20, ["--format", "csv"]).Should().Be(Whole(path, ["--format", "csv"]));
            Streamed(path, 1 << 20, ["--format", "json"]).Should().Be(Whole(path, ["--format", "json"]));
        }
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    public void Output_IsWhatTheStandardOutputWouldBe(string format)
    {
        string target = Path.Combine(_folder, "out");

        ToolRun run = ToolRun.Of("assess", "--sample", "huong-tra-2023", "--format", format, "--output", target);

        run.Should().Be(new ToolRun(ExitStatus.Done, string.Empty, string.Empty));
        File.ReadAllText(target).Should().Be(ToolRun.Of("assess", "--sample", "huong-tra-2023", "--format", format).Output);
    }

    [Theory]
    [InlineData("csv", "Huế,\"A,2023,5,6\n")]
    [InlineData("json", "Huế,A,20x3,5,6\n")]
    public void ErrorOnTheLastLine_LeavesWhatWasThere_AndNothingElse(string format, string last)
    {
        string path = Path.Combine(_folder, "plan.csv");
        string target = Path.Combine(_folder, "out");
        File.WriteAllText(path, "unit,indicator,period,target,actual\n" + string.Concat(Enumerable.Repeat("Huế,A,2023,5,6\n", 5000)) + last);
        File.WriteAllText(target, "before");

        ToolRun run = ToolRun.Of("assess", path, "--format", format, "--output", target);

        run.Status.Should().Be(ExitStatus.BadInput);
        run.Error.Should().StartWith(path + ":5002: ");
        File.ReadAllText(target).Should().Be("before");
        Directory.GetFiles(_folder).Should().HaveCount(2);
    }

    [Fact]
    public void Output_ThatCannotBeWritten_IsSaid()
    {
        string path = Path.Combine(_folder, "plan.csv");
        File.WriteAllText(path, "unit,indicator,period,target,actual\nHuế,A,2023,5,6\n");

        ToolRun run = ToolRun.Of("assess", path, "--format", "csv", "--output", Path.Combine(_folder, "none", "out"));

        run.Status.Should().Be(ExitStatus.BadInput);
        run.Error.Should().Contain("none");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Progress_IsShownOnATerminalOnly(bool isTerminal)
    {
        string path = Path.Combine(_folder, "plan.csv");
        File.WriteAllText(path, "unit,indicator,period,target,actual\nHuế,A,2023,5,6\n");

        ToolRun run = ToolRun.On(new TerminalInfo { IsErrorTerminal = isTerminal }, "assess", path, "--format", "csv", "--output", Path.Combine(_folder, "out"));

        run.Status.Should().Be(ExitStatus.Done);
        run.Output.Should().BeEmpty();
        run.Error.Contains("rows/s", StringComparison.Ordinal).Should().Be(isTerminal);
    }

    private static string Text(ToolRun run) => $"{run.Status}\n{run.Output}\n{run.Error}";

    private static string Whole(string path, string[] way) => Run(path, way, long.MaxValue, 1 << 19);

    private static string Streamed(string path, int blockLength, string[] way) => Run(path, way, 0, blockLength);

    private static string Run(string path, string[] way, long streamedFrom, int blockLength)
    {
        using StringReader input = new(string.Empty);
        using StringWriter output = new();
        using StringWriter error = new();
        int status = ToolApp.Run(["assess", path, .. way], new ToolContext(input, output, error, TerminalInfo.NoTerminal) { StreamedFrom = streamedFrom, BlockLength = blockLength });
        return Text(new ToolRun(status, output.ToString(), error.ToString()));
    }

    private void Compare(string file, int blockLength, string[] way)
    {
        string path = Path.Combine(_folder, "plan.csv");
        File.WriteAllText(path, file);
        Streamed(path, blockLength, way).Should().Be(Whole(path, way));
    }
}
