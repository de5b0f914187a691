using System.Text.Json.Serialization;
using LocalGovMetrics.Display;
using LocalGovMetrics.Display.Pictures;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Statistics;

/// <summary>A funnel: the limits within which units differ by chance, and where each unit stands.</summary>
/// <remarks>Equality compares contents. Immutable.</remarks>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed record FunnelResult : IDisplayable
{
    [JsonConstructor]
    internal FunnelResult()
    {
    }

    /// <summary>Gets the method.</summary>
    [JsonInclude]
    [JsonRequired]
    public FunnelMethod Method { get; internal init; }

    /// <summary>Gets the direction in which a value is better.</summary>
    [JsonInclude]
    [JsonRequired]
    public DesiredDirection Direction { get; internal init; }

    /// <summary>Gets the centre of the funnel: the pooled proportion, or 1 for a ratio.</summary>
    [JsonInclude]
    [JsonRequired]
    public Computed Centre { get; internal init; }

    /// <summary>Gets the dispersion ratio φ, the mean square of the trimmed z-scores.</summary>
    /// <value>About 1 where units differ by chance alone, more where they differ otherwise; undefined where the method does not use it.</value>
    [JsonInclude]
    [JsonRequired]
    public Computed Dispersion { get; internal init; }

    /// <summary>Gets the variance between units τ² that the limits allow for.</summary>
    /// <value>0 or more, on the scale of the method; undefined where the method does not use it.</value>
    [JsonInclude]
    [JsonRequired]
    public Computed BetweenVariance { get; internal init; }

    /// <summary>Gets the units, in the order given.</summary>
    [JsonInclude]
    [JsonRequired]
    public IReadOnlyList<FunnelPoint> Units { get; internal init => field = ValueList.From(value); } = ValueList<FunnelPoint>.Empty;

    /// <summary>Draws the funnel: each value against its denominator, with the limits.</summary>
    /// <param name="names">The names of the units, one a unit, shown when a pointer rests on one; null = their numbers, from 1.</param>
    /// <returns>The picture; null where no unit can be judged.</returns>
    /// <exception cref="ArgumentException">There are more or fewer names than units.</exception>
    public Picture? ToPicture(IReadOnlyList<string>? names = null) => FunnelPicture.Of(this, names);

    /// <inheritdoc/>
    public DisplayTable ToTable() => FunnelTable.Of(this);

    /// <inheritdoc/>
    public DisplayDocument ToDocument() => new([.. ToPicture() is { } picture ? [PictureBlock.Beside(picture)] : Array.Empty<DisplayBlock>(), ToTable()]);

    /// <summary>Writes method, centre, dispersion and units.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => $"{Method} around {Centre}, {Direction} is better, dispersion {Dispersion}, variance between {BetweenVariance}: {string.Join("; ", Units)}";
}
