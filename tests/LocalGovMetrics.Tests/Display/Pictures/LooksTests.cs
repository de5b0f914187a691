using System.Globalization;
using System.Text.RegularExpressions;
using LocalGovMetrics.Audit;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Display;
using LocalGovMetrics.Display.Pictures;
using Interval = LocalGovMetrics.Values.Interval;

namespace LocalGovMetrics.Tests.Display.Pictures;

/// <summary>What was seen to be wrong on screenshots, and stays mended.</summary>
public partial class LooksTests
{
    [Theory]
    [InlineData(1e-25, "0,1 × 10^-24", "2 × 10^-25")]
    [InlineData(1.4e17, "140.000", "1,4 × 10^17")]
    [InlineData(1e25, "0", "1 × 10^25")]
    public void Scale_TellsItsEndsApart_HoweverLargeOrSmall(double high, string not, string likely)
    {
        Scale scale = Scale.Over([0, high == 1e-25 ? 2e-25 : high], 0, 100);

        string end = scale.Say(scale.High).In("vi");
        end.Should().Be(likely).And.NotBe(not).And.NotContain("E+");
        scale.Say(scale.Low).In("vi").Should().Be("0");
    }

    [Theory]
    [InlineData(0.000000001, "0,000000001")]
    [InlineData(12_000_000, "12.000.000")]
    [InlineData(0.5, "0,5")]
    [InlineData(-8, "-8")]
    public void Scale_WritesUsualNumbersOut(double high, string said) =>
        new Scale(Math.Min(0, high), Math.Max(0, high), Math.Abs(high) / 2, 0, 100).Say(high).In("vi").Should().Be(said);

    [Theory]
    [InlineData("bằng 101,6 % kế hoạch", 60)]
    [InlineData("bằng 101,6 %; hết", 75)]
    [InlineData("% một mình", 40)]
    [InlineData("thực hiện >70; bằng > 100,0 % kế hoạch", 110)]
    public void PerCent_StaysWithItsNumber(string text, double width)
    {
        IReadOnlyList<string> lines = Lettering.Wrap(text, width, 12);

        string.Join(' ', lines).Should().Be(text);
        lines.Skip(1).Should().NotContain(line => line.StartsWith('%'));
        lines.SkipLast(1).Should().NotContain(line => line.EndsWith('>'));
        lines.Count.Should().BeGreaterThan(1);
    }

    [Fact]
    public void Strip_TellsByASign_NotByColourAlone()
    {
        AuditRun run = AuditRun.Of(Reports.Find("huong-tra-2023")!.AllClaims);
        AuditStrip strip = (AuditStrip)run.ToPicture()!;

        Drawn drawn = Drawn.Of(strip);

        int loud = strip.Ticks.Count(tick => !tick.IsQuiet);
        loud.Should().BeGreaterThan(5);
        drawn.Svg.Descendants().Count(element => element.Name.LocalName == "text" && element.Attribute("font-size")!.Value == "10" && element.Value.Trim().Length > 0).Should().Be(loud);
        drawn.Faults().Should().BeEmpty();
    }

    [Fact]
    public void Misses_AreDiamonds_NotCirclesOfAnotherColour()
    {
        LeaguePoint[] points = [.. Enum.GetValues<DisplayMark>().Select((mark, i) => new LeaguePoint { Name = "An", Ambition = i, Attainment = 1, Mark = mark })];
        FunnelMark[] marks = [.. points.Select(point => new FunnelMark { Name = "An", Volume = 10, Rate = 0.5, IsOutside = true, Mark = point.Mark })];
        foreach (Picture picture in (Picture[])[new LeagueChart { Points = points }, new FunnelChart { Marks = marks }])
        {
            Drawn drawn = Drawn.Of(picture);

            drawn.Svg.Descendants().Count(element => element.Name.LocalName == "path" && element.Attribute("class")!.Value == "bad").Should().Be(1);
            drawn.Svg.Descendants().Should().NotContain(element => element.Name.LocalName == "circle" && element.Attribute("class")!.Value == "bad");
        }
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(8, 1)]
    [InlineData(11, 1)]
    [InlineData(12, 2)]
    [InlineData(23, 2)]
    [InlineData(24, 3)]
    [InlineData(120, 11)]
    public void Parts_StandOnSheetsOfPaper_TheFirstBelowAHeadline(int rows, int parts)
    {
        BulletList list = new() { Title = DisplayText.Verbatim("T"), Rows = [.. Enumerable.Range(0, rows).Select(i => new BulletRow { Name = $"{i}" })] };

        BulletList[] all = [.. list.Parts.Cast<BulletList>()];

        all.Length.Should().Be(parts);
        all.SelectMany(part => part.Rows).Should().Equal(list.Rows);
        all[0].Rows.Count.Should().BeLessThanOrEqualTo(11);
        all.Skip(1).Where(part => part.Rows.Count is <= 3 or > 15).Should().BeEmpty();
    }

    [Fact]
    public void Lengths_MadeOfLetters_AreNotReadOut_AndShortNumbersAreNotBroken()
    {
        string html = new DisplayTable(DisplayText.Empty, [DisplayColumn.Number("tool.actual"), new DisplayColumn(DisplayText.Empty)], [[DisplayCell.Verbatim("101,6 %"), DisplayCell.Verbatim(Bars.Bar(0.74, 10))], [DisplayCell.Verbatim("151"), DisplayCell.Verbatim(Bars.Bar(1.5, 10))]]).ToHtml("vi");

        html.Should().ContainAll("class=\"n k\">101,6 %<", "<span aria-hidden=\"true\">███████▍</span>", "<span aria-hidden=\"true\">██████████+</span>");
        Bars.IsDrawn("A█").Should().BeFalse();
    }

    [Fact]
    public void Headings_AreShownOneBelowTheOther_WhateverLevelTheySkip()
    {
        string html = new DisplayDocument([DisplayBlock.Heading(DisplayText.Verbatim("1"), 1), DisplayBlock.Heading(DisplayText.Verbatim("2"), 3), DisplayBlock.Heading(DisplayText.Verbatim("3"), 3), DisplayBlock.Heading(DisplayText.Verbatim("4"), 2), DisplayBlock.Heading(DisplayText.Verbatim("5"), 3)]).ToHtml("vi");

        Heading().Matches(html).Select(match => match.Value).Should().Equal("<h2>1", "<h3>2", "<h3>3", "<h3>4", "<h4>5");
    }

    [Theory]
    [InlineData("page 2, table 1, row 4, column 3", "trang 2, bảng 1, hàng 4, cột 3")]
    [InlineData("paragraph 12", "đoạn 12")]
    [InlineData("Biểu 1!C13", "Biểu 1!C13")]
    [InlineData("002:56", "002:56")]
    [InlineData("table of contents", "table of contents")]
    public void Places_AreSaidInTheLanguageOfTheReader(string place, string said)
    {
        PlaceText.In(place, "vi").Should().Be(said);
        PlaceText.In(place, "en").Should().Be(place);
    }

    [Fact]
    public void Colours_StandOut_OnLightAndDark()
    {
        foreach ((string scheme, double ground) in (ReadOnlySpan<(string, double)>)[("light", 1.0), ("dark", LuminanceOf("0d1117"))])
        {
            string[] rules = [.. SheetStyle.OfFile.Split('\n').Where(line => line.Contains("--lgm-good", StringComparison.Ordinal) && line.Contains("dark", StringComparison.Ordinal) == (scheme == "dark"))];
            string[] colours = [.. Colour().Matches(rules.Single().Split(".lgp .ground")[0]).Select(match => match.Groups[1].Value)];
            colours.Length.Should().Be(5);
            colours.Should().OnlyContain(colour => ContrastOf(LuminanceOf(colour), ground) >= 4.5);
        }

        // What is quiet is ink of four fifths.
        ContrastOf(LuminanceOf("494c50"), 1).Should().BeGreaterThan(4.5);
        SheetStyle.OfPicture.Should().Contain(".q{fill-opacity:.8}");
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData(0.0, 0.0, null)]
    [InlineData(-5.0, -7.0, null)]
    [InlineData(null, 5.0, 93.0)]
    [InlineData(1e20, 1e-20, null)]
    public void Single_Row_IsDrawn_WhateverItsNumbers(double? plan, double? value, double? above)
    {
        BulletRow row = new()
        {
            Name = "Tỷ lệ hộ nghèo đa chiều của toàn địa bàn xã",
            Plan = plan is { } number ? Interval.Point((decimal)number) : Interval.Unbounded,
            Value = above is null ? (decimal?)value : null,
            Possible = above is { } bound ? Interval.MoreThan((decimal)bound) : null,
            Verdict = DisplayText.Verbatim("chưa xác định"),
            Mark = DisplayMark.Open,
        };
        foreach (int width in (int[])[280, 328, 760, 1200])
        {
            Drawn drawn = Drawn.Of(new BulletList { Title = DisplayText.Verbatim("T"), Rows = [row] }, width: width);
            drawn.Faults().Should().BeEmpty();
            drawn.Numbers.Should().OnlyContain(drawnNumber => double.IsFinite(drawnNumber));
        }
    }

    private static double ContrastOf(double one, double other) => (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);

    private static double LuminanceOf(string colour)
    {
        double[] parts = [.. Enumerable.Range(0, 3).Select(i => int.Parse(colour.AsSpan(i * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0).Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))];
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    [GeneratedRegex("#([0-9a-f]{6})")]
    private static partial Regex Colour();

    [GeneratedRegex("<h[1-6]>.")]
    private static partial Regex Heading();
}
