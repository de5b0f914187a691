using System.Text;
using LocalGovMetrics.Csv;
using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Tests.Csv;

public class CsvTableReaderTests
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    [Theory]
    [InlineData("a,b\n1,2\n")]
    [InlineData("a;b\n1;2\n")]
    [InlineData("a\tb\n1\t2\n")]
    [InlineData("a,b\r\n1,2\r\n")]
    [InlineData("a,b\r1,2")]
    [InlineData("\n\r\na,b\n\n1,2")]
    [InlineData("\"a\",\"b\"\n\"1\",\"2\"")]
    [InlineData("\uFEFFa,b\n1,2\n")]
    public void Read_OneRow_GivesItsCells(string text)
    {
        TextTable table = Read(text).GetValueOrThrow();
        table.Header.Should().Equal("a", "b");
        table.Rows.Single().Cells.Should().Equal("1", "2");
    }

    [Fact]
    public void Read_DelimitersInQuotes_DoNotCountAsDelimiters()
    {
        TextTable table = Read("\"a,b,c\";d\n1;\"2;3\"\n").GetValueOrThrow();
        table.Header.Should().Equal("a,b,c", "d");
        table.Rows.Single().Cells.Should().Equal("1", "2;3");
    }

    [Fact]
    public void Read_QuotedLineBreaksAndBlankLines_KeepsTheLineOnWhichEachRowStarts()
    {
        TextTable table = Read("a,b\r\n\"1\r\n1\",2\r\n\r\n3,\"4\n\n4\"\n5,\"say \"\"six\"\"\"").GetValueOrThrow();
        table.HeaderLine.Should().Be(1);
        table.Rows.Select(row => row.Line).Should().Equal(2, 5, 8);
        table.Rows[0].Cells[0].Should().Be("1\r\n1");
        table.Rows[1].Cells[1].Should().Be("4\n\n4");
        table.Rows[2].Cells[1].Should().Be("say \"six\"");
    }

    [Fact]
    public void Read_HeaderBelowBlankLines_SaysItsLine() => Read("\n\na\n1").GetValueOrThrow().HeaderLine.Should().Be(3);

    [Fact]
    public void Read_SpacesAndFormulas_AreTextAsPrinted() =>
        Read("a,b,c\n =1+1 ,@SUM(A1),\"-2\"\n").GetValueOrThrow().Rows.Single().Cells.Should().Equal(" =1+1 ", "@SUM(A1)", "-2");

    [Fact]
    public void Read_RaggedRows_AreKeptForTheTableToName() =>
        Read("a,b\n1\n1,2,3\n").GetValueOrThrow().FindShapeErrors().Select(error => error.Line).Should().Equal(2, 3);

    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n")]
    [InlineData("\uFEFF")]
    public void Read_EmptyFile_IsAnError(string text) => OnlyError(Read(text)).Message.Should().StartWith("The file is empty.");

    [Fact]
    public void Read_HeaderOnly_IsATableWithoutRows() => Read("a,b\n").GetValueOrThrow().Rows.Should().BeEmpty();

    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE", "utf-32", "utf-32BE"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Read_WithByteOrderMark_IsReadRight(string name)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("đơn vị,chỉ tiêu\nTam Kỳ,𝄞 Hộ nghèo\n")];
        TextTable table = Read(bytes).GetValueOrThrow();
        table.Header.Should().Equal("đơn vị", "chỉ tiêu");
        table.Rows.Single().Cells.Should().Equal("Tam Kỳ", "𝄞 Hộ nghèo");
    }

    [Fact]
    public void Read_Utf16WithoutMark_IsRefusedWithAHint() =>
        Read(Encoding.Unicode.GetBytes("a,b\n1,2\n")).Reasons.Should().Contain(error => error.Message.Contains("UTF-16 without a byte order mark"));

    [Fact]
    public void Read_InvalidUtf8_IsNamedWithItsLine()
    {
        byte[] bytes = [.. Utf8.GetBytes("a,b\n1,2\n3,"), 0xC3, 0x28, .. Utf8.GetBytes("\n"), 0xED, 0xA0, 0x80, (byte)'\n'];
        Read(bytes).Reasons.Select(error => (error.Line, error.Message)).Should().Equal(
            (3, "Some bytes are not valid UTF-8. Save the file as UTF-8."), (4, "Some bytes are not valid UTF-8. Save the file as UTF-8."));
    }

    [Fact]
    public void Read_HalfPairInUtf16_IsNamed() =>
        OnlyError(Read([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("a\nb"), 0x00, 0xD8, .. Encoding.Unicode.GetBytes("\n")])).Message.Should().Contain("not valid UTF-16");

    [Theory]
    [InlineData(0xD83D, "\n")]
    [InlineData(0xDE00, "\n")]
    [InlineData(0xD83D, "")]
    public void ReadText_LoneSurrogate_IsNamed(int half, string end)
    {
        Diagnostic error = OnlyError(CsvTableReader.ReadText(new StringReader("a,b\n1," + (char)half + end), "f"));
        error.Line.Should().Be(2);
        error.Message.Should().StartWith("Half of a surrogate pair");
    }

    [Fact]
    public void ReadText_PairOverTheEndOfABlock_IsACharacter()
    {
        for (int offset = 0; offset < 3; offset++)
        {
            string cell = new string('x', (1 << 12) - 3 - offset) + "😀" + new string('y', (1 << 16) - (1 << 13)) + "😀";
            CsvTableReader.ReadText(new TricklingReader("a\n" + cell), "f").GetValueOrThrow().Rows.Single().Cells.Single().Should().Be(cell);
        }
    }

    [Theory]
    [InlineData('\0', "NUL")]
    [InlineData('\u0001', "U+0001")]
    [InlineData('\u001b', "U+001B")]
    [InlineData('\u007f', "U+007F")]
    [InlineData('\u0085', "U+0085")]
    public void Read_ControlCharacter_IsNamedOncePerLine(char c, string expected)
    {
        Diagnostic error = OnlyError(Read($"a,b\n1,2\n{c}{c},{c}\n"));
        error.Line.Should().Be(3);
        error.Message.Should().Contain(expected);
    }

    [Fact]
    public void Read_UnterminatedQuote_IsNamedWhereItOpens()
    {
        Diagnostic error = OnlyError(Read("a,b\n1,2\n3,\"4\n5,6\n7,8\n"));
        error.Line.Should().Be(3);
        error.Message.Should().Contain("never closed");
    }

    [Fact]
    public void Read_BadQuoting_IsNamedEachTime() =>
        Read("a,b\n\"1\"x,2\n3,4\" pipe\n\"5\" ,6\n").Reasons.Select(error => (error.Line, error.Message.Split(';', '.')[0])).Should().Equal(
            (2, "Text follows a closing quote"), (3, "A quote stands inside a cell that is not quoted"), (4, "Text follows a closing quote"));

    [Fact]
    public void Read_LineOfHundredMegabytes_IsRefusedWithoutHoldingIt()
    {
        const long Length = 100L << 20;
        using RepeatingStream stream = new(Utf8.GetBytes("a,b\n1,"), (byte)'x', Length);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Diagnostic error = OnlyError(CsvTableReader.Read(stream, "f", new CsvLimits { MaxCellLength = int.MaxValue }));
        error.Line.Should().Be(2);
        error.Message.Should().Contain("longer than 1048576 characters");
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(32 << 20);
        stream.Taken.Should().BeLessThan(4 << 20);
    }

    [Fact]
    public void Read_LongCell_IsRefused() =>
        OnlyError(Read("a,b\n1," + new string('x', (1 << 16) + 1))).Message.Should().Be("A cell is longer than 65536 characters. Reading stopped here.");

    [Fact]
    public void Read_LongQuotedCellOverManyLines_IsRefusedWithTheLineOfItsQuote() =>
        OnlyError(Read("a,b\n1,\"" + string.Concat(Enumerable.Repeat("x\n", 1 << 16)))).Message.Should().Contain("its quote opens on line 2");

    [Fact]
    public void Read_ManyColumns_IsRefused() => OnlyError(Read(new string(',', 4096) + "\n")).Message.Should().Contain("more than 4096 cells");

    [Fact]
    public void Read_AsManyColumnsAsAllowed_IsRead() => Read("a" + new string(',', 4095)).GetValueOrThrow().Header.Should().HaveCount(4096);

    [Fact]
    public void Read_LargeFile_IsRefused()
    {
        using RepeatingStream stream = new(Utf8.GetBytes("a\n"), (byte)'\n', 1L << 30);
        OnlyError(CsvTableReader.Read(stream, "f", new CsvLimits { MaxFileLength = 1 << 20 })).Message.Should().Contain("larger than 1048576 bytes");
        stream.Taken.Should().BeLessThan(2 << 20);
    }

    [Fact]
    public void Read_FileExactlyAtTheLimit_IsRead() =>
        CsvTableReader.Read(new MemoryStream(Utf8.GetBytes("a\n1\n")), "f", new CsvLimits { MaxFileLength = 4 }).IsSuccess.Should().BeTrue();

    [Fact]
    public void Read_FileOneByteOverTheLimit_IsRefused() =>
        CsvTableReader.Read(new MemoryStream(Utf8.GetBytes("a\n1\n2")), "f", new CsvLimits { MaxFileLength = 4 }).IsSuccess.Should().BeFalse();

    [Fact]
    public void Read_ManyErrors_CountsThoseBeyondTheLimit() =>
        CsvTableReader.ReadText(new StringReader("a\n" + string.Concat(Enumerable.Repeat("\0\n", 100))), "f", new CsvLimits { MaxDiagnostics = 5 })
            .Reasons.Should().HaveCount(6).And.Subject.Last().Should().Be(Diagnostic.More("f", 6, 95));

    [Fact]
    public void Read_StreamThatGivesFewBytesAtATime_IsReadTheSame()
    {
        byte[] bytes = Utf8.GetBytes("\uFEFFđơn vị;b\n\"Tam\nKỳ\";𝄞\n");
        CsvTableReader.Read(new TricklingStream(bytes), "f").Should().Be(CsvTableReader.Read(new MemoryStream(bytes), "f"));
    }

    [Fact]
    public void Read_Stream_IsLeftOpen()
    {
        using MemoryStream stream = new(Utf8.GetBytes("a\n1\n"));
        CsvTableReader.Read(stream, "f");
        stream.CanRead.Should().BeTrue();
    }

    [Fact]
    public void ReadFile_Path_IsTheNameInDiagnostics()
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "a\n\0\n");
            OnlyError(CsvTableReader.ReadFile(path)).File.Should().Be(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Read_RandomBytes_NeverThrowsAndNeverGivesHalf(int seed)
    {
        const string Alphabet = "ab12,;\t\"\"\n\r\0đ😀\uFEFF";
        Random random = new(seed);
        for (int i = 0; i < 3000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => Alphabet[random.Next(Alphabet.Length)]));
            Outcome<TextTable, Diagnostic> outcome = CsvTableReader.ReadText(new StringReader(text), "f");
            (outcome.IsSuccess ^ (outcome.Reasons.Count > 0)).Should().BeTrue();
            outcome.Reasons.Should().NotContain(error => error.Message.Contains("not well formed"), "'{0}' is either named or read", text);
        }
    }

    [Fact]
    public void Limits_BelowOne_AreRefused()
    {
        FluentActions.Invoking(() => new CsvLimits { MaxColumns = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new CsvLimits { MaxFileLength = 0 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static Outcome<TextTable, Diagnostic> Read(string text) => Read(Utf8.GetBytes(text));

    private static Outcome<TextTable, Diagnostic> Read(byte[] bytes) => CsvTableReader.Read(new MemoryStream(bytes), "f");

    private static Diagnostic OnlyError(Outcome<TextTable, Diagnostic> outcome)
    {
        outcome.Value.Should().BeNull();
        return outcome.Reasons.Should().ContainSingle().Subject;
    }
}
