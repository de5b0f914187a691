using System.Text;
using LocalGovMetrics.Answers.Questions;
using LocalGovMetrics.Answers.Streaming;
using LocalGovMetrics.Answers.Views;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Columns.Streaming;
using LocalGovMetrics.Csv;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Documents;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;
using LocalGovMetrics.Tool.Documents;
using LocalGovMetrics.Tool.Output;
using LocalGovMetrics.Tool.Streaming;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>Answers <c>lgm assess</c>.</summary>
internal sealed class AssessRun(Run run, AssessChoices choices)
{
    // Beyond it the rows of a page are written as they are read, without the picture of all of them.
    private const long LargestPage = 1 << 20;

    private OutputFormat Format => run.Choices.Format;

    /// <summary>Assesses a file, or the standard input.</summary>
    /// <param name="path">The path of the file, or a dash.</param>
    /// <returns>The exit status.</returns>
    public int File(string path) => run.FromFile(path, () =>
    {
        bool isAnsweredAtOnce = path == StandardStreams.InputPath && Format == OutputFormat.JsonLines && choices.Output is null;

        // Row by row as they come: whoever writes them may wait for each answer.
        return isAnsweredAtOnce && run.Context.Input.Peek() is '{' ? Lines(JsonRows.Read(run.Context.Input).Select(LoneRow.Of), StandardStreams.InputName, run.Context.Output)
            : From(path, isAnsweredAtOnce ? run.Context with { InputBytes = null } : run.Context);
    });

    /// <summary>Assesses a report that comes with the library.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The exit status.</returns>
    public int Sample(Report report)
    {
        using Stream text = report.OpenText();
        if (Format != OutputFormat.JsonLines)
        {
            return Assess(CsvTableReader.Read(text, report.Id), report);
        }

        using Stream spool = Spooled.From(text);
        return Lines(spool, report.Id);
    }

    /// <summary>Assesses a table that can seek.</summary>
    /// <param name="stream">The table, CSV or Parquet.</param>
    /// <param name="name">What diagnostics call it.</param>
    /// <returns>The exit status.</returns>
    public int Table(Stream stream, string name) =>
        choices.IsWorkbook ? Assess(RowFile.Read(stream, name), sample: null)
        : Format == OutputFormat.JsonLines ? Lines(stream, name)
        : stream.Length >= run.Context.StreamedFrom && !IsPage(stream) ? InBlocks(stream, name)
        : Assess(RowFile.Read(stream, name), sample: null);

    // A page that a person may read shows the rows in a picture, for which all are held.
    private bool IsPage(Stream stream) => Format == OutputFormat.Html && stream.Length <= LargestPage;

    private int From(string path, ToolContext context)
    {
        using PlanInput input = PlanInput.Open(path, choices.Document, context);
        if (input.Document is null)
        {
            return Table(input.Stream, input.Name);
        }

        // The cells of a document were not written for a machine: one that cannot be read is a row without a verdict, and no reason to keep the others back.
        AssessRun own = new(run, choices with { Printed = input.Document.Headline, Table = choices.Table with { KeepGoing = true } });
        int done = input.IsWithoutTable ? own.Assess(PlanInput.Nothing(input.Name), new PlanTable(input.Name, []), sample: null) : own.Table(input.Stream, input.Name);
        PlanInput.Tell(input.Document, choices.Document, context.Error);
        return done == ExitStatus.BadInput && !choices.Table.KeepGoing ? ExitStatus.Done : done;
    }

    private int Lines(Stream stream, string name)
    {
        Outcome<IEnumerable<LoneRow>, Diagnostic> rows = JsonLines.RowsOf(stream, name, choices.Table);
        if (!rows.IsSuccess)
        {
            return run.Fail(rows.Reasons);
        }

        if (choices.Output is null)
        {
            return Lines(rows.Value, name, run.Context.Output);
        }

        int status = ExitStatus.Done;
        OutputFile.Write(choices.Output, output => status = Lines(rows.Value, name, output));
        return status;
    }

    private int Lines(IEnumerable<LoneRow> rows, string name, TextWriter output) => JsonLines.Write(RowLines.Assess(rows, name, choices.Table, run.Choices.Policy), output);

    private int Assess(Outcome<TextTable, Diagnostic> source, Report? sample)
    {
        Outcome<PlanTable, Diagnostic> table = source.Then(text => PlanTableReader.Read(text, choices.Table));
        return table.IsSuccess ? Assess(source.Value!, table.Value, sample) : run.Fail(table.Reasons);
    }

    private int Assess(TextTable source, PlanTable table, Report? sample)
    {
        Assessment assessment = Assessment.Of(table, run.Choices.Policy, sample?.Printed ?? choices.Printed);
        int done = run.TellFailed(assessment);
        if (choices.IsWorkbook)
        {
            using OutputFile output = new(choices.Output!);
            AssessmentWorkbook.Write(assessment, output.Stream, run.Choices.Language);
            output.Keep();
        }
        else
        {
            run.Write(AssessAnswer.Of(new AssessedFile(assessment, source, sample), run.Choices.Language), choices.Output);
        }

        return done;
    }

    private int InBlocks(Stream stream, string name)
    {
        try
        {
            Outcome<RowSource, Diagnostic> opened = RowFile.Open(stream, name, Format == OutputFormat.Csv ? run.Context.BlockLength : run.Context.FullBlockLength);
            List<ReadingNote> notes = [];
            return opened.IsSuccess ? InBlocks(opened.Value.LaidOut(choices.Table, notes), notes) : run.Fail(opened.Reasons);
        }
        catch (InvalidDataException e)
        {
            return BadInput.Write(run.Context.Error, name, e);
        }
    }

    // Nothing is shown before all of it is known to be good.
    private int InBlocks(RowSource source, List<ReadingNote> notes)
    {
        using OutputFile? file = choices.Output is { } path ? new OutputFile(path) : null;
        using Stream? spool = file is null ? Spooled.Create() : null;
        BlockOutcome outcome = InBlocks(source, notes, file?.Stream ?? spool!, file is null ? run.Context.Terminal : TerminalInfo.NoTerminal);
        if (outcome.Errors.Count > 0)
        {
            return run.Fail(outcome.Errors);
        }

        file?.Keep();
        int done = BadInput.WriteFailed(run.Context.Error, outcome.Failed);
        if (spool is not null)
        {
            Spooled.CopyTo(spool, run.Context.Output);
        }

        return done;
    }

    private BlockOutcome InBlocks(RowSource source, List<ReadingNote> notes, Stream output, TerminalInfo terminal)
    {
        BlockAssessment assessment = new(choices.Table, run.Choices.Policy, run.Context.LinkedRows, run.Context.Linked, Spooled.Create, Watched);
        if (Format is OutputFormat.Json or OutputFormat.Csv)
        {
            IBlockFormat format = Format == OutputFormat.Json ? new JsonBlockFormat(source.Start.Name, run.Choices.Policy) : new CsvBlockFormat(source.Start.Header, run.Choices.Language);
            return assessment.Write(source, notes, format, output);
        }

        using Stream rows = Spooled.Create();
        BlockOutcome outcome = assessment.Write(source, notes, new RowViewFormat(run.Choices.Language), rows);
        if (outcome.Errors.Count == 0)
        {
            using StreamWriter text = new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
            AssessmentView view = AssessmentView.Of(source.Start.Name, source.Start.Header, RowViewSpool.Read(rows), outcome.Notes, title: null, printed: null, run.Choices.Language).With(outcome.Terms);
            AnswerOutput.Write(AssessmentBlocks.Of(view), run.Choices, terminal, text);
        }

        return outcome;
    }

    private BlockOutcome Watched(long length, Func<Action<long, long>, BlockOutcome> work) =>
        StreamProgress.Show(length, run.Context, work, outcome => !outcome.MayContradict && outcome.Errors.Count == 0);
}
