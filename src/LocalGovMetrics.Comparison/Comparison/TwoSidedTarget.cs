using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>Targets with a miss on either side, turned into measures that are better the lower they are, so that the methods of progress apply.</summary>
/// <remarks>Source: Statistics Canada's documentation of progress measurement. Pure functions, safe for concurrent use.</remarks>
public static class TwoSidedTarget
{
    private const double LowParity = 0.97;
    private const double HighParity = 1.03;
    private const double LeastExecution = 25;

    /// <summary>Turns a value into the measure of a rule.</summary>
    /// <param name="value">The value, in the unit of the rule.</param>
    /// <param name="rule">The rule.</param>
    /// <returns>The measure; <see cref="UndefinedReason.OutOfRange"/> for a ratio of 0 or less and for an execution below 25 %.</returns>
    public static Computed Measure(double value, TwoSidedRule rule) =>
        !double.IsFinite(value) ? Computed.Undefined(UndefinedReason.NotFinite)
        : rule switch
        {
            TwoSidedRule.EvenShare => Computed.From(50 + Math.Abs(value - 50)),
            TwoSidedRule.BudgetExecution => value < LeastExecution ? Computed.Undefined(UndefinedReason.OutOfRange) : Computed.From(100 + Math.Abs(value - 100)),
            TwoSidedRule.RatioParity => value <= 0 ? Computed.Undefined(UndefinedReason.OutOfRange) : value is >= LowParity and <= HighParity ? Computed.From(1) : Computed.From(Math.Max(value, 1 / value)),
        };

    /// <summary>Turns a series into the series of its measures: lower is better, and the target is the rule's.</summary>
    /// <param name="series">The series, in the unit of the rule.</param>
    /// <param name="rule">The rule.</param>
    /// <returns>The series of measures; years that have none are left out.</returns>
    /// <exception cref="ArgumentNullException">The series is null.</exception>
    public static ProgressSeries Apply(ProgressSeries series, TwoSidedRule rule)
    {
        ArgumentNullException.ThrowIfNull(series);
        IEnumerable<YearValue> measured = series.Values
            .Select(value => (value.Year, Measure: Measure(value.Value, rule)))
            .Where(value => value.Measure.IsDefined)
            .Select(value => new YearValue(value.Year, value.Measure.Value));
        return new ProgressSeries([.. measured], series.BaseYear, DesiredDirection.Lower)
        {
            Target = rule switch { TwoSidedRule.EvenShare => 50, TwoSidedRule.BudgetExecution => 100, TwoSidedRule.RatioParity => 1 },
            TargetYear = series.TargetYear,
        };
    }
}
