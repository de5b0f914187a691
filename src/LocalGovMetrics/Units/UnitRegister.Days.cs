using NodaTime;

namespace LocalGovMetrics.Units;

/// <content>What exists on a day.</content>
public sealed partial class UnitRegister
{
    /// <summary>Gives a unit by its identity, as it was when it began.</summary>
    /// <param name="id">The identity.</param>
    /// <returns>The unit, or null where the register does not have it.</returns>
    public AdministrativeUnit? Find(UnitId id) => NodeOf(id)?.Given;

    /// <summary>Gives a unit as it was on a day.</summary>
    /// <param name="id">The identity.</param>
    /// <param name="day">The day.</param>
    /// <returns>Its state, or null where the register does not have it or it did not exist on that day.</returns>
    public UnitOnDay? Find(UnitId id, LocalDate day)
    {
        int number = DayRange.Number(day);
        return NodeOf(id) is { } node && node.ExistsOn(number) != Existence.No ? node.StateOn(number) : null;
    }

    /// <summary>Gives the unit that a code meant on a day.</summary>
    /// <param name="scheme">The scheme of codes.</param>
    /// <param name="code">The code.</param>
    /// <param name="day">The day.</param>
    /// <returns>Its state, or null where the code meant no unit on that day. Where several may have had the code, because a date is
    /// not known closely, the others stand among the alternatives.</returns>
    public UnitOnDay? Find(string scheme, string code, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(code);
        int number = DayRange.Number(day);
        UnitOnDay? found = null;
        for (RegisterNode? user = _byCode.GetValueOrDefault((scheme, code)); user is not null; user = user.NextOfCode)
        {
            Existence existence = user.ExistsOn(number);
            if (existence != Existence.No)
            {
                UnitOnDay state = user.StateOn(number, existence);
                found = found is null ? state : new UnitOnDay(found.Unit, Existence.Possible, [.. found.Alternatives, state.Unit, .. state.Alternatives]);
            }
        }

        return found;
    }

    /// <summary>Tells whether a unit existed on a day.</summary>
    /// <param name="id">The identity.</param>
    /// <param name="day">The day.</param>
    /// <returns>Whether it did, as far as the dates are known; no where the register does not have it.</returns>
    public Existence ExistsOn(UnitId id, LocalDate day) => NodeOf(id)?.ExistsOn(DayRange.Number(day)) ?? Existence.No;

    /// <summary>Gives the units that exist on a day, each once.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The units as they were on the day, those that may only have existed marked so, by scheme, code and start.</returns>
    public IReadOnlyList<UnitOnDay> UnitsOn(LocalDate day)
    {
        int number = DayRange.Number(day);
        int count = 0;
        foreach (RegisterNode node in _nodes)
        {
            count += node.ExistsOn(number) == Existence.No ? 0 : 1;
        }

        UnitOnDay[] units = new UnitOnDay[count];
        int next = 0;
        foreach (RegisterNode node in _nodes)
        {
            if (node.ExistsOn(number) != Existence.No)
            {
                units[next++] = node.StateOn(number);
            }
        }

        return Array.AsReadOnly(units);
    }
}
