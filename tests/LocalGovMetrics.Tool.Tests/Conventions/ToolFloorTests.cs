using LocalGovMetrics.Tests.Conventions;

namespace LocalGovMetrics.Tool.Tests.Conventions;

/// <summary>The floors of the tool, checked as those of the library are.</summary>
public class ToolFloorTests
{
    // The arrows that still run both ways are those between what reads a command's options and what writes its answer.
    private static readonly Floors Tool = new("LocalGovMetrics.Tool", new Dictionary<string, string[]>
    {
    });

    private static readonly string Assembly = typeof(ToolApp).Assembly.Location;

    [Fact]
    public void Floors_KnowOnlyWhatTheyMay() =>
        string.Join("; ", Tool.Arrows(Assembly).Except(Tool.Allowed)).Should().BeEmpty();

    [Fact]
    public void Allowances_AreAllUsed() =>
        Tool.Allowed.Except(Tool.Arrows(Assembly)).Select(arrow => arrow.ToString()).Should().BeEmpty("an arrow that nothing needs is slack that an accident slips through");
}
