using System.Diagnostics;
using System.Text;

namespace LocalGovMetrics.Tool.Tests;

public class ProcessTests
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    [Fact]
    public void BuiltTool_ReadsAndWritesUtf8WithoutByteOrderMark()
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "lgm.dll"), "assess", "-", "--format", "json"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        process.StandardInput.BaseStream.Write(Encoding.UTF8.GetBytes("unit,indicator,period,target,actual\nHuế,Tỷ lệ hộ nghèo,2023,5,6\n"));
        process.StandardInput.Close();
        using MemoryStream output = new();
        process.StandardOutput.BaseStream.CopyTo(output);
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();

        error.Should().BeEmpty();
        process.ExitCode.Should().Be(ExitStatus.Done);
        output.ToArray().Take(3).Should().NotEqual(ByteOrderMark);
        Encoding.UTF8.GetString(output.ToArray()).Should().Contain("\"Tỷ lệ hộ nghèo\"");
    }

    [Fact]
    public void BuiltTool_NamesTheLineOfBytesThatAreNotUtf8()
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "lgm.dll"), "assess", "-"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        process.StandardInput.BaseStream.Write([.. "unit,indicator,period,target,actual\nHu"u8, 0xE9, .. ",A,2023,5,6\n"u8]);
        process.StandardInput.Close();
        string output = process.StandardOutput.ReadToEnd();
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();

        process.ExitCode.Should().Be(ExitStatus.BadInput);
        output.Should().BeEmpty();
        error.Should().StartWith("<stdin>:2: ");
    }
}
