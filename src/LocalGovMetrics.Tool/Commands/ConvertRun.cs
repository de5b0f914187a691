using LocalGovMetrics.Csv;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Tool.Converting;
using LocalGovMetrics.Tool.Output;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>Answers <c>lgm units convert</c>.</summary>
internal static class ConvertRun
{
    /// <summary>Converts a file, or the standard input, block by block.</summary>
    /// <param name="path">The path of the file, or a dash.</param>
    /// <param name="choices">How.</param>
    /// <param name="context">Where it reads and writes.</param>
    /// <returns>The exit status.</returns>
    public static int File(string path, ConversionChoices choices, ToolContext context) =>
        PlanTables.Read([path], asksAggregation: true, choices.Common, context) is [var (table, stated)] ? Convert(table, stated, title: null, choices, context) : ExitStatus.BadInput;

    /// <summary>Converts a report that comes with the library.</summary>
    /// <param name="report">The report.</param>
    /// <param name="choices">How.</param>
    /// <param name="context">Where it writes.</param>
    /// <returns>The exit status.</returns>
    public static int Sample(Report report, ConversionChoices choices, ToolContext context)
    {
        using Stream stream = report.OpenText();
        Outcome<TextTable, Diagnostic> text = CsvTableReader.Read(stream, report.Id);
        Outcome<PlanTable, Diagnostic> table = text.Then(cells => PlanTableReader.Read(cells, new PlanTableOptions { Notation = choices.Common.Notation }));
        return table.IsSuccess
            ? Convert(table.Value, TableConversion.LinesWithAggregation(text.Value!), report.Title, choices, context)
            : BadInput.Write(context.Error, table.Reasons);
    }

    private static int Convert(PlanTable table, IReadOnlySet<int> stated, LocalizedName? title, ConversionChoices choices, ToolContext context)
    {
        Outcome<TextTable, Diagnostic>? weights = null;
        try
        {
            weights = choices.Weights is { } path ? Open(path, context) : null;
        }
        catch (Exception e) when (BadInput.IsUnreadable(e))
        {
            return BadInput.Write(context.Error, choices.Weights!, e);
        }

        if (RegisterFile.Read(choices.Register, choices.Common, context) is not { } register)
        {
            return ExitStatus.BadInput;
        }

        Outcome<ConvertedTable, Diagnostic> outcome = WeightsOf(table, weights, choices)
            .Then(amounts => new TableConversion(table, stated, register, amounts.Table, choices).Convert(title));
        if (!outcome.IsSuccess)
        {
            return BadInput.Write(context.Error, outcome.Reasons);
        }

        ConversionOutput.Write(outcome.Value, choices.Common, context);
        return ExitStatus.Done;
    }

    private static Outcome<ChosenWeights, Diagnostic> WeightsOf(PlanTable table, Outcome<TextTable, Diagnostic>? weights, ConversionChoices choices) =>
        weights is { } file ? file.Then(text => WeightTable.Read(text, choices.Weight, choices.Common.Notation)).Then(Chosen)
        : choices.Weight is { } weight && table.Rows.Any(row => row.ExtraText(weight) is not null) ? WeightTable.Of(table.Name, weight, table.Rows, choices.Common.Notation).Then(Chosen)
        : ReadingOutcome.Success(new ChosenWeights(null));

    private static Outcome<ChosenWeights, Diagnostic> Chosen(WeightTable weights) => ReadingOutcome.Success(new ChosenWeights(weights));

    private static Outcome<TextTable, Diagnostic> Open(string path, ToolContext context) =>
        path == SourceChoice.StandardInput ? CsvTableReader.ReadText(context.Input, SourceChoice.StandardInputName) : CsvTableReader.ReadFile(path);

    /// <summary>The amounts of a file, or none.</summary>
    private sealed record ChosenWeights(WeightTable? Table);
}
