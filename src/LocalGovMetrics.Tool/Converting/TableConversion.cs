using LocalGovMetrics.Conversion;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Units;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Tool.Converting;

/// <summary>Converts a table: finds its units, links them to those of the other day, and converts the rows of each day together.</summary>
internal sealed class TableConversion(TextTable text, PlanTable table, UnitRegister register, WeightTable? weights, ConversionChoices choices)
{
    private const string UnitColumn = "unit";

    private static readonly string[] AggregationColumns = AggregationColumnNames.All;

    private readonly HashSet<int> _stated = LinesWithAggregation(text);
    private readonly List<Diagnostic> _errors = [];
    private readonly List<ConvertedRow> _rows = [];
    private readonly List<LeftOutRow> _leftOut = [];
    private readonly Dictionary<UnitId, string> _names = register.UnitsOn(choices.To).ToDictionary(unit => unit.Unit.Id, unit => unit.Unit.Name.In(choices.Common.Wording.Language));

    /// <summary>Converts it.</summary>
    /// <param name="title">The title of the report that it comes from, or null.</param>
    /// <returns>The table in the other units, or all errors.</returns>
    public ReadingOutcome<ConvertedTable> Convert(LocalizedName? title)
    {
        Identified[] rows = [.. table.Rows.Select(Identify).OfType<Identified>()];
        if (_errors.Count == 0)
        {
            foreach (IGrouping<LocalDate, Identified> ofDay in rows.GroupBy(row => row.Day))
            {
                Convert(ofDay.Key, [.. ofDay]);
            }
        }

        return _errors.Count > 0 ? ReadingOutcome.Failure<ConvertedTable>([.. _errors.Distinct()]) : ReadingOutcome.Success(new ConvertedTable
        {
            Name = table.Name,
            Title = title,
            To = choices.To,
            Weight = WeightName,
            Policy = choices.Common.Policy,
            Rows = _rows,
            LeftOut = [.. _leftOut.OrderBy(row => row.Row.Line)],
        });
    }

    private string? WeightName => weights?.Weight ?? choices.Weight;

    private Identified? Identify(PlanRow row)
    {
        LocalDate day = choices.From ?? row.Plan.Period.End;
        if (UnitFinder.Find(register, row.Plan.UnitId?.ToString() ?? row.Plan.Unit, row.Plan.UnitParent, day, out string mistake) is not { } unit)
        {
            _errors.Add(new Diagnostic(table.Name, row.Line, UnitColumn, row.Plan.Unit, mistake));
            return null;
        }

        // The reader gives none where nothing is stated; what is stated as none stays so.
        bool isStated = row.Plan.Indicator.Aggregation != Aggregation.None || _stated.Contains(row.Line);
        Aggregation aggregation = isStated ? row.Plan.Indicator.Aggregation : AssumedAggregation.Of(MeasureUnitOf(row.Plan));
        return new Identified(row, row.Plan with { UnitId = unit, Indicator = row.Plan.Indicator with { Aggregation = aggregation } }, day, !isStated);
    }

    /// <summary>Finds the column that says how indicators combine; -1 where there is none.</summary>
    internal static int AggregationColumn(IReadOnlyList<string> header) =>
        header.Select(name => name.Trim()).ToList().FindIndex(name => AggregationColumns.Contains(name, StringComparer.OrdinalIgnoreCase));

    private static HashSet<int> LinesWithAggregation(TextTable text)
    {
        int column = AggregationColumn(text.Header);
        return column < 0 ? [] : [.. text.Rows.Where(row => row.Cells[column].Trim().Length > 0).Select(row => row.Line)];
    }

    internal static MeasureUnit? MeasureUnitOf(PlanVersusActual plan) =>
        plan.Indicator.Unit ?? plan.Actual.Number?.Unit ?? plan.Targets.Select(target => target.Rule).Where(rule => rule.Measure.Kind is not (MeasureKind.Growth or MeasureKind.AverageGrowth or MeasureKind.Multiple)).Select(rule => rule.Unit).FirstOrDefault(unit => unit is not null);

    private void Convert(LocalDate day, Identified[] rows)
    {
        RegisterLinks links = register.LinksBetween(day, choices.To);
        IReadOnlyList<UnitLink> weighed = weights is null ? links.Links : weights.Weigh(links, register, choices.WeightsAt, _errors);
        ConvertedPlans converted = PlanConversion.Convert(new Crosswalk(weighed, WeightName), rows.Select(row => row.Plan), _names);
        Dictionary<PlanVersusActual, Identified> byPlan = rows.ToDictionary(row => row.Plan, ReferenceEqualityComparer.Instance as IEqualityComparer<PlanVersusActual>);
        HashSet<PlanVersusActual> leftOut = new(converted.LeftOut.Select(left => left.Plan), ReferenceEqualityComparer.Instance as IEqualityComparer<PlanVersusActual>);
        foreach (LeftOutPlan left in converted.LeftOut)
        {
            _leftOut.Add(new LeftOutRow(
                byPlan[left.Plan].Row,
                left.Reason == LeftOutPlanReason.Repeated ? LeftOutCause.Repeated : links.Ended.Contains(left.Plan.UnitId!) ? choices.To < day ? LeftOutCause.Begun : LeftOutCause.Ended : LeftOutCause.Uncertain));
        }

        ILookup<(string Code, Period Period, UnitId Unit), Identified> sources = rows.Where(row => !leftOut.Contains(row.Plan)).ToLookup(row => (row.Plan.Indicator.Key, row.Plan.Period, row.Plan.UnitId!));
        foreach (ConvertedPlan plan in converted.Plans)
        {
            Identified[] from = [.. plan.Actual.Record.Sources.SelectMany(source => sources[(plan.Plan.Indicator.Key, plan.Plan.Period, source.Share.From)])];
            _rows.Add(new ConvertedRow(
                plan,
                plan.Assess(choices.Common.Policy),
                [.. from.Select(row => row.Row.Line).Distinct().Order()],
                Array.Exists(from, row => row.IsAggregationAssumed),
                plan.Plan.Indicator.Aggregation));
        }
    }

    private sealed record Identified(PlanRow Row, PlanVersusActual Plan, LocalDate Day, bool IsAggregationAssumed);
}
