using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Comparability;

/// <content>Comparands from plan-versus-actual rows.</content>
public sealed partial record Comparand
{
    /// <summary>Takes what a row reports.</summary>
    /// <remarks>A row of several years whose number is that of its last year covers that year: the level reached at the end of a term.</remarks>
    /// <param name="row">The row.</param>
    /// <param name="concept">What its indicator measures, or null.</param>
    /// <param name="boundaries">What is known of the unit's boundaries; null = nothing.</param>
    /// <returns>The comparand.</returns>
    public static Comparand OfActual(PlanRow row, IndicatorConcept? concept = null, UnitBoundaries? boundaries = null)
    {
        ArgumentNullException.ThrowIfNull(row);
        Measure measure = ComparandMeasure.Of(row, row.Actual.Value);
        Period period = measure.Kind == MeasureKind.Level && row.Period.YearCount > 1 && row.InYear(row.Period.LastYear) is { } last && last.Value == row.Actual.Value
            ? Period.OfYear(row.Period.LastYear)
            : row.Period;
        return Of(row, concept, boundaries, row.Actual, measure, period);
    }

    /// <summary>Takes what a row reports of a single year: one of its yearly values, or its baseline.</summary>
    /// <param name="row">The row.</param>
    /// <param name="year">The calendar year.</param>
    /// <param name="concept">What its indicator measures, or null.</param>
    /// <param name="boundaries">What is known of the unit's boundaries; null = nothing.</param>
    /// <returns>The comparand, or null where the row says nothing of that year.</returns>
    public static Comparand? OfYear(PlanRow row, int year, IndicatorConcept? concept = null, UnitBoundaries? boundaries = null)
    {
        ArgumentNullException.ThrowIfNull(row);
        Observation? observation = row.InYear(year) ?? (year == (row.BaseYear ?? row.Term?.BaseYear) ? row.Baseline : null);
        return observation is null ? null : Of(row, concept, boundaries, observation, ComparandMeasure.OfYear(row, observation.Value), Period.OfYear(year));
    }

    /// <summary>Takes what the plan of a row asks at the end of its period.</summary>
    /// <param name="row">The row.</param>
    /// <param name="concept">What its indicator measures, or null.</param>
    /// <param name="boundaries">What is known of the unit's boundaries; null = nothing.</param>
    /// <returns>The comparand; without a target in force it is not reported.</returns>
    public static Comparand OfTarget(PlanRow row, IndicatorConcept? concept = null, UnitBoundaries? boundaries = null)
    {
        ArgumentNullException.ThrowIfNull(row);
        Target? target = row.Target;
        Observation asked = target is null ? Observation.NotReported : new Observation(ComparandMeasure.ValueOf(target.Rule)) { Text = target.Text, PriceBasis = target.PriceBasis };
        return Of(row, concept, boundaries, asked, target?.Rule.Measure ?? Measure.Level, row.Period) with { Aspect = ComparandAspect.Target };
    }

    /// <summary>Takes how much of the target of a row was reached.</summary>
    /// <remarks>A ratio has no unit and no price basis, so attainment of an amount compares where the amounts do not.</remarks>
    /// <param name="row">The row.</param>
    /// <param name="attainment">The ratio, 1 = the target exactly.</param>
    /// <param name="concept">What its indicator measures, or null.</param>
    /// <param name="boundaries">What is known of the unit's boundaries; null = nothing.</param>
    /// <returns>The comparand; an undefined ratio is not available, but for nothing left, which is better than every number.</returns>
    public static Comparand OfAttainment(PlanRow row, Computed attainment, IndicatorConcept? concept = null, UnitBoundaries? boundaries = null)
    {
        ArgumentNullException.ThrowIfNull(row);
        Reported ratio = row.Period.IsKnown && attainment.ValueOrNull is { } value && ExactDecimal.TryFrom(value, out decimal exact)
            ? ReportedValue.AsPrinted(exact, MeasureUnit.Number)
            : new ReportedText(ReportedTextKind.NotAvailable, string.Empty);
        return OfActual(row, concept, boundaries) with
        {
            Aspect = ComparandAspect.Attainment,
            Attained = attainment,
            Value = ratio,
            Text = null,
            MeasureUnit = MeasureUnit.Number,
            PriceBasis = PriceBasis.NotPrinted,
            Measure = Measure.Level,
            Since = null,
        };
    }

    // What is of no year that is known compares with nothing.
    private static Comparand Of(PlanRow row, IndicatorConcept? concept, UnitBoundaries? boundaries, Observation observation, Measure measure, Period period) =>
        OfKnown(row, concept, boundaries, period.IsKnown ? observation : Observation.NotReported, measure, period);

    private static Comparand OfKnown(PlanRow row, IndicatorConcept? concept, UnitBoundaries? boundaries, Observation observation, Measure measure, Period period) => new()
    {
        Unit = row.Unit,
        UnitId = row.UnitId,
        UnitParent = row.UnitParent,
        Indicator = row.Indicator,
        Concept = concept,
        Value = observation.Value,
        Status = observation.Status,
        Text = observation.Text,
        MeasureUnit = ComparandMeasure.UnitOf(observation.Value, row.Indicator, measure.Kind == MeasureKind.Count),
        PriceBasis = observation.PriceBasis.Or(row.Indicator.PriceBasis),
        Measure = measure,
        Period = period,
        Since = SinceOf(row, measure, period),
        Boundaries = boundaries ?? UnitBoundaries.NotKnown,
        Source = row.Source,
        IsDirectionAssumed = row.IsDirectionAssumed,
    };

    private static LocalDate? SinceOf(PlanRow row, Measure measure, Period period) => measure.Kind switch
    {
        MeasureKind.Growth => FirstDayOf(period.FirstYear - 1),
        MeasureKind.AverageGrowth or MeasureKind.Multiple => FirstDayOf(row.BaseYear ?? row.Term?.BaseYear ?? period.FirstYear - 1),
        MeasureKind.Change => FirstDayOf(period.FirstYear - 1),
        MeasureKind.Level or MeasureKind.Total or MeasureKind.AnnualAverage or MeasureKind.EveryYear or MeasureKind.Completion
            or MeasureKind.Rank or MeasureKind.Grade or MeasureKind.Count => null,
    };

    private static LocalDate? FirstDayOf(int year) => year >= 1 ? new LocalDate(year, 1, 1) : null;
}
