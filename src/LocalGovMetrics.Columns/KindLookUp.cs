using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace LocalGovMetrics.Columns;

/// <summary>One kind of criterion for all rows: all that it can come to are fifteen cells, which one register holds.</summary>
internal readonly struct KindLookUp : ILookUp
{
    private const byte NoDirection = 4;
    private const int Sides = 3;
    private readonly Vector128<byte> _traits;
    private readonly Vector128<byte> _verdicts;
    private readonly Vector128<byte> _reasons;

    public KindLookUp(CompiledRules rules, int kind)
    {
        Span<byte> traits = stackalloc byte[CompiledRules.TableLength];
        Span<byte> verdicts = stackalloc byte[CompiledRules.TableLength];
        Span<byte> reasons = stackalloc byte[CompiledRules.TableLength];
        traits.Fill(CompiledRules.IsUnknown);
        for (int direction = 0; direction < NoDirection; direction++)
        {
            int key = (kind * NoDirection) + direction;
            traits[direction] = rules.Traits[key];
            for (int side = 0; side < Sides; side++)
            {
                byte outcome = rules.Cells[(key * CompiledRules.Zones) + (2 * side)];
                verdicts[(direction * Sides) + side] = rules.Verdicts[outcome];
                reasons[(direction * Sides) + side] = rules.Reasons[outcome];
            }
        }

        (_traits, _verdicts, _reasons) = (Vector128.Create(traits), Vector128.Create(verdicts), Vector128.Create(reasons));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector128<byte> KeysOf(in PlanSpans input, int row) => Vector128.Min(LookKernel.Sixteen(input.Directions, row), Vector128.Create(NoDirection));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector128<byte> TraitsOf(Vector128<byte> keys) => Vector128.ShuffleNative(_traits, keys);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector128<byte> Find(Vector128<byte> keys, Vector128<byte> sides, out Vector128<byte> reasons)
    {
        Vector128<byte> places = keys + keys + keys + sides;
        reasons = Vector128.ShuffleNative(_reasons, places);
        return Vector128.ShuffleNative(_verdicts, places);
    }
}
