using System.Text.Json.Serialization;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Units;

/// <summary>One contradiction between units and changes, with the units, dates and acts that it is about.</summary>
/// <remarks>Equal by content, immutable. The sentence is made from the data on demand.</remarks>
public sealed record RegisterContradiction : IOutcomeReason
{
    /// <summary>Gets what contradicts.</summary>
    public required RegisterContradictionCode Code { get; init; }

    /// <summary>Gets the units, the one that it is mainly about first.</summary>
    public required IReadOnlyList<UnitId> Units
    {
        get;
        init => field = ValueList.From(value);
    }

    /// <summary>Gets the names of the units in the same order, empty for a unit that the register does not have.</summary>
    public IReadOnlyList<string> Names
    {
        get;
        init => field = ValueList.From(value);
    } = ValueList<string>.Empty;

    /// <summary>Gets the changes with their dates and acts, the one that cannot be first; empty where the units alone contradict.</summary>
    public IReadOnlyList<UnitChange> Changes
    {
        get;
        init => field = ValueList.From(value);
    } = ValueList<UnitChange>.Empty;

    /// <summary>Gets the day that decides, such as the first or last day of the unit; null where no one day does.</summary>
    [JsonConverter(typeof(NullableLocalDateConverter))]
    public LocalDate? Day { get; init; }

    /// <summary>Gets the dates of the changes.</summary>
    [JsonIgnore]
    public IReadOnlyList<KnownDate> Dates => [.. Changes.Select(change => change.Date)];

    /// <summary>Gets the legal acts of the changes, as far as they are known.</summary>
    [JsonIgnore]
    public IReadOnlyList<LegalAct> Acts => [.. Changes.Select(change => change.Act).OfType<LegalAct>()];

    /// <summary>Writes the contradiction as a sentence.</summary>
    /// <param name="language">The language, such as <c>"vi"</c>.</param>
    /// <returns>The sentence, with the units, dates and acts.</returns>
    public string Sentence(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return ContradictionSentence.Of(this, language);
    }

    Exception IOutcomeReason.Refusal(IReadOnlyList<object> reasons) => new RegisterContradictionException([.. reasons.Cast<RegisterContradiction>()]);

    /// <summary>Writes code and sentence.</summary>
    /// <returns>Invariant text in English.</returns>
    public override string ToString() => $"{CanonicalText.FormatName(Code)}: {Sentence("en")}";
}
