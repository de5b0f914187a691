using System.Runtime.InteropServices;

namespace LocalGovMetrics.Columns;

/// <summary>What must hold of columns before anything is written.</summary>
internal static class ColumnCheck
{
    /// <summary>The bytes that hold a bit for each row.</summary>
    public static int BytesFor(int rows) => (rows / 8) + (rows % 8 == 0 ? 0 : 1);

    public static void RequireLength(int length, long expected, string name)
    {
        if (length != expected)
        {
            throw new ArgumentException(FormattableString.Invariant($"The column has the length {length}; {expected} was expected."), name);
        }
    }

    public static void RequireLengthOrOne(int length, int rows, string name)
    {
        if (length != 1)
        {
            RequireLength(length, rows, name);
        }
    }

    /// <summary>Refuses a result that shares memory with another column.</summary>
    public static void RequireApart<T, TOther>(ReadOnlySpan<T> result, ReadOnlySpan<TOther> other, string name)
        where T : unmanaged
        where TOther : unmanaged
    {
        if (MemoryMarshal.AsBytes(result).Overlaps(MemoryMarshal.AsBytes(other)))
        {
            throw new ArgumentException("The column shares memory with another column.", name);
        }
    }
}
