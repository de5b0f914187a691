using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using LocalGovMetrics.Json;

namespace LocalGovMetrics.Values;

/// <summary>The set of numbers from a low end to a high end, either end closed, open, or unbounded.</summary>
/// <remarks>
/// Equality compares ends and their closedness. The default value is the whole line: nothing is known. Canonical
/// text: <c>[98.05, 98.15]</c>, <c>(93, ∞)</c>, <c>(-∞, 2)</c>, numbers without trailing zeros. Arithmetic rounds outward, so the true result of
/// operands inside the intervals lies inside the result. Immutable.
/// </remarks>
/// <example>
/// <code>
/// Console.WriteLine(Interval.Parse("[98.05, 98.15]").Contains(98.1m));   // True
/// </code>
/// </example>
[JsonConverter(typeof(ContractConverter))]
public readonly partial struct Interval : IEquatable<Interval>, ICanonicalText<Interval>
{
    private Interval(decimal? low, decimal? high, bool lowClosed, bool highClosed)
    {
        Low = low;
        High = high;
        LowClosed = lowClosed && low.HasValue;
        HighClosed = highClosed && high.HasValue;
    }

    /// <summary>Gets the whole line: no bound on either side.</summary>
    public static Interval Unbounded => default;

    /// <summary>Gets the low end, or null where unbounded below.</summary>
    public decimal? Low { get; }

    /// <summary>Gets the high end, or null where unbounded above.</summary>
    public decimal? High { get; }

    /// <summary>Gets a value indicating whether the low end itself belongs to the set.</summary>
    public bool LowClosed { get; }

    /// <summary>Gets a value indicating whether the high end itself belongs to the set.</summary>
    public bool HighClosed { get; }

    /// <summary>Gets a value indicating whether the set is one number.</summary>
    public bool IsPoint => Low is { } low && High is { } high && low == high;

    /// <summary>Gets the width, or null where unbounded.</summary>
    /// <value>0 or more.</value>
    public decimal? Width => Low is { } low && High is { } high && DecimalMath.TryAdd(high, -low, out decimal width) ? width : null;

    /// <summary>Makes the set of one number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The interval.</returns>
    public static Interval Point(decimal value) => new(value, value, true, true);

    /// <summary>Makes the set from one number to another, both included.</summary>
    /// <param name="low">The low end.</param>
    /// <param name="high">The high end, not below the low end.</param>
    /// <returns>The interval.</returns>
    /// <exception cref="ArgumentException">The high end is below the low end.</exception>
    public static Interval Closed(decimal low, decimal high) => Create(low, high, true, true);

    /// <summary>Makes the set of a number and everything above it.</summary>
    /// <param name="low">The low end, included.</param>
    /// <returns>The interval.</returns>
    public static Interval AtLeast(decimal low) => new(low, null, true, false);

    /// <summary>Makes the set of everything above a number.</summary>
    /// <param name="low">The low end, not included.</param>
    /// <returns>The interval.</returns>
    public static Interval MoreThan(decimal low) => new(low, null, false, false);

    /// <summary>Makes the set of a number and everything below it.</summary>
    /// <param name="high">The high end, included.</param>
    /// <returns>The interval.</returns>
    public static Interval AtMost(decimal high) => new(null, high, false, true);

    /// <summary>Makes the set of everything below a number.</summary>
    /// <param name="high">The high end, not included.</param>
    /// <returns>The interval.</returns>
    public static Interval LessThan(decimal high) => new(null, high, false, false);

    /// <summary>Makes an interval from its ends.</summary>
    /// <param name="low">The low end, or null for unbounded.</param>
    /// <param name="high">The high end, or null for unbounded; not below the low end.</param>
    /// <param name="lowClosed">Whether the low end belongs to the set; ignored where unbounded.</param>
    /// <param name="highClosed">Whether the high end belongs to the set; ignored where unbounded.</param>
    /// <returns>The interval.</returns>
    /// <exception cref="ArgumentException">The high end is below the low end, or they are equal and not both included: the set is empty.</exception>
    public static Interval Create(decimal? low, decimal? high, bool lowClosed, bool highClosed) =>
        IntervalEnds.IsNonEmpty(low, high, lowClosed, highClosed)
            ? new Interval(low, high, lowClosed, highClosed)
            : throw new ArgumentException(FormattableString.Invariant($"No number lies from {low} to {high}."), nameof(high));

    /// <summary>Compares two intervals by their ends.</summary>
    /// <param name="left">One interval.</param>
    /// <param name="right">The other.</param>
    /// <returns>True where they are the same set.</returns>
    public static bool operator ==(Interval left, Interval right) => left.Equals(right);

    /// <summary>Compares two intervals by their ends.</summary>
    /// <param name="left">One interval.</param>
    /// <param name="right">The other.</param>
    /// <returns>True where they are different sets.</returns>
    public static bool operator !=(Interval left, Interval right) => !left.Equals(right);

    /// <summary>Reads the canonical form, as routes and queries of web apps bind it.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="provider">Not used: there is one form.</param>
    /// <param name="result">The value; where the text is not canonical, the default.</param>
    /// <returns>True where the text is canonical.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Interval result) => TryParse(s.AsSpan(), out result);

    /// <summary>Reads the canonical form <c>[98.05, 98.15]</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The interval, or the default.</param>
    /// <returns>True where the text is the canonical form of a set that is not empty.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Interval result)
    {
        bool isRead = IntervalEnds.TryParse<decimal>(text, CanonicalText.TryParseShortest, out decimal? low, out decimal? high, out bool lowClosed, out bool highClosed);
        result = isRead ? new Interval(low, high, lowClosed, highClosed) : default;
        return isRead;
    }

    /// <summary>Reads the canonical form <c>[98.05, 98.15]</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The interval.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not canonical, or the set would be empty.</exception>
    public static Interval Parse(string text) => CanonicalText.Parse<Interval>(text);

    /// <summary>Tells whether a number belongs to the set.</summary>
    /// <param name="value">The number.</param>
    /// <returns>True where it does.</returns>
    public bool Contains(decimal value) => IntervalEnds.Contain(Low, High, LowClosed, HighClosed, value);

    /// <summary>Tells whether every number of another set belongs to this one.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>True where it does.</returns>
    public bool Contains(Interval other) =>
        IntervalEnds.IsLowWithin(Low, LowClosed, other.Low, other.LowClosed) && IntervalEnds.IsHighWithin(High, HighClosed, other.High, other.HighClosed);

    /// <summary>Tells whether some number belongs to both sets.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>True where they meet.</returns>
    public bool Intersects(Interval other) =>
        !IntervalEnds.AreApart(High, HighClosed, other.Low, other.LowClosed) && !IntervalEnds.AreApart(other.High, other.HighClosed, Low, LowClosed);

    /// <inheritdoc/>
    public bool Equals(Interval other) =>
        Low == other.Low && High == other.High && LowClosed == other.LowClosed && HighClosed == other.HighClosed;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Interval other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Low, High, LowClosed, HighClosed);

    /// <summary>Writes the canonical form <c>[98.05, 98.15]</c>.</summary>
    /// <returns>The text, invariant.</returns>
    public override string ToString() =>
        IntervalEnds.Format(Low is { } low ? CanonicalText.FormatShortest(low) : null, High is { } high ? CanonicalText.FormatShortest(high) : null, LowClosed, HighClosed);
}
