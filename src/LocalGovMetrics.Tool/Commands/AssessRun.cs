using LocalGovMetrics.Csv;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Parquet;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Tool.Assessing;
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
            return path == SourceChoice.StandardInput ? FromInput(choices, context) : FromFile(path, choices, context);
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

        using Stream spool = Spooled.From(context.Input);
        if (choices.Common.Format == OutputFormat.JsonLines)
        {
            return JsonLines(spool, SourceChoice.StandardInputName, choices, context);
        }

        if (StreamedAssess.IsFor(spool.Length, context))
        {
            return StreamedAssess.Answer(spool, SourceChoice.StandardInputName, choices, context);
        }

        spool.Position = 0;
        using StreamReader text = new(spool, ToolApp.InputEncoding);
        return Assess(CsvTableReader.ReadText(text, SourceChoice.StandardInputName), sample: null, choices, context);
    }

    private static int FromFile(string path, AssessChoices choices, ToolContext context)
    {
        using Stream stream = Spooled.Seekable(path);
        if (choices.Common.Format == OutputFormat.JsonLines)
        {
            return JsonLines(stream, path, choices, context);
        }

        byte[] start = new byte[4];
        bool isParquet = ParquetBlocks.IsParquet(start.AsSpan(0, stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)));
        stream.Position = 0;
        if (StreamedAssess.IsFor(stream.Length, context))
        {
            return StreamedAssess.Answer(stream, path, choices, context);
        }

        stream.Position = 0;
        return Assess(isParquet ? ParquetTableReader.Read(stream, path) : CsvTableReader.Read(stream, path), sample: null, choices, context);
    }

    private static int JsonLines(Stream stream, string name, AssessChoices choices, ToolContext context)
    {
        ReadingOutcome<IEnumerable<LoneRow>> rows = JsonLinesAnswer.RowsOf(stream, name);
        if (!rows.IsSuccess)
        {
            return BadInput.Write(context.Error, rows.Diagnostics);
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

    private static int Assess(ReadingOutcome<TextTable> source, Report? sample, AssessChoices choices, ToolContext context)
    {
        ReadingOutcome<Assessment> outcome = source.Then(text =>
            PlanTableReader.Read(text, choices.Table).Then(table =>
                ReadingOutcome.Success(Assessment.Of(text, table, choices.Common.Policy, sample))));
        if (!outcome.IsSuccess)
        {
            return BadInput.Write(context.Error, outcome.Diagnostics);
        }

        int done = outcome.Value.Failed.Count == 0 ? ExitStatus.Done : BadInput.Write(context.Error, [.. outcome.Value.Failed.SelectMany(row => row.Errors)]);
        if (choices.Output is null)
        {
            AssessmentOutput.Write(outcome.Value, choices.Common, context.Terminal, context.Output);
            return done;
        }

        using OutputFile file = new(choices.Output);
        using StringWriter text = new();
        AssessmentOutput.Write(outcome.Value, choices.Common, TerminalInfo.NoTerminal, text);
        file.Write(text.ToString());
        file.Keep();
        return done;
    }
}
