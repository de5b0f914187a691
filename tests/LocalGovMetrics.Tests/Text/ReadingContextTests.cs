using System.Globalization;
using CsvHelper;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Text;

public class ReadingContextTests
{
    private static readonly ReportNotation Vietnamese = ReportNotation.Vietnamese;

    [Theory]
    [InlineData("14,5-15,5", "%", "14.5..15.5 %")]
    [InlineData("99,90%", "%", "99.90 %")]
    [InlineData("0,2", "điểm %", "0.2 điểm %")]
    [InlineData("31/38 (81,6%)", "%", "81.6 (31/38) %")]
    [InlineData("467 tỷ", "triệu đồng", "467 tỷ đồng")]
    [InlineData("350-400/năm", "người", "350..400 người/năm")]
    [InlineData("15,6", "doanh nghiệp/năm", "15.6 doanh nghiệp/năm")]
    [InlineData("giảm 82", "hộ", "reduction 82 hộ")]
    [InlineData("-", "hộ", "nil «-»")]
    public void ReadValue_WithTheColumnsUnit_TakesItWhereTheCellHasNone(string text, string unit, string expected) =>
        Vietnamese.ReadValue(text, new ReadingContext { MeasureUnit = MeasureUnit.Parse(unit) }).GetValueOrThrow().Value.ToString().Should().Be(expected);

    [Theory]
    [InlineData("17-19", "%/năm", "averageGrowth 17..19 %/năm")]
    [InlineData("0,2", "điểm %", "level 0.2 điểm %")]
    [InlineData("Giảm 12-15\nhộ/năm", "hộ", "annualAverage:reduction 12..15 hộ/năm (higher)")]
    [InlineData("10-15", "DN/năm", "annualAverage 10..15 doanh nghiệp/năm")]
    [InlineData(">=98", "%", "level >=98 % (higher)")]
    public void ReadTarget_WithTheColumnsUnit_TakesItWhereTheCellHasNone(string text, string unit, string expected) =>
        Vietnamese.ReadTarget(text, new ReadingContext { MeasureUnit = MeasureUnit.Parse(unit) }).GetValueOrThrow().ToString().Should().Be(expected);

    [Fact]
    public void ReadTarget_WithTheColumnsMeasure_TakesItAndSaysSo()
    {
        ReadingContext context = new() { MeasureUnit = MeasureUnit.PercentagePoint, Measure = Measure.Reduction };
        TargetReading reading = Vietnamese.ReadTarget("0,2", context).GetValueOrThrow();

        reading.Target.ToString().Should().Be("change:reduction 0.2 điểm %");
        reading.Notes.Should().ContainSingle(note => note.Code == ReadingNoteCode.MeasureFromColumn);
    }

    [Fact]
    public void ReadTarget_WithWordsOfItsOwn_IgnoresTheColumnsMeasure()
    {
        TargetReading reading = Vietnamese.ReadTarget("giảm còn 2%", new ReadingContext { Measure = Measure.Reduction }).GetValueOrThrow();

        reading.ToString().Should().Be("level <=2 % (lower)");
        reading.Notes.Should().NotContain(note => note.Code == ReadingNoteCode.MeasureFromColumn);
    }

    [Fact]
    public void ReadTarget_OfAnApproximateNumber_SaysSo() =>
        Vietnamese.ReadTarget("gần 200 tỷ đồng").GetValueOrThrow().Notes.Should().ContainSingle(note => note.Code == ReadingNoteCode.Approximate);

    [Theory]
    [InlineData("Đạt", ReportedVerdict.Achieved)]
    [InlineData("ĐẠT", ReportedVerdict.Achieved)]
    [InlineData("ĐẠT ĐƢỢC", ReportedVerdict.Achieved)]
    [InlineData("Không đạt", ReportedVerdict.NotAchieved)]
    [InlineData("<b>Không đạt</b>", ReportedVerdict.NotAchieved)]
    [InlineData("Không\nđạt", ReportedVerdict.NotAchieved)]
    [InlineData("Không  đạt", ReportedVerdict.NotAchieved)]
    [InlineData("Chưa đạt", ReportedVerdict.NotAchieved)]
    [InlineData("Chưa hoàn thành", ReportedVerdict.NotAchieved)]
    [InlineData("Chưa đạt chỉ tiêu kế hoạch đề ra", ReportedVerdict.NotAchieved)]
    [InlineData("thấp so kế hoạch đề ra", ReportedVerdict.NotAchieved)]
    [InlineData("Không vượt", ReportedVerdict.NotAchieved)]
    [InlineData("Vượt", ReportedVerdict.Exceeded)]
    [InlineData("Đạt và vượt", ReportedVerdict.Exceeded)]
    [InlineData("đạt cao hơn so với kế hoạch đề ra", ReportedVerdict.Exceeded)]
    [InlineData("gần đạt", ReportedVerdict.NearlyAchieved)]
    [InlineData("cơ bản đạt và vượt kế hoạch", ReportedVerdict.Soft)]
    [InlineData("theo kế hoạch", ReportedVerdict.Soft)]
    [InlineData("Đạt theo kế hoạch", ReportedVerdict.Achieved)]
    [InlineData("", ReportedVerdict.NotPrinted)]
    [InlineData("  ", ReportedVerdict.NotPrinted)]
    [InlineData(null, ReportedVerdict.NotPrinted)]
    [InlineData("04 chỉ tiêu", ReportedVerdict.Unknown)]
    [InlineData("Đạt chỉ tiêu kế hoạch đề ra", ReportedVerdict.Achieved)]
    [InlineData("đạt kế hoạch đề ra", ReportedVerdict.Achieved)]
    [InlineData("đã đạt chỉ tiêu Nghị quyết đề ra cho cả nhiệm kỳ", ReportedVerdict.Achieved)]
    [InlineData("đạt chỉ tiêu Nghị quyết đề ra", ReportedVerdict.Achieved)]
    [InlineData("đạt chỉ tiêu Nghị | quyết Đại hội đề ra", ReportedVerdict.Achieved)]
    [InlineData("Hoàn thành", ReportedVerdict.Achieved)]
    [InlineData("Target met", ReportedVerdict.Achieved)]
    [InlineData("chưa đạt", ReportedVerdict.NotAchieved)]
    [InlineData("Chưa đạt chỉ tiêu kế hoạch", ReportedVerdict.NotAchieved)]
    [InlineData("chưa đạt kế hoạch đề ra", ReportedVerdict.NotAchieved)]
    [InlineData("chưa đạt kế hoạch", ReportedVerdict.NotAchieved)]
    [InlineData("chưa đạt mục tiêu Nghị quyết đề ra", ReportedVerdict.NotAchieved)]
    [InlineData("không đạt kế hoạch đề ra", ReportedVerdict.NotAchieved)]
    [InlineData("Năm 2022 không nằm trong top 3 huyện, thành phố, thị xã", ReportedVerdict.NotAchieved)]
    [InlineData("Chưa thành lập", ReportedVerdict.NotAchieved)]
    [InlineData("Mới đạt được 40% KH cả NK", ReportedVerdict.NotAchieved)]
    [InlineData("Mới đạt được\n40% KH", ReportedVerdict.NotAchieved)]
    [InlineData("vượt dự toán", ReportedVerdict.Exceeded)]
    [InlineData("vượt kế hoạch đề ra", ReportedVerdict.Exceeded)]
    [InlineData("hoàn thành và hoàn thành vượt mức", ReportedVerdict.Exceeded)]
    [InlineData("cơ bản thực hiện chỉ tiêu kết nạp đảng viên đề ra", ReportedVerdict.Soft)]
    [InlineData("Cơ bản hoàn thành", ReportedVerdict.Soft)]
    [InlineData("07/14", ReportedVerdict.Unknown)]
    [InlineData("13/18", ReportedVerdict.Unknown)]
    [InlineData("8/11", ReportedVerdict.Unknown)]
    [InlineData("(1) (2) (3) (4)", ReportedVerdict.Unknown)]
    [InlineData("-", ReportedVerdict.Unknown)]
    [InlineData("…", ReportedVerdict.Unknown)]
    [InlineData("Achieved", ReportedVerdict.Achieved)]
    [InlineData("Not achieved", ReportedVerdict.NotAchieved)]
    [InlineData("Not yet achieved", ReportedVerdict.NotAchieved)]
    [InlineData("Partially met", ReportedVerdict.Soft)]
    [InlineData("Exceeded", ReportedVerdict.Exceeded)]
    public void ReadVerdict_OfPrintedWords_GivesTheVerdict(string? text, ReportedVerdict expected) =>
        Vietnamese.ReadVerdict(text).Should().Be(expected);

    [Theory]
    [InlineData("95% within 10 working days", "en")]
    [InlineData("£1.2m", "en")]
    [InlineData("at least 90 per cent", "en")]
    [InlineData("top quartile", "en")]
    [InlineData("by March 2026", "en")]
    [InlineData("Tỷ lệ hộ nghèo", "vi")]
    [InlineData("1.234", "vi")]
    [InlineData("95%", "vi")]
    [InlineData("", "vi")]
    [InlineData(null, "vi")]
    [InlineData("20 HTX", "vi")]
    [InlineData("top 3", "vi")]
    [InlineData("17,3 triệu USD", "vi")]
    [InlineData("PHƢƠNG HƢỚNG", "vi")]
    public void InferFor_OfAText_GivesItsLanguage(string? text, string language) =>
        ReportNotation.InferFor(text).Language.Should().Be(language);

    [Fact]
    public void GetValueOrThrow_OfAFailure_NamesTextAndPlace()
    {
        Action read = () => Vietnamese.ReadValue("từ 60 - 50 hộ").GetValueOrThrow();

        NotationFormatException thrown = read.Should().Throw<NotationFormatException>().Which;
        thrown.Text.Should().Be("từ 60 - 50 hộ");
        thrown.Failure.Kind.Should().Be(ReadFailureKind.ReversedRange);
        thrown.Failure.Start.Should().Be(3);
        thrown.Message.Should().EndWith("(at character 4)");
        thrown.Should().BeAssignableTo<FormatException>();
    }

    [Fact]
    public void Outcome_Default_HasNeitherValueNorReason()
    {
        Outcome<ValueReading, ReadFailure> nothing = default;

        nothing.IsSuccess.Should().BeFalse();
        nothing.Reason.Should().BeNull();
        nothing.Reasons.Should().BeEmpty();
        nothing.Invoking(found => found.GetValueOrThrow()).Should().Throw<InvalidOperationException>();
        nothing.TryGetValue(out _).Should().BeFalse();
    }

    [Fact]
    public void Composed_AndDecomposedText_ReadTheSame()
    {
        using StreamReader file = File.OpenText(Path.Combine(AppContext.BaseDirectory, "Text", "notations.csv"));
        using CsvReader csv = new(file, CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            string text = csv.GetField("example_1")!;
            string composed = Vietnamese.ReadValue(text).ToString();
            Vietnamese.ReadValue(Decomposed.Of(text)).ToString().Should().Be(composed);
        }
    }
}
