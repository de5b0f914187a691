using System.Text.Json;

namespace LocalGovMetrics.Tool.Tests;

public sealed class ConvertTests : IDisposable
{
    private const string Register = """
        record,unit,to,date,group,nameVi,kind,weights
        unit,t:a,,,,Đông,commune,
        unit,t:b,,,,Tây,commune,
        unit,t:c@2025-07-01,,,,Hòa Bình,commune,
        unit,t:s,,,,Sông,town,
        unit,t:w1@2025-07-01,,,,Một,ward,
        unit,t:w2@2025-07-01,,,,Hai,ward,
        unit,t:d,,,,Đồng,commune,
        unit,t:e,,,,Biển,commune,
        unit,t:u,,,,Núi,commune,
        unit,t:v@2025-01-01,,,,Đèo,commune,
        merge,t:a,t:c@2025-07-01,2025-07-01,1,,,
        merge,t:b,t:c@2025-07-01,2025-07-01,1,,,
        split,t:s,t:w1@2025-07-01,2025-07-01,2,,,population=10000
        split,t:s,t:w2@2025-07-01,2025-07-01,2,,,population=30000
        dissolution,t:e,,2025-03-01,,,,
        transfer,t:u,t:d,2025,,,,
        """;

    private const string Header = "unit,indicator,period,target,actual,measureUnit,dân số\n";

    private const string Merged = Header
        + "Đông,Giảm hộ nghèo,2024,giảm 12-15 hộ/năm,14,hộ,1000\nTây,Giảm hộ nghèo,2024,giảm 3-4 hộ/năm,2,hộ,3000\n"
        + "Đông,Nước sạch,2024,≥ 90,\"92,5\",%,\nTây,Nước sạch,2024,≥ 98,97,%,\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("lgm-convert-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Convert_Json_IsTheContract()
    {
        ToolRun run = Run(Merged, "--weight", "dân số", "--format", "json");

        run.Status.Should().Be(0, run.Error);
        JsonElement json = run.Json;
        json.Text("to").Should().Be("2025-07-01");
        json.Text("weight").Should().Be("dân số");
        JsonElement[] rows = [.. json.GetProperty("rows").EnumerateArray()];
        rows.Should().HaveCount(2);
        JsonElement sum = rows[0];
        sum.GetProperty("lines").EnumerateArray().Select(line => line.GetInt32()).Should().Equal(2, 3);
        sum.Text("unit").Should().Be("Hòa Bình");
        sum.Text("unitId").Should().Be("t:c@2025-07-01");
        sum.Number("actual", "value").Should().Be(16);
        sum.Number("target", "criterion", "low").Should().Be(15);
        sum.Number("target", "criterion", "high").Should().Be(19);
        sum.Text("verdict").Should().Be("achieved");
        sum.Text("actualConversion", "rule").Should().Be("sum");
        sum.Text("targetConversion", "textVi").Should().StartWith("Tổng của t:a");
        sum.GetProperty("aggregationAssumed").GetBoolean().Should().BeTrue();
        sum.GetProperty("estimated").GetBoolean().Should().BeFalse();
        JsonElement mean = rows[1];
        mean.Number("actual", "value").Should().Be(95.875m);
        mean.Number("target", "criterion", "low").Should().Be(96);
        mean.Text("verdict").Should().Be("notAchieved");
        mean.Text("actualConversion", "rule").Should().Be("weightedMean");
        mean.Text("actualConversion", "weight").Should().Be("dân số");
        mean.GetProperty("actualConversion").GetProperty("from")[1].Number("amount").Should().Be(3000);
        mean.GetProperty("estimated").GetBoolean().Should().BeTrue();
        json.Number("summary", "converted").Should().Be(2);
        json.Number("summary", "estimated").Should().Be(1);
    }

    [Fact]
    public void Convert_WithoutWeight_VoidsRatesAndSaysWhy()
    {
        JsonElement mean = Run(Merged, "--format", "json").Json.GetProperty("rows")[1];

        mean.Text("verdict").Should().Be("notAssessable");
        mean.Text("actualConversion", "problem").Should().Be("weightMissing");
        mean.Text("targetConversion", "problem").Should().Be("weightMissing");
        mean.IsNull("target").Should().BeTrue();
        mean.Number("possibleLow").Should().Be(92.45m);
    }

    [Fact]
    public void Convert_ByTheRegistersWeight_SplitsAmountsAndTargets()
    {
        JsonElement[] rows = [.. Run(Header + "Sông,Thu,2024,200,\"190,5\",tỷ đồng,\n", "--weight", "population", "--format", "json").Json.GetProperty("rows").EnumerateArray()];

        rows.Select(row => row.Text("unit")).Should().Equal("Một", "Hai");
        rows.Select(row => row.Number("actual", "value")).Should().Equal(47.625m, 142.875m);
        rows.Select(row => row.Number("target", "criterion", "low")).Should().Equal(50, 150);
        rows.Should().OnlyContain(row => row.Text("actualConversion", "rule") == "splitSum" && row.Text("status") == "estimated");
    }

    [Fact]
    public void Convert_ByAFileOfWeights_TakesUnitsBeforeOrAfter()
    {
        string weights = File("weights.csv", "unit,dân số\nMột,1\nHai,3\nĐông,1\nTây,1\n");

        ToolRun run = Run(Merged + "Sông,Thu,2024,200,\"100\",tỷ đồng,\n", "--weights", weights, "--format", "json");

        run.Status.Should().Be(0, run.Error);
        JsonElement[] rows = [.. run.Json.GetProperty("rows").EnumerateArray()];
        rows.Select(row => row.Number("actual", "value")).Should().Equal(16, 94.75m, 25, 75);
        run.Json.Text("weight").Should().Be("dân số");
    }

    [Fact]
    public void Convert_LeavesOutNothingSilently()
    {
        ToolRun run = Run(Header + "Đồng,Thu,2024,20,21,tỷ đồng,\nĐồng,Thu,2024,20,22,tỷ đồng,\nBiển,Thu,2024,5,5,tỷ đồng,\nNúi,Thu,2025-01-01/2025-06-30,5,5,tỷ đồng,\n", "--format", "json");

        run.Status.Should().Be(0, run.Error);
        run.Json.GetProperty("leftOut").EnumerateArray().Select(left => (left.Number("line"), left.Text("cause"))).Should().Equal((3m, "repeated"), (4m, "ended"), (5m, "uncertain"));
        run.Json.Number("summary", "leftOut").Should().Be(3);
    }

    [Fact]
    public void Convert_ReadsTheAggregationColumn()
    {
        string file = "unit,indicator,period,target,actual,aggregation\nĐông,Điểm,2024,5,6,additive\nTây,Điểm,2024,5,6,additive\n";

        JsonElement row = Run(file, "--format", "json").OnlyRow();

        row.Number("actual", "value").Should().Be(12);
        row.GetProperty("aggregationAssumed").GetBoolean().Should().BeFalse();
        Run(file.Replace("additive", "sum", StringComparison.Ordinal)).Error.Should().Contain("column 'aggregation'");
        JsonElement stated = Run(file.Replace("additive", "none", StringComparison.Ordinal).Replace(",6,", ",6 hộ,", StringComparison.Ordinal), "--format", "json").OnlyRow();
        stated.Text("actualConversion", "problem").Should().Be("notAggregable", "what is stated is not overruled by the unit of measure");
        stated.GetProperty("aggregationAssumed").GetBoolean().Should().BeFalse();
        Run(file.Replace("additive", string.Empty, StringComparison.Ordinal), "--format", "json").OnlyRow().Text("actualConversion", "problem").Should().Be("notAggregable");
    }

    [Fact]
    public void Convert_Table_TellsForAPersonHow()
    {
        ToolRun run = Run(Merged, "--weight", "dân số");

        run.Lines[0].Should().Be("<stdin>, in the units of 2025-07-01");
        run.Output.Should().Contain("Hòa Bình · Giảm hộ nghèo\n  Period      2024\n  Target      15 to 19 hộ/năm\n  Actual      16 hộ\n  Verdict     ✓ achieved\n");
        run.Output.Should().Contain("Sum of t:a (14 hộ); t:b (2 hộ).").And.Contain("This is an estimate.").And.Contain("2 of 2 rows converted, 1 estimated.");
    }

    [Fact]
    public void Convert_InVietnamese_SpeaksVietnamese()
    {
        string text = Run(Merged, "--lang", "vi").Output;

        text.Should().Contain("theo đơn vị hành chính ngày 2025-07-01").And.Contain("Tổng của t:a (14 hộ); t:b (2 hộ).").And.Contain("Thiếu trọng số để quy đổi.").And.Contain("Đã quy đổi 2/2 dòng");
        text.Should().NotContain("Sum of").And.NotContain("Actual");
    }

    [Fact]
    public void Convert_Csv_HasOneLineARow()
    {
        string[] lines = Run(Merged, "--format", "csv", "--weight", "dân số").Output.TrimEnd().Split('\n');

        lines.Should().HaveCount(3);
        lines[0].Should().StartWith("unit,unitId,indicator,period,");
        lines[2].Should().Contain("95,875 %").And.Contain("weightedMean").And.Contain("true");
    }

    [Fact]
    public void Convert_Csv_ReadsBackToTheSameVerdicts()
    {
        string table = Header.Replace("dân số", "direction,dân số", StringComparison.Ordinal)
            + "Đông,Số hộ nghèo,2024,60,70,hộ,lower,1000\nTây,Số hộ nghèo,2024,90,60,hộ,lower,3000\n"
            + "Đông,Tăng thu,2024,4-6%/năm,5%,%,higher,1000\nTây,Tăng thu,2024,5-7%/năm,6%,%,higher,3000\n"
            + "Đông,Nước sạch,2024,≥ 90,\"92,5\",%,higher,1000\nTây,Nước sạch,2024,≥ 98,97,%,higher,3000\n";
        string csv = Run(table, "--format", "csv", "--weight", "dân số").Output;
        string[] header = csv.Split('\n')[0].Split(',');
        header.Should().Contain(["direction", "measure", "status", "base"]);
        ToolRun back = ToolRun.WithInput(csv, "assess", "-", "--format", "json");
        back.Error.Should().BeEmpty();
        foreach (JsonElement row in back.Json.GetProperty("rows").EnumerateArray())
        {
            row.Text("verdict").Should().Be(row.GetProperty("extra").GetProperty("verdict").GetString(), "{0} is read back", row.Text("indicator"));
        }
    }

    [Fact]
    public void Convert_Markdown_IsATable() =>
        Run(Merged, "--format", "markdown").Output.Should().Contain("| Hòa Bình | Giảm hộ nghèo | 2024 | 15 to 19 hộ/năm | 16 hộ |").And.EndWith("2 of 2 rows converted, 0 estimated.\n");

    [Fact]
    public void Convert_OfSample_UsesTheRegisterOfTheLibrary() =>
        ToolRun.Of("units", "convert", "--sample", "huong-tra-2023", "--to", "2024-01-01", "--format", "json").Json.Number("summary", "converted").Should().Be(0, "Hương Trà did not change after 2023");

    [Theory]
    [InlineData("Nowhere,Thu,2024,1,1,,\n", "column 'unit': The register has no unit 'Nowhere' on 2024-12-31.")]
    [InlineData("Bỉen,Thu,2024,1,1,,\n", "column 'unit': The register has no unit 'Bỉen'")]
    [InlineData("Đong,Thu,2024,1,1,,\n", "column 'unit': The register has no unit 'Đong'")]
    [InlineData("dong,Thu,2024,1,1,,\n", "'dong' may mean several units of 2024-12-31: t:a, t:d. Write the identity or, in a column unitParent, the unit above.")]
    [InlineData("Đông,Thu,2024,1,1,,x\n", "column 'dân số': Expected an amount, 0 or more.")]
    [InlineData("Đông,Thu,2024,1,1,,1\nĐông,Chi,2024,1,1,,2\n", "column 'dân số': Line 2 gives the same unit another amount.")]
    [InlineData("Đông,Thu,2024,16-9,1,,\n", "column 'target'")]
    public void Convert_OfBadFile_WritesNothingButItsErrors(string rows, string error)
    {
        ToolRun run = Run(Header + rows, "--weight", "dân số");

        (run.Status, run.Output).Should().Be((1, string.Empty));
        run.Error.Should().Contain(error);
    }

    [Theory]
    [InlineData("unit,dân số\nNowhere,1\n", "column 'unit': The register has no unit 'Nowhere'")]
    [InlineData("unit,dân số\nĐông,1\nĐông,2\n", "t:a stands twice")]
    [InlineData("unit,dân số\nĐông,-1\n", "Expected an amount, 0 or more.")]
    [InlineData("unit,dân số,diện tích\nĐông,1,1\n", "--weight names one")]
    [InlineData("tên,dân số\nĐông,1\n", "column 'unit' is missing")]
    [InlineData("", "empty")]
    public void Convert_OfBadWeights_WritesNothingButItsErrors(string weights, string error)
    {
        ToolRun run = Run(Merged, "--weights", File("weights.csv", weights));

        (run.Status, run.Output).Should().Be((1, string.Empty));
        run.Error.Should().Contain(error);
    }

    [Theory]
    [InlineData("10000", "2023-12-31")]
    [InlineData("7500", "2024-12-31")]
    public void Convert_AfterATransfer_TakesWeightsOfTheDayThatIsSaid(string amount, string day)
    {
        ToolRun run = Transfer("Cam,Thu,2023,8,8,tỷ đồng,\nĐại,Thu,2023,3,3,tỷ đồng,\n", $"unit,dân số\nx:cam,{amount}\n", "--weights-at", day);

        run.Status.Should().Be(0, run.Error);
        run.Json.GetProperty("rows").EnumerateArray().Select(row => row.Number("actual", "value")).Should().Equal(6, 5);
    }

    [Fact]
    public void Convert_AfterATransfer_AsksOfWhichDayTheWeightsAre() =>
        Transfer("Cam,Thu,2023,8,8,tỷ đồng,\n", "unit,dân số\nx:cam,10000\n").Error.Should().Contain("x:cam is not the same on 2023-12-31 and on 2025-01-01").And.Contain("--weights-at DATE");

    [Fact]
    public void Convert_ByAColumnOfTheFile_TakesItAsOfTheUnitsBefore()
    {
        ToolRun run = Transfer("Cam,Thu,2023,8,8,tỷ đồng,10000\nĐại,Thu,2023,3,3,tỷ đồng,4000\n", null, "--weight", "dân số");

        run.Status.Should().Be(0, run.Error);
        run.Json.GetProperty("rows").EnumerateArray().Select(row => (row.Text("unit"), row.Number("actual", "value"))).Should().Equal(("Cam", 6m), ("Đại", 5m));
    }

    [Fact]
    public void Convert_ToAnEarlierDay_WhereSharesAllowIt_ElseSaysWhy()
    {
        ToolRun run = ToolRun.WithInput(Header + "Một,Thu,2025-07-01/2025-12-31,1,1,tỷ đồng,\nHai,Thu,2025-07-01/2025-12-31,3,3,tỷ đồng,\nHòa Bình,Thu,2025-07-01/2025-12-31,8,8,tỷ đồng,\nĐèo,Thu,2025-07-01/2025-12-31,8,8,tỷ đồng,\n", "units", "convert", "-", "--to", "2024-12-31", "--register", File("units.csv", Register), "--weight", "population", "--format", "json");

        run.Status.Should().Be(0, run.Error);
        JsonElement[] rows = [.. run.Json.GetProperty("rows").EnumerateArray()];
        rows.Where(row => row.Text("unit") == "Sông").Should().ContainSingle().Which.Number("actual", "value").Should().Be(4);
        JsonElement[] merged = [.. rows.Where(row => row.Text("unit") is "Đông" or "Tây")];
        merged.Should().HaveCount(2).And.OnlyContain(row => row.Text("actualConversion", "problem") == "weightMissing");
        merged[0].Text("actualConversion", "missingWeight").Should().Be("population");
        merged[0].Number("actualConversion", "missingShare").Should().Be(1);
        run.Json.GetProperty("leftOut").EnumerateArray().Select(left => (left.Number("line"), left.Text("cause"))).Should().Equal((5m, "begun"));
    }

    [Fact]
    public void Convert_FromADay_ReadsAnyPeriod() =>
        Run(Header + "Đông,Thu,2021-2025,1,1,hộ,\nTây,Thu,2021-2025,1,1,hộ,\n", "--from", "2025-06-30", "--format", "json").OnlyRow().Number("actual", "value").Should().Be(2);

    [Theory]
    [InlineData("units", "convert", "x.csv")]
    [InlineData("units", "convert", "--to", "2025-07-01")]
    [InlineData("units", "convert", "x.csv", "--to", "2025-7-1")]
    [InlineData("units", "convert", "x.csv", "--to", "2025-07-01", "--sample", "tam-ky-2024")]
    public void Convert_OfWrongCommandLine_SaysSo(params string[] args) => ToolRun.Of(args).Status.Should().Be(2);

    [Theory]
    [InlineData("--register")]
    [InlineData("--weights")]
    public void Convert_OfFileThatIsNotThere_NamesIt(string option)
    {
        ToolRun run = ToolRun.WithInput(Merged, "units", "convert", "-", "--to", "2025-07-01", option, Path.Combine(_folder, "nowhere.csv"));

        (run.Status, run.Output).Should().Be((1, string.Empty));
        run.Error.Should().Contain("nowhere.csv");
    }

    private ToolRun Transfer(string rows, string? weights, params string[] args)
    {
        string register = File("transfer.csv", "record,unit,to,date,group,nameVi,kind,weights\nunit,x:cam,,,,Cam,commune,\nunit,x:dai,,,,Đại,commune,\ntransfer,x:cam,x:dai,2024-07-01,,,,dân số=2500\n");
        return ToolRun.WithInput(Header + rows, ["units", "convert", "-", "--to", "2025-01-01", "--register", register, "--format", "json", .. weights is null ? Array.Empty<string>() : ["--weights", File("weights.csv", weights)], .. args]);
    }

    private ToolRun Run(string input, params string[] args) =>
        ToolRun.WithInput(input, ["units", "convert", "-", "--to", "2025-07-01", "--register", File("units.csv", Register), .. args]);

    private string File(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }
}
