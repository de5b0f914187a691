using System.Text.Json;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Tests.Reading;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tests.Assessments;

public class TermPlanTests
{
    private const string Header = "unit|indicator|period|target|actual|direction|aggregation";

    [Theory]
    [InlineData("tổng cộng 50 trường", "10|10|10|10|10", "higher", "", TermPlanOutcome.AddsUp, TermPlanBasis.Sum, 50.0)]
    [InlineData("tổng cộng 50 trường", "8|9|10|10|10", "higher", "", TermPlanOutcome.FallsShort, TermPlanBasis.Sum, 47.0)]
    [InlineData("tổng cộng 45 - 50 trường", "8|9|10|10|10", "higher", "", TermPlanOutcome.AddsUp, TermPlanBasis.Sum, 47.0)]
    [InlineData("tổng cộng 45 trường", "8|9|10|10|10", "higher", "", TermPlanOutcome.GoesBeyond, TermPlanBasis.Sum, 47.0)]
    [InlineData("50 trường", "10|20|30|40|50", "higher", "", TermPlanOutcome.AddsUp, TermPlanBasis.LastYear, 50.0)]
    [InlineData("50 trường", "10|10|10|10|10", "higher", "", TermPlanOutcome.AddsUp, TermPlanBasis.Sum, 50.0)]
    [InlineData("50 trường", "20|20|20|20|20", "higher", "", TermPlanOutcome.CannotTell, TermPlanBasis.Sum, 100.0)]
    [InlineData("80%", "60%|65%|70%|75%|80%", "higher", "intensive", TermPlanOutcome.AddsUp, TermPlanBasis.LastYear, 80.0)]
    [InlineData("giảm còn 2%", "6%|5%|4%|3%|2,5%", "lower", "intensive", TermPlanOutcome.FallsShort, TermPlanBasis.LastYear, 2.5)]
    [InlineData("10%/năm", "8%/năm|9%/năm|10%/năm|11%/năm|12%/năm", "higher", "", TermPlanOutcome.AddsUp, TermPlanBasis.CompoundGrowth, 10.0)]
    [InlineData("10%/năm", "8%/năm|8%/năm|8%/năm|8%/năm|9%/năm", "higher", "", TermPlanOutcome.FallsShort, TermPlanBasis.CompoundGrowth, 8.2)]
    [InlineData("Giảm 50 hộ/năm", "Giảm 40 hộ|Giảm 50 hộ|Giảm 60 hộ|Giảm 50 hộ|Giảm 50 hộ", "lower", "", TermPlanOutcome.AddsUp, TermPlanBasis.Average, 50.0)]
    [InlineData("Hạng 5", "1|2|3|4|5", "higher", "", TermPlanOutcome.CannotTell, TermPlanBasis.Sum, null)]
    [InlineData("tổng cộng 50 trường", "Giảm 5|Giảm 5|Giảm 5|Giảm 5|Giảm 5", "higher", "", TermPlanOutcome.CannotTell, TermPlanBasis.Sum, null)]
    public void In_PlansOfAllYears_AddUpOrNot(string term, string years, string direction, string aggregation, TermPlanOutcome outcome, TermPlanBasis basis, double? planned)
    {
        TermPlan plan = Plan(term, years.Split('|'), direction, aggregation);
        (plan.Outcome, plan.Basis, (double?)plan.Planned).Should().Be((outcome, basis, planned));
        plan.Years.Should().HaveCount(5);
        plan.Sentence("en").Should().NotContain("[").And.NotContain("{");
        plan.Sentence("vi").Should().NotBe(plan.Sentence("en"));
    }

    [Fact]
    public void In_YearsWithoutAPlan_AreNamed()
    {
        TermPlan plan = Plan("tổng cộng 50 trường", ["10", "10", "10"], "higher", string.Empty);
        plan.Outcome.Should().Be(TermPlanOutcome.YearsMissing);
        plan.MissingYears.Should().Equal(2024, 2025);
        plan.Sentence("en").Should().Be("x: there is no plan for 2024-2025; those of 2021-2023 come to 30 trường of tổng cộng 50 trường.");
    }

    [Fact]
    public void In_RowsOfOtherUnitsAndIndicators_AreNotTaken()
    {
        PlanTable table = Tables.ReadWhole(Header, "A|x|2021-2025|tổng cộng 50|40|higher|", "B|x|2021|10|9|higher|", "A|y|2021|10|9|higher|");
        Assessment.Of(table).Terms.Should().BeEmpty();
    }

    [Fact]
    public void ARevisedRow_ReadsBackFromJsonWithItsBandAndItsPrices()
    {
        PlanRow row = Tables.ReadWhole(
            "unit|indicator|period|target|actual|direction|effectiveFrom|document|nearBand|actualPriceBasis",
            "A|x|2024|93 tỷ đồng|91 tỷ đồng|higher|2020-10-01|NQ 1|5%|constant 2010",
            "A|x|2024|90 tỷ đồng||higher|2023-07-01|NQ 5||").Rows[0];
        AssessedRow assessed = AssessedRow.Of(row);
        string json = JsonSerializer.Serialize(assessed);
        json.Should().Contain("\"metOnlyBecauseLowered\"");
        AssessedRow read = JsonSerializer.Deserialize<AssessedRow>(json)!;
        read.Should().Be(assessed);
        read.Row.NearBand.Should().Be(NearBand.Share(0.05m));
        read.Row.Actual.PriceBasis.Should().Be(PriceBasis.Parse("constant 2010"));
        read.Revision.Should().Be(assessed.Revision);
    }

    [Fact]
    public void ASeries_ReadsBackFromJsonWithItsPrices()
    {
        ActualSeries series = new() { Actual = Observation.Of(5m) with { PriceBasis = PriceBasis.Parse("constant 2010") }, PriceBasis = PriceBasis.Parse("current") };
        JsonSerializer.Deserialize<ActualSeries>(JsonSerializer.Serialize(series)).Should().Be(series);
    }

    private static TermPlan Plan(string term, string[] years, string direction, string aggregation) =>
        Assessment.Of(Tables.ReadWhole(Header, [$"A|x|2021-2025|{term}||{direction}|{aggregation}", .. years.Select((year, i) => $"A|x|{2021 + i}|{year}||{direction}|{aggregation}")]))
            .Terms.Should().ContainSingle().Which;
}
