using System.Text.Json.Serialization;
using LocalGovMetrics.Json;

namespace LocalGovMetrics;

/// <summary>A name in one or more languages.</summary>
/// <remarks>Equal by content, immutable. JSON: an object from language tag to name.</remarks>
[JsonConverter(typeof(ContractConverter))]
public sealed class LocalizedName : IEquatable<LocalizedName>
{
    private readonly Dictionary<string, string> _names;

    /// <summary>Makes a name from its translations.</summary>
    /// <param name="names">Language tag (<c>vi</c>, <c>en</c>) to name; at least one, none empty.</param>
    /// <exception cref="ArgumentException">There is no name, or a tag or name is empty.</exception>
    public LocalizedName(IEnumerable<KeyValuePair<string, string>> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        _names = names.ToDictionary(StringComparer.Ordinal);
        if (_names.Count == 0 || _names.Any(pair => string.IsNullOrWhiteSpace(pair.Key) || string.IsNullOrWhiteSpace(pair.Value)))
        {
            throw new ArgumentException("A name needs a language and a word.", nameof(names));
        }
    }

    /// <summary>Gets the language tags that have a name, in ordinal order.</summary>
    public IReadOnlyList<string> Languages => [.. _names.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Compares two names.</summary>
    /// <param name="left">One name.</param>
    /// <param name="right">The other.</param>
    /// <returns>True where both have the same words in the same languages.</returns>
    public static bool operator ==(LocalizedName? left, LocalizedName? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Compares two names.</summary>
    /// <param name="left">One name.</param>
    /// <param name="right">The other.</param>
    /// <returns>True where a language or a word differs.</returns>
    public static bool operator !=(LocalizedName? left, LocalizedName? right) => !(left == right);

    /// <summary>Makes a Vietnamese name, with or without an English one.</summary>
    /// <param name="vietnamese">The Vietnamese name.</param>
    /// <param name="english">The English name, or null.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentException">A name is empty.</exception>
    public static LocalizedName Of(string vietnamese, string? english = null) =>
        new(english is null
            ? [KeyValuePair.Create("vi", vietnamese)]
            : [KeyValuePair.Create("vi", vietnamese), KeyValuePair.Create("en", english)]);

    /// <summary>Gives the name in a language; where there is none, the Vietnamese one, else the first.</summary>
    /// <param name="language">The language tag.</param>
    /// <returns>The name.</returns>
    public string In(string language) =>
        _names.TryGetValue(language, out string? name) || _names.TryGetValue("vi", out name) ? name : _names[Languages[0]];

    /// <summary>Gives the name in a language.</summary>
    /// <param name="language">The language tag.</param>
    /// <param name="name">The name, or null.</param>
    /// <returns>False where there is none in that language.</returns>
    public bool TryGet(string language, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? name) => _names.TryGetValue(language, out name);

    /// <inheritdoc/>
    public bool Equals(LocalizedName? other) =>
        other is not null && _names.Count == other._names.Count && _names.All(pair => other._names.TryGetValue(pair.Key, out string? name) && name == pair.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalizedName);

    /// <inheritdoc/>
    public override int GetHashCode() => _names.Aggregate(_names.Count, (hash, pair) => hash ^ HashCode.Combine(pair.Key, pair.Value));

    /// <summary>Writes the name in Vietnamese, else in the first language.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => In("vi");
}
