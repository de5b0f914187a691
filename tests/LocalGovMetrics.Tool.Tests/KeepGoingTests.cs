using System.Text.Json;

namespace LocalGovMetrics.Tool.Tests;

public class KeepGoingTests
{
    private const string Table = "STT,Chỉ tiêu,Đơn vị,KH 2024,Ước TH 2024\n1,Thu ngân sách,Tỷ đồng,215,220\n2,Hộ nghèo,%,2,1e3\n3,Việc làm,Người,100,90\n";

    private static readonly string[] Said = ["assess", "-", "--unit", "Hương Trà"];

    [Theory]
    [InlineData("indicator,period,target,actual\nA,2024,5,6\n", "en", "--unit")]
    [InlineData("unit,indicator,target,actual\nHuế,A,5,6\n", "vi", "--period")]
    public void MissingColumn_OfAllRows_SaysWhichOptionStandsForIt(string text, string language, string option)
    {
        ToolRun run = ToolRun.WithInput(text, "assess", "-", "--lang", language);
        run.Status.Should().Be(ExitStatus.BadInput);
        run.Error.Should().Contain(option).And.NotContain("{");
    }

    [Fact]
    public void Assess_WithoutIt_GivesAllErrorsAndNoResult()
    {
        ToolRun run = ToolRun.WithInput(Table, Said);
        run.Status.Should().Be(ExitStatus.BadInput);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("<stdin>:3: column 'Ước TH 2024': '1e3' could not be read.");
    }

    [Theory]
    [InlineData("table", "1 row could not be read: line 3.")]
    [InlineData("markdown", "1 row could not be read: line 3.")]
    [InlineData("csv", "notAssessable")]
    [InlineData("json", "\"failedRows\": 1")]
    public void Assess_WithIt_SaysInEveryFormatWhichRowFailed(string format, string said)
    {
        ToolRun run = ToolRun.WithInput(Table, [.. Said, "--keep-going", "--format", format]);
        run.Status.Should().Be(ExitStatus.BadInput);
        run.Output.Should().Contain(said).And.Contain("Thu ngân sách");
        run.Error.Should().Contain("<stdin>:3: column 'Ước TH 2024'");
    }

    [Fact]
    public void Assess_WithIt_CountsTheRowAsNotAssessable()
    {
        JsonElement json = ToolRun.WithInput(Table, [.. Said, "--keep-going", "--format", "json"]).Json;
        json.GetProperty("rows").EnumerateArray().Select(row => row.Text("verdict")).Should().Equal("exceeded", "notAssessable", "notAchieved");
        json.GetProperty("rows")[1].Text("reason", "code").Should().Be("unreadable");
        json.GetProperty("rows")[1].GetProperty("errors")[0].Text("messageVi").Should().StartWith("Không đọc được");
        json.GetProperty("summary").GetProperty("notAssessable").GetInt32().Should().Be(1);
        json.GetProperty("rows")[0].Text("status").Should().Be("estimated");
    }

    [Fact]
    public void Assess_InVietnamese_SaysErrorsInVietnamese() =>
        ToolRun.WithInput(Table, [.. Said, "--lang", "vi"]).Error.Should().Be("<stdin>:3: cột 'Ước TH 2024': Không đọc được “1e3”. Không đọc số viết dạng lũy thừa của mười: hãy viết đầy đủ. (tại ký tự thứ 2)\n");

    [Fact]
    public void Assess_ThousandsOfErrors_ListsAHundredAndCountsTheRest()
    {
        string table = "unit,indicator,period,target,actual\n" + string.Concat(Enumerable.Range(0, 10_000).Select(row => FormattableString.Invariant($"A,x{row},2024,5,1e3\n")));
        string[] lines = ToolRun.WithInput(table, "assess", "-").Error.TrimEnd().Split('\n');
        lines.Should().HaveCount(101);
        lines[^1].Should().EndWith("and 9,900 more");
        ToolRun.WithInput(table, "assess", "-", "--lang", "vi").Error.TrimEnd().Should().EndWith("và 9,900 lỗi khác");
        ToolRun.WithInput(table, "assess", "-", "--keep-going", "--format", "csv").Error.TrimEnd().Split('\n')[^1].Should().EndWith("and 9,900 more");
    }

    [Fact]
    public void Assess_ColumnSaidOnTheCommandLine_IsTaken()
    {
        ToolRun run = ToolRun.WithInput("Chỉ tiêu,Dự toán,Lũy kế\nThu ngân sách,215,220\n", "assess", "-", "--unit", "Hương Trà", "--period", "Quý I/2024", "--column", "target=Dự toán", "--column", "actual=Lũy kế", "--status", "ước", "--format", "json");
        run.Error.Should().BeEmpty();
        run.OnlyRow().Text("period").Should().Be("2024-01-01/2024-03-31");
        run.OnlyRow().Text("status").Should().Be("estimated");
    }

    [Theory]
    [InlineData("--period", "hôm qua")]
    [InlineData("--status", "sure")]
    [InlineData("--column", "target")]
    [InlineData("--financial-year-start", "13")]
    public void Assess_OptionsThatSayNothing_AreMistakes(string option, string value) =>
        ToolRun.WithInput(Table, [.. Said, option, value]).Status.Should().Be(ExitStatus.WrongCommandLine);

    [Theory]
    [InlineData("no\u001b[31mfile.csv")]
    [InlineData("x\u202Ey.csv")]
    public void Error_NamesThatMoveTheTerminal_AreShownByTheirCodes(string name)
    {
        string error = ToolRun.Of("assess", name).Error;
        error.Should().NotContain("\u001b").And.NotContain("\u202E");
        ToolRun.Of("assess", "--sample", name).Error.Should().NotContain("\u001b").And.NotContain("\u202E");
        ToolRun.Of("assess", "-", "--format", name).Error.Should().NotContain("\u001b").And.NotContain("\u202E");
    }
}
