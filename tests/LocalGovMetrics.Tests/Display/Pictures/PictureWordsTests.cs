using System.Collections;
using System.Reflection;
using CsCheck;
using LocalGovMetrics.Audit;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Display;
using LocalGovMetrics.Display.Pictures;
using Interval = LocalGovMetrics.Values.Interval;

namespace LocalGovMetrics.Tests.Display.Pictures;

/// <summary>Whoever does not see a picture is told all that it shows: every text that a picture holds stands in its description.</summary>
public class PictureWordsTests
{
    // The form of a set in JSON is no text for a person; the set is told by the print.
    private static readonly string[] ForPrograms = ["PlanText", "PossibleText", "Description", "ToString"];

    private static readonly Gen<string> Text = Gen.Int[0, 6].Select(i => (string[])["Tỷ lệ hộ nghèo đa chiều theo chuẩn", "14,5-15,5", ">93", string.Empty, "<b>&\"'", "−0,71 điểm %", "حي"] is var texts ? texts[i] : string.Empty);
    private static readonly Gen<DisplayText> Said = Text.Select(DisplayText.Verbatim);

    private static readonly Gen<Picture> Pictures = Gen.OneOf<Picture>(
        Gen.Select(Gen.Select(Text, Text, Text, Said, Said, Gen.Enum<DisplayMark>(), Text, Said).Array[0, 5], Said).Select((rows, summary) => (Picture)new BulletList
        {
            Summary = summary,
            Rows = [.. rows.Select(row => new BulletRow { Name = row.Item1, Target = row.Item2, Actual = row.Item3, Judged = row.Item4, Verdict = row.Item5, Mark = row.Item6, Reported = row.Item7, Why = row.Item8, Number = row.Item2, Of = row.Item1, Attainment = row.Item4, Plan = Interval.Point(1), Value = 1 })],
            Notes = [summary],
        }),
        Gen.Select(Gen.Select(Text, Said, Said).Array[0, 5], Said).Select((units, of) => (Picture)new RankList
        {
            Of = of,
            Units = [.. units.Select((unit, i) => new RankedUnit { Name = unit.Item1, Printed = unit.Item2, RankText = unit.Item3, Letter = "ABCDE"[i].ToString(), Rank = i + 1, Best = i + 1, Worst = i + 1 })],
            Reservations = [of],
        }),
        Gen.Select(Text, Said, Said, Said, Said).Array[1, 5].Select(points => (Picture)new LeagueChart
        {
            AmbitionName = DisplayText.Verbatim("tham vọng"),
            Points = [.. points.Select(point => new LeaguePoint { Name = point.Item1, AmbitionText = DisplayText.Verbatim("+8 %"),  AttainmentText = point.Item3, Verdict = point.Item4, Standing = point.Item5, Ambition = 1, Attainment = 1 })],
        }),
        Gen.Select(Text, Gen.Select(Text, Said, Gen.Bool).Array[1, 4]).Array[0, 4].Select(panels => (Picture)new YearsChart
        {
            Panels = [.. panels.Select(panel => new YearPanel { Name = panel.Item1, Years = [.. panel.Item2.Select((year, i) => new YearMark { Year = 2020 + i, Printed = year.Item1, Remark = year.Item2, IsBreak = year.Item3, Value = i })] })],
        }),
        Gen.Select(Gen.Select(Text, Said, Said, Gen.Bool).Array[0, 5], Said).Select((marks, spread) => (Picture)new FunnelChart
        {
            Spread = spread,
            Centre = 0.5,
            Marks = [.. marks.Select(mark => new FunnelMark { Name = mark.Item1, Volume = 10, Rate = mark.Item4 ? 0.5 : null, Why = mark.Item4 ? DisplayText.Empty : mark.Item2, Standing = mark.Item3 })],
        }),
        Gen.Select(Said, Gen.Enum<DisplayMark>(), Said).Array[0, 8].Select(ticks => (Picture)new AuditStrip { Ticks = [.. ticks.Select(tick => new AuditTick { Word = tick.Item1, Mark = tick.Item2, Of = tick.Item3 })] }));

    [Fact]
    public void EveryTextOfAPicture_StandsInItsDescription() => Pictures.Sample(
        picture =>
        {
            foreach (string language in (string[])["vi", "en"])
            {
                string description = Drawn.Of(picture, language).Description;
                TextsOf(picture, language).Where(text => !description.Contains(text, StringComparison.Ordinal)).Should().BeEmpty();
            }
        },
        iter: 200);

    [Theory]
    [MemberData(nameof(PictureTests.Samples), MemberType = typeof(PictureTests))]
    public void EveryTextOfASample_StandsInItsDescription(string sample)
    {
        Report report = Reports.Find(sample)!;
        Picture?[] pictures = [report.Assess().ToPicture(), AuditRun.Of(report.AllClaims).ToPicture(), PlanYears.ToPicture(report.Table.Rows, report.Comparands)];
        foreach (Picture picture in pictures.OfType<Picture>())
        {
            string description = Drawn.Of(picture).Description;
            TextsOf(picture, "vi").Where(text => !description.Contains(text, StringComparison.Ordinal)).Should().BeEmpty();
        }
    }

    [Fact]
    public void RanksLeaguesAndPanels_HaveTheirPictures()
    {
        Report[] reports = [.. Reports.All];
        ComparisonSet set = ComparisonSet.Of([.. reports.SelectMany(report => report.Comparands)]);
        ColumnRanking water = set.ColumnsOf("clean-water")[0].Rank();

        water.ToPicture().Should().BeOfType<RankList>().Which.Units.Count.Should().Be(water.Column.Values.Count);
        water.ToDocument().ToHtml("vi").Should().ContainAll("<svg", "<table");
        LeagueResult league = AttainmentLeague.Of([.. reports.Where(report => report.Id != "huong-tra-2021-2023").SelectMany(report => report.Table.Headlines)]);
        LeagueChart[] charts = [.. league.Tables.Select(table => table.ToPicture(league.Options.Basis)).OfType<LeagueChart>()];
        charts.Should().NotBeEmpty();
        charts[0].Points.Count.Should().Be(league.Tables.First(table => table.ToPicture(league.Options.Basis) is not null).Places.Count);
        ((Action)(() => PlanYears.ToPicture(reports[0].Table.Rows, []))).Should().Throw<ArgumentException>();
    }

    // All texts of a picture and of its parts that are not empty, as a picture writes them.
    private static IEnumerable<string> TextsOf(object of, string language)
    {
        foreach (PropertyInfo property in of.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0 && !ForPrograms.Contains(property.Name) && !(of is Picture && property.Name == nameof(Picture.Title))))
        {
            object? value = property.GetValue(of);
            IEnumerable<object?> parts = value is IEnumerable list and not string ? list.Cast<object?>() : [value];
            foreach (string text in parts.SelectMany(part => part switch
            {
                string plain => [plain],
                DisplayText said => [said.In(language)],
                BulletRow or RankedUnit or LeaguePoint or YearPanel or YearMark or FunnelMark or AuditTick => TextsOf(part, language),
                _ => Array.Empty<string>(),
            }))
            {
                string shown = ShownCharacters.OneLine(text);
                if (shown.Length > 0)
                {
                    yield return shown;
                }
            }
        }
    }
}
