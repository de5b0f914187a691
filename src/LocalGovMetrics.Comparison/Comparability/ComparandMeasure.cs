using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparability;

/// <summary>What the number of a row is, and in which unit: the plan may ask for a growth rate while the actual is an amount.</summary>
internal static class ComparandMeasure
{
    /// <summary>What is compared whatever span it is averaged or summed over.</summary>
    public static MeasureKind FamilyOf(Measure measure) => measure.Kind switch
    {
        MeasureKind.AverageGrowth => MeasureKind.Growth,
        MeasureKind.Total or MeasureKind.Count => MeasureKind.Level,
        MeasureKind.AnnualAverage => measure.Sense == ChangeSense.None ? MeasureKind.Level : MeasureKind.Change,
        MeasureKind.EveryYear => FamilyOf(measure.Inner!),
        MeasureKind.Level or MeasureKind.Change or MeasureKind.Growth or MeasureKind.Multiple or MeasureKind.Completion or MeasureKind.Rank or MeasureKind.Grade => measure.Kind,
    };

    public static bool IsAverage(Measure measure) => measure.Kind is MeasureKind.AverageGrowth or MeasureKind.AnnualAverage;

    /// <summary>Whether the number is a rate, an average, a growth or a multiple, of which a dash does not say that it is 0.</summary>
    /// <param name="comparand">The value.</param>
    /// <param name="unit">The unit that its like are in, where it has none of its own.</param>
    public static bool IsRate(Comparand comparand, MeasureUnit? unit) =>
        comparand.Measure.IsGrowth
        || comparand.Measure.Kind == MeasureKind.Multiple
        || comparand.Indicator.Aggregation == Aggregation.Intensive
        || RateIndicator.Is(comparand.MeasureUnit ?? unit, comparand.Measure.Kind == MeasureKind.Count ? null : comparand.Indicator.Name);

    public static Measure Of(PlanRow row, Reported value) =>
        Narrow(row.Target?.Rule.Measure ?? Measure.Level, value, UnitOf(value, row.Indicator));

    /// <summary>What a yearly value is: never a total or an average of the span.</summary>
    public static Measure OfYear(PlanRow row, Reported value)
    {
        Measure measure = Of(row, value);
        return measure.Kind is MeasureKind.Total or MeasureKind.AnnualAverage ? Measure.Level
            : measure.Kind == MeasureKind.AverageGrowth ? Measure.Growth
            : measure;
    }

    /// <summary>The unit that a number is in: its own, else the indicator's; a fraction is a share of a whole. Without "a year", which the measure says.</summary>
    public static MeasureUnit? UnitOf(Reported value, Indicator indicator, bool isCount = false)
    {
        if (value is ReportedRank or ReportedGrade or ReportedDate)
        {
            return null;
        }

        ReportedValue? number = value as ReportedValue ?? (value as ReportedList)?.Items[0] as ReportedValue;
        MeasureUnit? unit = number is { Fraction: not null } && (number.Value is not null || !isCount) ? MeasureUnit.Percent
            : number?.MeasureUnit is { Dimension: not Dimension.Number } own ? own
            : indicator.MeasureUnit;
        return unit is { Dimension: Dimension.Number } ? null : unit is { IsPerYear: true } ? unit.WithoutPer() : unit;
    }

    /// <summary>What a target asks, as a printed value.</summary>
    public static Reported ValueOf(TargetRule rule) => rule.Criterion.Match<Reported>(
        numeric: number => rule.Fraction is { } fraction ? ReportedValue.FromFraction(fraction)
            : number is { Kind: CriterionKind.Between, Low: { } low, High: { } high } ? ReportedValue.Range(low, high, rule.MeasureUnit)
            : ReportedValue.Of(QualifierOf(number.Kind), (number.Low ?? number.High).GetValueOrDefault(), rule.MeasureUnit),
        date: date => new ReportedDate(null, date.LastDay),
        rank: rank => new ReportedRank(rank.Rank, orBetter: true),
        grade: grade => new ReportedGrade(grade.Grade),
        text: Statement,
        joint: Statement,
        unsettled: Statement);

    private static ReportedText Statement(Criterion criterion) => new(ReportedTextKind.Statement, criterion.ToString());

    private static Qualifier QualifierOf(CriterionKind kind) => kind switch
    {
        CriterionKind.AtLeast => Qualifier.AtLeast,
        CriterionKind.MoreThan => Qualifier.MoreThan,
        CriterionKind.AtMost => Qualifier.AtMost,
        CriterionKind.LessThan => Qualifier.LessThan,
        CriterionKind.Reach or CriterionKind.Between or CriterionKind.Equal or CriterionKind.ByDate or CriterionKind.RankAtMost
            or CriterionKind.GradeAtLeast or CriterionKind.Text or CriterionKind.AllOf or CriterionKind.AnyOf or CriterionKind.Unsettled => Qualifier.Exact,
    };

    private static Measure Narrow(Measure asked, Reported value, MeasureUnit? unit)
    {
        Measure measure = asked.Kind == MeasureKind.EveryYear ? asked.Inner! : asked;
        return value.Match(
            value: number => OfNumber(measure, number, unit),
            list: _ => OfNumber(measure, null, unit),
            rank: _ => Measure.Rank,
            grade: _ => Measure.Grade,
            date: _ => Measure.Completion,
            text: _ => OfNumber(measure, null, unit),
            unsettled: _ => OfNumber(measure, null, unit));
    }

    private static Measure OfNumber(Measure asked, ReportedValue? number, MeasureUnit? unit)
    {
        bool isPercent = unit is { Dimension: Dimension.Percent };
        bool isPerYear = number?.MeasureUnit is { IsPerYear: true };
        ChangeSense sense = number?.Sense ?? ChangeSense.None;
        return asked.Kind switch
        {
            MeasureKind.Growth or MeasureKind.AverageGrowth => isPercent ? asked : Measure.Level,
            MeasureKind.Multiple => unit is { Dimension: Dimension.Multiple } ? asked : Measure.Level,
            MeasureKind.Change => asked.Sense == ChangeSense.None ? Sensed(sense, asked) : asked,
            MeasureKind.Total or MeasureKind.AnnualAverage or MeasureKind.Count => asked,
            MeasureKind.Level or MeasureKind.EveryYear or MeasureKind.Completion or MeasureKind.Rank or MeasureKind.Grade => sense == ChangeSense.Increase && isPercent ? Measure.Growth
                : sense != ChangeSense.None ? Sensed(sense, Measure.Change)
                : isPerYear ? isPercent ? Measure.AverageGrowth : Measure.AnnualAverage
                : Measure.Level,
        };
    }

    private static Measure Sensed(ChangeSense sense, Measure otherwise) => sense switch
    {
        ChangeSense.Reduction => Measure.Reduction,
        ChangeSense.Increase => Measure.Increase,
        ChangeSense.None or ChangeSense.Index => otherwise,
    };
}
