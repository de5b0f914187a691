using System.CommandLine;
using System.Security.Cryptography;
using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Answers.Views;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Audit;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Documents;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Tool.Documents;
using LocalGovMetrics.Tool.Output;
using LocalGovMetrics.Tool.Streaming;

namespace LocalGovMetrics.Tool.Commands;

/// <summary><c>lgm report</c>: one HTML file that tells all that is known of a plan, to be mailed, read and printed.</summary>
internal sealed class ReportCommand
{
    private readonly SourceChoice _source = new("A report (DOCX, XLSX, PDF, HTML, Markdown, text), or a CSV (comma, semicolon or tab) or Parquet file of plan-versus-actual rows; - reads the standard input.");

    private readonly Option<string[]> _compare = new("--compare")
    {
        Description = "What the units are put beside: a file of plan-versus-actual rows, or a data set that comes with the library, as often as needed.",
        HelpName = "FILE|NAME",
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<string?> _output = Options.Text("--output", "FILE", "The HTML file, which appears once it is whole; without it, or as -, the standard output.");
    private readonly Option<bool> _force = Options.Force();
    private readonly TableChoice _table = new();

    public static Verb Create(CommonOptions common, ToolContext context)
    {
        ReportCommand own = new();
        return new Verb(
            "report",
            "help.tellsAllInOneFile",
            "lgm report --sample huong-tra-2023 --output huong-tra.html --lang vi",
            "lgm report report.docx --output report.html",
            "lgm report plan.csv --compare other.csv --compare tam-ky-2024 --output town.html")
            .With([.. own._source.All, own._compare, own._output, own._force, .. own._table.All])
            .Does(common, context, own.Answer);
    }

    private int Answer(Run run)
    {
        List<string> mistakes = [];
        PlanTableOptions options = _table.ChosenIn(run, mistakes);
        mistakes.AddRange(Options.MistakeOf(run.Of(_output)) is { } blank ? [blank] : []);
        if (run.Choices.Format is not (OutputFormat.Table or OutputFormat.Html))
        {
            mistakes.Add(Language.Said("command.reportIsHtml"));
        }

        string? output = Options.FileOf(run.Of(_output));
        return mistakes.Count > 0 ? run.Refuse(mistakes) : _source.Answer(
            run,
            path => run.Of(_force) || !Options.IsInput(path, output) ? File(path, options, run) : run.Refuse(Language.Said("command.outputInputWhichWouldBe")),
            report => Sample(report, options, run));
    }

    private int File(string path, PlanTableOptions options, Run run) => run.FromFile(path, () =>
    {
        DocumentOptions taken = _table.DocumentIn(run, options);
        using PlanInput input = PlanInput.Open(path, taken, run.Context);
        DocumentExtraction? document = input.Document;
        Outcome<TextTable, Diagnostic> source = input.IsWithoutTable ? ReadingOutcome.Success(PlanInput.Nothing(input.Name)) : RowFile.Read(input.Stream, input.Name);
        Outcome<PlanTable, Diagnostic> table = input.IsWithoutTable
            ? ReadingOutcome.Success(new PlanTable(input.Name, []))
            : source.Then(text => PlanTableReader.Read(text, document is null ? options : options with { KeepGoing = true }));
        if (!table.IsSuccess)
        {
            return run.Fail(table.Reasons);
        }

        Assessment assessment = Assessment.Of(table.Value, run.Choices.Policy, document?.Headline);
        int done = run.TellFailed(assessment);
        AuditRun ofRows = AuditRun.Of(PlanTableAudit.ClaimsOf(table.Value, document?.Headline, run.Choices.Notation, run.Choices.Policy));
        AuditRun audit = new([.. ofRows.Checks, .. document?.Claims.Select(claim => claim.Check) ?? []]);
        string name = path == StandardStreams.InputPath ? input.Name : Path.GetFileName(input.Name);
        CompareSource own = CompareSource.Of(FollowedTable.AsRead(table.Value), run.Choices.Policy);
        int written = Write(new AssessedFile(assessment, source.Value!, null), own, audit, name, document?.Document.Sha256 ?? HashOf(input.Stream), run);
        if (written != ExitStatus.Done)
        {
            return written;
        }

        PlanInput.Tell(input.Document, taken, run.Context.Error);
        return document is not null && done == ExitStatus.BadInput && !options.KeepGoing ? ExitStatus.Done : done;
    });

    private int Sample(Report report, PlanTableOptions options, Run run)
    {
        using Stream text = report.OpenText();
        using Stream whole = Spooled.From(text);
        string hash = HashOf(whole);
        Outcome<TextTable, Diagnostic> source = RowFile.Read(whole, report.Id);
        Outcome<PlanTable, Diagnostic> table = source.Then(read => PlanTableReader.Read(read, options));
        if (!table.IsSuccess)
        {
            return run.Fail(table.Reasons);
        }

        AssessedFile assessed = new(Assessment.Of(table.Value, run.Choices.Policy, report.Printed), source.Value!, report);
        return Write(assessed, CompareSource.Of(report, run.Choices.Policy), AuditRun.Of(report.AllClaimsUnder(run.Choices.Policy)), report.Id, hash, run);
    }

    private static string HashOf(Stream stream)
    {
        stream.Position = 0;
        string hash = Convert.ToHexStringLower(SHA256.HashData(stream));
        stream.Position = 0;
        return hash;
    }

    private int Write(AssessedFile assessed, CompareSource own, AuditRun audit, string name, string hash, Run run)
    {
        Compared? compared = null;
        string[] beside = run.Of(_compare) ?? [];
        if (beside.Length > 0)
        {
            // A name that no data set has is that of a file.
            string[] names = [.. beside.Where(asked => asked == Samples.All || Reports.Find(asked) is not null)];
            if (PlanTables.Read([.. beside.Except(names)], asksAggregation: false, run) is not { } tables)
            {
                return ExitStatus.BadInput;
            }

            CompareSource[] sources =
            [
                own,
                .. Samples.Named(names).Where(report => report.Id != own.Name).Select(report => CompareSource.Of(report, run.Choices.Policy)),
                .. tables.Select(table => CompareSource.Of(FollowedTable.AsRead(table.Table), run.Choices.Policy)),
            ];
            compared = Compared.Of(sources, new CompareRequest(), ComparedRows.PolicyBeside(run.Choices.Policy), run.Choices.Policy, out _);
        }

        ReportOrigin origin = new(name, hash, CommandLine.Of(run.Parse), ToolApp.Version);
        ReportMatter matter = new(assessed, PlanYears.Of(own.Rows.Select(row => (row.Row, row.Comparand))), audit, compared, origin);
        AnswerOutput.WritePage(ReportBlocks.Of(matter, run.Choices.Language), run.Choices.Language, Options.FileOf(run.Of(_output)), run.Context);
        return ExitStatus.Done;
    }
}
