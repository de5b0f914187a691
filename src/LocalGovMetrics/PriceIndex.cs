using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics;

/// <summary>A named index of prices, by which money converts between price bases (<c>chỉ số giá</c>).</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record PriceIndex
{
    private readonly Dictionary<int, decimal> _byYear;

    /// <summary>Makes an index.</summary>
    /// <param name="name">Whose index of what it is; findings carry it.</param>
    /// <param name="baseYear">The year at which the index is 100.</param>
    /// <param name="values">The index by year, each year once, the base year among them.</param>
    /// <exception cref="ArgumentException">The name is empty, a year stands twice, or the index is not 100 in its base year.</exception>
    public PriceIndex(string name, int baseYear, IReadOnlyList<YearIndex> values)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(values);
        Name = name;
        BaseYear = baseYear;
        Values = ValueList.From(values.OrderBy(value => value.Year), nameof(values));
        _byYear = [];
        foreach (YearIndex value in Values)
        {
            if (!_byYear.TryAdd(value.Year, value.Value))
            {
                throw new ArgumentException(FormattableString.Invariant($"The year {value.Year} stands twice."), nameof(values));
            }
        }

        if (!_byYear.TryGetValue(baseYear, out decimal atBase) || atBase != 100)
        {
            throw new ArgumentException(FormattableString.Invariant($"The index is not 100 in its base year {baseYear}."), nameof(values));
        }
    }

    /// <summary>Gets whose index of what it is.</summary>
    public string Name { get; }

    /// <summary>Gets the year at which the index is 100.</summary>
    [JsonInclude]
    [JsonRequired]
    public int BaseYear { get; private init; }

    /// <summary>Gets the index by year, in ascending order.</summary>
    public IReadOnlyList<YearIndex> Values { get; }

    /// <summary>Converts an amount of money from one price basis into another.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="from">Its price basis.</param>
    /// <param name="year">The year that the amount is of, at whose prices current money is.</param>
    /// <param name="to">The other price basis.</param>
    /// <param name="result">The amount at the other prices, or 0.</param>
    /// <returns>False where a price basis or its year is not known, the index lacks a year, or the result leaves the range of decimal.</returns>
    public bool TryConvert(decimal amount, PriceBasis from, int year, PriceBasis to, out decimal result)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        result = 0;
        return TryFind(from, year, out decimal old) && TryFind(to, year, out decimal now)
            && (old == now
                ? (result = amount) == amount
                : DecimalMath.TryMultiply(amount, now, out decimal scaled) && DecimalMath.TryDivide(scaled, old, out result));
    }

    /// <summary>Tells whether another index has the same name, base year and values.</summary>
    /// <param name="other">The other index.</param>
    /// <returns>True where both are equal by content.</returns>
    public bool Equals(PriceIndex? other) => other is not null && Name == other.Name && BaseYear == other.BaseYear && Values.Equals(other.Values);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, BaseYear, Values);

    /// <summary>Writes name and base year.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Name} ({BaseYear} = 100)");

    /// <summary>Tells whether money of a basis, of a year, can be brought to the prices of any year of the index.</summary>
    internal bool Covers(PriceBasis basis, int year) => TryFind(basis, year, out _);

    /// <summary>Gives the index at the prices of a basis, of a year.</summary>
    internal bool TryFind(PriceBasis basis, int year, out decimal index)
    {
        index = 0;
        int? priced = basis == PriceBasis.Current ? year : basis.BaseYear;
        return priced is { } known && _byYear.TryGetValue(known, out index);
    }
}
