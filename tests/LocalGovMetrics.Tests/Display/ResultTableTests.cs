using LocalGovMetrics.Audit;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Display;
using LocalGovMetrics.Growth;
using LocalGovMetrics.Tests.Contracts;
using LocalGovMetrics.Tests.Conventions;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tests.Display;

public class ResultTableTests
{
    /// <summary>Every displayable type that compares by content, hence has samples.</summary>
    public static TheoryData<Type> Displayable => [.. Shipped.ValueTypes.Where(type => type.IsAssignableTo(typeof(IDisplayable)))];

    [Theory]
    [MemberData(nameof(Displayable))]
    public void ToTable_OfEverySample_ShowsNeitherNaNNorNamesOfTypes(Type type)
    {
        IReadOnlyList<IDisplayable> samples = [.. Samples.All.First(samples => samples.Type == type).Values.Cast<IDisplayable>()];

        samples.Should().NotBeEmpty();
        foreach (string shown in samples.SelectMany(sample => new[] { sample.ToTable().ToText(), sample.ToTable().ToText("en"), sample.ToTable().ToHtml("vi") }))
        {
            shown.Should().NotContain("NaN").And.NotContain("∞").And.NotContain("LocalGovMetrics.").And.NotContain("undefined:");
        }
    }

    [Fact]
    public void Verdict_OfAMiss_ShowsSignWordAndReason() =>
        Report().Table.Headlines.Take(1).Select(row => VerdictCalculator.Assess(row).ToTable().ToText("en")).Single()
            .Should().Contain("✗ not achieved").And.Contain("14.5–15.5 %").And.Contain("8.8 %").And.Contain("95.0 %").And.Contain("is below the range");

    [Fact]
    public void CompoundGrowth_OfPrints_ShowsBoundsRoundedOutward()
    {
        // By hand: (126.05 / 98.05)^(1/5) - 1 = 0.0515177…, (125.95 / 98.15)^(1/5) - 1 = 0.0511367….
        CompoundGrowthResult growth = CompoundGrowth.Between(ReportedValue.Parse("98.1"), ReportedValue.Parse("126.0"), 5);

        growth.ToTable().ToText("en").Should().Contain("5.13 %").And.Contain("5.11 %–5.16 %").And.Contain("105.13");
        growth.ToTable().ToText("vi").Should().Contain("5,13 %").And.Contain("5,11 %–5,16 %").And.Contain("105,13");
    }

    [Fact]
    public void Audit_OfAReport_ShowsWhatDoesNotFollow()
    {
        AuditRun run = AuditRun.Of(Reports.Find("quang-tri-2020-2025")!.AllClaims);

        DisplayTable table = run.ToTable();

        table.Rows.Should().HaveCount(run.Counts.Claims - run.Counts.Consistent - run.Counts.ConsistentWithinRounding - run.Counts.BoundSatisfied);
        table.ToText("en").Should().Contain("Counted with 4 periods instead of 5: 106.4573.").And.Contain("✗ inconsistent");
    }

    [Fact]
    public void RankRanges_WithNames_ShowOpenRanks() =>
        Ranking.Ranges([Interval.MoreThan(93), Interval.Point(98), Interval.Point(90)], DesiredDirection.Higher)
            .ToTable().WithRowNames(["a", "b", "c"]).ToText("en")
            .Should().Contain("a     ? 1–2\n").And.Contain("b     ? 1–2\n").And.Contain("c         3\n");

    private static Report Report() => Reports.Find("huong-tra-2023")!;
}
