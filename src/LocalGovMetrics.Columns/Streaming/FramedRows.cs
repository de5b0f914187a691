using System.Buffers.Binary;

namespace LocalGovMetrics.Columns.Streaming;

/// <summary>Merges rows that stand in ascending runs into the order of their lines.</summary>
internal static class FramedRows
{
    public const int FrameLength = 2 * sizeof(int);

    private const int BufferLength = 1 << 14;

    /// <summary>Writes the rows in order.</summary>
    /// <param name="framed">Line, length and text of each row.</param>
    /// <param name="joint">How many bytes of the first text fall away.</param>
    /// <param name="output">Where the texts go.</param>
    public static void Merge(Stream framed, int joint, Stream output)
    {
        PriorityQueue<Run, int> next = new();
        foreach (Run run in RunsOf(framed))
        {
            run.Next();
            next.Enqueue(run, run.Line);
        }

        int skip = joint;
        while (next.TryDequeue(out Run? run, out _))
        {
            // A run goes on as long as no other has an earlier line.
            do
            {
                output.Write(run.Text[skip..]);
                skip = 0;
            }
            while (run.Next() && (!next.TryPeek(out _, out int line) || run.Line < line));

            if (!run.IsOver)
            {
                next.Enqueue(run, run.Line);
            }
        }
    }

    private static List<Run> RunsOf(Stream framed)
    {
        List<Run> runs = [];
        byte[] frame = new byte[FrameLength];
        long start = 0;
        long at = 0;
        int last = 0;
        long length = framed.Length;
        framed.Position = 0;
        while (at < length)
        {
            framed.ReadExactly(frame);
            int line = BinaryPrimitives.ReadInt32LittleEndian(frame);
            if (line < last)
            {
                runs.Add(new Run(framed, start, at));
                start = at;
            }

            last = line;
            int text = BinaryPrimitives.ReadInt32LittleEndian(frame.AsSpan(sizeof(int)));
            at += FrameLength + text;
            framed.Seek(text, SeekOrigin.Current);
        }

        if (start < length)
        {
            runs.Add(new Run(framed, start, length));
        }

        return runs;
    }

    /// <summary>Rows whose lines ascend, read through a small buffer.</summary>
    private sealed class Run(Stream stream, long start, long end)
    {
        private byte[] _buffer = new byte[BufferLength];
        private long _position = start;
        private int _at;
        private int _length;
        private int _textLength;

        public int Line { get; private set; }

        public bool IsOver { get; private set; }

        public ReadOnlySpan<byte> Text => _buffer.AsSpan(_at - _textLength, _textLength);

        /// <summary>Goes to the next row.</summary>
        public bool Next()
        {
            if (!Holds(FrameLength))
            {
                IsOver = true;
                _buffer = [];
                return false;
            }

            Line = BinaryPrimitives.ReadInt32LittleEndian(_buffer.AsSpan(_at));
            _textLength = BinaryPrimitives.ReadInt32LittleEndian(_buffer.AsSpan(_at + sizeof(int)));
            _at += FrameLength;
            _ = Holds(_textLength);
            _at += _textLength;
            return true;
        }

        // Reads on until so many bytes are there; false at the end of the run.
        private bool Holds(int bytes)
        {
            if (_length - _at >= bytes)
            {
                return true;
            }

            int rest = _length - _at;
            byte[] from = _buffer;
            if (bytes > _buffer.Length)
            {
                _buffer = new byte[bytes + BufferLength];
            }

            Buffer.BlockCopy(from, _at, _buffer, 0, rest);
            (_at, _length) = (0, rest);
            int most = (int)Math.Min(_buffer.Length - rest, end - _position);
            stream.Position = _position;
            stream.ReadExactly(_buffer, rest, most);
            _position += most;
            _length += most;
            return _length >= bytes;
        }
    }
}
