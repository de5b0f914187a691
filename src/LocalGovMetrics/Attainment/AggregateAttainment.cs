using LocalGovMetrics.Values;

namespace LocalGovMetrics.Attainment;

/// <summary>The attainment of several units together, with what it was computed from.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record AggregateAttainment
{
    /// <summary>Gets how much of the common target was reached.</summary>
    /// <value>A ratio, 1 = the target exactly; or why there is none.</value>
    public required Computed Ratio { get; init; }

    /// <summary>Gets the sum of the actuals, or the actual rate over all units; null where it leaves the range of decimal or has no denominator.</summary>
    public decimal? Actual { get; init; }

    /// <summary>Gets the sum of the targets, or the planned rate over all units; null where it leaves the range of decimal or has no denominator.</summary>
    public decimal? Target { get; init; }

    /// <summary>Gets how many units were counted.</summary>
    public required int Count { get; init; }

    /// <summary>Writes ratio, sums and count.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Ratio} ({Actual} of {Target}, {Count} units)");
}
