using System.Text.Json;
using CsCheck;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Display;
using LocalGovMetrics.Display.Pictures;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;
using Interval = LocalGovMetrics.Values.Interval;

namespace LocalGovMetrics.Tests.Display.Pictures;

public class BulletListTests
{
    private const string LongName = "Tỷ lệ trường mầm non và phổ thông đạt chuẩn";
    private const string Hostile = "<script>alert(1)</script>\"'&]]>\u202E\u0007\r\n\u2028]]><![CDATA[ \ud800";

    private static readonly string[] Words = ["Tỷ", "lệ", "hộ", "nghèo", "ƯỜNG", "Nghiêm", "chuyển", "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW", "(triệu", "đồng/người)", "ắ̂̂", "行政", "", "số"];

    private static readonly decimal?[] Extremes = [null, 0, -1, 1, 0.71m, 98, 99.9m, 100, 1_680_060, -0.0001m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m];

    private static readonly Gen<decimal?> Numbers = Gen.Int[0, Extremes.Length - 1].Select(i => Extremes[i]);

    private static readonly Gen<Interval?> Sets = Gen.Select(Numbers, Numbers, Gen.Bool).Select((one, other, isNone) =>
        isNone ? (Interval?)null
        : one is { } a && other is { } b ? Interval.Closed(Math.Min(a, b), Math.Max(a, b))
        : one is { } low ? Interval.MoreThan(low)
        : other is { } high ? Interval.AtMost(high)
        : Interval.Unbounded);

    private static readonly Gen<BulletRow> Rows = Gen.Select(Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[0, 12], Sets, Numbers, Sets, Gen.Enum<DisplayMark>(), Gen.Int[0, 4]).Select((words, plan, value, possible, mark, level) => new BulletRow
    {
        Number = words.Length > 3 ? "10.1" : string.Empty,
        Name = string.Join(' ', words),
        Of = words.Length > 6 ? LongName : string.Empty,
        Level = level,
        Target = string.Join(' ', words.Take(4)),
        Actual = "1.700",
        Attainment = DisplayText.Verbatim("95,0 %"),
        Verdict = DisplayText.Of("không đạt, chưa đến hạn", "not achieved, not yet due"),
        Mark = mark,
        Reported = words.Length > 8 ? LongName : string.Empty,
        Why = DisplayText.Verbatim(words.Length % 2 == 0 ? LongName : string.Empty),
        Plan = plan,
        Value = plan is null ? null : value,
        Possible = plan is null ? null : possible,
    });

    public static TheoryData<string> Samples => [.. Reports.All.Select(report => report.Id)];

    [Fact]
    public void Texts_StandClear_AndOnThePage_WhateverTheRowsSay() =>
        Gen.Select(Rows.Array[0, 6], Gen.Int[280, 1200]).Sample((rows, width) =>
        {
            Drawn drawn = Drawn.Of(new BulletList { Title = DisplayText.Verbatim(LongName + " " + LongName), Rows = rows, Notes = [DisplayText.Verbatim(LongName)] }, width: width);
            drawn.Faults().Should().BeEmpty();
            drawn.Numbers.Should().OnlyContain(number => double.IsFinite(number));
        }, iter: 300);

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_IsDrawn_WithAllItsFactsInWords(string sample)
    {
        Picture? picture = Reports.Find(sample)!.Assess().ToPicture();
        foreach (string language in (string[])["vi", "en"])
        {
            foreach (int width in (int[])[304, 760])
            {
                if (picture is not null)
                {
                    Drawn drawn = Drawn.Of(picture, language, width);
                    drawn.Faults().Should().BeEmpty();
                    drawn.Source.Should().NotContainAny("<script", "http://www.w3.org/1999/xlink", "url(", "@import", "href");
                    foreach (BulletRow row in ((BulletList)picture).Rows)
                    {
                        drawn.Description.Should().ContainAll(row.Name, row.Target, row.Actual, row.Verdict.In(language), row.Attainment.In(language));
                    }
                }
            }
        }
    }

    [Fact]
    public void Sample_WithoutATarget_HasNoPicture() => Reports.Find("phong-dien-2025")!.Assess().ToPicture().Should().BeNull();

    [Fact]
    public void Rows_SpeakOfWhatWasJudged()
    {
        BulletRow[] rows = [.. Bullets("huong-tra-2023").Rows];

        rows[0].Should().BeEquivalentTo(new { Plan = Interval.Closed(14.5m, 15.5m), Value = 8.8m, Mark = DisplayMark.Missed, Target = "14,5-15,5" });
        rows.First(row => row.Target == ">93").Should().BeEquivalentTo(new { Plan = Interval.MoreThan(93), Value = (decimal?)null, Possible = Interval.MoreThan(93) });
        rows.First(row => row.Number == "8").Should().BeEquivalentTo(new { Plan = (Interval?)null, Reported = "Đạt" });
        Bullets("tam-ky-2024").Rows.First(row => row.Target == "<2,00").Plan.Should().Be(Interval.LessThan(2));
        Bullets("quang-tri-2020-2025").Rows[0].Judged.English.Should().Contain("%", "what was compared is the growth, not the amount that is printed");
    }

    [Fact]
    public void PlanInAnotherUnit_IsDrawnInTheUnitOfWhatWasJudged()
    {
        BulletRow row = Of("5,5 triệu đồng/người/tháng", "60 triệu đồng/người/năm");

        row.Plan!.Value.Contains(row.Value!.Value).Should().BeFalse();
        double ratio = (double)(row.Value.Value / row.Plan.Value.Low!.Value);
        row.Attainment.English.Should().Be(FormattableString.Invariant($"{ratio * 100:0.0} %"), "the marks stand to each other as the attainment says");
    }

    [Theory]
    [InlineData("100", "99,9", false)]
    [InlineData("50", "49", true)]
    [InlineData(">93", ">93", true)]
    [InlineData("0", "0", true)]
    [InlineData("-5", "-7", true)]
    public void Scale_BeginsAtZero_UnlessItWouldHideTheDifference(string target, string actual, bool isFromZero)
    {
        BulletRow row = Of(target, actual);
        BulletScale made = BulletScale.Of(row, 0, 100);

        made.IsFromZero.Should().Be(isFromZero);
        (made.Scale.Low <= 0 && made.Scale.High >= 0).Should().Be(isFromZero);
        ((decimal?[])[row.Plan?.Low, row.Plan?.High, row.Value, row.Value is null ? row.Possible?.Low : null]).OfType<decimal>()
            .Should().OnlyContain(end => made.Scale.Low <= (double)end && (double)end <= made.Scale.High);
    }

    [Fact]
    public void Scale_OfPerCents_EndsAtAHundred_WhereNothingIsBeyond() => BulletScale.Of(Of("100", "100"), 0, 100).Scale.High.Should().Be(100);

    [Theory]
    [InlineData(">=98", "98", 100)]
    [InlineData(">95", ">93", 100)]
    [InlineData(">=99,9", "99,95", 120)]
    [InlineData(">=105", "106", 120)]
    public void Scale_OfAnOpenTarget_EndsAtAHundred_WhereThatShowsIt(string target, string actual, double end) => BulletScale.Of(Of(target, actual), 0, 100).Scale.High.Should().Be(end);

    [Fact]
    public void EveryRow_HasAScaleOfItsOwn_WhoseEndsArePrinted()
    {
        BulletList list = Bullets("huong-tra-2023");
        Drawn drawn = Drawn.Of(list);

        int ends = list.Rows.Where(row => row.Plan is not null).Sum(_ => 2);
        drawn.Texts.Count(text => text.Bottom - text.Top is > 10.9 and < 11.1).Should().Be(ends);
    }

    [Fact]
    public void Json_ReadsBackEqual_WithItsKind()
    {
        Picture picture = Bullets("quang-tri-2020-2025");

        string json = JsonSerializer.Serialize(picture);

        json.Should().StartWith("{\"kind\":\"bulletList\"");
        JsonSerializer.Deserialize<Picture>(json).Should().Be(picture);
        ((Action)(() => JsonSerializer.Deserialize<Picture>("{\"kind\":\"pie\"}"))).Should().Throw<JsonException>();
    }

    [Fact]
    public void HostileText_StaysText()
    {
        BulletRow row = new() { Name = Hostile, Number = Hostile, Of = Hostile, Target = Hostile, Actual = Hostile, Reported = Hostile, Verdict = DisplayText.Verbatim(Hostile), Why = DisplayText.Verbatim(Hostile), Plan = Interval.Point(1), Value = 1 };
        Drawn drawn = Drawn.Of(new BulletList { Title = DisplayText.Verbatim(Hostile), Rows = [row] });

        drawn.Source.Should().NotContain("<script").And.NotContain("\u202E").And.NotContain("\u0007").And.NotContain("\u2028");
        drawn.Svg.Descendants().Select(element => element.Name.LocalName).Should().OnlyContain(name => name == "title" || name == "desc" || name == "style" || name == "rect" || name == "line" || name == "circle" || name == "path" || name == "text" || name == "tspan");
        drawn.Faults().Should().BeEmpty();
    }

    [Fact]
    public void SamePicture_IsTheSameText() => Bullets("tam-ky-2024").ToSvg("vi").Should().Be(Bullets("tam-ky-2024").ToSvg("vi"));

    [Theory]
    [InlineData(279)]
    [InlineData(4_001)]
    public void Width_ThatNobodyReads_IsRefused(int width) => ((Action)(() => Bullets("tam-ky-2024").ToSvg("vi", width))).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void EmptyList_IsAPictureOfItsTitle() => Drawn.Of(new BulletList { Title = DisplayText.Verbatim("Không có") }).Texts.Select(text => text.Of).Should().Equal("Không có");

    private static BulletList Bullets(string sample) => (BulletList)Reports.Find(sample)!.Assess().ToPicture()!;

    private static BulletRow Of(string target, string actual)
    {
        PlanRow row = new()
        {
            Unit = "Hương Trà",
            Indicator = new Indicator { Name = LocalizedName.Of("Thu nhập"), Direction = DesiredDirection.Higher },
            Period = Period.OfYear(2023),
            Targets = [ReportNotation.Vietnamese.ReadTarget(target).GetValueOrThrow().Target],
            Actual = new Observation(ReportNotation.Vietnamese.ReadValue(actual).GetValueOrThrow().Value, ObservationStatus.Actual),
        };
        return ((BulletList)Assessment.Of(new PlanTable("t", [row])).ToPicture()!).Rows[0];
    }
}
