using LocalGovMetrics.Display;

namespace LocalGovMetrics.Tool.Tests;

public class AssessTextTests
{
    private const string Table =
        "no,unit,indicator,period,target,actual,direction,reportedVerdict\n"
        + "1,Huế,[red]Tỷ lệ[/] | hộ <b>nghèo</b>,2023,100,\"99,97\",higher,Đạt\n"
        + "2,Huế,Số trường,2023,>93,>93,higher,Đạt\n"
        + "3,Huế,Số hộ,2023,10,12,higher,\n"
        + "4,Huế,Số xã,2023,10,4 (dự kiến),higher,\n"
        + "5,Huế,Kết quả,2023,10,Chờ kết quả,higher,\n"
        + "6,Huế,Số phường,2023,,3,higher,\n"
        + "7,Huế,Số huyện,2023,10,5,higher,Không đạt\n";

    [Fact]
    public void Verdicts_AreSaidByWordAndSign() => Write().Output.Should().ContainAll(
        "≈ not achieved, near", "✓ achieved", "✓+ exceeded", "? undetermined", "… pending", "– no target", "✗ not achieved");

    [Fact]
    public void Verdicts_InVietnamese() => Write("--lang", "vi").Output.Should().ContainAll(
        "≈ không đạt, gần đạt", "✓ đạt", "✓+ vượt", "? chưa xác định", "… chờ kết quả", "– không có kế hoạch", "✗ không đạt", "120,0 %");

    [Fact]
    public void Attainment_JustBelowTheTarget_IsNotShownAsWhole() => Write().Output.Should().Contain("99.97 %").And.Contain("> 100.0 %");

    [Fact]
    public void Disagreement_IsMarked_WithItsReason() =>
        Write().Output.Should().Contain("≠ Đạt").And.Contain("≠ The report says 'Đạt'. 99.97 is below the target 100.");

    [Fact]
    public void Markup_InACell_IsOnlyText() => Write().Output.Should().Contain("[red]Tỷ lệ[/] | hộ <b>nghèo</b>");

    [Fact]
    public void ControlCharacters_InACell_DoNotReachTheTerminal()
    {
        const string Hostile = "unit,indicator,period,target,actual\nHuế,\"a\nb\u202Ec\",2023,5,6\n";

        ToolRun.WithInput(Hostile, "assess", "-").Output.Should().NotContain("\u202E").And.Contain("a b\ufffdc");
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(120)]
    [InlineData(200)]
    public void Lines_FitTheTerminal(int width)
    {
        foreach (string sample in (string[])["huong-tra-2023", "quang-tri-2020-2025", "tam-ky-2024"])
        {
            ToolRun run = ToolRun.On(new TerminalInfo { IsTerminal = true, IsColorRefused = true, Width = width }, "assess", "--sample", sample);

            run.Lines.Should().OnlyContain(line => TextWidth.Of(line) <= width);
        }
    }

    [Fact]
    public void Lines_ElsewhereThanATerminal_Are120Wide() =>
        ToolRun.Of("assess", "--sample", "huong-tra-2023").Lines.Max(line => TextWidth.Of(line)).Should().BeInRange(110, 120);

    [Fact]
    public void Lines_HaveNoBlanksAtTheirEnds() =>
        ToolRun.Of("assess", "--sample", "huong-tra-2023").Lines.Should().OnlyContain(line => !line.EndsWith(' '));

    [Fact]
    public void Colour_IsForATerminalOnly()
    {
        ToolRun.On(new TerminalInfo { IsTerminal = true }, "assess", "--sample", "huong-tra-2023").Output.Should().Contain("\u001b[");
        ToolRun.On(TerminalInfo.NoTerminal, "assess", "--sample", "huong-tra-2023").Output.Should().NotContain("\u001b");
    }

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("markdown")]
    public void Colour_WhereNoColorIsSet_IsNever(string format) =>
        ToolRun.On(new TerminalInfo { IsTerminal = true, IsColorRefused = true }, "assess", "--sample", "huong-tra-2023", "--format", format).Output.Should().NotContain("\u001b");

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("markdown")]
    public void Formats_ForPrograms_AreTheSameOnATerminal(string format) =>
        ToolRun.On(new TerminalInfo { IsTerminal = true, Width = 40 }, "assess", "--sample", "tam-ky-2024", "--format", format).Output
            .Should().Be(ToolRun.Of("assess", "--sample", "tam-ky-2024", "--format", format).Output);

    [Fact]
    public void Numbers_AreAlignedRight()
    {
        string[] lines = ToolRun.Of("assess", "--sample", "huong-tra-2023").Lines;
        int end = lines.Single(line => line.StartsWith("2 ", StringComparison.Ordinal)).IndexOf("50-52", StringComparison.Ordinal) + "50-52".Length;

        lines.Single(line => line.StartsWith("4 ", StringComparison.Ordinal))[..end].Should().EndWith("215-220");
        lines.Single(line => line.StartsWith("9 ", StringComparison.Ordinal))[..end].Should().EndWith(">93");
    }

    [Fact]
    public void Notes_AreNumbered_AndReferredTo()
    {
        string output = ToolRun.Of("assess", "--sample", "quang-tri-2020-2025").Output;

        output.Should().Contain("\n[1] In '6,150', '2,796'").And.Contain("No direction is stated: higher is taken to be better.");
        output.Should().Contain("[1]\n").And.Contain("[3] The name of the indicator stands on the list of those of which higher is better.").And.Contain("Giáo dục [5]");
    }

    [Fact]
    public void Summary_WithoutASample_CountsThePrintedVerdicts()
    {
        const string Open = "unit,indicator,period,target,actual,reportedVerdict\nHuế,A,2023,5,6,Đạt\nHuế,B,2023,5,4,Đạt\n";
        const string All = "unit,indicator,period,target,actual,direction,reportedVerdict\nHuế,A,2023,5,6,higher,Đạt\nHuế,B,2023,5,4,higher,Đạt\n";

        ToolRun.WithInput(All, "assess", "-").Output.Should().Contain("1/2 achieved (reported 2/2: row 3 disagrees); 1 not achieved");
        ToolRun.WithInput(Open, "assess", "-").Output.Should().Contain("1/2 achieved, 1/1 of those decided (reported 2/2: row 3 disagrees if higher is better); 1 undetermined");
    }

    [Fact]
    public void Summary_OfPrintedVerdictsThatAreNotUnderstood_CountsThemForNothing()
    {
        const string All = "unit,indicator,period,target,actual,direction,reportedVerdict\nHuế,A,2023,5,6,higher,Green\nHuế,B,2023,5,4,higher,Zxqw\n";

        ToolRun.WithInput(All, "assess", "-").Output.Should().Contain("1/2 achieved (printed verdict not understood in row 3); 1 not achieved").And.NotContain("reported 1/2");
    }

    [Fact]
    public void Summary_WithoutHeadlineRows_CountsTheOthersOnly() =>
        ToolRun.Of("assess", "--sample", "phong-dien-2025").Output.Should().Contain("\nsub-indicators: 4 without a target, not counted").And.NotContain("0/0");

    [Fact]
    public void Columns_OfUnitAndPeriod_AreShownWhereTheyDiffer()
    {
        const string Several = "unit,indicator,period,target,actual\nHuế,A,2022,5,6\nTam Kỳ,A,2023,5,4\n";

        ToolRun.WithInput(Several, "assess", "-").Output.Should().ContainAll("Unit", "Period", "Tam Kỳ", "2022");
        Write().Output.Should().StartWith("<stdin>, Huế, 2023\n").And.NotContain("Period");
    }

    [Fact]
    public void Csv_HasTheColumnsOfTheInput_AndTheVerdict()
    {
        ToolRun run = Write("--format", "csv");

        run.Lines[0].Should().Be("no,unit,indicator,period,target,actual,direction,reportedVerdict,verdict,achieved,near,attainment,reasonCode,reason,agrees,notes");
        run.Lines[1].Should().Be("1,Huế,[red]Tỷ lệ[/] | hộ <b>nghèo</b>,2023,100,\"99,97\",higher,Đạt,notAchieved,false,true,0.9997,belowTarget,99.97 is below the target 100.,false,");
        run.Lines.Should().HaveCount(8);
    }

    [Fact]
    public void Csv_OfATableThatHasAVerdictColumn_KeepsBoth() =>
        ToolRun.WithInput("unit,indicator,period,target,actual,verdict\nHuế,A,2023,5,6,x\n", "assess", "-", "--format", "csv").Lines[0].Should().Contain(",verdict,lgm.verdict,achieved,");

    [Fact]
    public void Csv_MayBeReadAgain()
    {
        string csv = ToolRun.Of("assess", "--sample", "tam-ky-2024", "--format", "csv").Output;

        ToolRun again = ToolRun.WithInput(csv, "assess", "-", "--format", "json");

        again.Status.Should().Be(ExitStatus.Done);
        again.Json.Number("summary", "achieved").Should().Be(19);
    }

    [Fact]
    public void Markdown_EscapesPipesAndMarkup() =>
        Write("--format", "markdown").Output.Should().Contain("| \\[red\\]Tỷ lệ\\[/\\] \\| hộ \\<b>nghèo\\</b> |");

    [Fact]
    public void Markdown_HasTableSummaryAndReasons() =>
        ToolRun.Of("assess", "--sample", "huong-tra-2023", "--format", "markdown").Output.Should().ContainAll(
            "| No. | Indicator | Target | Actual | Attained | Verdict | Reported |",
            "| 1.a | ↳ ",
            "\n7/11 achieved (reported 8/11: row 8 disagrees)",
            "- Row 8: ≠ The report says 'Đạt'.");

    private static ToolRun Write(params string[] options) => ToolRun.WithInput(Table, ["assess", "-", .. options]);
}
