using LocalGovMetrics.Comparability;
using LocalGovMetrics.Display;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>One indicator over several units: values of which every two may be compared, with their reservations, and what was left out and why.</summary>
/// <remarks>One value a unit, in the order of the units' names. Immutable; two are the same where they are the same object.</remarks>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed class ComparisonColumn : IDisplayable
{
    internal ComparisonColumn(ComparisonColumnParts parts)
    {
        Code = parts.Code;
        Name = parts.Name;
        Part = parts.Part;
        Aspect = parts.Aspect;
        MeasureUnit = parts.MeasureUnit;
        Prices = parts.Prices;
        Values = ValueList.From(parts.Values);
        Reservations = ValueList.From(parts.Reservations);
        LeftOut = ValueList.From(parts.LeftOut);
        (Direction, WhyNoDirection) = DirectionOf(Values);
    }

    /// <summary>Gets the code of the definition: of the concept, else of the indicator.</summary>
    public string Code { get; }

    /// <summary>Gets the name of the definition.</summary>
    public LocalizedName Name { get; }

    /// <summary>Gets the part of the whole that is measured, or null for the whole.</summary>
    public LocalizedName? Part { get; }

    /// <summary>Gets which side of the rows is compared: what was reported, what the plan asks, or how much of it was reached.</summary>
    public ComparandAspect Aspect { get; }

    /// <summary>Gets the unit of measure that the numbers are in, or null where none is printed.</summary>
    public MeasureUnit? MeasureUnit { get; }

    /// <summary>Gets the prices that amounts are at.</summary>
    public PriceBasis Prices { get; }

    /// <summary>Gets the direction in which a value is better: that of the indicators; of a reduction, more is better.</summary>
    /// <value><see cref="DesiredDirection.None"/> where the sources differ, do not say, or only assume it.</value>
    public DesiredDirection Direction { get; }

    /// <summary>Gets why there is no direction, or <see cref="UndefinedReason.None"/>.</summary>
    /// <value><see cref="UndefinedReason.DirectionAssumed"/> where it is only assumed, <see cref="UndefinedReason.NotApplicable"/> where the sources differ or do not say.</value>
    public UndefinedReason WhyNoDirection { get; }

    /// <summary>Gets the values, one a unit.</summary>
    /// <value>Two or more.</value>
    public IReadOnlyList<ComparedValue> Values { get; }

    /// <summary>Gets what is to be said of the comparison, with the values that it concerns.</summary>
    public IReadOnlyList<ColumnReservation> Reservations { get; }

    /// <summary>Gets the values of the same definition, part and side that are not in the column, each with its reason.</summary>
    public IReadOnlyList<OmittedValue> LeftOut { get; }

    /// <summary>Gets the numbers, in the order of the values; null where there is none.</summary>
    public IReadOnlyList<double?> Numbers => Array.AsReadOnly(Values.Select(value => value.Number.ValueOrNull).ToArray());

    /// <summary>Ranks the units: at face value, and as far as the prints leave the order open.</summary>
    /// <param name="ties">Which ranks equal numbers get; not <see cref="TieRule.Ordinal"/>.</param>
    /// <param name="direction">The direction in which a value is better; null = <see cref="Direction"/>.</param>
    /// <param name="target">What closer is better to, in <see cref="MeasureUnit"/>; needed for <see cref="DesiredDirection.Closer"/>.</param>
    /// <returns>The ranks; without an order, for want of a direction or of the one number that is closest, none, with the reason.</returns>
    /// <exception cref="ArgumentException">Ordinal ranks were asked for.</exception>
    public ColumnRanking Rank(TieRule ties = TieRule.Competition, DesiredDirection? direction = null, decimal? target = null)
    {
        DesiredDirection judged = direction ?? Direction;
        UndefinedReason refused = judged == DesiredDirection.None && direction is null ? WhyNoDirection
            : judged == DesiredDirection.None || (judged == DesiredDirection.Closer && target is null) ? UndefinedReason.NotApplicable
            : UndefinedReason.None;
        return ColumnRanks.Of(this, ties, judged, refused, target);
    }

    /// <inheritdoc/>
    public DisplayTable ToTable() => Rank().ToTable();

    /// <summary>Writes the code, the unit of measure and how many values there are.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Code}{(Part is null ? string.Empty : $"/{Part}")} ({MeasureUnit}): {Values.Count} values, {LeftOut.Count} left out");

    private static (DesiredDirection Direction, UndefinedReason Why) DirectionOf(IReadOnlyList<ComparedValue> values)
    {
        if (values.Any(value => value.Comparand.Aspect == ComparandAspect.Attainment))
        {
            return values.All(value => value.Comparand.IsDirectionAssumed) ? (DesiredDirection.None, UndefinedReason.DirectionAssumed) : (DesiredDirection.Higher, UndefinedReason.None);
        }

        DesiredDirection[] known =
        [
            .. values.Select(value => value.Comparand)
                .Where(value => value.Measure.IsReduction || !value.IsDirectionAssumed)
                .Select(value => value.Measure.IsReduction ? DesiredDirection.Higher : value.Indicator.Direction)
                .Where(direction => direction != DesiredDirection.None)
                .Distinct(),
        ];
        return known.Length == 1 ? (known[0], UndefinedReason.None)
            : (DesiredDirection.None, known.Length == 0 && values.Any(value => value.Comparand.IsDirectionAssumed) ? UndefinedReason.DirectionAssumed : UndefinedReason.NotApplicable);
    }
}
