using System.Text.Json;

namespace LocalGovMetrics.Tool.Tests;

/// <summary>Who takes part in a comparison and who does not is the same in every format.</summary>
public class CompareTakingPartTests
{
    private const string Header = "unit,indicator,period,target,actual,direction,measureUnit\n";

    private const string Attainments =
        Header
        + "Xã An,Doanh thu,2024,100,110,higher,%\nXã Bình,Doanh thu,2024,100,90,higher,%\nXã Cát,Doanh thu,2024,0,5,higher,%\n"
        + "Xã Dương,Doanh thu,2024,-5,6,higher,%\nXã Én,Doanh thu,2024,100,0,higher,%\nXã Phong,Doanh thu,2024,100,-10,higher,%\n";

    private const string Ratios = Header + "Xã An,Tỷ số giới tính,2024,,\"0,9\",closer,lần\nXã Bình,Tỷ số giới tính,2024,,\"1,1\",closer,lần\nXã Cát,Tỷ số giới tính,2024,,\"1,0\",closer,lần\n";

    private const string Prints =
        Header + "Xã Tân Lập,Tỷ lệ nước sạch,2024,,\"12,5\",higher,%\nXã Tân Lập,Tỷ lệ nước sạch,2024,,\"3,1\",higher,%\nXã Bình,Tỷ lệ nước sạch,2024,,10,higher,%\nXã Cát,Tỷ lệ nước sạch,2024,,-,higher,%\nXã Dương,Tỷ lệ nước sạch,2024,,5,higher,%\n";

    private const string Alone = Header + "Xã An,Số máy cày,2024,,5,higher,cái\nXã Bình,Chợ,2024,,2,higher,chợ\n";

    [Theory]
    [InlineData(Attainments)]
    [InlineData(Ratios)]
    [InlineData(Prints)]
    [InlineData(Alone)]
    public void Units_AreTheSameInEveryFormat(string table)
    {
        string[] units = [.. table.Split('\n').Skip(1).Where(line => line.Length > 0).Select(line => line.Split(',')[0]).Distinct()];
        foreach (string format in (string[])["table", "markdown", "csv", "json"])
        {
            ToolRun.WithInput(table, "compare", "-", "--league", "--format", format).Output.Should().ContainAll(units);
        }
    }

    [Fact]
    public void Attainment_WithoutANumber_IsToldWithItsReason() =>
        ToolRun.WithInput(Attainments, "compare", "-").Output.Should().ContainAll("✗ No number: Xã Cát 2024 – the base is zero", "✗ No number: Xã Phong 2024 – the series changes its sign");

    [Fact]
    public void Closer_WithoutOneTarget_HasNoRanksAndSaysWhy()
    {
        JsonElement column = ToolRun.WithInput(Ratios, "compare", "-", "--format", "json").Json.GetProperty("columns")[0];
        column.Text("noRanks").Should().Be("notApplicable");
        column.GetProperty("values").EnumerateArray().Should().OnlyContain(value => value.IsNull("rank") && value.IsNull("bestRank") && value.Text("rankReason") == "notApplicable");
        ToolRun.WithInput(Ratios, "compare", "-").Output.Should().Contain("no ranks: closer to a target is better, and no one target is given");
    }

    [Fact]
    public void Prints_ThatDiffer_AreBothNamed()
    {
        ToolRun.WithInput(Prints, "compare", "-").Output.Should().ContainAll("12,5 % ≠ 3,1 %", "Two prints of one unit and time differ: 12,5 and 3,1.", "No rank: a dash in the place of a rate");
        JsonElement value = ToolRun.WithInput(Prints, "compare", "-", "--format", "json").Json.GetProperty("columns")[0].GetProperty("values").EnumerateArray().Single(found => found.Text("unit") == "Xã Tân Lập");
        (value.IsNull("rank"), value.Text("rankReason"), value.Number("bestRank"), value.Number("worstRank"), value.GetProperty("contradicting").GetArrayLength()).Should().Be((true, "printsDiffer", 1, 3, 1));
    }

    [Fact]
    public void Index_OfTheSameScoresInAnotherOrder_Ties()
    {
        int[][] scores = [[60, 43, 7, 43, 8, 29, 65], [43, 43, 7, 8, 60, 29, 65], [1, 2, 3, 4, 5, 6, 7]];
        string rows = string.Concat(scores.SelectMany((row, unit) => row.Select((score, i) => $"Xã {"ABC"[unit]},c{i},2024,,{score},higher,điểm\n")))
            + string.Concat("ABC".Select(unit => $"Xã {unit},alike,2024,,7,higher,điểm\n"));
        JsonElement index = ToolRun.WithInput(Header + rows, "compare", "-", "--format", "json", "--index", "c0,c1,c2,c3,c4,c5,c6,alike;runs=20").Json.GetProperty("index");
        index.GetProperty("indicators").EnumerateArray().Last().Text("reason").Should().Be("allEqual");

        string posts = string.Join(',', Enumerable.Repeat("goalposts(0..100)", 7));
        JsonElement[] units = [.. ToolRun.WithInput(Header + rows, "compare", "-", "--format", "json", "--index", $"c0,c1,c2,c3,c4,c5,c6;norm={posts};runs=20").Json.GetProperty("index").GetProperty("units").EnumerateArray()];
        units.Select(unit => unit.Number("rank")).Should().Equal(1, 1, 3);
        units.Should().OnlyContain(unit => unit.Number("bestRank") <= unit.Number("rank") && unit.Number("rank") <= unit.Number("worstRank"));
    }

    [Fact]
    public void Index_WithASettingTwice_IsRefused() =>
        ToolRun.WithInput(Ratios, "compare", "-", "--index", "x;share=0.5;share=0.9").Error.Should().Contain("'share' stands twice");

    [Fact]
    public void AssumedDirection_RanksNothing()
    {
        const string Table = "unit,indicator,period,target,actual,measureUnit\nSông,Chỉ số kỳ lạ,2024,\"1,0\",\"0,9\",%\nNúi,Chỉ số kỳ lạ,2024,\"1,0\",\"0,8\",%\n";
        JsonElement[] columns = [.. ToolRun.WithInput(Table, "compare", "-", "--format", "json").Json.GetProperty("columns").EnumerateArray()];
        columns.Should().OnlyContain(column => column.Text("noRanks") == "directionAssumed");
        columns.SelectMany(column => column.GetProperty("values").EnumerateArray()).Should().OnlyContain(value => value.IsNull("rank") && value.Text("rankReason") == "directionAssumed");
        ToolRun.WithInput(Table, "compare", "-").Output.Should().ContainAll("the direction in which it is better is only assumed", "1 of the verdicts rests on an assumed direction");
    }
}
