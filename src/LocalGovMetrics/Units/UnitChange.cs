using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Units;

/// <summary>A dated change of administrative units, with its legal act.</summary>
/// <remarks>A closed family: <see cref="UnitCreation"/>, <see cref="UnitMerge"/>, <see cref="UnitSplit"/>, <see cref="TerritoryTransfer"/>,
/// <see cref="UnitRename"/>, <see cref="UnitRecode"/>, <see cref="UnitKindChange"/>, <see cref="UnitParentChange"/>,
/// <see cref="UnitDissolution"/>. Equal by content, immutable.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "change")]
[JsonDerivedType(typeof(UnitCreation), "creation")]
[JsonDerivedType(typeof(UnitMerge), "merge")]
[JsonDerivedType(typeof(UnitSplit), "split")]
[JsonDerivedType(typeof(TerritoryTransfer), "transfer")]
[JsonDerivedType(typeof(UnitRename), "rename")]
[JsonDerivedType(typeof(UnitRecode), "recode")]
[JsonDerivedType(typeof(UnitKindChange), "kindChange")]
[JsonDerivedType(typeof(UnitParentChange), "parentChange")]
[JsonDerivedType(typeof(UnitDissolution), "dissolution")]
public abstract record UnitChange
{
    private protected UnitChange()
    {
    }

    /// <summary>Gets the first day on which the change holds, as far as it is known; what it ends existed last on the day before.</summary>
    public required KnownDate Date { get; init; }

    /// <summary>Gets the place of the change among those of its day, where they follow each other; null where it is not said.</summary>
    /// <value>1 or more; changes of one day with the same number, and those without one before them, happen at once.</value>
    /// <remarks>Without numbers, changes of a day follow each other only where they must: a unit that begins by one and goes on
    /// by another, or receives by one and then ends by another that stands after it.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The place is below 1.</exception>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Sequence
    {
        get;
        init => field = value is null or >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A place is 1 or more.");
    }

    /// <summary>Gets the legal act, or null where none is known.</summary>
    public LegalAct? Act { get; init; }

    /// <summary>Gets where the change is reported, or null.</summary>
    public string? Source { get; init; }

    /// <summary>Gets what a reader should know besides, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Gets what happens.</summary>
    [JsonIgnore]
    public abstract UnitChangeKind ChangeKind { get; }

    /// <summary>Gets the territory that passed or stayed, unit by unit; empty where none did.</summary>
    [JsonIgnore]
    public IReadOnlyList<UnitLink> TerritoryLinks => Territory;

    /// <summary>Gets the unit that the change is about, where it is about one and no territory passes.</summary>
    internal abstract UnitId? Subject { get; }

    /// <summary>Gets a value indicating whether the change gives a unit another name, kind or parent.</summary>
    internal bool IsOfState => ChangeKind switch
    {
        UnitChangeKind.Rename or UnitChangeKind.KindChange or UnitChangeKind.ParentChange => true,
        UnitChangeKind.Creation or UnitChangeKind.Merge or UnitChangeKind.Split or UnitChangeKind.Transfer or UnitChangeKind.Recode or UnitChangeKind.Dissolution => false,
    };

    private protected abstract IReadOnlyList<UnitLink> Territory { get; }

    /// <summary>Writes the change in one line.</summary>
    /// <returns>Invariant text, such as <c>2025-07-01 split gso:1 -> gso:2@2025-07-01; gso:1 -> gso:3@2025-07-01 (1/NQ)</c>.</returns>
    public sealed override string ToString() =>
        $"{Date} {CanonicalText.FormatName(ChangeKind)} {Describe()}{(Act is { } act ? $" ({act})" : string.Empty)}";

    /// <summary>A unit as it is after the change: with the name, kind or parent that the change gives it, else as it was.</summary>
    internal abstract AdministrativeUnit Apply(AdministrativeUnit unit);

    private protected abstract string Describe();

    private protected static IReadOnlyList<UnitLink> NoLinks => ValueList<UnitLink>.Empty;
}
