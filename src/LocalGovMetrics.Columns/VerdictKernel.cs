using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LocalGovMetrics.Columns;

/// <summary>Places each measure around the ends of its criterion, and divides for the attainment.</summary>
internal static class VerdictKernel
{
    private const double RelativeSlack = 1e-12;

    // A growth index below this is left to the decimals, which round it to ten places.
    private const double LeastIndex = 1;

    // By eight bits: eight bytes of 0 or 1.
    private static readonly ulong[] Spreads = [.. Enumerable.Range(0, 256).Select(bits => Enumerable.Range(0, 8).Aggregate(0UL, (bytes, i) => bytes | ((ulong)((bits >> i) & 1) << (i * 8))))];

    /// <summary>Fills zones, attainments, and the bits of the rows that are left to the row's own rule.</summary>
    public static void Fill<TLanes, TVector>(Mode mode, ReadOnlySpan<double> measured, in PlanSpans input, BlockScratch scratch, Span<double> attainments, int groups)
        where TLanes : ILanes<TVector>
        where TVector : struct
    {
        ref readonly double actuals = ref MemoryMarshal.GetReference(measured);
        ref readonly double lows = ref MemoryMarshal.GetReference(input.Low);
        ref readonly double highs = ref MemoryMarshal.GetReference(input.High);
        ref double slack = ref MemoryMarshal.GetArrayDataReference(scratch.Slack);
        ref double ratios = ref MemoryMarshal.GetReference(attainments);
        bool hasHigh = !input.High.IsEmpty;
        bool hasSlack = mode.IsComputed || mode.AreSets;
        bool areSets = mode.AreSets;
        bool isGrowth = mode.IsGrowth;
        TVector size = TLanes.OfBits(long.MaxValue);
        TVector largest = TLanes.Of(double.MaxValue);
        TVector zero = TLanes.Of(0);
        TVector least = TLanes.Of(isGrowth ? LeastIndex : 0);
        TVector shift = TLanes.Of(isGrowth ? 100 : 0);
        Span<ulong> zones = MemoryMarshal.Cast<byte, ulong>(scratch.Zones.AsSpan())[..groups];
        ReadOnlySpan<ulong> spread = Spreads;
        ReadOnlySpan<byte> areInverted = scratch.Traits(0)[..groups];
        ReadOnlySpan<byte> areFromHigh = scratch.Traits(1)[..groups];
        ReadOnlySpan<byte> areWithoutAim = scratch.Traits(2)[..groups];
        ReadOnlySpan<byte> areRanges = scratch.Traits(3)[..groups];
        ReadOnlySpan<byte> areUnknown = scratch.Traits(4)[..groups];
        ReadOnlySpan<byte> plain = scratch.Plain.AsSpan(0, groups);
        Span<byte> others = scratch.Others.AsSpan(0, groups);
        Span<byte> valid = scratch.AttainmentValid.AsSpan(0, groups);
        for (int group = 0; group < zones.Length; group++)
        {
            uint isInverted = areInverted[group];
            uint isRange = areRanges[group];
            uint fine = 0;
            uint hasRatio = 0;
            uint atLow = 0;
            uint overLow = 0;
            uint atHigh = 0;
            uint overHigh = 0;
            for (int lane = 0; lane < 8; lane = unchecked(lane + TLanes.Width))
            {
                int row = unchecked((group * 8) + lane);
                TVector actual = TLanes.Load(in actuals, row);
                TVector low = TLanes.Load(in lows, row);
                TVector high = low;
                uint isSound = AtLeast<TLanes, TVector>(largest, TLanes.And(actual, size)) & AtLeast<TLanes, TVector>(largest, TLanes.And(low, size));
                if (hasHigh)
                {
                    uint ranges = isRange >> lane;
                    high = TLanes.Select(TLanes.MaskOf(ranges), TLanes.Load(in highs, row), low);
                    isSound &= AtLeast<TLanes, TVector>(largest, TLanes.And(high, size)) & AtLeast<TLanes, TVector>(high, low);
                    isSound &= !mode.EqualEndsDiffer ? uint.MaxValue
                        : hasSlack ? ~ranges | IsAway<TLanes, TVector>(high, low, zero, size)
                        : ~ranges | More<TLanes, TVector>(high, low);
                    isSound &= areSets ? StrictKernel.IsDecimal<TLanes, TVector>(TLanes.And(high, size)) : uint.MaxValue;
                    atHigh |= AtLeast<TLanes, TVector>(actual, high) << lane;
                    overHigh |= More<TLanes, TVector>(actual, high) << lane;
                }

                if (hasSlack)
                {
                    TVector room = TLanes.Load(in slack, row);
                    isSound &= IsAway<TLanes, TVector>(actual, low, room, size);
                    isSound &= hasHigh ? IsAway<TLanes, TVector>(actual, high, room, size) : uint.MaxValue;
                    isSound &= mode.IsComputed && !isGrowth ? More<TLanes, TVector>(TLanes.And(actual, size), room) : uint.MaxValue;
                    isSound &= areSets ? StrictKernel.IsDecimal<TLanes, TVector>(TLanes.And(low, size)) : uint.MaxValue;
                }

                atLow |= AtLeast<TLanes, TVector>(actual, low) << lane;
                overLow |= More<TLanes, TVector>(actual, low) << lane;
                TVector end = hasHigh ? TLanes.Select(TLanes.MaskOf((uint)areFromHigh[group] >> lane), high, low) : low;
                TVector inverted = TLanes.MaskOf(isInverted >> lane);
                TVector came = isGrowth ? TLanes.Add(actual, shift) : actual;
                TVector asked = isGrowth ? TLanes.Add(end, shift) : end;
                TVector divisor = TLanes.Select(inverted, came, asked);
                TVector ratio = TLanes.Add(TLanes.Divide(TLanes.Select(inverted, asked, came), divisor), zero);
                uint isRatio = AtLeast<TLanes, TVector>(came, least) & More<TLanes, TVector>(asked, zero) & More<TLanes, TVector>(divisor, zero) & AtLeast<TLanes, TVector>(largest, ratio);
                isRatio &= isGrowth ? AtLeast<TLanes, TVector>(asked, least) : uint.MaxValue;
                uint aimless = (uint)areWithoutAim[group] >> lane;
                fine |= (isSound & (isRatio | aimless)) << lane;
                isRatio &= ~aimless;
                hasRatio |= isRatio << lane;
                TLanes.Store(TLanes.Select(TLanes.MaskOf(isRatio), ratio, zero), ref ratios, row);
            }

            fine &= plain[group] & ~(uint)areUnknown[group];
            fine &= hasHigh ? byte.MaxValue : ~isRange;
            fine &= input.TargetValid.IsEmpty ? byte.MaxValue : (uint)input.TargetValid[group];
            others[group] = unchecked((byte)~fine);
            valid[group] = unchecked((byte)(hasRatio & fine));
            ulong atEnds = unchecked(spread[(byte)atLow] + spread[(byte)overLow]);
            zones[group] = unchecked(atEnds + (hasHigh ? spread[(byte)atHigh] + spread[(byte)overHigh] : atEnds));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint AtLeast<TLanes, TVector>(TVector left, TVector right)
        where TLanes : ILanes<TVector>
        where TVector : struct => TLanes.BitsOf(TLanes.IsAtLeast(left, right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint More<TLanes, TVector>(TVector left, TVector right)
        where TLanes : ILanes<TVector>
        where TVector : struct => TLanes.BitsOf(TLanes.IsMore(left, right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint IsAway<TLanes, TVector>(TVector actual, TVector end, TVector room, TVector size)
        where TLanes : ILanes<TVector>
        where TVector : struct =>
        TLanes.BitsOf(TLanes.IsMore(
            TLanes.And(TLanes.Subtract(actual, end), size),
            TLanes.MultiplyAdd(TLanes.And(end, size), TLanes.Of(RelativeSlack), room)));

    /// <summary>What a block is judged by, beside its columns.</summary>
    /// <param name="IsComputed">Whether the measures are computed, and have slack.</param>
    /// <param name="AreSets">Whether the rounding of the print counts, as slack.</param>
    /// <param name="IsGrowth">Whether attainment is between growth rates.</param>
    /// <param name="EqualEndsDiffer">Whether a range of one number is judged by another rule than a range.</param>
    public readonly record struct Mode(bool IsComputed, bool AreSets, bool IsGrowth, bool EqualEndsDiffer);
}
