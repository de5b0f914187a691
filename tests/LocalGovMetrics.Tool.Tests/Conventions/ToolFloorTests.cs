using LocalGovMetrics.Tests.Conventions;

namespace LocalGovMetrics.Tool.Tests.Conventions;

/// <summary>The floors of the tool, checked as those of the library are.</summary>
public class ToolFloorTests
{
    // The root wires, and holds what a run has at hand.
    private static readonly Floors Tool = new("LocalGovMetrics.Tool", new Dictionary<string, string[]>
    {
        ["Streaming"] = [Floors.Root],
        ["Output"] = [Floors.Root, "Streaming"],
        ["Documents"] = [Floors.Root, "Output", "Streaming"],
        ["Commands"] = [Floors.Root, "Documents", "Output", "Serving", "Streaming"],
        ["Serving"] = [Floors.Root, "Commands"],
        [Floors.Root] = ["Commands", "Documents", "Output", "Serving", "Streaming"],
    });

    private static readonly string Assembly = typeof(ToolApp).Assembly.Location;

    [Fact]
    public void Floors_KnowOnlyWhatTheyMay() =>
        string.Join("; ", Tool.Arrows(Assembly).Except(Tool.Allowed)).Should().BeEmpty();

    [Fact]
    public void Allowances_AreAllUsed() =>
        Tool.Allowed.Except(Tool.Arrows(Assembly)).Select(arrow => arrow.ToString()).Should().BeEmpty("an arrow that nothing needs is slack that an accident slips through");
}
