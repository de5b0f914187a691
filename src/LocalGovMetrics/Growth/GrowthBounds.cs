using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using LocalGovMetrics.Json;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Growth;

/// <summary>The rates of growth that are possible for values known as sets, or the reason why there is none.</summary>
/// <remarks>
/// Rounded outward: the true rate lies inside. The default value is undefined, with
/// <see cref="UndefinedReason.NotComputed"/>. Equality compares bounds, or reasons. Canonical text: that of the bounds,
/// <c>[0.05, 0.052]</c>, or <c>undefined:zeroBase</c>. Immutable.
/// </remarks>
[JsonConverter(typeof(ContractConverter))]
public readonly struct GrowthBounds : IEquatable<GrowthBounds>, ICanonicalText<GrowthBounds>
{
    private readonly RealInterval _rate;
    private readonly bool _defined;
    private readonly UndefinedReason _reason;

    private GrowthBounds(RealInterval rate, bool defined, UndefinedReason reason) => (_rate, _defined, _reason) = (rate, defined, reason);

    /// <summary>Gets a value indicating whether there are bounds.</summary>
    public bool IsDefined => _defined;

    /// <summary>Gets the reason why there are no bounds, or <see cref="UndefinedReason.None"/>.</summary>
    public UndefinedReason Reason => _defined ? UndefinedReason.None : _reason == UndefinedReason.None ? UndefinedReason.NotComputed : _reason;

    /// <summary>Gets the bounds of the rate per period, or null where undefined.</summary>
    /// <value>0.05 = 5 %, −1 or more, unbounded above where the values are.</value>
    public RealInterval? RateOrNull => _defined ? _rate : null;

    /// <summary>Gets the bounds of the rate per period.</summary>
    /// <value>0.05 = 5 %, −1 or more, unbounded above where the values are.</value>
    /// <exception cref="InvalidOperationException">There are no bounds; the message says why.</exception>
    public RealInterval Rate => _defined ? _rate : throw new InvalidOperationException($"There are no bounds: {Reason}.");

    /// <summary>Gets the bounds of the index, previous period = 100, or null where undefined.</summary>
    /// <value>105 = 5 % a period, 0 or more, rounded outward.</value>
    public RealInterval? IndexOrNull => _defined ? IndexOf(_rate) : null;

    /// <summary>Makes bounds from those of the rate.</summary>
    /// <param name="rate">The bounds of the rate per period, 0.05 = 5 %, −1 or more.</param>
    /// <returns>The bounds.</returns>
    /// <exception cref="ArgumentException">The bounds hold rates below −1, which no compound growth has.</exception>
    public static GrowthBounds From(RealInterval rate) =>
        rate.Low >= -1 ? new GrowthBounds(rate, true, UndefinedReason.None) : throw new ArgumentException("A growth rate is -1 or more.", nameof(rate));

    /// <summary>Makes a result without bounds.</summary>
    /// <param name="reason">Why; not <see cref="UndefinedReason.None"/>.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The reason is <see cref="UndefinedReason.None"/> or unknown.</exception>
    public static GrowthBounds Undefined(UndefinedReason reason) => new(default, false, Computed.Undefined(reason).Reason);

    /// <summary>Compares two results.</summary>
    /// <param name="left">One result.</param>
    /// <param name="right">The other.</param>
    /// <returns>True where both have the same bounds or the same reason.</returns>
    public static bool operator ==(GrowthBounds left, GrowthBounds right) => left.Equals(right);

    /// <summary>Compares two results.</summary>
    /// <param name="left">One result.</param>
    /// <param name="right">The other.</param>
    /// <returns>True where bounds or reason differ.</returns>
    public static bool operator !=(GrowthBounds left, GrowthBounds right) => !left.Equals(right);

    /// <summary>Reads the canonical form, as routes and queries of web apps bind it.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="provider">Not used: there is one form.</param>
    /// <param name="result">The value; where the text is not canonical, the default.</param>
    /// <returns>True where the text is canonical.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out GrowthBounds result) => TryParse(s.AsSpan(), out result);

    /// <summary>Reads the canonical form: bounds, or <c>undefined:reason</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The result, or the default.</param>
    /// <returns>True where the text is canonical.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out GrowthBounds result)
    {
        result = default;
        if (RealInterval.TryParse(text, out RealInterval rate) && rate.Low >= -1)
        {
            result = From(rate);
            return true;
        }

        if (!Computed.TryParse(text, out Computed undefined) || undefined.IsDefined)
        {
            return false;
        }

        result = Undefined(undefined.Reason);
        return true;
    }

    /// <summary>Reads the canonical form: bounds, or <c>undefined:reason</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not canonical.</exception>
    public static GrowthBounds Parse(string text) => CanonicalText.Parse<GrowthBounds>(text);

    /// <summary>Tells whether a rate is possible.</summary>
    /// <param name="rate">The rate per period, 0.05 = 5 %.</param>
    /// <returns>True where it lies inside the bounds; false where undefined.</returns>
    public bool Contains(double rate) => _defined && _rate.Contains(rate);

    /// <inheritdoc/>
    public bool Equals(GrowthBounds other) => _defined == other._defined && Reason == other.Reason && _rate == other._rate;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is GrowthBounds other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_rate, Reason);

    /// <summary>Writes the canonical form: bounds, or <c>undefined:reason</c>.</summary>
    /// <returns>The text, invariant.</returns>
    public override string ToString() => _defined ? _rate.ToString() : Computed.Undefined(Reason).ToString();

    /// <summary>Tells whether two results agree but for the last digits of their ends, in which platforms may differ.</summary>
    internal bool IsCloseTo(GrowthBounds other) =>
        !_defined || !other._defined
            ? Equals(other)
            : _rate.LowClosed == other._rate.LowClosed
                && _rate.HighClosed == other._rate.HighClosed
                && IsCloseTo(_rate.Low, other._rate.Low)
                && IsCloseTo(_rate.High, other._rate.High);

    private static bool IsCloseTo(double? end, double? other) =>
        end is { } one && other is { } two ? Computed.From(one).IsCloseTo(Computed.From(two), scale: 1) : end is null && other is null;

    private static RealInterval IndexOf(RealInterval rate)
    {
        double low = rate.Low is { } l and > -1 ? Math.Max(0, Math.BitDecrement(100 * Math.BitDecrement(1 + l))) : 0;
        double high = rate.High is { } h ? h > -1 ? Math.BitIncrement(100 * Math.BitIncrement(1 + h)) : 0 : double.PositiveInfinity;
        return RealInterval.Create(low, double.IsFinite(high) ? high : null, rate.LowClosed, rate.HighClosed);
    }
}
