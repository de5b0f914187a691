using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LocalGovMetrics.Columns;

/// <summary>The growth factor (last / first)^(1 / periods) of many rows, by any width of vector.</summary>
/// <remarks>
/// The quotient's binary logarithm is e + log2 m, with e whole and m from ⅔ to 1½ by the series of the area tangent in (a − b) / (a + b), so
/// that no quotient is rounded first. With q the whole number nearest to (e + log2 m) / n, the factor is 2^q · 2^t, where t = (e − q·n + log2 m) / n
/// lies within ±½ and carries its own rounding error as a second number. Both polynomials are interpolations at Chebyshev points: the first is
/// within 2⁻⁵⁵, the second within 2⁻⁶². One period divides, two take the square root: exactly what IEEE 754 rounds.
/// Each stage is a loop of its own over rows that the nearest cache holds: one loop would be a chain longer than what a processor looks ahead.
/// Largest error: <see cref="GrowthColumns.LargestErrorInUlps"/>.
/// </remarks>
internal static class RootKernel
{
    /// <summary>Outside of this and its reciprocal the quotient might leave the range of double.</summary>
    public const double Largest = 3.273390607896142E+150;
    public const double Smallest = 1 / Largest;

    private const int RowsAtOnce = 512;
    private const int LeastPowered = 3;
    private const ulong MantissaBits = 0x000FFFFFFFFFFFFF;
    private const ulong HalfBits = 0x0008000000000000;
    private const ulong BiasBits = 0x4000000000000000;
    private const double WholeOffset = 4503599627370496 + 1024;
    private const ulong WholeBits = 0x4330000000000000;
    private const double RoundingOffset = 6755399441055744;
    private const double LogTwo = 0.6931471805599453;
    private const double LogTwoRest = 2.3190468138462996e-17;
    private const double LogTwoSquare = 0.4804530139182014;

    /// <summary>Fills rates and the bits of the rows that it could fill; those outside its range are left to the row's own rule.</summary>
    /// <param name="first">The values at the base.</param>
    /// <param name="last">The values at the end.</param>
    /// <param name="periods">One number of periods for all rows, or one for each.</param>
    /// <param name="results">Receives factor − <paramref name="less"/>.</param>
    /// <param name="filled">Receives a bit for each row.</param>
    /// <param name="less">1 for rates, 0 for factors.</param>
    [SkipLocalsInit]
    public static void Fill<TLanes, TVector>(ReadOnlySpan<double> first, ReadOnlySpan<double> last, ReadOnlySpan<int> periods, Span<double> results, Span<byte> filled, double less = 1)
        where TLanes : ILanes<TVector>
        where TVector : struct
    {
        Span<double> wholes = stackalloc double[RowsAtOnce];
        Span<double> rests = stackalloc double[RowsAtOnce];
        for (int start = 0; start < filled.Length * 8; start = unchecked(start + RowsAtOnce))
        {
            int rows = Math.Min(RowsAtOnce, unchecked((filled.Length * 8) - start));
            ReadOnlySpan<double> from = first.Slice(start, rows);
            ReadOnlySpan<double> to = last.Slice(start, rows);
            ReadOnlySpan<int> n = periods.Length == 1 ? periods : periods.Slice(start, rows);
            Span<double> targets = results.Slice(start, rows);
            Span<byte> bits = filled.Slice(start / 8, rows / 8);
            if (n.ContainsAnyExceptInRange(1, 2))
            {
                FillLogarithms<TLanes, TVector>(from, to, targets, wholes, bits);
                DivideLogarithms<TLanes, TVector>(n, targets, wholes, rests);
                FillPowers<TLanes, TVector>(targets, wholes, rests, less);
                if (n.ContainsAnyExceptInRange(LeastPowered, int.MaxValue))
                {
                    MendFew<TLanes, TVector>(from, to, n, targets, bits, less);
                }
            }
            else
            {
                FillRoots<TLanes, TVector>(from, to, n, targets, bits, less);
            }
        }
    }

    private static void FillLogarithms<TLanes, TVector>(ReadOnlySpan<double> first, ReadOnlySpan<double> last, Span<double> logarithms, Span<double> wholes, Span<byte> plain)
        where TLanes : ILanes<TVector>
        where TVector : struct
    {
        ref readonly double firsts = ref MemoryMarshal.GetReference(first);
        ref readonly double lasts = ref MemoryMarshal.GetReference(last);
        ref double logs = ref MemoryMarshal.GetReference(logarithms);
        ref double exponents = ref MemoryMarshal.GetReference(wholes);
        for (int group = 0; group < plain.Length; group++)
        {
            uint bits = 0;
            for (int lane = 0; lane < 8; lane = unchecked(lane + TLanes.Width))
            {
                int row = unchecked((group * 8) + lane);
                TVector from = TLanes.Load(in firsts, row);
                TVector to = TLanes.Load(in lasts, row);
                bits |= TLanes.BitsOf(ArePlain<TLanes, TVector>(from, to)) << lane;

                // Bits of positive numbers grow as their logarithms do, within a half: one subtraction gives the whole part, and what is left of it.
                TVector below = TLanes.SubtractBits(from, TLanes.OfBits(HalfBits));
                TVector apart = TLanes.SubtractBits(to, below);
                TVector near = TLanes.AddBits(TLanes.And(apart, TLanes.OfBits(MantissaBits)), below);
                TVector biased = TLanes.Or(TLanes.ShiftDown(TLanes.AddBits(apart, TLanes.OfBits(BiasBits)), 52), TLanes.OfBits(WholeBits));
                TVector s = TLanes.Divide(TLanes.Subtract(near, from), TLanes.Add(near, from));
                TLanes.Store(TLanes.Subtract(biased, TLanes.Of(WholeOffset)), ref exponents, row);
                TLanes.Store(TLanes.Multiply(s, LogSeries<TLanes, TVector>(TLanes.Multiply(s, s))), ref logs, row);
            }

            plain[group] = unchecked((byte)bits);
            Ahead.Touch(in firsts, group * 8);
            Ahead.Touch(in lasts, group * 8);
            Ahead.Touch(in logs, group * 8);
        }
    }

    // The whole number nearest to each logarithm over n goes to the low bits of the wholes, what is left of the quotient to the logarithms, and its error to the rests.
    private static void DivideLogarithms<TLanes, TVector>(ReadOnlySpan<int> periods, Span<double> logarithms, Span<double> wholes, Span<double> rests)
        where TLanes : ILanes<TVector>
        where TVector : struct
    {
        ref double logs = ref MemoryMarshal.GetReference(logarithms);
        ref double exponents = ref MemoryMarshal.GetReference(wholes);
        ref double errors = ref MemoryMarshal.GetReference(rests);
        ref readonly int counts = ref MemoryMarshal.GetReference(periods);
        bool isOne = periods.Length == 1;
        TVector n = TLanes.Of(periods[0]);
        TVector inverse = TLanes.Divide(TLanes.Of(1), n);
        TVector rounding = TLanes.Of(RoundingOffset);
        for (int row = 0; row < logarithms.Length; row = unchecked(row + TLanes.Width))
        {
            if (!isOne)
            {
                n = TLanes.LoadWhole(in counts, row);
                inverse = TLanes.ReciprocalOf(in counts, row);
                Ahead.Touch(in counts, row);
            }

            TVector e = TLanes.Load(in exponents, row);
            TVector log = TLanes.Load(in logs, row);
            TVector shifted = TLanes.MultiplyAdd(TLanes.Add(e, log), inverse, rounding);
            TVector minus = TLanes.Subtract(TLanes.Of(0), n);
            TVector r = TLanes.MultiplyAdd(TLanes.Subtract(shifted, rounding), minus, e);
            TVector sum = TLanes.Add(r, log);
            TVector lost = TLanes.Add(TLanes.Subtract(r, sum), log);
            TVector t = TLanes.Multiply(sum, inverse);
            TLanes.Store(shifted, ref exponents, row);
            TLanes.Store(t, ref logs, row);
            TLanes.Store(TLanes.Multiply(TLanes.Add(TLanes.MultiplyAdd(t, minus, sum), lost), inverse), ref errors, row);
        }
    }

    // 2^q · 2^t with the error of t.
    private static void FillPowers<TLanes, TVector>(Span<double> results, ReadOnlySpan<double> wholes, ReadOnlySpan<double> rests, double less)
        where TLanes : ILanes<TVector>
        where TVector : struct
    {
        ref double targets = ref MemoryMarshal.GetReference(results);
        ref readonly double exponents = ref MemoryMarshal.GetReference(wholes);
        ref readonly double errors = ref MemoryMarshal.GetReference(rests);
        TVector one = TLanes.Of(1);
        TVector log2 = TLanes.Of(LogTwo);
        for (int row = 0; row < results.Length; row = unchecked(row + TLanes.Width))
        {
            TVector t = TLanes.Load(in targets, row);
            TVector linear = TLanes.Multiply(t, log2);
            TVector below = TLanes.MultiplyAdd(t, TLanes.Of(LogTwoRest), TLanes.MultiplyAdd(t, log2, TLanes.Subtract(TLanes.Of(0), linear)));
            TVector small = TLanes.MultiplyAdd(TLanes.Load(in errors, row), Line<TLanes, TVector>(t, LogTwo, LogTwoSquare), below);
            TVector head = TLanes.Add(one, linear);
            TVector tail = TLanes.Add(TLanes.Add(TLanes.Subtract(one, head), linear), PowerSeries<TLanes, TVector>(t, small));
            TVector factor = TLanes.AddBits(TLanes.Add(head, tail), TLanes.ShiftUp(TLanes.Load(in exponents, row), 52));
            TLanes.Store(TLanes.Subtract(factor, TLanes.Of(less)), ref targets, row);
        }
    }

    // Rows of one period or two among others, and of none.
    private static void MendFew<TLanes, TVector>(ReadOnlySpan<double> first, ReadOnlySpan<double> last, ReadOnlySpan<int> periods, Span<double> results, Span<byte> filled, double less)
        where TLanes : ILanes<TVector>
        where TVector : struct
    {
        ref double targets = ref MemoryMarshal.GetReference(results);
        TVector n = TLanes.Of(periods[0]);
        TVector one = TLanes.Of(1);
        for (int group = 0; group < filled.Length; group++)
        {
            uint bits = 0;
            for (int lane = 0; lane < 8; lane = unchecked(lane + TLanes.Width))
            {
                int row = unchecked((group * 8) + lane);
                n = periods.Length == 1 ? n : TLanes.LoadWhole(in MemoryMarshal.GetReference(periods), row);
                bits |= TLanes.BitsOf(TLanes.IsAtLeast(n, one)) << lane;
                TVector isFew = TLanes.IsMore(TLanes.Of(LeastPowered), n);
                if (TLanes.BitsOf(isFew) != 0)
                {
                    TVector root = Root<TLanes, TVector>(TLanes.Load(in MemoryMarshal.GetReference(first), row), TLanes.Load(in MemoryMarshal.GetReference(last), row), n);
                    TLanes.Store(TLanes.Select(isFew, TLanes.Subtract(root, TLanes.Of(less)), TLanes.Load(in targets, row)), ref targets, row);
                }
            }

            filled[group] &= unchecked((byte)bits);
        }
    }

    private static void FillRoots<TLanes, TVector>(ReadOnlySpan<double> first, ReadOnlySpan<double> last, ReadOnlySpan<int> periods, Span<double> results, Span<byte> filled, double less)
        where TLanes : ILanes<TVector>
        where TVector : struct
    {
        ref double targets = ref MemoryMarshal.GetReference(results);
        TVector n = TLanes.Of(periods[0]);
        for (int group = 0; group < filled.Length; group++)
        {
            uint bits = 0;
            for (int lane = 0; lane < 8; lane = unchecked(lane + TLanes.Width))
            {
                int row = unchecked((group * 8) + lane);
                TVector from = TLanes.Load(in MemoryMarshal.GetReference(first), row);
                TVector to = TLanes.Load(in MemoryMarshal.GetReference(last), row);
                n = periods.Length == 1 ? n : TLanes.LoadWhole(in MemoryMarshal.GetReference(periods), row);
                bits |= TLanes.BitsOf(ArePlain<TLanes, TVector>(from, to)) << lane;
                TLanes.Store(TLanes.Subtract(Root<TLanes, TVector>(from, to, n), TLanes.Of(less)), ref targets, row);
            }

            filled[group] = unchecked((byte)bits);
        }
    }

    // Of one period or two.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Root<TLanes, TVector>(TVector first, TVector last, TVector n)
        where TLanes : ILanes<TVector>
        where TVector : struct
    {
        TVector quotient = TLanes.Divide(last, first);
        return TLanes.Select(TLanes.IsAtLeast(n, TLanes.Of(2)), TLanes.SquareRoot(quotient), quotient);
    }

    // By their bits, positive numbers stand in order; those too small, less the smallest, come after all others, as negative numbers and NaN do.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector ArePlain<TLanes, TVector>(TVector first, TVector last)
        where TLanes : ILanes<TVector>
        where TVector : struct
    {
        TVector smallest = TLanes.Of(Smallest);
        return TLanes.IsMoreBits(
            TLanes.OfBits(BitConverter.DoubleToUInt64Bits(Largest) - BitConverter.DoubleToUInt64Bits(Smallest)),
            TLanes.MaxBits(TLanes.SubtractBits(first, smallest), TLanes.SubtractBits(last, smallest)));
    }

    // log2((1 + s) / (1 - s)) / s in z = s², to 0.0401.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector LogSeries<TLanes, TVector>(TVector z)
        where TLanes : ILanes<TVector>
        where TVector : struct
    {
        TVector z2 = TLanes.Multiply(z, z);
        TVector low = Line<TLanes, TVector>(z, 2.8853900817779268, 0.9617966939261035);
        TVector second = Line<TLanes, TVector>(z, 0.577078016288735, 0.41219859641080536);
        TVector third = Line<TLanes, TVector>(z, 0.32059760106403795, 0.2623766572634422);
        TVector high = Line<TLanes, TVector>(z, 0.21996230763577032, 0.22206822920043273);
        return TLanes.MultiplyAdd(TLanes.MultiplyAdd(TLanes.MultiplyAdd(high, z2, third), z2, second), z2, low);
    }

    // 2^t - 1 - t·ln 2 + below for t within ±0.501.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector PowerSeries<TLanes, TVector>(TVector t, TVector below)
        where TLanes : ILanes<TVector>
        where TVector : struct
    {
        TVector t2 = TLanes.Multiply(t, t);
        TVector first = Line<TLanes, TVector>(t, 0.24022650695910072, 0.0555041086648216);
        TVector second = Line<TLanes, TVector>(t, 0.009618129107628479, 0.001333355814641675);
        TVector third = Line<TLanes, TVector>(t, 0.00015403530393375822, 1.5252733830147138e-05);
        TVector fourth = Line<TLanes, TVector>(t, 1.3215486803057882e-06, 1.0178062256646543e-07);
        TVector fifth = Line<TLanes, TVector>(t, 7.054899862722409e-09, 4.4549983631048684e-10);
        TVector high = TLanes.MultiplyAdd(TLanes.MultiplyAdd(TLanes.Of(2.5725267506017277e-11), t2, fifth), t2, fourth);
        return TLanes.MultiplyAdd(TLanes.MultiplyAdd(TLanes.MultiplyAdd(TLanes.MultiplyAdd(high, t2, third), t2, second), t2, first), t2, below);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Line<TLanes, TVector>(TVector x, double constant, double slope)
        where TLanes : ILanes<TVector>
        where TVector : struct =>
        TLanes.MultiplyAdd(x, TLanes.Of(slope), TLanes.Of(constant));
}
