namespace LocalGovMetrics;

/// <summary>An index of prices in one year.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record YearIndex
{
    /// <summary>Makes the index of a year.</summary>
    /// <param name="year">The calendar year, 1 to 9998.</param>
    /// <param name="value">The index, more than 0; 100 in the base year.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1 to 9998, or the index is not more than 0.</exception>
    public YearIndex(int year, decimal value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9998);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        Year = year;
        Value = value;
    }

    /// <summary>Gets the calendar year.</summary>
    public int Year { get; }

    /// <summary>Gets the index.</summary>
    /// <value>More than 0; 100 in the base year.</value>
    public decimal Value { get; }

    /// <summary>Writes year and index.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Year}: {Value}");
}
