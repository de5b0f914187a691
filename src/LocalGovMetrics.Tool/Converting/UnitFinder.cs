using LocalGovMetrics.Units;
using NodaTime;
using NodaTime.Text;

namespace LocalGovMetrics.Tool.Converting;

/// <summary>Finds the unit that a cell means, or says why it means none or several.</summary>
internal static class UnitFinder
{
    /// <summary>Finds the unit of a day.</summary>
    /// <param name="register">The register.</param>
    /// <param name="text">The cell.</param>
    /// <param name="day">The day.</param>
    /// <param name="mistake">Why there is not one unit; a sentence.</param>
    /// <returns>The unit, or null.</returns>
    public static UnitId? Find(UnitRegister register, string text, LocalDate day, out string mistake)
    {
        UnitLookup lookup = Lookup(register, text, day);
        string date = LocalDatePattern.Iso.Format(day);
        mistake = lookup.Unit is not null ? string.Empty
            : lookup.IsAmbiguous ? $"'{text}' may mean several units of {date}: {string.Join(", ", lookup.Candidates.Select(unit => unit.Id))}. Write the identity."
            : $"The register has no unit '{text}' on {date}.";
        return lookup.Unit?.Id;
    }

    /// <summary>Looks a unit up; a text with diacritics never means a unit with others: Hương Văn is not Hương Vân.</summary>
    /// <param name="register">The register.</param>
    /// <param name="text">The cell.</param>
    /// <param name="day">The day.</param>
    /// <returns>What it may mean.</returns>
    public static UnitLookup Lookup(UnitRegister register, string text, LocalDate day)
    {
        UnitLookup lookup = register.Lookup(text, day);
        return lookup.Match == LookupMatch.NameWithoutDiacritics && !text.All(char.IsAscii) ? new UnitLookup(text, LookupMatch.None, []) : lookup;
    }
}
