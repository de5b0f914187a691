using System.Globalization;
using System.Text;
using LocalGovMetrics.Conversion;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Tool.Commands;
using LocalGovMetrics.Tool.Converting;
using LocalGovMetrics.Tool.Json;
using LocalGovMetrics.Values;
using Spectre.Console;

namespace LocalGovMetrics.Tool.Output;

/// <summary>Writes a converted table in every format.</summary>
internal static class ConversionOutput
{
    private const int Indent = 2;

    private static readonly string[] Columns =
    [
        "unit", "unitId", "indicator", "period", "measureUnit", "aggregation", "aggregationAssumed", "target", "actual", "actualLow", "actualHigh",
        "verdict", "achieved", "attainment", "actualRule", "actualProblem", "targetRule", "targetProblem", "weight", "missingShare", "estimated", "how",
        "direction", "measure", "status", "horizon", "baseYear", "base", "unitParent",
    ];

    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Faint = new(decoration: Decoration.Dim);

    public static string Write(ConvertedTable table, CommonChoices choices, TerminalInfo terminal) => choices.Format switch
    {
        OutputFormat.Json => JsonOutput.Write(new ConversionJson(table), ToolJsonContext.Readable.ConversionJson),
        OutputFormat.Csv => CsvOutput.Write(new Grid(Columns, [.. table.Rows.Select(row => (IReadOnlyList<string>)CellsOf(row, choices.Wording, PrintsOf(table, choices)))])),
        OutputFormat.Markdown => Markdown(new ConversionView(table, choices.Wording)),
        _ => Text(new ConversionView(table, choices.Wording), terminal),
    };

    private static string[] CellsOf(ConvertedRow row, Wording wording, PrintedForReading prints)
    {
        ConversionRecord actual = row.Plan.Actual.Record;
        ConversionRecord? target = row.Plan.Target?.Record;
        return
        [
            row.Plan.Plan.Unit,
            row.Plan.Plan.UnitId?.ToString() ?? string.Empty,
            row.Plan.Plan.Indicator.Name.ToString(),
            row.Plan.Plan.Period.ToString(),
            row.Plan.Plan.Indicator.Unit?.Symbol ?? string.Empty,
            Invariant.Text(row.Aggregation),
            Invariant.Text(row.IsAggregationAssumed),
            row.Plan.Plan.TargetInForce(row.Plan.Plan.Period.End) is { } asked ? asked.Text ?? prints.Text(asked.Rule) : string.Empty,
            row.Plan.Plan.Actual is { Text: null, Value: not ReportedText } computed ? prints.Text(computed.Value) : row.Plan.Plan.Actual.Text ?? (row.Plan.Plan.Actual.Value as ReportedText)?.Text ?? string.Empty,
            Invariant.Text(row.Plan.Actual.Possible.Low),
            Invariant.Text(row.Plan.Actual.Possible.High),
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
            row.Verdict.Sentence(wording.Language),
            row.Plan.Plan.IsDirectionAssumed ? string.Empty : Invariant.Text(row.Plan.Plan.Indicator.Direction),
            row.Plan.Plan.TargetInForce(row.Plan.Plan.Period.End) is { Text: null, Rule.Criterion: not JointCriterion } computedTarget ? computedTarget.Rule.Measure.ToString() : string.Empty,
            row.Plan.Plan.Actual.Status is ObservationStatus.Actual or ObservationStatus.NotReported ? string.Empty : Invariant.Text(row.Plan.Plan.Actual.Status),
            Invariant.Day(row.Plan.Plan.TargetInForce(row.Plan.Plan.Period.End)?.Horizon) ?? string.Empty,
            Invariant.Text(row.Plan.Plan.BaseYear),
            row.Plan.Plan.Baseline is { } first ? first.Text ?? prints.Text(first.Value) : string.Empty,
            row.Plan.Plan.UnitParent ?? string.Empty,
        ];
    }

    // The table is read back by the notation that its own names speak for.
    private static PrintedForReading PrintsOf(ConvertedTable table, CommonChoices choices) =>
        new(CellReading.NotationFor(choices.Notation, table.Rows.SelectMany(row => (string?[])[row.Plan.Plan.Unit, row.Plan.Plan.Indicator.Name.ToString(), row.Plan.Plan.Indicator.Unit?.Symbol])));

    private static string Markdown(ConversionView view)
    {
        Wording wording = view.Wording;
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"**{MarkdownOutput.Escape(view.Title)}**\n\n");
        text.Append(MarkdownOutput.Write(new Grid(
            [wording.AdministrativeUnit, wording.Indicator, wording.PeriodOfTime, wording.Target, wording.Actual, wording.Verdict, wording.Conversion],
            [.. view.Rows.Select(row => (IReadOnlyList<string>)[row.Unit, row.Indicator, row.Period, row.Target, row.Actual, row.Verdict, string.Join(" ", row.How.Select(how => $"{how.Label}: {how.Text}"))])])));
        text.Append(CultureInfo.InvariantCulture, $"\n{MarkdownOutput.Escape(view.Summary)}\n");
        foreach (string line in view.LeftOut)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n- {MarkdownOutput.Escape(line)}");
        }

        return view.LeftOut.Count > 0 ? text.Append('\n').ToString() : text.ToString();
    }

    private static string Text(ConversionView view, TerminalInfo terminal)
    {
        Wording wording = view.Wording;
        using Page page = new(terminal);
        page.Add(view.Title, Bold);
        foreach (ConvertedRowView row in view.Rows)
        {
            page.AddBlank();
            page.Add($"{row.Unit}: {row.Indicator}, {row.Period}", Bold);
            (string Label, string Text)[] facts = [(wording.Target, row.Target), (wording.Actual, row.Actual), (wording.Verdict, row.Verdict)];
            page.Add(string.Join("; ", facts.Where(fact => fact.Text.Length > 0).Select(fact => $"{fact.Label}: {fact.Text}")), Style.Plain, Indent);
            foreach ((string label, string how) in row.How)
            {
                page.Add($"{label}: {how}", Faint, 2 * Indent);
            }
        }

        page.AddBlank();
        page.Add(view.Summary, Bold);
        if (view.LeftOut.Count > 0)
        {
            page.Add(wording.LeftOut, Bold);
        }

        foreach (string line in view.LeftOut)
        {
            page.Add(line, Style.Plain, Indent);
        }

        return page.ToString();
    }
}
