using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace LocalGovMetrics.Batch;

/// <summary>Looks up what the criterion and direction of each row ask for.</summary>
internal static class KeyKernel
{
    /// <summary>Fills the first cell of each row, and the bits of each trait.</summary>
    public static void Fill(CompiledRules rules, in PlanSpans input, BlockScratch scratch, int groups)
    {
        ReadOnlySpan<byte> criteria = input.Criteria;
        ReadOnlySpan<byte> directions = input.Directions;
        ReadOnlySpan<byte> traitsOf = rules.Traits;
        if (criteria.Length == 1 && directions.Length == 1)
        {
            int key = KeyOf(criteria[0], directions[0]);
            scratch.CellRows.AsSpan(0, groups * 8).Fill(unchecked((byte)(key * CompiledRules.Zones)));
            for (int trait = 0; trait < BlockScratch.TraitCount; trait++)
            {
                scratch.Traits(trait)[..groups].Fill((traitsOf[key] >> trait & 1) != 0 ? byte.MaxValue : (byte)0);
            }

            return;
        }

        KeyLookUp look = new(rules);
        ref byte cellRows = ref MemoryMarshal.GetArrayDataReference(scratch.CellRows);
        Span<ushort> inverted = MemoryMarshal.Cast<byte, ushort>(scratch.Traits(0));
        Span<ushort> fromHigh = MemoryMarshal.Cast<byte, ushort>(scratch.Traits(1));
        Span<ushort> withoutAim = MemoryMarshal.Cast<byte, ushort>(scratch.Traits(2));
        Span<ushort> range = MemoryMarshal.Cast<byte, ushort>(scratch.Traits(3));
        Span<ushort> unknown = MemoryMarshal.Cast<byte, ushort>(scratch.Traits(4));
        for (int group = 0; group < groups; group += 2)
        {
            Vector128<byte> keys = look.KeysOf(input, group * 8);
            Vector128<byte> packed = look.TraitsOf(keys);
            ((keys << 2) + keys).StoreUnsafe(ref cellRows, (nuint)(group * 8));
            int pair = group / 2;
            inverted[pair] = Bits(packed << 7);
            fromHigh[pair] = Bits(packed << 6);
            withoutAim[pair] = Bits(packed << 5);
            range[pair] = Bits(packed << 4);
            unknown[pair] = Bits(packed << 3);
        }
    }

    private static int KeyOf(byte criterion, byte direction) =>
        criterion <= 6 && direction <= 3 ? (criterion << 2) | direction : CompiledRules.NoKey;

    private static ushort Bits(Vector128<byte> codes) => unchecked((ushort)codes.ExtractMostSignificantBits());
}
