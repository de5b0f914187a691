using LocalGovMetrics.Answers.Questions;
using LocalGovMetrics.Tests.Conventions;

namespace LocalGovMetrics.AspNetCore.Tests;

/// <summary>The floors of what answers, checked as those of the library are.</summary>
public class ShippedFloorTests
{
    private static readonly Floors Answers = new("LocalGovMetrics.Answers", new Dictionary<string, string[]>
    {
        [Floors.Root] = [],
        ["Comparing"] = [],
        ["Auditing"] = [],
        ["Converting"] = [Floors.Root, "Comparing"],
        ["Json"] = [Floors.Root, "Comparing", "Converting"],
        ["Questions"] = [Floors.Root, "Comparing", "Json"],
        ["Views"] = [Floors.Root, "Auditing", "Comparing", "Converting", "Json", "Questions"],
        ["Streaming"] = [Floors.Root, "Comparing", "Converting", "Json", "Questions", "Views"],
    });

    private static readonly string Assembly = typeof(Question).Assembly.Location;

    [Fact]
    public void Floors_KnowOnlyWhatTheyMay() => string.Join("; ", Answers.Arrows(Assembly).Except(Answers.Allowed)).Should().BeEmpty();

    [Fact]
    public void Allowances_AreAllUsed() => Answers.Allowed.Except(Answers.Arrows(Assembly)).Select(arrow => arrow.ToString()).Should().BeEmpty();

    [Fact]
    public void Answers_HaveNoPublicTypes() => typeof(Question).Assembly.GetExportedTypes().Should().BeEmpty("what they are belongs to the contract, how they come about to nobody else");
}
