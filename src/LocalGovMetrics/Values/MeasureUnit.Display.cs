using System.Globalization;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Values;

/// <content>The symbol as a language shows it.</content>
public sealed partial class MeasureUnit
{
    /// <summary>Writes the symbol with its scale word in a language: <c>triệu USD</c> in Vietnamese, <c>million USD</c> in English.</summary>
    /// <param name="language">The language, such as <c>"vi"</c>.</param>
    /// <returns>The symbol for people to read; the canonical one is <see cref="Symbol"/>. Amounts of đồng keep their Vietnamese name.</returns>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public string SymbolIn(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        if (BaseSymbol == Dong.BaseSymbol || Factor <= 1)
        {
            return Symbol;
        }

        foreach ((decimal factor, string canonical) in ScaleWords.ShownNames)
        {
            if (Numerator.Length > canonical.Length && Numerator[canonical.Length] == ' ' && Numerator.StartsWith(canonical, StringComparison.Ordinal))
            {
                return language.Text(string.Create(CultureInfo.InvariantCulture, $"scale.{factor}")) + Symbol[canonical.Length..];
            }
        }

        return Symbol;
    }
}
