using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using LocalGovMetrics.Json;

namespace LocalGovMetrics.Values;

/// <summary>A count or amount out of a total, as printed: <c>31/38</c> is 31 of 38, exactly.</summary>
/// <remarks>
/// Equality compares both numbers; 1/2 and 2/4 are different prints with the same ratio. The default value is
/// 0 of 0, whose ratio is undefined. Canonical text: <c>31/38</c>, numbers without trailing zeros. Immutable.
/// </remarks>
[JsonConverter(typeof(ContractConverter))]
public readonly struct Fraction : IEquatable<Fraction>, ICanonicalText<Fraction>
{
    private Fraction(decimal count, decimal of) => (Count, Of) = (count, of);

    /// <summary>Gets the numerator, in the counted unit.</summary>
    /// <value>Any number.</value>
    public decimal Count { get; }

    /// <summary>Gets the denominator, in the counted unit.</summary>
    /// <value>Any number; the ratio is undefined at 0.</value>
    public decimal Of { get; }

    /// <summary>Gets the ratio of count and total, or null where the total is 0 or the quotient leaves the range of decimal.</summary>
    /// <value>A ratio, 1 = all.</value>
    public decimal? Ratio => DecimalMath.TryDivide(Count, Of, out decimal ratio) ? ratio : null;

    /// <summary>Makes a fraction from a count and its total.</summary>
    /// <param name="count">The numerator.</param>
    /// <param name="of">The denominator.</param>
    /// <returns>The fraction.</returns>
    public static Fraction FromCount(decimal count, decimal of) => new(count, of);

    /// <summary>Compares two fractions by both numbers.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other.</param>
    /// <returns>True where count and total are equal.</returns>
    public static bool operator ==(Fraction left, Fraction right) => left.Equals(right);

    /// <summary>Compares two fractions by both numbers.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other.</param>
    /// <returns>True where count or total differ.</returns>
    public static bool operator !=(Fraction left, Fraction right) => !left.Equals(right);

    /// <summary>Reads the canonical form, as routes and queries of web apps bind it.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="provider">Not used: there is one form.</param>
    /// <param name="result">The value; where the text is not canonical, the default.</param>
    /// <returns>True where the text is canonical.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Fraction result) => TryParse(s.AsSpan(), out result);

    /// <summary>Reads the canonical form <c>31/38</c>.</summary>
    /// <param name="text">The text; numbers are invariant, without grouping.</param>
    /// <param name="result">The fraction, or the default.</param>
    /// <returns>True where the text is a fraction.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Fraction result)
    {
        int slash = text.IndexOf('/');
        if (slash > 0
            && CanonicalText.TryParseShortest(text[..slash], out decimal count)
            && CanonicalText.TryParseShortest(text[(slash + 1)..], out decimal of))
        {
            result = new Fraction(count, of);
            return true;
        }

        result = default;
        return false;
    }

    /// <summary>Reads the canonical form <c>31/38</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The fraction.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is no fraction.</exception>
    public static Fraction Parse(string text) => CanonicalText.Parse<Fraction>(text);

    /// <inheritdoc/>
    public bool Equals(Fraction other) => Count == other.Count && Of == other.Of;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Fraction other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, Of);

    /// <summary>Writes the canonical form <c>31/38</c>.</summary>
    /// <returns>The text, invariant.</returns>
    public override string ToString() => $"{CanonicalText.FormatShortest(Count)}/{CanonicalText.FormatShortest(Of)}";
}
