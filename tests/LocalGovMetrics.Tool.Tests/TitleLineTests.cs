namespace LocalGovMetrics.Tool.Tests;

/// <summary>Titles above the header are passed over by every verb and format that reads rows of a plan.</summary>
public class TitleLineTests
{
    private const string Header = "unit,indicator,period,target,actual,direction,reportedRatio\n";

    private const string Rows = "Xã An,Thu,2024,10,12,higher,120 %\nXã Bình,Thu,2024,10,8,higher,80 %\n";

    public static TheoryData<string> Titles => ["KẾT QUẢ THỰC HIỆN\nNăm 2024\n", "KẾT QUẢ THỰC HIỆN,,,,,,\nNăm 2024,,,,,,\n"];

    [Theory]
    [MemberData(nameof(Titles))]
    public void Assess_BehindTitles_GivesTheSameCsv(string title)
    {
        ToolRun run = ToolRun.WithInput(title + Header + Rows, "assess", "-", "--format", "csv");

        run.Lines[0].Should().StartWith("unit,indicator,period,target,actual,direction,reportedRatio,verdict");
        run.Output.Should().Be(ToolRun.WithInput(Header + Rows, "assess", "-", "--format", "csv").Output);
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void Assess_BehindTitles_SaysInJsonWhatWasPassedOver(string title) =>
        ToolRun.WithInput(title + Header + Rows + ",Mục khác,,,,,\n", "assess", "-", "--format", "json").Json.GetProperty("notes").EnumerateArray().Select(note => note.Text("code"))
            .Should().Equal("linesPassedOver", "linesPassedOver");

    [Theory]
    [MemberData(nameof(Titles))]
    public void Assess_BehindTitles_GivesTheSameJsonLines(string title)
    {
        ToolRun run = ToolRun.WithInput(title + Header + Rows, "assess", "-", "--format", "jsonl");

        run.Status.Should().Be(0, run.Output);
        run.Output.Should().Be(ToolRun.WithInput("\n\n" + Header + Rows, "assess", "-", "--format", "jsonl").Output);
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void Audit_BehindTitles_ChecksTheRows(string title)
    {
        foreach (string format in (string[])["csv", "json", "table", "markdown", "jsonl"])
        {
            ToolRun run = ToolRun.WithInput(title + Header + Rows, "audit", "-", "--format", format);

            run.Status.Should().Be(0, run.Error);
            run.Output.Should().Be(ToolRun.WithInput("\n\n" + Header + Rows, "audit", "-", "--format", format).Output).And.Contain(format is "table" or "markdown" ? "2 claims" : "120");
        }
    }

    [Theory]
    [InlineData("compare")]
    [InlineData("comparable")]
    public void Comparison_BehindTitles_IsTheSame(string verb) =>
        ToolRun.WithInput("KẾT QUẢ\n\n" + Header + Rows, verb, "-", "--format", "csv").Output.Should().Be(ToolRun.WithInput("\n\n" + Header + Rows, verb, "-", "--format", "csv").Output);
}
