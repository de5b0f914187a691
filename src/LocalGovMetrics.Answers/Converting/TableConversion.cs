using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Conversion;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Units;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Answers.Converting;

/// <summary>Converts a table: finds its units, links them to those of the other day, and converts the rows of one day, indicator and period together.</summary>
/// <param name="table">The rows.</param>
/// <param name="stated">The lines of the rows that say how their indicator combines.</param>
/// <param name="register">The units.</param>
/// <param name="weights">The amounts, or null.</param>
/// <param name="choices">How.</param>
internal sealed class TableConversion(PlanTable table, IReadOnlySet<int> stated, UnitRegister register, WeightTable? weights, ConversionChoices choices)
{
    private const string UnitColumn = "unit";

    private static readonly string[] AggregationColumns = AggregationColumnNames.All;

    private readonly List<Diagnostic> _errors = [];
    private readonly Dictionary<(string Unit, string? Parent, LocalDate Day), (UnitId? Id, string Mistake)> _found = [];
    private readonly Dictionary<(Indicator Indicator, Aggregation Aggregation), Indicator> _indicators = [];
    private readonly Dictionary<UnitId, string> _names = register.UnitsOn(choices.To).ToDictionary(unit => unit.Unit.Id, unit => unit.Unit.Name.In(choices.Language.Tag));

    /// <summary>Converts a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="stated">The lines of the rows that say how their indicator combines.</param>
    /// <param name="register">The register.</param>
    /// <param name="weights">The table of weights, or null where there is none of its own.</param>
    /// <param name="choices">How.</param>
    /// <param name="title">The title of the report, or null.</param>
    /// <returns>The converted rows, or what is wrong.</returns>
    public static Outcome<ConvertedTable, Diagnostic> Convert(PlanTable table, IReadOnlySet<int> stated, UnitRegister register, Outcome<TextTable, Diagnostic>? weights, ConversionChoices choices, LocalizedName? title)
    {
        Outcome<WeightTable, Diagnostic>? amounts = weights?.Then(text => WeightTable.Read(text, choices.Weight, choices.Notation))
            ?? (choices.Weight is { } weight && table.Rows.Any(row => row.ExtraText(weight) is not null) ? WeightTable.Of(table.Name, weight, table.Rows, choices.Notation) : null);
        return amounts is not { } found
            ? new TableConversion(table, stated, register, weights: null, choices).Convert(title)
            : found.Then(known => new TableConversion(table, stated, register, known, choices).Convert(title));
    }

    /// <summary>Converts it; the rows are converted each time they are asked for, since a country has more of them than memory holds.</summary>
    /// <param name="title">The title of the report that it comes from, or null.</param>
    /// <returns>The table in the other units, or all errors.</returns>
    private Outcome<ConvertedTable, Diagnostic> Convert(LocalizedName? title)
    {
        DayGroups[] days = Grouped([.. table.Rows.Select(Identify).OfType<Identified>()]);
        if (_errors.Count == 0 && weights is not null)
        {
            foreach (DayGroups day in days)
            {
                _ = weights.Weigh(register.LinksBetween(day.Day, choices.To), register, choices.WeightsAt, _errors);
            }
        }

        if (_errors.Count > 0)
        {
            return ReadingOutcome.Failure<ConvertedTable>([.. _errors.Distinct()]);
        }

        List<LeftOutTableRow> leftOut = [];
        ConversionTotals totals = ConversionTotals.Of(Rows(days, leftOut), choices.Notation);
        return ReadingOutcome.Success(new ConvertedTable
        {
            Name = table.Name,
            Title = title,
            To = choices.To,
            Weight = WeightName,
            Policy = choices.Policy,
            Rows = Rows(days, leftOut: null),
            Totals = totals,
            LeftOut = [.. leftOut.OrderBy(row => row.Row.Line)],
        });
    }

    private string? WeightName => weights?.Weight ?? choices.Weight;

    /// <summary>Finds the column that says how indicators combine; -1 where there is none.</summary>
    internal static int AggregationColumn(IReadOnlyList<string> header) =>
        header.Select(name => name.Trim()).ToList().FindIndex(name => AggregationColumns.Contains(name, StringComparer.OrdinalIgnoreCase));

    /// <summary>Gives the lines of the rows of a table that say how their indicator combines.</summary>
    internal static HashSet<int> LinesWithAggregation(TextTable text)
    {
        int column = AggregationColumn(text.Header);
        return column < 0 ? [] : [.. text.Rows.Where(row => row.Cells[column].Trim().Length > 0).Select(row => row.Line)];
    }

    internal static MeasureUnit? MeasureUnitOf(PlanRow plan) =>
        plan.Indicator.MeasureUnit ?? plan.Actual.Number?.MeasureUnit ?? plan.Targets.Select(target => target.Rule).Where(rule => rule.Measure.Kind is not (MeasureKind.Growth or MeasureKind.AverageGrowth or MeasureKind.Multiple)).Select(rule => rule.MeasureUnit).FirstOrDefault(unit => unit is not null);

    private Identified? Identify(PlanRow row)
    {
        LocalDate day = choices.From ?? row.Period.End;
        (string, string?, LocalDate) key = (row.UnitId?.ToString() ?? row.Unit, row.UnitParent, day);
        if (!_found.TryGetValue(key, out (UnitId? Id, string Mistake) found))
        {
            UnitId? id = UnitFinder.Find(register, key.Item1, key.Item2, day, out string mistake);
            _found.Add(key, found = (id, mistake));
        }

        if (found.Id is not { } unit)
        {
            _errors.Add(new Diagnostic(table.Name, row.Line ?? 1, UnitColumn, row.Unit, found.Mistake));
            return null;
        }

        // The reader gives none where nothing is stated; what is stated as none stays so.
        bool isStated = row.Indicator.Aggregation != Aggregation.None || (row.Line is { } line && stated.Contains(line));
        return new Identified(row, unit, day, isStated ? row.Indicator.Aggregation : AssumedAggregation.Of(MeasureUnitOf(row)), !isStated);
    }

    // Days, and the groups of each, in the order in which the file names them first.
    private static DayGroups[] Grouped(Identified[] rows) =>
        [.. rows.GroupBy(row => row.Day).Select(day => new DayGroups(day.Key, [.. day.GroupBy(row => (row.Row.Indicator.Key, row.Row.Period)).Select(group => group.ToArray())]))];

    private IEnumerable<ConvertedTableRow> Rows(DayGroups[] days, List<LeftOutTableRow>? leftOut)
    {
        foreach (DayGroups day in days)
        {
            RegisterLinks links = register.LinksBetween(day.Day, choices.To);
            Crosswalk crosswalk = new(weights is null ? links.Links : weights.Weigh(links, register, choices.WeightsAt, []), WeightName);
            foreach (Identified[] group in day.Groups)
            {
                foreach (ConvertedTableRow row in Rows(group, links, crosswalk, leftOut))
                {
                    yield return row;
                }
            }
        }
    }

    private IEnumerable<ConvertedTableRow> Rows(Identified[] group, RegisterLinks links, Crosswalk crosswalk, List<LeftOutTableRow>? leftOut)
    {
        PlanRow[] plans = [.. group.Select(PlanOf)];
        Dictionary<PlanRow, Identified> byPlan = new(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < plans.Length; i++)
        {
            byPlan.Add(plans[i], group[i]);
        }

        ConvertedRows converted = PlanConversion.Convert(crosswalk, plans, _names);
        foreach (LeftOutRow left in converted.LeftOut)
        {
            leftOut?.Add(new LeftOutTableRow(
                byPlan[left.Row].Row,
                left.Reason == LeftOutRowReason.Repeated ? LeftOutCause.Repeated : links.Ended.Contains(left.Row.UnitId!) ? choices.To < links.From ? LeftOutCause.Begun : LeftOutCause.Ended : LeftOutCause.Uncertain));
            byPlan.Remove(left.Row);
        }

        Dictionary<UnitId, Identified> sources = byPlan.Values.ToDictionary(row => row.Unit);
        foreach (ConvertedRow made in converted.Rows)
        {
            Identified[] from = [.. made.Actual.Record.Sources.Select(source => sources.GetValueOrDefault(source.Share.From)).OfType<Identified>()];
            yield return new ConvertedTableRow(
                made,
                made.Assess(choices.Policy),
                [.. from.Select(row => row.Row.Line).OfType<int>().Distinct().Order()],
                Array.Exists(from, row => row.IsAggregationAssumed),
                made.Row.Indicator.Aggregation);
        }
    }

    private PlanRow PlanOf(Identified row)
    {
        Indicator own = row.Row.Indicator;
        if (!_indicators.TryGetValue((own, row.Aggregation), out Indicator? indicator))
        {
            _indicators.Add((own, row.Aggregation), indicator = own with { Aggregation = row.Aggregation });
        }

        return row.Row with { UnitId = row.Unit, Indicator = indicator };
    }

    private sealed record Identified(PlanRow Row, UnitId Unit, LocalDate Day, Aggregation Aggregation, bool IsAggregationAssumed);

    private sealed record DayGroups(LocalDate Day, IReadOnlyList<Identified[]> Groups);
}
