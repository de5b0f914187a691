using System.Buffers;
using LocalGovMetrics.Csv;

namespace LocalGovMetrics.Tool.Streaming;

/// <summary>Writes the cells that most rows have as <see cref="CsvTableWriter"/> writes them, as UTF-8; leaves the others to it.</summary>
internal static class CsvCell
{
    private static readonly SearchValues<byte> Quoted = SearchValues.Create("\"\r\n,;\t"u8);

    private static readonly SearchValues<byte> InNumbers = SearchValues.Create("0123456789., %"u8);

    /// <summary>Gives the most bytes that cells take, each quoted and every byte of it doubled.</summary>
    public static int LongestOf(int bytes, int cells) => (bytes * 2) + (cells * 3);

    /// <summary>Writes a cell that is not alone in its row.</summary>
    /// <param name="cell">The text.</param>
    /// <param name="to">Where it goes, long enough.</param>
    /// <param name="length">How many bytes were written.</param>
    /// <returns>False where the cell may look like a formula; nothing has been written then.</returns>
    public static bool TryWrite(ReadOnlySpan<byte> cell, Span<byte> to, out int length)
    {
        length = cell.Length;
        if (cell.IsEmpty)
        {
            return true;
        }

        if (MayBeFormula(cell))
        {
            return false;
        }

        if (cell[0] != ' ' && cell[^1] != ' ' && !cell.ContainsAny(Quoted))
        {
            cell.CopyTo(to);
            return true;
        }

        length = WriteQuoted(cell, to);
        return true;
    }

    private static bool MayBeFormula(ReadOnlySpan<byte> cell) => cell[0] switch
    {
        (byte)'=' or (byte)'@' or (byte)'\t' or (byte)'\r' => true,
        (byte)'+' or (byte)'-' => cell.Length > 1 && (cell[1..].ContainsAnyExcept(InNumbers) || !cell.ContainsAnyInRange((byte)'0', (byte)'9')),
        _ => false,
    };

    private static int WriteQuoted(ReadOnlySpan<byte> cell, Span<byte> to)
    {
        int at = 0;
        to[at++] = (byte)'"';
        foreach (byte one in cell)
        {
            if (one == '"')
            {
                to[at++] = (byte)'"';
            }

            to[at++] = one;
        }

        to[at++] = (byte)'"';
        return at;
    }
}
