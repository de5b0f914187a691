using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Columns;

/// <summary>Widens the slack of each measure by all that rounding may have moved it, so that a row farther than that from the ends of its criterion
/// has one verdict for every value that its print allows.</summary>
/// <remarks>Rows of numbers that are no decimals, or so large that half a unit is lost in them, are left to their own rule.</remarks>
internal static class StrictKernel
{
    private const double RoomForError = 1 + 1e-9;
    private const double LeastShare = 1e-12;

    // By the byte of the number of decimals.
    private static readonly double[] Halves = [.. Enumerable.Range(0, 256).Select(code => BinaryNumber.FromDecimal(RowRule.HalfUnit(unchecked((sbyte)code)).GetValueOrDefault()))];

    /// <summary>Fills or widens the slack, and clears the bits of the rows that are left to their own rule.</summary>
    public static void Widen<TLanes, TVector>(Measure measure, in PlanSpans input, BlockScratch scratch, bool isComputed, int groups)
        where TLanes : ILanes<TVector>
        where TVector : struct
    {
        FillHalves(input.Decimals, scratch.Half.AsSpan(0, input.Rows));
        for (int year = 0; year < input.Years; year++)
        {
            KeepDecimals<TLanes, TVector>(input.Actual(year), scratch, groups);
        }

        if (!isComputed)
        {
            scratch.Slack.AsSpan(0, input.Rows).Clear();
            AddHalves<TLanes, TVector>(scratch, 1, input.Rows);
        }
        else if (input.Years > 1)
        {
            AddHalves<TLanes, TVector>(scratch, measure.Kind == MeasureKind.AnnualAverage ? 1 : input.Years, input.Rows);
        }
        else
        {
            KeepDecimals<TLanes, TVector>(input.Base, scratch, groups);
            if (measure.Kind == MeasureKind.Change)
            {
                AddHalves<TLanes, TVector>(scratch, 2, input.Rows);
            }
            else
            {
                AddShares<TLanes, TVector>(measure.IsGrowth, input, scratch, groups);
            }
        }
    }

    private static void FillHalves(ReadOnlySpan<sbyte> decimals, Span<double> halves)
    {
        ReadOnlySpan<double> table = Halves;
        if (decimals.Length == 1)
        {
            halves.Fill(table[unchecked((byte)decimals[0])]);
            return;
        }

        for (int row = 0; row < halves.Length; row++)
        {
            halves[row] = table[unchecked((byte)decimals[row])];
        }
    }

    private static void KeepDecimals<TLanes, TVector>(ReadOnlySpan<double> column, BlockScratch scratch, int groups)
        where TLanes : ILanes<TVector>
        where TVector : struct
    {
        ref readonly double numbers = ref MemoryMarshal.GetReference(column);
        ref double halves = ref MemoryMarshal.GetArrayDataReference(scratch.Half);
        TVector size = TLanes.OfBits(long.MaxValue);
        for (int group = 0; group < groups; group++)
        {
            uint bits = 0;
            for (int lane = 0; lane < 8; lane = unchecked(lane + TLanes.Width))
            {
                int row = unchecked((group * 8) + lane);
                TVector magnitude = TLanes.And(TLanes.Load(in numbers, row), size);
                TVector half = TLanes.Load(in halves, row);
                uint isDecimal = IsDecimal<TLanes, TVector>(magnitude);
                uint isSeen = TLanes.BitsOf(TLanes.IsMore(half, TLanes.Multiply(magnitude, TLanes.Of(LeastShare)))) | TLanes.BitsOf(TLanes.IsAtLeast(TLanes.Of(0), half));
                bits |= (isDecimal & isSeen) << lane;
            }

            scratch.Plain[group] &= unchecked((byte)bits);
        }
    }

    /// <summary>The bits of the numbers that are decimals of fifteen digits, by their magnitude.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint IsDecimal<TLanes, TVector>(TVector magnitude)
        where TLanes : ILanes<TVector>
        where TVector : struct =>
        TLanes.BitsOf(TLanes.IsMore(TLanes.Of(RowRule.LargestDecimal), magnitude))
        & (TLanes.BitsOf(TLanes.IsAtLeast(magnitude, TLanes.Of(RowRule.SmallestDecimal))) | TLanes.BitsOf(TLanes.IsAtLeast(TLanes.Of(0), magnitude)));

    // A sum moves by the halves of all its parts.
    private static void AddHalves<TLanes, TVector>(BlockScratch scratch, double times, int rows)
        where TLanes : ILanes<TVector>
        where TVector : struct
    {
        ref double halves = ref MemoryMarshal.GetArrayDataReference(scratch.Half);
        ref double slack = ref MemoryMarshal.GetArrayDataReference(scratch.Slack);
        for (int row = 0; row < rows; row = unchecked(row + TLanes.Width))
        {
            TLanes.Store(TLanes.MultiplyAdd(TLanes.Load(in halves, row), TLanes.Of(times * RoomForError), TLanes.Load(in slack, row)), ref slack, row);
        }
    }

    // With both numbers above twice their half, h, to / from moves by at most 2·h·(1 + to / from) / from, and so does its root of a factor f by at most 2·f·(h / to + h / from).
    private static void AddShares<TLanes, TVector>(bool isGrowth, in PlanSpans input, BlockScratch scratch, int groups)
        where TLanes : ILanes<TVector>
        where TVector : struct
    {
        ref readonly double actuals = ref MemoryMarshal.GetReference(input.Actual(0));
        ref readonly double bases = ref MemoryMarshal.GetReference(input.Base);
        ref double halves = ref MemoryMarshal.GetArrayDataReference(scratch.Half);
        ref double measures = ref MemoryMarshal.GetArrayDataReference(scratch.Measured);
        ref double slack = ref MemoryMarshal.GetArrayDataReference(scratch.Slack);
        TVector size = TLanes.OfBits(long.MaxValue);
        TVector two = TLanes.Of(2 * RoomForError);
        for (int group = 0; group < groups; group++)
        {
            uint bits = 0;
            for (int lane = 0; lane < 8; lane = unchecked(lane + TLanes.Width))
            {
                int row = unchecked((group * 8) + lane);
                TVector to = TLanes.Load(in actuals, row);
                TVector from = TLanes.Load(in bases, row);
                TVector half = TLanes.Load(in halves, row);
                TVector twice = TLanes.Multiply(half, two);
                TVector measure = TLanes.Load(in measures, row);
                uint isFar = TLanes.BitsOf(TLanes.IsMore(from, twice));
                TVector moved = TLanes.Divide(twice, from);
                TVector times;
                if (isGrowth)
                {
                    isFar &= TLanes.BitsOf(TLanes.IsMore(to, twice));
                    moved = TLanes.Add(moved, TLanes.Divide(twice, to));
                    times = TLanes.Add(measure, TLanes.Of(100));
                }
                else
                {
                    times = TLanes.Add(TLanes.And(measure, size), TLanes.Of(1));
                }

                TLanes.Store(TLanes.MultiplyAdd(moved, times, TLanes.Load(in slack, row)), ref slack, row);
                bits |= isFar << lane;
            }

            scratch.Plain[group] &= unchecked((byte)bits);
        }
    }
}
