using System.Diagnostics;
using System.Text;

namespace LocalGovMetrics.Tool.Tests;

public class ProcessTests
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    [Fact]
    public void BuiltTool_ReadsAndWritesUtf8WithoutByteOrderMark()
    {
        (int status, byte[] output, string error) = RunBuilt("unit,indicator,period,target,actual\nHuế,Tỷ lệ hộ nghèo,2023,5,6\n"u8, "assess", "-", "--format", "json");

        error.Should().BeEmpty();
        status.Should().Be(ExitStatus.Done);
        output.Take(3).Should().NotEqual(ByteOrderMark);
        Encoding.UTF8.GetString(output).Should().Contain("\"Tỷ lệ hộ nghèo\"");
    }

    [Fact]
    public void BuiltTool_NamesTheLineOfBytesThatAreNotUtf8()
    {
        (int status, byte[] output, string error) = RunBuilt([.. "unit,indicator,period,target,actual\nHu"u8, 0xE9, .. ",A,2023,5,6\n"u8], "assess", "-");

        status.Should().Be(ExitStatus.BadInput);
        output.Should().BeEmpty();
        error.Should().StartWith("<stdin>:2: ");
    }

    [Fact]
    public void BuiltTool_AssessesADocument_OfTheStandardInput()
    {
        const string Page = "<html><body><table><tr><th>Chỉ tiêu</th><th>ĐVT</th><th>Kế hoạch năm 2022</th><th>Thực hiện năm 2022</th></tr>"
            + "<tr><td>Số hộ thoát nghèo</td><td>hộ</td><td>120</td><td>131</td></tr></table></body></html>";

        (int status, byte[] output, string error) = RunBuilt(Encoding.UTF8.GetBytes(Page), "assess", "-", "--unit", "Lộc Bổn", "--format", "csv");

        error.Should().BeEmpty();
        status.Should().Be(ExitStatus.Done);
        Encoding.UTF8.GetString(output).Should().ContainAll("Số hộ thoát nghèo", "exceeded");
    }

    [Fact]
    public void BuiltTool_AssessesAMillionRows_InAHeapThatDoesNotHoldThem()
    {
        const int Rows = 1_000_000;
        string folder = Directory.CreateTempSubdirectory("lgm").FullName;
        string path = Path.Combine(folder, "plan.csv");
        string target = Path.Combine(folder, "out.csv");
        try
        {
            using (StreamWriter writer = new(path))
            {
                writer.Write("unit,indicator,period,target,actual\n");
                for (int row = 0; row < Rows; row++)
                {
                    writer.Write(row % 1000 == 0 ? "Huế,Tỷ lệ hộ nghèo,2023,\"14,5-15,5\",\"14,7\"\n" : "Huế,Tỷ lệ hộ nghèo,2023,5,6.25\n");
                }
            }

            (int status, _, string error) = RunBuilt([], ("DOTNET_GCHeapHardLimit", "0x8000000"), "assess", path, "--format", "csv", "--output", target);

            error.Should().BeEmpty();
            status.Should().Be(ExitStatus.Done);
            File.ReadLines(target).Count().Should().Be(Rows + 1);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("assess", "csv")]
    [InlineData("assess", "json")]
    [InlineData("assess", "table")]
    [InlineData("assess", "markdown")]
    [InlineData("assess", "jsonl")]
    [InlineData("audit", "csv")]
    [InlineData("audit", "json")]
    [InlineData("comparable", "json")]
    [InlineData("compare", "csv")]
    public void BuiltTool_AnswersInEveryFormat_InAHeapThatDoesNotHoldTheAnswer(string verb, string format)
    {
        string folder = Directory.CreateTempSubdirectory("lgm").FullName;
        string path = Path.Combine(folder, "plan.csv");
        try
        {
            using (StreamWriter writer = new(path))
            {
                writer.Write("no,parent,unit,indicator,period,target,actual,measureUnit\n");
                for (int row = 0; row < 12_000; row++)
                {
                    int part = row % 20;
                    string print = part % 4 == 0 ? "\"14,5-15,5\"" : part % 4 == 1 ? "≥ 90" : part % 4 == 2 ? "2.796" : "5";
                    writer.Write(FormattableString.Invariant($"{part + 1},{(part == 0 ? string.Empty : "1")},Xã {row / 20},Chỉ tiêu {part},2023,{print},{row % 97},tấn\n"));
                }
            }

            (int status, byte[] output, string error) = RunBuilt([], ("DOTNET_GCHeapHardLimit", "0xA000000"), verb, path, "--format", format);

            error.Should().BeEmpty();
            status.Should().Be(ExitStatus.Done);
            output.Should().NotBeEmpty();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("table")]
    public void Convert_OfManyRows_RunsInLittleMemory(string format)
    {
        string folder = Directory.CreateTempSubdirectory("lgm").FullName;
        try
        {
            string path = Path.Combine(folder, "plan.csv");
            string register = Path.Combine(folder, "register.csv");
            File.WriteAllText(register, "record,unit,to,date,group,nameVi,kind,weights\n" + string.Concat(Enumerable.Range(0, 600).Select(i => FormattableString.Invariant($"unit,t:{i},,,,Xã {i},commune,\n"))) + "unit,t:ab@2025-07-01,,,,Xã Mới,commune,\nmerge,t:0,t:ab@2025-07-01,2025-07-01,1,,,\nmerge,t:1,t:ab@2025-07-01,2025-07-01,1,,,\n");
            File.WriteAllText(path, "unit,indicator,period,target,actual,measureUnit\n" + string.Concat(Enumerable.Range(0, 12_000).Select(i => FormattableString.Invariant($"Xã {i % 600},Chỉ tiêu {i / 600},2024,≥ 90,{i % 97},tấn\n"))));

            (int status, byte[] output, string error) = RunBuilt([], ("DOTNET_GCHeapHardLimit", "0x6000000"), "units", "convert", path, "--register", register, "--to", "2025-07-01", "--format", format);

            error.Should().BeEmpty();
            status.Should().Be(ExitStatus.Done);
            output.Should().NotBeEmpty();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static (int Status, byte[] Output, string Error) RunBuilt(ReadOnlySpan<byte> input, params string[] args) => RunBuilt(input, ("LGM_TEST", "1"), args);

    private static (int Status, byte[] Output, string Error) RunBuilt(ReadOnlySpan<byte> input, (string Name, string Value) setting, params string[] args)
    {
        ProcessStartInfo start = new(Shell.Muxer, [Shell.Tool, .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment[setting.Name] = setting.Value;
        using Process process = Process.Start(start)!;
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        using MemoryStream output = new();
        process.StandardOutput.BaseStream.CopyTo(output);
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.ToArray(), error);
    }
}
