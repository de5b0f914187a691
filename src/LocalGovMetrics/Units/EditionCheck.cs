using System.Text.Json.Serialization;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Units;

/// <summary>Whether the codes of a data set belong to the day of the data, and to one day at all.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record EditionCheck
{
    /// <summary>Makes the result of a check.</summary>
    /// <param name="day">The day of the data.</param>
    /// <param name="codes">How many different codes there are.</param>
    /// <param name="findings">The codes that did not, or may not, mean a unit on that day.</param>
    /// <param name="edition">Days on which every known code means a unit, those nearest to the day of the data; null where there is no such day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of codes is below 0.</exception>
    public EditionCheck(LocalDate day, int codes, IReadOnlyList<CodeFinding> findings, KnownDate? edition)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(codes);
        Day = day;
        Codes = codes;
        Findings = ValueList.From(findings);
        Edition = edition;
    }

    /// <summary>Gets the day of the data.</summary>
    [JsonConverter(typeof(LocalDateConverter))]
    [JsonInclude]
    [JsonRequired]
    public LocalDate Day { get; private init; }

    /// <summary>Gets how many different codes there are.</summary>
    /// <value>0 or more.</value>
    [JsonInclude]
    [JsonRequired]
    public int Codes { get; private init; }

    /// <summary>Gets the codes that did not, or may not, mean a unit on the day of the data, in the order of the data.</summary>
    public IReadOnlyList<CodeFinding> Findings { get; }

    /// <summary>Gets the days on which every known code means a unit, those nearest to the day of the data; null where there is no such day.</summary>
    public KnownDate? Edition { get; }

    /// <summary>Gets a value indicating whether the codes come from several editions: there is no day on which all that are known mean a unit.</summary>
    [JsonIgnore]
    public bool IsMixed => Edition is null;

    /// <summary>Writes the day and the findings.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{LocalDateConverter.Format(Day)}: {Findings.Count} of {Codes} codes, {(Edition is { } edition ? $"edition {edition}" : "editions mixed")}{string.Concat(Findings.Select(finding => "; " + finding))}");
}
