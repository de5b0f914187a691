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

    private static (int Status, byte[] Output, string Error) RunBuilt(ReadOnlySpan<byte> input, params string[] args)
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "lgm.dll"), .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
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
