namespace LocalGovMetrics.Tool.Tests;

/// <summary>What only the portable tool does, and what the one compiled ahead of time says instead; they pass where the tests have the portable one.</summary>
public class NativeToolTests
{
    [Theory]
    [InlineData("serve")]
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
        run.Error.Should().Be($"lgm: lgm {verb} is part of the portable lgm only, which runs on .NET; this one is compiled for one platform.\n");
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
