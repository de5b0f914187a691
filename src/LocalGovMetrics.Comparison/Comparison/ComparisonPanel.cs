using LocalGovMetrics.Comparability;
using LocalGovMetrics.Display.Pictures;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>One indicator over years: a column a year, and which units are alike in all of them.</summary>
/// <remarks>Immutable; two are the same where they are the same object.</remarks>
public sealed class ComparisonPanel
{
    private ComparisonPanel(IReadOnlyList<int> years, IReadOnlyList<ComparisonColumn> columns, IReadOnlyList<string> likeUnits, IReadOnlyList<PanelOmission> dropped, IReadOnlyList<SeriesBreak> breaks)
    {
        Years = ValueList.From(years);
        Columns = ValueList.From(columns);
        LikeUnits = ValueList.From(likeUnits);
        Dropped = ValueList.From(dropped);
        Breaks = ValueList.From(breaks);
    }

    /// <summary>Gets the years in which two units or more compare, ascending.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>Gets the column of each year.</summary>
    public IReadOnlyList<ComparisonColumn> Columns { get; }

    /// <summary>Gets the units that are in every column and whose own values of every two years compare, each with the unit above it where that is known, in ordinal order.</summary>
    public IReadOnlyList<string> LikeUnits { get; }

    /// <summary>Gets the units that are not alike over the whole span, each with the years it lacks or the two years of it that do not compare, in ordinal order.</summary>
    public IReadOnlyList<PanelOmission> Dropped { get; }

    /// <summary>Gets what breaks the series of units, refusals and reservations.</summary>
    public IReadOnlyList<SeriesBreak> Breaks { get; }

    /// <summary>Draws each unit over the years, on a scale of its own; nothing is joined over a break of its series or a missing year.</summary>
    /// <returns>The picture of the units with two years or more; null where none has.</returns>
    public Picture? ToPicture() => PlanYears.Of(this);

    /// <summary>Writes the years and how many units are alike.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"{string.Join(", ", Years)}: {LikeUnits.Count} like units, {Breaks.Count} breaks");

    internal static ComparisonPanel Of(IReadOnlyList<Comparand> values, ComparabilityPolicy policy)
    {
        (int Year, ComparisonColumn Column)[] years =
        [
            .. values.Select(value => value.Period)
                .Where(period => period.IsWholeYears && period.YearCount == 1)
                .Select(period => period.FirstYear)
                .Distinct()
                .Order()
                .SelectMany(year => ComparisonSet.Of(values, Period.OfYear(year), policy).Columns.Take(1).Select(column => (year, column))),
        ];
        UnitIndex index = new(values);
        Dictionary<int, List<Comparand>> series = [];
        foreach (Comparand value in years.SelectMany(year => year.Column.Values).Select(value => value.Comparand))
        {
            int unit = index.Of(value);
            if (!series.TryGetValue(unit, out List<Comparand>? own))
            {
                series.Add(unit, own = []);
            }

            own.Add(value);
        }

        ComparabilityPolicy across = AcrossTime(policy);
        List<SeriesBreak> breaks = [];
        List<string> like = [];
        List<PanelOmission> dropped = [];
        foreach (List<Comparand> own in series.Values)
        {
            breaks.AddRange(SeriesBreaks.Along(own, across));
            int[] missing = [.. years.Select(year => year.Year).Except(own.Select(value => value.Period.FirstYear))];
            SeriesBreak? refused = FindRefusal(own, across);
            if (missing.Length == 0 && refused is null)
            {
                like.Add(own[0].UnitLabel);
            }
            else
            {
                dropped.Add(new PanelOmission(own[0].UnitLabel, missing, refused));
            }
        }

        // A unit with values of which no year's column takes one lacks all of them.
        dropped.AddRange(values.Where(value => !series.ContainsKey(index.Of(value))).Select(value => value.UnitLabel).Distinct(StringComparer.Ordinal)
            .Select(unit => new PanelOmission(unit, [.. years.Select(year => year.Year)], null)));
        like.Sort(StringComparer.Ordinal);
        return new ComparisonPanel([.. years.Select(year => year.Year)], [.. years.Select(year => year.Column)], like, [.. dropped.OrderBy(unit => unit.Unit, StringComparer.Ordinal)], breaks);
    }

    // What the caller's policy says, but that a series is of different times, which is what it is followed for.
    private static ComparabilityPolicy AcrossTime(ComparabilityPolicy policy) =>
        policy == ComparabilityPolicy.Default ? SeriesBreaks.Policy : policy.With(ComparabilityCode.DifferentTimes, ComparabilitySeverity.Note);

    // A change within a year touches both of its neighbours only lightly: the years around it tell. The farthest two come first.
    private static SeriesBreak? FindRefusal(List<Comparand> own, ComparabilityPolicy policy)
    {
        for (int apart = own.Count - 1; apart > 0; apart--)
        {
            for (int i = 0; i + apart < own.Count; i++)
            {
                if (ComparabilityCalculator.Check(own[i], own[i + apart], policy) is { IsComparable: false } outcome)
                {
                    return new SeriesBreak { Before = own[i], After = own[i + apart], Findings = [.. outcome.Findings.Where(finding => finding.IsRefusal)] };
                }
            }
        }

        return BoundaryCheck.InSpan(own, policy) is { IsRefusal: true } change ? new SeriesBreak { Before = own[0], After = own[^1], Findings = [change] } : null;
    }
}

/// <summary>A unit that a panel drops, and why.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record PanelOmission
{
    internal PanelOmission(string unit, IReadOnlyList<int> missingYears, SeriesBreak? refusal) =>
        (Unit, MissingYears, Refusal) = (unit, ValueList.From(missingYears), refusal);

    /// <summary>Gets the unit, with the unit above it where that is known.</summary>
    public string Unit { get; }

    /// <summary>Gets the years of the panel in which the unit has no value that compares with those of others, ascending.</summary>
    public IReadOnlyList<int> MissingYears { get; }

    /// <summary>Gets two of its own values that may not be compared, those farthest apart in time, and what forbids it; null where all compare.</summary>
    public SeriesBreak? Refusal { get; }

    /// <summary>Writes the unit and why.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Unit}: {(MissingYears.Count > 0 ? $"no value of {string.Join(", ", MissingYears)}" : string.Empty)}{(MissingYears.Count > 0 && Refusal is not null ? "; " : string.Empty)}{Refusal}");
}
