using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparability;

/// <summary>Which indicators of different sources measure the same concept: stated by people, never guessed from names.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record Concordance
{
    private readonly Dictionary<(string Source, string? Number, string Indicator), ConcordanceEntry> _entries = [];

    /// <summary>Makes a concordance.</summary>
    /// <param name="entries">The entries, each indicator of a source once.</param>
    /// <exception cref="ArgumentException">An indicator of a source stands twice, or a concept has two names.</exception>
    [JsonConstructor]
    public Concordance(IReadOnlyList<ConcordanceEntry> entries)
    {
        Entries = ValueList.From(entries);
        Dictionary<string, LocalizedName> names = new(StringComparer.Ordinal);
        foreach (ConcordanceEntry entry in Entries)
        {
            if (!_entries.TryAdd((entry.Source, entry.Number, entry.Indicator), entry))
            {
                throw new ArgumentException($"'{entry.Indicator}' of {entry.Source} stands twice.", nameof(entries));
            }

            if (!names.TryAdd(entry.Concept.Code, entry.Concept.Name) && names[entry.Concept.Code] != entry.Concept.Name)
            {
                throw new ArgumentException($"The concept '{entry.Concept.Code}' has two names.", nameof(entries));
            }
        }
    }

    /// <summary>Gets the concordance without entries.</summary>
    public static Concordance Empty { get; } = new([]);

    /// <summary>Gets the entries in the order they were given.</summary>
    public IReadOnlyList<ConcordanceEntry> Entries { get; }

    /// <summary>Gives the entry of an indicator of a source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="number">The number of the row, or null.</param>
    /// <param name="indicator">The name of the indicator as printed.</param>
    /// <returns>The entry, or null where the concordance does not say.</returns>
    public ConcordanceEntry? Find(string source, string? number, string indicator)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(indicator);
        return _entries.GetValueOrDefault((source, number, indicator));
    }

    /// <summary>Tells whether another concordance has the same entries in the same order.</summary>
    /// <param name="other">The other concordance.</param>
    /// <returns>True where both are equal by content.</returns>
    public bool Equals(Concordance? other) => other is not null && Entries.Equals(other.Entries);

    /// <inheritdoc/>
    public override int GetHashCode() => Entries.GetHashCode();

    /// <summary>Writes the number of entries.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Entries.Count} entries");
}
