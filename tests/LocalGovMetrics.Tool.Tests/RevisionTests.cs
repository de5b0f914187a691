using System.Text.Json;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Json;

namespace LocalGovMetrics.Tool.Tests;

/// <summary>A revised target in a file: two verdicts and the sentence, in every format.</summary>
public class RevisionTests
{
    private const string Revised =
        "unit,indicator,period,target,actual,direction,effectiveFrom,document\n" +
        "A,Nước sạch,2024,93%,91%,higher,2020-10-01,NQ 01/2020\n" +
        "B,Nước sạch,2024,93%,91%,higher,2020-10-01,NQ 01/2020\n" +
        "A,Nước sạch,2024,90%,,higher,01/07/2023,NQ 05/2023\n";

    private const string Term =
        "unit,indicator,period,target,actual,direction\n" +
        "A,Trường,2021-2023,tổng cộng 30 trường,28 trường,higher\nA,Trường,2021,8 trường,8 trường,higher\nA,Trường,2022,9 trường,8 trường,higher\nA,Trường,2023,10 trường,12 trường,higher\n";

    [Theory]
    [InlineData("table", "Met only because it was lowered; against the original: not achieved.")]
    [InlineData("markdown", "Met only because it was lowered; against the original: not achieved.")]
    [InlineData("html", "Met only because it was lowered; against the original: not achieved.")]
    [InlineData("csv", "Met only because it was lowered; against the original: not achieved.")]
    [InlineData("json", "\"metOnlyBecauseLowered\": true")]
    public void EveryFormat_SaysThatItWasMetOnlyBecauseItWasLowered(string format, string text) =>
        string.Join(' ', ToolRun.WithInput(Revised, "assess", "-", "--format", format).Output.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)).Should().Contain(text);

    [Fact]
    public void Table_InVietnamese_SaysSoToo() =>
        ToolRun.WithInput(Revised, "assess", "-", "--lang", "vi").Output.Should().Contain("Chỉ đạt vì chỉ tiêu đã được hạ").And.Contain("1/2 đạt").And.Contain("dòng 2");

    [Fact]
    public void Csv_KeepsEveryLineWithTheVerdictAgainstItsOwnTarget()
    {
        string[][] lines = [.. ToolRun.WithInput(Revised, "assess", "-", "--format", "csv").Lines.Where(line => line.Length > 0).Select(line => line.Split(','))];
        int verdict = Array.IndexOf(lines[0], "verdict");
        lines[0][^3..].Should().Equal("targetInForce", "revision", "revisionReason");
        lines.Skip(1).Select(line => line[verdict]).Should().Equal("notAchieved", "notAchieved", "exceeded");
        ToolRun.WithInput(Revised, "assess", "-", "--format", "csv").Lines[3].Should().Contain(",true,metOnlyBecauseLowered,");
    }

    [Fact]
    public void Json_ReadsBackWithBothTargetsAndTheSameFact()
    {
        string json = ToolRun.WithInput(Revised, "assess", "-", "--format", "json").Output;
        Assessment read = JsonSerializer.Deserialize<Assessment>(json, ContractJson.Options)!;
        read.Rows[0].Row.Targets.Should().HaveCount(2);
        read.Rows[0].Revision!.Effect.Should().Be(Verdicts.RevisionEffect.MetOnlyBecauseLowered);
        JsonDocument.Parse(json).RootElement.GetProperty("rows").GetArrayLength().Should().Be(2);
    }

    [Fact]
    public void Policy_OnTheOriginalTarget_DecidesTheVerdict()
    {
        string policy = Path.GetTempFileName();
        try
        {
            File.WriteAllText(policy, """{"name":"first","targetChoice":"original"}""");
            ToolRun.WithInput(Revised, "assess", "-", "--policy", policy).Output.Should().Contain("0/2 achieved");
        }
        finally
        {
            File.Delete(policy);
        }
    }

    [Theory]
    [InlineData("{\"tagetRange\":\"inside\"}", "'tagetRange' is no key here; the keys are name, targetRange", "“tagetRange” không phải là khóa ở đây")]
    [InlineData("{\"nearBand\":\"wide\"}", "is a near band", "là biên gần đạt")]
    [InlineData("{\"targetRange\":\"outside\"}", "At $.targetRange: Expected one of these words: commitmentEnd, farEnd, inside.", "Ở $.targetRange: Cần một trong các từ: commitmentEnd, farEnd, inside.")]
    [InlineData("{\"roundingCounts\":\"yes\"}", "What stands at $.roundingCounts", "Giá trị ở $.roundingCounts")]
    [InlineData("{\"deadline\":\"2024-13-01\"}", "At $.deadline: '2024-13-01' is no day", "Ở $.deadline: “2024-13-01” không phải là một ngày")]
    [InlineData("[]", "An object of JSON is expected", "cần một đối tượng JSON")]
    [InlineData("{\"name\":\"a\",\"Name\":\"b\"}", "What stands at $", "Giá trị ở $")]
    [InlineData("", "no whole JSON", "không phải là một JSON")]
    [InlineData("null", "no whole JSON", "không phải là một JSON")]
    public void APolicyThatIsNone_SaysWhyInTheLanguageAskedFor(string text, string english, string vietnamese)
    {
        string policy = Path.GetTempFileName();
        try
        {
            File.WriteAllText(policy, text);
            ToolRun run = ToolRun.WithInput(Revised, "assess", "-", "--policy", policy);
            (run.Status, run.Output).Should().Be((2, string.Empty));
            run.Error.Should().Contain(english).And.NotContain("LocalGovMetrics.").And.NotContain("BytePosition");
            ToolRun.WithInput(Revised, "assess", "-", "--policy", policy, "--lang", "vi").Error.Should().Contain(vietnamese);
        }
        finally
        {
            File.Delete(policy);
        }
    }

    [Theory]
    [InlineData("en", "Trường: the plans of 2021-2023 come to 27 trường and do not add up to what the term asks (tổng cộng 30 trường): 3 trường short.")]
    [InlineData("vi", "Trường: kế hoạch 2021-2023 cộng lại là 27 trường, không khớp với chỉ tiêu của nhiệm kỳ (tổng cộng 30 trường): thiếu 3 trường.")]
    public void AnnualPlans_ThatDoNotAddUp_AreSaid(string language, string sentence) =>
        string.Join(' ', ToolRun.WithInput(Term, "assess", "-", "--lang", language).Output.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)).Should().Contain(sentence);

    [Fact]
    public void AnnualPlans_OfSeveralUnits_NameTheUnit_AndPerCentsDifferByPoints()
    {
        const string Plans = "unit,indicator,period,target,actual,term,direction\nX,Nước,2021-2022,95%,,2020-2022,higher\nX,Nước,2022,94%,,2020-2022,higher\nY,Nước,2021-2022,95%,,2020-2022,higher\nY,Nước,2022,93%,,2020-2022,higher\n";
        string.Join(' ', ToolRun.WithInput(Plans, "assess", "-").Output.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)).Should()
            .Contain("Y, Nước: the plan of 2022 ends at 93 %, short of what the term asks (95%) by 2 points.");
        ToolRun.WithInput(Plans, "assess", "-", "--lang", "vi").Output.Should().Contain("2 điểm %");
    }

    [Theory]
    [InlineData("X,Nước,2025,90,91,2026-02-01,NQ 09", "was set from 2026-02-01, after the end of the period", "1/2")]
    [InlineData("X,Nước,2025,,91,2023-07-01,NQ 09", "whether the target was dropped is not known", "1/2")]
    [InlineData("X,Nước,2025,90,91,,NQ 09", "no day says from when each holds", "1/3")]
    public void LinesThatAreNoRevision_SayWhy_AndNoLineIsLost(string line, string why, string headline)
    {
        string first = line.EndsWith(",,NQ 09", StringComparison.Ordinal) ? "X,Nước,2025,93,91,,NQ 01" : "X,Nước,2025,89,91,2020-10-01,NQ 01";
        string input = $"unit,indicator,period,target,actual,effectiveFrom,document\n{first}\n{line}\nZ,Điện,2025,90,80,2020-01-01,QĐ 1\n";
        string.Join(' ', ToolRun.WithInput(input, "assess", "-").Output.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)).Should().Contain(why).And.Contain($"{headline} achieved");
        ToolRun.WithInput(input, "assess", "-", "--format", "csv").Lines.Count(row => row.Contains("NQ 0", StringComparison.Ordinal)).Should().Be(2);
        ToolRun.WithInput(input, "assess", "-", "--lang", "vi").Output.Should().NotContain(why);
    }

    [Fact]
    public void AnnualPlans_StandInTheJson() =>
        ToolRun.WithInput(Term, "assess", "-", "--format", "json").Json.GetProperty("terms")[0].GetProperty("outcome").GetString().Should().Be("fallsShort");

    [Fact]
    public void Panel_NamesTheUnitsThatAreDroppedAndWhy()
    {
        string rows = "unit,indicator,period,target,actual,direction\nA,Nước (%),2021,90%,91%,higher\nB,Nước (%),2021,90%,92%,higher\nC,Nước (%),2021,90%,93%,higher\nA,Nước (%),2022,90%,94%,higher\nB,Nước (%),2022,90%,95%,higher\n";
        ToolRun.WithInput(rows, "panel", "-").Output.Should().Contain("2 units are alike over the whole span: 2021, 2022").And.Contain("Dropped: C: no value that compares in 2022");
        JsonElement panel = ToolRun.WithInput(rows, "panel", "-", "--format", "json").Json.GetProperty("panels")[0];
        panel.GetProperty("likeUnits").EnumerateArray().Select(unit => unit.GetString()).Should().Equal("A", "B");
        panel.GetProperty("dropped")[0].GetProperty("missingYears")[0].GetInt32().Should().Be(2022);
    }
}
