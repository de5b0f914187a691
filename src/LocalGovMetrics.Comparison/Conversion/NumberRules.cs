using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Conversion;

/// <summary>Combines targets on numbers that measure the same thing.</summary>
internal static class NumberRules
{
    public static RuleOutcome Combine(RuleQuestion question, TargetRule[] rules, ConversionSource[] sources)
    {
        CombinedUnit to = question.To;
        RuleOutcome Void(ConversionProblem problem) => new(to.Void(problem, sources));
        MeasureUnit? unit = Array.Find(rules, rule => !IsMissing(rule.MeasureUnit))?.MeasureUnit ?? rules[0].MeasureUnit;
        if (Align(rules, unit, question.Indicator.MeasureUnit, out ConversionProblem problem) is not { } criteria)
        {
            return Void(problem);
        }

        Measure measure = rules[0].Measure;
        DesiredDirection judged = measure.IsReduction ? DesiredDirection.Higher : question.Indicator.Direction;
        if (CriterionKinds.Common([.. criteria.Select(criterion => criterion.Kind)], judged) is not { } kind)
        {
            return Void(ConversionProblem.CriteriaDiffer);
        }

        if (Array.Exists(rules, rule => rule.Fraction is not null))
        {
            return Fractions(to, rules, criteria, kind, unit, sources);
        }

        RuleEnds ends = Nature(measure, unit, question.Indicator) switch
        {
            Aggregation.Additive => Add(to, criteria),
            Aggregation.Intensive => RateRules.Average(question, measure, criteria),
            Aggregation.None => RuleEnds.Void(ConversionProblem.NotAggregable),
        };
        return ends.Problem != ConversionProblem.None
            ? Void(ends.Problem)
            : new RuleOutcome(to.Record(ends.Rule, sources), rules[0] with { Criterion = Criterion(kind, ends, criteria), MeasureUnit = unit });
    }

    // A count adds whatever the indicator says; a growth, a multiple and whatever is printed as a rate does not.
    private static Aggregation Nature(Measure measure, MeasureUnit? unit, Indicator indicator)
    {
        Measure inner = measure.Inner ?? measure;
        return inner.Kind is MeasureKind.Growth or MeasureKind.AverageGrowth or MeasureKind.Multiple ? Aggregation.Intensive
            : NumberCombination.Effective(inner.Kind == MeasureKind.Count ? Aggregation.Additive : indicator.Aggregation, unit ?? indicator.MeasureUnit);
    }

    private static NumericCriterion[]? Align(TargetRule[] rules, MeasureUnit? unit, MeasureUnit? indicatorUnit, out ConversionProblem problem)
    {
        problem = ConversionProblem.None;
        NumericCriterion[] aligned = new NumericCriterion[rules.Length];
        for (int i = 0; i < rules.Length; i++)
        {
            NumericCriterion criterion = (NumericCriterion)rules[i].Criterion;
            MeasureUnit? own = !IsMissing(rules[i].MeasureUnit) ? rules[i].MeasureUnit : !IsMissing(indicatorUnit) ? indicatorUnit : unit;
            if (own is null || unit is null || own == unit || IsMissing(unit))
            {
                aligned[i] = criterion;
                continue;
            }

            if (!own.IsConvertibleTo(unit))
            {
                problem = ConversionProblem.MeasureUnitsDiffer;
                return null;
            }

            if (!own.TryConvert(criterion.NearEnd, unit, out decimal low) || !own.TryConvert(criterion.FarEnd, unit, out decimal high))
            {
                problem = ConversionProblem.OutOfRange;
                return null;
            }

            aligned[i] = new NumericCriterion(criterion.Kind, low, high);
        }

        return aligned;
    }

    private static bool IsMissing(MeasureUnit? unit) => unit is null or { Dimension: Dimension.Number };

    private static RuleEnds Add(CombinedUnit to, NumericCriterion[] criteria)
    {
        if (!to.HasKnownShares)
        {
            return RuleEnds.Void(ConversionProblem.WeightMissing);
        }

        decimal? low = Sum(to, criteria, criterion => criterion.NearEnd);
        decimal? high = Sum(to, criteria, criterion => criterion.FarEnd);
        return low is { } from && high is { } end
            ? new RuleEnds(to.AreWhole ? ConversionRule.Sum : ConversionRule.SplitSum, from, end)
            : RuleEnds.Void(ConversionProblem.OutOfRange);
    }

    private static decimal? Sum<T>(CombinedUnit to, T[] items, Func<T, decimal> number)
    {
        decimal sum = 0;
        for (int i = 0; i < items.Length; i++)
        {
            if (!(to.Part(i, number(items[i])) is { } part && DecimalMath.TryAdd(sum, part, out sum)))
            {
                return null;
            }
        }

        return sum;
    }

    // Counts k of n: both add. The number that is asked is the count itself, or its percentage.
    private static RuleOutcome Fractions(CombinedUnit to, TargetRule[] rules, NumericCriterion[] criteria, CriterionKind kind, MeasureUnit? unit, ConversionSource[] sources)
    {
        RuleOutcome Void(ConversionProblem problem) => new(to.Void(problem, sources));
        if (!Array.TrueForAll(rules, rule => rule.Fraction is not null) || kind == CriterionKind.Between)
        {
            return Void(ConversionProblem.KindsDiffer);
        }

        if (!to.HasKnownShares)
        {
            return Void(ConversionProblem.WeightMissing);
        }

        Fraction[] fractions = [.. rules.Select(rule => rule.Fraction.GetValueOrDefault())];
        bool asksCounts = criteria.Zip(fractions).All(pair => pair.First.NearEnd == pair.Second.Count);
        bool asksPercentages = NumberCombination.IsRate(unit);
        if (!asksCounts && !asksPercentages)
        {
            return Void(ConversionProblem.CriteriaDiffer);
        }

        if (Sum(to, fractions, fraction => fraction.Count) is not { } count || Sum(to, fractions, fraction => fraction.Of) is not { } of)
        {
            return Void(ConversionProblem.OutOfRange);
        }

        Fraction whole = Fraction.FromCount(count, of);
        decimal percentage = 0;
        if (!asksCounts && !(whole.Ratio is { } ratio && DecimalMath.TryMultiply(ratio, 100, out percentage)))
        {
            return Void(ConversionProblem.WeightZero);
        }

        decimal asked = asksCounts ? count : PrintedEnds.Tidy(percentage, 0);
        return new RuleOutcome(to.Record(ConversionRule.Redivide, sources), rules[0] with { Criterion = new NumericCriterion(kind, asked, asked), MeasureUnit = unit, Fraction = whole });
    }

    private static NumericCriterion Criterion(CriterionKind kind, RuleEnds ends, NumericCriterion[] criteria)
    {
        int decimals = criteria.Max(criterion => Math.Max(criterion.NearEnd.Scale, criterion.FarEnd.Scale));
        decimal low = PrintedEnds.Tidy(ends.Low, decimals);
        decimal high = Math.Max(low, PrintedEnds.Tidy(ends.High, decimals));
        return kind switch
        {
            CriterionKind.Between => new NumericCriterion(kind, low, high),
            CriterionKind.AtMost or CriterionKind.LessThan => new NumericCriterion(kind, high, high),
            CriterionKind.Reach or CriterionKind.AtLeast or CriterionKind.MoreThan or CriterionKind.Equal or CriterionKind.ByDate
                or CriterionKind.RankAtMost or CriterionKind.GradeAtLeast or CriterionKind.Text or CriterionKind.AllOf
                or CriterionKind.AnyOf or CriterionKind.Unsettled => new NumericCriterion(kind, low, low),
        };
    }
}

/// <summary>The two ends that criteria make together, by which rule; or why they make none.</summary>
internal readonly record struct RuleEnds(ConversionRule Rule, decimal Low, decimal High, ConversionProblem Problem = ConversionProblem.None)
{
    public static RuleEnds Void(ConversionProblem problem) => new(ConversionRule.Void, 0, 0, problem);
}
