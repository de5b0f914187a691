using LocalGovMetrics.Plans;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Conversion;

/// <summary>Combines numbers of units before into that of a unit after: sums, divided sums, weighted means.</summary>
internal static class NumberCombination
{
    /// <summary>Tells whether a unit of measure is that of a rate, whatever the indicator says: a per cent, a multiple, or something per something but a year.</summary>
    public static bool IsRate(MeasureUnit? unit) =>
        RateIndicator.Is(unit, name: null);

    /// <summary>How numbers in a unit of measure combine.</summary>
    public static Aggregation Effective(Aggregation aggregation, MeasureUnit? unit) =>
        aggregation == Aggregation.Additive && IsRate(unit) ? Aggregation.Intensive : aggregation;

    public static NumberOutcome Combine(CombinedUnit to, Aggregation aggregation, MeasureUnit? indicatorUnit, IReadOnlyList<ReportedValue?> numbers)
    {
        if (CombinedNumbers.Align(numbers, indicatorUnit, out ConversionProblem problem) is not { } aligned)
        {
            return NumberOutcome.Void(problem);
        }

        ReportedValue[] known = [.. numbers.OfType<ReportedValue>()];
        bool hasFractions = Array.TrueForAll(known, number => number.Fraction is not null);
        bool isBare = Array.Exists(known, number => number.Value is null && number.Fraction is not null && !IsRate(number.MeasureUnit));
        Aggregation effective = Effective(aggregation, aligned.MeasureUnit ?? indicatorUnit);
        return effective == Aggregation.None ? NumberOutcome.Void(ConversionProblem.NotAggregable)
            : known.Length == 0 ? NumberOutcome.Void(ConversionProblem.ValueMissing)
            : hasFractions && to.HasKnownShares ? Redivide(to, effective, numbers)
            : isBare ? NumberOutcome.Void(hasFractions ? ConversionProblem.WeightMissing : ConversionProblem.KindsDiffer)
            : effective == Aggregation.Additive ? Add(to, aligned)
            : Average(to, aligned);
    }

    private static NumberOutcome Add(CombinedUnit to, CombinedNumbers numbers)
    {
        decimal? low = 0;
        decimal? high = 0;
        decimal? known = 0;
        bool lowClosed = true;
        bool highClosed = true;
        Interval possible = Interval.Point(0);
        ConversionProblem problem = ConversionProblem.None;
        for (int i = 0; i < numbers.Ends.Length; i++)
        {
            if (numbers.Ends[i] is not { } ends)
            {
                problem = problem == ConversionProblem.None ? ConversionProblem.ValueMissing : problem;
                possible = Interval.Unbounded;
                continue;
            }

            possible += to.Part(i, numbers.Possible[i]);
            if (to.Shares[i].Share is null)
            {
                problem = ConversionProblem.WeightMissing;
                continue;
            }

            low = Plus(low, ends.Low, i, to);
            high = Plus(high, ends.High, i, to);
            known = Plus(known, ends.Low == ends.High ? ends.Low : null, i, to);
            lowClosed &= ends.LowClosed;
            highClosed &= ends.HighClosed;
            bool tooLarge = (low is null && HaveAll(numbers, end => end.Low)) || (high is null && HaveAll(numbers, end => end.High));
            problem = tooLarge ? ConversionProblem.OutOfRange : problem;
        }

        if (problem != ConversionProblem.None)
        {
            return NumberOutcome.Void(problem) with { Possible = possible, KnownPart = numbers.IsSigned || problem == ConversionProblem.OutOfRange ? null : known };
        }

        return numbers.Print(new PrintedEnds(low, high, lowClosed && low is not null, highClosed && high is not null)) is { } print
            ? new NumberOutcome { Rule = to.AreWhole ? ConversionRule.Sum : ConversionRule.SplitSum, Print = print, Possible = numbers.Bounds(possible, print) }
            : NumberOutcome.Void(ConversionProblem.Unbounded) with { Possible = possible };
    }

    private static decimal? Plus(decimal? sum, decimal? end, int source, CombinedUnit to) =>
        sum is { } soFar && end is { } number && to.Part(source, number) is { } part && DecimalMath.TryAdd(soFar, part, out decimal more) ? more : null;

    private static bool HaveAll(CombinedNumbers numbers, Func<PrintedEnds, decimal?> end) =>
        Array.TrueForAll(numbers.Ends, ends => ends is not { } known || end(known) is not null);

    private static NumberOutcome Redivide(CombinedUnit to, Aggregation aggregation, IReadOnlyList<ReportedValue?> numbers)
    {
        decimal? count = 0;
        decimal? of = 0;
        decimal? percentage = null;
        int decimals = 0;
        ReportedValue? first = null;
        for (int i = 0; i < numbers.Count; i++)
        {
            if (numbers[i] is { Fraction: { } fraction } number)
            {
                count = Plus(count, fraction.Count, i, to);
                of = Plus(of, fraction.Of, i, to);
                percentage = number.Value ?? percentage;
                decimals = Math.Max(decimals, number.Decimals);
                first ??= number;
            }
            else if (aggregation == Aggregation.Additive)
            {
                return NumberOutcome.Void(ConversionProblem.ValueMissing) with { KnownPart = count };
            }
        }

        if (count is not { } sum || of is not { } whole || first is null)
        {
            return NumberOutcome.Void(ConversionProblem.OutOfRange);
        }

        Fraction divided = Fraction.FromCount(sum, whole);
        if (divided.Ratio is not { } ratio)
        {
            return NumberOutcome.Void(ConversionProblem.WeightZero);
        }

        if (!DecimalMath.TryMultiply(ratio, 100, out decimal percent))
        {
            return NumberOutcome.Void(ConversionProblem.OutOfRange);
        }

        decimal? shown = percentage is null ? null : Math.Round(percent, decimals, MidpointRounding.AwayFromZero);
        ReportedValue print = ReportedValue.FromFraction(divided, shown is { } value ? PrintedEnds.Tidy(value, decimals) : null, first.MeasureUnit);
        return new NumberOutcome { Rule = ConversionRule.Redivide, Print = print, Possible = numbers.Any(number => number is null) ? Interval.Unbounded : print.Possible };
    }

    private static NumberOutcome Average(CombinedUnit to, CombinedNumbers numbers)
    {
        int[] known = [.. Enumerable.Range(0, numbers.Ends.Length).Where(i => numbers.Ends[i] is not null)];
        bool isComplete = known.Length == numbers.Ends.Length;
        PrintedEnds first = numbers.Ends[known[0]].GetValueOrDefault();
        bool areSame = Array.TrueForAll(known, i => numbers.Ends[i] == first);
        Interval hull = known.Select(i => numbers.Possible[i]).Aggregate(Hull);
        if (numbers.Ends.Length == 1 || (areSame && isComplete))
        {
            return Finish(numbers, first, hull, numbers.Ends.Length == 1 ? ConversionRule.InheritWhole : ConversionRule.InheritAgreed);
        }

        if (!to.IsWeighed)
        {
            return NumberOutcome.Void(Array.TrueForAll([.. to.Shares], share => share.Amount is not null) ? ConversionProblem.WeightZero : ConversionProblem.WeightMissing) with { Possible = isComplete ? hull : Interval.Unbounded };
        }

        if (known.All(i => to.Shares[i].Amount == 0))
        {
            return NumberOutcome.Void(ConversionProblem.ValueMissing);
        }

        known = [.. known.Where(i => to.Shares[i].Amount > 0)];
        bool hasLow = Array.TrueForAll(known, i => numbers.Ends[i]?.Low is not null);
        bool hasHigh = Array.TrueForAll(known, i => numbers.Ends[i]?.High is not null);
        decimal? low = hasLow ? to.Mean([.. numbers.Ends.Select((ends, i) => known.Contains(i) ? ends?.Low : null)]) : null;
        decimal? high = hasHigh ? to.Mean([.. numbers.Ends.Select((ends, i) => known.Contains(i) ? ends?.High : null)]) : null;
        if ((hasLow && low is null) || (hasHigh && high is null))
        {
            return NumberOutcome.Void(ConversionProblem.OutOfRange);
        }

        PrintedEnds mean = new(low, high, Array.TrueForAll(known, i => numbers.Ends[i]!.Value.LowClosed), Array.TrueForAll(known, i => numbers.Ends[i]!.Value.HighClosed));
        return Finish(numbers, mean, isComplete ? MeanOf(to, numbers, known) : Interval.Unbounded, ConversionRule.WeightedMean);
    }

    private static NumberOutcome Finish(CombinedNumbers numbers, PrintedEnds ends, Interval possible, ConversionRule rule) =>
        numbers.Print(ends) is { } print
            ? new NumberOutcome { Rule = rule, Print = print, Possible = numbers.Bounds(possible, print) }
            : NumberOutcome.Void(ConversionProblem.Unbounded) with { Possible = possible };

    private static Interval MeanOf(CombinedUnit to, CombinedNumbers numbers, int[] known)
    {
        Interval sum = Interval.Point(0);
        Interval weights = Interval.Point(0);
        foreach (int i in known)
        {
            Interval weight = Interval.Point(to.Shares[i].Amount.GetValueOrDefault());
            sum += numbers.Possible[i] * weight;
            weights += weight;
        }

        return sum.TryDivide(weights, out Interval mean) ? mean : Interval.Unbounded;
    }

    private static Interval Hull(Interval one, Interval other)
    {
        decimal? low = one.Low is { } a && other.Low is { } b ? Math.Min(a, b) : null;
        decimal? high = one.High is { } c && other.High is { } d ? Math.Max(c, d) : null;
        return Interval.Create(
            low,
            high,
            (one.LowClosed && one.Low == low) || (other.LowClosed && other.Low == low),
            (one.HighClosed && one.High == high) || (other.HighClosed && other.High == high));
    }
}
