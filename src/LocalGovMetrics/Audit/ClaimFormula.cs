using LocalGovMetrics.Growth;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit;

/// <summary>The formula of each kind, on sets, rounded outward; on sets of one number it gives the result at face value.</summary>
internal static class ClaimFormula
{
    private static readonly Interval Hundred = Interval.Point(100);
    private static readonly Interval One = Interval.Point(1);

    /// <summary>Computes the result of a claim.</summary>
    /// <param name="question">What the claim asks.</param>
    /// <param name="x">Its inputs, one or more, all that the kind takes.</param>
    /// <param name="isReduction">Whether the size of a reduction is printed.</param>
    /// <param name="result">The result; the whole line where undefined.</param>
    /// <returns>Why the result is undefined, or none.</returns>
    public static UndefinedReason TryCompute(in ClaimQuestion question, ReadOnlySpan<Interval> x, bool isReduction, out Interval result)
    {
        result = default;
        switch (question.Kind)
        {
            case ClaimKind.Fraction or ClaimKind.Share:
                return TryPerCent(x[0], x[1], out result);
            case ClaimKind.Attainment:
                return question.IsLowerBetter ? TryPerCent(x[1], x[0], out result) : TryPerCent(x[0], x[1], out result);
            case ClaimKind.ShareOfSum:
                return TryShareOfSum(x, out result);
            case ClaimKind.Sum or ClaimKind.PartialSum or ClaimKind.SharesSum or ClaimKind.HeadlineCount or ClaimKind.ListLength:
                result = Sum(x);
                return UndefinedReason.None;
            case ClaimKind.Difference:
                result = x[0] - x[1];
                return UndefinedReason.None;
            case ClaimKind.Change:
                result = isReduction ? x[0] - x[1] : x[1] - x[0];
                return UndefinedReason.None;
            case ClaimKind.Growth:
                return Turned(TryGrowth(x[0], x[1], out result), isReduction, ref result);
            case ClaimKind.GrowthFromChange:
                return TryGrowthFromChange(x[0], x[1], out result);
            case ClaimKind.AverageGrowth or ClaimKind.AverageGrowthIndex:
                return Turned(TryAverageGrowth(question, x[0], x[1], out result), isReduction, ref result);
            case ClaimKind.Multiple:
                return TryQuotient(x[0], x[1], out result);
            case ClaimKind.Product:
                result = x[0] * x[1];
                return UndefinedReason.None;
            case ClaimKind.GrowthAttainment:
                UndefinedReason why = question.IsLowerBetter ? TryPerCent(Hundred + x[1], Hundred + x[0], out result) : TryPerCent(Hundred + x[0], Hundred + x[1], out result);
                return why is UndefinedReason.ZeroBase or UndefinedReason.NegativeBase ? UndefinedReason.TotalLoss : why;
            case ClaimKind.AveragePerYear:
                return question.Periods is { } periods and > 0 ? TryQuotient(x[0], Interval.Point(periods), out result) : UndefinedReason.NoPeriods;
            case ClaimKind.AveragePerItem:
                return TryQuotient(x[0], x[1], out result);
            case ClaimKind.Mean:
                return TryQuotient(Sum(x), Interval.Point(x.Length), out result);
            case ClaimKind.WeightedMean:
                return TryWeightedMean(question, x, out result);
            case ClaimKind.UnitConversion or ClaimKind.SameFact:
                result = x[0];
                return UndefinedReason.None;
            case ClaimKind.ImpliedPlan:
                return TryQuotient(Hundredfold(x[0]), x[1], out result);
            case ClaimKind.ImpliedBase:
                return TryQuotient(Hundredfold(x[0]), Hundred + x[1], out result);
            case ClaimKind.Unknown or ClaimKind.Verdict:
                return UndefinedReason.NotApplicable;
        }

        throw new ArgumentOutOfRangeException(nameof(question), question.Kind, "There is no such kind of claim.");
    }

    private static Interval Sum(ReadOnlySpan<Interval> x)
    {
        Interval sum = x[0];
        foreach (Interval next in x[1..])
        {
            sum += next;
        }

        return sum;
    }

    private static Interval Hundredfold(Interval x) =>
        x is { Low: { } low, High: { } high } && DecimalMath.TryMultiply(low, 100, out decimal least) && DecimalMath.TryMultiply(high, 100, out decimal most)
        && least.Scale == low.Scale && most.Scale == high.Scale
            ? Interval.Create(least, most, x.LowClosed, x.HighClosed)
            : x * Hundred;

    private static UndefinedReason TryQuotient(Interval dividend, Interval divisor, out Interval quotient)
    {
        return OutwardQuotient.TryDivide(dividend, divisor, out quotient) ? UndefinedReason.None : UndefinedReason.ZeroBase;
    }

    /// <summary>100 · part / whole, for a whole above 0.</summary>
    private static UndefinedReason TryPerCent(Interval part, Interval whole, out Interval percent)
    {
        if (whole.High < 0)
        {
            percent = default;
            return UndefinedReason.NegativeBase;
        }

        return TryQuotient(Hundredfold(part), whole, out percent);
    }

    // Growth has each input once, so that the bounds are as narrow as the inputs allow.
    private static UndefinedReason TryGrowth(Interval first, Interval last, out Interval growth)
    {
        UndefinedReason why = TryPerCent(last, first, out growth);
        growth = why == UndefinedReason.None ? growth - Hundred : growth;
        return why;
    }

    // change / (value - change) = 1 / (value / change - 1)
    private static UndefinedReason TryGrowthFromChange(Interval value, Interval change, out Interval growth)
    {
        if (change is { IsPoint: true, Low: 0 })
        {
            growth = change;
            return value.Contains(0) ? UndefinedReason.ZeroBase : UndefinedReason.None;
        }

        UndefinedReason why = TryQuotient(value, change, out growth);
        return why == UndefinedReason.None ? TryQuotient(Hundred, growth - One, out growth) : why;
    }

    // part / (part + rest) = 1 / (1 + rest / part)
    private static UndefinedReason TryShareOfSum(ReadOnlySpan<Interval> x, out Interval share)
    {
        Interval rest = Sum(x[1..]);
        if (x[0] is { IsPoint: true, Low: 0 })
        {
            share = x[0];
            return rest.Contains(0) ? UndefinedReason.ZeroBase : UndefinedReason.None;
        }

        if (x[0].IsPoint && rest.IsPoint)
        {
            return TryPerCent(x[0], x[0] + rest, out share);
        }

        UndefinedReason why = TryQuotient(rest, x[0], out share);
        return why == UndefinedReason.None ? TryQuotient(Hundred, One + share, out share) : why;
    }

    private static UndefinedReason TryAverageGrowth(in ClaimQuestion question, Interval first, Interval last, out Interval growth)
    {
        growth = default;
        GrowthBounds bounds = CompoundGrowth.Rate(first, last, question.Periods.GetValueOrDefault());
        if (!bounds.IsDefined)
        {
            return bounds.Reason;
        }

        Interval rate = OutwardDecimal.From(bounds.Rate);
        growth = question.Kind == ClaimKind.AverageGrowthIndex ? (rate + One) * Hundred : rate * Hundred;
        return UndefinedReason.None;
    }

    private static UndefinedReason TryWeightedMean(in ClaimQuestion question, ReadOnlySpan<Interval> x, out Interval mean)
    {
        Interval sum = Interval.Point(0);
        Interval weights = sum;
        for (int i = 0; i < x.Length; i++)
        {
            Interval weight = Interval.Point(question.Weights[i].GetValueOrDefault());
            sum += x[i] * weight;
            weights += weight;
        }

        return TryQuotient(sum, weights, out mean);
    }

    private static UndefinedReason Turned(UndefinedReason why, bool isReduction, ref Interval result)
    {
        result = isReduction ? -result : result;
        return why;
    }
}
