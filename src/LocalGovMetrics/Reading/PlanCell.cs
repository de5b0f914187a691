using LocalGovMetrics.Targets;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Reading;

/// <summary>How a cell reads by the notation's convention, and by the other one where its numbers are ambiguous.</summary>
/// <typeparam name="T">A value's or a target's reading.</typeparam>
internal sealed class PlanCell<T>
    where T : class
{
    public required string Column { get; init; }

    /// <summary>Gets the reading by the notation's convention.</summary>
    public required T Reading { get; init; }

    /// <summary>Gets the reading where the ambiguous mark is the decimal mark, or null where nothing is ambiguous.</summary>
    public T? AsDecimal { get; init; }

    /// <summary>Gets the reading where the ambiguous mark groups, or null where nothing is ambiguous.</summary>
    public T? AsGrouped { get; init; }

    /// <summary>Gets the cell as the inference sees it.</summary>
    public required NumberCell Number { get; init; }

    /// <summary>Gets the reading that the table decided on, else the one by convention.</summary>
    public T Decided => Number.Decision is { } decision ? (decision.MarkIsDecimal ? AsDecimal : AsGrouped) ?? Reading : Reading;
}

/// <summary>What the size of a reading is.</summary>
internal static class ReadingSize
{
    /// <summary>The number of a value in its unit: its print, or the middle of its range; null where it says no one number.</summary>
    public static (decimal? Number, MeasureUnit? MeasureUnit, bool IsLevel) Of(ValueReading reading) => Of(reading.Value);

    /// <summary>The number of what a cell says, likewise.</summary>
    public static (decimal? Number, MeasureUnit? MeasureUnit, bool IsLevel) Of(Reported said) => said is not ReportedValue value ? (null, null, false)
        : value is { RangeLow: { } low, RangeHigh: { } high } ? (Middle(low, high), value.MeasureUnit, value.Sense == ChangeSense.None)
        : (value.Value, value.MeasureUnit, value.Value is not null && value.Sense == ChangeSense.None);

    /// <summary>The number of a target in its unit; a level only where it asks for the level, a count, a total or an average of the indicator itself.</summary>
    public static (decimal? Number, MeasureUnit? MeasureUnit, bool IsLevel) Of(TargetReading reading)
    {
        TargetRule rule = reading.Target.Rule;
        return rule.Criterion is NumericCriterion criterion && rule.Fraction is null
            ? (Middle(criterion.NearEnd, criterion.FarEnd), rule.MeasureUnit, IsLevel(rule.Measure))
            : (null, rule.MeasureUnit, false);
    }

    /// <summary>Tells whether two readings of one cell differ in the counts of their fraction and not in the number that stands beside it.</summary>
    public static bool DifferInCounts(ValueReading left, ValueReading right) =>
        left.Value is ReportedValue { Fraction: { } one, Value: not null } value
        && right.Value is ReportedValue { Fraction: { } other } otherValue
        && one != other
        && value.Value == otherValue.Value;

    /// <summary>The number in base units, so that thousands and millions of one currency compare; null where that leaves the range of decimal.</summary>
    public static decimal? InBaseUnits(decimal? number, MeasureUnit? unit) =>
        number is not { } value ? null
        : unit is null ? value
        : unit.InBaseUnits(value);

    private static bool IsLevel(Measure measure) =>
        measure.Sense == ChangeSense.None
        && (measure.Kind is MeasureKind.Level or MeasureKind.Count or MeasureKind.Total or MeasureKind.AnnualAverage
            || measure is { Kind: MeasureKind.EveryYear, Inner: { } inner } && IsLevel(inner));

    private static decimal? Middle(decimal low, decimal high) => DecimalMath.TryAdd(low / 2, high / 2, out decimal middle) ? middle : null;
}
