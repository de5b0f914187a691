using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Units;

/// <summary>A unit of the register with its life: what the builder works out once, so that questions are looked up.</summary>
internal sealed class RegisterNode(int index, AdministrativeUnit given)
{
    private UnitLineage? _lineage;

    /// <summary>Gets the place in the register.</summary>
    public int Index => index;

    /// <summary>Gets the unit as it was given.</summary>
    public AdministrativeUnit Given => given;

    /// <summary>Gets the changes that name the unit, in the order of their dates.</summary>
    public List<ChangePart> Changes { get; } = [];

    /// <summary>Gets or sets the days on which the unit may begin; without any knowledge it began long ago.</summary>
    public DayRange Start { get; set; } = new(DayRange.Beginning, DayRange.Beginning);

    /// <summary>Gets or sets a value indicating whether something is known of the start.</summary>
    public bool IsStartKnown { get; set; }

    /// <summary>Gets or sets the change that begins the unit, or null.</summary>
    public RegisterChange? StartChange { get; set; }

    /// <summary>Gets or sets the first days on which the unit may not exist any more.</summary>
    public DayRange Gone { get; set; } = new(DayRange.End, DayRange.End);

    /// <summary>Gets or sets the change that ends the unit, or null.</summary>
    public RegisterChange? EndChange { get; set; }

    /// <summary>Gets or sets the next unit of the same code, or null.</summary>
    public RegisterNode? NextOfCode { get; set; }

    /// <summary>Gets or sets the names, kinds and parents that the unit had, in their order.</summary>
    public RegisterVersion[] Versions { get; set; } = [];

    /// <summary>Gets or sets what passed from the unit, by date.</summary>
    public RegisterTransition[] Leaving { get; set; } = [];

    /// <summary>Gets or sets what passed to the unit, by date.</summary>
    public RegisterEdge[] Arriving { get; set; } = [];

    /// <summary>Gets or sets the steps of the lineage from the unit on.</summary>
    public RegisterStep[] StepsOn { get; set; } = [];

    /// <summary>Gets or sets the steps of the lineage that lead to the unit.</summary>
    public RegisterStep[] StepsBack { get; set; } = [];

    public UnitId Id => given.Id;

    public Existence ExistsOn(int day) =>
        day < Start.Earliest || (Gone.Earliest != DayRange.End && day >= Gone.Latest) ? Existence.No
        : day >= Start.Latest && (Gone.Earliest == DayRange.End || day < Gone.Earliest) ? Existence.Certain
        : Existence.Possible;

    /// <summary>The state on a day on which the unit may exist.</summary>
    public UnitOnDay StateOn(int day) => StateOn(day, ExistsOn(day));

    /// <summary>The same, where it is known already whether the unit exists.</summary>
    public UnitOnDay StateOn(int day, Existence existence)
    {
        int settled = Versions.Length - 1;
        while (settled > 0 && day < Versions[settled].From.Latest)
        {
            settled--;
        }

        int last = Versions.Length - 1;
        while (last > settled && day < Versions[last].From.Earliest)
        {
            last--;
        }

        return last == settled && existence == Existence.Certain ? Versions[settled].Settled : UnsettledOn(day, existence, settled, last);
    }

    /// <summary>All changes in the lineage of the unit, worked out when it is first asked for.</summary>
    public UnitLineage LineageOf(RegisterNode[] nodes) => _lineage ??= LineageWalk.Of(nodes, this);

    /// <summary>Whether the unit may have been in a state on a day.</summary>
    public bool MayHave(RegisterVersion version, int day)
    {
        int at = Array.IndexOf(Versions, version);
        return day >= version.From.Earliest && (at == Versions.Length - 1 || day < Versions[at + 1].From.Latest);
    }

    /// <summary>The last day before the unit is gone, as far as that is known to the day.</summary>
    public LocalDate? LastDay => given.ValidTo ?? (!Gone.IsDay ? null : LastBefore(Gone.Latest));

    /// <summary>Gets the unit as its own only successor.</summary>
    public ValueList<UnitShare> Itself { get; } = ValueList.Create([new UnitShare(given.Id, Existence.Certain, isWhole: true)]);

    // A unit that is gone before it starts contradicts itself, which is found later: it has no last day.
    private LocalDate? LastBefore(int gone)
    {
        LocalDate? last = DayRange.DayOf(DayRange.Before(gone));
        return given.Id.ValidFrom is not { } first ? last
            : Gone.IsSameDay(DayRange.OfDay(first)) ? first
            : last >= first ? last
            : null;
    }

    private UnitOnDay UnsettledOn(int day, Existence existence, int settled, int last) =>
        new(Versions[settled].Unit, existence, [.. Versions[(settled + 1)..(last + 1)].Where(version => day >= version.From.Earliest).Select(version => version.Unit)]);
}

/// <summary>Name, kind and parent of a unit from a date.</summary>
internal sealed record RegisterVersion(AdministrativeUnit Unit, DayRange From, RegisterChange? Change)
{
    public UnitOnDay Settled { get; } = new(Unit, Existence.Certain);
}

/// <summary>A change with its days, and its place among the changes that follow each other within one.</summary>
internal sealed class RegisterChange(UnitChange change, int place)
{
    public UnitChange Change => change;

    public DayRange Days { get; } = DayRange.Of(change.Date, place);
}

/// <summary>Territory that passed between two units of the register, or stayed.</summary>
internal sealed record RegisterEdge(int From, int To, UnitLink Link, RegisterChange Change)
{
    /// <summary>Gets which part of its source the edge carries, by weight; none where the whole or an unknown part.</summary>
    public WeightShare[] Shares { get; init; } = [];
}

/// <summary>All that left a unit on one date.</summary>
internal sealed record RegisterTransition(DayRange Days, RegisterEdge[] Edges)
{
    /// <summary>Gets a value indicating whether the whole unit went one way.</summary>
    public bool IsWhole => Edges.Length == 1;

    /// <summary>Gets the units that the parts went to, in the order of the register, where this is all that happened; null where one stands twice.</summary>
    public ValueList<UnitShare>? Shares { get; } = Edges.DistinctBy(edge => edge.To).Count() < Edges.Length
        ? null
        : ValueList.From(Edges.OrderBy(edge => edge.To).Select(edge => new UnitShare(edge.Link.To, Existence.Certain, Edges.Length == 1, edge.Shares)));
}

/// <summary>A step of a lineage and the unit at its other end, or −1.</summary>
internal readonly record struct RegisterStep(LineageStep Step, DayRange Days, int Other);
