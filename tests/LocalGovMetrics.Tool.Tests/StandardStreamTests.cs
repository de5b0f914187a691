using Xunit.Abstractions;

namespace LocalGovMetrics.Tool.Tests;

/// <summary>Standard streams that are closed or full.</summary>
public sealed class StandardStreamTests(ITestOutputHelper told) : IDisposable
{
    private const string Plan = "unit,indicator,period,target,actual\nHuế,Tỷ lệ hộ nghèo,2023,5,6\n";

    private readonly Shell _shell = new();

    [Theory]
    [InlineData("assess --sample huong-tra-2023")]
    [InlineData("assess plan.csv --format csv")]
    [InlineData("assess plan.csv --format json")]
    [InlineData("audit --sample tam-ky-2024 --format json")]
    [InlineData("compare --sample huong-tra-2023 --sample tam-ky-2024")]
    [InlineData("units list --at 2024-01-01")]
    [InlineData("read value 98,1")]
    [InlineData("--help")]
    public void Output_ThatIsClosedOrFull_IsOneSentence(string verb)
    {
        _shell.Write("plan.csv", Plan);
        (_, string output, string error) = _shell.Run($"lgm {verb} > /dev/full; echo $? >&2; lgm {verb} >&-; echo $? >&2");

        output.Should().BeEmpty();
        string[] lines = error.Trim().Split('\n');
        lines.Should().HaveCount(4);
        lines[0].Should().StartWith("lgm: the standard output: No space left on device");
        lines[2].Should().StartWith("lgm: the standard output: ");
        lines.Where((_, i) => i % 2 == 1).Should().Equal("1", "1");
    }

    [Fact]
    public void Error_ThatIsClosedOrFull_KeepsTheStatus()
    {
        (_, string output, string error) = _shell.Run(
            "lgm assess none.csv 2>&-; echo $?; lgm assess none.csv 2> /dev/full; echo $?; lgm assess 2>&-; echo $?; lgm read value 98,1 --format csv 2>&- | wc -l; lgm assess none.csv >&- 2>&-; echo $?");

        error.Should().BeEmpty();
        output.Should().Be("1\n1\n2\n2\n1\n");
    }

    [Fact]
    public void Output_ThatIsReadNoFurther_EndsQuietly()
    {
        (_, string output, string error) = _shell.Run("lgm compare --sample huong-tra-2023 --sample tam-ky-2024 --format json | head -c 1");

        error.Should().BeEmpty();
        output.Should().Be("{");
    }

    [Theory]
    [InlineData("assess -")]
    [InlineData("assess - --format csv")]
    [InlineData("audit -")]
    [InlineData("units check -")]
    public void Input_ThatIsClosed_EndsWithASentence(string verb)
    {
        (int status, string output, string error) = _shell.Run($"timeout 100 '{Shell.Muxer}' '{Shell.Tool}' {verb} <&-");
        if (error.StartsWith("Failed to create CoreCLR", StringComparison.Ordinal))
        {
            told.WriteLine($"Input_ThatIsClosed_EndsWithASentence: .NET {Environment.Version} starts no program at all without a standard input, and says so.");
            output.Should().BeEmpty();
            return;
        }

        status.Should().Be(ExitStatus.BadInput);
        output.Should().BeEmpty();
        error.Trim().Split('\n').Should().ContainSingle().Which.Should().Contain("closed");
    }

    public void Dispose() => _shell.Dispose();
}
