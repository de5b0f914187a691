using LocalGovMetrics.Languages;
using LocalGovMetrics.Units;
using NodaTime;
using NodaTime.Text;

namespace LocalGovMetrics.Answers.Comparing;

/// <summary>Finds the unit that a cell means, or says why it means none or several.</summary>
internal static class UnitFinder
{
    /// <summary>Finds the unit of a day.</summary>
    /// <param name="register">The register.</param>
    /// <param name="text">The cell.</param>
    /// <param name="parent">The unit above, as the file names it, or null: it tells two units of one name apart.</param>
    /// <param name="day">The day.</param>
    /// <param name="mistake">Why there is not one unit; a sentence.</param>
    /// <returns>The unit, or null.</returns>
    public static UnitId? Find(UnitRegister register, string text, string? parent, LocalDate day, out string mistake)
    {
        UnitLookup lookup = Lookup(register, text, parent, day);
        string date = LocalDatePattern.Iso.Format(day);
        mistake = lookup.Unit is not null ? string.Empty
            : lookup.IsAmbiguous ? Language.Said(parent is null ? "command.mayMeanSeveralWriteIdentityOrParent" : "command.mayMeanSeveralUnitsWrite", text, date, string.Join(", ", lookup.Candidates.Select(unit => unit.Id)))
            : parent is not null && Lookup(register, text, null, day) is { Match: not LookupMatch.None } others ? Language.Said("command.registerHasNoUnitOfParent", text, parent, date, string.Join(", ", others.Candidates.Select(unit => unit.Id)))
            : Language.Said("command.registerHasNoUnitOn", text, date);
        return lookup.Unit?.Id;
    }

    /// <summary>Looks a unit up; a text with diacritics never means a unit with others: Hương Văn is not Hương Vân.</summary>
    /// <param name="register">The register.</param>
    /// <param name="text">The cell.</param>
    /// <param name="parent">The unit above, as the file names it, or null.</param>
    /// <param name="day">The day; null for any.</param>
    /// <returns>What it may mean: where the unit above is named, units of which it is known not to be above are none of it.</returns>
    public static UnitLookup Lookup(UnitRegister register, string text, string? parent, LocalDate? day)
    {
        UnitLookup lookup = register.Lookup(text, day);
        lookup = lookup.Match == LookupMatch.NameWithoutDiacritics && !text.All(char.IsAscii) ? new UnitLookup(text, LookupMatch.None, []) : lookup;
        return parent is null || lookup.Match is LookupMatch.None or LookupMatch.Code ? lookup : Below(register, lookup, parent, day);
    }

    // A unit of which the register knows nothing above is not told apart by it.
    private static UnitLookup Below(UnitRegister register, UnitLookup lookup, string parent, LocalDate? day)
    {
        HashSet<UnitId> above = [.. register.Lookup(parent, day).Candidates.Select(unit => unit.Id)];
        AdministrativeUnit[] below = [.. lookup.Candidates.Where(unit => IsBelow(register, unit, above, day))];
        AdministrativeUnit[] left = below.Length > 0 ? below : [.. lookup.Candidates.Where(unit => unit.Parent is null)];
        return new UnitLookup(lookup.Text, left.Length > 0 ? lookup.Match : LookupMatch.None, left);
    }

    private static bool IsBelow(UnitRegister register, AdministrativeUnit unit, HashSet<UnitId> above, LocalDate? day)
    {
        HashSet<UnitId> seen = [];
        for (UnitId? next = unit.Parent; next is not null && seen.Add(next);)
        {
            if (above.Contains(next))
            {
                return true;
            }

            next = day is { } on ? register.Find(next, on)?.Unit.Parent : register.Find(next)?.Parent;
        }

        return false;
    }
}
