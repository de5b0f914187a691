using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace LocalGovMetrics.Columns;

/// <summary>Asks for the memory of a column that will be wanted soon: a stage begins its columns anew in every block, and the hardware learns too late that it does.</summary>
internal static class Ahead
{
    // What arrives in time on the machines that were measured, and does not push out what is still wanted.
    private const int Bytes = 4096;

    /// <summary>Asks for what lies some way behind a row, whether it belongs to the column or not: nothing is read there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Touch<T>(ref readonly T column, int row)
        where T : unmanaged
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(unchecked((byte*)Unsafe.AsPointer(ref Unsafe.Add(ref Unsafe.AsRef(in column), (nint)row)) + Bytes));
        }
    }
}
