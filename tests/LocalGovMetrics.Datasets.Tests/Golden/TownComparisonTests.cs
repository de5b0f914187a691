using LocalGovMetrics.Comparability;
using LocalGovMetrics.Comparison;

namespace LocalGovMetrics.Datasets.Tests.Golden;

/// <summary>What the real reports let one say about Hương Trà, Quảng Trị and Tam Kỳ beside each other.</summary>
public class TownComparisonTests
{
    private static readonly ComparisonSet Latest = ComparisonSet.Of(
        [.. Reports.All.SelectMany(report => report.Comparands.Concat(report.YearlyComparands).Concat(report.AttainmentComparands()))]);

    public static TheoryData<string, string?, ComparandAspect, string> Columns => new()
    {
        { "trained-labour", null, ComparandAspect.Actual, "Thành phố Tam Kỳ 2024 85 2 2; Thị xã Hương Trà 2023 72 3 3; Thị xã Quảng Trị 2025 86 1 1" },
        { "waste-collection", null, ComparandAspect.Actual, "Thành phố Tam Kỳ 2024 96 2 2..3; Thị xã Hương Trà 2021-2023 undefined:unbounded undefined:unbounded 1..3; Thị xã Quảng Trị 2025 100 1 1..2" },
        { "clean-water", null, ComparandAspect.Actual, "Thành phố Tam Kỳ 2024 98 3 3; Thị xã Hương Trà 2021-2023 99.9 2 1..2; Thị xã Quảng Trị 2025 100 1 1" },
        { "health-insurance", null, ComparandAspect.Actual, "Thành phố Tam Kỳ 2024 98 2 2; Thị xã Quảng Trị 2025 100 1 1" },
        { "gross-output", "industry and construction", ComparandAspect.Actual, "Thành phố Tam Kỳ 2024 13.92 1 1; Thị xã Hương Trà 2023 8.7 2 2" },
        { "advanced-new-rural-communes", null, ComparandAspect.Actual, "Thị xã Hương Trà 2023 1 1 1; Thị xã Quảng Trị 2025 1 1 1" },
    };

    [Theory]
    [MemberData(nameof(Columns))]
    public void Column_OfTheReports_RanksTheTowns(string code, string? part, ComparandAspect aspect, string expected)
    {
        ComparisonColumn column = Latest.ColumnsOf(code).First(found => found.Part?.In("en") == part && found.Aspect == aspect);

        ColumnRanking ranking = column.Rank();

        string.Join("; ", column.Values.Select((value, i) => $"{value.Unit} {value.Comparand.Period} {value.Number} {ranking.Face.Ranks[i]} {ranking.Possible.Ranges[i]}")).Should().Be(expected);
        column.Reservations.Should().NotBeEmpty("towns of different years never compare without a word");
    }

    [Fact]
    public void BudgetRevenue_AttainmentOfPlan_ComparesWhereAmountsAreOfDifferentTowns()
    {
        ComparisonColumn column = Latest.ColumnsOf("budget-revenue").First(found => found.Aspect == ComparandAspect.Attainment);

        column.Values.Should().HaveCount(3);
        column.Direction.Should().Be(DesiredDirection.Higher);
        column.Reservations.Select(reservation => reservation.Finding.Code).Should().Contain(ComparabilityCode.VariantsDiffer, "the towns count different revenue");
    }

    [Fact]
    public void StandardSchools_AreNotRanked()
    {
        Latest.ColumnsOf("standard-schools").Where(column => column.Aspect == ComparandAspect.Actual).Should().BeEmpty();
        Latest.InNoColumn.Where(left => left.Comparand is { Concept.Code: "standard-schools", Aspect: ComparandAspect.Actual, Origin: "tam-ky-2024" })
            .SelectMany(left => left.Findings)
            .Select(finding => finding.Code)
            .Should().Contain([ComparabilityCode.UnitsDiffer, ComparabilityCode.StockAgainstFlow]);
    }

    [Fact]
    public void TrainedLabour_TakesTheNumberAndTellsOfTheBound()
    {
        ComparisonColumn column = Latest.ColumnsOf("trained-labour").First(found => found.Aspect == ComparandAspect.Actual);

        column.LeftOut.Where(left => left.Comparand.Unit == "Thị xã Hương Trà").Select(left => (left.Comparand.Text, left.Reason)).Should().Equal((">70", OmissionReason.AnotherTaken));
    }

    [Fact]
    public void Of_StrictPolicy_ComparesLess() =>
        ComparisonSet.Of(Latest.Table.Comparands, policy: ComparabilityPolicy.Strict).Columns.Count.Should().BeLessThan(Latest.Columns.Count);
}
