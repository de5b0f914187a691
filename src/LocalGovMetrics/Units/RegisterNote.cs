using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Units;

/// <summary>What a register does not say and what was taken for it: a receiver of a split of whose start nothing is known, taken as one that was there before.</summary>
/// <remarks>Equal by content, immutable. The sentence is made from the data on demand.</remarks>
public sealed record RegisterNote
{
    /// <summary>Gets the unit.</summary>
    public required UnitId Unit { get; init; }

    /// <summary>Gets its name.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the change by which it receives.</summary>
    public required UnitChange Change { get; init; }

    /// <summary>Writes the note as a sentence.</summary>
    /// <param name="language">The language, such as <c>"vi"</c>.</param>
    /// <returns>The sentence, with the unit, the change, and how the register can say it.</returns>
    public string Sentence(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language.Text("registerNote.receives", Name, Unit, ContradictionSentence.Change(Change, language), Change.Date);
    }

    /// <summary>Writes the sentence.</summary>
    /// <returns>Invariant text in English.</returns>
    public override string ToString() => Sentence("en");
}
