using System.Text.Json.Serialization;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Text;

/// <summary>Why and where a text could not be read.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record ReadFailure : IOutcomeReason
{
    [JsonConstructor]
    internal ReadFailure(ReadFailureKind kind, int start, int length, string message)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentNullException.ThrowIfNull(message);
        Kind = kind;
        Start = start;
        Length = length;
        Message = message;
    }

    /// <summary>Gets why.</summary>
    [JsonInclude]
    [JsonRequired]
    public ReadFailureKind Kind { get; private init; }

    /// <summary>Gets where in the text the trouble starts, from 0.</summary>
    [JsonInclude]
    [JsonRequired]
    public int Start { get; private init; }

    /// <summary>Gets how many characters it spans; 0 at the end of the text.</summary>
    [JsonInclude]
    [JsonRequired]
    public int Length { get; private init; }

    /// <summary>Gets the text that could not be read.</summary>
    [JsonInclude]
    [JsonRequired]
    public string Text { get; internal init; } = string.Empty;

    /// <summary>Gets a sentence in English that says what was expected.</summary>
    public string Message { get; }

    /// <summary>Says what was expected, and where, in a language.</summary>
    /// <param name="language">The language, such as <c>"vi"</c>.</param>
    /// <returns>A sentence with its place.</returns>
    public string Sentence(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return ReaderSentences.In(ToString(), language);
    }

    /// <summary>Makes the outcome of a text that could not be read.</summary>
    /// <typeparam name="T">What was to be read.</typeparam>
    /// <param name="text">The text as it was given.</param>
    internal Outcome<T, ReadFailure> Of<T>(string text)
        where T : class => new(null, [this with { Text = text }]);

    Exception IOutcomeReason.Refusal(IReadOnlyList<object> reasons) => new NotationFormatException(this);

    /// <summary>Writes the message and the place.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Message} (at character {Start + 1})");
}
