using System.Runtime.Intrinsics;
using LocalGovMetrics.Growth;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Columns;

/// <summary>Assesses one block of rows, whole steps, through the stages of the kernel.</summary>
internal static class KernelRun
{
    /// <summary>How many rows the kernels take at a time.</summary>
    public const int Step = 16;

    public static void Assess(int width, CompiledRules rules, in PlanSpans input, in VerdictSpans output, BlockScratch scratch)
    {
        switch (width)
        {
            case 8:
                Assess<Lanes512, Vector512<double>>(rules, input, output, scratch);
                break;
            case 4:
                Assess<Lanes256, Vector256<double>>(rules, input, output, scratch);
                break;
            default:
                Assess<Lanes128, Vector128<double>>(rules, input, output, scratch);
                break;
        }
    }

    private static void Assess<TLanes, TVector>(CompiledRules rules, in PlanSpans input, in VerdictSpans output, BlockScratch scratch)
        where TLanes : ILanes<TVector>
        where TVector : struct
    {
        RowRule rule = rules.Row;
        int groups = input.Rows / 8;
        bool isGrowth = rule.Measure.IsGrowth && !input.Base.IsEmpty;
        bool isEachOnItsOwn = rule.IsChangePerYear && !input.Base.IsEmpty;
        bool isComputed = input.Years > 1 || (rule.UsesBase && !input.Base.IsEmpty && !isEachOnItsOwn);
        if (isGrowth || !output.Growth.IsEmpty)
        {
            FillRates<TLanes, TVector>(rule, input, output, scratch, groups);
        }

        if (isEachOnItsOwn)
        {
            scratch.Plain.AsSpan(0, groups).Clear();
        }
        else if (isComputed)
        {
            MeasureKernel.Fill<TLanes, TVector>(rule.Measure, input, scratch, groups);
        }
        else if (input.ActualValid(0).IsEmpty)
        {
            scratch.Plain.AsSpan(0, groups).Fill(byte.MaxValue);
        }
        else
        {
            input.ActualValid(0).CopyTo(scratch.Plain);
        }

        bool areSets = rule.Policy.RoundingCounts;
        if (areSets)
        {
            StrictKernel.Widen<TLanes, TVector>(rule.Measure, input, scratch, isComputed, groups);
        }

        if (!input.Statuses.IsEmpty)
        {
            LookKernel.ClearUnreported(rules, input.Statuses, scratch.Plain.AsSpan(0, groups));
        }

        VerdictKernel.Mode mode = new(isComputed, areSets, rule.Measure.IsGrowth, rule.Policy.TargetRange != RangeRule.CommitmentEnd);
        if (PointKernel.Fits(mode, input))
        {
            PointKernel.Fill<TLanes, TVector>(rules, input, scratch, output);
        }
        else
        {
            KeyKernel.Fill(rules, input, scratch, groups);
            VerdictKernel.Fill<TLanes, TVector>(mode, isComputed ? scratch.Measured : input.Actual(0), input, scratch, output.Attainments, groups);
            LookKernel.Fill(rules, input, scratch, output);
        }

        SettleOthers(rule, input, output, scratch, groups);
        scratch.AttainmentValid.AsSpan(0, groups).CopyTo(output.AttainmentValid);
        NameReasons(scratch, output.AttainmentReasons);
    }

    // What the kernels leave without a ratio has none by its nature; what the rule of the row left has its reason already.
    private static void NameReasons(BlockScratch scratch, Span<byte> reasons)
    {
        for (int row = 0; row < reasons.Length; row++)
        {
            int bit = 1 << (row & 7);
            bool isOther = (scratch.Others[row >> 3] & bit) != 0;
            reasons[row] = isOther ? reasons[row]
                : (scratch.AttainmentValid[row >> 3] & bit) != 0 ? (byte)UndefinedReason.None
                : (byte)UndefinedReason.NotApplicable;
        }
    }

    private static void FillRates<TLanes, TVector>(RowRule rule, in PlanSpans input, in VerdictSpans output, BlockScratch scratch, int groups)
        where TLanes : ILanes<TVector>
        where TVector : struct
    {
        ReadOnlySpan<int> periods = rule.Measure.Kind == MeasureKind.Growth ? [1] : input.Periods;
        Span<double> rates = output.Growth.IsEmpty ? scratch.Rates.AsSpan(0, input.Rows) : output.Growth;
        Span<byte> valid = scratch.RateValid.AsSpan(0, groups);
        RootKernel.Fill<TLanes, TVector>(input.Base, input.Actual(0), periods, rates, valid);
        ReadOnlySpan<byte> actualValid = input.ActualValid(0);
        Span<byte> others = scratch.Others.AsSpan(0, groups);
        if (!actualValid.IsEmpty || !input.BaseValid.IsEmpty || valid.ContainsAnyExcept(byte.MaxValue))
        {
            for (int group = 0; group < groups; group++)
            {
                uint isThere = (actualValid.IsEmpty ? byte.MaxValue : (uint)actualValid[group]) & (input.BaseValid.IsEmpty ? byte.MaxValue : (uint)input.BaseValid[group]);
                uint plain = valid[group] & isThere;
                others[group] = (byte)plain;
                if (plain != byte.MaxValue)
                {
                    plain |= SettleRates(input, periods, group * 8, plain, isThere, rates);
                }

                valid[group] = (byte)plain;
            }
        }
        else
        {
            others.Fill(byte.MaxValue);
        }

        valid.CopyTo(output.GrowthValid);
        if (!output.Growth.IsEmpty && rule.Measure.IsGrowth)
        {
            rates.CopyTo(scratch.Rates);
        }
    }

    private static uint SettleRates(in PlanSpans input, ReadOnlySpan<int> periods, int start, uint plain, uint isThere, Span<double> rates)
    {
        uint settled = 0;
        for (int lane = 0; lane < 8; lane++)
        {
            int row = start + lane;
            uint bit = 1u << lane;
            if ((plain & bit) == 0)
            {
                Computed rate = (isThere & bit) == 0
                    ? Computed.Undefined(UndefinedReason.Missing)
                    : CompoundGrowth.Rate(input.Base[row], input.Actual(0)[row], PlanSpans.Of(periods, row));
                settled |= rate.TryGetValue(out rates[row]) ? bit : 0;
            }
        }

        return settled;
    }

    private static void SettleOthers(RowRule rule, in PlanSpans input, in VerdictSpans output, BlockScratch scratch, int groups)
    {
        ReadOnlySpan<byte> left = scratch.Others.AsSpan(0, groups);
        Span<byte> nothingLeft = scratch.NothingLeft.AsSpan(0, groups);
        nothingLeft.Clear();
        for (int group = left.IndexOfAnyExcept((byte)0); group >= 0; group = Next(left, group))
        {
            for (uint others = left[group]; others != 0; others &= others - 1)
            {
                int lane = System.Numerics.BitOperations.TrailingZeroCount(others);
                int row = (group * 8) + lane;
                NumericVerdict verdict = rule.Settle(input, row);
                bool hasRatio = verdict.Attainment.TryGetValue(out double ratio);
                output.Verdicts[row] = (byte)verdict.Kind;
                output.Reasons[row] = (byte)verdict.Reason;
                output.Attainments[row] = ratio;
                if (!output.AttainmentReasons.IsEmpty)
                {
                    output.AttainmentReasons[row] = (byte)verdict.Attainment.Reason;
                }

                scratch.AttainmentValid[group] |= (byte)(hasRatio ? 1 << lane : 0);
                nothingLeft[group] |= (byte)(verdict.Attainment.Reason == UndefinedReason.NothingLeft ? 1 << lane : 0);
            }
        }
    }

    // The next group with rows left, or -1.
    private static int Next(ReadOnlySpan<byte> left, int group)
    {
        int next = left[(group + 1)..].IndexOfAnyExcept((byte)0);
        return next < 0 ? next : group + 1 + next;
    }
}
