using System.CommandLine;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Documents;
using LocalGovMetrics.Languages;
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
        "lgm audit --sample huong-tra-2021-2023 --sample huong-tra-2023",
        "lgm audit claims.csv --fail-on inconsistent",
        "lgm audit plan.csv --format markdown --lang vi",
    ];

    /// <summary>Makes the command.</summary>
    /// <param name="common">The options that every verb has.</param>
    /// <param name="context">Where it reads and writes.</param>
    /// <returns>The command.</returns>
    public static Command Create(CommonOptions common, ToolContext context)
    {
        Argument<string[]> files = new("FILE") { Arity = ArgumentArity.ZeroOrMore, Description = "Reports (DOCX, XLSX, PDF, HTML, Markdown, text), or CSV files (comma, semicolon or tab) of claims, with the columns kind, inputs, reported, or of plan-versus-actual rows; - reads the standard input. Of several, facts that stand in more than one with different numbers are found too." };
        Option<string[]> samples = new("--sample") { Description = "A data set that comes with the library, as often as needed; all for all of them; without a name, lists them.", HelpName = "NAME", Arity = ArgumentArity.ZeroOrMore, AllowMultipleArgumentsPerToken = false };
        Choice<bool> failOn = new(
            "--fail-on",
            "What ends the run with exit status 3: a print that does not follow from its inputs, or nothing.",
            ("never", false),
            ("inconsistent", true));
        Command command = new(Name, HelpText.Of("help.recomputesEveryPrintedNumberWas"));
        TableChoice table = new();
        DocumentChoice document = new();
        command.Add(files);
        command.Add(samples);
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
            string[] paths = parse.GetValue(files) ?? [];
            string[] names = parse.GetValue(samples) ?? [];
            return parse.GetResult(samples) is not null && names.Length == 0 ? Mistakes.Write(context.Error, parse, Language.Said("command.sampleNeedsName", Samples.List()))
                : names.FirstOrDefault(name => name != Samples.All && Reports.Find(name) is null) is { } unknown ? Mistakes.Write(context.Error, parse, Language.Said("command.thereNoSample", unknown, Samples.List()))
                : (paths.Where(path => path.Length > 0).ToArray(), Samples.Named(names)) switch
                {
                    ([], []) => Mistakes.Write(context.Error, parse, Language.Said("command.needsFileForStandardInput2", Name)),
                    ([var path], []) => AuditAnswer.File(path, choices, context),
                    ([], [var report]) => AuditAnswer.Sample(report, choices, context),
                    (var several, var reports) => AuditAnswer.Several(several, reports, choices, context),
                };
        });
        return command;
    }
}

/// <summary>What the options of <c>lgm audit</c> say in one run.</summary>
internal sealed record AuditChoices(CommonChoices Common, PlanTableOptions Table, DocumentOptions Document, bool FailsOnInconsistent);
