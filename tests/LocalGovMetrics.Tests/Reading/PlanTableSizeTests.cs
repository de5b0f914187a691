using System.Diagnostics;
using System.Globalization;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;

namespace LocalGovMetrics.Tests.Reading;

/// <summary>Tables whose shape invites more than linear work, or numbers out of range; quadratic work takes minutes on them.</summary>
public class PlanTableSizeTests
{
    private const string Header = "unit|indicator|period|target|actual|direction|measureUnit|no|parent";
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(40);

    [Fact]
    public void Read_LongChainOfParts_IsLinear()
    {
        PlanTable table = Within(Enough, [.. Enumerable.Range(0, 100_000).Select(i => Invariant($"A|x|2023|5|4|higher||{i}|{(i == 0 ? "" : Invariant($"{i - 1}"))}"))]);
        Stopwatch watch = Stopwatch.StartNew();
        table.Rows.Sum(row => table.Children(row).Count).Should().Be(table.Rows.Count - 1);
        watch.Elapsed.Should().BeLessThan(Enough);
    }

    [Fact]
    public void Read_OneNumberInManyPeriods_IsLinear() =>
        Within(Enough, [.. Enumerable.Range(0, 60_000).Select(i => Invariant($"A|x|{1000 + (i / 12 / 28)}-{(i % 12) + 1:00}-{(i / 12 % 28) + 1:00}/9000-01-01|5|4|higher||1|"))]).Rows.Should().HaveCount(60_000);

    [Fact]
    public void Read_ManyYearsAndManyGrowths_IsLinear()
    {
        int[] years = [.. Enumerable.Range(1900, 1000)];
        (int From, int To)[] growths = [.. years.SkipLast(3).SelectMany(year => new[] { (year, year + 1), (year, year + 2), (year, year + 3) })];
        string header = $"unit|indicator|period|target|actual|{string.Join('|', years)}|{string.Join('|', growths.Select(growth => $"growth{growth.From}-{growth.To}"))}";
        string row = $"A|x|2023|5|4|{string.Join('|', years.Select(year => year % 2 == 0 ? "2,796" : "55"))}|{string.Join('|', growths.Select(_ => "106"))}";
        Stopwatch watch = Stopwatch.StartNew();
        Tables.ReadWhole(header, row, row, row).Rows.Should().HaveCount(3);
        watch.Elapsed.Should().BeLessThan(Enough);
    }

    [Fact]
    public void Read_PartsWhoseSumLeavesTheRangeOfDecimal_AreReadByConvention()
    {
        string[] parts = [.. Enumerable.Range(0, 12).Select(i => Invariant($"A|x|2023|9900000000000000000000000000|9900000000000000000000000000|higher|m²|1.{i}|1"))];
        PlanTable table = Tables.ReadWhole(Header, ["A|x|2023|9900000000000000000000000000|9900000000000000000000000000|higher|m²|1|", .. parts, "A|x|2023|2,796|2,796|higher|m²|1.x|1"]);
        table.Rows[^1].Notes.Should().Contain(note => note.Code == ReadingNoteCode.AmbiguousNumber);
        table = Tables.ReadWhole(Header, ["A|x|2023|2,796|2,796|higher|m²|1|", .. parts]);
        table.Rows[0].Notes.Should().Contain(note => note.Code == ReadingNoteCode.AmbiguousNumber);
    }

    [Fact]
    public void Read_WaysIntoACircle_AreNotPartsOfThemselves() =>
        Tables.Read(Header, "A|x|2023|1|1|||1|2", "A|y|2023|1|1|||2|1", "A|z|2023|1|1|||3|2", "A|z|2023|1|1|||4|3")
            .Reasons.Select(error => error.Line).Should().Equal(2, 3);

    [Fact]
    public void Read_WholeNearTheRangeOfDecimal_IsRead() =>
        Tables.Read(Header, "A|x|2023|7700000000000000000000000000|7700000000000000000000000000|higher|yến|1|", "A|y|2023|2,796|2,796|higher|yến|1.1|1").IsSuccess.Should().BeTrue();

    private static PlanTable Within(TimeSpan time, string[] rows)
    {
        Stopwatch watch = Stopwatch.StartNew();
        PlanTable table = Tables.ReadWhole(Header, rows);
        watch.Elapsed.Should().BeLessThan(time);
        return table;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
