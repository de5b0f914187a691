using System.Text.Json;
using CsCheck;
using LocalGovMetrics.Audit;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Display;
using LocalGovMetrics.Display.Pictures;
using LocalGovMetrics.Statistics;
using Interval = LocalGovMetrics.Values.Interval;

namespace LocalGovMetrics.Tests.Display.Pictures;

public class PictureTests
{
    private const string LongName = "Ủy ban nhân dân phường Phong Thái, thị xã";
    private const string Hostile = "<script>alert(1)</script>\"'&]]>\u202E\u0007\r\n\u2028<![CDATA[ \ud800";

    private static readonly double[] Extremes = [0, 1, -1, 0.5, 99.9, 100, 101, 1e-9, 1e15, -1e15, 3321, double.MaxValue / 1e10];
    private static readonly Gen<double> Number = Gen.OneOf(Gen.Double[-1000, 1000], Gen.Int[0, Extremes.Length - 1].Select(i => Extremes[i]));
    private static readonly Gen<double?> Maybe = Gen.Select(Number, Gen.Bool).Select((number, isThere) => isThere ? number : (double?)null);
    private static readonly Gen<string> Name = Gen.Int[0, 4].Select(i => (string[])[LongName, Hostile, string.Empty, "An", new string('W', 60)] is var names ? names[i] : string.Empty);

    public static TheoryData<string> Samples => [.. Reports.All.Select(report => report.Id)];

    [Fact]
    public void Ranks_StandClear_WhateverTheyAre() =>
        Gen.Select(Gen.Select(Name, Gen.Int[1, 3321], Gen.Int[0, 30], Gen.Bool, Gen.Bool).Array[0, 70], Gen.Int[280, 1100]).Sample((units, width) => Check(
            new RankList
            {
                Title = Say(LongName),
                Of = Say(LongName + ", %"),
                Units =
                [
                    .. units.Select(unit => new RankedUnit
                    {
                        Letter = "AB",
                        Name = unit.Item1,
                        Printed = Say("khoảng 1.700 triệu đồng/người/tháng"),
                        Rank = unit.Item4 ? unit.Item2 : null,
                        Best = unit.Item5 ? unit.Item2 : null,
                        Worst = unit.Item5 ? unit.Item2 + unit.Item3 : null,
                        IsTied = unit.Item3 == 3,
                        RankText = Say("hạng 3–3.321"),
                    }),
                ],
                Reservations = [Say(LongName + " " + LongName + " " + LongName)],
            },
            width), iter: 60);

    [Fact]
    public void League_StandsClear_WhateverItsNumbers() =>
        Gen.Select(Gen.Select(Name, Maybe, Maybe, Gen.Bool, Gen.Enum<DisplayMark>()).Array[0, 30], Gen.Int[280, 1100]).Sample((points, width) => Check(
            new LeagueChart
            {
                Title = Say(LongName),
                AmbitionName = Say("tăng trưởng phải đạt mỗi năm"),
                Points =
                [
                    .. points.Select(point => new LeaguePoint
                    {
                        Name = point.Item1, Ambition = point.Item2, Attainment = point.Item3, IsNothingLeft = point.Item3 is null && point.Item4, Mark = point.Item5,
                        AmbitionText = Say("+12,5 %"), AttainmentText = Say("103,0 %"), Verdict = Say("không đạt"), Standing = Say("đặt thấp, đạt"),
                    }),
                ],
            },
            width), iter: 60);

    [Fact]
    public void Years_StandClear_WhateverTheirNumbers() =>
        Gen.Select(Gen.Select(Name, Gen.Select(Gen.Int[1, 3], Gen.Int[-1000, 1000], Gen.Int[0, 3], Gen.Bool).Array[0, 8]).Array[0, 8], Gen.Int[280, 1100]).Sample((panels, width) => Check(
            new YearsChart
            {
                Title = Say(LongName),
                Panels =
                [
                    .. panels.Select(panel => new YearPanel
                    {
                        Name = panel.Item1,
                        Years =
                        [
                            .. panel.Item2.Select((year, i) => new YearMark
                            {
                                Year = 2019 + (i * year.Item1), Value = year.Item3 == 0 ? null : year.Item2, Printed = "1.700",
                                Plan = year.Item3 switch { 1 => Interval.Point(year.Item2), 2 => Interval.Closed(0, 1000), 3 => Interval.MoreThan(year.Item2), _ => null },
                                IsBreak = year.Item4, Remark = Say(year.Item4 ? LongName : string.Empty),
                            }).DistinctBy(year => year.Year).OrderBy(year => year.Year),
                        ],
                    }),
                ],
            },
            width), iter: 60);

    [Fact]
    public void Funnel_StandsClear_WhateverItsNumbers() =>
        Gen.Select(Gen.Select(Name, Number, Maybe, Maybe, Gen.Bool).Array[0, 40], Maybe, Gen.Int[280, 1100]).Sample((marks, centre, width) => Check(
            new FunnelChart
            {
                Title = Say(LongName),
                Centre = centre,
                Spread = Say(LongName),
                Marks = [.. marks.Select(mark => new FunnelMark { Name = mark.Item1, Volume = Math.Abs(mark.Item2), Rate = mark.Item3, Low95 = mark.Item4, High95 = mark.Item4 + 1, IsOutside = mark.Item5, Standing = Say("kém hơn") })],
            },
            width), iter: 60);

    [Fact]
    public void Strip_StandsClear_HoweverLong() =>
        Gen.Select(Gen.Enum<AuditClass>().Array[0, 300], Gen.Int[280, 1100]).Sample((classes, width) => Check(
            new AuditStrip { Title = Say(LongName), Ticks = [.. classes.Select(found => new AuditTick { Word = DisplayText.Word(found), Mark = DisplayMark.Near, Of = Say(found == AuditClass.Inconsistent ? Hostile : string.Empty) })] },
            width), iter: 60);

    [Theory]
    [MemberData(nameof(Samples))]
    public void Audit_OfASample_IsSaidClaimByClaim(string sample)
    {
        AuditRun run = AuditRun.Of(Reports.Find(sample)!.AllClaims);
        if (run.ToPicture() is not AuditStrip strip)
        {
            run.Checks.Should().BeEmpty();
            return;
        }

        strip.Ticks.Count.Should().Be(run.Checks.Count);
        foreach (string language in (string[])["vi", "en"])
        {
            Drawn drawn = Drawn.Of(strip, language);
            drawn.Faults().Should().BeEmpty();
            foreach (ClaimCheck check in run.Checks.Where(check => check.Class == AuditClass.Inconsistent))
            {
                drawn.Description.Should().Contain(check.Claim.Place ?? string.Empty).And.Contain(check.Class.Words().In(language));
            }
        }
    }

    [Fact]
    public void Years_AreJoinedOnlyWhereTheyFollowAndCompare()
    {
        YearPanel panel = new()
        {
            Name = "Hộ nghèo",
            Years = [Year(2019, 5), Year(2020, 4), Year(2021, null), Year(2022, 3), Year(2023, 2) with { IsBreak = true, Remark = Say("đổi địa giới") }, Year(2024, 1)],
        };

        Drawn drawn = Drawn.Of(new YearsChart { Panels = [panel] });

        Paths(drawn, "path").Select(path => path.Split('L').Length).Should().Equal([2, 2], "2019-2020 and 2023-2024 are joined; nothing reaches over the missing year, nor over the break");
        drawn.Description.Should().ContainAll("đổi địa giới", "2022");
    }

    [Fact]
    public void Plan_OfAnAverageGrowth_GrowsFromTheBase()
    {
        Report report = Reports.Find("quang-tri-2020-2025")!;
        YearsChart chart = PlanYears.Of(report.Table.Rows.Zip(report.Comparands))!;

        YearMark[] years = [.. chart.Panels[0].Years];
        years.Single(year => year.Year == 2025).Plan!.Value.Low.Should().BeApproximately(2796m * 2.192448m, 1, "2,796 tỷ đồng grow by 17 % a year in five years to 2.19 times as much");
        years.Single(year => year.Year == 2020).Plan.Should().Be(Interval.Point(2796));
    }

    [Fact]
    public void Ranks_OfACountry_AreDrawnInGroups()
    {
        RankList list = new() { Title = Say("3.321"), Units = [.. Enumerable.Range(1, 3321).Select(i => new RankedUnit { Name = $"{LongName} {i}", Rank = i, Best = i, Worst = i, RankText = Say($"hạng {i}") })] };

        Drawn drawn = Drawn.Of(list);

        drawn.Source.Length.Should().BeLessThan(60_000);
        drawn.Description.Should().ContainAll("hạng 1.", "hạng 3321.", "3261");
        drawn.Faults().Should().BeEmpty();
    }

    [Fact]
    public void Funnel_HasItsVolumes_AndSaysWhoLiesOutside()
    {
        FunnelResult funnel = Funnel.Proportion([new FunnelCount(50, 1000), new FunnelCount(60, 1000), new FunnelCount(400, 2000), null], DesiredDirection.Lower);

        FunnelChart picture = (FunnelChart)funnel.ToPicture(["An", "Bình", "Cửa", "Dương"])!;

        picture.Marks.Select(mark => mark.Volume).Should().Equal(1000, 1000, 2000, 0);
        picture.Marks[2].IsOutside.Should().BeTrue();
        Drawn.Of(picture).Description.Should().ContainAll("An", "Bình", "Cửa", "Dương");
        Drawn.Of(picture).Source.Should().Contain("<title>Cửa");
        ((Action)(() => funnel.ToPicture(["An"]))).Should().Throw<ArgumentException>();
        Funnel.Proportion([], DesiredDirection.Lower).ToPicture().Should().BeNull();
    }

    [Fact]
    public void EveryKind_ReadsBackEqual()
    {
        Report report = Reports.Find("quang-tri-2020-2025")!;
        Picture[] pictures =
        [
            report.Assess().ToPicture()!, AuditRun.Of(report.AllClaims).ToPicture()!, PlanYears.Of(report.Table.Rows.Zip(report.Comparands))!,
            Funnel.Proportion([new FunnelCount(5, 100)], DesiredDirection.Lower).ToPicture()!,
            new RankList { Units = [new RankedUnit { Name = "An", Rank = 1.5, Best = 1, Worst = 2, IsTied = true }] },
            new LeagueChart { Points = [new LeaguePoint { Name = "An", Ambition = 1, IsNothingLeft = true }] },
        ];

        foreach (Picture picture in pictures)
        {
            Picture read = JsonSerializer.Deserialize<Picture>(JsonSerializer.Serialize(picture))!;
            read.Should().Be(picture);
            read.ToSvg("vi").Should().Be(picture.ToSvg("vi"));
        }

        pictures.Select(picture => JsonDocument.Parse(JsonSerializer.Serialize(picture)).RootElement.GetProperty("kind").GetString()).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Document_HasThePictureBesideItsTable_AndTextHasTheTableOnly()
    {
        DisplayDocument document = Reports.Find("huong-tra-2023")!.Assess().ToDocument();

        document.ToHtml("vi").Should().ContainAll("<svg", "role=\"img\"", "<table");
        document.ToText("vi").Should().NotContain("thang đo riêng");
        new DisplayDocument([DisplayBlock.Picture(Reports.Find("huong-tra-2023")!.Assess().ToPicture()!)]).ToText("vi").Should().Contain("thang đo riêng").And.Contain("14,5-15,5");
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-5, -5)]
    [InlineData(98, 102.9)]
    [InlineData(-1e20, 1e20)]
    [InlineData(1e-20, 2e-20)]
    public void Scale_IsLinear_Unbroken_AndReachesOverItsNumbers(double low, double high)
    {
        Scale scale = Scale.Over([low, high], 0, 300);

        scale.Low.Should().BeLessThanOrEqualTo(low + (Math.Abs(low) * 1e-12));
        scale.High.Should().BeGreaterThanOrEqualTo(high - (Math.Abs(high) * 1e-12));
        double[] ticks = [.. scale.Ticks];
        ticks.Length.Should().BeInRange(2, 12);
        ticks.Zip(ticks.Skip(1), (one, next) => scale.At(next) - scale.At(one)).Should().OnlyContain(gap => Math.Abs(gap - (300.0 / (ticks.Length - 1))) < 0.01);
    }

    private static YearMark Year(int year, decimal? value) => new() { Year = year, Value = value, Printed = $"{value}" };

    private static IEnumerable<string> Paths(Drawn drawn, string style) => drawn.Svg.Descendants().Where(element => element.Name.LocalName == "path" && element.Attribute("class")!.Value == style).Select(element => element.Attribute("d")!.Value);

    private static DisplayText Say(string text) => DisplayText.Verbatim(text);

    private static void Check(Picture picture, int width)
    {
        Drawn drawn = Drawn.Of(picture, "vi", width);
        drawn.Faults().Should().BeEmpty();
        drawn.Numbers.Should().OnlyContain(number => double.IsFinite(number));
        drawn.Source.Should().NotContainAny("<script", "\u202E", "\u0007");
    }
}
