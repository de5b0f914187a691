using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace LocalGovMetrics.Columns;

/// <summary>Eight numbers at once.</summary>
internal readonly struct Lanes512 : ILanes<Vector512<double>>
{
    public static int Width => 8;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(double value) => Vector512.Create(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> OfBits(ulong bits) => Vector512.Create(bits).AsDouble();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Load(ref readonly double source, int offset) => Vector512.LoadUnsafe(in source, unchecked((nuint)offset));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> LoadWhole(ref readonly int source, int offset) =>
        Vector512.ConvertToDouble(Vector512.WidenLower(Vector256.LoadUnsafe(in source, unchecked((nuint)offset)).ToVector512Unsafe()));

    // Most plans run for a few years: two registers hold the reciprocals to fifteen, and to divide takes much longer.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> ReciprocalOf(ref readonly int source, int offset)
    {
        Vector256<uint> whole = Vector256.LoadUnsafe(in source, unchecked((nuint)offset)).AsUInt32();
        return Avx512F.IsSupported && Vector256.LessThanAll(whole, Vector256.Create(16u))
            ? Avx512F.PermuteVar8x64x2(
                Vector512.Create(1, 1, 1 / 2.0, 1 / 3.0, 1 / 4.0, 1 / 5.0, 1 / 6.0, 1 / 7.0),
                Vector512.WidenLower(whole.ToVector512Unsafe()).AsInt64(),
                Vector512.Create(1 / 8.0, 1 / 9.0, 1 / 10.0, 1 / 11.0, 1 / 12.0, 1 / 13.0, 1 / 14.0, 1 / 15.0))
            : Vector512<double>.One / LoadWhole(in source, offset);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector512<double> vector, ref double target, int offset) => vector.StoreUnsafe(ref target, unchecked((nuint)offset));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Add(Vector512<double> left, Vector512<double> right) => left + right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Subtract(Vector512<double> left, Vector512<double> right) => left - right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Multiply(Vector512<double> left, Vector512<double> right) => left * right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Divide(Vector512<double> left, Vector512<double> right) => left / right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> MultiplyAdd(Vector512<double> left, Vector512<double> right, Vector512<double> addend) => Vector512.FusedMultiplyAdd(left, right, addend);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> SquareRoot(Vector512<double> value) => Vector512.Sqrt(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> And(Vector512<double> left, Vector512<double> right) => left & right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Or(Vector512<double> left, Vector512<double> right) => left | right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> LoadMask(ref readonly byte source, int offset)
    {
        Vector128<sbyte> bytes = Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<long>(in Unsafe.Add(ref Unsafe.AsRef(in source), offset))).AsSByte();
        return Avx512F.IsSupported
            ? Avx512F.ConvertToVector512Int64(bytes).AsDouble()
            : Vector512.WidenLower(Vector512.WidenLower(Vector512.WidenLower(bytes.ToVector256Unsafe().ToVector512Unsafe()))).AsDouble();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> MaxBits(Vector512<double> left, Vector512<double> right) => Vector512.Max(left.AsUInt64(), right.AsUInt64()).AsDouble();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> IsMoreBits(Vector512<double> left, Vector512<double> right) => Vector512.GreaterThan(left.AsUInt64(), right.AsUInt64()).AsDouble();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> AddBits(Vector512<double> left, Vector512<double> right) => (left.AsUInt64() + right.AsUInt64()).AsDouble();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> SubtractBits(Vector512<double> left, Vector512<double> right) => (left.AsUInt64() - right.AsUInt64()).AsDouble();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> ShiftUp(Vector512<double> value, int bits) => Vector512.ShiftLeft(value.AsUInt64(), bits).AsDouble();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> ShiftDown(Vector512<double> value, int bits) => Vector512.ShiftRightLogical(value.AsUInt64(), bits).AsDouble();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> IsMore(Vector512<double> left, Vector512<double> right) => Vector512.GreaterThan(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> IsAtLeast(Vector512<double> left, Vector512<double> right) => Vector512.GreaterThanOrEqual(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Select(Vector512<double> mask, Vector512<double> whereSet, Vector512<double> otherwise) => Vector512.ConditionalSelect(mask, whereSet, otherwise);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint BitsOf(Vector512<double> mask) => unchecked((uint)mask.ExtractMostSignificantBits());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> MaskOf(uint bits)
    {
        Vector512<ulong> places = Vector512.Create(1UL, 2, 4, 8, 16, 32, 64, 128);
        return Vector512.Equals(Vector512.Create((ulong)bits) & places, places).AsDouble();
    }
}
