using LocalGovMetrics.Csv;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Datasets.Tests;

public class ReportsTests
{
    private static readonly string[] Ids = ["huong-tra-2021-2023", "huong-tra-2023", "quang-tri-2020-2025", "tam-ky-2024", "phong-dien-2025"];

    public static TheoryData<string> ReportIds => [.. Ids];

    [Fact]
    public void All_Reports_AreTheFive() => Reports.All.Select(report => report.Id).Should().Equal(Ids);

    [Fact]
    public void Find_AnyCase_FindsTheReport()
    {
        Reports.Find("TAM-KY-2024").Should().BeSameAs(Reports.All[3]);
        Reports.Find("nowhere").Should().BeNull();
    }

    [Theory]
    [InlineData("huong-tra-2021-2023", 23, 7, 14, null)]
    [InlineData("huong-tra-2023", 19, 8, 11, null)]
    [InlineData("quang-tri-2020-2025", 43, 13, 18, null)]
    [InlineData("tam-ky-2024", 38, null, null, 4)]
    [InlineData("phong-dien-2025", 4, null, null, null)]
    public void Find_Report_SaysWhatTheDocumentSays(string id, int rows, int? achieved, int? of, int? notAchieved)
    {
        Report report = Reports.Find(id)!;
        report.Table.Rows.Should().HaveCount(rows);
        (report.Achieved, report.Of, report.NotAchieved).Should().Be((achieved, of, notAchieved));
        report.Title.Languages.Should().Equal("en", "vi");
        report.Headline.Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(ReportIds))]
    public void Table_EveryBundledRow_ReadsAndIsNumberedOnce(string id)
    {
        Report report = Reports.Find(id)!;
        using Stream stream = report.OpenText();
        Outcome<PlanTable, Diagnostic> outcome = CsvTableReader.Read(stream, id).Then(table => PlanTableReader.Read(table));
        outcome.Reasons.Should().BeEmpty();
        outcome.Value!.Rows.Select(row => row.Number).Should().OnlyHaveUniqueItems().And.NotContainNulls();
        outcome.Value.Rows.Should().OnlyContain(row => row.IsHeadline != null && row.Term != null && row.Source != null);
    }

    [Theory]
    [MemberData(nameof(ReportIds))]
    public void Table_EveryAmbiguousNumber_IsDecidedAndSaid(string id) =>
        Reports.Find(id)!.Table.Rows.SelectMany(row => row.Notes).Should().NotContain(note => note.Code == ReadingNoteCode.AmbiguousNumber);

    [Theory]
    [InlineData("huong-tra-2021-2023", 14)]
    [InlineData("huong-tra-2023", 11)]
    [InlineData("quang-tri-2020-2025", 19)]
    [InlineData("tam-ky-2024", 28)]
    public void Table_Headlines_AreThoseMarked(string id, int count) => Reports.Find(id)!.Table.Headlines.Count.Should().Be(count);

    [Theory]
    [InlineData("1", "tỷ đồng", 2796, 5164, 6150)]
    [InlineData("1.a", "tỷ đồng", 1677, 2696, 3484)]
    [InlineData("2", "tỷ đồng", 696, 881, 944)]
    [InlineData("5", "tỷ đồng", 98.1, 87.3, 126.0)]
    public void Table_QuangTri_ThousandsAndDecimalsComeOutRight(string number, string unit, double y2020, double y2024, double y2025)
    {
        PlanRow row = Find("quang-tri-2020-2025", number);
        row.InYear(2020)!.Number.Should().Match<ReportedValue>(value => value.Value == BinaryNumber.ToDecimal(y2020) && value.MeasureUnit!.Symbol == unit);
        row.InYear(2024)!.Number!.Value.Should().Be(BinaryNumber.ToDecimal(y2024));
        row.InYear(2025)!.Number!.Value.Should().Be(BinaryNumber.ToDecimal(y2025));
        row.Actual.Number!.Value.Should().Be(BinaryNumber.ToDecimal(y2025));
        row.Baseline!.Number!.Value.Should().Be(BinaryNumber.ToDecimal(y2020));
        row.Notes.Count(note => note.Code == ReadingNoteCode.DecidedFromTable).Should().Be(y2020 > 1000 ? 5 : 0);
    }

    [Fact]
    public void Table_QuangTriInEnglishNotation_ComesOutTheSame()
    {
        using Stream stream = Reports.Find("quang-tri-2020-2025")!.OpenText();
        PlanTable table = CsvTableReader.Read(stream, "f")
            .Then(text => PlanTableReader.Read(text, new PlanTableOptions { Notation = ReportNotation.Vietnamese.WithDecimalMark(DecimalMark.Point) })).GetValueOrThrow();
        table.Rows.Select(row => row.Actual).Should().Equal(Reports.Find("quang-tri-2020-2025")!.Table.Rows.Select(row => row.Actual));
    }

    [Fact]
    public void Table_HuongTraRevenue_StaysADecimal()
    {
        PlanRow row = Find("huong-tra-2021-2023", "4.a");
        row.InYear(2022)!.Number!.Value.Should().Be(206.472m);
        row.Notes.Should().ContainSingle(note => note.Code == ReadingNoteCode.DecidedFromTable && note.Detail.Contains("215"));
    }

    [Fact]
    public void Table_HuongTraInvestment_IsInThousands()
    {
        PlanRow row = Find("huong-tra-2023", "3");
        row.Actual.Number!.Value.Should().Be(1700);
        row.Targets.Single().Rule.Criterion.ToString().Should().Be(">1650");
    }

    [Theory]
    [InlineData("2", 2025)]
    [InlineData("5", 2025)]
    [InlineData("7", 2025)]
    [InlineData("8", 2025)]
    [InlineData("8.a", 2025)]
    [InlineData("10", 2025)]
    [InlineData("3", null)]
    public void Table_HuongTraMidTerm_TargetsOf2025AreDueThen(string number, int? year) =>
        Find("huong-tra-2021-2023", number).Targets.Single().Horizon.Should().Be(year is { } y ? new LocalDate(y, 12, 31) : null);

    [Fact]
    public void Table_Statuses_AreThoseOfCellAndColumn()
    {
        Find("tam-ky-2024", "5.a").Actual.Status.Should().Be(ObservationStatus.Forecast);
        Find("tam-ky-2024", "14.a").Actual.Status.Should().Be(ObservationStatus.Pending);
        Find("tam-ky-2024", "19").Actual.Status.Should().Be(ObservationStatus.NotReported);
    }

    [Fact]
    public void Children_QuangTriRowThree_AreItsParts()
    {
        PlanTable table = Reports.Find("quang-tri-2020-2025")!.Table;
        table.Children(table.Rows.Single(row => row.Number == "3")).Select(row => row.Number).Should().Equal("3.a", "3.b", "3.c");
    }

    [Fact]
    public void Units_Register_HasDatesOnlyWhereKnownToTheDay()
    {
        Reports.Units.Should().HaveCount(42);
        AdministrativeUnit old = Reports.Units.Single(unit => unit.Id.Code == "phong_dien_tx");
        old.Kind.Should().Be(UnitKind.Town);
        old.ValidTo.Should().Be(new LocalDate(2025, 6, 30));
        Reports.Units.Single(unit => unit.Id.Code == "phong_dinh").Id.ValidFrom.Should().Be(new LocalDate(2025, 7, 1));
        Reports.Units.Single(unit => unit.Id.Code == "hue_city_prov").Id.ValidFrom.Should().BeNull();
        Reports.Units.Single(unit => unit.Id.Code == "huong_tra").Parent.Should().Be(new UnitId("reports", "tt_hue"));
        Reports.Units.Where(unit => unit.Parent is not null).Should().OnlyContain(unit => Reports.Units.Any(parent => parent.Id == unit.Parent));
    }

    [Fact]
    public void Terms_FiveYearPlan_HasTheSameYearsAsTheCongressTerm()
    {
        Reports.Terms.Select(term => term.Id).Should().Equal("2020-2025", "2021-2025", "2025-2030");
        Reports.Terms[1].Term.Should().Be(new Term(2020, 2025));
        Find("huong-tra-2023", "1").Term.Should().Be(Reports.Find("huong-tra-2023")!.Term.Term);
    }

    [Fact]
    public void DocumentDate_MonthOrDay_IsThatPeriod()
    {
        Reports.Find("quang-tri-2020-2025")!.DocumentDate.Should().Be(Period.FromDates(new LocalDate(2025, 1, 1), new LocalDate(2025, 1, 31)));
        Reports.Find("phong-dien-2025")!.DocumentDate.Should().Be(Period.FromDates(new LocalDate(2026, 1, 26), new LocalDate(2026, 1, 26)));
        Reports.Find("tam-ky-2024")!.DocumentDate.Should().BeNull();
    }

    private static PlanRow Find(string id, string number) => Reports.Find(id)!.Table.Rows.Single(row => row.Number == number);
}
