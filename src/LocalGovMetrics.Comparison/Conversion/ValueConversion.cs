using LocalGovMetrics.Plans;
using LocalGovMetrics.Units;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Conversion;

/// <summary>Converts values of units before into those of the units after.</summary>
/// <remarks>
/// The formulas are those of areal interpolation: an additive value passes by share, X = Σ Xᵢ·wᵢ/Σw; a rate is the mean
/// ΣX·w/Σw over the weights that have a value, or where its fraction is printed its summed numerators over its summed denominators.
/// Ranks and grades do not convert. What the data do not settle is void with its reason; nothing throws but a null argument. Pure
/// functions, safe for several threads.
/// </remarks>
public static class ValueConversion
{
    /// <summary>Converts what was reported of one indicator into every unit after.</summary>
    /// <param name="crosswalk">The crosswalk.</param>
    /// <param name="aggregation">How the indicator combines; a value printed in per cent, or per something but a year, is a rate whatever this says.</param>
    /// <param name="values">What was reported, by unit before; units that are left out are not reported.</param>
    /// <param name="measureUnit">The indicator's unit of measure, which fills a missing one; or null.</param>
    /// <returns>One value for each unit of <see cref="Crosswalk.To"/>, in that order.</returns>
    public static IReadOnlyList<ConvertedValue> Convert(Crosswalk crosswalk, Aggregation aggregation, IReadOnlyDictionary<UnitId, Observation> values, MeasureUnit? measureUnit = null)
    {
        ArgumentNullException.ThrowIfNull(crosswalk);
        ArgumentNullException.ThrowIfNull(values);
        return ValueList.From(crosswalk.To.Select(to => Convert(crosswalk, to, aggregation, values, measureUnit)));
    }

    /// <summary>Converts what was reported of one indicator into one unit after.</summary>
    /// <param name="crosswalk">The crosswalk.</param>
    /// <param name="to">The unit after.</param>
    /// <param name="aggregation">How the indicator combines; a value printed in per cent, or per something but a year, is a rate whatever this says.</param>
    /// <param name="values">What was reported, by unit before; units that are left out are not reported.</param>
    /// <param name="measureUnit">The indicator's unit of measure, which fills a missing one; or null.</param>
    /// <returns>The value; void with <see cref="ConversionProblem.NoPredecessor"/> where nothing leads to the unit.</returns>
    public static ConvertedValue Convert(Crosswalk crosswalk, UnitId to, Aggregation aggregation, IReadOnlyDictionary<UnitId, Observation> values, MeasureUnit? measureUnit = null)
    {
        ArgumentNullException.ThrowIfNull(crosswalk);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(values);
        CombinedUnit unit = new(crosswalk, to);
        return Convert(unit, aggregation, [.. unit.Shares.Select(share => values.GetValueOrDefault(share.From))], measureUnit);
    }

    /// <summary>Divides a converted numerator by a converted denominator, as a rate is divided anew after its parts were summed.</summary>
    /// <param name="numerator">The numerator in the unit after.</param>
    /// <param name="denominator">The denominator in the same unit.</param>
    /// <param name="measureUnit">The unit of measure of the rate; per cent multiplies by 100, per 10,000 persons by 10,000; null for the plain ratio.</param>
    /// <returns>The rate; void with the problem of a part that is void, or <see cref="ConversionProblem.WeightZero"/> where the denominator is 0.</returns>
    /// <exception cref="ArgumentException">The two are of different units.</exception>
    public static ConvertedValue Divide(ConvertedValue numerator, ConvertedValue denominator, MeasureUnit? measureUnit = null)
    {
        ArgumentNullException.ThrowIfNull(numerator);
        ArgumentNullException.ThrowIfNull(denominator);
        ConversionRecord record = numerator.Record;
        if (record.To != denominator.Record.To)
        {
            throw new ArgumentException($"The numerator is of {record.To}, the denominator of {denominator.Record.To}.", nameof(denominator));
        }

        decimal scale = measureUnit is { Dimension: Dimension.Percent } ? 100 : measureUnit?.PerQuantity ?? 1;
        ConversionProblem problem = record.Problem != ConversionProblem.None ? record.Problem
            : denominator.Record.Problem != ConversionProblem.None ? denominator.Record.Problem
            : numerator.Value is null || denominator.Value is null ? ConversionProblem.ValueMissing
            : denominator.Value == 0 ? ConversionProblem.WeightZero
            : ConversionProblem.None;
        decimal rate = 0;
        if (problem == ConversionProblem.None
            && !(DecimalMath.TryDivide(numerator.Value.GetValueOrDefault(), denominator.Value.GetValueOrDefault(), out decimal ratio) && DecimalMath.TryMultiply(ratio, scale, out rate)))
        {
            problem = ConversionProblem.OutOfRange;
        }

        bool isVoid = problem != ConversionProblem.None;
        ReportedValue print = ReportedValue.AsPrinted(PrintedEnds.Tidy(rate, 0), measureUnit);
        bool isEstimated = !isVoid && (record.IsEstimated || denominator.Record.IsEstimated);
        ObservationStatus status = numerator.Observation.Status.OrLessFirm(denominator.Observation.Status);
        return new ConvertedValue
        {
            Observation = isVoid ? Observation.NotReported : new Observation(print, isEstimated ? status.OrLessFirm(ObservationStatus.Estimated) : status),
            Possible = !isVoid && numerator.Possible.TryDivide(denominator.Possible, out Interval possible) ? Holding(possible * Interval.Point(scale), print.Value.GetValueOrDefault()) : Interval.Unbounded,
            Record = new ConversionRecord
            {
                To = record.To,
                Rule = isVoid ? ConversionRule.Void : ConversionRule.Redivide,
                Problem = problem,
                Weight = record.Weight ?? denominator.Record.Weight,
                Sources = [.. record.Sources, .. denominator.Record.Sources],
                MissingShare = Math.Max(record.MissingShare, denominator.Record.MissingShare),
                MissingWeight = record.MissingWeight ?? denominator.Record.MissingWeight,
                IsEstimated = isEstimated,
                Parts = [record, denominator.Record],
            },
        };
    }

    internal static ConvertedValue Convert(CombinedUnit unit, Aggregation aggregation, IReadOnlyList<Observation?> values, MeasureUnit? measureUnit)
    {
        bool isAdditive = NumberCombination.Effective(aggregation, measureUnit) == Aggregation.Additive;
        ConversionSource[] sources = [.. values.Select((value, i) => new ConversionSource
        {
            Share = unit.Shares[i],
            Value = value?.Value,
            IsMissing = IsMissing(value, isAdditive) || (isAdditive && unit.Shares[i].Share is null),
        })];
        return unit.Shares.Count == 0 ? Void(unit.Void(ConversionProblem.NoPredecessor, sources))
            : unit.IsOneWhole && values[0] is { } only ? Inherited(only, unit.Record(ConversionRule.Inherit, sources))
            : ReportedConversion.Convert(unit, aggregation, values, measureUnit, sources);
    }

    internal static ConvertedValue Void(ConversionRecord record) => new() { Observation = Observation.NotReported, Record = record };

    internal static bool IsMissing(Observation? value, bool isAdditive) =>
        value is null
        || value.Status.IsAbsent()
        || (value.Value is ReportedText { TextKind: var kind } && kind.IsAbsent())
        || (!isAdditive && value.Value is ReportedText { TextKind: ReportedTextKind.Nil });

    private static ConvertedValue Inherited(Observation only, ConversionRecord record) =>
        new() { Observation = only, Possible = only.Number?.Possible ?? Interval.Unbounded, Record = record };

    private static Interval Holding(Interval possible, decimal number) =>
        possible.Contains(number) ? possible : Interval.Create(possible.Low is { } low ? Math.Min(low, number) : null, possible.High is { } high ? Math.Max(high, number) : null, true, true);
}
