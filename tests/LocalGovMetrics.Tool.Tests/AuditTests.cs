using System.Text.Json;

namespace LocalGovMetrics.Tool.Tests;

public class AuditTests
{
    private const string Claims = "kind,inputs,reported,periods,where\nfraction,31; 38,\"81,6\",,1:1\nsum,16; 12; 08,31,,1:2\naverageGrowthIndex,\"98,1; 126,0\",\"106,46\",5,1:3\nsun,1,2,,1:4\n";

    [Fact]
    public void Audit_Json_IsTheContract()
    {
        ToolRun run = ToolRun.WithInput(Claims, "audit", "-", "--format", "json");

        run.Status.Should().Be(0);
        JsonElement[] claims = [.. run.Json.GetProperty("claims").EnumerateArray()];
        claims.Select(claim => claim.GetProperty("class").GetString()).Should().Equal("consistent", "inconsistent", "inconsistent", "cannotCheck");
        JsonElement growth = claims[2];
        growth.GetProperty("line").GetInt32().Should().Be(4);
        growth.GetProperty("kind").GetString().Should().Be("averageGrowthIndex");
        growth.GetProperty("reported").GetString().Should().Be("106,46");
        growth.GetProperty("recomputed").GetDouble().Should().BeInRange(growth.GetProperty("low").GetDouble(), growth.GetProperty("high").GetDouble());
        growth.GetProperty("difference").GetDecimal().Should().BeApproximately(-1.3267m, 0.0001m);
        JsonElement explanation = growth.GetProperty("explanations")[0];
        explanation.GetProperty("code").GetString().Should().Be("periodsOneShort");
        explanation.GetProperty("value").GetDouble().Should().BeApproximately(106.4573, 0.0001);
        explanation.GetProperty("text").GetString().Should().Be("Counted with 4 periods instead of 5: 106.4573.");
        run.Json.GetProperty("summary").GetProperty("claims").GetInt32().Should().Be(4);
        run.Json.GetProperty("summary").GetProperty("inconsistent").GetInt32().Should().Be(2);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("markdown")]
    public void Audit_FailOnInconsistent_ExitsWithThreeAndWritesTheSame(string format)
    {
        ToolRun failing = ToolRun.WithInput(Claims, "audit", "-", "--format", format, "--fail-on", "inconsistent");
        ToolRun passing = ToolRun.WithInput(Claims, "audit", "-", "--format", format);

        (failing.Status, passing.Status).Should().Be((3, 0));
        failing.Output.Should().Be(passing.Output).And.NotBeEmpty();
        ToolRun.WithInput("kind,inputs,reported\nsum,1; 2,3\n", "audit", "-", "--format", format, "--fail-on", "inconsistent").Status.Should().Be(0);
    }

    [Fact]
    public void Audit_Table_BeginsWithTheSummaryAndWhatIsInconsistent()
    {
        ToolRun run = ToolRun.WithInput(Claims, "audit", "-");

        run.Lines[1].Should().Be("4 claims: 2 inconsistent, 1 consistent, 1 cannot be checked");
        run.Lines[3].Should().Be("✗ inconsistent");
        run.Output.Should().Contain("'sun' is not a kind of claim.").And.Contain("Off by").And.NotContain("81,6");
    }

    [Fact]
    public void Audit_OfSample_NamesTheRevenueRows()
    {
        ToolRun run = ToolRun.Of("audit", "--sample", "quang-tri-2020-2025");

        run.Status.Should().Be(0);
        run.Output.Split("Counted with 4 periods instead of 5").Should().HaveCount(4);
    }

    [Fact]
    public void Audit_InVietnamese_SpeaksVietnamese() =>
        ToolRun.WithInput(Claims, "audit", "-", "--lang", "vi").Output.Should().Contain("không khớp").And.Contain("Tính với 4 kỳ thay vì 5 kỳ: 106,4573.").And.NotContain("inconsistent");

    [Fact]
    public void Audit_OfPlanTable_DerivesTheClaims() =>
        ToolRun.WithInput("unit,indicator,period,target,actual,direction,reportedVerdict\nA,Thu,2025,100,90,higher,Đạt\n", "audit", "-", "--fail-on", "inconsistent").Status.Should().Be(3);

    [Theory]
    [InlineData("kind,inputs\nsum,1; 2\n", "column 'reported'")]
    [InlineData("a,b\n1,2\n", "column 'indicator'")]
    [InlineData("kind,inputs,reported\nsum,\"1; 2,3\n", "never closed")]
    [InlineData("", "empty")]
    public void Audit_OfBadFile_WritesNothingButItsErrors(string file, string error)
    {
        ToolRun run = ToolRun.WithInput(file, "audit", "-");

        (run.Status, run.Output).Should().Be((1, string.Empty));
        run.Error.Should().Contain(error);
    }

    [Theory]
    [InlineData("audit")]
    [InlineData("audit", "--sample", "nowhere")]
    [InlineData("audit", "x.csv", "--fail-on", "sometimes")]
    public void Audit_OfWrongCommandLine_SaysSo(params string[] args) => ToolRun.Of(args).Status.Should().Be(2);

    [Fact]
    public void Audit_OfRowsAsJson_ChecksThemAsThoseOfCsv()
    {
        const string Csv = "unit,indicator,period,target,actual,direction,reportedRatio\nXã An,Thu,2024,10,12,higher,150 %\n";
        const string Json = "{\"unit\":\"Xã An\",\"indicator\":\"Thu\",\"period\":\"2024\",\"target\":\"10\",\"actual\":\"12\",\"direction\":\"higher\",\"reportedRatio\":\"150 %\"}\n";

        string[] ofCsv = ToolRun.WithInput(Csv, "audit", "-", "--format", "csv").Lines;
        ToolRun ofJson = ToolRun.WithInput(Json, "audit", "-", "--format", "csv");

        ofJson.Status.Should().Be(0, ofJson.Error);
        ofJson.Lines.Select(line => line[line.IndexOf(',', StringComparison.Ordinal)..]).Should().Equal(ofCsv.Select(line => line[line.IndexOf(',', StringComparison.Ordinal)..]));
        ofJson.Output.Should().Contain("inconsistent");
    }
}
