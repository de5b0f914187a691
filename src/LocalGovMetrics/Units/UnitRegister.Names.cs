using NodaTime;

namespace LocalGovMetrics.Units;

/// <content>Units by what people write.</content>
public sealed partial class UnitRegister
{
    /// <summary>Finds the units that a text may mean: an identity, a code, or a name as people write it.</summary>
    /// <param name="text">The text, such as <c>gso:474</c>, <c>474</c>, <c>TX Hương Trà</c>, <c>huong tra</c>; a word for the kind narrows a name.</param>
    /// <param name="day">The day on which the units exist, or null for units of any time.</param>
    /// <returns>Every unit that it may mean. A text without diacritics may mean names that differ in them, and then is ambiguous.</returns>
    public UnitLookup Lookup(string text, LocalDate? day = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        int? number = day is { } given ? DayRange.Number(given) : null;
        RegisterNode[] coded = [.. NodesCoded(text.Trim()).Where(node => number is not { } on || node.ExistsOn(on) != Existence.No)];
        return coded.Length > 0
            ? new UnitLookup(text, LookupMatch.Code, [.. coded.Select(node => number is { } on ? node.StateOn(on).Unit : node.Given)])
            : _names.Value.Find(text, number);
    }

    private IEnumerable<RegisterNode> NodesCoded(string text)
    {
        if (UnitId.TryParse(text, out UnitId? id))
        {
            return id.ValidFrom is null
                ? UsersOf(id.Scheme, id.Code)
                : NodeOf(id) is { } node ? [node] : [];
        }

        return _names.Value.WithCode(text);
    }
}
