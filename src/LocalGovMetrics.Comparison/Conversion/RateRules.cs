using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Conversion;

/// <summary>Combines targets on rates and on growth: by base values, by the weight, or where all ask the same.</summary>
internal static class RateRules
{
    private const int DecimalsOfGrowth = 10;

    public static RuleEnds Average(RuleQuestion question, Measure measure, NumericCriterion[] criteria)
    {
        CombinedUnit to = question.To;
        if (criteria.Length == 1)
        {
            return new RuleEnds(ConversionRule.InheritWhole, criteria[0].NearEnd, criteria[0].FarEnd);
        }

        if (ByBases(question, measure, criteria) is { } counted)
        {
            return counted;
        }

        if (Array.TrueForAll(criteria, criterion => criterion == criteria[0]))
        {
            return new RuleEnds(ConversionRule.InheritAgreed, criteria[0].NearEnd, criteria[0].FarEnd);
        }

        if (!to.IsWeighed)
        {
            return RuleEnds.Void(to.Shares.All(share => share.Amount is not null) ? ConversionProblem.WeightZero : ConversionProblem.WeightMissing);
        }

        return to.Mean([.. criteria.Select(criterion => (decimal?)criterion.NearEnd)]) is { } low && to.Mean([.. criteria.Select(criterion => (decimal?)criterion.FarEnd)]) is { } high
            ? new RuleEnds(ConversionRule.WeightedMean, low, high)
            : RuleEnds.Void(ConversionProblem.OutOfRange);
    }

    // What the growth of each makes of the summed bases: exact, not an estimate.
    private static RuleEnds? ByBases(RuleQuestion question, Measure measure, NumericCriterion[] criteria)
    {
        CombinedUnit to = question.To;
        if (question.Indicator.Aggregation != Aggregation.Additive
            || measure.Kind is not (MeasureKind.Growth or MeasureKind.AverageGrowth or MeasureKind.Multiple)
            || (measure.Kind == MeasureKind.AverageGrowth && question.Periods is not >= 1))
        {
            return null;
        }

        decimal?[] bases = [.. question.Bases.Select((number, i) => number is { } known ? to.Part(i, known) : null)];
        if (!Array.TrueForAll(bases, number => number is > 0))
        {
            return null;
        }

        decimal? low = Together(measure, [.. criteria.Select(criterion => criterion.NearEnd)], bases, question.Periods.GetValueOrDefault());
        decimal? high = Together(measure, [.. criteria.Select(criterion => criterion.FarEnd)], bases, question.Periods.GetValueOrDefault());
        return low is { } from && high is { } end ? new RuleEnds(ConversionRule.BaseWeighted, from, end) : null;
    }

    private static decimal? Together(Measure measure, decimal[] asked, decimal?[] bases, int periods) =>
        measure.Kind == MeasureKind.AverageGrowth && periods > 1 ? Compound(asked, bases, periods) : CombinedUnit.Mean([.. asked.Select(number => (decimal?)number)], bases);

    // The rate that leads from the summed bases to the sum of what each base grows to.
    private static decimal? Compound(decimal[] percentages, decimal?[] bases, int periods)
    {
        double first = 0;
        double last = 0;
        for (int i = 0; i < percentages.Length; i++)
        {
            double number = BinaryNumber.FromDecimal(bases[i].GetValueOrDefault());
            double factor = 1 + (BinaryNumber.FromDecimal(percentages[i]) / 100);
            if (factor < 0)
            {
                return null;
            }

            first += number;
            last += number * Math.Pow(factor, periods);
        }

        double rate = (Math.Pow(last / first, 1.0 / periods) - 1) * 100;
        return double.IsFinite(rate) && Math.Abs(rate) < 1e9 ? Math.Round(BinaryNumber.ToDecimal(rate), DecimalsOfGrowth, MidpointRounding.ToEven) : null;
    }
}
