using System.Globalization;
using LocalGovMetrics.Csv;
using LocalGovMetrics.Parquet;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Streaming;
using LocalGovMetrics.Tool.Output;
using LocalGovMetrics.Tool.Streaming;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>Answers <c>lgm assess</c> for files that are read block by block.</summary>
internal static class StreamedAssess
{
    private const int FirstRows = 400;

    /// <summary>Tells whether a format can be written row by row.</summary>
    public static bool Writes(OutputFormat format) => format is OutputFormat.Csv or OutputFormat.Json;

    /// <summary>Tells whether a file is read block by block.</summary>
    public static bool IsFor(long length, AssessChoices choices, ToolContext context) =>
        Writes(choices.Common.Format) && length >= context.StreamedFrom;

    /// <summary>Says why a file that is too large for memory is not assessed.</summary>
    public static string TooLarge(OutputFormat format) => string.Create(
        CultureInfo.InvariantCulture,
        $"The file is larger than {CsvLimits.Default.MaxFileLength} bytes. ")
        + (Writes(format) ? "It has a column of numbers or parents of rows, which connect the whole table; without them it can be read block by block." : "With --format csv or --format json, files of any size are assessed.");

    /// <summary>Assesses a file of delimited text.</summary>
    /// <param name="stream">The file, which can seek.</param>
    /// <param name="name">Its name.</param>
    /// <param name="choices">How.</param>
    /// <param name="context">Where it writes.</param>
    /// <param name="status">The exit status.</param>
    /// <returns>False where the rows of the file refer to one another, so that it must be read whole; nothing is written then.</returns>
    public static bool TryAnswer(Stream stream, string name, AssessChoices choices, ToolContext context, out int status)
    {
        ReadingOutcome<CsvBlocks> opened = CsvBlocks.Open(stream, name, blockLength: context.BlockLength);
        if (!opened.IsSuccess)
        {
            status = BadInput.Write(context.Error, opened.Diagnostics);
            return true;
        }

        CsvBlocks file = opened.Value;
        TextTable start = new(name, file.Header, file.HeaderLine, file.FirstRows);
        if (PlanStream.NeedsWholeTable(start, choices.Table))
        {
            status = ExitStatus.Done;
            return false;
        }

        RowSource source = new(start, file.Read().Select(block => new RowBlock(block.Length, () => block.TrySplit(out TextBlock? rows) ? rows : null, block.Release)), file.FindErrors, stream.Length);
        status = Answer(source, choices, context);
        return true;
    }

    /// <summary>Assesses a Parquet file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="choices">How.</param>
    /// <param name="context">Where it writes.</param>
    /// <param name="status">The exit status.</param>
    /// <returns>False where the rows of the file refer to one another, so that it must be read whole; nothing is written then.</returns>
    public static bool TryAnswer(ParquetBlocks file, AssessChoices choices, ToolContext context, out int status)
    {
        status = ExitStatus.Done;
        TextTable start = new(file.Name, file.Header, 1, file.ReadFirst(FirstRows));
        if (PlanStream.NeedsWholeTable(start, choices.Table))
        {
            return false;
        }

        status = Answer(new RowSource(start, file.Read().Select(block => new RowBlock(block.Rows, block.ToText, block.Release)), () => [], file.Rows), choices, context);
        return true;
    }

    private static int Answer(RowSource source, AssessChoices choices, ToolContext context) =>
        choices.Output is { } path ? ToFile(source, path, choices, context) : ToOutput(source, choices, context);

    private static int ToFile(RowSource source, string path, AssessChoices choices, ToolContext context)
    {
        using OutputFile file = new(path);
        BlockOutcome outcome = Assess(source, file.Stream, choices, context);
        if (outcome.Errors.Count > 0)
        {
            return BadInput.Write(context.Error, outcome.Errors);
        }

        file.Keep();
        return BadInput.WriteFailed(context.Error, outcome.Failed);
    }

    private static int ToOutput(RowSource source, AssessChoices choices, ToolContext context)
    {
        using Stream spool = Spooled.Create();
        BlockOutcome outcome = Assess(source, spool, choices, context);
        if (outcome.Errors.Count > 0)
        {
            return BadInput.Write(context.Error, outcome.Errors);
        }

        int done = BadInput.WriteFailed(context.Error, outcome.Failed);
        Spooled.CopyTo(spool, context.Output);
        return done;
    }

    private static BlockOutcome Assess(RowSource source, Stream output, AssessChoices choices, ToolContext context)
    {
        IBlockFormat format = choices.Common.Format == OutputFormat.Json ? new JsonBlockFormat(source.Start.Name, choices.Common.Policy) : new CsvBlockFormat(source.Start.Header, choices.Common.Wording);
        return StreamProgress.Show(source.Length, context, progress => BlockRun.Assess(source, choices.Table, choices.Common.Policy, format, output, progress));
    }
}
