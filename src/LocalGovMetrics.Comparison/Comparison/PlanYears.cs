using LocalGovMetrics.Comparability;
using LocalGovMetrics.Display;
using LocalGovMetrics.Display.Pictures;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>Draws rows that report several years: the actual, what the plan asks of each year, and where the series breaks.</summary>
/// <remarks>Each row is a panel on a scale of its own. Years that do not follow one another, or do not compare, are not joined.</remarks>
public static class PlanYears
{
    private const int MostPanels = 24;
    private const int FewestValues = 2;
    private const int PathDecimals = 4;

    /// <summary>A fall by this much or more per cent leaves nothing from which a way goes on, and from nothing or below it none begins.</summary>
    private const decimal Whole = 100;

    /// <summary>Draws rows over their years.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="comparands">How each of them compares, in the same order, such as <c>Report.Comparands</c>.</param>
    /// <returns>The picture of the rows that report two years or more; null where none does.</returns>
    /// <exception cref="ArgumentException">There are not as many comparands as rows.</exception>
    public static Picture? ToPicture(IReadOnlyList<PlanRow> rows, IReadOnlyList<Comparand> comparands)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(comparands);
        return rows.Count == comparands.Count ? Of(rows.Zip(comparands)) : throw new ArgumentException(FormattableString.Invariant($"There are {rows.Count} rows and {comparands.Count} comparands."), nameof(comparands));
    }

    /// <summary>Makes the picture of the rows that report two years or more; null where none does.</summary>
    /// <param name="rows">The rows, each with how it compares.</param>
    internal static YearsChart? Of(IEnumerable<(PlanRow Row, Comparand Own)> rows) =>
        Of("picture.yearsSummary", [.. rows.Select(row => PanelOf(row.Row, row.Own)).OfType<YearPanel>()]);

    /// <summary>Makes the picture of the units of a panel: each over the years in which two units or more compare; null where no unit has two years.</summary>
    internal static YearsChart? Of(ComparisonPanel panel) =>
        Of("picture.yearsOfUnits", [.. panel.Columns.SelectMany(column => column.Values).Select(value => value.Comparand).GroupBy(value => value.UnitLabel).Select(unit => PanelOf(unit.Key, [.. unit], panel.Breaks)).OfType<YearPanel>()]);

    private static YearsChart? Of(string summary, YearPanel[] all)
    {
        YearPanel[] panels = [.. all.Take(MostPanels)];
        return panels.Length == 0 ? null : new YearsChart
        {
            Title = DisplayText.Keyed("picture.yearsTitle"),
            Summary = DisplayText.Join(" ", [DisplayText.Keyed(summary, panels.Length), .. all.Length > panels.Length ? [DisplayText.Keyed("picture.yearsMore", all.Length - panels.Length)] : Array.Empty<DisplayText>()]),
            Panels = panels,
        };
    }

    private static YearPanel? PanelOf(string unit, Comparand[] values, IReadOnlyList<SeriesBreak> breaks)
    {
        Comparand[] numbers = [.. values.Where(value => value.Number?.Value is not null)];
        if (numbers.Length < FewestValues || numbers.DistinctBy(value => value.Number!.MeasureUnit).Skip(1).Any() || numbers.DistinctBy(value => value.Period.FirstYear).Count() < numbers.Length)
        {
            return null;
        }

        Dictionary<int, SeriesBreak> own = BreaksOf(breaks.Where(found => found.After.UnitLabel == unit));
        return new YearPanel
        {
            Name = numbers[0].Number!.MeasureUnit?.Symbol is { } symbol ? $"{unit} ({symbol})" : unit,
            Years = [.. numbers.OrderBy(value => value.Period.FirstYear).Select(value => MarkOf(value.Period.FirstYear, value, null, own))],
        };
    }

    private static Dictionary<int, SeriesBreak> BreaksOf(IEnumerable<SeriesBreak> breaks) =>
        breaks.Where(found => found.Findings.Count > 0).GroupBy(found => found.After.Period.LastYear).ToDictionary(year => year.Key, year => year.First());

    private static YearMark MarkOf(int year, Comparand? value, Interval? plan, Dictionary<int, SeriesBreak> breaks)
    {
        SeriesBreak? found = breaks.GetValueOrDefault(year);
        return new YearMark
        {
            Year = year,
            Value = value?.Number!.Value,
            Printed = value is null ? string.Empty : PrintedText.Of(value),
            Plan = plan,
            Remark = found is null ? DisplayText.Empty : DisplayText.Of(language => string.Join(' ', found.Findings.Select(finding => finding.Sentence(language)))),
            IsBreak = found is not null && found.Findings.Any(finding => finding.IsRefusal || !IsOfStatus(finding.Code)),
        };
    }

    private static YearPanel? PanelOf(PlanRow row, Comparand compared)
    {
        Comparand[] series = [.. SeriesBreaks.Of(row, compared.Concept, compared.Boundaries)];
        Comparand[] numbers = [.. series.Where(value => value.Number?.Value is not null && value.Period.YearCount == 1)];
        MeasureUnit?[] units = [.. numbers.Select(value => value.Number!.MeasureUnit).Distinct()];
        if (numbers.Length < FewestValues || units.Length > 1 || numbers.Select(value => value.Period.LastYear).Distinct().Count() < numbers.Length)
        {
            return null;
        }

        Dictionary<int, SeriesBreak> breaks = BreaksOf(SeriesBreaks.Along(series));
        Dictionary<int, Comparand> values = numbers.ToDictionary(value => value.Period.LastYear);
        Dictionary<int, Interval> plan = PlanOf(row, units[0], numbers);
        string? symbol = units[0]?.Symbol ?? row.Indicator.MeasureUnit?.Symbol;
        return new YearPanel
        {
            Name = symbol is null ? row.Indicator.Name.ToString() : $"{row.Indicator.Name} ({symbol})",
            Years = [.. values.Keys.Union(plan.Keys).Order().Select(year => MarkOf(year, values.GetValueOrDefault(year), plan.TryGetValue(year, out Interval asked) ? asked : null, breaks))],
        };
    }

    // An estimate beside an actual is one series, with a reservation; other boundaries, definitions, units or prices are another.
    private static bool IsOfStatus(ComparabilityCode code) => code is ComparabilityCode.EstimateAgainstActual or ComparabilityCode.BothForecast or ComparabilityCode.Censored or ComparabilityCode.Imprecise or ComparabilityCode.PrecisionDiffers;

    // What the plan asks of single years: a level of its last year or of every year; of an average growth, the way from the base.
    private static Dictionary<int, Interval> PlanOf(PlanRow row, MeasureUnit? unit, Comparand[] numbers)
    {
        if (row.Target is not { Rule: { Criterion: NumericCriterion criterion } rule } target || !row.Period.IsWholeYears)
        {
            return [];
        }

        int last = target.Horizon?.Year ?? row.Period.LastYear;
        bool isOfSeries = rule.MeasureUnit is null || unit is null || rule.MeasureUnit == unit;
        int? baseYear = row.BaseYear ?? row.Term?.BaseYear;
        return rule.Measure.Kind switch
        {
            MeasureKind.Level or MeasureKind.Count when isOfSeries && rule.Fraction is null => new() { [last] = SetOf(criterion, 1) },
            MeasureKind.EveryYear when isOfSeries && rule.Measure.Inner is { Kind: MeasureKind.Level } => Enumerable.Range(row.Period.FirstYear, row.Period.YearCount).ToDictionary(year => year, _ => SetOf(criterion, 1)),
            MeasureKind.AverageGrowth when baseYear is { } start && start < last && Array.Find(numbers, value => value.Period.LastYear == start)?.Number?.Value is { } first and > 0 =>
                Enumerable.Range(start, last - start + 1).ToDictionary(year => year, year => PathOf(criterion, first, year - start)),
            MeasureKind.Level or MeasureKind.Change or MeasureKind.Growth or MeasureKind.AverageGrowth or MeasureKind.Multiple or MeasureKind.Total or MeasureKind.AnnualAverage
                or MeasureKind.EveryYear or MeasureKind.Completion or MeasureKind.Rank or MeasureKind.Grade or MeasureKind.Count => [],
        };
    }

    private static Interval SetOf(NumericCriterion criterion, decimal factor) => (criterion.Kind == CriterionKind.Reach, criterion.Low, criterion.High) switch
    {
        (true, { } number, _) => Interval.Point(number * factor),
        (_, { } low, { } high) => Interval.Closed(low * factor, high * factor),
        (_, { } least, null) => Interval.AtLeast(least * factor),
        (_, null, { } most) => Interval.AtMost(most * factor),
        _ => Interval.Unbounded,
    };

    private static Interval PathOf(NumericCriterion criterion, decimal first, int years)
    {
        decimal? low = Grown(criterion.Low, first, years);
        decimal? high = Grown(criterion.High, first, years);
        return Interval.Create(low, high, lowClosed: low is not null, highClosed: high is not null);
    }

    private static decimal? Grown(decimal? percent, decimal first, int years) =>
        percent is not ({ } rate and > -Whole) ? null
        : BinaryNumber.TryToDecimal(BinaryNumber.FromDecimal(first) * Math.Pow(1 + (BinaryNumber.FromDecimal(rate) / 100), years), out decimal grown) ? Math.Round(grown, PathDecimals, MidpointRounding.AwayFromZero) : null;
}
