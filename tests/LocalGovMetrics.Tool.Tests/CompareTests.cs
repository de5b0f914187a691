using System.Text.Json;

namespace LocalGovMetrics.Tool.Tests;

public class CompareTests
{
    private const string Header = "unit,indicator,period,target,actual,direction,measureUnit,concept\n";

    private static readonly string[] Towns = ["compare", "--sample", "huong-tra-2023", "--sample", "huong-tra-2021-2023", "--sample", "quang-tri-2020-2025", "--sample", "tam-ky-2024"];

    [Fact]
    public void TrainedLabour_OfTheTowns_IsRankedWithItsReservations()
    {
        ToolRun run = ToolRun.Of([.. Towns, "--indicator", "trained-labour"]);

        (run.Status, run.Error).Should().Be((ExitStatus.Done, string.Empty));
        run.Output.Should().ContainAll(
            "A     1  Thị xã Quảng Trị  2025     86.0 %  ██████████\n",
            "B     2  Thành phố Tam Kỳ  2024       85 %  █████████▉\n",
            "C     3  Thị xã Hương Trà  2023        72%  ████████▍\n",
            "≈ Different times: 2025 (A); 2024 (B); 2023 (C).",
            "✗ Another value of the unit was taken: Thị xã Hương Trà 2023; Thị xã Quảng Trị 2024",
            "Median and best quartile: withheld, 3 of the 5 units needed have a number",
            "huong-tra-2023, Thị xã Hương Trà: 7/11 achieved (reported 8/11: row 8 disagrees)");
    }

    [Fact]
    public void WasteCollection_PrintedAsABound_HasARangeAndNoRank()
    {
        JsonElement column = Columns("waste-collection", "--minimum-peers", "2").First(found => found.Text("aspect") == "actual");
        JsonElement huongTra = ValueOf(column, "Thị xã Hương Trà");

        (huongTra.Text("text"), huongTra.Text("rankReason"), huongTra.IsNull("rank"), huongTra.IsNull("number")).Should().Be((">93%", "unbounded", true, true));
        (huongTra.Number("bestRank"), huongTra.Number("worstRank")).Should().Be((1, 3));
        ToolRun.Of([.. Towns, "--indicator", "waste-collection"]).Output.Should().ContainAll("C   1–3  Thị xã Hương Trà", "– No rank: only a bound is known (C).");
    }

    [Fact]
    public void StandardSchools_CompareWithNothing_AndSayWhy()
    {
        ToolRun run = ToolRun.Of([.. Towns, "--indicator", "standard-schools"]);

        run.Output.Should().Contain("No two units have values that compare.");
        string.Join(' ', run.Lines.Select(line => line.Trim())).Should().Contain(
            "Schools meeting the national standard: Thị xã Hương Trà 2022: 28/38 trường, đạt 73,68%, 2023: 29/38 (76,3%), 2023: 31/38 trường, đạt 81,6%; Thành phố Tam Kỳ 2024: 5 trường – The units do not convert: % and trường.");
    }

    [Theory]
    [InlineData("clean-water", "actual", "Thị xã Quảng Trị", 1)]
    [InlineData("health-insurance", "attainment", "Thành phố Tam Kỳ", 1)]
    [InlineData("budget-revenue", "attainment", "Thị xã Hương Trà", 3)]
    [InlineData("gross-output", "attainment", "Thành phố Tam Kỳ", 1)]
    public void Samples_AreRankedWhereTheyCompare(string concept, string aspect, string unit, int rank)
    {
        JsonElement[] columns = Columns(concept);

        ValueOf(columns.First(found => found.Text("aspect") == aspect), unit).Number("rank").Should().Be(rank);
        columns.Should().OnlyContain(column => column.GetProperty("values").GetArrayLength() >= 2);
    }

    [Fact]
    public void Attainment_IsCalculated_SoEqualRatiosShareTheirRankWhateverTheirDigits()
    {
        JsonElement column = Json("a,x,2024,3,3,higher,%,c\nb,x,2024,80,80,higher,%,c\nc,x,2024,3,2,higher,%,c\n").GetProperty("columns").EnumerateArray().Single(found => found.Text("aspect") == "attainment");

        column.GetProperty("values").EnumerateArray().Select(value => (value.Number("bestRank"), value.Number("worstRank"))).Should().Equal((1, 1), (1, 1), (3, 3));
        column.GetProperty("reservations").EnumerateArray().Select(reservation => reservation.Text("finding", "code")).Should().NotContain("precisionDiffers");
    }

    [Theory]
    [InlineData("TY LE LAO DONG QUA DAO TAO")]
    [InlineData("Tỷ lệ lao động qua đào tạo")]
    [InlineData("trained workers")]
    [InlineData("Trained-Labour")]
    public void Indicator_IsFoundWithoutCaseAndDiacritics_InAnyLanguage(string text) =>
        Columns(text).Select(column => column.Text("code")).Distinct().Should().Equal("trained-labour");

    [Fact]
    public void Period_LeavesOutOtherTimes()
    {
        JsonElement column = Json("a,x,2023,,1,higher,%,c\na,x,2024,,2,higher,%,c\nb,x,2023,,3,higher,%,c\n", "--period", "2023").GetProperty("columns")[0];

        column.GetProperty("values").EnumerateArray().Select(value => value.Text("period")).Should().Equal("2023", "2023");
        column.GetProperty("leftOut")[0].Text("reason").Should().Be("otherPeriod");
    }

    [Theory]
    [InlineData("competition", "1 1 3")]
    [InlineData("dense", "1 1 2")]
    [InlineData("fractional", "1.5 1.5 3")]
    public void Method_SaysWhichRanksEqualNumbersGet(string method, string ranks) =>
        string.Join(' ', Json("a,x,2024,,5,higher,xã,c\nb,x,2024,,5,higher,xã,c\nc,x,2024,,4,higher,xã,c\n", "--method", method)
            .GetProperty("columns")[0].GetProperty("values").EnumerateArray().Select(value => value.Raw("rank"))).Should().Be(ranks);

    [Fact]
    public void Peers_AreWhatComparatorsAreTakenOver()
    {
        const string rows = "Tam Kỳ,x,2024,,10,higher,xã,c\nHội An,x,2024,,20,higher,xã,c\nHuế,x,2024,,90,higher,xã,c\n";
        JsonElement median = Json(rows, "--peers", "tam ky", "--peers", "Hội An", "--minimum-peers", "2").GetProperty("columns")[0].GetProperty("comparators")[0];
        JsonElement withheld = Json(rows, "--peers", "tam ky", "--minimum-peers", "2").GetProperty("columns")[0].GetProperty("comparators")[0];

        (median.Text("kind"), median.Number("peers"), median.Number("value")).Should().Be(("median", 2, 15));
        (withheld.IsNull("value"), withheld.Text("reason")).Should().Be((true, "tooFewObservations"));
    }

    [Fact]
    public void Progress_OfATerm_SaysHowItStandsAndWhatEachYearNeeds()
    {
        string input = "unit,indicator,period,target,actual,direction,measureUnit,term,horizon,baseYear,base,2021,2022,2023\nA,x,2023,80,70,higher,%,2020-2025,2025,2020,60,63,66,70\nA,y,2023,rất tốt,5,higher,%,2020-2025,2025,2020,4,,,5\n";
        ToolRun run = ToolRun.WithInput(input, "compare", "-", "--progress");
        JsonElement row = ToolRun.WithInput(input, "compare", "-", "--progress", "--format", "json").Json.GetProperty("progress")[0];

        run.Output.Should().ContainAll("▁▃▅█ 2020: 60, 2021: 63, 2022: 66, 2023: 70 %; target 80 by 2025", "✗ hard to reach; +3.33 points a year so far; +5 points a year needed for the 2 years left", "UNSD", "– not assessed:");
        (row.Text("midTerm", "status"), row.Number("midTerm", "changeNeeded"), row.Number("midTerm", "yearsLeft")).Should().Be(("hardToReach", 5, 2));
        row.GetProperty("methods").GetArrayLength().Should().Be(7);
    }

    [Fact]
    public void Index_HasContributionsThatAddUp_AndAStabilityThatRepeatsItself()
    {
        string[] asked = [.. Towns, "--index", "trained-labour:2,clean-water;norm=goalposts(0..100);runs=200;seed=7", "--format", "json"];
        JsonElement index = ToolRun.Of(asked).Json.GetProperty("index");

        foreach (JsonElement unit in index.GetProperty("units").EnumerateArray())
        {
            ((double)unit.Number("score")).Should().BeApproximately(unit.GetProperty("contributions").EnumerateArray().Sum(part => part.GetDouble()), 1e-9);
            unit.Number("keptShare").Should().BeInRange(0, 1);
        }

        index.GetProperty("units").EnumerateArray().Single(unit => unit.Text("unit") == "Thị xã Quảng Trị").Number("rank").Should().Be(1);
        ToolRun.Of(asked).Output.Should().Be(ToolRun.Of(asked).Output);
    }

    [Fact]
    public void League_PutsAmbitionBesideAttainment()
    {
        JsonElement places = Json("a,x,2024,90,90,higher,%,c\nb,x,2024,50,60,higher,%,c\nc,x,2024,80,70,higher,%,c\n", "--league", "--ambition", "peers", "--minimum-peers", "2").GetProperty("league")[0].GetProperty("places");

        places.EnumerateArray().Select(place => (place.Text("unit"), place.Number("attainmentRank"), place.Number("ambitionRank"), place.Text("standing")))
            .Should().Equal(("a", 2, 1, "ambitiousAndAchieved"), ("b", 1, 3, "modestAndAchieved"), ("c", 3, 2, "ambitiousAndMissed"));
    }

    [Theory]
    [InlineData("There is no indicator 'nothing'. The indicators are:\n", "--indicator", "nothing")]
    [InlineData("'spring' is no period", "--period", "spring")]
    [InlineData("--method is one of competition, dense, fractional; not 'best'.", "--method", "best")]
    [InlineData("--minimum-peers is 1 or more.", "--minimum-peers", "0")]
    [InlineData("There is no unit 'Atlantis'. The units are: ", "--peers", "Atlantis")]
    [InlineData("--index, character 16: a weight is a number, 0 or more.\n  trained-labour:x\n                 ^", "--index", "trained-labour:x")]
    [InlineData("mean is arithmetic, geometric or harmonic", "--index", "trained-labour;mean=best")]
    [InlineData("norm is minmax, zscore, percentile or goalposts(low..high)", "--index", "trained-labour;norm=goalposts(9..1)")]
    [InlineData("No two units have values of 'standard-schools' that compare.", "--index", "standard-schools")]
    public void BadOptions_AreNamed(string message, params string[] options)
    {
        ToolRun run = ToolRun.Of([.. Towns, .. options]);

        (run.Status, run.Output).Should().Be((ExitStatus.WrongCommandLine, string.Empty));
        run.Error.Should().Contain(message);
    }

    [Theory]
    [InlineData("compare needs a FILE", "compare")]
    [InlineData("There is no sample 'nowhere'", "compare", "--sample", "nowhere")]
    [InlineData("--sample needs a name", "compare", "--sample")]
    public void NoInput_IsAMistake(string message, params string[] args)
    {
        ToolRun run = ToolRun.Of(args);

        run.Status.Should().Be(ExitStatus.WrongCommandLine);
        run.Error.Should().Contain(message);
    }

    [Fact]
    public void Vietnamese_SaysEverythingInVietnamese() =>
        ToolRun.Of([.. Towns, "--lang", "vi", "--indicator", "waste-collection", "--indicator", "standard-schools", "--progress"]).Output.Should()
            .ContainAll("càng cao càng tốt", "Không xếp hạng: chỉ biết một cận (C).", "Giai đoạn dài ngắn khác nhau: 2025 (A); 2024 (B); 2021-2023 (C).", "không nêu, vì chỉ 2 địa phương có số (cần 5)", "Mức đạt: mỗi địa phương", "Tỷ lệ chỉ tiêu đạt", "Tiến độ thực hiện mục tiêu")
            .And.NotContainAny("higher is better", "withheld", "attainment");

    [Fact]
    public void Json_OfAllSamples_AccountsForEveryValue_AndHasNoNaN()
    {
        string text = ToolRun.Of(["compare", "--sample", "all", "--progress", "--league", "--index", "trained-labour,clean-water", "--format", "json"]).Output;
        JsonElement json = JsonDocument.Parse(text).RootElement;

        text.Should().NotContainAny("NaN", "Infinity", "∞");
        json.Keys().Should().Equal("version", "policy", "period", "ties", "columns", "inNoColumn", "criteria", "summary", "league", "index", "progress");
        json.GetProperty("columns").EnumerateArray().Should().OnlyContain(column => column.GetProperty("values").GetArrayLength() >= 2);
        (json.GetProperty("columns").GetArrayLength(), json.GetProperty("inNoColumn").GetArrayLength()).Should().Be(((int)json.Number("summary", "columns"), (int)json.Number("summary", "inNoColumn")));
    }

    [Fact]
    public void Json_HasOnlyWhatWasAskedFor() =>
        Json("a,x,2024,,5,higher,%,c\nb,x,2024,,6,higher,%,c\n").Keys().Should().Equal("version", "policy", "period", "ties", "columns", "inNoColumn", "criteria", "summary");

    [Fact]
    public void Csv_HasALineForEveryValue()
    {
        string[] lines = ToolRun.WithInput(Header + "a,x,2024,,5,higher,xã,c\nb,x,2024,,6,higher,xã,c\nb,y,2024,,6,higher,xã,d\n", "compare", "-", "--format", "csv").Lines;

        lines[0].Should().Be("column,indicator,name,part,aspect,unit,unitId,period,text,number,low,high,measureUnit,rank,bestRank,worstRank,rankReason,status,origin,source,leftOut,codes");
        lines[1].Should().StartWith("0,c,c,,actual,a,,2024,5,5,5,5,xã,2,2,2,,actual,<stdin>,");
        lines[2].Should().StartWith("0,c,c,,actual,b,,2024,6,6,6,6,xã,1,1,1,,actual,<stdin>,");
        lines.Single(line => line.StartsWith(",d,d,,actual,", StringComparison.Ordinal)).Should().Contain("noCounterpart");
    }

    [Fact]
    public void Markdown_IsTablesAndLists() =>
        ToolRun.Of([.. Towns, "--indicator", "trained-labour", "--format", "markdown"]).Output.Should().ContainAll("### Trained workers\n", "| A | 1 | Thị xã Quảng Trị | 2025 | 86.0 % | ██████████ |\n", "- ≈ Different times: 2025 (A); 2024 (B); 2023 (C).\n", "## Share of criteria achieved\n");

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void Lines_FitTheTerminal(int width)
    {
        ToolRun run = ToolRun.On(new TerminalInfo { Width = width }, "compare", "--sample", "all", "--progress", "--league", "--index", "trained-labour,clean-water", "--lang", "vi");

        run.Lines.Should().OnlyContain(line => line.Length <= width);
        run.Output.Should().Contain("  Thị xã Quảng Trị  ");
    }

    [Fact]
    public void BadInput_OfOneOfSeveralFiles_WritesNothing()
    {
        ToolRun run = ToolRun.WithInput(Header + "a,x,no period,,5,higher,%,\n", "compare", "-", "--sample", "tam-ky-2024");

        (run.Status, run.Output).Should().Be((ExitStatus.BadInput, string.Empty));
        run.Error.Should().Contain("<stdin>:2: column 'period'");
    }

    private static JsonElement Json(string rows, params string[] options) => ToolRun.WithInput(Header + rows, ["compare", "-", "--format", "json", .. options]).Json;

    private static JsonElement[] Columns(string indicator, params string[] options) =>
        [.. ToolRun.Of([.. Towns, "--indicator", indicator, "--format", "json", .. options]).Json.GetProperty("columns").EnumerateArray()];

    private static JsonElement ValueOf(JsonElement column, string unit) => column.GetProperty("values").EnumerateArray().Single(value => value.Text("unit") == unit);
}
