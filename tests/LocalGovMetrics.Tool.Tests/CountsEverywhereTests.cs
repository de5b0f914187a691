using System.Globalization;
using System.Text.Json;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Audit;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Csv;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Tool.Tests;

/// <summary>There is one count: every place that shows how much of a report's plan was achieved shows the same numbers.</summary>
public class CountsEverywhereTests
{
    public static TheoryData<string, int, int, int> Headlines => new()
    {
        { "huong-tra-2023", 7, 11, 11 },
        { "huong-tra-2021-2023", 5, 10, 10 },
        { "quang-tri-2020-2025", 11, 17, 17 },
        { "tam-ky-2024", 19, 25, 23 },
    };

    [Fact]
    public void Reports_AreAllHere() =>
        Reports.All.Where(report => report.Assess().Headline.Rows > 0).Select(report => report.Id).Should().BeEquivalentTo(Headlines.Select(row => (string)row[0]));

    [Theory]
    [MemberData(nameof(Headlines))]
    public void Assessment_OfReport_Counts(string report, int achieved, int counted, int decided) =>
        Require(Of(report).Assess().Headline, achieved, counted, decided);

    [Theory]
    [MemberData(nameof(Headlines))]
    public void Json_InMemoryAndStreamed_Counts(string report, int achieved, int counted, int decided)
    {
        Require(ToolRun.Of("assess", "--sample", report, "--format", "json").Json.GetProperty("summary"), achieved, counted, decided);
        Require(JsonDocument.Parse(Streamed(report, "json")).RootElement.GetProperty("summary"), achieved, counted, decided);
    }

    [Theory]
    [MemberData(nameof(Headlines))]
    public void JsonLines_Counted_ComeToTheSame(string report, int achieved, int counted, int decided)
    {
        JsonElement[] rows = [.. ToolRun.Of("assess", "--sample", report, "--format", "jsonl", "--notation", "vi").Lines.Select(line => JsonDocument.Parse(line).RootElement).Where(row => row.GetProperty("headline").GetBoolean() && row.GetProperty("target").ValueKind != JsonValueKind.Null)];

        rows.Should().HaveCount(counted);
        rows.Count(row => row.GetProperty("achieved").ValueKind == JsonValueKind.True).Should().Be(achieved);
        rows.Count(row => row.GetProperty("achieved").ValueKind != JsonValueKind.Null).Should().Be(decided);
    }

    [Theory]
    [MemberData(nameof(Headlines))]
    public void Csv_InMemoryAndStreamed_ComesToTheSame(string report, int achieved, int counted, int decided)
    {
        foreach (string csv in (string[])[ToolRun.Of("assess", "--sample", report, "--format", "csv").Output, Streamed(report, "csv")])
        {
            using StringReader text = new(csv);
            TextTable table = CsvTableReader.ReadText(text, report).GetValueOrThrow();
            int headline = Place(table, "headline");
            int target = Place(table, "target");
            int yes = Place(table, "achieved");
            string[] verdicts = [.. table.Rows.Where(row => row.Cells[headline] == "yes" && row.Cells[target].Length > 0).Select(row => row.Cells[yes])];

            verdicts.Should().HaveCount(counted);
            verdicts.Count(verdict => verdict == "true").Should().Be(achieved);
            verdicts.Count(verdict => verdict.Length > 0).Should().Be(decided);
        }
    }

    [Theory]
    [MemberData(nameof(Headlines))]
    public void Texts_InMemoryAndStreamed_SayTheSame(string report, int achieved, int counted, int decided)
    {
        string said = decided == counted ? $"{Fraction(achieved, counted)} achieved" : $"{Fraction(achieved, counted)} achieved, {Fraction(achieved, decided)} of those decided";
        string saidInVietnamese = decided == counted ? $"{Fraction(achieved, counted)} đạt" : $"{Fraction(achieved, counted)} đạt, {Fraction(achieved, decided)} trong số đã kết luận được";

        ToolRun.Of("assess", "--sample", report).Output.Should().Contain($"\n{said}");
        ToolRun.Of("assess", "--sample", report, "--lang", "vi").Output.Should().Contain($"\n{saidInVietnamese}");
        ToolRun.Of("assess", "--sample", report, "--format", "markdown").Output.Should().Contain($"\n{said}");
        Streamed(report, "table").Should().Contain($"\n{said}");
        Streamed(report, "markdown").Should().Contain($"\n{said}");
        ToolRun.Of("compare", "--sample", report).Output.Should().Contain($": {said}");
        ToolRun.Of("compare", "--sample", report, "--format", "markdown").Output.Should().Contain($": {said}");
    }

    [Theory]
    [MemberData(nameof(Headlines))]
    public void CompareJson_OfReport_Counts(string report, int achieved, int counted, int decided) =>
        Require(ToolRun.Of("compare", "--sample", report, "--format", "json").Json.GetProperty("criteria").EnumerateArray().Should().ContainSingle().Which.GetProperty("counts"), achieved, counted, decided);

    [Theory]
    [MemberData(nameof(Headlines))]
    public void League_OfReport_Counts(string report, int achieved, int counted, int decided) =>
        Require(
            AttainmentLeague.Of([.. Of(report).Assess().Headlines.Select((row, place) => row.Row with { Indicator = row.Row.Indicator with { Code = place.ToString(CultureInfo.InvariantCulture) } })]).Units.Should().ContainSingle().Which.Criteria,
            achieved,
            counted,
            decided);

    [Theory]
    [MemberData(nameof(Headlines))]
    public void AuditOfHeadline_OfReport_TakesTheSameCounts(string report, int achieved, int counted, int decided)
    {
        int rows = (int)Of(report).Assess().Headline.Rows;
        PrintedHeadline printed = new() { Achieved = achieved, Of = counted, NotAchieved = decided - achieved };
        Claim[] claims = [.. PlanTableAudit.ClaimsOf(Of(report).Table, printed).Where(claim => claim.Kind == ClaimKind.HeadlineCount)];

        InputOf("headline: rows counted").Should().Be((counted, rows), "the report may count rows without a target too");
        InputOf("headline: achieved by the rule").Should().Be((achieved, achieved + rows - decided));
        InputOf("headline: not achieved by the rule").Should().Be((decided - achieved, rows - achieved));

        (decimal? Low, decimal? High) InputOf(string what)
        {
            Values.Interval possible = claims.Single(claim => claim.Note == what).Inputs[0].Number!.Possible;
            return (Math.Ceiling(possible.Low!.Value), Math.Floor(possible.High!.Value));
        }
    }

    private static Report Of(string report) => Reports.Find(report)!;

    private static string Fraction(int achieved, int of) => string.Create(CultureInfo.InvariantCulture, $"{achieved}/{of}");

    private static int Place(TextTable table, string column) => table.Header.ToList().IndexOf(column);

    private static void Require(VerdictCounts counts, int achieved, int counted, int decided) =>
        counts.Should().BeEquivalentTo(new { Achieved = (long)achieved, Counted = (long)counted, Decided = (long)decided });

    private static void Require(JsonElement counts, int achieved, int counted, int decided)
    {
        counts.GetProperty("achieved").GetInt32().Should().Be(achieved);
        counts.GetProperty("counted").GetInt32().Should().Be(counted);
        counts.GetProperty("decided").GetInt32().Should().Be(decided);
    }

    private static string Streamed(string report, string format)
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            using (Stream text = Of(report).OpenText())
            using (FileStream file = File.Create(path))
            {
                text.CopyTo(file);
            }

            using StringReader input = new(string.Empty);
            using StringWriter output = new();
            using StringWriter error = new();
            int status = ToolApp.Run(["assess", path, "--format", format], new ToolContext(input, output, error, TerminalInfo.NoTerminal) { StreamedFrom = 0, BlockLength = 1 << 10 });
            (status, error.ToString()).Should().Be((ExitStatus.Done, string.Empty));
            return output.ToString();
        }
        finally
        {
            File.Delete(path);
        }
    }
}
