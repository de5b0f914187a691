using System.Text.Json.Serialization;

namespace LocalGovMetrics.Units;

/// <summary>One step of a lineage: a change, and the unit that it led from and to.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record LineageStep
{
    /// <summary>Makes a step.</summary>
    /// <param name="change">The change.</param>
    /// <param name="link">The territory that passed or stayed, or null where the change passes none.</param>
    public LineageStep(UnitChange change, UnitLink? link)
    {
        ArgumentNullException.ThrowIfNull(change);
        Change = change;
        Link = link;
    }

    /// <summary>Gets the change, with its date and act.</summary>
    public UnitChange Change { get; }

    /// <summary>Gets the territory that passed or stayed, or null where the change passes none.</summary>
    public UnitLink? Link { get; }

    /// <summary>Gets the unit before, or null where the change creates one without a predecessor.</summary>
    [JsonIgnore]
    public UnitId? From => Link?.From ?? (Change.ChangeKind == UnitChangeKind.Creation ? null : Change.Subject);

    /// <summary>Gets the unit after, or null where the change dissolves one without a successor.</summary>
    [JsonIgnore]
    public UnitId? To => Link?.To ?? (Change.ChangeKind == UnitChangeKind.Dissolution ? null : Change.Subject);

    /// <summary>Writes date, kind of change, units and act.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() =>
        Link is null ? Change.ToString() : $"{Change.Date} {Values.CanonicalText.FormatName(Change.ChangeKind)} {Link}{(Change.Act is { } act ? $" ({act})" : string.Empty)}";
}
