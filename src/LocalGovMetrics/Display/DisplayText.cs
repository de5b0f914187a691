namespace LocalGovMetrics.Display;

/// <summary>A text for show, in Vietnamese and English.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record DisplayText
{
    private readonly bool _isNotation;

    private DisplayText(string vietnamese, string english, bool isNotation)
    {
        ArgumentNullException.ThrowIfNull(vietnamese);
        ArgumentNullException.ThrowIfNull(english);
        Vietnamese = vietnamese;
        English = english;
        _isNotation = isNotation;
    }

    /// <summary>Gets the text that says nothing.</summary>
    public static DisplayText Empty { get; } = new(string.Empty, string.Empty, isNotation: true);

    /// <summary>Gets the Vietnamese text.</summary>
    public string Vietnamese { get; }

    /// <summary>Gets the English text.</summary>
    public string English { get; }

    /// <summary>Gets a value indicating whether the English text says more than the same thing in another notation, so that both are shown where no language is chosen.</summary>
    public bool IsTranslated => !_isNotation && Vietnamese != English;

    /// <summary>Makes a text from its translations.</summary>
    /// <param name="vietnamese">The Vietnamese text.</param>
    /// <param name="english">The English text.</param>
    /// <returns>The text.</returns>
    public static DisplayText Of(string vietnamese, string english) => new(vietnamese, english, isNotation: false);

    /// <summary>Makes a text that is the same in every language, such as a name or a print.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text.</returns>
    public static DisplayText Verbatim(string text) => new(text, text, isNotation: true);

    /// <summary>Makes a number in the notation of each language; where no language is chosen, the Vietnamese one is shown.</summary>
    /// <param name="vietnamese">The number with a decimal comma.</param>
    /// <param name="english">The number with a decimal point.</param>
    /// <returns>The text.</returns>
    public static DisplayText Notations(string vietnamese, string english) => new(vietnamese, english, isNotation: true);

    /// <summary>Joins texts, those that say nothing left out.</summary>
    /// <param name="separator">What stands between them.</param>
    /// <param name="parts">The texts.</param>
    /// <returns>The text.</returns>
    public static DisplayText Join(string separator, IEnumerable<DisplayText> parts)
    {
        DisplayText[] said = [.. parts.Where(part => part.Vietnamese.Length > 0 || part.English.Length > 0)];
        return new(
            string.Join(separator, said.Select(part => part.Vietnamese)),
            string.Join(separator, said.Select(part => part.English)),
            Array.TrueForAll(said, part => !part.IsTranslated));
    }

    /// <summary>Gives the text in a language.</summary>
    /// <param name="language">The language tag: <c>vi</c> for Vietnamese; null for Vietnamese with English beside; anything else gives English.</param>
    /// <returns>The text.</returns>
    public string In(string? language) =>
        language is null ? IsTranslated ? $"{Vietnamese} / {English}" : Vietnamese
        : language.StartsWith("vi", StringComparison.OrdinalIgnoreCase) ? Vietnamese
        : English;

    /// <summary>Writes the text in both languages.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => In(null);
}
