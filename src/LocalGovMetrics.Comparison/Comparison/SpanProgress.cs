using LocalGovMetrics.Comparability;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Comparison;

/// <summary>Reads at mid-term what is asked of a whole span: average growth, a total, an average a year, and what every year has to meet.</summary>
internal static class SpanProgress
{
    /// <summary>Reads a row.</summary>
    /// <param name="plan">The row.</param>
    /// <param name="target">Its target.</param>
    /// <param name="actual">What of the row is compared.</param>
    /// <param name="verdict">The verdict on the row.</param>
    /// <param name="policy">How the print counts.</param>
    /// <param name="targetYear">The year by which the target is due.</param>
    /// <returns>The reading, or why there is none; null for a target on a level, or one that follows from levels.</returns>
    public static (MidTermReading? Reading, ProgressGap Gap)? Read(PlanRow plan, Target target, Comparand actual, Verdict verdict, VerdictPolicy policy, int targetYear)
    {
        Measure measure = target.Rule.Measure;
        int left = targetYear - plan.Period.LastYear;
        int gone = plan.Period.YearCount;
        int baseYear = (plan.BaseYear ?? plan.Term?.BaseYear) is { } before && before < plan.Period.FirstYear ? before : plan.Period.FirstYear - 1;
        DesiredDirection direction = measure.IsReduction ? DesiredDirection.Higher : plan.Indicator.Direction;
        double? asked = target.Rule.Criterion is NumericCriterion number
            ? BinaryNumber.FromDecimal(direction == DesiredDirection.Lower ? number.High ?? number.FarEnd : number.Low ?? number.NearEnd)
            : null;
        return measure.Kind switch
        {
            MeasureKind.AverageGrowth when actual.Measure.IsGrowth => With(asked, Measured(verdict), (rate, soFar) => MidTerm.ReadGrowth(soFar / 100, rate / 100, plan.Period.LastYear - baseYear, left, direction)),
            MeasureKind.Total or MeasureKind.Change => With(asked, Measured(verdict), (amount, soFar) => MidTerm.ReadTotal(soFar, amount, gone, left, direction)),
            MeasureKind.AnnualAverage => OfYears(plan, actual, verdict, asked, (amount, soFar) => MidTerm.ReadTotal(soFar * gone, amount * (gone + left), gone, left, direction)),
            MeasureKind.EveryYear when measure.Inner is { Kind: MeasureKind.Level or MeasureKind.Count } => ValuesOf(plan, target, policy) is { Length: > 0 } values
                ? With(asked, values[0], (each, _) => MidTerm.ReadEveryYear(values, each, left, direction))
                : (null, ProgressGap.ActualIsNoNumber),
            MeasureKind.Level or MeasureKind.AverageGrowth or MeasureKind.Multiple or MeasureKind.Count => null,
            MeasureKind.Growth or MeasureKind.EveryYear or MeasureKind.Completion or MeasureKind.Rank or MeasureKind.Grade => (null, ProgressGap.TargetIsNoLevel),
        };
    }

    private static (MidTermReading? Reading, ProgressGap Gap)? With(double? asked, double? soFar, Func<double, double, MidTermReading> read) =>
        asked is not { } target ? (null, ProgressGap.TargetIsNoLevel)
        : soFar is not { } came ? (null, ProgressGap.ActualIsNoNumber)
        : (read(target, came), ProgressGap.None);

    // What the verdict made of the row, in the unit of the target, where it settles: no second reading of the same number.
    private static double? Measured(Verdict verdict) => verdict is { IsAchieved: not null, Reason.Value: { } value } ? BinaryNumber.FromDecimal(value) : null;

    // Of one number for several years it may not be known whether it is a year's or their total: both are read.
    private static (MidTermReading? Reading, ProgressGap Gap)? OfYears(PlanRow plan, Comparand actual, Verdict verdict, double? asked, Func<double, double, MidTermReading> read)
    {
        double? each = Measured(verdict);
        bool mayBeTotal = plan is { Period: { IsWholeYears: true, YearCount: > 1 }, Years.Count: 0 } && plan.Indicator.Aggregation != Aggregation.Intensive
            && actual.MeasureUnit is not ({ IsPerYear: true } or { Dimension: Dimension.Percent or Dimension.PercentagePoint }) && (plan.Actual.Value as ReportedValue)?.MeasureUnit is not { IsPerYear: true }
            && !verdict.Reason.Notes.Any(note => note is ReasonNote.TotalOverYears or ReasonNote.ComputedFromBaseline);
        (MidTermReading? Reading, ProgressGap Gap)? ofYear = With(asked, each, read);
        return mayBeTotal && ofYear is { Reading: { } one } && With(asked, each / plan.Period.YearCount, read) is { Reading: { } other }
            ? one.Status == other.Status ? (other, ProgressGap.None) : (null, ProgressGap.YearOrTotal)
            : ofYear;
    }

    private static double[] ValuesOf(PlanRow plan, Target target, VerdictPolicy policy)
    {
        MeasureUnit? unit = target.Rule.MeasureUnit ?? plan.Indicator.MeasureUnit;
        return
        [
            .. from year in plan.Years
               let number = year.Observation.Number
               where policy.Settles(year.Observation.Status) && number is { Value: not null, Qualifier: Qualifier.Exact or Qualifier.About }
               let own = number.MeasureUnit ?? unit
               let converted = own is null || unit is null || own == unit ? number.Value : own.TryConvert(number.Value.GetValueOrDefault(), unit, out decimal other) ? other : (decimal?)null
               where converted is not null
               select BinaryNumber.FromDecimal(converted.GetValueOrDefault()),
        ];
    }
}
