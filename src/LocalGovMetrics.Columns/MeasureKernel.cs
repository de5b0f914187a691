using System.Runtime.InteropServices;
using LocalGovMetrics.Targets;

namespace LocalGovMetrics.Columns;

/// <summary>Computes measures in floating point, with a bound on how far decimals may lead elsewhere.</summary>
/// <remarks>The slack is far above the error of floating point, of fifteen digits, and of the rounding of growth to ten decimals, so that a row whose
/// measure is farther than that from the ends of its criterion has the verdict of the exact computation; the other rows are left to it.</remarks>
internal static class MeasureKernel
{
    private const double RelativeSlack = 1e-12;

    // Four thousand times what fifteen digits take from numbers whose sum may cancel.
    private const double SumSlack = 2e-11;
    private const double GrowthSlack = 1e-9;
    private const double LargestPercent = 1e15;
    private const double LargestMultiple = 1e15;
    private const double SmallestMultiple = 1e-15;
    private const double LargestSum = 1e27;

    /// <summary>Fills measures, slack, and the bits of rows that it could compute; the growth rates are there already.</summary>
    public static void Fill<TLanes, TVector>(Measure measure, in PlanSpans input, BlockScratch scratch, int groups)
        where TLanes : ILanes<TVector>
        where TVector : struct
    {
        if (input.Years > 1)
        {
            FillSums<TLanes, TVector>(input, scratch, groups, measure.Kind == MeasureKind.AnnualAverage ? input.Years : 1);
        }
        else if (measure.IsGrowth)
        {
            FillGrowth<TLanes, TVector>(scratch, groups);
        }
        else
        {
            FillAgainstBase<TLanes, TVector>(measure, input, scratch, groups);
        }
    }

    private static void FillSums<TLanes, TVector>(in PlanSpans input, BlockScratch scratch, int groups, double divisor)
        where TLanes : ILanes<TVector>
        where TVector : struct
    {
        ref double sums = ref MemoryMarshal.GetArrayDataReference(scratch.Measured);
        ref double slack = ref MemoryMarshal.GetArrayDataReference(scratch.Slack);
        TVector size = TLanes.OfBits(long.MaxValue);
        TVector factor = TLanes.Of(SumSlack / divisor);
        for (int year = 0; year < input.Years; year++)
        {
            ref readonly double values = ref MemoryMarshal.GetReference(input.Actual(year));
            TVector isLast = TLanes.MaskOf(year == input.Years - 1 ? uint.MaxValue : 0);
            for (int row = 0; row < groups * 8; row = unchecked(row + TLanes.Width))
            {
                TVector value = TLanes.Load(in values, row);
                TVector sum = year == 0 ? value : TLanes.Add(TLanes.Load(in sums, row), value);
                TVector sizes = TLanes.And(value, size);
                sizes = year == 0 ? sizes : TLanes.Add(TLanes.Load(in slack, row), sizes);
                TLanes.Store(TLanes.Select(isLast, TLanes.Divide(sum, TLanes.Of(divisor)), sum), ref sums, row);
                TLanes.Store(TLanes.Select(isLast, TLanes.Multiply(sizes, factor), sizes), ref slack, row);
            }
        }

        for (int group = 0; group < groups; group++)
        {
            byte plain = byte.MaxValue;
            for (int year = 0; year < input.Years; year++)
            {
                plain &= input.ActualValid(year).IsEmpty ? byte.MaxValue : input.ActualValid(year)[group];
            }

            uint inRange = 0;
            for (int lane = 0; lane < 8; lane = unchecked(lane + TLanes.Width))
            {
                TVector sizes = TLanes.Load(in slack, unchecked((group * 8) + lane));
                inRange |= TLanes.BitsOf(TLanes.IsMore(TLanes.Of(LargestSum * SumSlack / divisor), sizes)) << lane;
            }

            scratch.Plain[group] = unchecked((byte)(plain & inRange));
        }
    }

    private static void FillGrowth<TLanes, TVector>(BlockScratch scratch, int groups)
        where TLanes : ILanes<TVector>
        where TVector : struct
    {
        ref double rates = ref MemoryMarshal.GetArrayDataReference(scratch.Rates);
        ref double percents = ref MemoryMarshal.GetArrayDataReference(scratch.Measured);
        ref double slack = ref MemoryMarshal.GetArrayDataReference(scratch.Slack);
        TVector size = TLanes.OfBits(long.MaxValue);
        for (int group = 0; group < groups; group++)
        {
            uint bits = 0;
            for (int lane = 0; lane < 8; lane = unchecked(lane + TLanes.Width))
            {
                int row = unchecked((group * 8) + lane);
                TVector percent = TLanes.Multiply(TLanes.Load(in rates, row), TLanes.Of(100));
                TVector sizes = TLanes.And(percent, size);
                TLanes.Store(percent, ref percents, row);
                TLanes.Store(TLanes.MultiplyAdd(sizes, TLanes.Of(RelativeSlack), TLanes.Of(GrowthSlack)), ref slack, row);
                bits |= TLanes.BitsOf(TLanes.IsMore(TLanes.Of(LargestPercent), sizes)) << lane;
            }

            scratch.Plain[group] = unchecked((byte)(bits & scratch.Others[group]));
        }
    }

    private static void FillAgainstBase<TLanes, TVector>(Measure measure, in PlanSpans input, BlockScratch scratch, int groups)
        where TLanes : ILanes<TVector>
        where TVector : struct
    {
        ref readonly double actuals = ref MemoryMarshal.GetReference(input.Actual(0));
        ref readonly double bases = ref MemoryMarshal.GetReference(input.Base);
        ref double results = ref MemoryMarshal.GetArrayDataReference(scratch.Measured);
        ref double slack = ref MemoryMarshal.GetArrayDataReference(scratch.Slack);
        ReadOnlySpan<byte> actualValid = input.ActualValid(0);
        TVector size = TLanes.OfBits(long.MaxValue);
        TVector sign = TLanes.Of(measure.IsReduction ? -1 : 1);
        TVector relative = TLanes.Of(measure.Kind == MeasureKind.Multiple ? RelativeSlack : SumSlack);
        bool isMultiple = measure.Kind == MeasureKind.Multiple;
        for (int group = 0; group < groups; group++)
        {
            uint bits = 0;
            for (int lane = 0; lane < 8; lane = unchecked(lane + TLanes.Width))
            {
                int row = unchecked((group * 8) + lane);
                TVector to = TLanes.Load(in actuals, row);
                TVector from = TLanes.Load(in bases, row);
                TVector result;
                TVector sizes;
                if (isMultiple)
                {
                    result = TLanes.Divide(to, from);
                    sizes = TLanes.And(result, size);
                    TVector isPlain = TLanes.And(TLanes.IsAtLeast(sizes, TLanes.Of(SmallestMultiple)), TLanes.IsMore(TLanes.Of(LargestMultiple), sizes));
                    bits |= TLanes.BitsOf(TLanes.And(isPlain, TLanes.IsMore(from, TLanes.Of(0)))) << lane;
                }
                else
                {
                    result = TLanes.Multiply(TLanes.Subtract(to, from), sign);
                    sizes = TLanes.Add(TLanes.And(to, size), TLanes.And(from, size));
                    bits |= ((1u << TLanes.Width) - 1) << lane;
                }

                TLanes.Store(result, ref results, row);
                TLanes.Store(TLanes.Multiply(sizes, relative), ref slack, row);
            }

            bits &= actualValid.IsEmpty ? byte.MaxValue : (uint)actualValid[group];
            bits &= input.BaseValid.IsEmpty ? byte.MaxValue : (uint)input.BaseValid[group];
            scratch.Plain[group] = unchecked((byte)bits);
        }
    }
}
