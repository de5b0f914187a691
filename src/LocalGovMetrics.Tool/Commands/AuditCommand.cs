using System.CommandLine;
using LocalGovMetrics.Documents;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Tool.Documents;
using LocalGovMetrics.Tool.Output;

namespace LocalGovMetrics.Tool.Commands;

/// <summary><c>lgm audit</c>: derived numbers in, whether they follow out.</summary>
internal static class AuditCommand
{
    public const string Name = "audit";

    /// <summary>Gets examples for the help.</summary>
    public static string[] Examples { get; } =
    [
        "lgm audit --sample quang-tri-2020-2025",
        "lgm audit report.pdf",
        "lgm audit claims.csv --fail-on inconsistent",
        "lgm audit plan.csv --format markdown --lang vi",
    ];

    /// <summary>Makes the command.</summary>
    /// <param name="common">The options that every verb has.</param>
    /// <param name="context">Where it reads and writes.</param>
    /// <returns>The command.</returns>
    public static Command Create(CommonOptions common, ToolContext context)
    {
        SourceChoice source = new("A report (DOCX, XLSX, PDF, HTML, Markdown, text), or a CSV file (comma, semicolon or tab) of claims, with the columns kind, inputs, reported, or of plan-versus-actual rows; - reads the standard input.");
        Choice<bool> failOn = new(
            "--fail-on",
            "What ends the run with exit status 3: a print that does not follow from its inputs, or nothing.",
            ("never", false),
            ("inconsistent", true));
        Command command = new(Name, HelpText.Of("help.recomputesEveryPrintedNumberWas"));
        TableChoice table = new();
        DocumentChoice document = new();
        source.AddTo(command);
        table.AddTo(command);
        document.AddTo(command);
        command.Add(failOn.Option);
        command.SetAction(parse =>
        {
            CommonChoices chosen = common.ChosenIn(parse);
            List<string> mistakes = [];
            PlanTableOptions options = table.ChosenIn(parse, chosen, mistakes);
            if (mistakes.Count > 0)
            {
                return Mistakes.Write(context.Error, parse, mistakes);
            }

            AuditChoices choices = new(chosen, options, document.ChosenIn(parse, options), failOn.ChosenIn(parse));
            return source.Answer(parse, context.Error, path => AuditAnswer.File(path, choices, context), report => AuditAnswer.Sample(report, choices, context));
        });
        return command;
    }
}

/// <summary>What the options of <c>lgm audit</c> say in one run.</summary>
internal sealed record AuditChoices(CommonChoices Common, PlanTableOptions Table, DocumentOptions Document, bool FailsOnInconsistent);
