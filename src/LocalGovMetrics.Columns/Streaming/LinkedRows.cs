using System.Buffers;
using System.Buffers.Binary;
using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Columns.Streaming;

/// <summary>Brings rows that name one another into the same block, whatever stands between them, through a temporary file.</summary>
internal sealed class LinkedRows
{
    private const int ChunkLength = 1 << 14;

    // So many rows of one fact are not read together: those of each block tell.
    private const int MostOfFact = 1 << 14;

    private readonly Stream _spool;
    private readonly Lock _reading = new();
    private readonly List<Bucket> _buckets = [];

    private readonly int _rowsOfBlock;
    private readonly LinkedLimits _limits;

    private LinkedRows(Stream spool, int rowsOfBlock, LinkedLimits limits) => (_spool, _rowsOfBlock, _limits) = (spool, rowsOfBlock, limits);

    /// <summary>Reads a file twice and gives its rows in blocks that can be read alone.</summary>
    /// <param name="source">The file.</param>
    /// <param name="spool">Where the rows are kept.</param>
    /// <param name="options">How they are read.</param>
    /// <param name="rowsOfBlock">How many rows a block has at most, but where more are connected.</param>
    /// <param name="by">What connects rows beside their numbers.</param>
    /// <param name="limits">How much can be read together.</param>
    /// <returns>The blocks; or what is wrong with the file, or that more of it belongs together than can be read together.</returns>
    public static Outcome<RowSource, Diagnostic> Of(RowSource source, Stream spool, PlanTableOptions options, int rowsOfBlock, LinkedBy by, LinkedLimits limits)
    {
        PlanLinks links = new(source.Start, options, by);
        LinkedRows rows = new(spool, rowsOfBlock, limits);
        Filling filling = new(rows, links, PlanStream.HasLinks(source.Start, options));
        return !Each(source, Added) || !Each(source, filling.Add) ? ReadingOutcome.Failure<RowSource>(source.FindErrors())
            : filling.TooLarge is { } large ? ReadingOutcome.Failure<RowSource>([limits.Refusal(source.Start.Name, large, links.Column)])
            : ReadingOutcome.Success(source with { Blocks = rows.Blocks(), Length = rows._buckets.Sum(bucket => (long)bucket.Length) });

        bool Added(TextBlock block)
        {
            links.Add(block);
            return true;
        }
    }

    // Adds blocks until one is bad, or until it was enough: true where none was bad.
    private static bool Each(RowSource source, Func<TextBlock, bool> add)
    {
        foreach (TextBlock? rows in source.Split())
        {
            if (rows is null || !add(rows))
            {
                return rows is not null;
            }
        }

        return true;
    }

    private IEnumerable<RowBlock> Blocks()
    {
        foreach (Bucket bucket in _buckets)
        {
            bucket.FlushTo(_spool);
        }

        foreach (Bucket bucket in _buckets)
        {
            yield return new RowBlock(bucket.Length, () => Read(bucket), Release: null);
        }
    }

    private TextBlock Read(Bucket bucket)
    {
        byte[] bytes = new byte[bucket.Length];
        lock (_reading)
        {
            int at = 0;
            foreach ((long start, int length) in bucket.Chunks)
            {
                _spool.Position = start;
                _spool.ReadExactly(bytes, at, length);
                at += length;
            }
        }

        List<int> bounds = [];
        List<int> firstCells = [0];
        List<int> lines = [];
        List<int> sections = [];
        for (int at = 0; at < bytes.Length;)
        {
            lines.Add(Take(bytes, ref at));
            sections.Add(Take(bytes, ref at));
            for (int cells = Take(bytes, ref at); cells > 0; cells--)
            {
                int length = Take(bytes, ref at);
                bounds.Add(at);
                bounds.Add(at += length);
            }

            firstCells.Add(bounds.Count / 2);
        }

        return new TextBlock { Text = bytes, Bounds = bounds.ToArray(), FirstCells = firstCells.ToArray(), Lines = lines.ToArray(), Sections = sections.ToArray() };
    }

    private static int Take(byte[] bytes, ref int at)
    {
        int number = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at));
        at += sizeof(int);
        return number;
    }

    /// <summary>Gives rows to blocks: a group to the block that its first row goes to.</summary>
    private sealed class Filling(LinkedRows rows, PlanLinks links, bool areNumbered)
    {
        private readonly Dictionary<int, Bucket> _ofGroup = [];
        private Bucket? _current;
        private int _expected;
        private int _section;

        /// <summary>Gets the line of a row that belongs together with more than can be read together, or null.</summary>
        public int? TooLarge { get; private set; }

        public bool Add(TextBlock block)
        {
            for (int row = 0; row < block.Rows; row++)
            {
                _section += links.IsHeading(block, row) ? 1 : 0;
                int group = links.GroupOf(block, row);
                Bucket bucket = BucketOf(group);
                bucket.Add(block, row, _section, rows._spool);
                if (bucket.Pending > rows._limits.Bytes || (group >= 0 && areNumbered && links.SizeOf(group) > rows._limits.Rows))
                {
                    TooLarge = block.Lines.Span[row];
                    return false;
                }
            }

            return true;
        }

        private Bucket BucketOf(int group)
        {
            if (group >= 0 && _ofGroup.TryGetValue(group, out Bucket? known))
            {
                return known;
            }

            int size = group < 0 ? 1 : links.SizeOf(group);
            size = size > MostOfFact && !areNumbered ? 1 : size;
            if (_current is null || (_expected > 0 && (_expected + size > rows._rowsOfBlock || _current.Pending > rows._limits.Bytes / 4)))
            {
                // What is added later goes into chunks of its own.
                _current?.FlushTo(rows._spool);
                rows._buckets.Add(_current = new Bucket());
                _expected = 0;
            }

            _expected += size;
            if (size > 1)
            {
                _ofGroup.Add(group, _current);
            }

            return _current;
        }
    }

    /// <summary>The rows of one block: line, section, number of cells, and the cells, each behind its length.</summary>
    private sealed class Bucket
    {
        private ArrayBufferWriter<byte> _bytes = new();

        public List<(long Start, int Length)> Chunks { get; } = [];

        public int Length { get; private set; }

        /// <summary>Gets how many bytes it has, with those that were not written yet.</summary>
        public long Pending => (long)Length + _bytes.WrittenCount;

        public void Add(TextBlock block, int row, int section, Stream spool)
        {
            int first = block.FirstCells.Span[row];
            int cells = block.FirstCells.Span[row + 1] - first;
            Put(block.Lines.Span[row]);
            Put(section);
            Put(cells);
            for (int column = 0; column < cells; column++)
            {
                ReadOnlySpan<byte> cell = block.Cell(row, column);
                Put(cell.Length);
                _bytes.Write(cell);
            }

            if (_bytes.WrittenCount >= ChunkLength)
            {
                FlushTo(spool);
            }
        }

        public void FlushTo(Stream spool)
        {
            if (_bytes.WrittenCount == 0)
            {
                return;
            }

            spool.Position = spool.Length;
            int length = _bytes.WrittenCount;
            Chunks.Add((spool.Position, length));
            spool.Write(_bytes.WrittenSpan);
            Length = checked(Length + length);
            _bytes = new ArrayBufferWriter<byte>();
        }

        private void Put(int number)
        {
            BinaryPrimitives.WriteInt32LittleEndian(_bytes.GetSpan(sizeof(int)), number);
            _bytes.Advance(sizeof(int));
        }
    }
}
