using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text.Unicode;

namespace LocalGovMetrics.Csv;

/// <summary>
/// The short way through a block that is proved clean: valid UTF-8 without control characters, quotes only around whole cells of one line
/// and none within, cells and rows far inside the limits. Such a block is split at its delimiters exactly as the parser would split it; any other goes through <see cref="CsvGuard"/>.
/// </summary>
internal static class CleanLines
{
    private const byte LastControl = 0x1F;
    private const byte Delete = 0x7F;

    /// <summary>Splits a block of whole lines.</summary>
    /// <param name="text">The bytes.</param>
    /// <param name="delimiter">The delimiter.</param>
    /// <param name="line">The number of the first line.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="into">Where the places of the cells go.</param>
    /// <returns>False where the block is not clean; what has been written by then means nothing.</returns>
    public static bool TrySplit(ReadOnlySpan<byte> text, byte delimiter, int line, CsvLimits limits, BlockBuffer into)
    {
        if (!IsText(text))
        {
            return false;
        }

        Splitting splitting = new(text, delimiter, line, Math.Min(limits.MaxLineLength, limits.MaxCellLength), limits.MaxColumns, into);
        int at = 0;
        ref readonly byte first = ref MemoryMarshal.GetReference(text);
        Vector256<byte> delimiters = Vector256.Create(delimiter);
        Vector256<byte> feeds = Vector256.Create((byte)'\n');
        Vector256<byte> returns = Vector256.Create((byte)'\r');
        Vector256<byte> tabs = Vector256.Create((byte)'\t');
        Vector256<byte> quotes = Vector256.Create((byte)'"');
        Vector256<byte> deletes = Vector256.Create(Delete);
        Vector256<byte> controls = Vector256.Create(LastControl);
        for (; at <= text.Length - Vector256<byte>.Count; at = unchecked(at + Vector256<byte>.Count))
        {
            Vector256<byte> bytes = Vector256.LoadUnsafe(in first, (nuint)at);
            Vector256<byte> isFeed = Vector256.Equals(bytes, feeds);
            Vector256<byte> isControl = Vector256.AndNot(Vector256.Equals(Vector256.Min(bytes, controls), bytes), isFeed | Vector256.Equals(bytes, returns) | Vector256.Equals(bytes, tabs));
            if ((isControl | Vector256.Equals(bytes, deletes)) != Vector256<byte>.Zero)
            {
                return false;
            }

            uint marks = (isFeed | Vector256.Equals(bytes, delimiters) | Vector256.Equals(bytes, quotes)).ExtractMostSignificantBits();
            while (marks != 0)
            {
                if (!splitting.Take(unchecked(at + BitOperations.TrailingZeroCount(marks))))
                {
                    return false;
                }

                marks = unchecked(marks & (marks - 1));
            }
        }

        for (; at < text.Length; at++)
        {
            byte c = text[at];
            if (c == Delete || (c <= LastControl && c is not ((byte)'\n' or (byte)'\r' or (byte)'\t')))
            {
                return false;
            }

            if ((c is (byte)'\n' or (byte)'"' || c == delimiter) && !splitting.Take(at))
            {
                return false;
            }
        }

        return (text.Length == 0 || text[^1] == '\n' || splitting.EndLine(text.Length)) && splitting.Returns == text.Count((byte)'\r');
    }

    /// <summary>Tells whether bytes are UTF-8 without the control characters above ASCII and without the character that is none.</summary>
    private static bool IsText(ReadOnlySpan<byte> text)
    {
        if (System.Text.Ascii.IsValid(text))
        {
            return true;
        }

        if (!Utf8.IsValid(text) || text.IndexOf("\uFFFF"u8) >= 0)
        {
            return false;
        }

        const byte Lead = 0xC2;
        const byte LastSecond = 0x9F;
        for (int next = text.IndexOf(Lead); next >= 0;)
        {
            if (text[next + 1] <= LastSecond)
            {
                return false;
            }

            int further = text[(next + 1)..].IndexOf(Lead);
            next = further < 0 ? -1 : next + 1 + further;
        }

        return true;
    }

    private ref struct Splitting(ReadOnlySpan<byte> text, byte delimiter, int line, int longest, int mostCells, BlockBuffer into)
    {
        private readonly ReadOnlySpan<byte> _text = text;
        private int _line = line;
        private int _cellStart;
        private int _lineStart;
        private bool _inQuotes;

        /// <summary>Gets how many line ends had a carriage return before their line feed.</summary>
        public int Returns { get; private set; }

        public bool Take(int at)
        {
            byte mark = _text[at];
            if (mark == '"')
            {
                return TakeQuote(at);
            }

            if (_inQuotes)
            {
                return mark != '\n';
            }

            if (mark == '\n')
            {
                return EndLine(at);
            }

            AddCell(at);
            _cellStart = unchecked(at + 1);
            return true;
        }

        public bool EndLine(int at)
        {
            if (_inQuotes)
            {
                return false;
            }

            int end = at;
            if (at < _text.Length && end > _lineStart && _text[end - 1] == '\r')
            {
                end--;
                Returns++;
            }

            if (end > _lineStart)
            {
                AddCell(end);
                if (end - _lineStart > longest || into.CellsOfRow > mostCells)
                {
                    return false;
                }

                into.EndRow(_line, _text);
            }

            _cellStart = _lineStart = unchecked(at + 1);
            _line = unchecked(_line + 1);
            return true;
        }

        // A quote opens a cell or closes it; doubled ones, and what else may follow, are for the parser.
        private bool TakeQuote(int at)
        {
            int next = unchecked(at + 1);
            _inQuotes = !_inQuotes;
            return _inQuotes ? at == _cellStart : next == _text.Length || _text[next] == delimiter || _text[next] is (byte)'\n' or (byte)'\r';
        }

        private readonly void AddCell(int end)
        {
            int quote = end > _cellStart && _text[_cellStart] == '"' ? 1 : 0;
            into.Add(unchecked(_cellStart + quote), unchecked(end - quote));
        }
    }
}
