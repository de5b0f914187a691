using LocalGovMetrics.Plans;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Tests.Reading;

public class PlanTableReaderTests
{
    private const string Needed = "unit|indicator|period|target|actual";

    [Theory]
    [InlineData("Năm 2023", "2023")]
    [InlineData("na\u0306m 2023", "2023")]
    [InlineData("Giai \u0111oa\u0323n 2021 \u2013 2025", "2021-2025")]
    [InlineData("GĐ 2021-2025", "2021-2025")]
    public void Read_PeriodWithItsWord_WhateverItsNormalForm(string text, string period) =>
        Tables.ReadWhole(Needed, $"A|x|{text}|5|4").Rows[0].Period.ToString().Should().Be(period);

    [Theory]
    [InlineData("growth,change")]
    [InlineData("1")]
    [InlineData("level, total")]
    public void Read_MeasureThatIsNoName_IsAnError(string measure) =>
        Tables.Read(Needed + "|measure", $"A|x|2023|5|4|{measure}").Reasons.Single().Column.Should().Be("measure");

    [Fact]
    public void Read_NeededColumnsOnly_GivesTheRow()
    {
        PlanRow row = Tables.ReadWhole(Needed, "Tam Kỳ|Tuyến phố|2024|30|36").Rows.Single();
        row.Line.Should().Be(2);
        row.Number.Should().BeNull();
        row.IsHeadline.Should().BeNull();
        row.Unit.Should().Be("Tam Kỳ");
        row.Indicator.Code.Should().BeNull();
        row.Indicator.Key.Should().Be("Tuyến phố");
        row.Indicator.ToString().Should().Be("Tuyến phố");
        row.Period.Should().Be(Period.OfYear(2024));
        row.Targets.Single().Rule.Criterion.Should().Be(Criterion.Reach(30));
        row.Actual.Number!.Value.Should().Be(36);
        row.Actual.Status.Should().Be(ObservationStatus.Actual);
        row.ReportedVerdict.Should().Be(ReportedVerdict.NotPrinted);
    }

    [Fact]
    public void Read_VietnameseHeaderInAnyOrderAndCase_FindsTheColumns()
    {
        PlanRow row = Tables.ReadWhole(
            "ĐÁNH GIÁ|Thực hiện|Kế hoạch|Năm|Chỉ tiêu|ĐVT|Địa phương|Ghi chú|Người nhập",
            "Đạt|51,5|50-52|2023|Thu nhập|Tr.đồng/người|Hương Trà|ước cả năm|An").Rows.Single();
        row.Unit.Should().Be("Hương Trà");
        row.Indicator.MeasureUnit!.Symbol.Should().Be("triệu đồng/người");
        row.Actual.Number!.Value.Should().Be(51.5m);
        row.ReportedVerdict.Should().Be(ReportedVerdict.Achieved);
        row.ReportedVerdictText.Should().Be("Đạt");
        row.Note.Should().Be("ước cả năm");
        row.Extra.Single().Should().Be(KeyValuePair.Create("Người nhập", "An"));
        row.ExtraText("nguoi nhap").Should().Be("An");
    }

    [Fact]
    public void Read_DecomposedHeader_IsKnownTooBecauseDiacriticsDoNotCount() =>
        Tables.Read("unit|indicator|ky\u0300|kê\u0301 hoa\u0323ch|thu\u031B\u0323c hiê\u0323n", "A|B|2023|1|2").IsSuccess.Should().BeTrue();

    [Theory]
    [InlineData("2023", "2023")]
    [InlineData("Năm 2023", "2023")]
    [InlineData("2021-2025", "2021-2025")]
    [InlineData("2021 - 2025", "2021-2025")]
    [InlineData("2021 – 2025", "2021-2025")]
    [InlineData("2021– 2025", "2021-2025")]
    [InlineData("Giai đoạn 2021 - 2025", "2021-2025")]
    [InlineData("2024-01-01/2024-11-30", "2024-01-01/2024-11-30")]
    [InlineData("2024-01-01 / 2024-11-30", "2024-01-01/2024-11-30")]
    public void Read_Period_IsReadAsPeopleWriteIt(string text, string expected) =>
        Tables.ReadWhole(Needed, $"A|B|{text}|1|2").Rows.Single().Period.ToString().Should().Be(expected);

    [Theory]
    [InlineData("")]
    [InlineData("20x3")]
    [InlineData("2025-2021")]
    [InlineData("2024-02-30/2024-03-01")]
    [InlineData("2023 2024")]
    [InlineData("23")]
    public void Read_WrongPeriod_IsNamedWithLineAndColumn(string text)
    {
        Diagnostic error = Tables.Read(Needed, $"A|B|{text}|1|2").Reasons.Single();
        error.Line.Should().Be(2);
        error.Column.Should().Be("period");
        error.ToString().Should().StartWith($"plan.csv:2: column 'period': '{text}' is not a period.");
    }

    [Fact]
    public void Read_ManyErrors_NamesAllOfThemAndGivesNoTable()
    {
        Outcome<PlanTable, Diagnostic> outcome = Tables.Read(
            Needed + "|direction|status|measure|priceBasis|term|baseYear|headline|horizon|aggregation|measureUnit",
            "A|B|20x3|1|2|up|sure|height|old|long|MMXX|maybe|soon|adds|3;4",
            "|B|2023|1|2||||||||||",
            "A||2023|1|2||||||||||",
            "A|B|2023|1");
        outcome.Value.Should().BeNull();
        outcome.Reasons.Select(error => (error.Line, error.Column)).Should().Equal(
            (2, "period"), (2, "headline"), (2, "direction"), (2, "status"), (2, "aggregation"), (2, "horizon"), (2, "baseYear"), (2, "measure"), (2, "priceBasis"), (2, "term"),
            (3, "unit"), (4, "indicator"), (5, null));
        outcome.Reasons.Should().OnlyContain(error => error.File == "plan.csv");
        outcome.Reasons[2].Message.Should().Contain("'higher', 'lower', 'closer' or 'none'");
        outcome.Reasons[12].Message.Should().Contain("too short").And.Contain("4 cells").And.Contain("15");
        outcome.Invoking(failed => failed.GetValueOrThrow()).Should().Throw<TableFormatException>().Which.Diagnostics.Should().HaveCount(13);
    }

    [Fact]
    public void Read_MoreErrorsThanAsked_CountsTheRest()
    {
        TextTable table = Tables.Of(Needed, [.. Enumerable.Repeat("A|B|x|1|2", 10)]);
        IReadOnlyList<Diagnostic> errors = PlanTableReader.Read(table, new PlanTableOptions { MaxDiagnostics = 3 }).Reasons;
        errors.Should().HaveCount(4);
        errors[3].Message.Should().Be("and 7 more");
    }

    [Fact]
    public void Read_MissingColumns_NamesEachWithItsSpellingsAndStillChecksTheRest()
    {
        IReadOnlyList<Diagnostic> errors = Tables.Read("unit|indicator|actual|direction", "A|B|1|sideways").Reasons;
        errors.Select(error => (error.Line, error.Column)).Should().Equal((1, "period"), (1, "target"), (2, "direction"));
        errors[1].Message.Should().Contain("'kế hoạch'");
    }

    [Fact]
    public void Read_ColumnTwice_IsAnError()
    {
        Tables.Read(Needed + "|Unit", "A|B|2023|1|2|C").Reasons.Single().Message.Should().Contain("twice");
        Tables.Read(Needed + "|địa phương", "A|B|2023|1|2|C").Reasons.Single().Message.Should().Contain("both mean 'unit'");
        Tables.Read(Needed + "|x|X", "A|B|2023|1|2|3|4").Reasons.Single().Column.Should().Be("X");
    }

    [Fact]
    public void Read_RowTooLong_IsAnError() =>
        Tables.Read(Needed, "A|B|2023|1|2|3").Reasons.Single().Message.Should().Contain("too long");

    [Fact]
    public void Read_HeaderOnly_IsAnError() =>
        Tables.Read(Needed).Reasons.Single().ToString().Should().Be("plan.csv:1: There are no rows below the header.");

    [Fact]
    public void Read_BlankRows_ArePassedOver() => Tables.ReadWhole(Needed, "||||", "A|B|2023|1|2", " | | | | ").Rows.Should().HaveCount(1);

    [Fact]
    public void Read_NamelessColumn_IsFineOnlyWhereItIsEmpty()
    {
        Tables.Read(Needed + "|", "A|B|2023|1|2|").IsSuccess.Should().BeTrue();
        Tables.Read(Needed + "|", "A|B|2023|1|2|x").Reasons.Single().Message.Should().Contain("Column 6 has no name");
    }

    [Fact]
    public void Read_EmptyActualAndTarget_AreNotReportedAndNoTarget()
    {
        PlanRow row = Tables.ReadWhole(Needed + "|status", "A|B|2023|||estimated").Rows.Single();
        row.Actual.Should().Be(Observation.NotReported);
        row.Targets.Should().BeEmpty();
        row.Target.Should().BeNull();
        row.Actual.Text.Should().BeNull();
    }

    [Fact]
    public void Read_PlaceholderAsTarget_IsNoTargetAndSaysSo()
    {
        PlanRow row = Tables.ReadWhole(Needed, "A|B|2023|-|5").Rows.Single();
        row.Targets.Should().BeEmpty();
        row.Notes.Should().Contain(note => note.Detail.Contains("sets no target"));
    }

    [Theory]
    [InlineData("4", "", ObservationStatus.Actual, false)]
    [InlineData("4", "estimated", ObservationStatus.Estimated, false)]
    [InlineData("4 (dự kiến)", "", ObservationStatus.Forecast, false)]
    [InlineData("4 (dự kiến)", "actual", ObservationStatus.Forecast, true)]
    [InlineData("ước 4", "forecast", ObservationStatus.Forecast, true)]
    [InlineData("ước 4", "ước", ObservationStatus.Estimated, false)]
    [InlineData("Chờ kết quả đánh giá", "estimated", ObservationStatus.Pending, true)]
    [InlineData("Chờ kết quả đánh giá", "", ObservationStatus.Pending, false)]
    [InlineData("", "pending", ObservationStatus.Pending, false)]
    public void Read_Status_TheLessFirmOfCellAndColumnCounts(string actual, string status, ObservationStatus expected, bool differs)
    {
        PlanRow row = Tables.ReadWhole(Needed + "|status", $"A|B|2023|2|{actual}|{status}").Rows.Single();
        row.Actual.Status.Should().Be(expected);
        row.Notes.Any(note => note.Code == ReadingNoteCode.StatusDiffers).Should().Be(differs);
    }

    [Theory]
    [InlineData("lower", "5", DesiredDirection.Lower, false, null)]
    [InlineData("Closer", "5", DesiredDirection.Closer, false, null)]
    [InlineData("", "<2,5", DesiredDirection.Lower, false, ReadingNoteCode.DirectionFromWords)]
    [InlineData("", "5", DesiredDirection.Higher, true, ReadingNoteCode.DirectionAssumed)]
    public void Read_Direction_IsStatedElseFromWordsElseAssumed(string stated, string target, DesiredDirection expected, bool assumed, ReadingNoteCode? note)
    {
        PlanRow row = Tables.ReadWhole(Needed + "|direction", $"A|B|2023|{target}|2|{stated}").Rows.Single();
        row.Indicator.Direction.Should().Be(expected);
        row.IsDirectionAssumed.Should().Be(assumed);
        row.Notes.Select(found => found.Code).Should().BeEquivalentTo(note is { } code ? [code] : Array.Empty<ReadingNoteCode>());
    }

    [Theory]
    [InlineData("growth", "growth")]
    [InlineData("AverageGrowth", "averageGrowth")]
    [InlineData("change:reduction", "change:reduction")]
    [InlineData("everyYear", "everyYear:level")]
    public void Read_Measure_IsThatOfABareNumberAndNoted(string measure, string expected)
    {
        PlanRow row = Tables.ReadWhole(Needed + "|measure", $"A|B|2023|12,5|7|{measure}").Rows.Single();
        row.Targets.Single().Rule.Measure.ToString().Should().Be(expected);
        row.Notes.Should().Contain(note => note.Code == ReadingNoteCode.MeasureFromColumn);
    }

    [Fact]
    public void Read_CodedColumns_AreTakenOver()
    {
        PlanRow row = Tables.ReadWhole(
            Needed + "|term|baseYear|base|priceBasis|aggregation|horizon|source|no|parent|headline|indicatorEn|2021|2022|2024|reportedRatio",
            "A|B|2022|10|5|2020-2025|2020|3,5|giá so sánh 2010|additive|2025|001:12|1||yes|Roads|4|ước 5|6|50%",
            "A|C|2022|10|5||||||2025-06-30||1.a|1||||||").Rows[0];
        row.Term.Should().Be(new Term(2020, 2025));
        row.BaseYear.Should().Be(2020);
        row.Baseline!.Number!.Value.Should().Be(3.5m);
        row.Indicator.PriceBasis.Should().Be(PriceBasis.Constant(2010));
        row.Indicator.Aggregation.Should().Be(Aggregation.Additive);
        row.Indicator.Name.In("en").Should().Be("Roads");
        row.Targets.Single().Horizon.Should().Be(new LocalDate(2025, 12, 31));
        row.Source.Should().Be("001:12");
        row.IsHeadline.Should().BeTrue();
        row.InYear(2021)!.Number!.Value.Should().Be(4);
        row.InYear(2022)!.Status.Should().Be(ObservationStatus.Estimated);
        row.InYear(2024)!.Status.Should().Be(ObservationStatus.Forecast, "a year after the period is not over yet");
        row.ExtraText("reportedRatio").Should().Be("50%");
    }

    [Fact]
    public void Read_TermPrintedByItsYears_HasTheStatedBaseYear() =>
        Tables.ReadWhole(Needed + "|term|baseYear", "A|B|2023|1|2|2021-2025|2020").Rows.Single().Term.Should().Be(new Term(2020, 2025));

    [Fact]
    public void Read_HorizonInWordsAndColumn_TheWordsCountAndTheDifferenceIsNoted()
    {
        PlanRow row = Tables.ReadWhole(Needed + "|horizon", "A|B|2023|đến năm 2030 đạt 90%|80%|2025").Rows.Single();
        row.Targets.Single().Horizon!.Value.Year.Should().Be(2030);
        row.Notes.Should().Contain(note => note.Code == ReadingNoteCode.HorizonDiffers);
    }

    [Fact]
    public void Read_CellOfAnotherTime_IsNoted() =>
        Tables.ReadWhole(Needed + "|direction", "A|B|2021-2024|600|Giai đoạn 2021 - 2025: 467|higher").Rows.Single()
            .Notes.Should().ContainSingle(note => note.Code == ReadingNoteCode.PeriodDiffers);

    [Fact]
    public void Read_UnitAsIdentity_IsKept() =>
        Tables.ReadWhole(Needed, "gso:474@2025-07-01|B|2023|1|2").Rows.Single().UnitId.Should().Be(UnitId.Parse("gso:474@2025-07-01"));

    [Fact]
    public void Read_TenThousandDigits_IsADiagnosticThatStaysShort()
    {
        Diagnostic error = Tables.Read(Needed, $"A|B|2023|1|{new string('9', 10_000)}").Reasons.Single();
        error.Column.Should().Be("actual");
        error.ToString().Length.Should().BeLessThan(500);
        error.Text!.Length.Should().BeLessThanOrEqualTo(Diagnostic.LongestText + 1);
    }

    [Fact]
    public void Read_NestedBrackets_DoesNotBreak()
    {
        string deep = new string('(', 900) + "5" + new string(')', 900);
        Outcome<PlanTable, Diagnostic> outcome = Tables.Read(Needed, $"A|B|2023|{deep}|{deep}");
        (outcome.IsSuccess || outcome.Reasons.Count > 0).Should().BeTrue();
    }

    [Fact]
    public void Read_EnglishTable_IsReadInEnglish()
    {
        PlanRow row = Tables.ReadWhole(Needed, "Leeds|Households recycling at least weekly|2023|at least 1,200 households|1,350 households").Rows.Single();
        row.Actual.Number!.Value.Should().Be(1350);
        row.Indicator.Name.Languages.Should().Equal("en");
    }

    [Fact]
    public void Read_SameTableTwice_IsEqual() =>
        Tables.ReadWhole(Needed + "|x", "A|B|2023|1-2|2,796|y").Should().Be(Tables.ReadWhole(Needed + "|x", "A|B|2023|1-2|2,796|y"));

    [Fact]
    public void ToString_ControlCharactersInAFile_AreShownNotSent() =>
        Tables.Read(Needed, "A|B|\u001b[31mred\u202e|1|2").Reasons.Single().ToString().Should().Contain("\\u001B[31mred\\u202E").And.NotContain("\u001b");
}
