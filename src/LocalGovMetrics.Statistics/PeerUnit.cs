using LocalGovMetrics.Values;

namespace LocalGovMetrics.Statistics;

/// <summary>What is known of a unit for choosing its peers.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record PeerUnit
{
    /// <summary>Makes a unit.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public PeerUnit(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
    }

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets the identity, or null where not known.</summary>
    public UnitId? Id { get; init; }

    /// <summary>Gets what kind of unit it is.</summary>
    public UnitKind Kind { get; init; }

    /// <summary>Gets the class within the kind, such as <c>đô thị loại III</c>; null where there is none.</summary>
    public string? UnitClass { get; init; }

    /// <summary>Gets the name of the unit above, or null where not known.</summary>
    public string? Parent { get; init; }

    /// <summary>Gets the values of characteristics that the unit cannot choose, such as population or area; null where not reported.</summary>
    public IReadOnlyList<double?> Characteristics
    {
        get;
        init => field = Numbers(value);
    } = ValueList<double?>.Empty;

    /// <summary>Writes name, kind and parent.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => $"{Name}{(Id is null ? string.Empty : $" ({Id})")}, {Kind} {UnitClass} of {Parent}: {string.Join("; ", Characteristics.Select(value => value is { } number ? CanonicalText.Format(number) : string.Empty))}";

    private static ValueList<double?> Numbers(IReadOnlyList<double?> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return new ValueList<double?>([.. values.Select(value => value is { } number && double.IsFinite(number) ? number : (double?)null)]);
    }
}
