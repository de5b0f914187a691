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
        return Assess(CsvTableReader.Read(text, report.Id), report, choices, context);
    }

    private static int FromInput(AssessChoices choices, ToolContext context)
    {
        if (!StreamedAssess.Writes(choices.Common.Format))
        {
            return Assess(CsvTableReader.ReadText(context.Input, SourceChoice.StandardInputName), sample: null, choices, context);
        }

        using Stream spool = Spooled.From(context.Input);
        if (StreamedAssess.IsFor(spool.Length, choices, context) && StreamedAssess.TryAnswer(spool, SourceChoice.StandardInputName, choices, context, out int status))
        {
            return status;
        }

        spool.Position = 0;
        using StreamReader text = new(spool, ToolApp.InputEncoding);
        return Assess(CsvTableReader.ReadText(text, SourceChoice.StandardInputName), sample: null, choices, context);
    }

    private static int FromFile(string path, AssessChoices choices, ToolContext context)
    {
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        if (!stream.CanSeek)
        {
            return Assess(CsvTableReader.Read(stream, path), sample: null, choices, context);
        }

        byte[] start = new byte[4];
        bool isParquet = ParquetBlocks.IsParquet(start.AsSpan(0, stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)));
        stream.Position = 0;
        if ((isParquet ? StreamedAssess.Writes(choices.Common.Format) : StreamedAssess.IsFor(stream.Length, choices, context))
            && TryStreamed(stream, path, isParquet, choices, context, out int status))
        {
            return status;
        }

        if (stream.Length > CsvLimits.Default.MaxFileLength)
        {
            context.Error.WriteLine($"{ToolApp.Name}: {Page.OneLine(path)}: {StreamedAssess.TooLarge(choices.Common.Format)}");
            return ExitStatus.BadInput;
        }

        stream.Position = 0;
        return Assess(isParquet ? ParquetTableReader.Read(stream, path) : CsvTableReader.Read(stream, path), sample: null, choices, context);
    }

    private static bool TryStreamed(FileStream stream, string path, bool isParquet, AssessChoices choices, ToolContext context, out int status)
    {
        if (!isParquet)
        {
            return StreamedAssess.TryAnswer(stream, path, choices, context, out status);
        }

        ReadingOutcome<ParquetBlocks> opened = ParquetBlocks.Open(stream, path);
        if (!opened.IsSuccess)
        {
            status = BadInput.Write(context.Error, opened.Diagnostics);
            return true;
        }

        ParquetBlocks file = opened.Value;
        try
        {
            return StreamedAssess.TryAnswer(file, choices, context, out status);
        }
        catch (InvalidDataException e)
        {
            status = BadInput.Write(context.Error, path, e);
            return true;
        }
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

        string result = AssessmentOutput.Write(outcome.Value, choices.Common, choices.Output is null ? context.Terminal : TerminalInfo.NoTerminal);
        int done = outcome.Value.Failed.Count == 0 ? ExitStatus.Done : BadInput.Write(context.Error, [.. outcome.Value.Failed.SelectMany(row => row.Errors)]);
        if (choices.Output is null)
        {
            context.Output.Write(result);
            return done;
        }

        using OutputFile file = new(choices.Output);
        file.Write(result);
        file.Keep();
        return done;
    }
}
