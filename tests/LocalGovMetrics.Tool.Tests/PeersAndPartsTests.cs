using System.Text.Json;

namespace LocalGovMetrics.Tool.Tests;

/// <summary>Peers, convergence, contributions, frozen scales, editions and price indices, from the command line.</summary>
public class PeersAndPartsTests
{
    private const string Towns =
        "unit,unitParent,class,indicator,period,target,actual,direction\n" +
        "A,P,3,population,2022,,100000 người,none\nB,P,3,population,2022,,110000 người,none\nC,P,4,population,2022,,50000 người,none\nD,Q,3,population,2022,,105000 người,none\n" +
        "A,P,3,area,2022,,100 km2,none\nB,P,3,area,2022,,90 km2,none\nC,P,4,area,2022,,300 km2,none\nD,Q,3,area,2022,,101 km2,none\n" +
        "A,P,3,water,2022,90%,91%,higher\nB,P,3,water,2022,90%,80%,higher\nC,P,4,water,2022,90%,70%,higher\nD,Q,3,water,2022,90%,95%,higher\n" +
        "A,P,3,water,2023,90%,93%,higher\nB,P,3,water,2023,90%,86%,higher\nC,P,4,water,2023,90%,80%,higher\nD,Q,3,water,2023,90%,99%,higher\n";

    private const string Prices = "unit,indicator,period,target,actual,direction,targetPriceBasis,actualPriceBasis\nX,GRDP,2024,100 tỷ đồng,150 tỷ đồng,higher,constant 2010,current\n";

    [Theory]
    [InlineData("--by class", "B (P)|D (Q)")]
    [InlineData("--by parent", "B (P)|C (P)")]
    [InlineData("--by neighbours --on population,area --count 2", "D (Q)|B (P)")]
    public void Peers_AreThoseOfTheRule(string how, string peers) =>
        ToolRun.WithInput(Towns, ["peers", "-", "--of", "A", "--minimum-peers", "1", "--format", "json", .. how.Split(' ')]).Json.GetProperty("peers").EnumerateArray().Select(peer => peer.GetProperty("unit").GetString()).Should().Equal(peers.Split('|'));

    [Fact]
    public void Peers_WeightedByAnIndicator_GiveTheMeanUnderItsName()
    {
        JsonElement water = ToolRun.WithInput(Towns, "peers", "-", "--of", "A", "--by", "parent", "--indicator", "water", "--weighted-by", "population", "--minimum-peers", "2", "--format", "json").Json.GetProperty("indicators")[0];
        water.GetProperty("weightedMean").GetProperty("weightName").GetString().Should().Be("population");
        water.GetProperty("weightedMean").GetProperty("value").GetDouble().Should().BeApproximately(((86 * 110_000.0) + (80 * 50_000.0)) / 160_000, 1e-9);
        water.GetProperty("median").GetProperty("value").GetDouble().Should().Be(83);
    }

    [Theory]
    [InlineData("peers", "-")]
    [InlineData("peers", "-", "--of", "A", "--by", "neighbours")]
    [InlineData("peers", "-", "--of", "Zed")]
    [InlineData("peers", "-", "--of", "A", "--minimum-peers", "0")]
    [InlineData("panel", "-", "--years", "soon")]
    [InlineData("contributions", "-", "--years", "2023")]
    public void WrongCommandLines_AreSaid(params string[] args) => ToolRun.WithInput(Towns, args).Status.Should().Be(2);

    [Fact]
    public void Panel_SaysWhetherLikeUnitsConverge()
    {
        JsonElement convergence = ToolRun.WithInput(Towns, "panel", "-", "--indicator", "water", "--format", "json").Json.GetProperty("panels")[0].GetProperty("convergence");
        convergence.GetProperty("beta").GetDouble().Should().BeNegative();
        convergence.GetProperty("sigma")[1].GetDouble().Should().BeLessThan(convergence.GetProperty("sigma")[0].GetDouble());
        ToolRun.WithInput(Towns, "panel", "-", "--indicator", "water").Output.Should().Contain("Those behind grow faster");
    }

    [Fact]
    public void Index_FrozenAtAYear_KeepsItsScaleAndMarksWhatLiesBeyond()
    {
        JsonElement index = ToolRun.WithInput(Towns, "compare", "-", "--period", "2023", "--index", "water;freeze=2022", "--format", "json").Json.GetProperty("index");
        index.GetProperty("frozenAt").GetInt32().Should().Be(2022);
        (index.GetProperty("indicators")[0].GetProperty("low").GetDouble(), index.GetProperty("indicators")[0].GetProperty("high").GetDouble()).Should().Be((70, 95));
        JsonElement best = index.GetProperty("units").EnumerateArray().First(unit => unit.GetProperty("unit").GetString() == "D (Q)");
        best.GetProperty("clamped").EnumerateArray().Select(code => code.GetString()).Should().Equal("water");
        ToolRun.WithInput(Towns, "compare", "-", "--period", "2023", "--index", "water;freeze=2022").Output.Should().Contain("100.0*").And.Contain("lies outside the goalposts 70 to 95");
        ToolRun.WithInput(Towns, "compare", "-", "--index", "water;freeze=1999").Status.Should().Be(2);
    }

    [Fact]
    public void Contributions_AddUpToTheGrowthOfTheWhole()
    {
        JsonElement row = ToolRun.Of("contributions", "--sample", "quang-tri-2020-2025", "--indicator", "industry", "--format", "json").Json.GetProperty("rows")[0];
        double parts = row.GetProperty("parts").EnumerateArray().Sum(part => part.GetProperty("contribution").GetDouble()) + row.GetProperty("remainder").GetProperty("contribution").GetDouble();
        parts.Should().BeApproximately(row.GetProperty("growth").GetDouble(), 1e-12);
    }

    [Fact]
    public void Codes_OfSeveralEditions_AreNamed()
    {
        ToolRun.Of("units", "codes", "tt_hue", "xyz", "--at", "2024-08-01").Output.Should().Contain("1 code meant units on 2024-08-01; 1 is not in the register.");
        JsonElement mixed = ToolRun.WithInput("xyz\n", "units", "codes", "-", "--at", "2024-08-01", "--format", "json").Json;
        mixed.GetProperty("findings")[0].GetProperty("problem").GetString().Should().Be("unknown");
        ToolRun.Of("units", "codes", "tt_hue").Status.Should().Be(2);
    }

    [Theory]
    [InlineData("cpi.csv", "year,index\n2010,100\n2024,\"180,5\"\n")]
    [InlineData("cpi.json", """{"name":"CPI","baseYear":2010,"values":{"2010":100,"2024":180.5}}""")]
    public void PriceIndex_BringsTheActualToThePricesOfItsTarget(string name, string text) => WithFile(name, text, path =>
    {
        JsonElement row = ToolRun.WithInput(Prices, "assess", "-", "--price-index", path, "--format", "json").Json.GetProperty("rows")[0];
        row.GetProperty("verdict").GetString().Should().Be("notAchieved");
        row.GetProperty("attainment").GetDouble().Should().BeApproximately(150 / 180.5, 1e-6);
        ToolRun.WithInput(Prices, "assess", "-", "--format", "json").Json.GetProperty("rows")[0].GetProperty("reason").GetProperty("code").GetString().Should().Be("priceBasesDiffer");
    });

    [Theory]
    [InlineData("year,index\n2010,99\n")]
    [InlineData("a,b\n2010,100\n")]
    [InlineData("{\"name\":\"x\"}")]
    [InlineData("year,index\n2010,100\n2010,101\n")]
    public void PriceIndex_NotUnderstood_IsAWrongCommandLine(string text) => WithFile("cpi.csv", text, path =>
    {
        ToolRun run = ToolRun.WithInput(Prices, "assess", "-", "--price-index", path);
        (run.Status, run.Output).Should().Be((2, string.Empty));
        run.Error.Should().Contain("--price-index");
    });

    [Fact]
    public void Audit_OfSeveralFiles_FindsTheFactThatTheyPrintDifferently() =>
        WithFile("a.csv", "unit,indicator,period,target,actual\nX,Giá trị sản xuất,2023,,7.943 tỷ đồng\n", first =>
            WithFile("b.csv", "unit,indicator,period,target,actual,measureUnit\nX,Giá trị sản xuất,2023,,7.613,tỷ đồng\n", second =>
            {
                JsonElement claim = ToolRun.Of("audit", first, second, "--format", "json").Json.GetProperty("claims")[0];
                (claim.GetProperty("kind").GetString(), claim.GetProperty("class").GetString()).Should().Be(("sameFact", "inconsistent"));
                ToolRun.Of("audit", first, second, "--fail-on", "inconsistent").Status.Should().Be(3);
                ToolRun.Of("audit", first, first).Output.Should().NotContain("inconsistent");
            }));

    [Theory]
    [InlineData("Số hộ được hỗ trợ", "98", "80", "38", "hộ", "inconsistent")]
    [InlineData("Số hộ được hỗ trợ", "118", "80", "38", "", "consistent")]
    [InlineData("Tỷ lệ hộ nghèo", "98", "80", "38", "%", null)]
    [InlineData("Thu nhập bình quân", "98", "80", "38", "triệu đồng/người", null)]
    public void Audit_OfSubRowsWithoutAggregation_AssumesWhatUnitAndWordsAllow(string name, string whole, string first, string second, string unit, string? found)
    {
        string input = $"no,parent,unit,indicator,period,target,actual,measureUnit\n1,,X,{name},2023,,{whole},{unit}\n1.a,1,X,Khu vực nông thôn,2023,,{first},{unit}\n1.b,1,X,Khu vực đô thị,2023,,{second},{unit}\n";
        JsonElement[] sums = [.. ToolRun.WithInput(input, "audit", "-", "--format", "json").Json.GetProperty("claims").EnumerateArray().Where(claim => claim.GetProperty("kind").GetString() is "sum" or "partialSum")];
        sums.Select(claim => claim.GetProperty("class").GetString()).Should().Equal(found is null ? [] : [found]);
        sums.All(claim => claim.GetRawText().Contains("assumed to add up", StringComparison.Ordinal)).Should().BeTrue();
    }

    [Theory]
    [InlineData("Thu ngân sách", "Thu trên địa bàn", "Chi ngân sách", "tỷ đồng")]
    [InlineData("Số lao động có việc làm", "Lao động nữ", "Lao động là thanh niên", "người")]
    [InlineData("Diện tích gieo trồng", "Diện tích lúa cả năm", "Diện tích lúa vụ đông xuân", "ha")]
    [InlineData("Thu ngân sách", "Thu nội địa", "Tổng cộng", "tỷ đồng")]
    [InlineData("Jobs created", "Jobs for women", "Jobs for youth", "người")]
    [InlineData("Revenue", "Own revenue", "Expenditure", "USD")]
    [InlineData("Lương bình quân", "Khu vực nhà nước", "Khu vực tư nhân", "triệu đồng")]
    [InlineData("Giá đất trung bình", "Đô thị", "Nông thôn", "triệu đồng")]
    [InlineData("Thu nhập bình quân", "Thành thị", "Nông thôn", "triệu đồng")]
    [InlineData("Thu nhập", "Thành thị", "Nông thôn", "triệu đồng")]
    [InlineData("Mức trợ cấp", "Nam", "Nữ", "nghìn đồng")]
    [InlineData("Average income", "Urban", "Rural", "USD")]
    [InlineData("Số xã đạt chuẩn", "Xã nông thôn mới", "Xã nông thôn mới nâng cao", "xã")]
    [InlineData("Số lượt khách du lịch", "Khách quốc tế", "Khách lưu trú", "lượt")]
    [InlineData("Số hộ sử dụng nước sạch hoặc điện", "Hộ sử dụng nước sạch", "Hộ sử dụng điện", "hộ")]
    [InlineData("Dân số", "Dân số nam", "Dân số thành thị", "người")]
    public void Audit_OfSubRowsThatNeedNotAddUp_AccusesNoOne(string name, string first, string second, string unit)
    {
        string input = $"no,parent,unit,indicator,period,target,actual,measureUnit\n1,,X,{name},2023,,98,{unit}\n1.a,1,X,{first},2023,,80,{unit}\n1.b,1,X,{second},2023,,70,{unit}\n";
        ToolRun.WithInput(input, "audit", "-", "--fail-on", "inconsistent").Status.Should().Be(0);
    }

    [Theory]
    [InlineData("7.943", "ước", "7.613", "")]
    [InlineData("7.943", "", "7.613 (r)", "")]
    [InlineData("7.943", "sơ bộ", "7.613", "")]
    [InlineData("7.943", "dự kiến", "7.613", "")]
    public void Audit_OfSeveralFiles_TakesNumbersOfOtherFirmnessForNoContradiction(string first, string firstStatus, string second, string secondStatus) =>
        WithFile("a.csv", $"unit,indicator,period,target,actual,measureUnit,status\nX,Giá trị sản xuất,2023,,{first},tỷ đồng,{firstStatus}\n", one =>
            WithFile("b.csv", $"unit,indicator,period,target,actual,measureUnit,status\nX,Giá trị sản xuất,2023,,{second},tỷ đồng,{secondStatus}\n", other =>
                ToolRun.Of("audit", one, other, "--fail-on", "inconsistent").Status.Should().Be(0)));

    [Theory]
    [InlineData("unit,aspect,peer,distance,indicator", 5, "peers", "-", "--of", "An", "--by", "class", "--minimum-peers", "1", "--indicator", "nước sạch")]
    [InlineData("indicator,part,unit,like,year", 5, "panel", "-", "--indicator", "nước sạch")]
    [InlineData("unit,indicator,firstYear,lastYear,role", 3, "contributions", "--sample", "quang-tri-2020-2025", "--indicator", "Tổng mức bán lẻ hàng hóa")]
    [InlineData("code,problem,units,finding", 2, "units", "codes", "xxx", "tt_hue", "--at", "2024-12-31")]
    public void Csv_IsThereForEveryVerb(string header, int linesAtLeast, params string[] arguments)
    {
        const string Input = "unit,indicator,period,target,actual,measureUnit,class\nAn,nước sạch,2022,,70,%,I\nBình,nước sạch,2022,,80,%,I\nAn,nước sạch,2023,,71,%,I\nBình,nước sạch,2023,,82,%,I\n";
        ToolRun run = ToolRun.WithInput(Input, [.. arguments, "--format", "csv"]);
        run.Status.Should().Be(0, run.Error);
        run.Output.Should().StartWith(header);
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.Should().BeGreaterThanOrEqualTo(linesAtLeast);
    }

    [Fact]
    public void Audit_InVietnamese_SaysThatASumIsAssumed_AndAgainstWhichPlaceAFactStands()
    {
        const string Sum = "no,parent,unit,indicator,period,target,actual,measureUnit\n1,,X,Tổng thu,2023,,98,tỷ đồng\n1.a,1,X,Thu nội địa,2023,,80,tỷ đồng\n1.b,1,X,Thu xuất nhập khẩu,2023,,38,tỷ đồng\n";
        ToolRun.WithInput(Sum, "audit", "-", "--lang", "vi").Output.Should().Contain("giả định là cộng lại");
        WithFile("a.csv", "unit,indicator,period,target,actual\nX,Số nhà,2023,,243\n", one => WithFile("b.csv", "unit,indicator,period,target,actual\nX,Số nhà,2023,,247\n", other =>
            ToolRun.Of("audit", one, other, "--lang", "vi").Output.Should().MatchRegex("so với .*a\\.csv:2")));
    }

    [Fact]
    public void Audit_OfNamesThatStandUnderSeveralWholes_TakesThemForFactsOfTheirOwn()
    {
        const string Input = "no,parent,unit,indicator,period,target,actual,measureUnit\n1,,X,Tỷ lệ hộ nghèo,2023,,2,%\n1.1,1,X,Thành thị,2023,,1,%\n2,,X,Tỷ lệ dùng nước sạch,2023,,95,%\n2.1,2,X,Thành thị,2023,,99,%\n";
        ToolRun.WithInput(Input, "audit", "-", "--fail-on", "inconsistent").Status.Should().Be(0);
        WithFile("a.csv", Input[..Input.IndexOf("2,,X", StringComparison.Ordinal)], one => WithFile("b.csv", Input.Replace("1,,X,Tỷ lệ hộ nghèo,2023,,2,%\n1.1,1,X,Thành thị,2023,,1,%\n", string.Empty, StringComparison.Ordinal), other =>
            ToolRun.Of("audit", one, other, "--fail-on", "inconsistent").Status.Should().Be(0)));
        WithFile("a.csv", Input, one => WithFile("b.csv", Input.Replace(",99,", ",98,", StringComparison.Ordinal), other =>
            ToolRun.Of("audit", one, other, "--format", "json").Json.GetProperty("claims").EnumerateArray().Select(claim => claim.GetProperty("reported").GetString()).Should().Equal("98")));
    }

    private static void WithFile(string name, string text, Action<string> use)
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            string path = Path.Combine(folder, name);
            File.WriteAllText(path, text);
            use(path);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
