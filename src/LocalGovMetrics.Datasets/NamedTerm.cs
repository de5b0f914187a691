using System.Text.Json.Serialization;

namespace LocalGovMetrics.Datasets;

/// <summary>A term as the documents name it.</summary>
/// <remarks>Equal by content, immutable. A congress term and a five-year plan may cover the same years under different names.</remarks>
public sealed record NamedTerm
{
    [JsonConstructor]
    internal NamedTerm(string id, LocalizedName name, Term term)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(term);
        Id = id;
        Name = name;
        Term = term;
    }

    /// <summary>Gets the identity: the years as the documents print them.</summary>
    public string Id { get; }

    /// <summary>Gets the name, in Vietnamese and English.</summary>
    public LocalizedName Name { get; }

    /// <summary>Gets base year and years.</summary>
    public Term Term { get; }

    /// <summary>Writes the name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Name.ToString();
}
