using System.Text.Json.Serialization;

namespace LocalGovMetrics.Statistics;

/// <summary>One indicator of a composite index: its direction, its weight, and how it is normalised.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record IndexIndicator
{
    /// <summary>Makes an indicator of an index.</summary>
    /// <param name="name">Its name or code.</param>
    /// <param name="direction">Higher or lower is better; closer needs a target.</param>
    /// <param name="weight">Its weight, 0 or more.</param>
    /// <param name="normalisation">How it is normalised.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="ArgumentException">The weight is below 0 or not finite.</exception>
    public IndexIndicator(string name, DesiredDirection direction, double weight = 1, NormalisationMethod normalisation = NormalisationMethod.MinMax)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
        Direction = direction;
        Weight = double.IsFinite(weight) && weight >= 0 ? weight : throw new ArgumentException("A weight is 0 or more.", nameof(weight));
        Normalisation = normalisation;
    }

    /// <summary>Gets its name or code.</summary>
    public string Name { get; }

    /// <summary>Gets the direction in which a value is better.</summary>
    [JsonInclude]
    [JsonRequired]
    public DesiredDirection Direction { get; private init; }

    /// <summary>Gets its weight among the indicators.</summary>
    /// <value>0 or more; only proportions matter.</value>
    public double Weight { get; }

    /// <summary>Gets how it is normalised.</summary>
    public NormalisationMethod Normalisation { get; }

    /// <summary>Gets the low goalpost; where closer is better, of the distance from the target.</summary>
    public double? Low { get; init; }

    /// <summary>Gets the high goalpost; where closer is better, of the distance from the target.</summary>
    public double? High { get; init; }

    /// <summary>Gets the target, for <see cref="NormalisationMethod.TargetDistance"/> and where closer is better.</summary>
    public double? Target { get; init; }

    /// <summary>Writes name, direction, weight and normalisation.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{Name} ({Direction} is better, weight {Weight}, {Normalisation}, goalposts {Low} to {High}, target {Target})");

    // What a normalisation needs is there, and can be used.
    internal void Check()
    {
        bool isComplete = (Target is not { } target || double.IsFinite(target))
            && (Direction != DesiredDirection.Closer || Target is not null)
            && Direction != DesiredDirection.None
            && (Normalisation != NormalisationMethod.Goalposts || (Low < High && double.IsFinite(Low.Value) && double.IsFinite(High.Value)))
            && (Normalisation != NormalisationMethod.TargetDistance || (Target is not null && Direction != DesiredDirection.Closer));
        if (!isComplete)
        {
            throw new ArgumentException($"The indicator lacks what its normalisation needs: {this}.");
        }
    }
}
