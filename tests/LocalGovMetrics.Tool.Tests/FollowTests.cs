namespace LocalGovMetrics.Tool.Tests;

public sealed class FollowTests : IDisposable
{
    private const string Register = """
        record,unit,to,date,group,nameVi,kind,weights
        unit,x:an,,,,An,commune,
        unit,x:binh,,,,Bình,commune,
        unit,x:ab@2024-01-01,,,,An Bình,commune,
        unit,x:em,,,,Em,commune,
        unit,x:ca,,,,Cam,commune,
        unit,x:da,,,,Đại,commune,
        unit,x:da@2024-07-01,,,,Đại,commune,
        merge,x:an,x:ab@2024-01-01,2024-01-01,1,,,population=6000
        merge,x:binh,x:ab@2024-01-01,2024-01-01,1,,,population=2000
        rename,x:em,,2024-01-01,,Em Đông,,
        merge,x:da,x:ca,2022-01-01,2,,,population=1000
        merge,x:ca,x:ca,2022-01-01,2,,,population=3000
        split,x:ca,x:ca,2024-07-01,3,,,population=3000
        split,x:ca,x:da@2024-07-01,2024-07-01,3,,,population=1000
        """;

    private const string Header = "unit,indicator,period,target,actual,direction,measureUnit,aggregation\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("lgm-follow-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Compare_FollowingUnits_NeverRanksAMergedUnitBesideItsParts()
    {
        string[] files = [File("2023.csv", Header + "An,Thu,2023,,60,higher,tỷ đồng,additive\nEm,Thu,2023,,30,higher,tỷ đồng,additive\n"), File("2023b.csv", Header + "Bình,Thu,2023,,20,higher,tỷ đồng,additive\n"), File("2024.csv", Header + "An Bình,Thu,2024,,90,higher,tỷ đồng,additive\nEm Đông,Thu,2024,,40,higher,tỷ đồng,additive\n")];

        Units(Compare(files)).Should().Equal("An Bình 2024", "Em Đông 2024");
        Units(Compare([.. files, "--period", "2023"])).Should().Equal("An Bình 2023", "Em Đông 2023");
        Compare([.. files, "--period", "2023"]).Output.Should().Contain("80");
    }

    [Fact]
    public void Compare_OfARateThatNoWeightAverages_LeavesItOutAndSaysWhy()
    {
        string file = File("rates.csv", Header + "An,Hộ nghèo,2023,,3,lower,%,\nBình,Hộ nghèo,2023,,1,lower,%,\nEm,Hộ nghèo,2023,,2,lower,%,\n");

        ToolRun without = Compare([file]);

        without.Status.Should().Be(0, without.Error);
        without.Error.Should().Contain("An Bình, Hộ nghèo, 2023: Not converted").And.Contain("A weight is needed");
        Compare([file, "--weight", "population"]).Output.Should().Contain("2.5");
    }

    [Fact]
    public void Compare_OfAUnitThatMergedAndCameBack_IsAReservation()
    {
        string file = File("back.csv", Header + "Đại,Thu,2021,,10,higher,tỷ đồng,additive\nCam,Thu,2021,,30,higher,tỷ đồng,additive\nEm,Thu,2021,,5,higher,tỷ đồng,additive\n");

        ToolRun run = Compare([file, "--weight", "population"]);

        run.Status.Should().Be(0, run.Error);
        run.Output.Should().Contain("boundariesConverted");
        Units(run).Should().BeEquivalentTo("Cam 2021", "Đại 2021", "Em Đông 2021");
    }

    [Fact]
    public void Compare_OfAnAmountThatIsSaidNotToCombine_LeavesItOutBehindTitlesToo()
    {
        const string Title = "BÁO CÁO\n\n";
        string rows = Header + "An,Thu,2023,,60,higher,tỷ đồng,none\nBình,Thu,2023,,20,higher,tỷ đồng,none\nEm,Thu,2023,,30,higher,tỷ đồng,none\nEm,Chi,2023,,30,higher,tỷ đồng,\n";

        foreach (string table in (string[])[rows, Title + rows])
        {
            ToolRun run = Compare([File("stated.csv", table)]);

            run.Status.Should().Be(0, run.Error);
            run.Error.Should().Contain("An Bình, Thu, 2023: Not converted");
            Compare([File("unstated.csv", table.Replace(",none", ",", StringComparison.Ordinal))]).Output.Should().Contain("80");
        }
    }

    [Fact]
    public void Comparable_FollowsUnitsToo()
    {
        string file = File("one.csv", Header + "An,Thu,2023,,60,higher,tỷ đồng,additive\nBình,Thu,2023,,20,higher,tỷ đồng,additive\nEm,Thu,2023,,30,higher,tỷ đồng,additive\n");

        ToolRun run = ToolRun.Of("comparable", file, "--register", File("units.csv", Register), "--to", "2024-12-31", "--format", "json");

        run.Status.Should().Be(0, run.Error);
        run.Output.Should().Contain("An Bình").And.NotContain("\"Bình\"");
        ToolRun.Of("comparable", "--sample", "all").Status.Should().Be(0);
    }

    [Fact]
    public void Compare_OfAUnitThatTheRegisterLacks_SaysSo()
    {
        ToolRun run = Compare([File("lost.csv", Header + "Lạ,Thu,2023,,60,higher,tỷ đồng,additive\n")]);

        (run.Status, run.Output).Should().Be((1, string.Empty));
        run.Error.Should().Contain("lost.csv:2").And.Contain("The register has no unit 'Lạ' on 2023-12-31");
    }

    [Theory]
    [InlineData("compare", "x.csv", "--register", "units.csv")]
    [InlineData("compare", "--sample", "all", "--to", "2024-12-31")]
    [InlineData("comparable", "x.csv", "--weight", "population")]
    public void WrongCommandLine_SaysSo(params string[] args) => ToolRun.Of(args).Status.Should().Be(2);

    private static string[] Units(ToolRun run) => [.. run.Json.GetProperty("columns")[0].GetProperty("values").EnumerateArray().Select(row => $"{row.Text("unit")} {row.Text("period")}")];

    private ToolRun Compare(string[] args) => ToolRun.Of(["compare", .. args, "--register", File("units.csv", Register), "--to", "2024-12-31", "--format", "json"]);

    private string File(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }
}
