using System.Runtime.Intrinsics;

namespace LocalGovMetrics.Columns;

/// <summary>How many numbers the hardware computes at once.</summary>
internal static class LaneWidths
{
    /// <summary>8, 4 or 2; where there are no vectors, two numbers one after the other.</summary>
    public static int Widest { get; } =
        Vector512.IsHardwareAccelerated ? 8
        : Vector256.IsHardwareAccelerated ? 4
        : 2;
}
