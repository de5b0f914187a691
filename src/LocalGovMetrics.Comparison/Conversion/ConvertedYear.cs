namespace LocalGovMetrics.Conversion;

/// <summary>The converted value of one year.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record ConvertedYear
{
    /// <summary>Makes the converted value of a year.</summary>
    /// <param name="year">The calendar year, 1 to 9998.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1 to 9998.</exception>
    public ConvertedYear(int year, ConvertedValue value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9998);
        ArgumentNullException.ThrowIfNull(value);
        Year = year;
        Value = value;
    }

    /// <summary>Gets the calendar year.</summary>
    public int Year { get; }

    /// <summary>Gets the value.</summary>
    public ConvertedValue Value { get; }

    /// <summary>Writes year and value.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Year}: {Value}");
}
