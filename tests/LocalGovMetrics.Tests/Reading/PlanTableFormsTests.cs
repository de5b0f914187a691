using LocalGovMetrics.Plans;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tests.Reading;

/// <summary>Tables as offices have them.</summary>
public class PlanTableFormsTests
{
    private const string Needed = "unit|indicator|period|target|actual";

    [Theory]
    [InlineData("Quý I/2024", "2024-01-01/2024-03-31")]
    [InlineData("Quý III năm 2024", "2024-07-01/2024-09-30")]
    [InlineData("Q1 2024", "2024-01-01/2024-03-31")]
    [InlineData("2024 Q4", "2024-10-01/2024-12-31")]
    [InlineData("6 tháng 2024", "2024-01-01/2024-06-30")]
    [InlineData("6 tháng đầu năm 2024", "2024-01-01/2024-06-30")]
    [InlineData("6 tháng cuối năm 2024", "2024-07-01/2024-12-31")]
    [InlineData("9 tháng năm 2024", "2024-01-01/2024-09-30")]
    [InlineData("Cả năm 2024", "2024")]
    [InlineData("Tháng 6/2024", "2024-06-01/2024-06-30")]
    [InlineData("June 2024", "2024-06-01/2024-06-30")]
    [InlineData("H1 2024", "2024-01-01/2024-06-30")]
    [InlineData("Year 2024", "2024")]
    [InlineData("giai đoạn 2021-2025", "2021-2025")]
    [InlineData("01/01/2024 - 30/11/2024", "2024-01-01/2024-11-30")]
    public void Read_PeriodAsOfficesWriteIt_IsRead(string text, string period)
    {
        PlanRow row = Tables.ReadWhole(Needed, $"A|x|{text}|5|4").Rows[0];
        row.Period.ToString().Should().Be(period);
        row.Notes.Should().NotContain(note => note.Code == ReadingNoteCode.FinancialYear);
    }

    [Theory]
    [InlineData("2024/25", "2024-04-01/2025-03-31")]
    [InlineData("2024-25", "2024-04-01/2025-03-31")]
    [InlineData("2024/2025", "2024-04-01/2025-03-31")]
    [InlineData("Q1 2024/25", "2024-04-01/2024-06-30")]
    [InlineData("Q4 2024/25", "2025-01-01/2025-03-31")]
    [InlineData("2024/25 Q2", "2024-07-01/2024-09-30")]
    [InlineData("FY2024/25", "2024-04-01/2025-03-31")]
    [InlineData("FY24/25", "2024-04-01/2025-03-31")]
    [InlineData("FY2024", "2024")]
    [InlineData("Financial year 2024", "2024")]
    public void Read_FinancialYear_SaysWhatWasTaken(string text, string period)
    {
        PlanRow row = Tables.ReadWhole(Needed, $"A|x|{text}|5|4").Rows[0];
        row.Period.ToString().Should().Be(period);
        row.Period.YearCount.Should().Be(1);
        row.Notes.Should().Contain(note => note.Code == ReadingNoteCode.FinancialYear);
    }

    [Fact]
    public void Read_FinancialYearWhoseStartIsSaid_NeedsNoNote()
    {
        PlanRow row = PlanTableReader.Read(Tables.Of(Needed, "A|x|2024/25|5|4"), new PlanTableOptions { FinancialYearStart = 7 }).GetValueOrThrow().Rows[0];
        row.Period.ToString().Should().Be("2024-07-01/2025-06-30");
        row.Notes.Should().NotContain(note => note.Code == ReadingNoteCode.FinancialYear);
    }

    [Theory]
    [InlineData("2024/27")]
    [InlineData("Quý V/2024")]
    [InlineData("13 tháng 2024")]
    [InlineData("31/02/2024 - 30/11/2024")]
    [InlineData("khoảng 2024")]
    [InlineData("2024 2025")]
    public void Read_TextThatIsNoPeriod_IsAnError(string text) =>
        Tables.Read(Needed, $"A|x|{text}|5|4").Reasons.Single().Column.Should().Be("period");

    [Theory]
    [InlineData("High", DesiredDirection.Higher)]
    [InlineData("Higher is better", DesiredDirection.Higher)]
    [InlineData("Bigger is better", DesiredDirection.Higher)]
    [InlineData("Maximise", DesiredDirection.Higher)]
    [InlineData("tăng là tốt", DesiredDirection.Higher)]
    [InlineData("Càng cao càng tốt", DesiredDirection.Higher)]
    [InlineData("↑", DesiredDirection.Higher)]
    [InlineData("+", DesiredDirection.Higher)]
    [InlineData("Low", DesiredDirection.Lower)]
    [InlineData("Smaller is better", DesiredDirection.Lower)]
    [InlineData("Minimise", DesiredDirection.Lower)]
    [InlineData("giảm là tốt", DesiredDirection.Lower)]
    [InlineData("càng thấp càng tốt", DesiredDirection.Lower)]
    [InlineData("↓", DesiredDirection.Lower)]
    [InlineData("-", DesiredDirection.Lower)]
    [InlineData("−", DesiredDirection.Lower)]
    [InlineData("càng sát càng tốt", DesiredDirection.Closer)]
    [InlineData("Closer to target", DesiredDirection.Closer)]
    public void Read_DirectionAsOfficesWriteIt_IsRead(string text, DesiredDirection direction)
    {
        PlanRow plan = Tables.ReadWhole(Needed + "|direction", $"A|x|2024|5|4|{text}").Rows[0];
        plan.Indicator.Direction.Should().Be(direction);
        plan.IsDirectionAssumed.Should().BeFalse();
    }

    [Theory]
    [InlineData("Kế hoạch 2024|Ước thực hiện 2024", ObservationStatus.Estimated)]
    [InlineData("KH 2024|ƯTH 2024", ObservationStatus.Estimated)]
    [InlineData("KH năm 2024|TH năm 2024", ObservationStatus.Actual)]
    [InlineData("Kế hoạch năm 2024|Ước TH năm 2024", ObservationStatus.Estimated)]
    [InlineData("Target 2024|Outturn 2024", ObservationStatus.Actual)]
    [InlineData("2024 Target|2024 Forecast", ObservationStatus.Forecast)]
    public void Read_YearAndStatusInTheHeader_AreUsed(string header, ObservationStatus status)
    {
        PlanRow plan = Tables.ReadWhole("Địa phương|Chỉ tiêu|" + header, "Hương Trà|Thu ngân sách|215|220").Rows[0];
        plan.Period.Should().Be(Period.OfYear(2024));
        plan.Actual.Status.Should().Be(status);
        plan.Actual.Number!.Value.Should().Be(220);
    }

    [Fact]
    public void Read_ColumnsOfSeveralYears_TakesTheLatestWithPlanAndResult()
    {
        PlanRow row = Tables.ReadWhole(
            "Địa phương|Chỉ tiêu|TH 2023|KH 2024|Ước TH 2024|KH 2025",
            "Hương Trà|Thu ngân sách|190|215|220|240").Rows[0];
        row.Period.Should().Be(Period.OfYear(2024));
        row.Targets.Single().Text.Should().Be("215");
        row.Actual.Number!.Value.Should().Be(220);
        row.Extra.Select(column => column.Key).Should().Equal("TH 2023", "KH 2025");
    }

    [Fact]
    public void Read_SeveralColumnsThatMayBeTheResult_AsksWhichOne() =>
        Tables.Read("Địa phương|Chỉ tiêu|Năm|Kế hoạch|TH 2023|TH 2024", "A|x|2024|5|4|6").Reasons.Single().Message.Should().StartWith("Several columns may be 'actual': 'TH 2023', 'TH 2024'.");

    [Fact]
    public void Read_WordForUnitOverUnitsOfMeasure_IsTheUnitOfMeasure()
    {
        PlanRow row = PlanTableReader.Read(
            Tables.Of("STT|Chỉ tiêu|Đơn vị|Kế hoạch|Thực hiện|Năm", "1|Thu ngân sách|Tỷ đồng|215|220|2024", "2|Hộ nghèo|%|2|1,8|2024", "3|Lao động|Người|100|90|2024"),
            new PlanTableOptions { Unit = "Hương Trà" }).GetValueOrThrow().Rows[0];
        row.Unit.Should().Be("Hương Trà");
        row.Indicator.MeasureUnit!.Symbol.Should().Be("tỷ đồng");
    }

    [Theory]
    [InlineData("X")]
    [InlineData("T", "X")]
    [InlineData("x", "Huế")]
    [InlineData("m", "A", "B", "C")]
    public void Read_LettersUnderUnit_ArePlaces(params string[] places) =>
        Tables.ReadWhole("unit|indicator|period|target|actual", [.. places.Select(place => $"{place}|Hộ nghèo|2024|2|1,8")]).Rows.Select(row => row.Unit).Should().Equal(places);

    [Fact]
    public void Read_WordForUnitOverPlaces_IsThePlace() =>
        Tables.ReadWhole("Đơn vị|Chỉ tiêu|Kế hoạch|Thực hiện|Năm", "Xã Bình Thành|Hộ nghèo|2|1,8|2024").Rows[0].Unit.Should().Be("Xã Bình Thành");

    [Fact]
    public void Read_PlaceAndUnitOfMeasure_AreBothFound()
    {
        PlanRow plan = Tables.ReadWhole("Địa phương|Chỉ tiêu|Đơn vị|Kế hoạch|Thực hiện|Năm", "Xã Bình Thành|Hộ nghèo|%|2|1,8|2024").Rows[0];
        (plan.Unit, plan.Indicator.MeasureUnit!.Symbol).Should().Be(("Xã Bình Thành", "%"));
    }

    [Theory]
    [InlineData("RAG")]
    [InlineData("RAG status")]
    [InlineData("Status")]
    [InlineData("Đạt/không đạt")]
    public void Read_ColumnOfVerdicts_IsThePrintedVerdict(string header) =>
        Tables.ReadWhole(Needed + "|" + header, "A|x|2024|5|4|Not achieved", "A|y|2024|5|6|Achieved").Rows[1].ReportedVerdict.Should().Be(ReportedVerdict.Achieved);

    [Fact]
    public void Read_WhatTheFileDoesNotSay_IsTakenFromTheOptions()
    {
        PlanTableOptions options = new() { Unit = "Tam Kỳ", Period = Period.OfYear(2024), Status = ObservationStatus.Estimated, Columns = [KeyValuePair.Create("target", "Dự toán"), KeyValuePair.Create("actual", "Luỹ kế")] };
        PlanRow plan = PlanTableReader.Read(Tables.Of("Chỉ tiêu|Dự toán|Luỹ kế", "Thu ngân sách|215|220"), options).GetValueOrThrow().Rows[0];
        (plan.Unit, plan.Period, plan.Actual.Status).Should().Be(("Tam Kỳ", Period.OfYear(2024), ObservationStatus.Estimated));
        plan.Targets.Single().Text.Should().Be("215");
    }

    [Fact]
    public void Read_ColumnsThatAreNotThere_AreErrors()
    {
        PlanTableOptions options = new() { Columns = [KeyValuePair.Create("target", "Dự toán"), KeyValuePair.Create("tagret", "target")] };
        string[] messages = [.. PlanTableReader.Read(Tables.Of(Needed, "A|x|2024|5|4"), options).Reasons.Select(error => error.Message)];
        messages.Should().HaveCount(2);
        messages[0].Should().StartWith("The header has no column 'Dự toán'.");
        messages[1].Should().StartWith("There is no column 'tagret' to say it for.");
    }

    [Fact]
    public void Read_TitleAboveTheHeader_IsPassedOverAndSaid()
    {
        PlanTable table = PlanTableReader.Read(Tables.Of(
            "BÁO CÁO TÌNH HÌNH KINH TẾ|||||",
            "(Kèm theo Báo cáo số 12)|||||",
            "|||||",
            "STT|Chỉ tiêu|ĐVT|KH 2024|TH 2024|Ghi chú",
            "(1)|(2)|(3)|(4)|(5)|(6)",
            "I|KINH TẾ||||",
            "1|Thu ngân sách|tỷ đồng|215|220|",
            "II|XÃ HỘI||||",
            "1|Hộ nghèo|%|2|1,8|",
            "-|Thành thị|%|1|0,8|"), new PlanTableOptions { Unit = "Hương Trà" }).GetValueOrThrow();
        table.Rows.Select(row => (row.Line, row.Number, row.Parent)).Should().Equal((7, "1", null), (9, "1", null), (10, null, "1"));
        table.Notes.Select(note => note.Detail).Should().Equal(
            "The header was found on line 4; what stands above it was passed over.",
            "Line 5 numbers the columns and was passed over.",
            "Line 6 has no plan and no result: 'I KINH TẾ'. It was taken as a heading or a remark.",
            "Line 8 has no plan and no result: 'II XÃ HỘI'. It was taken as a heading or a remark.");
        table.Rows[1].Notes.Should().Contain(note => note.Code == ReadingNoteCode.NumberRepeated);
        table.Children(table.Rows[1]).Should().ContainSingle().Which.Line.Should().Be(10);
        table.Children(table.Rows[0]).Should().BeEmpty();
    }

    [Fact]
    public void Read_HeaderOfTwoLines_IsJoined()
    {
        PlanRow plan = PlanTableReader.Read(Tables.Of(
            "STT|Chỉ tiêu|ĐVT|Năm 2024||",
            "|||Kế hoạch|Ước thực hiện|So sánh",
            "1|Thu ngân sách|tỷ đồng|215|220|102"), new PlanTableOptions { Unit = "Hương Trà" }).GetValueOrThrow().Rows.Single();
        (plan.Period, plan.Actual.Status).Should().Be((Period.OfYear(2024), ObservationStatus.Estimated));
    }

    [Fact]
    public void Read_PartNamesANumberOfItsSection_IsAPartOfTheRowAbove()
    {
        PlanTable table = Tables.ReadWhole("no|parent|" + Needed, "1||A|x|2024|5|4", "1.a|1|A|x nam|2024|2|2", "1||A|y|2024|7|6", "1.b|1|A|y nữ|2024|3|3");
        table.Children(table.Rows[0]).Single().Number.Should().Be("1.a");
        table.Children(table.Rows[2]).Single().Number.Should().Be("1.b");
    }

    [Fact]
    public void Read_UnknownUnitOfMeasure_IsANote()
    {
        PlanRow row = Tables.ReadWhole(Needed + "|measureUnit", "A|x|2024|5|6|9 % so với năm trước // ?").Rows[0];
        row.Notes.Should().Contain(note => note.Code == ReadingNoteCode.UnitNotKnown);
        VerdictCalculator.Assess(row).Kind.Should().Be(VerdictKind.Exceeded);
    }

    [Fact]
    public void Read_TwoResultsOfOneFact_AreBothMarkedAndUndetermined()
    {
        PlanTable table = Tables.ReadWhole(Needed, "A|Hộ thoát nghèo|2024|10|12 hộ", "A|Việc làm|2024|10|12", "A|Hộ thoát nghèo|2024|10|8 hộ", "A|Việc làm|2024|10|12,0");
        table.Rows.Select(row => row.ConflictLine).Should().Equal(4, null, 2, null);
        table.Rows.Select(row => VerdictCalculator.Assess(row).Kind).Should().Equal(VerdictKind.Undetermined, VerdictKind.Exceeded, VerdictKind.Undetermined, VerdictKind.Exceeded);
        VerdictCalculator.Assess(table.Rows[0]).Reason.Code.Should().Be(ReasonCode.ContradictedByRow);
    }

    [Fact]
    public void Read_RowsThatAnotherColumnTellsApart_DoNotContradict() =>
        Tables.ReadWhole(Needed + "|Giới tính", "A|Lao động|2024|10|12|Nam", "A|Lao động|2024|10|8|Nữ").Rows.Should().OnlyContain(row => row.ConflictLine == null);

    [Fact]
    public void Read_PlaceAboveTheUnit_IsCarried() =>
        Tables.ReadWhole(Needed + "|unitParent", "Xã An|x|2024|5|4|Huyện Phú").Rows[0].UnitParent.Should().Be("Huyện Phú");

    [Fact]
    public void Read_KeepGoing_GivesTheOtherRowsAndTheBadOneWithItsErrors()
    {
        TextTable text = Tables.Of(Needed + "|direction", "A|x|2024|5|6|higher", "A|y|năm nay|5|6|sideways", "A|z|2024|5|6", "A|w|2024|1e3|6|higher");
        PlanTableReader.Read(text).Reasons.Should().HaveCount(4);
        PlanTable table = PlanTableReader.Read(text, new PlanTableOptions { KeepGoing = true }).GetValueOrThrow();
        table.Rows.Single().Line.Should().Be(2);
        table.Failed.Select(row => row.Line).Should().Equal(3, 4, 5);
        table.Failed[0].Errors.Select(error => error.Column).Should().Equal("period", "direction");
        table.Failed[2].Target.Should().Be("1e3");
    }

    [Fact]
    public void Read_KeepGoing_DoesNotForgiveTheHeader() =>
        PlanTableReader.Read(Tables.Of("unit|indicator|target|actual", "A|x|5|6"), new PlanTableOptions { KeepGoing = true }).IsSuccess.Should().BeFalse();

    [Fact]
    public void Read_MoreErrorsThanAreListed_CountsTheRest()
    {
        IReadOnlyList<Diagnostic> errors = Tables.Read(Needed, [.. Enumerable.Repeat("A|x|năm nay|5|6", 10_000)]).Reasons;
        errors.Should().HaveCount(101);
        errors[^1].Message.Should().Be("and 9,900 more");
    }

    [Fact]
    public void Read_ApostropheOfASpreadsheet_IsNoPartOfTheCell() =>
        Tables.ReadWhole(Needed, "A|x|2024|'+5|'-4").Rows[0].Actual.Number!.Value.Should().Be(-4);
}
