using System.Text;
using LocalGovMetrics.Csv;
using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Tests.Csv;

public class FileKindTests
{
    [Theory]
    [InlineData("504B0304140006000800000021006C2F", "xl/workbook.xml", "an Excel workbook", "bảng tính Excel")]
    [InlineData("504B0304140006000800000021006C2F", "word/document.xml", "a Word document", "văn bản Word")]
    [InlineData("504B030414000000", "so-lieu.txt", "a ZIP archive", "tệp nén ZIP")]
    [InlineData("255044462D312E370A25E2E3CFD3", "obj", "a PDF", "tệp PDF")]
    [InlineData("89504E470D0A1A0A0000000D", "IHDR", "a picture", "tệp ảnh")]
    [InlineData("FFD8FFE000104A464946", "x", "a picture", "tệp ảnh")]
    [InlineData("FFD8FFE11A2B457869660000", "x", "a picture", "tệp ảnh")]
    [InlineData("524946462A5B3C7D57454250", "VP8 ", "a picture", "tệp ảnh")]
    [InlineData("424D36840300000000003600", "x", "a picture", "tệp ảnh")]
    [InlineData("53514C69746520666F726D6174203300", "x", "a database", "tệp cơ sở dữ liệu")]
    [InlineData("7B5C7274663120", "x", "an RTF document", "văn bản RTF")]
    [InlineData("D0CF11E0A1B11AE1", "x", "an old Excel workbook or Word document", "bảng tính Excel hoặc văn bản Word kiểu cũ")]
    [InlineData("1F8B0800", "x", "a compressed archive", "tệp nén")]
    [InlineData("75006E006900740069006E0064006900", "", "UTF-16 without a byte order mark", "UTF-16 không có dấu thứ tự byte")]
    public void Read_FileThatIsNoText_SaysWhatItIs(string start, string rest, string english, string vietnamese)
    {
        using MemoryStream stream = new([.. Convert.FromHexString(start), .. Encoding.ASCII.GetBytes(rest + new string('x', 100))]);
        Diagnostic error = CsvTableReader.Read(stream, "bang.xlsx").Reasons.Should().ContainSingle().Which;
        error.Message.Should().Be($"The file is {english}, not a table of text. Save it as CSV UTF-8.");
        error.Sentence("vi").Should().Be($"Tệp này là {vietnamese}, không phải bảng dạng văn bản. Hãy lưu thành CSV UTF-8.");
    }

    [Theory]
    [InlineData("unit,indicator\nA,b\u0001\n", 2, "2")]
    [InlineData("unit,indicator\nA,b\"c\n", 2, "2")]
    [InlineData("unit,indicator\n\"A\"x,b\n", 2, "1")]
    [InlineData("unit,indicator\nA,\"b\n", 2, "2")]
    public void Read_BadCell_SaysInWhichColumn(string text, int line, string column)
    {
        using StringReader reader = new(text);
        Diagnostic error = CsvTableReader.ReadText(reader, "plan.csv").Reasons[0];
        (error.Line, error.Column).Should().Be((line, column));
        error.Sentence("vi").Should().NotBe(error.Message);
    }
}
