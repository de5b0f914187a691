using System.Buffers;
using System.Text;
using LocalGovMetrics.Csv;

namespace LocalGovMetrics.Answers.Streaming;

/// <summary>Writes the cells that most rows have as <see cref="CsvTableWriter"/> writes them, as UTF-8; leaves the others to it.</summary>
internal static class CsvCell
{
    private static readonly SearchValues<byte> Quoted = SearchValues.Create("\"\r\n,;\t"u8);

    private static readonly SearchValues<byte> InNumbers = SearchValues.Create("0123456789., %"u8);

    /// <summary>Gives the most bytes that cells take: guarded, quoted, and every byte doubled.</summary>
    public static int LongestOf(int bytes, int cells) => (bytes * 2) + (cells * 4);

    /// <summary>Writes a cell that is not alone in its row.</summary>
    /// <param name="cell">The text.</param>
    /// <param name="to">Where it goes, long enough.</param>
    /// <param name="length">How many bytes were written.</param>
    /// <returns>False where bytes do not tell whether the cell looks like a formula; nothing has been written then.</returns>
    public static bool TryWrite(ReadOnlySpan<byte> cell, Span<byte> to, out int length)
    {
        length = cell.Length;
        if (cell.IsEmpty)
        {
            return true;
        }

        if (LooksLikeFormula(cell) is not { } isFormula)
        {
            return false;
        }

        if ((isFormula || cell[0] != ' ') && cell[^1] != ' ' && !cell.ContainsAny(Quoted))
        {
            int start = 0;
            if (isFormula)
            {
                to[start++] = (byte)'\'';
            }

            cell.CopyTo(to[start..]);
            length += start;
            return true;
        }

        length = WriteQuoted(cell, isFormula, to);
        return true;
    }

    /// <summary>Tells whether a sign stands before what is no number; null where what follows is not ASCII throughout and may be one.</summary>
    private static bool? LooksLikeFormula(ReadOnlySpan<byte> cell)
    {
        if (cell[0] is not ((byte)'+' or (byte)'-'))
        {
            // The signs of full width are in this block; whether it is one of them is left to the writer.
            return cell is [0xEF, ..] ? null :  cell[0] is (byte)'=' or (byte)'@' or (byte)'\t' or (byte)'\r';
        }

        ReadOnlySpan<byte> rest = cell[1..];
        int other = rest.IndexOfAnyExcept(InNumbers);
        return rest.IsEmpty ? false
            : other < 0 ? !rest.ContainsAnyInRange((byte)'0', (byte)'9')
            : Ascii.IsValid(rest[other]) ? true
            : null;
    }

    private static int WriteQuoted(ReadOnlySpan<byte> cell, bool isFormula, Span<byte> to)
    {
        int at = 0;
        to[at++] = (byte)'"';
        if (isFormula)
        {
            to[at++] = (byte)'\'';
        }

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
