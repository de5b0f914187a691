using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace LocalGovMetrics.Columns;

/// <summary>Two numbers at once.</summary>
internal readonly struct Lanes128 : ILanes<Vector128<double>>
{
    public static int Width => 2;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Of(double value) => Vector128.Create(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> OfBits(ulong bits) => Vector128.Create(bits).AsDouble();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Load(ref readonly double source, int offset) => Vector128.LoadUnsafe(in source, unchecked((nuint)offset));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> LoadWhole(ref readonly int source, int offset) =>
        Vector128.ConvertToDouble(Vector128.WidenLower(Vector64.LoadUnsafe(in source, unchecked((nuint)offset)).ToVector128Unsafe()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> ReciprocalOf(ref readonly int source, int offset) => Vector128<double>.One / LoadWhole(in source, offset);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector128<double> vector, ref double target, int offset) => vector.StoreUnsafe(ref target, unchecked((nuint)offset));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Add(Vector128<double> left, Vector128<double> right) => left + right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Subtract(Vector128<double> left, Vector128<double> right) => left - right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Multiply(Vector128<double> left, Vector128<double> right) => left * right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Divide(Vector128<double> left, Vector128<double> right) => left / right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> MultiplyAdd(Vector128<double> left, Vector128<double> right, Vector128<double> addend) => Vector128.FusedMultiplyAdd(left, right, addend);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> SquareRoot(Vector128<double> value) => Vector128.Sqrt(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> And(Vector128<double> left, Vector128<double> right) => left & right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Or(Vector128<double> left, Vector128<double> right) => left | right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> LoadMask(ref readonly byte source, int offset)
    {
        Vector128<sbyte> bytes = Vector128.CreateScalarUnsafe((int)Unsafe.ReadUnaligned<short>(in Unsafe.Add(ref Unsafe.AsRef(in source), offset))).AsSByte();
        return Vector128.WidenLower(Vector128.WidenLower(Vector128.WidenLower(bytes))).AsDouble();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> MaxBits(Vector128<double> left, Vector128<double> right) => Vector128.Max(left.AsUInt64(), right.AsUInt64()).AsDouble();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> IsMoreBits(Vector128<double> left, Vector128<double> right) => Vector128.GreaterThan(left.AsUInt64(), right.AsUInt64()).AsDouble();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> AddBits(Vector128<double> left, Vector128<double> right) => (left.AsUInt64() + right.AsUInt64()).AsDouble();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> SubtractBits(Vector128<double> left, Vector128<double> right) => (left.AsUInt64() - right.AsUInt64()).AsDouble();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> ShiftUp(Vector128<double> value, int bits) => Vector128.ShiftLeft(value.AsUInt64(), bits).AsDouble();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> ShiftDown(Vector128<double> value, int bits) => Vector128.ShiftRightLogical(value.AsUInt64(), bits).AsDouble();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> IsMore(Vector128<double> left, Vector128<double> right) => Vector128.GreaterThan(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> IsAtLeast(Vector128<double> left, Vector128<double> right) => Vector128.GreaterThanOrEqual(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Select(Vector128<double> mask, Vector128<double> whereSet, Vector128<double> otherwise) => Vector128.ConditionalSelect(mask, whereSet, otherwise);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint BitsOf(Vector128<double> mask) => unchecked((uint)mask.ExtractMostSignificantBits());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> MaskOf(uint bits)
    {
        Vector128<ulong> places = Vector128.Create(1UL, 2);
        return Vector128.Equals(Vector128.Create((ulong)bits) & places, places).AsDouble();
    }
}
