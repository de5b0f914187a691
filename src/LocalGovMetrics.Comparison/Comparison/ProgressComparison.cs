using System.Text.Json.Serialization;
using LocalGovMetrics.Display;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>A series read by every method, side by side.</summary>
/// <remarks>The methods answer different questions and may disagree; none is averaged with another. Equality compares contents. Immutable.</remarks>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed record ProgressComparison : IDisplayable
{
    [JsonConstructor]
    internal ProgressComparison(ProgressSeries series, IReadOnlyList<ProgressReading> readings)
    {
        ArgumentNullException.ThrowIfNull(series);
        Series = series;
        Readings = ValueList.From(readings);
    }

    /// <summary>Gets the series.</summary>
    public ProgressSeries Series { get; }

    /// <summary>Gets what each method says, in the order of <see cref="ProgressMethod"/>.</summary>
    public IReadOnlyList<ProgressReading> Readings { get; }

    /// <summary>Gives what one method says.</summary>
    /// <param name="method">The method.</param>
    /// <returns>Its reading, or null where the comparison has none.</returns>
    public ProgressReading? By(ProgressMethod method) => Readings.FirstOrDefault(reading => reading.Method == method);

    /// <inheritdoc/>
    public DisplayTable ToTable() => ProgressTable.Of(this);

    /// <summary>Writes series and readings.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => $"{Series} | {string.Join(" | ", Readings)}";
}
