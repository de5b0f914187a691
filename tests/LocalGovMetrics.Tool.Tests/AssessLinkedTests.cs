using CsCheck;
using LocalGovMetrics.Columns.Streaming;

namespace LocalGovMetrics.Tool.Tests;

public sealed class AssessLinkedTests : IDisposable
{
    private const string Header = "no,parent,unit,indicator,period,target,actual,measureUnit,reportedVerdict\n";

    private static readonly string[] Prints = ["5", "12.5", "2.796", "1.700", "12.345", "0.125", "≥ 98", "215.000", "3.000", "", "-"];

    private static readonly Gen<string> Files = Gen.Select(Gen.Int[-4, 4], Gen.OneOf(Prints), Gen.OneOf(Prints), Gen.OneOf("ha", "tấn", "hộ", "%", ""), Gen.OneOf("", "Đạt", "Không đạt")).Array[1, 60].Select(rows =>
        Header + string.Concat(rows.Select((row, i) => Row(row, i, rows.Length))));

    private readonly string _folder = Directory.CreateTempSubdirectory("lgm").FullName;

    public static TheoryData<string> Formats => new("csv", "json", "table", "markdown");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Formats))]
    public void Stream_OfRowsThatNameOneAnother_WritesWhatTheWholeTableGives(string format) => Files.Sample(
        file =>
        {
            string path = Path.Combine(_folder, "plan.csv");
            File.WriteAllText(path, file);
            Run(path, format, 0, 64).Should().Be(Run(path, format, long.MaxValue, 64));
        },
        iter: 60,
        threads: 1);

    [Fact]
    public void Stream_OfPartsFarFromTheirWhole_DecidesTheirNumbersTogether()
    {
        string path = Path.Combine(_folder, "far.csv");
        string between = string.Concat(Enumerable.Range(0, 9000).Select(i => $"x{i},,Huế,Khác {i},2023,5,6,hộ,\n"));
        File.WriteAllText(path, Header + "1,,Huế,Tổng,2023,,9000,tấn,\n" + between + "2,1,Huế,Lúa,2023,,4.500,tấn,\n3,1,Huế,Ngô,2023,,4500,tấn,\n");

        string[] lines = Run(path, "csv", 0, 1 << 19).Split('\n');

        lines[^3].Should().Contain("so the parts add up to their whole");
        lines.Where(line => line.Length > 0).Skip(2).Select(line => line.Split(',')[0]).Take(3).Should().Equal("1", "x0", "x1");
    }

    [Theory]
    [InlineData("assess", "csv")]
    [InlineData("assess", "json")]
    [InlineData("assess", "table")]
    [InlineData("assess", "markdown")]
    [InlineData("audit", "json")]
    [InlineData("compare", "csv")]
    [InlineData("comparable", "csv")]
    public void Rows_ThatBelongTogetherAndAreTooMany_AreRefusedByName(string verb, string format)
    {
        string path = Path.Combine(_folder, "family.csv");
        File.WriteAllText(path, Header + "1,,Huế,Tổng,2023,10,12,tấn,\n" + string.Concat(Enumerable.Range(2, 60).Select(i => $"{i},1,Huế,Phần {i},2023,5,6,tấn,\n")));

        foreach (LinkedLimits limits in (LinkedLimits[])[new(Rows: 50, Bytes: 1 << 20), new(Rows: 1_000, Bytes: 1_500)])
        {
            (int status, string output, string error) = Run([verb, path, "--format", format], limits);

            status.Should().Be(ExitStatus.BadInput);
            output.Should().BeEmpty();
            error.Should().StartWith(path + ":").And.Contain("parent").And.Contain($"no more than {limits.Rows} rows or 1 MiB that belong together");
        }

        Run([verb, path, "--format", format], new LinkedLimits(Rows: 61, Bytes: 1 << 20)).Status.Should().Be(ExitStatus.Done);
    }

    [Fact]
    public void Rows_ThatBelongToManySmallFamilies_AreReadWhateverTheirLength()
    {
        string path = Path.Combine(_folder, "families.csv");
        File.WriteAllText(path, Header + string.Concat(Enumerable.Range(0, 90).Select(i => $"{i % 3},{(i % 3 == 0 ? string.Empty : "0")},U{i / 3},I{i % 3},2023,5,6,tấn,\n")));

        (int status, string output, string error) = Run(["assess", path, "--format", "csv"], new LinkedLimits(Rows: 3, Bytes: 400));

        error.Should().BeEmpty();
        status.Should().Be(ExitStatus.Done);
        output.Split('\n').Should().HaveCount(92);
    }

    private static (int Status, string Output, string Error) Run(string[] args, LinkedLimits limits)
    {
        using StringReader input = new(string.Empty);
        using StringWriter output = new();
        using StringWriter error = new();
        int status = ToolApp.Run(args, new ToolContext(input, output, error, TerminalInfo.NoTerminal) { Linked = limits });
        return (status, output.ToString(), error.ToString());
    }

    private static string Run(string path, string format, long streamedFrom, int blockLength)
    {
        using StringReader input = new(string.Empty);
        using StringWriter output = new();
        using StringWriter error = new();
        int status = ToolApp.Run(["assess", path, "--format", format], new ToolContext(input, output, error, TerminalInfo.NoTerminal) { StreamedFrom = streamedFrom, BlockLength = blockLength });
        return $"{status}\n{output}{error}";
    }

    // Rows of two units take turns, so that the parts of one never stand together.
    private static string Row((int Offset, string Target, string Actual, string Unit, string Printed) row, int place, int rows)
    {
        int parent = place + (row.Offset * 2);
        bool hasParent = parent >= 0 && parent < rows && parent != place && row.Offset < 1;
        return $"{place},{(hasParent ? parent : string.Empty)},U{place % 2},I{place},2023,{row.Target},{row.Actual},{row.Unit},{row.Printed}\n";
    }
}
