using System.Text;
using LocalGovMetrics.Csv;
using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Tests.Csv;

public class CsvRowsTests
{
    [Theory]
    [InlineData("a,b\n1,2\n\n\"x\ny\",4\n")]
    [InlineData("\uFEFFa;b\r\n1;2\r\n;\r\n3;\"4;5\"")]
    [InlineData("a\n")]
    public void Read_OfGoodFile_GivesTheRowsOfTheTable(string text)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));
        CsvRows rows = CsvRows.Open(stream, "a.csv").GetValueOrThrow();
        TextTable table = CsvTableReader.ReadText(new StringReader(text), "a.csv").GetValueOrThrow();

        (rows.Name, rows.HeaderLine).Should().Be((table.Name, table.HeaderLine));
        rows.Header.Should().Equal(table.Header);
        rows.Read().Should().Equal(table.Rows);
        rows.Read().Should().Equal(table.Rows, "the rows can be read once more");
    }

    [Theory]
    [InlineData("")]
    [InlineData("a,b\n1,2\n\"x")]
    [InlineData("a,b\n1,2\n3,4\"5\n")]
    [InlineData("a,b\n1,\u0001\n")]
    public void Open_OfBadFile_GivesAllItsErrorsAndNoRow(string text)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));

        CsvRows.Open(stream, "a.csv").Reasons.Should().Equal(CsvTableReader.ReadText(new StringReader(text), "a.csv").Reasons).And.NotBeEmpty();
    }

    [Fact]
    public void Read_OfFileThatChanged_IsRefused()
    {
        using MemoryStream stream = new();
        stream.Write("a,b\n1,2\n"u8);
        CsvRows rows = CsvRows.Open(stream, "a.csv").GetValueOrThrow();
        stream.Position = 4;
        stream.Write("\"1,2"u8);

        rows.Invoking(file => file.Read().Count()).Should().Throw<InvalidDataException>();
    }
}
