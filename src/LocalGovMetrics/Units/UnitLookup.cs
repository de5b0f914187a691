using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Units;

/// <summary>How a text was found to mean units.</summary>
[JsonConverter(typeof(EnumTextConverter<LookupMatch>))]
public enum LookupMatch
{
    /// <summary>It was not found.</summary>
    None = 0,

    /// <summary>It is a code or an identity.</summary>
    Code = 1,

    /// <summary>It is a name as it is written, but for case, spaces, punctuation and where the tone mark stands.</summary>
    Name = 2,

    /// <summary>It is a name only if diacritics do not count.</summary>
    NameWithoutDiacritics = 3,
}

/// <summary>What a text means: every unit that it may mean, never one of several that was chosen silently.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record UnitLookup
{
    /// <summary>Makes the result of a lookup.</summary>
    /// <param name="text">The text that was looked up.</param>
    /// <param name="match">How it was found.</param>
    /// <param name="candidates">The units that it may mean; empty where none.</param>
    /// <exception cref="ArgumentException">There are candidates without a match, or a match without candidates.</exception>
    public UnitLookup(string text, LookupMatch match, IReadOnlyList<AdministrativeUnit> candidates)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        Match = match;
        Candidates = ValueList.From(candidates);
        if ((match == LookupMatch.None) != (Candidates.Count == 0))
        {
            throw new ArgumentException("A match has candidates, and candidates have a match.", nameof(candidates));
        }
    }

    /// <summary>Gets the text that was looked up.</summary>
    public string Text { get; }

    /// <summary>Gets how it was found.</summary>
    [JsonInclude]
    [JsonRequired]
    public LookupMatch Match { get; private init; }

    /// <summary>Gets the units that it may mean.</summary>
    public IReadOnlyList<AdministrativeUnit> Candidates { get; }

    /// <summary>Gets a value indicating whether it may mean several units.</summary>
    [JsonIgnore]
    public bool IsAmbiguous => Candidates.Count > 1;

    /// <summary>Gets the unit that it means, or null where it means none or may mean several.</summary>
    [JsonIgnore]
    public AdministrativeUnit? Unit => Candidates.Count == 1 ? Candidates[0] : null;

    /// <summary>Writes the text and what it may mean.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() =>
        Match == LookupMatch.None ? $"{Text}: not found" : $"{Text}: {CanonicalText.FormatName(Match)}{(IsAmbiguous ? ", ambiguous" : string.Empty)}: {string.Join("; ", Candidates)}";
}
