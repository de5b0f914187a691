using System.CommandLine;
using LocalGovMetrics.Documents;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Tool.Documents;
using LocalGovMetrics.Tool.Output;
using LocalGovMetrics.Tool.Streaming;

namespace LocalGovMetrics.Tool.Commands;

/// <summary><c>lgm report</c>: one HTML file that tells all that is known of a plan, to be mailed, read and printed.</summary>
internal static class ReportCommand
{
    public const string Name = "report";

    /// <summary>Gets examples for the help.</summary>
    public static string[] Examples { get; } =
    [
        "lgm report --sample huong-tra-2023 --output huong-tra.html --lang vi",
        "lgm report report.docx --output report.html",
        "lgm report plan.csv --compare other.csv --compare tam-ky-2024 --output town.html",
    ];

    /// <summary>Makes the command.</summary>
    public static Command Create(CommonOptions common, ToolContext context)
    {
        SourceChoice source = new("A report (DOCX, XLSX, PDF, HTML, Markdown, text), or a CSV (comma, semicolon or tab) or Parquet file of plan-versus-actual rows; - reads the standard input.");
        Option<string[]> compare = new("--compare")
        {
            Description = "What the units are put beside: a file of plan-versus-actual rows, or a data set that comes with the library, as often as needed.",
            HelpName = "FILE|NAME",
            AllowMultipleArgumentsPerToken = false,
        };
        Option<string?> output = new("--output") { Description = "The HTML file, which appears once it is whole; without it, or as -, the standard output.", HelpName = "FILE" };
        Option<bool> force = new("--force") { Description = "Lets --output replace the input." };
        TableChoice table = new();
        DocumentChoice document = new();
        Command command = new(Name, HelpText.Of("help.tellsAllInOneFile"));
        source.AddTo(command);
        command.Add(compare);
        command.Add(output);
        command.Add(force);
        table.AddTo(command);
        document.AddTo(command);
        command.SetAction(parse =>
        {
            CommonChoices chosen = common.ChosenIn(parse);
            List<string> mistakes = [];
            PlanTableOptions options = table.ChosenIn(parse, chosen, mistakes);
            string? place = parse.GetValue(output);
            if (place is not null && string.IsNullOrWhiteSpace(place))
            {
                mistakes.Add(Language.Said("command.outputNeedsFileOrFor"));
            }

            if (chosen.Format is not (OutputFormat.Table or OutputFormat.Html))
            {
                mistakes.Add(Language.Said("command.reportIsHtml"));
            }

            if (mistakes.Count > 0)
            {
                return Mistakes.Write(context.Error, parse, mistakes);
            }

            ReportChoices choices = new(chosen, options, document.ChosenIn(parse, options), parse.GetValue(compare) ?? [], place == SourceChoice.StandardInput ? null : place, CommandLine.Of(parse));
            return source.Answer(
                parse,
                context.Error,
                path => choices.Output is null || parse.GetValue(force) || !OutputPlace.AreSame(SourceChoice.PlaceOf(path), choices.Output)
                    ? ReportRun.File(path, choices, context)
                    : Mistakes.Write(context.Error, parse, Language.Said("command.outputInputWhichWouldBe")),
                report => ReportRun.Sample(report, choices, context));
        });
        return command;
    }
}

/// <summary>What the options of <c>lgm report</c> say in one run.</summary>
/// <param name="Common">What all verbs have.</param>
/// <param name="Table">How the table is read, and what it does not say itself.</param>
/// <param name="Document">Which part of a document is read.</param>
/// <param name="Compare">Files and data sets that the units are put beside.</param>
/// <param name="Output">The path of the result, or null for the standard output.</param>
/// <param name="CommandLine">The command line, as somebody types it who makes the report again.</param>
internal sealed record ReportChoices(CommonChoices Common, PlanTableOptions Table, DocumentOptions Document, IReadOnlyList<string> Compare, string? Output, string CommandLine);
