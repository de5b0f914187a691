using System.IO.Compression;
using System.Xml.Linq;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Documents;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Tests.Reading;

namespace LocalGovMetrics.Tests.Documents;

public class AssessmentWorkbookTests
{
    private static readonly XNamespace Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Theory]
    [InlineData("12.500|12.980|higher|tấn|x", "I2/H2", 1.0384)]
    [InlineData("≤ 2,5|2|lower|%|Tỷ lệ hộ nghèo", "H2/I2", 1.25)]
    [InlineData("14,5-15,5|8,8|higher|%|Tốc độ tăng trưởng", "(100+I2)/(100+H2)", 0.95021834061135377)]
    public void Attainment_IsALiveFormula_WithItsValue(string row, string formula, double value)
    {
        XElement cell = Cells(row)["J2"];

        cell.Element(Sheet + "f")!.Value.Should().Be(formula);
        double.Parse(cell.Element(Sheet + "v")!.Value, System.Globalization.CultureInfo.InvariantCulture).Should().BeApproximately(value, 1e-12);
    }

    [Theory]
    [InlineData("120|chờ kết quả|higher|hộ|x")]
    [InlineData(">93|>93|higher|%|x")]
    public void Attainment_ThatNoFormulaGives_IsNone(string row) =>
        Cells(row)["J2"].Element(Sheet + "f").Should().BeNull();

    [Fact]
    public void Texts_AreAsPrinted_AndNeverFormulas()
    {
        Dictionary<string, XElement> cells = Cells("14,5-15,5|8,8|higher|%|=1+1 Tốc độ");

        Text(cells["C2"]).Should().Be("=1+1 Tốc độ");
        Text(cells["F2"]).Should().Be("14,5-15,5");
        Text(cells["K2"]).Should().Be("không đạt");
        cells["C2"].Element(Sheet + "f").Should().BeNull();
    }

    [Fact]
    public void Headings_AreOfTheLanguage()
    {
        Text(Cells("5|6|higher||x", Language.English)["K1"]).Should().Be("Verdict");
        Text(Cells("5|6|higher||x")["K1"]).Should().Be("Kết quả");
    }

    private static string Text(XElement cell) => string.Concat(cell.Descendants(Sheet + "t").Select(text => text.Value));

    private static Dictionary<string, XElement> Cells(string row, Language? language = null)
    {
        string[] cells = row.Split('|');
        Assessment assessment = Assessment.Of(Tables.Read("unit|period|target|actual|direction|measureUnit|indicator", $"A|2023|{string.Join('|', cells)}").Value!);
        using MemoryStream stream = new();
        AssessmentWorkbook.Write(assessment, stream, language);
        stream.Position = 0;
        using ZipArchive archive = new(stream);
        using Stream sheet = archive.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        int number = 0;
        Dictionary<string, XElement> found = [];
        foreach (XElement line in XDocument.Load(sheet).Descendants(Sheet + "row"))
        {
            number++;
            char column = 'A';
            foreach (XElement cell in line.Elements(Sheet + "c"))
            {
                found[$"{column++}{number}"] = cell;
            }
        }

        return found;
    }
}
