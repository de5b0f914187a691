using LocalGovMetrics.Assessments;
using System.Text;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Columns;
using LocalGovMetrics.Text;
using LocalGovMetrics.Tool.Output;
using LocalGovMetrics.Tool.Streaming;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>Answers <c>lgm assess</c> for files that are read block by block.</summary>
internal static class StreamedAssess
{
    /// <summary>Tells whether a file is read block by block.</summary>
    public static bool IsFor(long length, ToolContext context) => length >= context.StreamedFrom;

    /// <summary>Assesses a file of any format.</summary>
    /// <param name="stream">The file, which can seek.</param>
    /// <param name="name">Its name.</param>
    /// <param name="choices">How.</param>
    /// <param name="context">Where it writes.</param>
    /// <returns>The exit status.</returns>
    public static int Answer(Stream stream, string name, AssessChoices choices, ToolContext context)
    {
        try
        {
            Outcome<RowSource, Diagnostic> opened = RowSource.Open(stream, name, choices.Common.Format == OutputFormat.Csv ? context.BlockLength : context.FullBlockLength);
            return opened.IsSuccess ? Answer(opened.Value, choices, context) : BadInput.Write(context.Error, opened.Reasons);
        }
        catch (InvalidDataException e)
        {
            return BadInput.Write(context.Error, name, e);
        }
    }

    private static int Answer(RowSource source, AssessChoices choices, ToolContext context)
    {
        List<ReadingNote> notes = [];
        RowSource laid = source.LaidOut(choices.Table, notes);
        return choices.Output is { } path ? ToFile(laid, notes, path, choices, context) : ToOutput(laid, notes, choices, context);
    }

    private static int ToFile(RowSource source, List<ReadingNote> notes, string path, AssessChoices choices, ToolContext context)
    {
        using OutputFile file = new(path);
        BlockOutcome outcome = Assess(source, notes, file.Stream, TerminalInfo.NoTerminal, choices, context);
        if (outcome.Errors.Count > 0)
        {
            return BadInput.Write(context.Error, outcome.Errors);
        }

        file.Keep();
        return BadInput.WriteFailed(context.Error, outcome.Failed);
    }

    private static int ToOutput(RowSource source, List<ReadingNote> notes, AssessChoices choices, ToolContext context)
    {
        using Stream spool = Spooled.Create();
        BlockOutcome outcome = Assess(source, notes, spool, context.Terminal, choices, context);
        if (outcome.Errors.Count > 0)
        {
            return BadInput.Write(context.Error, outcome.Errors);
        }

        int done = BadInput.WriteFailed(context.Error, outcome.Failed);
        Spooled.CopyTo(spool, context.Output);
        return done;
    }

    private static BlockOutcome Assess(RowSource source, List<ReadingNote> notes, Stream output, TerminalInfo terminal, AssessChoices choices, ToolContext context) => choices.Common.Format switch
    {
        OutputFormat.Json => Assess(source, new JsonBlockFormat(source.Start.Name, choices.Common.Policy), notes, output, choices, context),
        OutputFormat.Csv => Assess(source, new CsvBlockFormat(source.Start.Header, choices.Common.Wording), notes, output, choices, context),
        _ => ForPerson(source, notes, output, terminal, choices, context),
    };

    private static BlockOutcome Assess(RowSource source, IBlockFormat format, List<ReadingNote> notes, Stream output, AssessChoices choices, ToolContext context)
    {
        long start = output.Position;
        if (!PlanStream.HasLinks(source.Start, choices.Table))
        {
            BlockOutcome direct = InOrder(source, format, notes, output, false, choices, context);
            if (!direct.MayContradict)
            {
                return direct;
            }

            output.SetLength(start);
            output.Position = start;
        }

        using Stream rows = Spooled.Create();
        Outcome<RowSource, Diagnostic> linked = LinkedRows.Of(source, rows, choices.Table, context.LinkedRows, LinkedBy.Fact, context.Linked);
        if (!linked.IsSuccess)
        {
            return BlockOutcome.Of(linked.Reasons);
        }

        using Stream framed = Spooled.Create();
        FramedFormat framing = new(format);
        BlockOutcome outcome = InOrder(linked.Value, framing, notes, framed, true, choices, context);
        if (outcome.Errors.Count == 0)
        {
            output.Write(Encoding.UTF8.GetBytes(format.Head()));
            FramedRows.Merge(framed, format.JointLength, output);
            output.Write(Encoding.UTF8.GetBytes(framing.LastText));
        }

        return outcome;
    }

    private static BlockOutcome InOrder(RowSource source, IBlockFormat format, List<ReadingNote> notes, Stream output, bool areTogether, AssessChoices choices, ToolContext context) =>
        StreamProgress.Show(source.Length, context, progress => BlockRun.Assess(source, choices.Table, choices.Common.Policy, format, notes, output, areTogether, progress), outcome => !outcome.MayContradict && outcome.Errors.Count == 0);

    private static BlockOutcome ForPerson(RowSource source, List<ReadingNote> notes, Stream output, TerminalInfo terminal, AssessChoices choices, ToolContext context)
    {
        using Stream rows = Spooled.Create();
        BlockOutcome outcome = Assess(source, new RowViewFormat(choices.Common.Wording.Language), notes, rows, choices, context);
        if (outcome.Errors.Count == 0)
        {
            using StreamWriter text = new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
            AssessmentOutput.Write(AssessmentView.Of(source.Start.Name, source.Start.Header, RowViewSpool.Read(rows), outcome.Notes, title: null, printed: null, choices.Common.Wording.Language).With(outcome.Terms), choices.Common, terminal, text);
        }

        return outcome;
    }
}
