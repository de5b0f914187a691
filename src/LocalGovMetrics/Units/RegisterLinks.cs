using System.Text.Json.Serialization;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Units;

/// <summary>The links from the units of one day to those of another, and the units whose links cannot be said.</summary>
/// <remarks>Equal by content, immutable. A unit has all its links or none: a part never looks as if it were the whole.</remarks>
public sealed record RegisterLinks
{
    /// <summary>Makes links between two days.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The other day, later or earlier.</param>
    /// <param name="links">The links; a unit that goes on unchanged has one to itself.</param>
    /// <param name="ended">The units that ended, wholly or in part, without a successor; to an earlier day, those that began without a predecessor.</param>
    /// <param name="uncertain">The units of which it is not known on which side of one of the days a change lies.</param>
    public RegisterLinks(LocalDate from, LocalDate to, IReadOnlyList<UnitLink> links, IReadOnlyList<UnitId> ended, IReadOnlyList<UnitId> uncertain)
    {
        From = from;
        To = to;
        Links = ValueList.From(links);
        Ended = ValueList.From(ended);
        Uncertain = ValueList.From(uncertain);
    }

    /// <summary>Gets the first day.</summary>
    [JsonConverter(typeof(LocalDateConverter))]
    [JsonInclude]
    [JsonRequired]
    public LocalDate From { get; private init; }

    /// <summary>Gets the other day, later or earlier.</summary>
    [JsonConverter(typeof(LocalDateConverter))]
    [JsonInclude]
    [JsonRequired]
    public LocalDate To { get; private init; }

    /// <summary>Gets the links; a unit that goes on unchanged has one to itself.</summary>
    public IReadOnlyList<UnitLink> Links { get; }

    /// <summary>Gets the units that ended, wholly or in part, without a successor in the register; to an earlier day, those that began without a predecessor.</summary>
    public IReadOnlyList<UnitId> Ended { get; }

    /// <summary>Gets the units of which it is not known on which side of one of the days a change lies.</summary>
    public IReadOnlyList<UnitId> Uncertain { get; }

    /// <summary>Writes the days and how many links there are.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{LocalDateConverter.Format(From)} to {LocalDateConverter.Format(To)}: {Links.Count} links, {Ended.Count} ended, {Uncertain.Count} uncertain");
}
