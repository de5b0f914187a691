using LocalGovMetrics.Values;

namespace LocalGovMetrics.Conversion;

/// <summary>Says how an indicator combines over units where its source leaves that unsaid; whoever asks must mark it as assumed.</summary>
public static class AssumedAggregation
{
    /// <summary>Assumes by the unit of measure.</summary>
    /// <param name="measureUnit">The unit of measure, or null.</param>
    /// <returns>Intensive for per cent, points, multiples and whatever is per something but a year; additive for money, counted things
    /// and physical quantities; none where the unit does not tell.</returns>
    public static Aggregation Of(MeasureUnit? measureUnit) =>
        NumberCombination.IsRate(measureUnit) || measureUnit is { Dimension: Dimension.Points } ? Aggregation.Intensive
        : measureUnit is { Dimension: Dimension.Money or Dimension.Count or Dimension.Mass or Dimension.Area or Dimension.Length or Dimension.Volume or Dimension.Energy or Dimension.Power } ? Aggregation.Additive
        : Aggregation.None;
}
