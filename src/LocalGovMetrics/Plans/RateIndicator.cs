using LocalGovMetrics.Values;

namespace LocalGovMetrics.Plans;

/// <summary>Tells of which indicators a dash says nothing: rates, averages and indices; of a count or an amount it says that nothing occurred.</summary>
internal static class RateIndicator
{
    /// <summary>Whether numbers of an indicator are rates, by their unit, else by its name.</summary>
    /// <param name="unit">The unit of measure, or null.</param>
    /// <param name="name">The name of the indicator, or null.</param>
    public static bool Is(MeasureUnit? unit, LocalizedName? name) =>
        unit is { Dimension: Dimension.Percent or Dimension.PercentagePoint or Dimension.Multiple } or { Per: not null, IsPerYear: false }
        || (unit is null or { Dimension: Dimension.Number } && NameKinds.Of(name).HasFlag(NameKind.Rate));

    /// <summary>Whether numbers of an indicator are rates, as it is defined.</summary>
    public static bool Is(Indicator indicator) => indicator.Aggregation == Aggregation.Intensive || Is(indicator.MeasureUnit, indicator.Name);
}
