namespace LocalGovMetrics.Values;

/// <content>The symbol as a language shows it.</content>
public sealed partial class MeasureUnit
{
    /// <summary>Writes the symbol with its scale word in a language: <c>triệu USD</c> in Vietnamese, <c>million USD</c> in English.</summary>
    /// <param name="language">The language's code; the scale words of <c>vi</c> are Vietnamese, those of any other language English.</param>
    /// <returns>The symbol for people to read; the canonical one is <see cref="Symbol"/>. Amounts of đồng keep their Vietnamese name.</returns>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public string SymbolIn(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        if (BaseSymbol == Dong.BaseSymbol || Factor <= 1)
        {
            return Symbol;
        }

        bool vietnamese = language.StartsWith("vi", StringComparison.OrdinalIgnoreCase);
        foreach ((_, string vi, string en, _) in ScaleWords.Table)
        {
            string own = vietnamese ? en : vi;
            if (Numerator.Length > own.Length && Numerator[own.Length] == ' ' && Numerator.StartsWith(own, StringComparison.Ordinal))
            {
                return (vietnamese ? vi : en) + Symbol[own.Length..];
            }
        }

        return Symbol;
    }
}
