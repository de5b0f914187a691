using LocalGovMetrics.Values;

namespace LocalGovMetrics.Conversion;

/// <summary>The numbers of all units before in one unit of measure and one sense, ready to be combined.</summary>
/// <param name="Ends">The ends at face value; null where nothing is known.</param>
/// <param name="Possible">The possible values; the whole line where nothing is known.</param>
/// <param name="MeasureUnit">The common unit of measure, or null.</param>
/// <param name="Sense">Whether all are sizes of a change.</param>
/// <param name="IsSigned">Whether increases and reductions stand side by side, the reductions as negative numbers.</param>
/// <param name="Decimals">The most decimals printed.</param>
internal sealed record CombinedNumbers(PrintedEnds?[] Ends, Interval[] Possible, MeasureUnit? MeasureUnit, ChangeSense Sense, bool IsSigned, int Decimals)
{
    public static CombinedNumbers? Align(IReadOnlyList<ReportedValue?> numbers, MeasureUnit? indicatorUnit, out ConversionProblem problem)
    {
        problem = ConversionProblem.None;
        ReportedValue[] known = [.. numbers.OfType<ReportedValue>()];
        MeasureUnit? unit = Array.Find(known, number => !IsMissing(number.MeasureUnit))?.MeasureUnit;
        ChangeSense[] senses = [.. known.Select(number => number.Sense).Distinct()];
        if (senses.Length > 1 && senses.Contains(ChangeSense.None))
        {
            problem = ConversionProblem.KindsDiffer;
            return null;
        }

        bool isSigned = senses.Length > 1;
        PrintedEnds?[] ends = new PrintedEnds?[numbers.Count];
        Interval[] possible = new Interval[numbers.Count];
        for (int i = 0; i < numbers.Count; i++)
        {
            if (numbers[i] is not { } number)
            {
                continue;
            }

            MeasureUnit? own = IsMissing(number.MeasureUnit) ? unit is not null && !IsMissing(indicatorUnit) ? indicatorUnit : unit : number.MeasureUnit;
            if (Converted(number, own, unit, ref problem) is not { } converted)
            {
                return null;
            }

            bool negative = isSigned && number.Sense == ChangeSense.Reduction;
            ends[i] = negative ? converted.Ends.Negate() : converted.Ends;
            possible[i] = negative ? -converted.Possible : converted.Possible;
        }

        return new CombinedNumbers(ends, possible, unit, isSigned ? ChangeSense.Increase : senses.FirstOrDefault(), isSigned, known.Select(number => number.Decimals).DefaultIfEmpty().Max());
    }

    /// <summary>Prints a result; null where only bounds on both sides are known, or a signed range lies on both sides of 0.</summary>
    public ReportedValue? Print(PrintedEnds result)
    {
        bool isReduction = IsSigned && result.High <= 0;
        return IsSigned && !isReduction && result.Low is not >= 0 ? null
            : (isReduction ? result.Negate() : result).Print(MeasureUnit, isReduction ? ChangeSense.Reduction : Sense, Decimals);
    }

    /// <summary>The possible values of a result in the sense in which it is printed, never without the number printed itself.</summary>
    public Interval Bounds(Interval possible, ReportedValue print)
    {
        Interval sensed = IsSigned && print.Sense == ChangeSense.Reduction ? -possible : possible;
        return print is not { Qualifier: Qualifier.Exact, Value: { } number } || sensed.Contains(number) ? sensed
            : Interval.Create(sensed.Low is { } low ? Math.Min(low, number) : null, sensed.High is { } high ? Math.Max(high, number) : null, true, true);
    }

    private static bool IsMissing(MeasureUnit? unit) => unit is null or { Dimension: Dimension.Number };

    private static (PrintedEnds Ends, Interval Possible)? Converted(ReportedValue number, MeasureUnit? from, MeasureUnit? to, ref ConversionProblem problem)
    {
        PrintedEnds ends = PrintedEnds.Of(number);
        if (from is null || to is null || from == to)
        {
            return (ends, number.Possible);
        }

        if (!from.IsConvertibleTo(to))
        {
            problem = ConversionProblem.MeasureUnitsDiffer;
            return null;
        }

        if (ends.Convert(from, to) is { } converted && (number with { MeasureUnit = from }).TryGetPossibleIn(to, out Interval possible))
        {
            return (converted, possible);
        }

        problem = ConversionProblem.OutOfRange;
        return null;
    }
}
