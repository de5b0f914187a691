using System.Runtime.CompilerServices;

namespace LocalGovMetrics.Columns;

/// <summary>One number at a time, where the hardware has no vectors, and at the end of a column.</summary>
internal readonly struct Lanes64 : ILanes<double>
{
    public static int Width => 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Of(double value) => value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double OfBits(ulong bits) => BitConverter.UInt64BitsToDouble(bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Load(ref readonly double source, int offset) => Unsafe.Add(ref Unsafe.AsRef(in source), offset);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double LoadWhole(ref readonly int source, int offset) => Unsafe.Add(ref Unsafe.AsRef(in source), offset);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double ReciprocalOf(ref readonly int source, int offset) => 1 / LoadWhole(in source, offset);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(double vector, ref double target, int offset) => Unsafe.Add(ref target, offset) = vector;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Add(double left, double right) => left + right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Subtract(double left, double right) => left - right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Multiply(double left, double right) => left * right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Divide(double left, double right) => left / right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double MultiplyAdd(double left, double right, double addend) => Math.FusedMultiplyAdd(left, right, addend);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double SquareRoot(double value) => Math.Sqrt(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double And(double left, double right) => OfBits(Bits(left) & Bits(right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Or(double left, double right) => OfBits(Bits(left) | Bits(right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double LoadMask(ref readonly byte source, int offset) => OfBits(unchecked((ulong)(sbyte)Unsafe.Add(ref Unsafe.AsRef(in source), offset)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double MaxBits(double left, double right) => OfBits(Math.Max(Bits(left), Bits(right)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double IsMoreBits(double left, double right) => MaskOf(Bits(left) > Bits(right) ? 1u : 0u);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double AddBits(double left, double right) => OfBits(unchecked(Bits(left) + Bits(right)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double SubtractBits(double left, double right) => OfBits(unchecked(Bits(left) - Bits(right)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double ShiftUp(double value, int bits) => OfBits(Bits(value) << bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double ShiftDown(double value, int bits) => OfBits(Bits(value) >> bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double IsMore(double left, double right) => MaskOf(left > right ? 1u : 0u);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double IsAtLeast(double left, double right) => MaskOf(left >= right ? 1u : 0u);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Select(double mask, double whereSet, double otherwise) =>
        OfBits((Bits(mask) & Bits(whereSet)) | (~Bits(mask) & Bits(otherwise)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint BitsOf(double mask) => unchecked((uint)(Bits(mask) >> 63));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double MaskOf(uint bits) => OfBits(unchecked(0UL - (bits & 1)));

    private static ulong Bits(double value) => BitConverter.DoubleToUInt64Bits(value);
}
