namespace LocalGovMetrics.Growth;

/// <summary>One part of a total, at the base and at the end: an industry of an economy, a village of a commune.</summary>
/// <remarks>Equality compares all members. Immutable.</remarks>
public sealed record GrowthPart
{
    /// <summary>Makes a part.</summary>
    /// <param name="name">What the part is.</param>
    /// <param name="first">Its value at the base, in the unit of the total; null where not reported.</param>
    /// <param name="last">Its value at the end, in the unit of the total; null where not reported.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public GrowthPart(string name, decimal? first, decimal? last)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
        First = first;
        Last = last;
    }

    /// <summary>Gets what the part is.</summary>
    public string Name { get; }

    /// <summary>Gets its value at the base.</summary>
    /// <value>In the unit of the total; null where not reported.</value>
    public decimal? First { get; }

    /// <summary>Gets its value at the end.</summary>
    /// <value>In the unit of the total; null where not reported.</value>
    public decimal? Last { get; }

    /// <summary>Writes name and values.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Name}: {First} to {Last}");
}
