using System.CommandLine;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Documents;
using LocalGovMetrics.DuckDB;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Tool.Commands;

/// <summary><c>lgm assess</c>: plan-versus-actual rows in, verdicts out.</summary>
internal sealed class AssessCommand
{
    private readonly SourceChoice _source = new("A report (DOCX, XLSX, PDF, HTML, Markdown, text), or a CSV (comma, semicolon or tab) or Parquet file with the columns unit, indicator, period, target, actual; - reads the standard input.");
    private readonly Option<string?> _output = Options.Text("--output", "FILE", "Writes the result to a file, which appears once it is whole; devices and pipes are written through, - is the standard output. With --format csv or json, files of any size are read; NAME.xlsx is a workbook with live formulas, NAME.html a page with a picture.");
    private readonly Option<bool> _force = Options.Force();
    private readonly TableChoice _table = new();
    private readonly ConnectChoice _connect = new();

    public static Verb Create(CommonOptions common, ToolContext context)
    {
        AssessCommand own = new();
        return new Verb(
            "assess",
            "help.tellsEachRowWhetherIts",
            "lgm assess --sample huong-tra-2023",
            "lgm assess report.docx",
            "lgm assess plan.csv --format json --policy strict",
            "lgm assess large.csv --format csv --output verdicts.csv",
            "lgm assess bang.csv --unit \"Hương Trà\" --period 2024 --column target=\"Dự toán\" --keep-going",
            "lgm assess report.docx --output verdicts.xlsx",
            "lgm assess plan.csv --output verdicts.html --lang vi",
            "cat plan.csv | lgm assess - --lang vi",
            "lgm assess --connect \"duckdb:plans.duckdb?table=plans\" --into verdicts") { TakesJsonLines = true }
            .With([.. own._source.All, own._output, own._force, .. own._table.All, .. own._connect.All])
            .Does(common, context, own.Answer);
    }

    private int Answer(Run run)
    {
        string? place = run.Of(_output);
        run = run.For(place);
        List<string> mistakes = [];
        PlanTableOptions options = _table.ChosenIn(run, mistakes);
        mistakes.AddRange(Options.MistakeOf(place) is { } blank ? [blank] : []);
        DatabasePlace? database = _connect.PlaceIn(run, _source.IsGivenIn(run), place is not null, mistakes);
        AssessChoices choices = new(options, _table.DocumentIn(run, options), Options.FileOf(place));
        ConnectedChoices? connected = database is null ? null : _connect.ChosenIn(run, choices, run.Of(_force), mistakes);
        return mistakes.Count > 0 ? run.Refuse(mistakes)
            : connected is not null ? (PortableVerbs.IsHere ? new ConnectedAssess(database!, connected, run).Answer() : PortableVerbs.Refuse("assess --connect", run.Context))
            : _source.Answer(
                run,
                path => run.Of(_force) || !Options.IsInput(path, choices.Output) ? new AssessRun(run, choices).File(path) : run.Refuse(Language.Said("command.outputInputWhichWouldBe")),
                new AssessRun(run, choices).Sample);
    }
}

/// <summary>What the options of <c>lgm assess</c> say in one run.</summary>
/// <param name="Table">How the table is read, and what it does not say itself.</param>
/// <param name="Document">Which part of a document is read.</param>
/// <param name="Output">The path of the result, or null for the standard output.</param>
internal sealed record AssessChoices(PlanTableOptions Table, DocumentOptions Document, string? Output)
{
    /// <summary>Gets the headline that a document prints, or null.</summary>
    public PrintedHeadline? Printed { get; init; }

    /// <summary>Gets a value indicating whether the result is an Excel workbook.</summary>
    public bool IsWorkbook => Output is not null && Output.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);
}
