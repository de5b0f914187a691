using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LocalGovMetrics.Batch;

/// <summary>The growth factor (last / first)^(1 / periods) of many rows, by any width of vector.</summary>
/// <remarks>
/// The quotient's binary logarithm is e + log2 m, with e whole and m from √½ to √2 by the series of the area tangent in (a − b) / (a + b), so
/// that no quotient is rounded first. With q the whole number nearest to (e + log2 m) / n, the factor is 2^q · 2^t, where t = (e − q·n + log2 m) / n
/// lies within ±½ and carries its own rounding error as a second number. Both polynomials are interpolations at Chebyshev points: the first is
/// within 2⁻⁵⁷, the second within 2⁻⁵⁸. One period divides, two and four take square roots: exactly what IEEE 754 rounds.
/// Largest error: <see cref="GrowthColumns.LargestErrorInUlps"/>.
/// </remarks>
internal static class RootKernel
{
    /// <summary>Outside of this and its reciprocal the quotient might leave the range of double.</summary>
    public const double Largest = 3.273390607896142E+150;
    public const double Smallest = 1 / Largest;

    private const ulong MantissaBits = 0x000FFFFFFFFFFFFF;
    private const ulong OneBits = 0x3FF0000000000000;
    private const ulong WholeBits = 0x4330000000000000;
    private const double ExponentOffset = 4503599627370496 + 1023;
    private const double RoundingOffset = 6755399441055744;
    private const double LogTwo = 0.6931471805599453;
    private const double LogTwoRest = 2.3190468138462996e-17;

    /// <summary>Fills rates and the bits of the rows that it could fill; those outside its range are left to the row's own rule.</summary>
    /// <param name="first">The values at the base.</param>
    /// <param name="last">The values at the end.</param>
    /// <param name="periods">One number of periods for all rows, or one for each.</param>
    /// <param name="results">Receives factor − <paramref name="less"/>.</param>
    /// <param name="filled">Receives a bit for each row.</param>
    /// <param name="less">1 for rates, 0 for factors.</param>
    public static void Fill<TLanes, TVector>(ReadOnlySpan<double> first, ReadOnlySpan<double> last, ReadOnlySpan<int> periods, Span<double> results, Span<byte> filled, double less = 1)
        where TLanes : ILanes<TVector>
        where TVector : struct
    {
        ref readonly double firsts = ref MemoryMarshal.GetReference(first);
        ref readonly double lasts = ref MemoryMarshal.GetReference(last);
        ref double targets = ref MemoryMarshal.GetReference(results);
        bool isOne = periods.Length == 1;
        int common = isOne ? periods[0] : 0;
        TVector n = TLanes.Of(Math.Max(common, 1));
        TVector inverse = TLanes.Divide(TLanes.Of(1), n);
        uint all = (1u << TLanes.Width) - 1;
        for (int group = 0; group < filled.Length; group++)
        {
            uint bits = 0;
            for (int lane = 0; lane < 8; lane += TLanes.Width)
            {
                int row = unchecked((group * 8) + lane);
                TVector from = TLanes.Load(in firsts, row);
                TVector to = TLanes.Load(in lasts, row);
                TVector plain = TLanes.And(IsPlain<TLanes, TVector>(from), IsPlain<TLanes, TVector>(to));
                TVector factor;
                if (isOne)
                {
                    factor = common switch
                    {
                        1 => TLanes.Divide(to, from),
                        2 => TLanes.SquareRoot(TLanes.Divide(to, from)),
                        4 => TLanes.SquareRoot(TLanes.SquareRoot(TLanes.Divide(to, from))),
                        _ => Factor<TLanes, TVector>(from, to, n, inverse),
                    };
                    plain = common > 0 ? plain : TLanes.Of(0);
                }
                else
                {
                    n = TLanes.LoadWhole(in MemoryMarshal.GetReference(periods), row);
                    plain = TLanes.And(plain, TLanes.And(TLanes.IsAtLeast(n, TLanes.Of(1)), TLanes.IsMore(TLanes.Of(2147483648), n)));
                    TVector isPair = TLanes.And(TLanes.IsAtLeast(n, TLanes.Of(4)), TLanes.IsMore(TLanes.Of(5), n));
                    TVector isExact = TLanes.Or(isPair, TLanes.IsMore(TLanes.Of(3), n));
                    uint exact = TLanes.BitsOf(isExact);
                    factor = exact == all ? from : Factor<TLanes, TVector>(from, to, n, TLanes.Divide(TLanes.Of(1), n));
                    if (exact != 0)
                    {
                        TVector root = TLanes.Divide(to, from);
                        root = TLanes.Select(TLanes.IsAtLeast(n, TLanes.Of(2)), TLanes.SquareRoot(root), root);
                        root = TLanes.Select(isPair, TLanes.SquareRoot(root), root);
                        factor = TLanes.Select(isExact, root, factor);
                    }
                }

                TLanes.Store(TLanes.Subtract(factor, TLanes.Of(less)), ref targets, row);
                bits |= TLanes.BitsOf(plain) << lane;
            }

            filled[group] = unchecked((byte)bits);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector IsPlain<TLanes, TVector>(TVector value)
        where TLanes : ILanes<TVector>
        where TVector : struct =>
        TLanes.And(TLanes.IsAtLeast(value, TLanes.Of(Smallest)), TLanes.IsAtLeast(TLanes.Of(Largest), value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Factor<TLanes, TVector>(TVector first, TVector last, TVector n, TVector inverse)
        where TLanes : ILanes<TVector>
        where TVector : struct
    {
        TVector a = Mantissa<TLanes, TVector>(last);
        TVector b = Mantissa<TLanes, TVector>(first);
        TVector e = TLanes.Subtract(BiasedExponent<TLanes, TVector>(last), BiasedExponent<TLanes, TVector>(first));
        TVector isLarge = TLanes.IsMore(a, TLanes.Multiply(b, TLanes.Of(1.4142135623730951)));
        TVector isSmall = TLanes.IsMore(b, TLanes.Multiply(a, TLanes.Of(1.4142135623730951)));
        TVector one = TLanes.Of(1);
        e = TLanes.Subtract(TLanes.Add(e, TLanes.And(isLarge, one)), TLanes.And(isSmall, one));
        b = TLanes.Add(b, TLanes.And(isLarge, b));
        a = TLanes.Add(a, TLanes.And(isSmall, a));
        TVector s = TLanes.Divide(TLanes.Subtract(a, b), TLanes.Add(a, b));
        TVector log = TLanes.Multiply(s, LogSeries<TLanes, TVector>(TLanes.Multiply(s, s)));

        TVector q = TLanes.Multiply(TLanes.Add(e, log), inverse);
        q = TLanes.Subtract(TLanes.Add(q, TLanes.Of(RoundingOffset)), TLanes.Of(RoundingOffset));
        TVector minus = TLanes.Subtract(TLanes.Of(0), n);
        TVector r = TLanes.MultiplyAdd(q, minus, e);
        TVector sum = TLanes.Add(r, log);
        TVector lost = TLanes.Add(TLanes.Subtract(r, sum), log);
        TVector t = TLanes.Multiply(sum, inverse);
        TVector rest = TLanes.Multiply(TLanes.Add(TLanes.MultiplyAdd(t, minus, sum), lost), inverse);
        TVector log2 = TLanes.Of(LogTwo);
        TVector linear = TLanes.Multiply(t, log2);
        TVector below = TLanes.MultiplyAdd(rest, log2, TLanes.MultiplyAdd(t, TLanes.Of(LogTwoRest), TLanes.MultiplyAdd(t, log2, TLanes.Subtract(TLanes.Of(0), linear))));
        TVector head = TLanes.Add(one, linear);
        TVector tail = TLanes.Add(TLanes.Add(TLanes.Subtract(one, head), linear), PowerSeries<TLanes, TVector>(t, below));
        TVector power = TLanes.Add(head, tail);
        TVector scale = TLanes.ShiftUp(TLanes.Add(q, TLanes.Of(ExponentOffset)), 52);
        return TLanes.Multiply(power, scale);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Mantissa<TLanes, TVector>(TVector value)
        where TLanes : ILanes<TVector>
        where TVector : struct =>
        TLanes.Or(TLanes.And(value, TLanes.OfBits(MantissaBits)), TLanes.OfBits(OneBits));

    // The exponent with the bias of the format and that of the conversion, which a difference takes away.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector BiasedExponent<TLanes, TVector>(TVector value)
        where TLanes : ILanes<TVector>
        where TVector : struct =>
        TLanes.Or(TLanes.ShiftDown(value, 52), TLanes.OfBits(WholeBits));

    // log2((1 + s) / (1 - s)) / s in z = s², to 0.0295.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector LogSeries<TLanes, TVector>(TVector z)
        where TLanes : ILanes<TVector>
        where TVector : struct
    {
        TVector z2 = TLanes.Multiply(z, z);
        TVector low = Line<TLanes, TVector>(z, 2.8853900817779268, 0.9617966939259899);
        TVector second = Line<TLanes, TVector>(z, 0.5770780163454586, 0.41219858585486296);
        TVector third = Line<TLanes, TVector>(z, 0.3205985334227465, 0.2623344335728468);
        TVector high = Line<TLanes, TVector>(z, 0.2209109142370262, 0.21368163909696675);
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
