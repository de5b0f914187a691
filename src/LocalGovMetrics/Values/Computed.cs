using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using LocalGovMetrics.Json;

namespace LocalGovMetrics.Values;

/// <summary>The result of a calculation: a finite number, or the reason why there is none.</summary>
/// <remarks>
/// Never holds NaN or an infinity. The default value is undefined, with <see cref="UndefinedReason.NotComputed"/>.
/// Canonical text: the shortest round-trip number, or <c>undefined:zeroBase</c>. Immutable.
/// </remarks>
[JsonConverter(typeof(ContractConverter))]
public readonly struct Computed : IEquatable<Computed>, ICanonicalText<Computed>
{
    private const string Prefix = "undefined:";
    private readonly double _value;
    private readonly bool _defined;
    private readonly UndefinedReason _reason;

    // Adding 0 turns the negative zero, which is the same number, into the only zero that is written.
    private Computed(double value)
    {
        _value = value + 0.0;
        _defined = true;
        _reason = UndefinedReason.None;
    }

    private Computed(UndefinedReason reason)
    {
        _value = 0;
        _defined = false;
        _reason = reason;
    }

    /// <summary>Gets a value indicating whether there is a number.</summary>
    public bool IsDefined => _defined;

    /// <summary>Gets the reason why there is no number, or <see cref="UndefinedReason.None"/>.</summary>
    public UndefinedReason Reason => _defined ? UndefinedReason.None : _reason == UndefinedReason.None ? UndefinedReason.NotComputed : _reason;

    /// <summary>Gets the number, or null where undefined.</summary>
    public double? ValueOrNull => _defined ? _value : null;

    /// <summary>Gets the number.</summary>
    /// <exception cref="InvalidOperationException">There is no number; the message says why.</exception>
    public double Value => _defined ? _value : throw new InvalidOperationException($"There is no number: {Reason}.");

    /// <summary>Makes a result from a number.</summary>
    /// <param name="value">The number; NaN and infinities become undefined, <see cref="UndefinedReason.NotFinite"/>.</param>
    /// <returns>The result.</returns>
    public static Computed From(double value) => double.IsFinite(value) ? new Computed(value) : new Computed(UndefinedReason.NotFinite);

    /// <summary>Makes a result without a number.</summary>
    /// <param name="reason">Why; not <see cref="UndefinedReason.None"/>.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The reason is <see cref="UndefinedReason.None"/> or unknown.</exception>
    public static Computed Undefined(UndefinedReason reason)
    {
        if (reason is <= UndefinedReason.None or > UndefinedReason.NilOfRate)
        {
            throw new ArgumentOutOfRangeException(nameof(reason), reason, "An undefined result needs a reason.");
        }

        return new Computed(reason);
    }

    /// <summary>Compares two results.</summary>
    /// <param name="left">One result.</param>
    /// <param name="right">The other.</param>
    /// <returns>True where both have the same number or the same reason.</returns>
    public static bool operator ==(Computed left, Computed right) => left.Equals(right);

    /// <summary>Compares two results.</summary>
    /// <param name="left">One result.</param>
    /// <param name="right">The other.</param>
    /// <returns>True where number or reason differ.</returns>
    public static bool operator !=(Computed left, Computed right) => !left.Equals(right);

    /// <summary>Reads the canonical form, as routes and queries of web apps bind it.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="provider">Not used: there is one form.</param>
    /// <param name="result">The value; where the text is not canonical, the default.</param>
    /// <returns>True where the text is canonical.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Computed result) => TryParse(s.AsSpan(), out result);

    /// <summary>Reads the canonical form: a number, or <c>undefined:reason</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The result, or the default.</param>
    /// <returns>True where the text is canonical.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Computed result)
    {
        result = default;
        if (text.StartsWith(Prefix, StringComparison.Ordinal))
        {
            bool known = CanonicalText.TryParseName(text[Prefix.Length..], out UndefinedReason reason) && reason != UndefinedReason.None;
            result = known ? Undefined(reason) : default;
            return known;
        }

        if (!CanonicalText.TryParseDouble(text, out double value) || (double.IsNegative(value) && value >= 0))
        {
            return false;
        }

        result = new Computed(value);
        return true;
    }

    /// <summary>Reads the canonical form: a number, or <c>undefined:reason</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not canonical.</exception>
    public static Computed Parse(string text) => CanonicalText.Parse<Computed>(text);

    /// <summary>Gives the number where there is one.</summary>
    /// <param name="value">The number, or 0.</param>
    /// <returns>True where there is a number.</returns>
    public bool TryGetValue(out double value)
    {
        value = _value;
        return _defined;
    }

    /// <inheritdoc/>
    public bool Equals(Computed other) => _defined == other._defined && (_defined ? _value.Equals(other._value) : Reason == other.Reason);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Computed other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _defined ? _value.GetHashCode() : (int)Reason;

    /// <summary>Writes the canonical form: the shortest round-trip number, or <c>undefined:reason</c>.</summary>
    /// <returns>The text, invariant.</returns>
    public override string ToString() =>
        _defined ? CanonicalText.Format(_value) : Prefix + CanonicalText.FormatName(Reason);

    /// <summary>Tells whether two results agree but for the last digits, in which platforms may differ; reasons agree where they are the same.</summary>
    /// <param name="other">The other result.</param>
    /// <param name="scale">The size that the difference is compared with where the numbers are smaller.</param>
    internal bool IsCloseTo(Computed other, double scale = 0) =>
        _defined && other._defined
            ? Math.Abs(_value - other._value) <= 1e-9 * Math.Max(scale, Math.Max(Math.Abs(_value), Math.Abs(other._value)))
            : Equals(other);
}
