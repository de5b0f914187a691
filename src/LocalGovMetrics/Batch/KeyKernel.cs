using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace LocalGovMetrics.Batch;

/// <summary>Looks up what the criterion and direction of each row ask for.</summary>
internal static class KeyKernel
{
    private const int TableLength = 16;
    private const ulong LowBits = 0x0101010101010101;
    private const ulong Gather = 0x0102040810204080;

    /// <summary>Fills the first cell of each row, and the traits of each group of eight, a byte of bits for each trait.</summary>
    public static void Fill(CompiledRules rules, ReadOnlySpan<byte> criteria, ReadOnlySpan<byte> directions, Span<byte> cellRows, Span<ulong> traits)
    {
        ReadOnlySpan<byte> traitsOf = rules.Traits;
        if (criteria.Length == 1 && directions.Length == 1)
        {
            int key = KeyOf(criteria[0], directions[0]);
            cellRows.Fill(unchecked((byte)(key * 5)));
            traits.Fill(Bits(traitsOf[key] * LowBits));
            return;
        }

        Vector128<byte> lowTraits = Vector128.Create(traitsOf);
        Vector128<byte> highTraits = Vector128.Create(traitsOf[TableLength..]);
        for (int group = 0; group < traits.Length; group += 2)
        {
            bool isPair = group + 1 < traits.Length;
            Vector128<byte> keys = KeysOf(Sixteen(criteria, group, isPair), Sixteen(directions, group, isPair));
            Vector128<byte> packed = Vector128.Shuffle(lowTraits, keys) | Vector128.Shuffle(highTraits, keys - Vector128.Create((byte)TableLength));
            Vector128<byte> cells = (keys << 2) + keys;
            cells.AsUInt64().GetLower().CopyTo(MemoryMarshal.Cast<byte, ulong>(cellRows)[group..]);
            if (isPair)
            {
                cells.AsUInt64().GetUpper().CopyTo(MemoryMarshal.Cast<byte, ulong>(cellRows)[(group + 1)..]);
            }

            ulong first = 0;
            ulong second = 0;
            for (int trait = 0; trait < 5; trait++)
            {
                uint bits = (packed << (7 - trait)).ExtractMostSignificantBits();
                first |= (ulong)(bits & 255) << (trait * 8);
                second |= (ulong)(bits >> 8) << (trait * 8);
            }

            traits[group] = first;
            if (isPair)
            {
                traits[group + 1] = second;
            }
        }
    }

    private static Vector128<byte> Sixteen(ReadOnlySpan<byte> column, int group, bool isPair) =>
        column.Length == 1 ? Vector128.Create(column[0])
        : isPair ? Vector128.Create(column.Slice(group * 8, 16))
        : Vector128.CreateScalar(MemoryMarshal.Cast<byte, ulong>(column)[group]).AsByte();

    private static Vector128<byte> KeysOf(Vector128<byte> criteria, Vector128<byte> directions)
    {
        Vector128<byte> isKnown = Vector128.LessThanOrEqual(criteria, Vector128.Create((byte)6)) & Vector128.LessThanOrEqual(directions, Vector128.Create((byte)3));
        return Vector128.ConditionalSelect(isKnown, (criteria << 2) | directions, Vector128.Create((byte)CompiledRules.NoKey));
    }

    private static int KeyOf(byte criterion, byte direction) =>
        criterion <= 6 && direction <= 3 ? (criterion << 2) | direction : CompiledRules.NoKey;

    // From eight bytes of five traits each to five bytes of eight rows each.
    private static ulong Bits(ulong packed)
    {
        ulong bits = 0;
        for (int trait = 0; trait < 5; trait++)
        {
            bits |= (unchecked(((packed >> trait) & LowBits) * Gather) >> 56) << unchecked(trait * 8);
        }

        return bits;
    }
}
