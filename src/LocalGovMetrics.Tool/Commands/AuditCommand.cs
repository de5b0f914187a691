using LocalGovMetrics.Answers.Auditing;
using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Answers.Questions;
using LocalGovMetrics.Answers.Views;
using LocalGovMetrics.Audit;
using LocalGovMetrics.Columns.Streaming;
using LocalGovMetrics.Csv;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Documents;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Tool.Documents;
using LocalGovMetrics.Tool.Output;
using LocalGovMetrics.Tool.Streaming;

namespace LocalGovMetrics.Tool.Commands;

/// <summary><c>lgm audit</c>: derived numbers in, whether they follow out.</summary>
internal sealed class AuditCommand
{
    // Claims are read row by row, and nothing of them is held.
    private static readonly CsvLimits OfAnyLength = CsvLimits.Default with { MaxFileLength = long.MaxValue };

    private readonly InputsChoice _inputs = new("audit", "Reports (DOCX, XLSX, PDF, HTML, Markdown, text), or CSV files (comma, semicolon or tab) of claims, with the columns kind, inputs, reported, or of plan-versus-actual rows; - reads the standard input. Of several, facts that stand in more than one with different numbers are found too.");
    private readonly TableChoice _table = new();

    private readonly Choice<bool> _failOn = new(
        "--fail-on",
        "What ends the run with exit status 3: a print that does not follow from its inputs, or nothing.",
        ("never", false),
        ("inconsistent", true));

    public static Verb Create(CommonOptions common, ToolContext context)
    {
        AuditCommand own = new();
        return new Verb(
            "audit",
            "help.recomputesEveryPrintedNumberWas",
            "lgm audit --sample quang-tri-2020-2025",
            "lgm audit report.pdf",
            "lgm audit --sample huong-tra-2021-2023 --sample huong-tra-2023",
            "lgm audit claims.csv --fail-on inconsistent",
            "lgm audit plan.csv --format markdown --lang vi") { TakesJsonLines = true }
            .With([.. own._inputs.All, .. own._table.All, own._failOn.Option])
            .Does(common, context, own.Answer);
    }

    private int Answer(Run run)
    {
        List<string> mistakes = [];
        AuditRunChoices choices = new(_table.ChosenIn(run, mistakes), _failOn.ChosenIn(run.Parse));
        if (mistakes.Count > 0)
        {
            return run.Refuse(mistakes);
        }

        choices = choices with { Document = _table.DocumentIn(run, choices.Table) };
        return _inputs.MistakeInSamples(run) is { } mistake ? run.Refuse(mistake)
            : (_inputs.PathsIn(run).Where(path => path.Length > 0).ToArray(), _inputs.ReportsIn(run)) switch
            {
                ([], []) => run.Refuse(_inputs.Nothing),
                ([var path], []) when run.Choices.Format == OutputFormat.JsonLines => Lines(path, choices, run),
                ([var path], []) => File(path, choices, run),
                ([], [var report]) => Write(new AuditSource(report.Id, report.Title, ChecksOf(report, run)), choices, run),
                (var paths, var reports) => Several(paths, reports, choices, run),
            };
    }

    private static IReadOnlyList<ClaimCheck> ChecksOf(Report report, Run run) => AuditRun.Of(report.AllClaimsUnder(run.Choices.Policy)).Checks;

    private static int File(string path, AuditRunChoices choices, Run run) => run.FromFile(path, () =>
    {
        using PlanInput input = PlanInput.Open(path, choices.Document, run.Context);
        using Stream parts = Spooled.Create();
        Outcome<AuditSource, Diagnostic> source = SourceOf(input, parts, choices, run);
        int status = source.IsSuccess ? Write(source.Value, choices, run) : run.Fail(source.Reasons);
        PlanInput.Tell(input.Document, choices.Document, run.Context.Error);
        return status;
    });

    // Each for itself, and then the facts that stand in more than one of them.
    private static int Several(string[] paths, Report[] reports, AuditRunChoices choices, Run run)
    {
        List<ClaimCheck> checks = [.. reports.SelectMany(report => ChecksOf(report, run))];
        List<ComparedRow> rows = [.. reports.SelectMany(ComparedRows.OfReport)];
        List<PlanTable> tables = [.. reports.Select(report => new PlanTable(report.Id, report.Table.Rows))];
        foreach (string path in paths)
        {
            int read = run.FromFile(path, () =>
            {
                using PlanInput input = PlanInput.Open(path, choices.Document, run.Context);
                using Stream parts = Spooled.Create();
                Outcome<AuditSource, Diagnostic> source = SourceOf(input, parts, choices, run, keepsRows: true);
                if (!source.IsSuccess)
                {
                    return run.Fail(source.Reasons);
                }

                checks.AddRange(source.Value.Checks);
                tables.AddRange(source.Value.Tables);
                rows.AddRange(source.Value.Tables.SelectMany(table => ComparedRows.OfTable(FollowedTable.AsRead(table))));
                return ExitStatus.Done;
            });
            if (read != ExitStatus.Done)
            {
                return read;
            }
        }

        Dictionary<PlanRow, string> facts = new(ReferenceEqualityComparer.Instance);
        foreach (ComparedRow row in rows)
        {
            facts[row.Row] = row.Fact;
        }

        checks.AddRange(AuditRun.Of([.. PlanTableAudit.SameFactsAcross(tables, facts.GetValueOrDefault), .. Reports.ClaimsAcross(reports)]).Checks);
        return Write(new AuditSource(string.Join(", ", [.. reports.Select(report => report.Id), .. paths]), Title: null, checks), choices, run);
    }

    private static int Lines(string path, AuditRunChoices choices, Run run)
    {
        bool any = false;
        bool isInput = path == StandardStreams.InputPath;
        string name = isInput ? StandardStreams.InputName : path;
        int status = run.FromFile(path, () =>
        {
            if (isInput && run.Context.Input.Peek() is '{')
            {
                return Answer(JsonRows.Read(run.Context.Input).Select(LoneRow.Of));
            }

            using Stream stream = isInput ? Spooled.From(run.Context.Input) : Spooled.Seekable(path);
            Outcome<IEnumerable<LoneRow>, Diagnostic> rows = JsonLines.RowsOf(stream, name, choices.Table);
            return rows.IsSuccess ? Answer(rows.Value) : run.Fail(rows.Reasons);
        });
        return status == ExitStatus.Done && any && choices.FailsOnInconsistent ? ExitStatus.Found : status;

        int Answer(IEnumerable<LoneRow> rows) =>
            JsonLines.Write(RowLines.Audit(rows, name, run.Choices.Notation, run.Choices.Policy, check => any |= check.Class == AuditClass.Inconsistent), run.Context.Output);
    }

    private static Outcome<AuditSource, Diagnostic> SourceOf(PlanInput input, Stream parts, AuditRunChoices choices, Run run, bool keepsRows = false)
    {
        Outcome<AuditSource, Diagnostic> source = input.IsWithoutTable
            ? ReadingOutcome.Success(new AuditSource(input.Name, Title: null, []))
            : RowFile.Open(input.Stream, input.Name, run.Context.BlockLength).Then(rows => SourceOf(rows, input, parts, choices, run, keepsRows));
        return source.Then(tables => ReadingOutcome.Success(tables with { Checks = tables.Checks.Concat(input.Document?.Claims.Select(claim => claim.Check) ?? []) }));
    }

    private static Outcome<AuditSource, Diagnostic> SourceOf(RowSource rows, PlanInput input, Stream parts, AuditRunChoices choices, Run run, bool keepsRows)
    {
        TextTable start = rows.Start;
        if (ClaimRows.AreOf(start.Header))
        {
            return JsonRows.Is(input.Stream) ? ClaimRows.Of(start.Name, start.Header, start.HeaderLine, rows.Rows, run.Choices.Notation, run.Choices.Policy)
                : CsvRows.Open(input.Stream, input.Name, OfAnyLength).Then(file => ClaimRows.Of(file.Name, file.Header, file.HeaderLine, file.Read, run.Choices.Notation, run.Choices.Policy));
        }

        PlanTableOptions options = input.Document is null ? choices.Table : choices.Table with { KeepGoing = true };
        return StreamedPlanAudit.Of(rows, parts, options, run.Choices.Notation, run.Choices.Policy, run.Context.AuditedRows, run.Context.Linked, keepsRows);
    }

    private static int Write(AuditSource source, AuditRunChoices choices, Run run)
    {
        AuditTally tally = new();
        if (run.Choices.Format == OutputFormat.JsonLines)
        {
            AuditAnswer.WriteLines(source, tally, run.Context.Output);
        }
        else
        {
            run.Write(AuditAnswer.Of(source, tally, run.Choices.Language));
        }

        return choices.FailsOnInconsistent && tally.Counts.Inconsistent > 0 ? ExitStatus.Found : ExitStatus.Done;
    }

    /// <summary>What the options of <c>lgm audit</c> say in one run.</summary>
    private sealed record AuditRunChoices(PlanTableOptions Table, bool FailsOnInconsistent)
    {
        public DocumentOptions Document { get; init; } = new();
    }
}
