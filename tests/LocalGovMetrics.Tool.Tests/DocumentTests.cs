using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace LocalGovMetrics.Tool.Tests;

/// <summary>Whole documents as inputs: found by content, never by name.</summary>
public sealed class DocumentTests : IDisposable
{
    private const string NoYear = "# Kết quả các chỉ tiêu\n\n| TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện |\n|---|---|---|---|---|\n| 1 | Thu ngân sách | tỷ đồng | 100 | 120 |\n| 2 | Tỷ lệ hộ nghèo | % | 2 | 2,5 |\n| 3 | Sản lượng lúa | tấn | 900 | 950 |\n| 4 | Tỷ lệ hộ dùng nước sạch | % | 98 | 98 |\n";

    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private const string Html =
        "<html><body><p>UBND huyện Phú Lộc</p><h1>Kết quả thực hiện kế hoạch năm 2022</h1><table>"
        + "<tr><th>STT</th><th>Chỉ tiêu</th><th>ĐVT</th><th>Kế hoạch năm 2022</th><th>Thực hiện năm 2022</th><th>Đánh giá</th></tr>"
        + "<tr><td>1</td><td>Tỷ lệ hộ nghèo</td><td>%</td><td>≤ 2,5</td><td>2,31</td><td>Đạt</td></tr>"
        + "<tr><td>2</td><td>Số trường đạt chuẩn quốc gia</td><td>trường</td><td>41</td><td>39</td><td>Đạt</td></tr>"
        + "<tr><td>3</td><td>Sản lượng thủy sản</td><td>tấn</td><td>12.500</td><td>12.980</td><td>Vượt</td></tr>"
        + "</table></body></html>";

    private readonly string _folder = Directory.CreateTempSubdirectory("lgm").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Assess_OfAPage_GivesTheVerdictsOfItsTable()
    {
        JsonElement result = ToolRun.Of("assess", Save("bao-cao", Html), "--format", "json").Json;

        result.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("verdict").GetString())
            .Should().Equal("achieved", "notAchieved", "exceeded");
        result.GetProperty("rows")[1].GetProperty("agrees").GetBoolean().Should().BeFalse();
        result.GetProperty("rows")[0].GetProperty("unit").GetString().Should().Contain("Phú Lộc");
        result.GetProperty("rows")[0].GetProperty("period").GetString().Should().Be("2022");
    }

    [Theory]
    [InlineData("a.rtf", "{\\rtf1 Báo cáo}", "rich-text (RTF)")]
    [InlineData("a.pdf", "{\\rtf1 Báo cáo}", "rich-text (RTF)")]
    [InlineData("a.pdf", "\u0001\u0002\u0003 no page", "none of DOCX, XLSX, PDF")]
    [InlineData("a.docx", "", "empty")]
    public void File_ThatIsNoDocumentButNamedSo_IsCalledWhatItIs(string name, string text, string said)
    {
        (int status, string output, string error) = ToolRun.Of("assess", Save(name, text));

        status.Should().Be(1);
        output.Should().BeEmpty();
        error.TrimEnd().Split('\n').Should().ContainSingle().Which.Should().Contain(said);
    }

    [Fact]
    public void Assess_OfAWordFile_IsThatOfTheSameTableInAPage()
    {
        static string Cell(string text) => $"<w:tc><w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p></w:tc>";
        static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(Cell))}</w:tr>";
        string path = Path.Combine(_folder, "khong-co-duoi");
        using (FileStream file = File.Create(path))
        using (ZipArchive archive = new(file, ZipArchiveMode.Create))
        using (StreamWriter writer = new(archive.CreateEntry("word/document.xml").Open()))
        {
            writer.Write($"<w:document xmlns:w=\"{Word}\"><w:body><w:tbl>"
                + Row("STT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2022", "Thực hiện năm 2022")
                + Row("1", "Tỷ lệ hộ nghèo", "%", "≤ 2,5", "2,31")
                + Row("2", "Số trường đạt chuẩn quốc gia", "trường", "41", "39")
                + "</w:tbl></w:body></w:document>");
        }

        ToolRun run = ToolRun.Of("assess", path, "--unit", "Phú Lộc", "--format", "json");

        run.Status.Should().Be(ExitStatus.Done);
        run.Json.GetProperty("rows").EnumerateArray().Select(row => (row.GetProperty("unit").GetString(), row.GetProperty("verdict").GetString()))
            .Should().Equal(("Phú Lộc", "achieved"), ("Phú Lộc", "notAchieved"));
    }

    [Fact]
    public void Extract_AsCsv_AssessesToTheSameVerdicts()
    {
        string page = Save("a.html", Html);
        string csv = Save("a.csv", ToolRun.Of("extract", page, "--format", "csv").Output);

        Verdicts(csv).Should().Equal(Verdicts(page));

        static IEnumerable<(string?, string?, string?)> Verdicts(string path) =>
            [.. ToolRun.Of("assess", path, "--format", "json").Json.GetProperty("rows").EnumerateArray().Select(row =>
                (row.GetProperty("indicator").GetString(), row.GetProperty("verdict").GetString(), row.GetProperty("reason").GetProperty("detailVi").GetString()))];
    }

    [Fact]
    public void Extract_AsJson_GivesTextsWithTheirPlaces()
    {
        JsonElement found = ToolRun.Of("extract", Save("a.html", Html), "--format", "json").Json;

        found.GetProperty("version").GetInt32().Should().Be(1);
        found.GetProperty("document").GetProperty("mediaType").GetString().Should().Be("text/html");
        JsonElement table = found.GetProperty("tables").EnumerateArray().Should().ContainSingle().Which;
        table.GetProperty("planVersusActual").GetBoolean().Should().BeTrue();
        table.GetProperty("columns").EnumerateArray().Select(column => column.GetProperty("role").GetString())
            .Should().Equal("no", "indicator", "measureUnit", "target", "actual", "reportedVerdict");
        JsonElement row = table.GetProperty("rows")[1];
        row.GetProperty("kind").GetString().Should().Be("data");
        (row.GetProperty("target").GetString(), row.GetProperty("actual").GetString(), row.GetProperty("reportedVerdict").GetString()).Should().Be(("41", "39", "Đạt"));
        row.GetProperty("cells").EnumerateArray().Should().OnlyContain(cell => cell.GetProperty("place").GetProperty("length").GetInt32() == cell.GetProperty("text").GetString()!.Length);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("markdown")]
    public void Extract_ForAPerson_ShowsEveryRow(string format) =>
        ToolRun.Of("extract", Save("a.html", Html), "--format", format, "--lang", "vi").Output
            .Should().ContainAll("Tỷ lệ hộ nghèo", "≤ 2,5", "2,31", "Số trường đạt chuẩn quốc gia", "Kế hoạch", "Vượt");

    [Fact]
    public void Assess_OfADocument_WithACellThatCannotBeRead_GivesTheOthers()
    {
        string page = Save("a.html", Html.Replace("<td>39</td>", "<td>12,34,567</td>", StringComparison.Ordinal));

        ToolRun run = ToolRun.Of("assess", page, "--format", "json");

        run.Status.Should().Be(ExitStatus.Done);
        run.Json.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("verdict").GetString())
            .Should().Equal("achieved", "notAssessable", "exceeded");
        run.Error.Should().Contain("12,34,567");
        ToolRun.Of("assess", page, "--keep-going").Status.Should().Be(ExitStatus.BadInput);
    }

    [Theory]
    [InlineData("assess", "0/0")]
    [InlineData("audit", "0 claims")]
    [InlineData("extract", null)]
    public void Document_WithoutATable_ClaimsNothing_AndSaysWhy(string verb, string? output)
    {
        ToolRun run = ToolRun.Of(verb, Save("a.txt", "Báo cáo tình hình của xã.\nCông tác dân vận được quan tâm, đời sống ổn định.\nKhông có bảng nào ở đây.\n"));

        run.Status.Should().Be(ExitStatus.Done);
        (output is null ? run.Output.Length == 0 : run.Output.Contains(output, StringComparison.Ordinal)).Should().BeTrue();
        run.Error.Should().Contain("No table");
    }

    [Theory]
    [InlineData("assess")]
    [InlineData("audit")]
    [InlineData("extract")]
    [InlineData("compare")]
    public void Document_ThatIsBroken_IsRefusedInOneSentence(string verb)
    {
        string path = Path.Combine(_folder, "hong.docx");
        File.WriteAllBytes(path, [.. "PK\x03\x04"u8, .. new byte[200]]);

        ToolRun run = ToolRun.Of(verb, path);

        run.Status.Should().Be(ExitStatus.BadInput);
        run.Output.Should().BeEmpty();
        run.Lines.Should().ContainSingle();
        run.Error.TrimEnd('\n').Should().NotContain("\n").And.Contain("broken");
    }

    [Theory]
    [InlineData("table", "en", "No year or period is named: --period says it for all rows.")]
    [InlineData("csv", "vi", "Không nêu năm hay kỳ nào: --period cho biết kỳ của mọi dòng.")]
    [InlineData("json", "vi", "periodUnknown")]
    public void Assess_OfADocumentThatNamesNoYear_IsJudged_AndSaysSo(string format, string language, string note)
    {
        string page = Save("khong nam.md", NoYear);

        ToolRun run = ToolRun.Of("assess", page, "--format", format, "--lang", language);

        run.Error.Should().BeEmpty();
        run.Status.Should().Be(ExitStatus.Done);
        run.Output.Should().Contain(note).And.NotContain("0001");
        ToolRun.Of("assess", page, "--format", "json").Json.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("verdict").GetString()).Should().Equal("exceeded", "notAchieved", "exceeded", "achieved");
    }

    [Fact]
    public void Extract_OfADocumentThatNamesNoYear_AssessesToTheSame()
    {
        string page = Save("khong nam.md", NoYear);
        string csv = ToolRun.Of("extract", page, "--format", "csv").Output;
        string[] verdicts = [.. ToolRun.WithInput(csv, "assess", "-", "--format", "csv").Lines.Skip(1).Select(line => line.Contains("exceeded", StringComparison.Ordinal) ? "exceeded" : line.Contains("notAchieved", StringComparison.Ordinal) ? "notAchieved" : "achieved")];
        verdicts.Should().Equal("exceeded", "notAchieved", "exceeded", "achieved");
    }

    [Fact]
    public void Period_StatedForADocumentThatNamesNone_IsThatOfItsRows()
    {
        ToolRun run = ToolRun.Of("assess", Save("khong nam.md", NoYear), "--period", "2024", "--format", "json");
        run.Json.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("period").GetString()).Should().AllBe("2024");
        run.Output.Should().NotContain("periodUnknown");
    }

    [Fact]
    public void Compare_OfADocumentThatNamesNoYear_AsksForIt()
    {
        ToolRun run = ToolRun.Of("compare", Save("khong nam.md", NoYear.Replace("# Kết quả", "UBND huyện Phú Lộc\n\n# Kết quả", StringComparison.Ordinal)));
        run.Status.Should().Be(ExitStatus.BadInput);
        run.Error.Should().Contain("--period");
    }

    [Fact]
    public void Audit_OfTwoTablesThatNameNoYear_AccusesNoOne()
    {
        ToolRun run = ToolRun.Of("audit", Save("hai bang.md", NoYear + "\n\nBảng sau.\n\n" + NoYear.Replace("120", "131", StringComparison.Ordinal).Replace("2,5", "2,2", StringComparison.Ordinal)), "--format", "json");
        run.Output.Should().NotContain("\"inconsistent\",");
        ToolRun.Of("assess", Save("hai bang.md", NoYear + "\n\nBảng sau.\n\n" + NoYear.Replace("120", "131", StringComparison.Ordinal)), "--format", "json").Output.Should().NotContain("contradictedByRow");
    }

    [Fact]
    public void Compare_OfADocumentThatNamesNoUnit_AsksForIt()
    {
        string page = Save("a.html", Html.Replace("UBND huyện Phú Lộc", "Phụ lục", StringComparison.Ordinal));

        ToolRun run = ToolRun.Of("compare", page);

        run.Status.Should().Be(ExitStatus.BadInput);
        run.Error.Should().Contain("--unit");
    }

    [Fact]
    public void Compare_OfTwoDocuments_PutsTheirUnitsSideBySide()
    {
        string one = Save("a.html", Html);
        string two = Save("b.html", Html.Replace("Phú Lộc", "Nam Đông", StringComparison.Ordinal).Replace("12.980", "11.004", StringComparison.Ordinal));

        ToolRun.Of("compare", one, two, "--format", "csv").Output.Should().ContainAll("Phú Lộc", "Nam Đông", "12.980", "11.004");
    }

    [Fact]
    public void Assess_WithAWorkbookAsOutput_WritesOneThatIsReadAgain()
    {
        string book = Path.Combine(_folder, "ket-qua.xlsx");

        ToolRun.Of("assess", Save("a.html", Html), "--output", book).Status.Should().Be(ExitStatus.Done);

        ToolRun.Of("extract", book, "--format", "json").Json.GetProperty("tables")[0].GetProperty("rows")[1].GetProperty("target").GetString().Should().Be("41");
    }

    [Theory]
    [InlineData("audit")]
    [InlineData("extract")]
    public void ClaimsOfTheProse_AreCheckedBesideTheTables(string verb)
    {
        string page = Save("a.html", Html.Replace("<h1>", "<p>Toàn huyện có 18/24 trường học đạt chuẩn, chiếm 71,5%. Thu ngân sách đạt 412 tỷ đồng, bằng 103% kế hoạch (400 tỷ đồng).</p><h1>", StringComparison.Ordinal));

        JsonElement claims = ToolRun.Of(verb, page, "--format", "json").Json.GetProperty("claims");

        claims.EnumerateArray().Should().Contain(claim => claim.GetProperty("kind").GetString() == "fraction" && claim.GetProperty("class").GetString() == "inconsistent");
        claims.EnumerateArray().Should().NotContain(claim => claim.GetProperty("kind").GetString() == "attainment" && claim.GetProperty("class").GetString() == "inconsistent");
        ToolRun.Of("audit", page, "--fail-on", "inconsistent").Status.Should().Be(ExitStatus.Found);
        ToolRun.Of("extract", page).Output.Should().ContainAll("71,5", "75");
    }

    [Fact]
    public void Table_OfDelimitedText_IsNoDocument_HoweverItsCellsRead()
    {
        string csv = Save("a.csv", "unit,indicator,period,target,actual,note\nHuế,Số hộ,2023,10,12,\"Một câu, hai câu. Ba câu, bốn.\"\n");

        ToolRun.Of("assess", csv, "--format", "json").OnlyRow().GetProperty("verdict").GetString().Should().Be("exceeded");
    }

    [Fact]
    public void Assess_OfOneTableOfSeveral_TakesItAlone()
    {
        string second = Html[Html.IndexOf("<h1>", StringComparison.Ordinal)..].Replace("năm 2022", "năm 2021", StringComparison.Ordinal);
        string page = Save("a.html", Html.Replace("</body></html>", string.Empty, StringComparison.Ordinal) + second);

        ToolRun.Of("assess", page, "--table", "t2", "--format", "json").Json.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("period").GetString())
            .Should().Equal("2021", "2021", "2021");
        ToolRun none = ToolRun.Of("assess", page, "--table", "t9", "--format", "json");
        none.Json.GetProperty("rows").GetArrayLength().Should().Be(0);
        none.Error.Should().ContainAll("t1", "t2");
    }

    private string Save(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return path;
    }
}
