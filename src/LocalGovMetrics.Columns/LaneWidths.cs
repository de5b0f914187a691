using System.Runtime.Intrinsics;

namespace LocalGovMetrics.Columns;

/// <summary>How many numbers the hardware computes at once.</summary>
internal static class LaneWidths
{
    /// <summary>8, 4, 2, or 1 where there are no vectors.</summary>
    public static int Widest { get; } =
        Vector512.IsHardwareAccelerated ? 8
        : Vector256.IsHardwareAccelerated ? 4
        : Vector128.IsHardwareAccelerated ? 2
        : 1;
}
