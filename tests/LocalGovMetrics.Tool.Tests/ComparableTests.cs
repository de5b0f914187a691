using System.Text.Json;

namespace LocalGovMetrics.Tool.Tests;

public class ComparableTests
{
    private const string Header = "unit,indicator,period,target,actual,measureUnit,concept\n";

    private static readonly string[] ThreeReports = ["--sample", "huong-tra-2023", "--sample", "quang-tri-2020-2025", "--sample", "tam-ky-2024"];

    [Fact]
    public void Samples_ForAPerson_ShowEveryReservationAndRefusalByIndicator()
    {
        ToolRun run = ToolRun.Of(["comparable", .. ThreeReports]);

        (run.Status, run.Error).Should().Be((ExitStatus.Done, string.Empty));
        run.Lines[0].Should().Be("100 values; of the pairs of one indicator 0 comparable, 26 with reservations, 117 not comparable");
        string.Join(' ', run.Lines.Select(line => line.Trim())).Should().ContainAll(
            "✗ A forecast does not compare with what is none: estimate against forecast. (A–B)",
            "≈ The rates may be at different prices: constant prices of a year not printed against constant prices of 2010.",
            "≈ Only a bound is printed: a number; «>70». (A)",
            "· No other value has the same definition:",
            "Breaks in yearly values · 2024 → 2025: Not known as firmly: actual against estimate.");
    }

    [Fact]
    public void Samples_InVietnamese_SaySo() =>
        ToolRun.Of(["comparable", .. ThreeReports, "--lang", "vi"]).Output.Should().ContainAll("so sánh được, có lưu ý", "Khác thời gian: 2023 và 2024.", "Không so sánh với số liệu nào", "Chỗ đứt của chuỗi số hằng năm");

    [Fact]
    public void Json_AccountsForEveryValue()
    {
        JsonElement json = ToolRun.Of(["comparable", "--sample", "huong-tra-2021-2023", .. ThreeReports, "--format", "json"]).Json;

        int values = json.GetProperty("values").GetArrayLength();
        values.Should().Be(123);
        json.GetProperty("indicators").EnumerateArray().SelectMany(indicator => indicator.GetProperty("values").EnumerateArray()).Select(value => value.GetInt32()).Order().Should().Equal(Enumerable.Range(0, values));
        JsonElement summary = json.GetProperty("summary");
        (summary.GetProperty("comparable").GetInt32() + summary.GetProperty("withReservations").GetInt32() + summary.GetProperty("notComparable").GetInt32()).Should().Be(summary.GetProperty("pairs").GetInt32());
        JsonElement change = json.GetProperty("indicators").EnumerateArray().SelectMany(indicator => indicator.GetProperty("pairs").EnumerateArray()).SelectMany(pair => pair.GetProperty("findings").EnumerateArray())
            .First(finding => finding.GetProperty("code").GetString() == "boundaryChangeWithin").GetProperty("changes")[0];
        change.GetProperty("date").GetString().Should().Be("2021-04-28/2021-12-31");
        change.GetProperty("act").GetString().Should().StartWith("1264/NQ-UBTVQH14");
    }

    [Fact]
    public void Json_OfAPair_HasCodeSidesAndBothSentences()
    {
        JsonElement finding = ToolRun.WithInput(Header + "Hương Trà,x,2023,,5,tỷ đồng,c\nTam Kỳ,y,2024,,6,tỷ đồng,c\n", "comparable", "-", "--format", "json").Json
            .GetProperty("indicators")[0].GetProperty("pairs")[0].GetProperty("findings").EnumerateArray().First(found => found.GetProperty("code").GetString() == "differentTimes");

        (finding.GetProperty("severity").GetString(), finding.GetProperty("left").GetString(), finding.GetProperty("right").GetString()).Should().Be(("reservation", "2023", "2024"));
        (finding.GetProperty("text").GetString(), finding.GetProperty("textVi").GetString()).Should().Be(("Different times: 2023 and 2024.", "Khác thời gian: 2023 và 2024."));
    }

    [Fact]
    public void File_OfHuongTraBeforeAndAfterApril2021_IsRefusedByTheBundledRegister()
    {
        ToolRun run = ToolRun.WithInput(Header + "Thị xã Hương Trà,Dân số,2020,,100,nghìn người,\nTX Hương Trà,Dân số,2023,,70,nghìn người,\n", "comparable", "-");

        run.Lines[0].Should().EndWith("0 comparable, 0 with reservations, 1 not comparable");
        string.Join(' ', run.Lines.Select(line => line.Trim())).Should().Contain("✗ The boundaries changed between 2020 and 2023: between 2021-04-28 and 2021-12-31 (1264/NQ-UBTVQH14, Ủy ban Thường vụ Quốc hội, 2021-04-27). (A–B)");
    }

    [Fact]
    public void Concept_OfTheConcordance_MatchesAFileWithASample() =>
        ToolRun.WithInput(Header + "Tam Kỳ,Độ che phủ rừng,2023,,50.1,%,forest-cover\n", "comparable", "-", "--sample", "huong-tra-2023", "--format", "json").Json
            .GetProperty("indicators").EnumerateArray().Single(indicator => indicator.GetProperty("code").GetString() == "forest-cover")
            .GetProperty("pairs")[0].GetProperty("comparable").GetBoolean().Should().BeTrue();

    [Theory]
    [InlineData("face", "withReservations")]
    [InlineData("strict", "notComparable")]
    public void Policy_Decides(string policy, string kind) =>
        ToolRun.WithInput(Header + "a,x,2023,,5,%,\nb,x,2024,,6,%,\n", "comparable", "-", "--policy", policy, "--format", "json").Json
            .GetProperty("indicators")[0].GetProperty("pairs")[0].GetProperty("kind").GetString().Should().Be(kind);

    [Fact]
    public void Csv_HasALineForEveryPair_AndForEveryValueWithoutOne()
    {
        string[] lines = ToolRun.WithInput(Header + "a,x,2023,,5,%,\nb,x,2023,,6,%,\nb,y,2023,,6,%,\n", "comparable", "-", "--format", "csv").Lines;

        lines.Should().HaveCount(3);
        lines[1].Should().StartWith("x,<stdin>,,2,a,x,2023,5,<stdin>,,3,b,x,2023,6,comparable,,");
        lines[2].Should().StartWith("y,<stdin>,,4,b,y,2023,6,").And.Contain("noCounterpart");
    }

    [Fact]
    public void Markdown_IsATableAndLists() =>
        ToolRun.Of(["comparable", .. ThreeReports, "--format", "markdown"]).Output.Should().ContainAll("### Trained workers\n\n|", "- ≈ comparable with reservations: A–B", "\n- ≈ Different times: 2023 and 2024. (A–C)");

    [Fact]
    public void BadInput_OfOneOfSeveralFiles_WritesNothing()
    {
        ToolRun run = ToolRun.WithInput(Header + "a,x,no period,,5,%,\n", "comparable", "-", "nowhere.csv", "--sample", "tam-ky-2024");

        (run.Status, run.Output).Should().Be((ExitStatus.BadInput, string.Empty));
        run.Error.Should().ContainAll("<stdin>:2: column 'period'", "nowhere.csv");
    }
}
