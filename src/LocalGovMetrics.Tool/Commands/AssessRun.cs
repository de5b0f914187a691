using LocalGovMetrics.Csv;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Tool.Assessing;
using LocalGovMetrics.Tool.Output;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>Answers <c>lgm assess</c>.</summary>
internal static class AssessRun
{
    /// <summary>Assesses a file, or the standard input.</summary>
    /// <param name="path">The path of the file, or a dash.</param>
    /// <param name="choices">How.</param>
    /// <param name="context">Where it reads and writes.</param>
    /// <returns>The exit status.</returns>
    public static int File(string path, CommonChoices choices, ToolContext context)
    {
        ReadingOutcome<TextTable> source;
        try
        {
            source = path == SourceChoice.StandardInput ? CsvTableReader.ReadText(context.Input, SourceChoice.StandardInputName) : CsvTableReader.ReadFile(path);
        }
        catch (Exception e) when (BadInput.IsUnreadable(e))
        {
            return BadInput.Write(context.Error, path, e);
        }

        return Assess(source, sample: null, choices, context);
    }

    /// <summary>Assesses a report that comes with the library.</summary>
    /// <param name="report">The report.</param>
    /// <param name="choices">How.</param>
    /// <param name="context">Where it writes.</param>
    /// <returns>The exit status.</returns>
    public static int Sample(Report report, CommonChoices choices, ToolContext context)
    {
        using Stream text = report.OpenText();
        return Assess(CsvTableReader.Read(text, report.Id), report, choices, context);
    }

    private static int Assess(ReadingOutcome<TextTable> source, Report? sample, CommonChoices choices, ToolContext context)
    {
        ReadingOutcome<Assessment> outcome = source.Then(text =>
            PlanTableReader.Read(text, new PlanTableOptions { Notation = choices.Notation }).Then(table =>
                ReadingOutcome.Success(Assessment.Of(text, table, choices.Policy, sample))));
        if (!outcome.IsSuccess)
        {
            return BadInput.Write(context.Error, outcome.Diagnostics);
        }

        context.Output.Write(AssessmentOutput.Write(outcome.Value, choices, context.Terminal));
        return ExitStatus.Done;
    }
}
