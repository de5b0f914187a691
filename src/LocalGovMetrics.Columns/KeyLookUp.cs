using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace LocalGovMetrics.Columns;

/// <summary>Kinds of criterion that differ by row.</summary>
internal readonly struct KeyLookUp(CompiledRules rules) : ILookUp
{
    private readonly Vector128<byte> _lowTraits = Vector128.Create(rules.Traits);
    private readonly Vector128<byte> _highTraits = Vector128.Create(rules.Traits[CompiledRules.TableLength..]);
    private readonly Vector128<byte> _verdicts = Vector128.Create(rules.Verdicts);
    private readonly Vector128<byte> _reasons = Vector128.Create(rules.Reasons);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector128<byte> KeysOf(in PlanSpans input, int row)
    {
        Vector128<byte> criteria = LookKernel.Sixteen(input.Criteria, row);
        Vector128<byte> directions = LookKernel.Sixteen(input.Directions, row);
        Vector128<byte> isKnown = Vector128.LessThanOrEqual(criteria, Vector128.Create((byte)6)) & Vector128.LessThanOrEqual(directions, Vector128.Create((byte)3));
        return Vector128.ConditionalSelect(isKnown, (criteria << 2) | directions, Vector128.Create((byte)CompiledRules.NoKey));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector128<byte> TraitsOf(Vector128<byte> keys) =>
        Vector128.Shuffle(_lowTraits, keys) | Vector128.Shuffle(_highTraits, keys - Vector128.Create((byte)CompiledRules.TableLength));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector128<byte> Find(Vector128<byte> keys, Vector128<byte> sides, out Vector128<byte> reasons) =>
        Judge(OutcomesOf(FirstCellsOf(keys) + sides + sides), out reasons);

    /// <summary>The first of the five cells of each key.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> FirstCellsOf(Vector128<byte> keys) => (keys << 2) + keys;

    /// <summary>The verdicts and reasons of outcomes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector128<byte> Judge(Vector128<byte> outcomes, out Vector128<byte> reasons)
    {
        reasons = Vector128.Shuffle(_reasons, outcomes);
        return Vector128.Shuffle(_verdicts, outcomes);
    }

    /// <summary>The outcome of each cell, key × 5 + zone, by the tables that hold it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector128<byte> OutcomesOf(Vector128<byte> cells, int firstTable = 0, int endTable = CompiledRules.Tables)
    {
        ReadOnlySpan<byte> all = rules.Cells;
        Vector128<byte> outcomes = Vector128<byte>.Zero;
        for (int table = firstTable; table < endTable; table++)
        {
            int start = unchecked(table * CompiledRules.TableLength);
            outcomes |= Vector128.Shuffle(Vector128.Create(all.Slice(start, CompiledRules.TableLength)), cells - Vector128.Create(unchecked((byte)start)));
        }

        return outcomes;
    }
}
