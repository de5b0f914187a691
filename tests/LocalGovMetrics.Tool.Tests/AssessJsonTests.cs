using System.Text.Json;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Json;
using LocalGovMetrics.Targets;

namespace LocalGovMetrics.Tool.Tests;

public class AssessJsonTests
{
    private const string Header = "unit,indicator,period,target,actual,direction,reportedVerdict\n";

    [Fact]
    public void Row_OfTheContract_IsTheContract()
    {
        JsonElement row = OnlyRow("Hương Trà,Tăng trưởng,2023,\"14,5-15,5\",\"8,8\",higher,Không đạt\n");

        row.Number("line").Should().Be(2);
        row.Text("unit").Should().Be("Hương Trà");
        row.Text("indicator").Should().Be("Tăng trưởng");
        row.Text("period").Should().Be("2023");
        row.Text("target", "text").Should().Be("14,5-15,5");
        row.Text("target", "measure").Should().Be("level");
        row.Text("target", "criterion", "kind").Should().Be("between");
        row.Raw("target", "criterion", "low").Should().Be("14.5");
        row.Raw("target", "criterion", "high").Should().Be("15.5");
        row.GetProperty("target").GetProperty("parts").GetArrayLength().Should().Be(0);
        row.Text("actual", "text").Should().Be("8,8");
        row.Raw("actual", "value").Should().Be("8.8");
        row.Text("verdict").Should().Be("notAchieved");
        row.Raw("achieved").Should().Be("false");
        row.Raw("near").Should().Be("false");
        row.Raw("attainment").Should().Be("0.6068965517241379");
        row.Text("reason", "code").Should().Be("belowLow");
        row.Text("reason", "detail").Should().NotBeNullOrEmpty();
        row.Text("reason", "detailVi").Should().NotBeNullOrEmpty();
        row.Raw("directionAssumed").Should().Be("false");
        row.Text("reportedVerdict").Should().Be("notAchieved");
        row.Raw("agrees").Should().Be("true");
        row.GetProperty("notes").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public void Row_HasEveryDocumentedKey()
    {
        JsonElement row = OnlyRow("Huế,A,2023,5,6,,\n");

        row.Keys().Should().Contain(
        [
            "line", "no", "parent", "headline", "unit", "indicator", "period", "target", "actual", "verdict", "achieved", "near", "notYetDue",
            "attainment", "attainmentLow", "attainmentHigh", "attainmentUndefined", "reason", "directionAssumed", "direction", "status",
            "reportedVerdict", "agrees", "notes", "extra",
        ]);
        row.GetProperty("target").Keys().Should().Contain(["text", "measure", "of", "criterion", "unit", "fraction", "horizon", "parts"]);
        row.GetProperty("actual").Keys().Should().Contain(["text", "value", "low", "high", "qualifier", "unit", "fraction", "parts"]);
        row.GetProperty("reason").Keys().Should().Contain(["code", "detail", "detailVi", "years", "failedParts", "threshold", "margin"]);
    }

    [Fact]
    public void Summary_HasEveryDocumentedKey() =>
        Assess(Header + "Huế,A,2023,5,6,,\n").GetProperty("summary").Keys().Should().Contain(
            ["rows", "achieved", "exceeded", "notAchieved", "undetermined", "pending", "notAssessable", "disagreements", "subIndicators", "reported"]);

    [Fact]
    public void Target_WhereThereIsNone_IsNull()
    {
        JsonElement row = OnlyRow("Huế,A,2023,,6,higher,\n");

        row.IsNull("target").Should().BeTrue();
        row.Text("verdict").Should().Be("notAssessable");
        row.IsNull("achieved").Should().BeTrue();
        row.IsNull("attainment").Should().BeTrue();
        row.Text("reason", "code").Should().Be("noTarget");
    }

    [Fact]
    public void Actual_WhereNothingIsReported_HasNoValue()
    {
        JsonElement row = OnlyRow("Huế,A,2023,5,,higher,\n");

        row.IsNull("actual", "value").Should().BeTrue();
        row.Text("actual", "qualifier").Should().Be("none");
        row.Text("verdict").Should().Be("undetermined");
        row.Text("status").Should().Be("notReported");
    }

    [Fact]
    public void Direction_WhereNotStated_IsAssumedAndSaidSo()
    {
        JsonElement row = OnlyRow("Huế,A,2023,5,6,,\n");

        row.Text("direction").Should().Be("higher");
        row.Raw("directionAssumed").Should().Be("true");
        row.GetProperty("notes")[0].Text("code").Should().Be("directionAssumed");
    }

    [Theory]
    [InlineData("6", "Đạt", "achieved", "true")]
    [InlineData("6", "Vượt", "exceeded", "true")]
    [InlineData("6", "Không đạt", "notAchieved", "false")]
    [InlineData("4", "Đạt", "achieved", "false")]
    [InlineData("4", "Gần đạt", "nearlyAchieved", "true")]
    [InlineData("4", "cơ bản đạt", "soft", "null")]
    [InlineData("4", "xem phụ lục", "unknown", "null")]
    [InlineData("", "Đạt", "achieved", "null")]
    public void Agrees_ComparesThePrintedVerdict(string actual, string printed, string reported, string agrees)
    {
        JsonElement row = OnlyRow($"Huế,A,2023,5,{actual},higher,{printed}\n");

        row.Text("reportedVerdict").Should().Be(reported);
        row.Raw("agrees").Should().Be(agrees);
    }

    [Fact]
    public void Agrees_WhereNothingIsPrinted_IsNull()
    {
        JsonElement row = OnlyRow("Huế,A,2023,5,6,higher,\n");

        row.IsNull("reportedVerdict").Should().BeTrue();
        row.IsNull("agrees").Should().BeTrue();
    }

    [Fact]
    public void Attainment_OfABound_IsABound()
    {
        JsonElement row = OnlyRow("Huế,A,2023,800-1.000,>1.000,higher,\n");

        row.IsNull("attainment").Should().BeTrue();
        row.Raw("attainmentLow").Should().Be("1.25");
        row.IsNull("attainmentHigh").Should().BeTrue();
        row.Text("attainmentUndefined").Should().Be("unbounded");
    }

    [Fact]
    public void Parts_ThatFail_AreNamed()
    {
        JsonElement row = OnlyRow("Huế,A,2023,\"01 xã, 01 phường\",1 xã,higher,Đạt\n");

        row.Text("verdict").Should().Be("notAchieved");
        row.GetProperty("target").GetProperty("parts").GetArrayLength().Should().Be(2);
        row.GetProperty("reason").GetProperty("failedParts").EnumerateArray().Select(part => part.GetInt32()).Should().Equal(1);
        row.Raw("agrees").Should().Be("false");
    }

    [Fact]
    public void Policy_Strict_CountsTheRounding()
    {
        const string Table = Header + "Huế,A,2023,>=98,98,higher,\n";

        Assess(Table).GetProperty("rows")[0].Text("verdict").Should().Be("achieved");
        Assess(Table, "--policy", "strict").GetProperty("rows")[0].Text("verdict").Should().Be("undetermined");
    }

    [Fact]
    public void Policy_ThatItsNameDoesNotSay_IsWrittenWithItsRules()
    {
        string json = ToolRun.WithInput(Header + "Huế,A,2023,90,86,higher,\n", "assess", "-", "--near", "5%", "--format", "json").Output;

        Assessment read = JsonSerializer.Deserialize<Assessment>(json, ContractJson.Options)!;
        read.Policy.NearBand.Should().Be(NearBand.Share(0.05m));
        read.Rows.Should().ContainSingle().Which.Verdict.IsNear.Should().BeTrue();
    }

    [Fact]
    public void Notation_IsThatOfTheOption()
    {
        const string Table = Header + "Hue,A,2023,\"1,500\",\"2,796\",higher,\n";

        Assess(Table, "--notation", "en").GetProperty("rows")[0].Number("actual", "value").Should().Be(2796);
    }

    [Fact]
    public void Columns_UnknownToTheReader_AreCarriedThrough()
    {
        ToolRun run = ToolRun.WithInput("unit;indicator;period;target;actual;mã số\nHuế;A;2023;5;6;x-7\n", "assess", "-", "--format", "json");

        run.OnlyRow().Text("extra", "mã số").Should().Be("x-7");
    }

    [Theory]
    [InlineData("unit,indicator,period,target,actual\nH,A,2023,5,6\nH,B,2023,5,4\n", 2, 0)]
    [InlineData("unit,indicator,period,target,actual,no,parent\nH,A,2023,5,6,1,\nH,B,2023,5,4,1.a,1\n", 1, 1)]
    [InlineData("unit,indicator,period,target,actual,no,parent,headline\nH,A,2023,5,6,1,,\nH,B,2023,5,4,1.a,1,yes\nH,C,2023,5,4,2,,yes\n", 2, 1)]
    public void Summary_CountsTheHeadlineRows(string table, int rows, int others)
    {
        JsonElement json = Assess(table);

        json.Number("summary", "rows").Should().Be(rows);
        json.Number("summary", "subIndicators", "rows").Should().Be(others);
        json.GetProperty("rows").GetArrayLength().Should().Be(rows + others);
        json.IsNull("summary", "reported").Should().BeTrue();
    }

    [Fact]
    public void Summary_CountsEveryKind()
    {
        JsonElement summary = Assess(Header
            + "H,A,2023,5,5,higher,Đạt\n"
            + "H,B,2023,5,6,higher,Không đạt\n"
            + "H,C,2023,5,4,higher,\n"
            + "H,D,2023,5,,higher,\n"
            + "H,E,2023,5,Chờ kết quả,higher,\n"
            + "H,F,2023,,5,higher,\n").GetProperty("summary");

        summary.Number("rows").Should().Be(6);
        summary.Number("achieved").Should().Be(2);
        summary.Number("exceeded").Should().Be(1);
        summary.Number("notAchieved").Should().Be(1);
        summary.Number("undetermined").Should().Be(1);
        summary.Number("pending").Should().Be(1);
        summary.Number("notAssessable").Should().Be(1);
        summary.Number("disagreements").Should().Be(1);
    }

    private static JsonElement OnlyRow(string row) => ToolRun.WithInput(Header + row, "assess", "-", "--format", "json").OnlyRow();

    private static JsonElement Assess(string table, params string[] options)
    {
        ToolRun run = ToolRun.WithInput(table, ["assess", "-", "--format", "json", .. options]);
        run.Error.Should().BeEmpty();
        run.Status.Should().Be(ExitStatus.Done);
        return run.Json;
    }
}
