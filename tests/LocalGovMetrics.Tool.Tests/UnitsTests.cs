using System.Text.Json;

namespace LocalGovMetrics.Tool.Tests;

public class UnitsTests
{
    private const string Register =
        "record,unit,to,date,group,nameVi,kind,validTo,weights,act\n"
        + "unit,t:1,,,,An Xuân,ward,,,\nunit,t:2,,,,Phước Hòa,ward,,,\nunit,t:3@2020-01-01,,,,Mới,ward,,,\n"
        + "split,t:1,t:1,2020-01-01,a,,,,population=30,1/NQ\nsplit,t:1,t:3@2020-01-01,,a,,,,population=10,\n";

    private const string Json = """
        { "units": [ { "id": "t:1", "name": { "vi": "A" }, "kind": "ward" }, { "id": "t:2", "name": { "vi": "B" }, "kind": "ward", "validTo": "2019-12-31" } ],
          "changes": [ { "change": "transfer", "links": [ { "from": "t:1", "to": "t:2", "weights": [] } ], "date": "2018" } ] }
        """;

    [Fact]
    public void List_Json_HasEveryUnitOfTheDay()
    {
        JsonElement units = ToolRun.Of("units", "list", "--at", "2021-06-30", "--format", "json").Json.GetProperty("units");

        units.GetArrayLength().Should().Be(37);
        JsonElement areas = units.EnumerateArray().Single(unit => unit.Text("unit", "code") == "huong_tra_6_transferred");
        (areas.Text("existence"), areas.Text("unit", "parent")).Should().Be(("certain", "reports:huong_tra"));
        areas.GetProperty("alternatives").EnumerateArray().Should().ContainSingle().Which.Text("parent").Should().Be("reports:hue_city_prov");
    }

    [Theory]
    [InlineData("2025-06-30", 37)]
    [InlineData("2025-07-01", 41)]
    public void List_OfBundledRegister_ChangesOnTheDay(string day, int count) =>
        ToolRun.Of("units", "list", "--sample", "--at", day).Lines[0].Should().Be($"{count} units on {day}");

    [Fact]
    public void List_InVietnamese_MarksWhatIsUncertain() =>
        ToolRun.Of("units", "list", "--at", "2024-06-01", "--lang", "vi").Output.Should().ContainAll("đơn vị vào ngày 2024-06-01", "có thể", "1 đơn vị chưa chắc chắn");

    [Theory]
    [InlineData("csv", "id,name,kind,parent,existence,alternatives\nt:1,An Xuân,ward,,certain,\nt:2,Phước Hòa,ward,,certain,\n")]
    [InlineData("markdown", "**2 units on 2019-12-31**\n\n| Identity | Name | Kind | Under | Certainty |\n| --- | --- | --- | --- | --- |\n| t:1 | An Xuân | ward |  |  |\n| t:2 | Phước Hòa | ward |  |  |\n")]
    public void List_OfFile_InEveryFormat(string format, string expected) =>
        ToolRun.WithInput(Register, "units", "list", "-", "--at", "2019-12-31", "--format", format).Output.Should().Be(expected);

    [Fact]
    public void Lineage_Table_HasDatesAndActs() => ToolRun.WithInput(Register, "units", "lineage", "Mới", "-").Output.Should().Be(
        """
        ward Mới (t:3@2020-01-01)

        Date           Change  From     To   Act
        ─────────────────────────────────────────
        on 2020-01-01  split   An Xuân  Mới  1/NQ

        """.ReplaceLineEndings("\n"));

    [Fact]
    public void Lineage_Json_IsTheContract()
    {
        JsonElement step = ToolRun.Of("units", "lineage", "huong_tra_6_transferred", "--format", "json").Json.GetProperty("forwards")[0];

        (step.Text("date"), step.Text("change"), step.Text("newParent")).Should().Be(("2021-04-28/2021-12-31", "parentChange", "reports:hue_city_prov"));
        (step.Text("act", "number"), step.Text("act", "day")).Should().Be(("1264/NQ-UBTVQH14", "2021-04-27"));
    }

    [Fact]
    public void Now_Json_GivesEverySuccessorWithItsShare()
    {
        JsonElement now = ToolRun.WithInput(Register, "units", "now", "1", "-", "--of", "2019-12-31", "--format", "json").Json;

        now.IsNull("on").Should().BeTrue();
        now.GetProperty("successors").EnumerateArray().Select(next => (next.Text("unit", "id"), next.GetProperty("isWhole").GetBoolean(), next.GetProperty("shares")[0].Number("share"))).Should().Equal(
            ("t:1", false, 0.75m), ("t:3@2020-01-01", false, 0.25m));
    }

    [Fact]
    public void Now_Table_SaysThePartOrThatItIsNotKnown()
    {
        ToolRun.WithInput(Register, "units", "now", "t:1", "-", "--of", "2019-12-31").Output.Should().ContainAll("75.0 % (population)", "25.0 % (population)");
        ToolRun.WithInput(Register, "units", "now", "t:1", "-", "--of", "2019-12-31", "--on", "2019-12-31").Output.Should().Contain("whole").And.NotContain("Mới");
        ToolRun.Of("units", "now", "TX Hương Trà", "--of", "2020-12-31", "--lang", "vi").Output.Should().ContainAll("Huế", "một phần, chưa rõ bao nhiêu");
    }

    [Theory]
    [InlineData("Huong Van", "may mean several", "huong_van_1", "huong_van_2")]
    [InlineData("Atlantis", "no unit 'Atlantis'")]
    public void Lineage_OfUnclearName_ChoosesNone(string text, params string[] messages)
    {
        ToolRun run = ToolRun.Of("units", "lineage", text);

        (run.Status, run.Output).Should().Be((1, string.Empty));
        run.Error.Should().ContainAll(messages);
    }

    [Fact]
    public void Check_OfGoodRegister_SaysWhatItHolds()
    {
        ToolRun.WithInput(Register, "units", "check", "-").Output.Should().Be("3 units, 1 changes: nothing contradicts.\n");
        ToolRun.WithInput(Json, "units", "check", "-", "--format", "json").Json.Number("units").Should().Be(2);
        ToolRun.Of("units", "check", "--sample", "--lang", "vi").Output.Should().Contain("không có mâu thuẫn");
        ToolRun.Of("units", "check").Output.Should().Contain("nothing contradicts", "without a file it is the register that comes with the library");
    }

    [Fact]
    public void Check_OfContradictoryRegisters_NamesAllOfThemWithTheirPlaces()
    {
        ToolRun run = ToolRun.WithInput(Register.Replace("An Xuân,ward,,", "An Xuân,ward,2018-12-31,", StringComparison.Ordinal) + "creation,t:9,,2020,,,,,,\n", "units", "check", "-");

        (run.Status, run.Output).Should().Be((1, string.Empty));
        run.Error.Should().ContainAll("<stdin>:5: ", "An Xuân (t:1) ended on 2018-12-31", "the split on 2020-01-01 (1/NQ)", "<stdin>:7: t:9 is named by the creation in 2020");
        ToolRun.WithInput(Json.Replace("\"2018\"", "\"2020\"", StringComparison.Ordinal), "units", "check", "-", "--lang", "vi").Error.Should().Contain("B (t:2) đã kết thúc ngày 2019-12-31");
    }

    [Theory]
    [InlineData("{", "<stdin>:1")]
    [InlineData("{\"units\": []}", "changes")]
    [InlineData("{\"units\": [], \"changes\": [], \"more\": 1}", "more")]
    [InlineData("{\"units\": null, \"changes\": []}", "<stdin>:1")]
    [InlineData("{\"units\": [], \"changes\": [null]}", "<stdin>:1")]
    [InlineData("{\"units\": [],\n \"changes\": [ { \"change\": \"merger\" } ] }", "<stdin>:2")]
    [InlineData("{\"units\": [{ \"id\": \"x\" }], \"changes\": []}", "$.units[0]")]
    [InlineData("{\"units\": [],\n\"units\": [], \"changes\": []}", "units")]
    [InlineData("record,unit\nunit,x\n", "column 'unit'")]
    [InlineData("a,b\n1,2\n", "column 'record'")]
    [InlineData("", "empty")]
    public void Check_OfBadFile_WritesNothingButItsErrors(string file, string error)
    {
        ToolRun run = ToolRun.WithInput(file, "units", "check", "-");

        (run.Status, run.Output).Should().Be((1, string.Empty));
        run.Error.Should().Contain(error);
    }

    [Fact]
    public void Check_OfDeeplyNestedJson_IsRefused() =>
        ToolRun.WithInput("{\"units\":" + new string('[', 100_000), "units", "check", "-").Status.Should().Be(1);

    [Fact]
    public void Check_OfReceiversOfUnknownStart_SaysHowTheyAreTaken()
    {
        const string Split = "record,unit,to,date,group,nameVi,kind\nunit,t:hs,,,,Hòa Sơn,commune\nunit,t:tl,,,,Tân Lập,commune\nunit,t:pm,,,,Phú Mỹ,commune\nsplit,t:hs,t:tl,2021-01-01,s,,\nsplit,t:hs,t:pm,2021-01-01,s,,\n";

        ToolRun run = ToolRun.WithInput(Split, "units", "check", "-");

        run.Status.Should().Be(0, run.Error);
        run.Lines[1].Should().StartWith("  · Phú Mỹ (t:pm) receives a part by the split on 2021-01-01");
        ToolRun.WithInput(Split, "units", "check", "-", "--format", "json").Json.GetProperty("notes").GetArrayLength().Should().Be(2);
        ToolRun.WithInput(Split, "units", "list", "-", "--at", "2020-12-31", "--format", "json").Json.GetProperty("units").GetArrayLength().Should().Be(3);
    }

    [Fact]
    public void Check_ReadsTheOrderWithinADay_AndWhatIsSaidOfReceivers()
    {
        const string Header = "record,unit,to,date,group,nameVi,kind,sequence,receiver,shares\n";
        const string Units = "unit,t:14,,,,Cầu Gỗ,commune,,,\nunit,t:50,,,,Cầu Gỗ,commune,,,\nunit,t:92,,,,Bến Tre,commune,,,\n";

        ToolRun.WithInput(Header + Units + "recode,t:14,t:50,2018-01-01,,,,1,,\nmerge,t:50,t:92,2018-01-01,m,,,2,existing,\n", "units", "now", "t:14", "-", "--of", "2017-12-31", "--format", "json").Json.GetProperty("successors").EnumerateArray().Single().GetProperty("unit").Text("id").Should().Be("t:92");
        ToolRun.WithInput(Header + Units + "recode,t:14,t:50,2018-01-01,,,,x,,\n", "units", "check", "-").Error.Should().Contain("column 'sequence'");
        ToolRun.WithInput(Header + Units + "split,t:14,t:50,2018-01-01,m,,,,maybe,\n", "units", "check", "-").Error.Should().Contain("Expected new or existing");
        ToolRun.WithInput(Header + Units + "split,t:14,t:50,2018-01-01,m,,,,new,dân số=0.25\nsplit,t:14,t:92,2018-01-01,m,,,,,dân số=0.75\n", "units", "now", "t:14", "-", "--of", "2017-12-31").Output.Should().Contain("25");
    }

    [Fact]
    public void Check_OfAFileWithoutItsColumns_SaysWhichThereAre() =>
        ToolRun.WithInput("a,b\n1,2\n", "units", "check", "-").Error.Should().Contain("column 'record'").And.Contain("receiver").And.Contain("weights");

    [Fact]
    public void Check_Help_DescribesTheFile() => ToolRun.Of("units", "check", "--help").Output.Should().Contain("A register is a CSV file").And.Contain("scheme:code");

    [Theory]
    [InlineData("units")]
    [InlineData("units", "list")]
    [InlineData("units", "list", "--at", "1/7/2025")]
    [InlineData("units", "list", "x.csv", "--sample", "--at", "2025-07-01")]
    [InlineData("units", "convert", "x.csv", "--to", "2025-07-01", "--weights-at", "2025-06-30")]
    [InlineData("units", "now", "huong_tra")]
    [InlineData("units", "now", "huong_tra", "--of", "2021-01-01", "--on", "2020-01-01")]
    public void WrongCommandLine_SaysSo(params string[] args) => ToolRun.Of(args).Status.Should().Be(2);
}
