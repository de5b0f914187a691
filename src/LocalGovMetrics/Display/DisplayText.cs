using System.Text.Json.Serialization;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Display;

/// <summary>A text for show, in every language.</summary>
/// <remarks>Immutable; equal where the Vietnamese and the English texts are. JSON is an object of <c>text</c>, or of <c>vi</c> and <c>en</c>.</remarks>
[JsonConverter(typeof(DisplayTextConverter))]
public sealed class DisplayText : IEquatable<DisplayText>, ISaid
{
    private readonly Func<Language, string> _say;
    private readonly bool _isNotation;

    private DisplayText(Func<Language, string> say, bool isNotation) => (_say, _isNotation) = (say, isNotation);

    /// <summary>Gets the text that says nothing.</summary>
    public static DisplayText Empty { get; } = Verbatim(string.Empty);

    /// <summary>Gets the Vietnamese text.</summary>
    public string Vietnamese => _say(Language.Vietnamese);

    /// <summary>Gets the English text.</summary>
    public string English => _say(Language.English);

    /// <summary>Gets a value indicating whether the languages say the same in their notations.</summary>
    internal bool IsNotation => _isNotation;

    /// <summary>Gets a value indicating whether the English text says more than the same thing in another notation, so that both are shown where no language is chosen.</summary>
    public bool IsTranslated => !_isNotation && Vietnamese != English;

    /// <summary>Compares two texts.</summary>
    /// <param name="left">One text.</param>
    /// <param name="right">The other.</param>
    /// <returns>True where both say the same in Vietnamese and in English.</returns>
    public static bool operator ==(DisplayText? left, DisplayText? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Compares two texts.</summary>
    /// <param name="left">One text.</param>
    /// <param name="right">The other.</param>
    /// <returns>True where they differ in Vietnamese or in English.</returns>
    public static bool operator !=(DisplayText? left, DisplayText? right) => !(left == right);

    /// <summary>Makes a text of a caller's own from its translations.</summary>
    /// <param name="vietnamese">The Vietnamese text.</param>
    /// <param name="english">The English text, shown in every other language too.</param>
    /// <returns>The text.</returns>
    public static DisplayText Of(string vietnamese, string english)
    {
        ArgumentNullException.ThrowIfNull(vietnamese);
        ArgumentNullException.ThrowIfNull(english);
        return new DisplayText(language => language == Language.Vietnamese ? vietnamese : english, isNotation: false);
    }

    /// <summary>Makes a text of a caller's own from what says it in a language.</summary>
    /// <param name="say">Says the text in a language; the same language gets the same text.</param>
    /// <returns>The text.</returns>
    public static DisplayText Of(Func<Language, string> say)
    {
        ArgumentNullException.ThrowIfNull(say);
        return new DisplayText(say, isNotation: false);
    }

    /// <summary>Makes a text that is the same in every language, such as a name or a print.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text.</returns>
    public static DisplayText Verbatim(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new DisplayText(_ => text, isNotation: true);
    }

    /// <summary>Makes a number in the notation of each language; where no language is chosen, the Vietnamese one is shown.</summary>
    /// <param name="write">Writes the number in a language; the same language gets the same text.</param>
    /// <returns>The text.</returns>
    public static DisplayText Notation(Func<Language, string> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        return new DisplayText(write, isNotation: true);
    }

    /// <summary>Joins texts, those that say nothing left out.</summary>
    /// <param name="separator">What stands between them.</param>
    /// <param name="parts">The texts.</param>
    /// <returns>The text.</returns>
    public static DisplayText Join(string separator, IEnumerable<DisplayText> parts)
    {
        ArgumentNullException.ThrowIfNull(separator);
        DisplayText[] all = [.. parts];
        return new DisplayText(language => string.Join(separator, all.Select(part => part._say(language)).Where(said => said.Length > 0)), Array.TrueForAll(all, part => !part.IsTranslated));
    }

    /// <summary>Gives the text in a language.</summary>
    /// <param name="language">The language; null for Vietnamese with English beside.</param>
    /// <returns>The text.</returns>
    public string In(Language? language) =>
        language is not null ? _say(language)
        : IsTranslated ? $"{Vietnamese} / {English}"
        : Vietnamese;

    /// <inheritdoc/>
    string ISaid.In(Language language) => _say(language);

    /// <inheritdoc/>
    public bool Equals(DisplayText? other) => other is not null && _isNotation == other._isNotation && Vietnamese == other.Vietnamese && English == other.English;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DisplayText);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Vietnamese, English);

    /// <summary>Writes the text in both languages.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => In(null);

    /// <summary>Makes a text from its key and what stands for its arguments.</summary>
    internal static DisplayText Keyed(string key, params object?[] arguments) => new(language => language.Text(key, arguments), isNotation: false);

    /// <summary>Makes the word for a member of an enum of the library: <c>not achieved</c> for <c>VerdictKind.NotAchieved</c>.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="member">The member.</param>
    /// <returns>The word, in each language; its key in brackets where a language has none.</returns>
    public static DisplayText Word<TEnum>(TEnum member)
        where TEnum : struct, Enum => new(language => language.Word(member), isNotation: false);
}
