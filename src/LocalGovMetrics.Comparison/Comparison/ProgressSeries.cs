using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>A series with its base year, its target and its direction: what every method of reading progress is given.</summary>
/// <remarks>Equality compares contents. Immutable.</remarks>
public sealed record ProgressSeries
{
    /// <summary>Makes a series.</summary>
    /// <param name="values">The values, one a year at most, in any order.</param>
    /// <param name="baseYear">The year from which progress counts.</param>
    /// <param name="direction">The direction in which a value is better.</param>
    /// <exception cref="ArgumentNullException">The list or a value is null.</exception>
    /// <exception cref="ArgumentException">A year occurs twice.</exception>
    public ProgressSeries(IReadOnlyList<YearValue> values, int baseYear, DesiredDirection direction)
    {
        ArgumentNullException.ThrowIfNull(values);
        Values = new ValueList<YearValue>([.. ValueList.From(values).OrderBy(value => value.Year)]);
        BaseYear = baseYear;
        Direction = direction;
        if (Values.DistinctBy(value => value.Year).Count() != Values.Count)
        {
            throw new ArgumentException("A year occurs twice.", nameof(values));
        }
    }

    /// <summary>Gets the values, the earliest year first.</summary>
    public IReadOnlyList<YearValue> Values { get; }

    /// <summary>Gets the year from which progress counts.</summary>
    [JsonInclude]
    [JsonRequired]
    public int BaseYear { get; private init; }

    /// <summary>Gets the direction in which a value is better.</summary>
    [JsonInclude]
    [JsonRequired]
    public DesiredDirection Direction { get; private init; }

    /// <summary>Gets the target, in the unit of the values, or null where there is none.</summary>
    /// <exception cref="ArgumentException">The target is NaN or an infinity.</exception>
    public double? Target { get; init => field = Finite(value); }

    /// <summary>Gets the year by which the target is to be met, or null where there is none.</summary>
    public int? TargetYear { get; init; }

    /// <summary>Gets the value beyond which the indicator cannot go, such as 100 for a percentage, or null.</summary>
    /// <exception cref="ArgumentException">The limit is NaN or an infinity.</exception>
    public double? NaturalLimit { get; init => field = Finite(value); }

    /// <summary>Gets a value indicating whether the values are growth rates themselves, whose growth means nothing.</summary>
    public bool IsGrowthRate { get; init; }

    internal YearValue? Base => Values.FirstOrDefault(value => value.Year == BaseYear);

    internal YearValue? Latest => Values.Count > 0 ? Values[^1] : null;

    /// <summary>Writes values, base, direction and target.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{string.Join("; ", Values)}, base {BaseYear}, {Direction} is better, target {Target} by {TargetYear}, limit {NaturalLimit}{(IsGrowthRate ? ", growth rates" : string.Empty)}");

    internal bool MeetsTarget(double value) => Target is { } target && Direction switch
    {
        DesiredDirection.Higher => value >= target,
        DesiredDirection.Lower => value <= target,
        DesiredDirection.Closer => value.Equals(target),
        DesiredDirection.None => false,
    };

    private static double? Finite(double? value) =>
        value is { } number && !double.IsFinite(number) ? throw new ArgumentException("A target and a limit are finite numbers.", nameof(value)) : value;
}
