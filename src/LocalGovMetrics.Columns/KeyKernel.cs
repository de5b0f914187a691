using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace LocalGovMetrics.Columns;

/// <summary>Looks up what the criterion and direction of each row ask for.</summary>
internal static class KeyKernel
{
    /// <summary>Fills the first cell of each row, and the bits of each trait.</summary>
    public static void Fill(CompiledRules rules, in PlanSpans input, BlockScratch scratch, int groups)
    {
        KeyLookUp look = new(rules);
        if (input.Criteria.Length == 1 && input.Directions.Length == 1)
        {
            byte key = look.KeysOf(input, 0)[0];
            scratch.CellRows.AsSpan(0, groups * 8).Fill(unchecked((byte)(key * CompiledRules.Zones)));
            for (int trait = 0; trait < BlockScratch.TraitCount; trait++)
            {
                scratch.Traits(trait)[..groups].Fill((rules.Traits[key] >> trait & 1) != 0 ? byte.MaxValue : (byte)0);
            }

            return;
        }

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
            KeyLookUp.FirstCellsOf(keys).StoreUnsafe(ref cellRows, (nuint)(group * 8));
            int pair = group / 2;
            inverted[pair] = Bits(packed << 7);
            fromHigh[pair] = Bits(packed << 6);
            withoutAim[pair] = Bits(packed << 5);
            range[pair] = Bits(packed << 4);
            unknown[pair] = Bits(packed << 3);
        }
    }

    private static ushort Bits(Vector128<byte> codes) => unchecked((ushort)codes.ExtractMostSignificantBits());
}
