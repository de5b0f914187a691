using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using LocalGovMetrics.Targets;

namespace LocalGovMetrics.Columns;

/// <summary>Numbers taken as they stand against a single end: verdict, reason and attainment in one pass, with nothing handed on in between.</summary>
internal static class PointKernel
{
    /// <summary>Tells whether rows are of this kind.</summary>
    public static bool Fits(VerdictKernel.Mode mode, in PlanSpans input)
    {
        bool mayBeRanges = input.Criteria.Length != 1 || input.Criteria[0] == (byte)CriterionKind.Between;
        return !mode.IsComputed && !mode.AreSets && !mode.IsGrowth && !(mayBeRanges && !input.High.IsEmpty);
    }

    /// <summary>Fills verdicts, reasons, attainments, and the bits of the rows that are left to the row's own rule.</summary>
    public static void Fill<TLanes, TVector>(CompiledRules rules, in PlanSpans input, BlockScratch scratch, in VerdictSpans output)
        where TLanes : ILanes<TVector>
        where TVector : struct
    {
        if (input.Criteria.Length == 1 && input.Criteria[0] is <= (byte)CriterionKind.Equal and not (byte)CriterionKind.Between)
        {
            Fill<TLanes, TVector, KindLookUp>(new KindLookUp(rules, input.Criteria[0]), rules, input, scratch, output);
        }
        else
        {
            Fill<TLanes, TVector, KeyLookUp>(new KeyLookUp(rules), rules, input, scratch, output);
        }
    }

    private static void Fill<TLanes, TVector, TLookUp>(TLookUp look, CompiledRules rules, in PlanSpans input, BlockScratch scratch, in VerdictSpans output)
        where TLanes : ILanes<TVector>
        where TVector : struct
        where TLookUp : struct, ILookUp
    {
        ref readonly double actuals = ref MemoryMarshal.GetReference(input.Actual(0));
        ref readonly double lows = ref MemoryMarshal.GetReference(input.Low);
        ref double ratios = ref MemoryMarshal.GetReference(output.Attainments);
        ref readonly byte directions = ref MemoryMarshal.GetReference(input.Directions);
        int steps = input.Rows / KernelRun.Step;
        ReadOnlySpan<ushort> plain = MemoryMarshal.Cast<byte, ushort>(scratch.Plain)[..steps];
        ReadOnlySpan<ushort> aimed = MemoryMarshal.Cast<byte, ushort>(input.TargetValid);
        Span<ushort> others = MemoryMarshal.Cast<byte, ushort>(scratch.Others.AsSpan())[..steps];
        Span<ushort> valid = MemoryMarshal.Cast<byte, ushort>(scratch.AttainmentValid.AsSpan())[..steps];
        Span<Vector128<byte>> verdicts = MemoryMarshal.Cast<byte, Vector128<byte>>(output.Verdicts)[..steps];
        Span<Vector128<byte>> reasons = MemoryMarshal.Cast<byte, Vector128<byte>>(output.Reasons)[..steps];
        for (int step = 0; step < plain.Length; step++)
        {
            int row = unchecked(step * KernelRun.Step);
            Vector128<byte> keys = look.KeysOf(input, row);
            Vector128<byte> traits = look.TraitsOf(keys);
            Vector128<byte> isInverted = Vector128.Equals(traits & Vector128.Create(CompiledRules.Inverted), Vector128.Create(CompiledRules.Inverted));
            Sides sides = Compare<TLanes, TVector>(in actuals, in lows, ref ratios, row, in Unsafe.As<Vector128<byte>, byte>(ref isInverted));
            uint strange = Vector128.GreaterThanOrEqual(traits, Vector128.Create(CompiledRules.IsRange)).ExtractMostSignificantBits();
            uint aimless = (traits << 5).ExtractMostSignificantBits();
            uint fine = sides.IsRatio;
            if (aimless != 0)
            {
                fine = (fine & ~aimless) | (aimless & KeepAimed<TLanes, TVector>(in actuals, in lows, ref ratios, row, aimless));
            }

            fine &= ~strange & plain[step] & (aimed.IsEmpty ? ushort.MaxValue : (uint)aimed[step]);
            others[step] = unchecked((ushort)~fine);
            valid[step] = unchecked((ushort)(fine & ~aimless));
            Vector128<byte> verdict = look.Find(keys, Vector128<byte>.Zero - (Spread(sides.At) + Spread(sides.Over)), out Vector128<byte> reason);
            if (!input.Statuses.IsEmpty)
            {
                (verdict, reason) = LookKernel.Opened(rules, LookKernel.Sixteen(input.Statuses, row), verdict, reason);
            }

            verdicts[step] = verdict;
            reasons[step] = reason;
            Ahead.Touch(in lows, row);
            Ahead.Touch(in lows, unchecked(row + 8));
            Ahead.Touch(in ratios, row);
            Ahead.Touch(in ratios, unchecked(row + 8));
            Ahead.Touch(in verdicts[step], 0);
            Ahead.Touch(in reasons[step], 0);
            Ahead.Touch(in directions, row);
        }
    }

    // Where the numbers of sixteen rows lie; writes their ratios, 0 where there is none.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Sides Compare<TLanes, TVector>(ref readonly double actuals, ref readonly double lows, ref double ratios, int start, ref readonly byte inverted)
        where TLanes : ILanes<TVector>
        where TVector : struct
    {
        TVector largest = TLanes.Of(double.MaxValue);
        uint at = 0;
        uint over = 0;
        uint isRatio = 0;
        for (int lane = 0; lane < KernelRun.Step; lane = unchecked(lane + TLanes.Width))
        {
            int row = unchecked(start + lane);
            TVector actual = TLanes.Load(in actuals, row);
            TVector low = TLanes.Load(in lows, row);
            TVector isInverted = TLanes.LoadMask(in inverted, lane);
            TVector ratio = TLanes.Divide(TLanes.Select(isInverted, low, actual), TLanes.Select(isInverted, actual, low));

            // By their bits, 0 and the positive numbers come before all others; less one, 0 comes last, and infinity is where the largest number was.
            TVector last = TLanes.MaxBits(actual, TLanes.SubtractBits(low, TLanes.OfBits(1)));
            TVector isFine = TLanes.And(TLanes.IsMoreBits(largest, last), TLanes.IsAtLeast(largest, ratio));
            TLanes.Store(TLanes.And(ratio, isFine), ref ratios, row);
            isRatio |= TLanes.BitsOf(isFine) << lane;
            at |= TLanes.BitsOf(TLanes.IsAtLeast(actual, low)) << lane;
            over |= TLanes.BitsOf(TLanes.IsMore(actual, low)) << lane;
        }

        return new Sides(at, over, isRatio);
    }

    // Clears the ratios of rows that aim at nothing; gives the bits of the rows whose numbers are finite.
    private static uint KeepAimed<TLanes, TVector>(ref readonly double actuals, ref readonly double lows, ref double ratios, int start, uint aimless)
        where TLanes : ILanes<TVector>
        where TVector : struct
    {
        TVector zero = TLanes.Of(0);
        uint isFinite = 0;
        for (int lane = 0; lane < KernelRun.Step; lane += TLanes.Width)
        {
            int row = start + lane;
            TLanes.Store(TLanes.And(TLanes.Load(in ratios, row), TLanes.MaskOf(~aimless >> lane)), ref ratios, row);

            // Nothing times a number is nothing, unless the number is infinite or none.
            TVector nothing = TLanes.MultiplyAdd(TLanes.Load(in actuals, row), zero, TLanes.Multiply(TLanes.Load(in lows, row), zero));
            isFinite |= TLanes.BitsOf(TLanes.IsAtLeast(nothing, zero)) << lane;
        }

        return isFinite;
    }

    // All ones in the bytes whose bits are set.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Spread(uint bits)
    {
        Vector128<byte> places = Vector128.Create(0x8040201008040201UL).AsByte();
        Vector128<byte> both = Vector128.ShuffleNative(Vector128.CreateScalar(bits).AsByte(), Vector128.Create((byte)0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1));
        return Vector128.Equals(both & places, places);
    }

    /// <summary>A bit for each of sixteen rows: at the end or above, above, with a ratio that is a number.</summary>
    private readonly struct Sides(uint at, uint over, uint isRatio)
    {
        public uint At => at;

        public uint Over => over;

        public uint IsRatio => isRatio;
    }
}
