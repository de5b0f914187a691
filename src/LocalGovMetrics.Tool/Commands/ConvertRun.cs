using LocalGovMetrics.Csv;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Tool.Converting;
using LocalGovMetrics.Tool.Output;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>Answers <c>lgm units convert</c>.</summary>
internal static class ConvertRun
{
    /// <summary>Converts a file, or the standard input.</summary>
    /// <param name="path">The path of the file, or a dash.</param>
    /// <param name="choices">How.</param>
    /// <param name="context">Where it reads and writes.</param>
    /// <returns>The exit status.</returns>
    public static int File(string path, ConversionChoices choices, ToolContext context)
    {
        ReadingOutcome<TextTable> source;
        try
        {
            source = Open(path, context);
        }
        catch (Exception e) when (BadInput.IsUnreadable(e))
        {
            return BadInput.Write(context.Error, path, e);
        }

        return Convert(source, title: null, choices, context);
    }

    /// <summary>Converts a report that comes with the library.</summary>
    /// <param name="report">The report.</param>
    /// <param name="choices">How.</param>
    /// <param name="context">Where it writes.</param>
    /// <returns>The exit status.</returns>
    public static int Sample(Report report, ConversionChoices choices, ToolContext context)
    {
        using Stream text = report.OpenText();
        return Convert(CsvTableReader.Read(text, report.Id), report.Title, choices, context);
    }

    private static int Convert(ReadingOutcome<TextTable> source, LocalizedName? title, ConversionChoices choices, ToolContext context)
    {
        ReadingOutcome<TextTable>? weights = null;
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

        ReadingOutcome<ConvertedTable> outcome = source.Then(text =>
            PlanTableReader.Read(text, new PlanTableOptions { Notation = choices.Common.Notation }).Then(table =>
                WeightsOf(table, weights, choices).Then(amounts => new TableConversion(text, table, register, amounts.Table, choices).Convert(title))));
        if (!outcome.IsSuccess)
        {
            return BadInput.Write(context.Error, outcome.Diagnostics);
        }

        ConversionOutput.Write(outcome.Value, choices.Common, context);
        return ExitStatus.Done;
    }

    private static ReadingOutcome<ChosenWeights> WeightsOf(PlanTable table, ReadingOutcome<TextTable>? weights, ConversionChoices choices) =>
        weights is not null ? weights.Then(text => WeightTable.Read(text, choices.Weight, choices.Common.Notation)).Then(Chosen)
        : choices.Weight is { } weight && table.Rows.Any(row => row.ExtraText(weight) is not null) ? WeightTable.Of(table.Name, weight, table.Rows, choices.Common.Notation).Then(Chosen)
        : ReadingOutcome.Success(new ChosenWeights(null));

    private static ReadingOutcome<ChosenWeights> Chosen(WeightTable weights) => ReadingOutcome.Success(new ChosenWeights(weights));

    private static ReadingOutcome<TextTable> Open(string path, ToolContext context) =>
        path == SourceChoice.StandardInput ? CsvTableReader.ReadText(context.Input, SourceChoice.StandardInputName) : CsvTableReader.ReadFile(path);

    /// <summary>The amounts of a file, or none.</summary>
    private sealed record ChosenWeights(WeightTable? Table);
}
