using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics;

/// <summary>The identity of an administrative unit: a scheme of codes, a code in it, and the day from which that code meant this unit.</summary>
/// <remarks>Codes are reused after mergers, so the day belongs to the identity. Equal by content, immutable. Canonical
/// text: <c>scheme:code@2025-07-01</c>, or <c>scheme:code</c> where the day is not known.</remarks>
[JsonConverter(typeof(CanonicalTextConverter<UnitId>))]
public sealed record UnitId : ICanonicalText<UnitId>
{
    /// <summary>Makes an identity.</summary>
    /// <param name="scheme">The scheme, such as <c>gso</c>; letters, digits, dot, dash and underscore.</param>
    /// <param name="code">The code; letters, digits, dot, dash and underscore.</param>
    /// <param name="validFrom">The day from which the code means this unit, or null where not known.</param>
    /// <exception cref="ArgumentException">Scheme or code is empty or holds another character.</exception>
    public UnitId(string scheme, string code, LocalDate? validFrom = null)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(code);
        Scheme = IsPart(scheme) ? scheme : throw new ArgumentException($"'{scheme}' is not a scheme.", nameof(scheme));
        Code = IsPart(code) ? code : throw new ArgumentException($"'{code}' is not a code.", nameof(code));
        ValidFrom = validFrom;
    }

    /// <summary>Gets the scheme of codes.</summary>
    public string Scheme { get; }

    /// <summary>Gets the code within the scheme.</summary>
    public string Code { get; }

    /// <summary>Gets the day from which the code means this unit, or null where not known.</summary>
    public LocalDate? ValidFrom { get; }

    /// <summary>Reads the canonical form, as routes and queries of web apps bind it.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="provider">Not used: there is one form.</param>
    /// <param name="result">The value; where the text is not canonical, null.</param>
    /// <returns>True where the text is canonical.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out UnitId result) => TryParse(s.AsSpan(), out result);

    /// <summary>Reads the canonical form <c>scheme:code@2025-07-01</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The identity, or null.</param>
    /// <returns>True where the text is canonical.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out UnitId result)
    {
        result = null;
        LocalDate? validFrom = null;
        int at = text.IndexOf('@');
        if (at >= 0)
        {
            if (!LocalDateConverter.TryParse(text[(at + 1)..], out LocalDate day))
            {
                return false;
            }

            validFrom = day;
            text = text[..at];
        }

        int colon = text.IndexOf(':');
        if (colon < 0 || !IsPart(text[..colon]) || !IsPart(text[(colon + 1)..]))
        {
            return false;
        }

        result = new UnitId(text[..colon].ToString(), text[(colon + 1)..].ToString(), validFrom);
        return true;
    }

    /// <summary>Reads the canonical form <c>scheme:code@2025-07-01</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The identity.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not canonical.</exception>
    public static UnitId Parse(string text) => CanonicalText.Parse<UnitId>(text);

    /// <summary>Writes the canonical form.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ValidFrom is { } day ? $"{Scheme}:{Code}@{LocalDateConverter.Format(day)}" : $"{Scheme}:{Code}";

    private static bool IsPart(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('.' or '-' or '_'))
            {
                return false;
            }
        }

        return !text.IsEmpty;
    }
}
