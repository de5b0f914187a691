using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Units;

/// <summary>A unit as it was on a day: its name, kind and parent of that day, and how sure that is.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record UnitOnDay
{
    /// <summary>Makes the state of a unit.</summary>
    /// <param name="unit">The unit as it was on the day.</param>
    /// <param name="existence">Whether it existed.</param>
    /// <param name="alternatives">What may have been in its place: other states of the unit, or other units; empty where nothing may.</param>
    public UnitOnDay(AdministrativeUnit unit, Existence existence, params IReadOnlyList<AdministrativeUnit> alternatives)
    {
        ArgumentNullException.ThrowIfNull(unit);
        Unit = unit;
        Existence = existence;
        Alternatives = ValueList.From(alternatives);
    }

    /// <summary>Gets the unit as it was on the day; where its state is not certain, the earliest that may have held.</summary>
    public AdministrativeUnit Unit { get; }

    /// <summary>Gets whether the unit existed on the day.</summary>
    [JsonInclude]
    [JsonRequired]
    public Existence Existence { get; private init; }

    /// <summary>Gets what may have been in its place, because a date is not known closely enough: other states of the unit, or other units of the same code.</summary>
    public IReadOnlyList<AdministrativeUnit> Alternatives { get; }

    /// <summary>Gets a value indicating whether nothing is uncertain.</summary>
    [JsonIgnore]
    public bool IsSettled => Existence == Existence.Certain && Alternatives.Count == 0;

    /// <summary>Writes the unit and what is uncertain.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() =>
        $"{Unit}{(Existence == Existence.Certain ? string.Empty : $", {CanonicalText.FormatName(Existence)}")}{(Alternatives.Count == 0 ? string.Empty : $", or {string.Join(", or ", Alternatives)}")}";
}
