namespace LocalGovMetrics.Units;

/// <summary>What the conversion of many values at once could not place, so that nothing is lost silently.</summary>
/// <remarks>The sums that were converted and <see cref="Unplaced"/> together are the sum of what was given. Equal by content, immutable.</remarks>
public sealed record ConversionTally
{
    /// <summary>Gets the sum of the values that went nowhere: of units that no link knows, and of units whose shares are unknown.</summary>
    /// <value>In the unit of the values; finite.</value>
    public double Unplaced { get; init; }

    /// <summary>Gets how many values went nowhere.</summary>
    /// <value>0 or more.</value>
    public int UnplacedValues { get; init; }

    /// <summary>Gets how many values were given as not reported.</summary>
    /// <value>0 or more.</value>
    public int MissingValues { get; init; }

    /// <summary>Gets how many units before had no value given at all.</summary>
    /// <value>0 or more.</value>
    public int AbsentUnits { get; init; }

    /// <summary>Writes the counts.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{UnplacedValues} unplaced ({Unplaced}), {MissingValues} not reported, {AbsentUnits} units absent");
}
