using LocalGovMetrics.Csv;
using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Tests.Csv;

public class CsvTableWriterTests
{
    [Theory]
    [InlineData("abc", "abc")]
    [InlineData("", "")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"x\"", "\"say \"\"x\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData(" padded ", "\" padded \"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("+cmd", "'+cmd")]
    [InlineData("- Trong đó", "'- Trong đó")]
    [InlineData("=\"x\"", "\"'=\"\"x\"\"\"")]
    [InlineData("-2,5", "\"-2,5\"")]
    [InlineData("-2.5", "-2.5")]
    [InlineData("+3%", "+3%")]
    [InlineData("-", "-")]
    public void WriteRow_Cell_IsEscapedAndGuarded(string cell, string expected) => Write(null, cell, "z").Should().Be(expected + ",z\n");

    [Fact]
    public void WriteRow_WithoutGuard_LeavesFormulas() => Write(new CsvWriterOptions { GuardFormulas = false }, "=1+1", "@x").Should().Be("=1+1,@x\n");

    [Fact]
    public void WriteRow_Tabs_UsesTheDelimiter() => Write(new CsvWriterOptions { Delimiter = '\t' }, "a", "b\tc").Should().Be("a\t\"b\tc\"\n");

    [Fact]
    public void WriteRow_OneEmptyCell_IsNoBlankLine() => Write(null, string.Empty).Should().Be("\"\"\n");

    [Fact]
    public void Options_OtherDelimiter_IsRefused() => FluentActions.Invoking(() => new CsvWriterOptions { Delimiter = '|' }).Should().Throw<ArgumentException>();

    [Fact]
    public void WriteRow_NoCells_IsRefused() => FluentActions.Invoking(() => Write(null)).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public void Write_ThenRead_GivesTheSameTable(char delimiter)
    {
        const string Alphabet = "ab1,;\t\"\n đ.%";
        Random random = new(7);
        for (int i = 0; i < 500; i++)
        {
            TextTable table = new("f", ["x" + Cell(), "y", "z"], 1, [new TextRow(2, [Cell(), Cell(), "q" + Cell()])]);
            StringWriter text = new();
            new CsvTableWriter(text, new CsvWriterOptions { Delimiter = delimiter, GuardFormulas = false }).Write(table);
            TextTable read = CsvTableReader.ReadText(new StringReader(text.ToString()), "f").GetValueOrThrow();
            read.Header.Should().Equal(table.Header);
            read.Rows.Single().Cells.Should().Equal(table.Rows.Single().Cells);
        }

        string Cell() => string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => Alphabet[random.Next(Alphabet.Length)]));
    }

    private static string Write(CsvWriterOptions? options, params string[] cells)
    {
        StringWriter text = new();
        new CsvTableWriter(text, options).WriteRow(cells);
        return text.ToString();
    }
}
