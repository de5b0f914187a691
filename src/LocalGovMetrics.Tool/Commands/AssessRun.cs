using LocalGovMetrics.Answers.Questions;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Csv;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Display;
using LocalGovMetrics.Documents;
using LocalGovMetrics.Parquet;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Tool.Assessing;
using LocalGovMetrics.Tool.Documents;
using LocalGovMetrics.Tool.Output;
using LocalGovMetrics.Tool.Streaming;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>Answers <c>lgm assess</c>.</summary>
internal static class AssessRun
{
    /// <summary>Assesses a file, or the standard input.</summary>
    /// <param name="path">The path of the file, or a dash.</param>
    /// <param name="choices">How.</param>
    /// <param name="context">Where it reads and writes.</param>
    /// <returns>The exit status.</returns>
    public static int File(string path, AssessChoices choices, ToolContext context)
    {
        try
        {
            return path == SourceChoice.StandardInput ? FromInput(choices, context) : From(path, choices, context);
        }
        catch (Exception e) when (BadInput.IsUnreadable(e))
        {
            return BadInput.Write(context.Error, path, e);
        }
    }

    /// <summary>Assesses a report that comes with the library.</summary>
    /// <param name="report">The report.</param>
    /// <param name="choices">How.</param>
    /// <param name="context">Where it writes.</param>
    /// <returns>The exit status.</returns>
    public static int Sample(Report report, AssessChoices choices, ToolContext context)
    {
        using Stream text = report.OpenText();
        if (choices.Common.Format == OutputFormat.JsonLines)
        {
            using Stream spool = Spooled.From(text);
            return JsonLines(spool, report.Id, choices, context);
        }

        return Assess(CsvTableReader.Read(text, report.Id), report, choices, context);
    }

    private static int FromInput(AssessChoices choices, ToolContext context)
    {
        if (choices.Common.Format == OutputFormat.JsonLines && choices.Output is null && context.Input.Peek() is '{')
        {
            // Row by row as they come: whoever writes them may wait for each answer.
            return JsonLinesAnswer.Assess(JsonRows.Read(context.Input).Select(LoneRow.Of), SourceChoice.StandardInputName, choices, context.Output);
        }

        bool isLookedAt = choices.Common.Format == OutputFormat.JsonLines && choices.Output is null;
        return From(SourceChoice.StandardInput, choices, isLookedAt ? context with { InputBytes = null } : context);
    }

    private static int From(string path, AssessChoices choices, ToolContext context)
    {
        using PlanInput input = PlanInput.Open(path, choices.Document, context);
        if (input.Document is null)
        {
            return Table(input.Stream, input.Name, choices, context);
        }

        // The cells of a document were not written for a machine: one that cannot be read is a row without a verdict, and no reason to keep the others back.
        choices = choices with { Printed = input.Document.Headline };
        int done = input.IsWithoutTable
            ? Assess(new TextTable(input.Name, ["unit", "indicator", "period", "target", "actual"], 1, []), new PlanTable(input.Name, []), sample: null, choices, context)
            : Table(input.Stream, input.Name, choices with { Table = choices.Table with { KeepGoing = true } }, context);
        FoundText.Write(input.Document, choices.Document, context.Error);
        return done == ExitStatus.BadInput && !choices.Table.KeepGoing ? ExitStatus.Done : done;
    }

    /// <summary>Assesses a table that can seek.</summary>
    /// <param name="stream">The table, CSV or Parquet.</param>
    /// <param name="name">What diagnostics call it.</param>
    /// <param name="choices">How.</param>
    /// <param name="context">Where it writes.</param>
    /// <returns>The exit status.</returns>
    public static int Table(Stream stream, string name, AssessChoices choices, ToolContext context)
    {
        if (choices.Common.Format == OutputFormat.JsonLines && !choices.IsWorkbook)
        {
            return JsonLines(stream, name, choices, context);
        }

        if (!choices.IsWorkbook && StreamedAssess.IsFor(stream.Length, context))
        {
            return StreamedAssess.Answer(stream, name, choices, context);
        }

        byte[] start = new byte[4];
        stream.Position = 0;
        bool isParquet = ParquetBlocks.IsParquet(start.AsSpan(0, stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)));
        stream.Position = 0;
        if (isParquet)
        {
            return PortableVerbs.IsHere ? Assess(ParquetTableReader.Read(stream, name), sample: null, choices, context) : BadInput.Write(context.Error, [PortableVerbs.ParquetRefused(name)]);
        }

        return Assess(CsvTableReader.Read(stream, name), sample: null, choices, context);
    }

    private static int JsonLines(Stream stream, string name, AssessChoices choices, ToolContext context)
    {
        Outcome<IEnumerable<LoneRow>, Diagnostic> rows = JsonLinesAnswer.RowsOf(stream, name, choices.Table);
        if (!rows.IsSuccess)
        {
            return BadInput.Write(context.Error, rows.Reasons);
        }

        if (choices.Output is null)
        {
            return JsonLinesAnswer.Assess(rows.Value, name, choices, context.Output);
        }

        using OutputFile file = new(choices.Output);
        using StreamWriter text = new(file.Stream, leaveOpen: true);
        int status = JsonLinesAnswer.Assess(rows.Value, name, choices, text);
        file.Keep();
        return status;
    }

    private static int Assess(Outcome<TextTable, Diagnostic> source, Report? sample, AssessChoices choices, ToolContext context)
    {
        Outcome<PlanTable, Diagnostic> table = source.Then(text => PlanTableReader.Read(text, choices.Table));
        return table.IsSuccess ? Assess(source.Value!, table.Value, sample, choices, context) : BadInput.Write(context.Error, table.Reasons);
    }

    private static int Assess(TextTable source, PlanTable table, Report? sample, AssessChoices choices, ToolContext context)
    {
        Assessment assessment = Assessment.Of(table, choices.Common.Policy, sample?.Printed ?? choices.Printed);
        int done = assessment.Failed.Count == 0 ? ExitStatus.Done : BadInput.Write(context.Error, [.. assessment.Failed.SelectMany(row => row.Errors)]);
        if (choices.Output is null)
        {
            AssessmentOutput.Write(new AssessedFile(assessment, source, sample), choices.Common, context.Terminal, context.Output);
            return done;
        }

        using OutputFile output = new(choices.Output);
        if (choices.IsWorkbook)
        {
            AssessmentWorkbook.Write(assessment, output.Stream, choices.Common.Wording.Language);
            output.Keep();
            return done;
        }

        using StringWriter text = new() { NewLine = "\n" };
        AssessedFile file = new(assessment, source, sample);
        if (choices.Common.Format == OutputFormat.Html)
        {
            HtmlPage.WriteWhole([.. AssessmentOutput.BlocksOf(file)], choices.Common.Wording.Language, text);
        }
        else
        {
            AssessmentOutput.Write(file, choices.Common, TerminalInfo.NoTerminal, text);
        }

        output.Write(text.ToString());
        output.Keep();
        return done;
    }
}
