using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Tool.Tests;

/// <summary><c>lgm report</c>: one page that can be mailed, printed and read by everyone.</summary>
public sealed partial class ReportTests : IDisposable
{
    private const int MostBytes = 300_000;
    private const string Header = "no,unit,indicator,period,target,actual,direction,measureUnit,reportedVerdict,source\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("lgm").FullName;

    public static TheoryData<string, string> Samples
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach (Report report in Reports.All)
            {
                data.Add(report.Id, "vi");
                data.Add(report.Id, "en");
            }

            return data;
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Samples))]
    public void Report_OfASample_CanBeMailed(string sample, string language)
    {
        ToolRun run = ToolRun.Of("report", "--sample", sample, "--lang", language);

        (run.Status, run.Error).Should().Be((ExitStatus.Done, string.Empty));
        System.Text.Encoding.UTF8.GetByteCount(run.Output).Should().BeLessThan(MostBytes);
        ToolRun.Of("report", "--sample", sample, "--lang", language).Output.Should().Be(run.Output, "the same input makes the same bytes");
        run.Output.Should().StartWith($"<!DOCTYPE html>\n<html lang=\"{language}\">");
        HasNoEffect(run.Output);
        Report report = Reports.Find(sample)!;
        WebUtility.HtmlDecode(run.Output).Should().ContainAll(report.Title.In(language), "SHA-256", "@page{size:A4", "prefers-color-scheme:dark", "max-width:47.5rem", ToolApp.Version, "lgm report --sample " + sample);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Report_SpeaksOneLanguage(string sample, string language)
    {
        if (language != "vi")
        {
            return;
        }

        string page = ToolRun.Of("report", "--sample", sample, "--lang", "vi").Output;
        using StreamReader source = new(Reports.Find(sample)!.OpenText());
        HashSet<string> known = [.. WordsOf(source.ReadToEnd()), .. WordsOf(Texts("vi")), .. WordsOf($"lgm report sample lang face LocalGovMetrics {sample} {Reports.Find(sample)!.DocumentFile}")];
        HashSet<string> english = [.. WordsOf(Texts("en"))];

        WordsOf(VisibleText(page)).Where(word => english.Contains(word) && !known.Contains(word)).Distinct().Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Headings_SkipNoLevel_AndEverySectionIsListed(string sample, string language)
    {
        string page = ToolRun.Of("report", "--sample", sample, "--lang", language).Output;

        int[] levels = [.. Heading().Matches(page).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))];
        levels[0].Should().Be(1);
        levels.Zip(levels.Skip(1)).Should().OnlyContain(pair => pair.Second <= pair.First + 1 && pair.Second > 1);
        foreach (Match link in Link().Matches(page))
        {
            page.Should().Contain($" id=\"{link.Groups[1].Value}\"");
        }

        Link().Count(page).Should().Be(levels.Count(level => level == 2));
    }

    [Fact]
    public void Report_TellsTheDisagreement_TheQuotes_AndHowItWasMade()
    {
        string page = ToolRun.Of("report", "--sample", "huong-tra-2023", "--compare", "tam-ky-2024", "--compare", "quang-tri-2020-2025", "--lang", "en").Output;
        string text = VisibleText(page);

        text.Should().ContainAll(
            "7/11 achieved (reported 8/11: row 8 disagrees)", "The report says 'Đạt'", "«6.156 hồ sơ", "6,050", "Comparison", "Different times", "Policy: as printed (face).", "A miss is near",
            "--compare tam-ky-2024 --compare quang-tri-2020-2025", "behind the colon of a source stands the line");
        page.Should().Contain("<figure>").And.Contain("role=\"img\"").And.NotContain("<script");
    }

    [Fact]
    public void Report_OfADocument_NamesTheFile_AndItsPlacesInTheLanguageOfTheReader()
    {
        string path = Path.Combine(_folder, "bao-cao.html");
        File.WriteAllText(path, "<html><body><h1>Kết quả thực hiện kế hoạch năm 2022</h1><table><tr><th>STT</th><th>Chỉ tiêu</th><th>ĐVT</th><th>Kế hoạch năm 2022</th><th>Thực hiện năm 2022</th></tr>"
            + "<tr><td>1</td><td>Tỷ lệ hộ nghèo</td><td>%</td><td>≤ 2,5</td><td>2,31</td></tr><tr><td>2</td><td>Số trường đạt chuẩn</td><td>trường</td><td>41</td><td>39</td></tr></table></body></html>");

        ToolRun run = ToolRun.Of("report", path, "--lang", "vi");

        run.Status.Should().Be(ExitStatus.Done);
        string title = Regex.Match(run.Output, "<title>(.*?)</title>").Groups[1].Value;
        title.Should().StartWith("bao-cao.html").And.NotContain(_folder);
        VisibleText(run.Output).Should().Contain("bảng 1, hàng 2").And.NotContain("table 1").And.Contain("Dữ liệu vào: bao-cao.html");
    }

    [Fact]
    public void Report_OfHostileText_HasNoEffect()
    {
        const string Markup = "\"><script>alert(1)</script><img src=x onerror=alert(2)>'&]]>--><svg onload=alert(3)></style></title>";
        string quoted = "\"" + Markup.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
        string path = Save(Header
            + $"<b>1,{quoted},{quoted},2024,50,49,higher,%,<i>Đạt</i>,javascript:alert(5)\n"
            + "2,\u202Eabc\u202C \u2066x\u2069 \u2028z,javascript:alert(1),2024,50,51,higher,</style><script>alert(7)</script>,@import url(//evil.example/x),https://evil.example/a.png\n"
            + "3,=cmd|'/c calc'!A1,\"url(https://evil.example/x)\",2024,50,51,higher,%,,data:text/html;base64,\n");
        foreach (string language in (string[])["vi", "en"])
        {
            ToolRun run = ToolRun.Of("report", path, "--compare", "huong-tra-2023", "--lang", language, "--keep-going");

            run.Output.Should().Contain("<figure>");
            HasNoEffect(run.Output);
        }
    }

    [Fact]
    public void Report_OfACountry_StaysAPage()
    {
        string path = Save(Header + string.Concat(Enumerable.Range(0, 3321).Select(i => FormattableString.Invariant($"1,\"Xã Tân {i}, huyện Phong Điền\",Tỷ lệ hộ nghèo,2024,5,{i % 900 / 100.0:0.00},lower,%,,\n"))));

        ToolRun report = ToolRun.Of("report", path, "--lang", "vi");
        ToolRun ranks = ToolRun.Of("compare", path, "--format", "html", "--lang", "vi");

        report.Status.Should().Be(ExitStatus.Done);
        report.Output.Length.Should().BeLessThan(4_000_000);
        ranks.Output.Length.Should().BeLessThan(4_000_000);
        Regex.Count(report.Output, "<svg").Should().BeLessThan(40, "of 3,321 rows some are drawn, and it says how many are not");
        VisibleText(report.Output).Should().Contain("Còn 3201 dòng trong bảng");
        Regex.Count(ranks.Output, "<svg").Should().BeLessThan(10);
        HasNoEffect(ranks.Output);
    }

    [Theory]
    [InlineData("3-5%/năm", "-5")]
    [InlineData("3-5%/năm", "0")]
    [InlineData("900000000-990000000%/năm", "5")]
    public void Report_OfAGrowthThatHasNoWay_DrawsTheYearsWithoutIt(string target, string start)
    {
        ToolRun run = ToolRun.Of("report", Save($"unit,indicator,period,target,actual,measureUnit,baseYear,base,2023,2024\nXã A,Cân đối,2021-2025,{target},-4,tỷ đồng,2020,{start},-4.5,-4.2\n"), "--lang", "en", "--keep-going");

        VisibleText(run.Output).Should().Contain("1 indicator over the years");
    }

    [Fact]
    public void Report_OfNothing_SaysSo()
    {
        ToolRun run = ToolRun.Of("report", Save(Header + "1,Xã A,Thu nhập,2024,,49,higher,%,,\n"), "--lang", "en");

        run.Status.Should().Be(ExitStatus.Done);
        VisibleText(run.Output).Should().Contain("No printed number was found that was derived from others.");
        run.Output.Should().NotContain("<figure>");
    }

    [Fact]
    public void Report_TakesLittleTime()
    {
        string[] args = ["report", "--sample", "quang-tri-2020-2025", "--lang", "vi"];
        _ = ToolRun.Of(args);

        // The time of the processor, not of the clock, and the best of several: other tests run beside this one.
        double best = Enumerable.Range(0, 5).Min(_ => SecondsOf(args));

        best.Should().BeLessThan(0.1 * 10, "it takes less than 100 ms after the start on a machine that does nothing else");
    }

    private static double SecondsOf(string[] args)
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        _ = ToolRun.Of(args);
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }

    // Nothing runs, nothing is loaded, nothing leads out of the page.
    private static void HasNoEffect(string page)
    {
        Regex.Matches(page, "<([a-z][a-z0-9]*)").Select(match => match.Groups[1].Value).Distinct().Should().BeSubsetOf(
        [
            "html", "head", "meta", "title", "style", "body", "main", "nav", "ul", "li", "a", "h1", "h2", "h3", "h4", "p", "b", "span", "div", "table", "caption", "thead", "tbody", "tr", "th", "td",
            "figure", "figcaption", "svg", "desc", "rect", "line", "circle", "path", "text", "tspan",
        ]);
        string tags = string.Concat(Regex.Matches(page, "<[a-z][^>]*>").Select(match => Regex.Replace(match.Value, "(data-h|aria-label)=\"[^\"]*\"", string.Empty)));
        tags.Should().NotContainAny("javascript:", "http:", "https:", "//", " src=", "url(", "<!--");
        Regex.IsMatch(tags, "\\son[a-z]+\\s*=").Should().BeFalse();
        Regex.Matches(tags, "href=\"([^\"]*)\"").Select(match => match.Groups[1].Value).Where(link => !link.StartsWith("#s", StringComparison.Ordinal)).Should().BeEmpty();
        Regex.Count(page, "<style>").Should().Be(1);
        Regex.Match(page, "<style>(.*?)</style>", RegexOptions.Singleline).Groups[1].Value.Should().NotContainAny("@import", "url(", "expression(");
        page.Should().NotContainAny("\u202E", "\u2066", "\u2028", "\0");
    }

    private static string VisibleText(string page) =>
        WebUtility.HtmlDecode(Regex.Replace(Regex.Replace(page, "<style>.*?</style>|data-h=\"[^\"]*\"", string.Empty, RegexOptions.Singleline), "<[^>]*>", " ").Replace("  ", " ", StringComparison.Ordinal));

    private static string Texts(string language) => string.Join('\n', Language.Of(language).Keys.Select(key => Language.Of(language).Text(key)));

    private static IEnumerable<string> WordsOf(string text) => Word().Matches(text).Select(match => match.Value.ToLowerInvariant()).Where(word => word.Length > 3);

    private string Save(string text)
    {
        string path = Path.Combine(_folder, "plan.csv");
        File.WriteAllText(path, text);
        return path;
    }

    [GeneratedRegex("<h([1-6])")]
    private static partial Regex Heading();

    [GeneratedRegex("<a href=\"#([^\"]*)\"")]
    private static partial Regex Link();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
