using System.CommandLine;
using LocalGovMetrics.Documents;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Tool.Databases;
using LocalGovMetrics.Tool.Documents;
using LocalGovMetrics.Tool.Output;
using LocalGovMetrics.Tool.Streaming;

namespace LocalGovMetrics.Tool.Commands;

/// <summary><c>lgm assess</c>: plan-versus-actual rows in, verdicts out.</summary>
internal static class AssessCommand
{
    public const string Name = "assess";

    /// <summary>Gets examples for the help.</summary>
    public static string[] Examples { get; } =
    [
        "lgm assess --sample huong-tra-2023",
        "lgm assess report.docx",
        "lgm assess plan.csv --format json --policy strict",
        "lgm assess large.csv --format csv --output verdicts.csv",
        "lgm assess bang.csv --unit \"Hương Trà\" --period 2024 --column target=\"Dự toán\" --keep-going",
        "lgm assess report.docx --output verdicts.xlsx",
        "lgm assess plan.csv --output verdicts.html --lang vi",
        "cat plan.csv | lgm assess - --lang vi",
        "lgm assess --connect \"duckdb:plans.duckdb?table=plans\" --into verdicts",
    ];

    /// <summary>Makes the command.</summary>
    public static Command Create(CommonOptions common, ToolContext context)
    {
        SourceChoice source = new("A report (DOCX, XLSX, PDF, HTML, Markdown, text), or a CSV (comma, semicolon or tab) or Parquet file with the columns unit, indicator, period, target, actual; - reads the standard input.");
        Option<string?> output = new("--output")
        {
            Description = "Writes the result to a file, which appears once it is whole; devices and pipes are written through, - is the standard output. With --format csv or json, files of any size are read; NAME.xlsx is a workbook with live formulas, NAME.html a page with a picture.",
            HelpName = "FILE",
        };
        Option<bool> force = new("--force") { Description = "Lets --output replace the input." };
        Command command = new(Name, HelpText.Of("help.tellsEachRowWhetherIts"));
        TableChoice table = new();
        source.AddTo(command);
        command.Add(output);
        command.Add(force);
        DocumentChoice document = new();
        ConnectChoice connect = new();
        table.AddTo(command);
        document.AddTo(command);
        connect.AddTo(command);
        command.SetAction(parse =>
        {
            string? place = parse.GetValue(output);
            CommonChoices chosen = PageOutput.Chosen(common.ChosenIn(parse), place);
            List<string> mistakes = [];
            PlanTableOptions options = table.ChosenIn(parse, chosen, mistakes);
            if (place is not null && string.IsNullOrWhiteSpace(place))
            {
                mistakes.Add(Language.Said("command.outputNeedsFileOrFor"));
            }

            DatabasePlace? database = connect.PlaceIn(parse, source.IsGivenIn(parse), place is not null, mistakes);
            AssessChoices choices = new(chosen, options, document.ChosenIn(parse, options), place == SourceChoice.StandardInput ? null : place);
            ConnectedChoices? connected = database is null ? null : connect.ChosenIn(parse, choices, parse.GetValue(force), mistakes);
            if (mistakes.Count > 0)
            {
                return Mistakes.Write(context.Error, parse, mistakes);
            }

            if (connected is not null)
            {
                return PortableVerbs.IsHere ? new ConnectedAssess(database!, connected, context).Answer() : PortableVerbs.Refuse("assess --connect", context);
            }

            return source.Answer(
                parse,
                context.Error,
                path => choices.Output is null || parse.GetValue(force) || !OutputPlace.AreSame(SourceChoice.PlaceOf(path), choices.Output)
                    ? AssessRun.File(path, choices, context)
                    : Mistakes.Write(context.Error, parse, Language.Said("command.outputInputWhichWouldBe")),
                report => AssessRun.Sample(report, choices, context));
        });
        return command;
    }
}

/// <summary>What the options of <c>lgm assess</c> say in one run.</summary>
/// <param name="Common">What all verbs have.</param>
/// <param name="Table">How the table is read, and what it does not say itself.</param>
/// <param name="Document">Which part of a document is read.</param>
/// <param name="Output">The path of the result, or null for the standard output.</param>
internal sealed record AssessChoices(CommonChoices Common, PlanTableOptions Table, DocumentOptions Document, string? Output)
{
    /// <summary>Gets the headline that a document prints, or null.</summary>
    public Assessments.PrintedHeadline? Printed { get; init; }

    /// <summary>Gets a value indicating whether the result is an Excel workbook.</summary>
    public bool IsWorkbook => Output is not null && Output.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);
}
