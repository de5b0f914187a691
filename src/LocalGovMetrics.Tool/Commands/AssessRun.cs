using LocalGovMetrics.Csv;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Tool.Assessing;
using LocalGovMetrics.Tool.Output;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>Answers <c>lgm assess</c>.</summary>
internal static class AssessRun
{
    private const string StandardInput = "-";
    private const string StandardInputName = "<stdin>";

    /// <summary>Assesses a file, or the standard input.</summary>
    public static int File(string path, CommonChoices choices, ToolContext context)
    {
        try
        {
            return Assess(
                path == StandardInput ? CsvTableReader.ReadText(context.Input, StandardInputName) : CsvTableReader.ReadFile(path),
                sample: null,
                choices,
                context);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            context.Error.WriteLine($"{ToolApp.Name}: {Page.OneLine(path)}: {e.Message}");
            return ExitStatus.BadInput;
        }
    }

    /// <summary>Assesses a report that comes with the library.</summary>
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
            foreach (Diagnostic diagnostic in outcome.Diagnostics)
            {
                context.Error.WriteLine(diagnostic);
            }

            return ExitStatus.BadInput;
        }

        context.Output.Write(AssessmentOutput.Write(outcome.Value, choices, context.Terminal));
        return ExitStatus.Done;
    }
}
