namespace LocalGovMetrics.Tool.Tests;

/// <summary>What only the portable tool does, and what the one compiled ahead of time says instead; they pass where the tests have the portable one.</summary>
public class NativeToolTests
{
    [Theory]
    [InlineData("mcp")]
    public void Native_SaysWhereTheVerbIs_InOneSentence(string verb)
    {
        if (NativeTool.Path is null)
        {
            return;
        }

        ToolRun run = ToolRun.Of(verb);

        run.Status.Should().Be(ExitStatus.WrongCommandLine);
        run.Output.Should().BeEmpty();
        run.Error.Should().Be($"lgm: lgm {verb} is part of the portable lgm only, which runs on .NET (dotnet tool install LocalGovMetrics.Tool.any); this one is compiled for one platform.\n");
    }

    [Theory]
    [InlineData("assess")]
    [InlineData("audit")]
    [InlineData("compare")]
    [InlineData("report")]
    public void Native_RefusesFilesOfColumns_AndSaysSo(string verb)
    {
        if (NativeTool.Path is null)
        {
            return;
        }

        using Shell shell = new();
        shell.Write("plan.parquet", "PAR1PAR1");

        ToolRun run = ToolRun.Of([verb, shell.PathOf("plan.parquet"), .. verb == "report" ? ["--output", shell.PathOf("plan.html")] : Array.Empty<string>()]);

        run.Status.Should().Be(ExitStatus.BadInput);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("A Parquet file is read by the portable lgm only");
    }

    [Fact]
    public void Native_Serves_AndSaysWhatIsWrongWithAnAddress()
    {
        ToolRun run = ToolRun.Of("serve", "--urls", "ftp://127.0.0.1");

        run.Status.Should().Be(ExitStatus.WrongCommandLine);
        run.Error.Should().NotContain("portable lgm only");
    }

    [Fact]
    public void Native_IsOneFile_OfFortyMegabytesAtMost()
    {
        if (NativeTool.Path is not null)
        {
            new FileInfo(NativeTool.Path).Length.Should().BeLessThan(40_000_000);
        }
    }

    [Fact]
    public void Portable_HasAllVerbs() => PortableVerbs.IsHere.Should().BeTrue();
}
