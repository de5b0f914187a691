using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparability;

/// <summary>Finds where the series of one unit breaks: boundaries, price basis, definition, unit of measure or status change from one value to the next.</summary>
public static class SeriesBreaks
{
    /// <summary>Gets the policy of a series: that its values are of different times, and how each is printed, breaks nothing.</summary>
    public static ComparabilityPolicy Policy { get; } = new()
    {
        Name = "series",
        Rules =
        [
            new SeverityRule(ComparabilityCode.DifferentTimes, ComparabilitySeverity.Note),
            new SeverityRule(ComparabilityCode.BothForecast, ComparabilitySeverity.Note),
            new SeverityRule(ComparabilityCode.Censored, ComparabilitySeverity.Note),
            new SeverityRule(ComparabilityCode.Imprecise, ComparabilitySeverity.Note),
            new SeverityRule(ComparabilityCode.PrecisionDiffers, ComparabilitySeverity.Note),
        ],
    };

    /// <summary>Finds the breaks along a series.</summary>
    /// <param name="series">The values of one unit, in any order; they are taken in the order of their periods' ends.</param>
    /// <param name="policy">What breaks a series; null = <see cref="Policy"/>.</param>
    /// <returns>The breaks in the order of time: findings that are more than notes, and values that are none.</returns>
    /// <exception cref="ArgumentException">The values are of several units.</exception>
    public static IReadOnlyList<SeriesBreak> Along(IReadOnlyList<Comparand> series, ComparabilityPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        if (series.Count > 0 && series.FirstOrDefault(comparand => !comparand.IsOfSameUnit(series[0])) is { } other)
        {
            throw new ArgumentException($"The series is of {series[0].Unit} and of {other.Unit}.", nameof(series));
        }

        List<SeriesBreak> breaks = [];
        Comparand? before = null;
        foreach (Comparand comparand in series.OrderBy(comparand => comparand.Period.End).ThenBy(comparand => comparand.Period.Start))
        {
            bool isValue = ValueShapes.IsValue(ValueShapes.Of(comparand));
            ComparabilityOutcome outcome =
                !isValue ? ValueCheck.Alone(comparand, policy ?? Policy).Mirror()
                : before is null ? ComparabilityOutcome.Comparable
                : ComparabilityCalculator.Check(before, comparand, policy ?? Policy);
            if (outcome.Kind != ComparabilityKind.Comparable)
            {
                breaks.Add(new SeriesBreak { Before = before, After = comparand, Findings = [.. outcome.Findings.Where(finding => finding.Severity != ComparabilitySeverity.Note)] });
            }

            before = isValue ? comparand : before;
        }

        return ValueList.From(breaks);
    }

    /// <summary>Gives the yearly values of a row as a series: its baseline, its years, and what it reports where that is of a year that is not among them.</summary>
    /// <param name="row">The row.</param>
    /// <param name="concept">What its indicator measures, or null.</param>
    /// <param name="boundaries">What is known of the unit's boundaries; null = nothing.</param>
    /// <returns>The values in the order of time; empty where the row has fewer than two.</returns>
    public static IReadOnlyList<Comparand> Of(PlanRow row, IndicatorConcept? concept = null, UnitBoundaries? boundaries = null)
    {
        ArgumentNullException.ThrowIfNull(row);
        SortedSet<int> years = [.. row.Years.Select(year => year.Year)];
        if (row.Baseline is not null && (row.BaseYear ?? row.Term?.BaseYear) is { } baseYear)
        {
            years.Add(baseYear);
        }

        List<Comparand> series = [.. years.Select(year => Comparand.OfYear(row, year, concept, boundaries)!)];
        Comparand actual = Comparand.OfActual(row, concept, boundaries);
        if (actual.Period.YearCount == 1 && !years.Contains(actual.Period.LastYear) && actual.Measure.Kind == MeasureKind.Level)
        {
            series.Add(actual);
        }

        return series.Count < 2 ? ValueList<Comparand>.Empty : ValueList.From(series);
    }
}
