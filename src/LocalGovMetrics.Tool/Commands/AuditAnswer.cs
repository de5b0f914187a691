using LocalGovMetrics.Answers.Questions;
using LocalGovMetrics.Audit;
using LocalGovMetrics.Comparability;
using LocalGovMetrics.Csv;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;
using LocalGovMetrics.Tool.Auditing;
using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Tool.Documents;
using LocalGovMetrics.Tool.Output;
using LocalGovMetrics.Tool.Streaming;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>Answers <c>lgm audit</c>.</summary>
internal static class AuditAnswer
{
    // Claims are read row by row, and nothing of them is held.
    private static readonly CsvLimits OfAnyLength = CsvLimits.Default with { MaxFileLength = long.MaxValue };

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
            Outcome<AuditSource, Diagnostic> source = input.IsWithoutTable
                ? ReadingOutcome.Success(new AuditSource(input.Name, Title: null, []))
                : RowSource.Open(input.Stream, input.Name, context.BlockLength).Then(rows => SourceOf(rows, input, parts, choices, context));
            IEnumerable<ClaimCheck> ofProse = input.Document?.Claims.Select(claim => claim.Check) ?? [];
            int status = Write(source.Then(tables => ReadingOutcome.Success(tables with { Checks = tables.Checks.Concat(ofProse) })), choices, context);
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

    /// <summary>Audits several files and reports, each for itself, and then the facts that stand in more than one of them.</summary>
    /// <param name="paths">The paths of the files; one of them may be a dash.</param>
    /// <param name="reports">The reports.</param>
    /// <param name="choices">How.</param>
    /// <param name="context">Where it reads and writes.</param>
    /// <returns>The exit status.</returns>
    public static int Several(IReadOnlyList<string> paths, IReadOnlyList<Report> reports, AuditChoices choices, ToolContext context)
    {
        List<ClaimCheck> checks = [.. reports.SelectMany(report => AuditRun.Of(report.AllClaimsUnder(choices.Common.Policy)).Checks)];
        List<ComparedRow> rows = [.. reports.SelectMany(ComparedRows.OfReport)];
        List<PlanTable> tables = [.. reports.Select(report => new PlanTable(report.Id, report.Table.Rows))];
        foreach (string path in paths)
        {
            if (Add(path, checks, tables, rows, choices, context) is { } failed)
            {
                return failed;
            }
        }

        Dictionary<PlanRow, string> facts = new(ReferenceEqualityComparer.Instance);
        foreach (ComparedRow row in rows)
        {
            facts[row.Row] = FactOf(row.Comparand);
        }

        checks.AddRange(AuditRun.Of([.. PlanTableAudit.SameFactsAcross(tables, facts.GetValueOrDefault), .. Reports.ClaimsAcross(reports)]).Checks);
        string name = string.Join(", ", [.. reports.Select(report => report.Id), .. paths]);
        return Write(ReadingOutcome.Success(new AuditSource(name, Title: null, checks)), choices, context);
    }

    // The exit status where the file cannot be read.
    private static int? Add(string path, List<ClaimCheck> checks, List<PlanTable> tables, List<ComparedRow> rows, AuditChoices choices, ToolContext context)
    {
        try
        {
            using PlanInput input = PlanInput.Open(path, choices.Document, context);
            using Stream parts = Spooled.Create();
            Outcome<AuditSource, Diagnostic> source = input.IsWithoutTable
                ? ReadingOutcome.Success(new AuditSource(input.Name, Title: null, []))
                : RowSource.Open(input.Stream, input.Name, context.BlockLength).Then(read => SourceOf(read, input, parts, choices, context, keepsRows: true));
            if (!source.IsSuccess)
            {
                return BadInput.Write(context.Error, source.Reasons);
            }

            checks.AddRange(source.Value.Checks.Concat(input.Document?.Claims.Select(claim => claim.Check) ?? []));
            foreach (PlanTable table in source.Value.Tables)
            {
                tables.Add(table);
                rows.AddRange(ComparedRows.OfTable(FollowedTable.AsRead(table)));
            }

            return null;
        }
        catch (Exception e) when (BadInput.IsUnreadable(e))
        {
            return BadInput.Write(context.Error, path, e);
        }
    }

    // What is measured, of which unit: what only its price or its precision tells apart is the same fact.
    private static string FactOf(Comparand value) => string.Join(
        '\u001F',
        value.UnitId?.ToString() ?? FoldedText.Of(value.UnitLabel),
        value.Concept?.Code ?? FoldedText.Of(value.Indicator.Key),
        value.Concept?.Part?.ToString() ?? string.Empty,
        value.Concept?.Variant?.ToString() ?? string.Empty,
        value.Measure.ToString());

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
                Outcome<IEnumerable<LoneRow>, Diagnostic> rows = JsonLinesAnswer.RowsOf(stream, name, choices.Table);
                status = rows.IsSuccess ? Answer(rows.Value) : BadInput.Write(context.Error, rows.Reasons);
            }
        }
        catch (Exception e) when (BadInput.IsUnreadable(e))
        {
            return BadInput.Write(context.Error, path, e);
        }

        return status == ExitStatus.Done && any && choices.FailsOnInconsistent ? ExitStatus.Found : status;

        int Answer(IEnumerable<LoneRow> rows) => JsonLinesAnswer.Audit(rows, name, check => any |= check.Class == AuditClass.Inconsistent, choices.Common, context.Output);
    }

    private static Outcome<AuditSource, Diagnostic> SourceOf(RowSource rows, PlanInput input, Stream parts, AuditChoices choices, ToolContext context, bool keepsRows = false)
    {
        // One column short of claims is a table of claims with a mistake; anything else is taken for plan-versus-actual rows.
        int missing = ClaimReader.Open(rows.Start.Name, rows.Start.Header, rows.Start.HeaderLine, ReportNotation.Vietnamese).Reasons.Count;
        if (missing <= 1)
        {
            return JsonRows.Is(input.Stream) ? ClaimsOf(rows, choices) : CsvRows.Open(input.Stream, input.Name, OfAnyLength).Then(file => ClaimsOf(file, choices));
        }

        PlanTableOptions options = input.Document is null ? choices.Table : choices.Table with { KeepGoing = true };
        return StreamedPlanAudit.Of(rows, parts, options, choices.Common, context, keepsRows);
    }

    private static Outcome<AuditSource, Diagnostic> ClaimsOf(RowSource rows, AuditChoices choices) =>
        ClaimReader.Open(rows.Start.Name, rows.Start.Header, rows.Start.HeaderLine, choices.Common.Notation ?? ClaimReader.InferNotation(rows.Start.Header, ClaimReader.IsClaimHeader(rows.Start.Header) ? RowsOf(rows) : []))
            .Then(reader => ReadingOutcome.Success(new AuditSource(rows.Start.Name, Title: null, AuditRun.Stream(RowsOf(rows).Select(row => reader.Read(row, choices.Common.Policy))))));

    private static IEnumerable<TextRow> RowsOf(RowSource rows) =>
        from block in rows.Blocks
        let text = block.Split()
        from row in Enumerable.Range(0, text?.Rows ?? 0)
        let own = text!.Row(row)
        where !own.IsBlank
        select own;

    private static Outcome<AuditSource, Diagnostic> ClaimsOf(CsvRows file, AuditChoices choices) =>
        ClaimReader.Open(file.Name, file.Header, file.HeaderLine, choices.Common.Notation ?? ClaimReader.InferNotation(file.Header, ClaimReader.IsClaimHeader(file.Header) ? file.Read() : []))
            .Then(reader => ReadingOutcome.Success(new AuditSource(file.Name, Title: null, AuditRun.Stream(file.Read().Select(row => reader.Read(row, choices.Common.Policy))))));

    private static int Write(Outcome<AuditSource, Diagnostic> outcome, AuditChoices choices, ToolContext context)
    {
        if (!outcome.IsSuccess)
        {
            return BadInput.Write(context.Error, outcome.Reasons);
        }

        AuditTally tally = new();
        AuditOutput.Write(outcome.Value, tally, choices.Common, context);
        return choices.FailsOnInconsistent && tally.Counts.Inconsistent > 0 ? ExitStatus.Found : ExitStatus.Done;
    }
}
