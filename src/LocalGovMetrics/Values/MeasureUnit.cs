using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace LocalGovMetrics.Values;

/// <summary>A unit of measure: what a number counts, and in which scale (<c>tỷ đồng</c>, <c>%</c>, <c>hộ/năm</c>).</summary>
/// <remarks>
/// Equality compares the canonical symbol, which two spellings of one unit share (<c>Tr.đồng/người</c> and
/// <c>triệu đồng/người</c>). Canonical text is that symbol; any noun is a unit of counted things. Immutable.
/// </remarks>
[JsonConverter(typeof(CanonicalTextConverter<MeasureUnit>))]
public sealed partial class MeasureUnit : IEquatable<MeasureUnit>, ICanonicalText<MeasureUnit>
{
    private MeasureUnit(Dimension dimension, string baseSymbol, string symbol, decimal factor, string? per, decimal perQuantity)
    {
        Dimension = dimension;
        BaseSymbol = baseSymbol;
        Symbol = symbol;
        Factor = factor;
        Per = per;
        PerQuantity = perQuantity;
    }

    /// <summary>Gets what kind of quantity the unit counts.</summary>
    public Dimension Dimension { get; }

    /// <summary>Gets the canonical symbol, per what included: <c>triệu đồng/người</c>.</summary>
    public string Symbol { get; }

    /// <summary>Gets the symbol of the unit of factor 1 in the same family: the currency, the noun, or the metric base unit.</summary>
    public string BaseSymbol { get; }

    /// <summary>Gets how many base units one of this unit is: 1,000,000,000 for <c>tỷ đồng</c>.</summary>
    /// <value>More than 0.</value>
    public decimal Factor { get; }

    /// <summary>Gets the noun after the slash (<c>người</c>, <c>năm</c>), or null.</summary>
    public string? Per { get; }

    /// <summary>Gets how many of the noun after the slash: 10,000 for <c>giường/1 vạn dân</c>.</summary>
    /// <value>More than 0; 1 where there is no slash.</value>
    public decimal PerQuantity { get; }

    /// <summary>Gets a value indicating whether the unit counts things one by one, so that a print without qualifier is exact.</summary>
    public bool IsCounted => Dimension == Dimension.Count && Factor == 1 && Per is null;

    /// <summary>Gets a value indicating whether the unit is a rate per year (<c>%/năm</c>, <c>hộ/năm</c>).</summary>
    public bool IsPerYear => Per == YearNoun;

    /// <summary>Compares two units.</summary>
    /// <param name="left">One unit.</param>
    /// <param name="right">The other.</param>
    /// <returns>True where they are the same unit.</returns>
    public static bool operator ==(MeasureUnit? left, MeasureUnit? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Compares two units.</summary>
    /// <param name="left">One unit.</param>
    /// <param name="right">The other.</param>
    /// <returns>True where they are different units.</returns>
    public static bool operator !=(MeasureUnit? left, MeasureUnit? right) => !(left == right);

    /// <summary>Reads a unit from its canonical symbol or a known spelling of it.</summary>
    /// <param name="text">The canonical symbol, such as <c>tỷ đồng</c>.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text cannot be a unit.</exception>
    public static MeasureUnit Parse(string text) => CanonicalText.Parse<MeasureUnit>(text);

    /// <summary>Makes the unit of things counted one by one.</summary>
    /// <param name="noun">The noun, such as <c>hộ</c>.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="ArgumentException">The noun is empty, longer than 80 characters, or holds digits or control characters.</exception>
    public static MeasureUnit Counted(string noun)
    {
        ArgumentNullException.ThrowIfNull(noun);
        return TryFindBase(noun, out MeasureUnit? known) ? known
            : IsNoun(noun) ? new MeasureUnit(Dimension.Count, noun, noun, 1, null, 1)
            : throw new ArgumentException($"'{noun}' is not a noun.", nameof(noun));
    }

    /// <summary>Makes the same unit per something: <c>hộ</c> per <c>năm</c>.</summary>
    /// <param name="noun">The noun after the slash.</param>
    /// <param name="quantity">How many of it, more than 0.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="ArgumentException">The noun is empty, longer than 80 characters, or holds digits or control characters.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The quantity is not more than 0.</exception>
    /// <exception cref="InvalidOperationException">The unit is per something already.</exception>
    public MeasureUnit PerEach(string noun, decimal quantity = 1)
    {
        ArgumentNullException.ThrowIfNull(noun);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(quantity);
        if (Per is not null)
        {
            throw new InvalidOperationException($"{Symbol} is per {Per} already.");
        }

        string per = TryFindBase(noun, out MeasureUnit? known) ? known.Symbol
            : IsNoun(noun) ? noun
            : throw new ArgumentException($"'{noun}' is not a noun.", nameof(noun));
        string count = quantity == 1 ? string.Empty : CanonicalText.FormatShortest(quantity) + " ";
        return new MeasureUnit(Dimension, BaseSymbol, $"{Symbol}/{count}{per}", Factor, per, quantity);
    }

    /// <summary>Gives the same unit per year.</summary>
    /// <returns>The unit per year, or this unit where it is per year already.</returns>
    /// <exception cref="InvalidOperationException">The unit is per something else.</exception>
    public MeasureUnit PerYear() => IsPerYear ? this : PerEach(YearNoun);

    /// <summary>Gives the unit without what follows the slash.</summary>
    /// <returns>The unit before the slash.</returns>
    public MeasureUnit WithoutPer() =>
        Per is null ? this : new MeasureUnit(Dimension, BaseSymbol, Symbol[..Symbol.IndexOf('/', StringComparison.Ordinal)], Factor, null, 1);

    /// <summary>Tells whether numbers in this unit convert lawfully into another.</summary>
    /// <param name="other">The other unit.</param>
    /// <returns>True where both are of one family: the same currency, noun or metric base, per the same thing.</returns>
    public bool IsConvertibleTo(MeasureUnit other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Dimension == other.Dimension && BaseSymbol == other.BaseSymbol && Per == other.Per;
    }

    /// <summary>Converts a number from this unit into another.</summary>
    /// <param name="value">The number in this unit.</param>
    /// <param name="to">The unit to convert into.</param>
    /// <param name="result">The number in the other unit, or 0.</param>
    /// <returns>False where the units do not convert, or the result leaves the range of decimal.</returns>
    public bool TryConvert(decimal value, MeasureUnit to, out decimal result)
    {
        result = value;
        if (!IsConvertibleTo(to))
        {
            result = 0;
            return false;
        }

        if (!DecimalMath.TryMultiply(Factor, to.PerQuantity, out decimal up) || !DecimalMath.TryMultiply(to.Factor, PerQuantity, out decimal down))
        {
            result = 0;
            return false;
        }

        return up == down
            || (up >= down && up % down == 0 && DecimalMath.TryDivide(up, down, out decimal times)
                ? DecimalMath.TryMultiply(value, times, out result)
                : DecimalMath.TryMultiply(value, up, out decimal scaled) && DecimalMath.TryDivide(scaled, down, out result));
    }

    /// <summary>Converts a number from this unit into another.</summary>
    /// <param name="value">The number in this unit.</param>
    /// <param name="to">The unit to convert into.</param>
    /// <returns>The number in the other unit.</returns>
    /// <exception cref="IncompatibleUnitsException">The units do not convert: per cent into percentage points, one currency into another, households into schools.</exception>
    /// <exception cref="OverflowException">The result leaves the range of decimal.</exception>
    public decimal Convert(decimal value, MeasureUnit to) =>
        TryConvert(value, to, out decimal result) ? result
        : IsConvertibleTo(to) ? throw new OverflowException(FormattableString.Invariant($"{value} {Symbol} leaves the range of decimal in {to.Symbol}."))
        : throw new IncompatibleUnitsException(this, to);

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] MeasureUnit? other) => other is not null && Symbol == other.Symbol;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as MeasureUnit);

    /// <inheritdoc/>
    public override int GetHashCode() => Symbol.GetHashCode(StringComparison.Ordinal);

    /// <summary>Writes the canonical symbol.</summary>
    /// <returns>The symbol.</returns>
    public override string ToString() => Symbol;
}
