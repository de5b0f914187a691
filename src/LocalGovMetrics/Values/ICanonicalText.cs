using System.Diagnostics.CodeAnalysis;

namespace LocalGovMetrics.Values;

/// <summary>A value with one canonical, culture-free text form: what it writes, it reads back as an equal value.</summary>
/// <typeparam name="TSelf">The value type itself.</typeparam>
/// <remarks>
/// Formats and format providers are ignored: there is one form. Text as people write it is read by the notations in
/// <c>LocalGovMetrics.Text</c>, not here.
/// </remarks>
public interface ICanonicalText<TSelf> : ISpanParsable<TSelf>, ISpanFormattable
    where TSelf : ICanonicalText<TSelf>
{
    /// <summary>Reads the canonical form.</summary>
    /// <param name="text">The text; nothing is trimmed.</param>
    /// <param name="result">The value, or the default where the text is not canonical.</param>
    /// <returns>True where the text is the canonical form of a value.</returns>
    static abstract bool TryParse(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out TSelf result);

    /// <inheritdoc/>
    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider) => CanonicalText.Parse<TSelf>(s);

    /// <inheritdoc/>
    static bool IParsable<TSelf>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) =>
        TSelf.TryParse(s.AsSpan(), out result);

    /// <inheritdoc/>
    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => CanonicalText.Parse<TSelf>(s);

    /// <inheritdoc/>
    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) =>
        TSelf.TryParse(s, out result);

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString() ?? string.Empty;

    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        string text = ToString() ?? string.Empty;
        charsWritten = text.TryCopyTo(destination) ? text.Length : 0;
        return charsWritten == text.Length;
    }
}
