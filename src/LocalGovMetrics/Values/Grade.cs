using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using LocalGovMetrics.Json;

namespace LocalGovMetrics.Values;

/// <summary>A grade with its place on its scale: <c>Tốt</c> is the fourth of five from below.</summary>
/// <remarks>Ordering is by level and exists within one scale only. Canonical text: <c>quality:4:Tốt</c>. Immutable.</remarks>
[JsonConverter(typeof(ContractConverter))]
public sealed record Grade : ICanonicalText<Grade>
{
    /// <summary>Makes a grade.</summary>
    /// <param name="scale">The scale's code, without a colon.</param>
    /// <param name="level">The place on the scale, from 1 (lowest).</param>
    /// <param name="name">The grade's word.</param>
    /// <exception cref="ArgumentException">The scale is empty or holds a colon, or the name is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is below 1.</exception>
    public Grade(string scale, int level, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(scale);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentOutOfRangeException.ThrowIfLessThan(level, 1);
        Scale = scale.Contains(':', StringComparison.Ordinal) ? throw new ArgumentException("A scale's code has no colon.", nameof(scale)) : scale;
        Level = level;
        Name = name;
    }

    /// <summary>Gets the scale's code.</summary>
    public string Scale { get; }

    /// <summary>Gets the place on the scale.</summary>
    /// <value>1 (lowest) or more.</value>
    public int Level { get; }

    /// <summary>Gets the grade's word.</summary>
    public string Name { get; }

    /// <summary>Reads the canonical form, as routes and queries of web apps bind it.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="provider">Not used: there is one form.</param>
    /// <param name="result">The value; where the text is not canonical, null.</param>
    /// <returns>True where the text is canonical.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Grade result) => TryParse(s.AsSpan(), out result);

    /// <summary>Reads the canonical form <c>quality:4:Tốt</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The grade, or null.</param>
    /// <returns>True where the text is canonical.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out Grade result)
    {
        result = null;
        int first = text.IndexOf(':');
        int second = first < 1 ? -1 : text[(first + 1)..].IndexOf(':');
        if (second < 1 || !CanonicalText.TryParseInt32(text.Slice(first + 1, second), out int level) || level < 1 || text.Length == first + second + 2)
        {
            return false;
        }

        result = new Grade(text[..first].ToString(), level, text[(first + second + 2)..].ToString());
        return true;
    }

    /// <summary>Reads the canonical form <c>quality:4:Tốt</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The grade.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not canonical.</exception>
    public static Grade Parse(string text) => CanonicalText.Parse<Grade>(text);

    /// <summary>Tells whether this grade is another or better, on the same scale.</summary>
    /// <param name="other">The other grade.</param>
    /// <returns>True or false, or null where the scales differ.</returns>
    public bool? IsAtLeast(Grade other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Scale == other.Scale ? Level >= other.Level : null;
    }

    /// <summary>Writes the canonical form.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Scale}:{Level}:{Name}");
}
