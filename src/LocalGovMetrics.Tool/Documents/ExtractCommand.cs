using System.CommandLine;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Tool.Commands;
using LocalGovMetrics.Tool.Output;

namespace LocalGovMetrics.Tool.Documents;

/// <summary><c>lgm extract</c>: a whole document in, the tables and claims that were found in it out.</summary>
internal static class ExtractCommand
{
    public const string Name = "extract";

    /// <summary>Gets examples for the help.</summary>
    public static string[] Examples { get; } =
    [
        "lgm extract report.docx",
        "lgm extract report.pdf --format csv > rows.csv",
        "lgm extract report.xlsx --sheet \"Phụ lục 1\" --unit \"Hương Trà\" --period 2023 --format json",
    ];

    /// <summary>Makes the command.</summary>
    /// <param name="common">The options that every verb has.</param>
    /// <param name="context">Where it reads and writes.</param>
    /// <returns>The command.</returns>
    public static Command Create(CommonOptions common, ToolContext context)
    {
        Argument<string> file = new("FILE") { Description = "A DOCX, XLSX, PDF, HTML, Markdown or text file; - reads the standard input." };
        Command command = new(Name, HelpText.Of("help.findsTablesPlansAndActuals"));
        TableChoice table = new();
        DocumentChoice document = new();
        command.Add(file);
        table.AddTo(command);
        document.AddTo(command);
        command.SetAction(parse =>
        {
            CommonChoices chosen = common.ChosenIn(parse);
            List<string> mistakes = [];
            PlanTableOptions options = table.ChosenIn(parse, chosen, mistakes);
            return mistakes.Count > 0
                ? Mistakes.Write(context.Error, parse, mistakes)
                : ExtractRun.Answer(parse.GetValue(file)!, document.ChosenIn(parse, options), chosen, context);
        });
        return command;
    }
}
