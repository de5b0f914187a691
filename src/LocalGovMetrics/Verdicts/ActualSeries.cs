using System.Text.Json.Serialization;
using LocalGovMetrics.Json;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Verdicts;

/// <summary>What is known of an indicator's values when a rule is assessed: the actual, the baseline, single years.</summary>
/// <remarks>Equal by content, immutable.</remarks>
[JsonConverter(typeof(ContractConverter))]
public sealed record ActualSeries
{
    /// <summary>Gets what was reported for the period.</summary>
    public Observation Actual { get; init; } = Observation.NotReported;

    /// <summary>Gets the time that the actual covers, or null where not known: then no growth over it can be computed.</summary>
    public Period? Period { get; init; }

    /// <summary>Gets the year of the baseline. Null: for average growth, the year before the period's first; for growth on the previous year, the year before its last.</summary>
    public int? BaseYear { get; init; }

    /// <summary>Gets the value at the base year, or null.</summary>
    public Observation? Baseline { get; init; }

    /// <summary>Gets the values of single years, in ascending order; empty where none are known.</summary>
    public IReadOnlyList<YearObservation> Years
    {
        get;
        init => field = ValueList.From(value.OrderBy(year => year.Year), nameof(Years));
    } = ValueList<YearObservation>.Empty;

    /// <summary>Gets the indicator's unit of measure, which fills a missing unit of the target or the actual; or null.</summary>
    public MeasureUnit? MeasureUnit { get; init; }

    /// <summary>Gets the indicator's name, whose words tell which kind of number a bare one is (<c>Tốc độ tăng trưởng</c>); or null.</summary>
    public LocalizedName? Name { get; init; }

    /// <summary>Gets a value indicating whether the same source reports something else of the same thing elsewhere: then every verdict is open.</summary>
    public bool IsContradicted { get; init; }

    /// <summary>Gets the price basis of the indicator, for values that print none of their own.</summary>
    public PriceBasis PriceBasis { get; init; } = PriceBasis.NotPrinted;

    /// <summary>Gets how the indicator combines over years: additive values of several years are their total.</summary>
    public Aggregation Aggregation { get; init; }

    /// <summary>Takes what a row knows of its indicator's values.</summary>
    /// <param name="row">The row.</param>
    /// <returns>The series.</returns>
    public static ActualSeries From(PlanRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        ActualSeries series = new()
        {
            Actual = row.Actual,
            Period = row.Period,
            BaseYear = row.BaseYear ?? row.Term?.BaseYear,
            Baseline = row.Baseline,
            MeasureUnit = row.Indicator.MeasureUnit,
            Name = row.Indicator.Name,
            Aggregation = row.Indicator.Aggregation,
            IsContradicted = row.IsContradicted,
            PriceBasis = row.Indicator.PriceBasis,
        };
        return row.Years.Count == 0 ? series : series with { Years = row.Years };
    }

    internal Observation? InYear(int year)
    {
        for (int i = 0; i < Years.Count; i++)
        {
            if (Years[i].Year == year)
            {
                return Years[i].Observation;
            }
        }

        return null;
    }
}
