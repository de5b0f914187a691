using System.Globalization;
using System.Text.Json.Serialization;
using LocalGovMetrics.Display;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Growth;

/// <summary>Yearly indices linked into a chain: the growth over the span, year by year and on average.</summary>
/// <remarks>Method: product of the indices, and their geometric mean. Equality compares contents. Immutable.</remarks>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed record ChainIndexResult : IDisplayable
{
    private readonly ValueList<double?> _indices;
    private readonly ValueList<Computed> _series;
    private readonly ValueList<int> _missingYears;

    internal ChainIndexResult(
        int firstYear,
        ValueList<double?> indices,
        ValueList<Computed> series,
        Computed cumulative,
        Computed average,
        ValueList<int> missingYears)
    {
        FirstYear = firstYear;
        _indices = indices;
        _series = series;
        Cumulative = cumulative;
        Average = average;
        _missingYears = missingYears;
    }

    // What was read must follow from the indices: another platform may differ in the last digits, and in nothing else.
    [JsonConstructor]
    private ChainIndexResult(
        int firstYear,
        IReadOnlyList<double?> indices,
        IReadOnlyList<Computed> series,
        Computed cumulative,
        Computed average,
        IReadOnlyList<int> missingYears)
        : this(firstYear, new([.. indices ?? []]), ValueList.From(series), cumulative, average, ValueList.From(missingYears))
    {
        ArgumentNullException.ThrowIfNull(indices);
        ChainIndexResult linked = ChainIndex.Link(firstYear, _indices);
        bool follows = linked._series.Count == _series.Count
            && linked._series.Zip(_series, (one, other) => one.IsCloseTo(other)).All(isClose => isClose)
            && linked.Cumulative.IsCloseTo(cumulative)
            && linked.Average.IsCloseTo(average)
            && linked._missingYears.Equals(_missingYears);
        if (!follows)
        {
            throw new ArgumentException("The chain does not follow from its indices.", nameof(indices));
        }
    }

    /// <summary>Gets the year of the first index; the base is the year before.</summary>
    [JsonInclude]
    [JsonRequired]
    public int FirstYear { get; private init; }

    /// <summary>Gets how many years are linked.</summary>
    /// <value>0 or more.</value>
    [JsonIgnore]
    public int Periods => _indices.Count;

    /// <summary>Gets the yearly indices that went in.</summary>
    /// <value>Previous year = 100; null where not reported.</value>
    [JsonNumberHandling(JsonNumberHandling.AllowNamedFloatingPointLiterals)]
    public IReadOnlyList<double?> Indices => _indices;

    /// <summary>Gets the index of each year on the base year.</summary>
    /// <value>Base year = 100; undefined from the first year on that breaks the chain, with its reason.</value>
    public IReadOnlyList<Computed> Series => _series;

    /// <summary>Gets the index of the last year on the base year.</summary>
    /// <value>Base year = 100, 0 or more; or undefined: <see cref="UndefinedReason.Missing"/> where a year is missing (see
    /// <see cref="MissingYears"/>), <see cref="UndefinedReason.NoPeriods"/> without indices, <see cref="UndefinedReason.SignChange"/>
    /// for an index below 0, <see cref="UndefinedReason.TotalLoss"/> where a year follows an index of 0,
    /// <see cref="UndefinedReason.NotFinite"/> for NaN, infinities and products out of range; the first in time.</value>
    public Computed Cumulative { get; }

    /// <summary>Gets the average index: the geometric mean of the yearly ones.</summary>
    /// <value>Previous year = 100, 0 or more; undefined where <see cref="Cumulative"/> is.</value>
    public Computed Average { get; }

    /// <summary>Gets the average growth per year, compound.</summary>
    /// <value>0.05 = 5 %, −1 or more; undefined where <see cref="Cumulative"/> is.</value>
    [JsonIgnore]
    public Computed AverageRate => CompoundGrowth.RateFromIndex(Average);

    /// <summary>Gets the years whose index is missing.</summary>
    public IReadOnlyList<int> MissingYears => _missingYears;

    /// <inheritdoc/>
    public DisplayTable ToTable() => ChainIndexTable.Of(this);

    /// <summary>Writes the years, the index of the last year and the average.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Periods} years from {FirstYear}: {Cumulative}, average {Average}");
}
