using System.Runtime.Intrinsics;

namespace LocalGovMetrics.Columns;

/// <summary>What the criteria and directions of sixteen rows ask for, and what a number means that lies around a single end.</summary>
internal interface ILookUp
{
    /// <summary>The numbers of what sixteen rows ask for.</summary>
    Vector128<byte> KeysOf(in PlanSpans input, int row);

    /// <summary>The traits of <see cref="CompiledRules"/>.</summary>
    Vector128<byte> TraitsOf(Vector128<byte> keys);

    /// <summary>Finds verdicts and reasons.</summary>
    /// <param name="keys">What each row asks for.</param>
    /// <param name="sides">0 below the end, 1 at it, 2 above.</param>
    /// <param name="reasons">The reasons.</param>
    /// <returns>The verdicts.</returns>
    Vector128<byte> Find(Vector128<byte> keys, Vector128<byte> sides, out Vector128<byte> reasons);
}
