using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace LocalGovMetrics.Values;

/// <summary>A unit of measure: what a number counts, in which scale, and per what (<c>tỷ đồng</c>, <c>%</c>, <c>triệu đồng/người/tháng</c>).</summary>
/// <remarks>
/// Equality compares the canonical symbol, which two spellings of one unit share (<c>Tr.đồng/người</c> and
/// <c>triệu đồng/người</c>). Canonical text is that symbol; any noun is a unit of counted things. The whole denominator belongs
/// to the unit: an amount a month is no amount a year, it converts into one. Immutable.
/// </remarks>
/// <example>
/// <code>
/// MeasureUnit.Parse("triệu đồng").TryConvert(1500, MeasureUnit.Parse("tỷ đồng"), out decimal amount);
/// Console.WriteLine(amount.ToString("0.0", CultureInfo.InvariantCulture));   // 1.5
/// </code>
/// </example>
[JsonConverter(typeof(CanonicalTextConverter<MeasureUnit>))]
public sealed partial class MeasureUnit : IEquatable<MeasureUnit>, ICanonicalText<MeasureUnit>
{
    private readonly string _family;

    private MeasureUnit(Dimension dimension, string baseSymbol, string numerator, decimal factor, UnitPer[] pers)
    {
        Dimension = dimension;
        BaseSymbol = baseSymbol;
        Numerator = numerator;
        Factor = factor;
        Pers = pers;
        Symbol = pers.Length == 0 ? numerator : $"{numerator}/{string.Join('/', pers.Select(per => per.Symbol))}";
        Per = pers.Length == 0 ? null : string.Join('/', pers.Select(per => per.Noun));
        PerQuantity = pers.Aggregate(1m, (all, per) => all * per.Quantity);
        _family = FamilyOf(dimension, baseSymbol, pers);
    }

    /// <summary>Gets what kind of quantity the unit counts.</summary>
    public Dimension Dimension { get; }

    /// <summary>Gets the canonical symbol, per what included: <c>triệu đồng/người/tháng</c>.</summary>
    public string Symbol { get; }

    /// <summary>Gets the symbol of the unit of factor 1 in the same family: the currency, the noun, or the metric base unit.</summary>
    public string BaseSymbol { get; }

    /// <summary>Gets how many base units one of this unit is, before the slash: 1,000,000,000 for <c>tỷ đồng</c>.</summary>
    /// <value>More than 0.</value>
    public decimal Factor { get; }

    /// <summary>Gets the nouns after the slash (<c>người</c>, <c>năm</c>, <c>người/tháng</c>), or null; empty for a rate that names no noun.</summary>
    public string? Per { get; }

    /// <summary>Gets how many of the noun after the slash: 10,000 for <c>giường/1 vạn dân</c>.</summary>
    /// <value>More than 0; 1 where there is no slash.</value>
    public decimal PerQuantity { get; }

    /// <summary>Gets a value indicating whether the unit counts things one by one, so that a print without qualifier is exact.</summary>
    public bool IsCounted => Dimension == Dimension.Count && Factor == 1 && Per is null;

    /// <summary>Gets a value indicating whether the unit is a rate per year and per nothing else (<c>%/năm</c>, <c>hộ/năm</c>).</summary>
    public bool IsPerYear => Pers is [{ IsYear: true }];

    /// <summary>Gets the symbol before the slash.</summary>
    internal string Numerator { get; }

    /// <summary>Gets what the unit is per: things first, then times.</summary>
    internal UnitPer[] Pers { get; }

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

    /// <summary>Makes the unit of things counted one by one.</summary>
    /// <param name="noun">The noun, such as <c>hộ</c>.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="ArgumentException">The noun is empty, longer than 80 characters, or holds digits or control characters.</exception>
    public static MeasureUnit Counted(string noun)
    {
        ArgumentNullException.ThrowIfNull(noun);
        return TryFindBase(noun, out MeasureUnit? known) ? known
            : IsNoun(noun) ? CountOf(noun)
            : throw new ArgumentException($"'{noun}' is not a noun.", nameof(noun));
    }

    /// <summary>Makes the same unit per something, or per something more: <c>triệu đồng</c> per <c>người</c>, and that per <c>tháng</c>.</summary>
    /// <param name="noun">The noun after the slash.</param>
    /// <param name="quantity">How many of it, more than 0.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="ArgumentException">The noun is empty, longer than 80 characters, or holds digits or control characters.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The quantity is not more than 0, or so small or large that what the unit is per leaves the range of decimal.</exception>
    /// <exception cref="InvalidOperationException">The unit is per three things already.</exception>
    public MeasureUnit PerEach(string noun, decimal quantity = 1)
    {
        ArgumentNullException.ThrowIfNull(noun);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(quantity);
        UnitPer? per = noun.Length == 0 ? null : UnitPer.Of(noun, quantity);
        return per is null ? throw new ArgumentException($"'{noun}' is not a noun.", nameof(noun))
            : Pers.Length == MostPers ? throw new InvalidOperationException($"{Symbol} is per {Per} already.")
            : With(per.Value) ?? throw new ArgumentOutOfRangeException(nameof(quantity), quantity, $"What {Symbol} would be per leaves the range of decimal.");
    }

    /// <summary>Gives the same unit per year.</summary>
    /// <returns>The unit per year, or this unit where a year is what it is per already.</returns>
    /// <exception cref="InvalidOperationException">The unit is per three things already.</exception>
    public MeasureUnit PerYear() => Array.Exists(Pers, per => per.IsYear) ? this : PerEach(UnitWords.Year);

    /// <summary>Gives the unit without what follows the slash.</summary>
    /// <returns>The unit before the slash.</returns>
    public MeasureUnit WithoutPer() => Per is null ? this : new MeasureUnit(Dimension, BaseSymbol, Numerator, Factor, []);

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
