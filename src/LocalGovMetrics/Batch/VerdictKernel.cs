using System.Runtime.InteropServices;

namespace LocalGovMetrics.Batch;

/// <summary>Places each measure around the ends of its criterion, and divides for the attainment.</summary>
internal static class VerdictKernel
{
    private const double RelativeSlack = 1e-12;

    // A growth index below this is left to the decimals, which round it to ten places.
    private const double LeastIndex = 1;

    // By eight bits: eight bytes of 0 or 1.
    private static readonly ulong[] Spread = [.. Enumerable.Range(0, 256).Select(bits => Enumerable.Range(0, 8).Aggregate(0UL, (bytes, i) => bytes | ((ulong)((bits >> i) & 1) << (i * 8))))];

    /// <summary>What a block is judged by, beside its columns.</summary>
    /// <param name="IsComputed">Whether the measures have slack.</param>
    /// <param name="IsGrowth">Whether attainment is between growth rates.</param>
    /// <param name="EqualEndsDiffer">Whether a range of one number is judged by another rule than a range.</param>
    public readonly record struct Mode(bool IsComputed, bool IsGrowth, bool EqualEndsDiffer);

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
        TVector size = TLanes.OfBits(long.MaxValue);
        TVector largest = TLanes.Of(double.MaxValue);
        TVector zero = TLanes.Of(0);
        TVector least = TLanes.Of(mode.IsGrowth ? LeastIndex : 0);
        TVector shift = TLanes.Of(mode.IsGrowth ? 100 : 0);
        Span<ulong> zones = MemoryMarshal.Cast<byte, ulong>(scratch.Zones.AsSpan());
        ReadOnlySpan<ulong> spread = Spread;
        for (int group = 0; group < groups; group++)
        {
            ulong traits = scratch.Traits[group];
            uint isInverted = (byte)(traits & 255);
            uint isFromHigh = (byte)((traits >> 8) & 255);
            uint isWithoutAim = (byte)((traits >> 16) & 255);
            uint isRange = (byte)((traits >> 24) & 255);
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
                TVector isSound = TLanes.And(TLanes.IsAtLeast(largest, TLanes.And(actual, size)), TLanes.IsAtLeast(largest, TLanes.And(low, size)));
                TVector aimless = TLanes.MaskOf(isWithoutAim >> lane);
                if (hasHigh)
                {
                    TVector range = TLanes.MaskOf(isRange >> lane);
                    high = TLanes.Select(range, TLanes.Load(in highs, row), low);
                    isSound = TLanes.And(isSound, TLanes.And(TLanes.IsAtLeast(largest, TLanes.And(high, size)), TLanes.IsAtLeast(high, low)));
                    isSound = mode.EqualEndsDiffer ? TLanes.And(isSound, TLanes.Select(range, TLanes.IsMore(high, low), isSound)) : isSound;
                    isSound = mode is { EqualEndsDiffer: true, IsComputed: true } ? TLanes.And(isSound, TLanes.Select(range, IsAway<TLanes, TVector>(high, low, zero, size), isSound)) : isSound;
                }

                if (mode.IsComputed)
                {
                    TVector room = TLanes.Load(in slack, row);
                    isSound = TLanes.And(isSound, IsAway<TLanes, TVector>(actual, low, room, size));
                    isSound = hasHigh ? TLanes.And(isSound, IsAway<TLanes, TVector>(actual, high, room, size)) : isSound;
                    isSound = mode.IsGrowth ? isSound : TLanes.And(isSound, TLanes.IsMore(TLanes.And(actual, size), room));
                }

                atLow |= TLanes.BitsOf(TLanes.IsAtLeast(actual, low)) << lane;
                overLow |= TLanes.BitsOf(TLanes.IsMore(actual, low)) << lane;
                if (hasHigh)
                {
                    atHigh |= TLanes.BitsOf(TLanes.IsAtLeast(actual, high)) << lane;
                    overHigh |= TLanes.BitsOf(TLanes.IsMore(actual, high)) << lane;
                }

                TVector end = hasHigh ? TLanes.Select(TLanes.MaskOf(isFromHigh >> lane), high, low) : low;
                TVector inverted = TLanes.MaskOf(isInverted >> lane);
                TVector came = mode.IsGrowth ? TLanes.Add(actual, shift) : actual;
                TVector asked = mode.IsGrowth ? TLanes.Add(end, shift) : end;
                TVector divisor = TLanes.Select(inverted, came, asked);
                TVector ratio = TLanes.Add(TLanes.Divide(TLanes.Select(inverted, asked, came), divisor), zero);
                TVector isRatio = TLanes.And(TLanes.And(TLanes.IsAtLeast(asked, least), TLanes.And(TLanes.IsMore(asked, zero), TLanes.IsAtLeast(came, least))), TLanes.And(TLanes.IsMore(divisor, zero), TLanes.IsAtLeast(largest, ratio)));
                fine |= TLanes.BitsOf(TLanes.And(isSound, TLanes.Or(isRatio, aimless))) << lane;
                isRatio = TLanes.Select(aimless, zero, isRatio);
                hasRatio |= TLanes.BitsOf(isRatio) << lane;
                TLanes.Store(TLanes.And(isRatio, ratio), ref ratios, row);
            }

            fine &= scratch.Plain[group] & ~(uint)((traits >> 32) & 255);
            fine &= hasHigh ? byte.MaxValue : ~isRange;
            fine &= input.TargetValid.IsEmpty ? byte.MaxValue : (uint)input.TargetValid[group];
            scratch.Others[group] = unchecked((byte)~fine);
            scratch.AttainmentValid[group] = unchecked((byte)(hasRatio & fine));
            zones[group] = unchecked(spread[(int)atLow] + spread[(int)overLow] + (hasHigh ? spread[(int)atHigh] + spread[(int)overHigh] : spread[(int)atLow] + spread[(int)overLow]));
        }
    }

    private static TVector IsAway<TLanes, TVector>(TVector actual, TVector end, TVector room, TVector size)
        where TLanes : ILanes<TVector>
        where TVector : struct =>
        TLanes.IsMore(
            TLanes.And(TLanes.Subtract(actual, end), size),
            TLanes.MultiplyAdd(TLanes.And(end, size), TLanes.Of(RelativeSlack), room));
}
