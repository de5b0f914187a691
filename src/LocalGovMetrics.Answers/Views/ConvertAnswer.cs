using LocalGovMetrics.Answers.Converting;
using LocalGovMetrics.Answers.Json;
using LocalGovMetrics.Conversion;
using LocalGovMetrics.Csv;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Answers.Views;

/// <summary>A converted table, in every form.</summary>
internal static class ConvertAnswer
{
    private static readonly string[] Columns =
    [
        "unit", "unitId", "indicator", "period", "measureUnit", "aggregation", "aggregationAssumed", "target", "actual", "actualLow", "actualHigh",
        "verdict", "achieved", "attainment", "actualRule", "actualProblem", "targetRule", "targetProblem", "weight", "missingShare", "estimated", "how",
        "direction", "measure", "status", "horizon", "baseYear", "base", "unitParent",
    ];

    /// <summary>Gives converted rows in every form.</summary>
    /// <param name="table">The rows.</param>
    /// <param name="language">The language.</param>
    /// <param name="spool">Where the rows of a table for a person wait, of which there may be many.</param>
    public static Answer Of(ConvertedTable table, Language language, Stream spool) => Answer.Of(
        () => new ConversionView(table, language, spool).Blocks,
        output => WriteCsv(table, language, output),
        () => new ConversionJson(table),
        () => AnswersJsonContext.Readable.ConversionJson);

    private static void WriteCsv(ConvertedTable table, Language language, TextWriter output)
    {
        CsvTableWriter writer = new(output);
        writer.WriteRow(Columns);
        PrintedForReading prints = new(table.Totals.Notation);
        foreach (ConvertedTableRow row in table.Rows)
        {
            writer.WriteRow(CellsOf(row, language, prints));
        }
    }

    private static string[] CellsOf(ConvertedTableRow row, Language language, PrintedForReading prints)
    {
        PlanRow plan = row.Converted.Row;
        Target? asked = plan.Target;
        ConversionRecord actual = row.Converted.Actual.Record;
        ConversionRecord? target = row.Converted.Target?.Record;
        return
        [
            plan.Unit,
            plan.UnitId?.ToString() ?? string.Empty,
            plan.Indicator.Name.ToString(),
            plan.Period.ToString(),
            plan.Indicator.MeasureUnit?.Symbol ?? string.Empty,
            Invariant.Text(row.Aggregation),
            Invariant.Text(row.IsAggregationAssumed),
            asked is null ? string.Empty : asked.Text ?? prints.Text(asked.Rule),
            plan.Actual is { Text: null, Value: not ReportedText } computed ? prints.Text(computed.Value) : plan.Actual.Text ?? (plan.Actual.Value as ReportedText)?.Text ?? string.Empty,
            Invariant.Text(row.Converted.Actual.Possible.Low),
            Invariant.Text(row.Converted.Actual.Possible.High),
            Invariant.Text(row.Verdict.Verdict.Kind),
            Invariant.Text(row.Verdict.Verdict.IsAchieved),
            Invariant.Text(row.Verdict.Verdict.Attainment.ValueOrNull),
            Invariant.Text(actual.Rule),
            Invariant.Text(actual.Problem),
            target is null ? string.Empty : Invariant.Text(target.Rule),
            target is null ? string.Empty : Invariant.Text(target.Problem),
            actual.Weight ?? target?.Weight ?? string.Empty,
            Invariant.Text(row.Verdict.MissingShare),
            Invariant.Text(row.Verdict.IsEstimated),
            row.Verdict.Sentence(language),
            plan.IsDirectionAssumed ? string.Empty : Invariant.Text(plan.Indicator.Direction),
            asked is { Text: null, Rule.Criterion: not JointCriterion } ? asked.Rule.Measure.ToString() : string.Empty,
            plan.Actual.Status is ObservationStatus.Actual or ObservationStatus.NotReported ? string.Empty : Invariant.Text(plan.Actual.Status),
            Invariant.Day(asked?.Horizon) ?? string.Empty,
            Invariant.Text(plan.BaseYear),
            plan.Baseline is { } first ? first.Text ?? prints.Text(first.Value) : string.Empty,
            plan.UnitParent ?? string.Empty,
        ];
    }
}
