using System.Buffers.Binary;
using System.Numerics;

namespace LocalGovMetrics.Arrow;

/// <summary>Bitmaps of validity, lowest bit first.</summary>
internal static class ValidityBits
{
    public static int BytesFor(int rows) => (rows / 8) + (rows % 8 == 0 ? 0 : 1);

    /// <summary>The bits from an offset: a view where the offset begins a byte, else shifted bits.</summary>
    public static ReadOnlyMemory<byte> From(ReadOnlyMemory<byte> bits, int offset, int rows)
    {
        int shift = offset % 8;
        int bytes = BytesFor(rows);
        ReadOnlyMemory<byte> from = bits.Slice(offset / 8, BytesFor(shift + rows));
        if (shift == 0)
        {
            return from;
        }

        byte[] shifted = new byte[bytes];
        Shift(from.Span, shift, shifted);
        return shifted;
    }

    /// <summary>How many of the first rows have their bit set.</summary>
    public static int Count(ReadOnlySpan<byte> bits, int rows)
    {
        ReadOnlySpan<byte> whole = bits[..(rows / 8)];
        int count = 0;
        for (; whole.Length >= sizeof(ulong); whole = whole[sizeof(ulong)..])
        {
            count += BitOperations.PopCount(BinaryPrimitives.ReadUInt64LittleEndian(whole));
        }

        foreach (byte group in whole)
        {
            count += BitOperations.PopCount(group);
        }

        return rows % 8 == 0 ? count : count + BitOperations.PopCount(bits[rows / 8] & ((1u << (rows % 8)) - 1));
    }

    private static void Shift(ReadOnlySpan<byte> from, int shift, Span<byte> to)
    {
        for (int i = 0; i < to.Length; i++)
        {
            int next = i + 1 < from.Length ? from[i + 1] : 0;
            to[i] = (byte)(((from[i] | (next << 8)) >> shift) & byte.MaxValue);
        }
    }
}
