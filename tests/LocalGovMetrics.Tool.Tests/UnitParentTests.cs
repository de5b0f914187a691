using System.Text.Json;

namespace LocalGovMetrics.Tool.Tests;

/// <summary>Two places of one name are told apart by the unit above, and are ambiguous where it is not named.</summary>
public sealed class UnitParentTests : IDisposable
{
    private const string Header = "unit,unitParent,indicator,period,target,actual,direction,measureUnit\n";

    private const string Two =
        Header
        + "Hòa Bình,Huyện Đông,Hộ nghèo,2024,10,4,lower,hộ\n"
        + "Hòa Bình,Huyện Tây,Hộ nghèo,2024,10,9,lower,hộ\n"
        + "Tân Lập,Huyện Tây,Hộ nghèo,2024,10,6,lower,hộ\n";

    private static readonly string Unsaid = Two.Replace("Huyện Đông", string.Empty, StringComparison.Ordinal).Replace("Huyện Tây", string.Empty, StringComparison.Ordinal);

    private const string Register = """
        record,unit,to,date,group,nameVi,kind,parent
        unit,x:dong,,,,Huyện Đông,ruralDistrict,
        unit,x:tay,,,,Huyện Tây,ruralDistrict,
        unit,x:1,,,,Hòa Bình,commune,x:dong
        unit,x:2,,,,Hòa Bình,commune,x:tay
        unit,x:3,,,,Tân Lập,commune,x:tay
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("lgm-parent-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Compare_OfTwoPlacesOfOneName_RanksEach()
    {
        JsonElement column = ToolRun.WithInput(Two, "compare", "-", "--format", "json").Json.GetProperty("columns").EnumerateArray().First();

        column.GetProperty("values").EnumerateArray().Select(value => (value.Text("unit"), value.Text("unitParent"), value.Number("rank")))
            .Should().BeEquivalentTo([("Hòa Bình", "Huyện Đông", 1m), ("Hòa Bình", "Huyện Tây", 3m), ("Tân Lập", "Huyện Tây", 2m)]);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("markdown")]
    public void Compare_OfTwoPlacesOfOneName_NamesTheUnitAbove(string format) =>
        ToolRun.WithInput(Two, "compare", "-", "--league", "--format", format).Output.Should().ContainAll("Hòa Bình (Huyện Đông)", "Hòa Bình (Huyện Tây)").And.NotContain("≠");

    [Fact]
    public void Compare_AsCsv_HasAColumnOfTheUnitAbove()
    {
        string[] lines = ToolRun.WithInput(Two, "compare", "-", "--format", "csv").Lines;

        lines[0].Should().EndWith(",unitParent");
        lines.Should().Contain(line => line.EndsWith(",Huyện Đông", StringComparison.Ordinal)).And.Contain(line => line.EndsWith(",Huyện Tây", StringComparison.Ordinal));
    }

    [Fact]
    public void Compare_OfOneNameWithoutTheUnitAbove_IsAmbiguousAndSaysSo()
    {
        ToolRun table = ToolRun.WithInput(Unsaid, "compare", "-");
        table.Output.Should().Contain("Two prints of one unit and time differ: 4 and 9.").And.Contain("4 hộ ≠ 9 hộ");

        JsonElement value = ToolRun.WithInput(Unsaid, "compare", "-", "--format", "json").Json.GetProperty("columns").EnumerateArray().First()
            .GetProperty("values").EnumerateArray().Single(found => found.Text("unit") == "Hòa Bình");
        (value.IsNull("rank"), value.Text("rankReason")).Should().Be((true, "printsDiffer"));
    }

    [Fact]
    public void Compare_OfAValueThatDoesNotSayWhichOfTheTwoItIsOf_LeavesItOutAndSaysWhy()
    {
        const string Table = Two + "Hòa Bình,,Hộ nghèo,2024,10,7,lower,hộ\n";

        ToolRun.WithInput(Table, "compare", "-").Output.Should().Contain("of which of several places of its name it is: Hòa Bình 2024");
        ToolRun.WithInput(Table, "compare", "-", "--lang", "vi").Output.Should().Contain("nêu rõ là địa phương nào trong các địa phương cùng tên");
        JsonElement column = ToolRun.WithInput(Table, "compare", "-", "--format", "json").Json.GetProperty("columns").EnumerateArray().First();
        column.GetProperty("values").EnumerateArray().Select(value => value.Number("rank")).Should().BeEquivalentTo([1m, 2m, 3m]);
        column.GetProperty("leftOut").EnumerateArray().Should().ContainSingle().Which.Text("reason").Should().Be("unitAmbiguous");
    }

    [Fact]
    public void League_OfTwoPlacesOfOneName_HasAPlaceForEach()
    {
        JsonElement league = ToolRun.WithInput(Two, "compare", "-", "--league", "--format", "json").Json.GetProperty("league").EnumerateArray().Single();

        league.GetProperty("places").EnumerateArray().Select(place => (place.Text("unit"), place.Text("unitParent"), place.Number("attainmentRank")))
            .Should().BeEquivalentTo([("Hòa Bình", "Huyện Đông", 1m), ("Hòa Bình", "Huyện Tây", 3m), ("Tân Lập", "Huyện Tây", 2m)]);
        league.GetProperty("contradicted").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public void Criteria_OfTwoPlacesOfOneName_AreCountedApart()
    {
        const string Table = Header + "Hòa Bình,Huyện Đông,Hộ nghèo,2024,10,4,lower,hộ\nHòa Bình,Huyện Tây,Hộ nghèo,2024,10,12,lower,hộ\n";

        ToolRun.WithInput(Table, "compare", "-").Output.Should().ContainAll("Hòa Bình (Huyện Đông): 1/1", "Hòa Bình (Huyện Tây): 0/1");
        ToolRun.WithInput(Table, "compare", "-", "--format", "json").Json.GetProperty("criteria").EnumerateArray().Select(one => (one.Text("unitParent"), one.GetProperty("counts").GetProperty("rows").GetInt32()))
            .Should().Equal(("Huyện Đông", 1), ("Huyện Tây", 1));
    }

    [Fact]
    public void Peers_MeanOnePlaceByItsUnitAbove()
    {
        const string Table = Two + "An Phú,Huyện Tây,Hộ nghèo,2024,10,1,lower,hộ\n";

        static int Peers(ToolRun run) => run.Json.GetProperty("columns").EnumerateArray().First().GetProperty("comparators").EnumerateArray().First().GetProperty("peers").GetInt32();

        Peers(ToolRun.WithInput(Table, "compare", "-", "--format", "json", "--peers", "Hòa Bình (Huyện Tây)")).Should().Be(1);
        Peers(ToolRun.WithInput(Table, "compare", "-", "--format", "json", "--peers", "hoa binh")).Should().Be(2);
        ToolRun.WithInput(Table, "compare", "-", "--peers", "Nghi Xuân").Error.Should().Contain("An Phú (Huyện Tây); Hòa Bình (Huyện Tây); Hòa Bình (Huyện Đông)");
    }

    [Fact]
    public void Comparable_OfTwoPlacesOfOneName_ComparesThem()
    {
        JsonElement json = ToolRun.WithInput(Two, "comparable", "-", "--format", "json").Json;

        json.GetProperty("values").EnumerateArray().Select(value => value.Text("unitParent")).Should().Equal("Huyện Đông", "Huyện Tây", "Huyện Tây");
        ToolRun.WithInput(Two, "comparable", "-").Output.Should().ContainAll("Hòa Bình (Huyện Đông)", "Hòa Bình (Huyện Tây)");
    }

    [Fact]
    public void Register_FindsAUnitByTheUnitAbove()
    {
        JsonElement[] values = [.. Follow(Two).Json.GetProperty("columns").EnumerateArray().First().GetProperty("values").EnumerateArray()];

        values.Select(value => (value.Text("unitId"), value.Number("rank"))).Should().BeEquivalentTo([("x:1", 1m), ("x:2", 3m), ("x:3", 2m)]);
    }

    [Fact]
    public void Register_WithoutTheUnitAbove_IsAmbiguousAndSaysHowToTell()
    {
        ToolRun run = Follow(Unsaid);

        (run.Status, run.Output).Should().Be((1, string.Empty));
        run.Error.Should().Contain("'Hòa Bình' may mean several units of 2024-12-31: x:1, x:2. Write the identity or, in a column unitParent, the unit above.");
    }

    [Fact]
    public void Register_ThatKnowsAnotherUnitAbove_DoesNotTakeTheUnit()
    {
        ToolRun run = Follow(Two.Replace("Tân Lập,Huyện Tây", "Tân Lập,Huyện Đông", StringComparison.Ordinal));

        (run.Status, run.Output).Should().Be((1, string.Empty));
        run.Error.Should().Contain("The register has no unit 'Tân Lập' of 'Huyện Đông' on 2024-12-31; of that name it has x:3.");
    }

    [Fact]
    public void Convert_FindsAUnitByTheUnitAbove()
    {
        ToolRun run = ToolRun.Of("units", "convert", File("two.csv", Two), "--register", File("units.csv", Register), "--to", "2024-12-31", "--format", "json");

        run.Status.Should().Be(0, run.Error);
        run.Json.GetProperty("rows").EnumerateArray().Select(row => row.Text("unitId")).Should().BeEquivalentTo("x:1", "x:2", "x:3");
    }

    [Fact]
    public void Rows_OfOneNumber_BelongToTheWholeOfTheirOwnPlace()
    {
        const string Table = """
            no,parent,unit,unitParent,indicator,period,target,actual,direction,measureUnit
            1,,Hòa Bình,Đông,Thu,2024,100,120,higher,tỷ đồng
            1,,Hòa Bình,Tây,Thu,2024,100,90,higher,tỷ đồng
            1.1,1,Hòa Bình,Đông,Thuế,2024,60,80,higher,tỷ đồng
            1.2,1,Hòa Bình,Đông,Phí,2024,40,40,higher,tỷ đồng
            """;

        JsonElement claims = ToolRun.WithInput(Table, "audit", "-", "--format", "json").Json;

        claims.GetProperty("claims").EnumerateArray().Should().NotContain(claim => claim.Text("class") == "inconsistent");
    }

    [Fact]
    public void Audit_OfTwoPlacesOfOneName_AccusesNeither()
    {
        const string Table = Header + "Hòa Bình,Đông,Dân số,2024,,\"5.120\",higher,người\nHòa Bình,Tây,Dân số,2024,,\"8.340\",higher,người\n";

        ToolRun.WithInput(Table, "audit", "-", "--format", "json").Output.Should().NotContain("\"sameFact\"");
    }

    private ToolRun Follow(string table) =>
        ToolRun.Of("compare", File("two.csv", table), "--register", File("units.csv", Register), "--to", "2024-12-31", "--format", "json");

    private string File(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }
}
