using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using LocalGovMetrics.Json;

namespace LocalGovMetrics.Values;

/// <summary>The set of real numbers from a low end to a high end, either end closed, open, or unbounded: bounds of a calculated number.</summary>
/// <remarks>
/// The twin of <see cref="Interval"/> for results that are no longer decimal numbers, such as roots. An end is never
/// NaN and never an infinity: an unbounded side is null. Equality compares ends and their closedness. The default value
/// is the whole line: nothing is known. Canonical text: <c>[0.05, 0.052]</c>, <c>(0.04, ∞)</c>, each end as the shortest
/// text that reads back as the same number. Immutable.
/// </remarks>
[JsonConverter(typeof(ContractConverter))]
public readonly partial struct RealInterval : IEquatable<RealInterval>, ICanonicalText<RealInterval>
{
    // Adding 0 turns the negative zero, which is the same number, into the only zero that is written.
    private RealInterval(double? low, double? high, bool lowClosed, bool highClosed)
    {
        Low = low + 0.0;
        High = high + 0.0;
        LowClosed = lowClosed && low.HasValue;
        HighClosed = highClosed && high.HasValue;
    }

    /// <summary>Gets the whole line: no bound on either side.</summary>
    public static RealInterval Unbounded => default;

    /// <summary>Gets the low end, or null where unbounded below.</summary>
    /// <value>Finite, or null.</value>
    public double? Low { get; }

    /// <summary>Gets the high end, or null where unbounded above.</summary>
    /// <value>Finite, or null.</value>
    public double? High { get; }

    /// <summary>Gets a value indicating whether the low end itself belongs to the set.</summary>
    public bool LowClosed { get; }

    /// <summary>Gets a value indicating whether the high end itself belongs to the set.</summary>
    public bool HighClosed { get; }

    /// <summary>Gets a value indicating whether the set is one number.</summary>
    public bool IsPoint => Low is { } low && High is { } high && low.Equals(high);

    /// <summary>Gets the width, or null where unbounded or larger than any number.</summary>
    /// <value>0 or more, rounded to the nearest number.</value>
    public double? Width => Low is { } low && High is { } high && double.IsFinite(high - low) ? high - low : null;

    /// <summary>Makes the set of one number.</summary>
    /// <param name="value">The number, finite.</param>
    /// <returns>The interval.</returns>
    /// <exception cref="ArgumentException">The number is NaN or an infinity.</exception>
    public static RealInterval Point(double value) => Create(value, value, true, true);

    /// <summary>Makes the set from one number to another, both included.</summary>
    /// <param name="low">The low end, finite.</param>
    /// <param name="high">The high end, finite, not below the low end.</param>
    /// <returns>The interval.</returns>
    /// <exception cref="ArgumentException">An end is NaN or an infinity, or the high end is below the low end.</exception>
    public static RealInterval Closed(double low, double high) => Create(low, high, true, true);

    /// <summary>Makes the set of a number and everything above it.</summary>
    /// <param name="low">The low end, finite, included.</param>
    /// <returns>The interval.</returns>
    /// <exception cref="ArgumentException">The end is NaN or an infinity.</exception>
    public static RealInterval AtLeast(double low) => Create(low, null, true, false);

    /// <summary>Makes the set of everything above a number.</summary>
    /// <param name="low">The low end, finite, not included.</param>
    /// <returns>The interval.</returns>
    /// <exception cref="ArgumentException">The end is NaN or an infinity.</exception>
    public static RealInterval MoreThan(double low) => Create(low, null, false, false);

    /// <summary>Makes the set of a number and everything below it.</summary>
    /// <param name="high">The high end, finite, included.</param>
    /// <returns>The interval.</returns>
    /// <exception cref="ArgumentException">The end is NaN or an infinity.</exception>
    public static RealInterval AtMost(double high) => Create(null, high, false, true);

    /// <summary>Makes the set of everything below a number.</summary>
    /// <param name="high">The high end, finite, not included.</param>
    /// <returns>The interval.</returns>
    /// <exception cref="ArgumentException">The end is NaN or an infinity.</exception>
    public static RealInterval LessThan(double high) => Create(null, high, false, false);

    /// <summary>Makes an interval from its ends.</summary>
    /// <param name="low">The low end, finite, or null for unbounded.</param>
    /// <param name="high">The high end, finite, or null for unbounded; not below the low end.</param>
    /// <param name="lowClosed">Whether the low end belongs to the set; ignored where unbounded.</param>
    /// <param name="highClosed">Whether the high end belongs to the set; ignored where unbounded.</param>
    /// <returns>The interval.</returns>
    /// <exception cref="ArgumentException">An end is NaN or an infinity; or the high end is below the low end, or they
    /// are equal and not both included: the set is empty.</exception>
    public static RealInterval Create(double? low, double? high, bool lowClosed, bool highClosed)
    {
        if (!IsFiniteOrNull(low) || !IsFiniteOrNull(high))
        {
            throw new ArgumentException("An end is a finite number, or null where the set is unbounded.", IsFiniteOrNull(low) ? nameof(high) : nameof(low));
        }

        return IntervalEnds.IsNonEmpty(low, high, lowClosed, highClosed)
            ? new RealInterval(low, high, lowClosed, highClosed)
            : throw new ArgumentException(FormattableString.Invariant($"No number lies from {low} to {high}."), nameof(high));
    }

    /// <summary>Compares two intervals by their ends.</summary>
    /// <param name="left">One interval.</param>
    /// <param name="right">The other.</param>
    /// <returns>True where they are the same set.</returns>
    public static bool operator ==(RealInterval left, RealInterval right) => left.Equals(right);

    /// <summary>Compares two intervals by their ends.</summary>
    /// <param name="left">One interval.</param>
    /// <param name="right">The other.</param>
    /// <returns>True where they are different sets.</returns>
    public static bool operator !=(RealInterval left, RealInterval right) => !left.Equals(right);

    /// <summary>Reads the canonical form, as routes and queries of web apps bind it.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="provider">Not used: there is one form.</param>
    /// <param name="result">The value; where the text is not canonical, the default.</param>
    /// <returns>True where the text is canonical.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out RealInterval result) => TryParse(s.AsSpan(), out result);

    /// <summary>Reads the canonical form <c>[0.05, 0.052]</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The interval, or the default.</param>
    /// <returns>True where the text is the canonical form of a set that is not empty.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out RealInterval result)
    {
        bool isRead = IntervalEnds.TryParse<double>(text, TryParseEnd, out double? low, out double? high, out bool lowClosed, out bool highClosed);
        result = isRead ? new RealInterval(low, high, lowClosed, highClosed) : default;
        return isRead;
    }

    /// <summary>Reads the canonical form <c>[0.05, 0.052]</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The interval.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not canonical, or the set would be empty.</exception>
    public static RealInterval Parse(string text) => CanonicalText.Parse<RealInterval>(text);

    /// <summary>Tells whether a number belongs to the set.</summary>
    /// <param name="value">The number; NaN and infinities belong to no set.</param>
    /// <returns>True where it does.</returns>
    public bool Contains(double value) => double.IsFinite(value) && IntervalEnds.Contain(Low, High, LowClosed, HighClosed, value);

    /// <summary>Tells whether every number of another set belongs to this one.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>True where it does.</returns>
    public bool Contains(RealInterval other) =>
        IntervalEnds.IsLowWithin(Low, LowClosed, other.Low, other.LowClosed) && IntervalEnds.IsHighWithin(High, HighClosed, other.High, other.HighClosed);

    /// <summary>Tells whether some number belongs to both sets.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>True where they meet.</returns>
    public bool Intersects(RealInterval other) =>
        !IntervalEnds.AreApart(High, HighClosed, other.Low, other.LowClosed) && !IntervalEnds.AreApart(other.High, other.HighClosed, Low, LowClosed);

    /// <inheritdoc/>
    public bool Equals(RealInterval other) =>
        Nullable.Equals(Low, other.Low) && Nullable.Equals(High, other.High) && LowClosed == other.LowClosed && HighClosed == other.HighClosed;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is RealInterval other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Low, High, LowClosed, HighClosed);

    /// <summary>Writes the canonical form <c>[0.05, 0.052]</c>.</summary>
    /// <returns>The text, invariant.</returns>
    public override string ToString() =>
        IntervalEnds.Format(Low is { } low ? CanonicalText.Format(low) : null, High is { } high ? CanonicalText.Format(high) : null, LowClosed, HighClosed);

    private static bool IsFiniteOrNull(double? end) => end is not { } value || double.IsFinite(value);

    // The negative zero is never written, so it is not read.
    private static bool TryParseEnd(ReadOnlySpan<char> text, out double end) =>
        CanonicalText.TryParseDouble(text, out end) && !(double.IsNegative(end) && end >= 0);
}
