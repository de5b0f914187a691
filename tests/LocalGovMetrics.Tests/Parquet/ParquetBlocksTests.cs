using LocalGovMetrics.Parquet;
using LocalGovMetrics.Reading;
using Parquet;
using Parquet.Meta;
using Parquet.Schema;

namespace LocalGovMetrics.Tests.Parquet;

public sealed class ParquetBlocksTests
{
    private static readonly DataField<string> Name = new("name");
    private static readonly DataField<int> Number = new("number");

    [Theory]
    [InlineData(0)]
    [InlineData(0, 0)]
    [InlineData(0, 5)]
    [InlineData(5, 0, 7)]
    public async Task Groups_WithoutRows_AreReadOver(params int[] groups)
    {
        ParquetBlocks file = Open(await WriteAsync(groups));

        string[] first = [.. file.ReadFirst(int.MaxValue).Select(Line)];

        first.Should().Equal(Expected(groups.Sum()));
        file.Read().SelectMany(Lines).Should().Equal(first);
    }

    [Fact]
    public async Task Blocks_TakenTwiceAtTheSameTime_AreThoseOfTheFile()
    {
        int[] groups = [.. Enumerable.Repeat(700, 100)];
        using SlowStream stream = new(await WriteAsync(groups));
        ParquetBlocks file = ParquetBlocks.Open(stream, "plan").Value!;

        (string[] One, string[] Other)[] pairs = [.. file.Read().Zip(file.Read(), (one, other) => (Lines(one), Lines(other)))];

        pairs.SelectMany(pair => pair.One).Should().Equal(Expected(groups.Sum()));
        pairs.SelectMany(pair => pair.Other).Should().Equal(Expected(groups.Sum()));
    }

    /// <summary>What a page does not say must not be what another group said, in whose place it is read.</summary>
    [Theory]
    [InlineData(0x01)]
    [InlineData(0x04)]
    [InlineData(0x10)]
    [InlineData(0x80)]
    [InlineData(0xA7)]
    [InlineData(0xFF)]
    public async Task BrokenPages_OfOneGroup_GiveNoRowsOfAnother(byte wrong)
    {
        const int Rows = 50;
        byte[] bytes = await WriteAsync([Rows, Rows, Rows]);
        (int start, int end) = await GroupAsync(bytes, 1);
        int refused = 0;
        for (int at = start; at < end; at++)
        {
            byte[] broken = [.. bytes];
            broken[at] ^= wrong;
            ParquetBlocks file = Open(broken);
            try
            {
                string[][] cells = await Task.Run(() => file.Read().Select(Cells).ToArray()).WaitAsync(TimeSpan.FromSeconds(20));
                cells[1].Zip(cells[0]).Should().NotContain(pair => pair.First == pair.Second, "of the byte {0}", at);
            }
            catch (InvalidDataException)
            {
                refused++;
            }
        }

        refused.Should().BeGreaterThan(0);
    }

    [Fact]
    public async Task HeaderOfAPage_ThatWouldEndBehindTheFile_IsRefused()
    {
        byte[] bytes = await WriteAsync([50]);
        (int start, _) = await GroupAsync(bytes, 0);

        // The first bytes of a statistic, four long, take all that follows but the last byte, behind which a number should stand.
        int at = start + bytes.AsSpan(start).IndexOf([(byte)0x1C, (byte)0x18, (byte)4]) + 2;
        int length = bytes.Length - 1 - (at + 2);
        (bytes[at], bytes[at + 1]) = ((byte)(0x80 | (length & 0x7F)), (byte)(length >> 7));
        ParquetBlocks file = Open(bytes);

        Func<Task> read = () => Task.Run(() => file.Read().Count()).WaitAsync(TimeSpan.FromSeconds(20));

        at.Should().BeGreaterThan(start);
        await read.Should().ThrowAsync<InvalidDataException>();
    }

    private static ParquetBlocks Open(byte[] bytes) => ParquetBlocks.Open(new MemoryStream(bytes), "plan").Value!;

    private static IEnumerable<string> Expected(int rows) => Enumerable.Range(0, rows).Select(row => FormattableString.Invariant($"{row + 2}: n{row} {row}"));

    [Fact]
    public async Task Footer_ThatDoesNotEnd_IsRefused()
    {
        const int Tail = 8;
        byte[] open = await WriteAsync([5]);
        open[^(Tail + 1)] = 0x45;
        byte[] nested = [.. "PAR1"u8, 0xFC, .. Enumerable.Repeat((byte)0x1C, 100_000), .. BitConverter.GetBytes(100_001), .. "PAR1"u8];
        byte[] longer = await WriteAsync([5]);
        longer[^5] = 0x7F;

        foreach (byte[] bytes in new[] { open, nested, longer })
        {
            Outcome<ParquetBlocks, Diagnostic> file = await Task.Run(() => ParquetBlocks.Open(new MemoryStream(bytes), "plan")).WaitAsync(TimeSpan.FromSeconds(20));
            file.IsSuccess.Should().BeFalse();
            file.Reasons[0].ToString().Should().Contain("The footer");
        }
    }

    [Fact]
    public async Task Rows_LongerThanThoseOfAnyTable_AreRefused()
    {
        string longName = new('x', 70_000);
        using MemoryStream stream = new();
        await using (ParquetWriter writer = await ParquetWriter.CreateAsync(new ParquetSchema(Name), stream))
        {
            using ParquetRowGroupWriter group = writer.CreateRowGroup();
            await group.WriteAsync(Name, Enumerable.Repeat(longName, 1_000).ToArray());
        }

        Outcome<TextTable, Diagnostic> table = ParquetTableReader.Read(stream, "plan");

        table.IsSuccess.Should().BeFalse();
        table.Reasons[0].ToString().Should().Contain("longer than 67108864 bytes");
        Open(stream.ToArray()).ReadFirst(900).Should().HaveCount(900);
    }

    [Theory]
    [InlineData(4096, true)]
    [InlineData(4097, false)]
    public async Task Columns_MoreThanThoseOfAnyTable_AreRefused(int columns, bool isRead)
    {
        DataField<int>[] fields = [.. Enumerable.Range(0, columns).Select(column => new DataField<int>(FormattableString.Invariant($"c{column}")))];
        using MemoryStream stream = new();
        await using (ParquetWriter writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), stream))
        {
            using ParquetRowGroupWriter group = writer.CreateRowGroup();
            foreach (DataField<int> field in fields)
            {
                await group.WriteAsync<int>(field, Enumerable.Range(0, 300).ToArray());
            }
        }

        Outcome<ParquetBlocks, Diagnostic> file = ParquetBlocks.Open(stream, "plan");

        file.IsSuccess.Should().Be(isRead);
        if (isRead)
        {
            file.Value!.Read().Select(block => block.Rows).Should().Equal(256, 44);
        }
    }

    private static string Line(TextRow row) => FormattableString.Invariant($"{row.Line}: {string.Join(' ', row.Cells)}");

    private static string[] Lines(ParquetBlock block)
    {
        TextBlock text = block.ToText();
        string[] lines = [.. Enumerable.Range(0, text.Rows).Select(row => Line(text.Row(row)))];
        block.Release();
        return lines;
    }

    private static string[] Cells(ParquetBlock block)
    {
        TextBlock text = block.ToText();
        string[] cells = [.. Enumerable.Range(0, text.Rows).SelectMany(row => text.Row(row).Cells)];
        block.Release();
        return cells;
    }

    private static async Task<(int Start, int End)> GroupAsync(byte[] bytes, int group)
    {
        using MemoryStream stream = new(bytes);
        await using ParquetReader reader = await ParquetReader.CreateAsync(stream);
        return (StartOf(reader, group), group + 1 < reader.RowGroupCount ? StartOf(reader, group + 1) : bytes.Length);
    }

    private static int StartOf(ParquetReader reader, int group)
    {
        ColumnMetaData column = reader.Metadata!.RowGroups[group].Columns[0].MetaData!;
        return (int)Math.Min(column.DictionaryPageOffset ?? long.MaxValue, column.DataPageOffset);
    }

    private static async Task<byte[]> WriteAsync(int[] groups)
    {
        using MemoryStream stream = new();
        await using (ParquetWriter writer = await ParquetWriter.CreateAsync(new ParquetSchema(Name, Number), stream))
        {
            int row = 0;
            foreach (int rows in groups)
            {
                using ParquetRowGroupWriter group = writer.CreateRowGroup();
                int[] numbers = [.. Enumerable.Range(row, rows)];
                await group.WriteAsync(Name, numbers.Select(number => FormattableString.Invariant($"n{number}")).ToArray());
                await group.WriteAsync<int>(Number, numbers);
                row += rows;
            }
        }

        return stream.ToArray();
    }

    /// <summary>Whoever reads here is met by whoever else does.</summary>
    private sealed class SlowStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer)
        {
            Thread.Sleep(1);
            return base.Read(buffer);
        }
    }
}
