using LocalGovMetrics.Audit;
using LocalGovMetrics.Csv;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;
using LocalGovMetrics.Tool.Auditing;
using LocalGovMetrics.Tool.Documents;
using LocalGovMetrics.Tool.Output;
using LocalGovMetrics.Tool.Streaming;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>Answers <c>lgm audit</c>.</summary>
internal static class AuditAnswer
{
    /// <summary>Audits a file, or the standard input.</summary>
    /// <param name="path">The path of the file, or a dash.</param>
    /// <param name="choices">How.</param>
    /// <param name="context">Where it reads and writes.</param>
    /// <returns>The exit status.</returns>
    public static int File(string path, AuditChoices choices, ToolContext context)
    {
        if (choices.Common.Format == OutputFormat.JsonLines)
        {
            return JsonLines(path, choices, context);
        }

        try
        {
            using PlanInput input = PlanInput.Open(path, choices.Document, context);
            using Stream parts = Spooled.Create();
            ReadingOutcome<AuditSource> source = input.IsWithoutTable
                ? ReadingOutcome.Success(new AuditSource(input.Name, Title: null, []))
                : CsvRows.Open(input.Stream, input.Name).Then(file => SourceOf(file, input, parts, choices, context));
            int status = Write(source, choices, context);
            if (input.Document is { } document)
            {
                FoundText.Write(document, choices.Document, context.Error);
            }

            return status;
        }
        catch (Exception e) when (BadInput.IsUnreadable(e))
        {
            return BadInput.Write(context.Error, path, e);
        }
    }

    /// <summary>Audits a report that comes with the library.</summary>
    /// <param name="report">The report.</param>
    /// <param name="choices">How.</param>
    /// <param name="context">Where it writes.</param>
    /// <returns>The exit status.</returns>
    public static int Sample(Report report, AuditChoices choices, ToolContext context) =>
        Write(ReadingOutcome.Success(new AuditSource(report.Id, report.Title, AuditRun.Of(report.AllClaimsUnder(choices.Common.Policy)).Checks)), choices, context);

    private static int JsonLines(string path, AuditChoices choices, ToolContext context)
    {
        bool any = false;
        string name = path == SourceChoice.StandardInput ? SourceChoice.StandardInputName : path;
        int status;
        try
        {
            if (path == SourceChoice.StandardInput && context.Input.Peek() is '{')
            {
                status = Answer(JsonRows.Read(context.Input).Select(LoneRow.Of));
            }
            else
            {
                using Stream stream = path == SourceChoice.StandardInput ? Spooled.From(context.Input) : Spooled.Seekable(path);
                ReadingOutcome<IEnumerable<LoneRow>> rows = JsonLinesAnswer.RowsOf(stream, name, choices.Table);
                status = rows.IsSuccess ? Answer(rows.Value) : BadInput.Write(context.Error, rows.Diagnostics);
            }
        }
        catch (Exception e) when (BadInput.IsUnreadable(e))
        {
            return BadInput.Write(context.Error, path, e);
        }

        return status == ExitStatus.Done && any && choices.FailsOnInconsistent ? ExitStatus.Found : status;

        int Answer(IEnumerable<LoneRow> rows) => JsonLinesAnswer.Audit(rows, name, check => any |= check.Class == AuditClass.Inconsistent, choices.Common, context.Output);
    }

    private static ReadingOutcome<AuditSource> SourceOf(CsvRows file, PlanInput input, Stream parts, AuditChoices choices, ToolContext context)
    {
        ReportNotation? stated = choices.Common.Notation;
        ReadingOutcome<ClaimRowReader> claims = ClaimReader.Open(
            file.Name,
            file.Header,
            file.HeaderLine,
            stated ?? ClaimReader.InferNotation(file.Header, ClaimReader.IsClaimHeader(file.Header) ? file.Read() : []));
        if (claims.IsSuccess)
        {
            return claims.Then(reader => ReadingOutcome.Success(new AuditSource(file.Name, Title: null, AuditRun.Stream(file.Read().Select(row => reader.Read(row, choices.Common.Policy))))));
        }

        // One column short of claims is a table of claims with a mistake; anything else is taken for plan-versus-actual rows.
        if (claims.Diagnostics.Count == 1)
        {
            return ReadingOutcome.Failure<AuditSource>(claims.Diagnostics);
        }

        PlanTableOptions options = input.Document is null ? choices.Table : choices.Table with { KeepGoing = true };
        return CsvBlocks.Open(input.Stream, file.Name, blockLength: context.BlockLength).Then(blocks => StreamedPlanAudit.Of(RowSource.Of(blocks, input.Stream.Length), parts, options, choices.Common, context));
    }

    private static int Write(ReadingOutcome<AuditSource> outcome, AuditChoices choices, ToolContext context)
    {
        if (!outcome.IsSuccess)
        {
            return BadInput.Write(context.Error, outcome.Diagnostics);
        }

        AuditTally tally = new();
        AuditOutput.Write(outcome.Value, tally, choices.Common, context);
        return choices.FailsOnInconsistent && tally.Counts.Inconsistent > 0 ? ExitStatus.Found : ExitStatus.Done;
    }
}
