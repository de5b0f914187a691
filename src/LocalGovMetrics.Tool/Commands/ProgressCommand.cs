using System.CommandLine;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Tool.Output;

namespace LocalGovMetrics.Tool.Commands;

/// <summary><c>lgm progress</c>: plan-versus-actual rows in, how each target of a term stands in its middle, and what each remaining year needs, out.</summary>
internal static class ProgressCommand
{
    public const string Name = "progress";

    /// <summary>Gets examples for the help.</summary>
    public static string[] Examples { get; } =
    [
        "lgm progress --sample huong-tra-2021-2023 --lang vi",
        "lgm progress plan.csv --methods",
        "lgm progress plan.csv --indicator \"hộ nghèo\" --format json",
    ];

    /// <summary>Makes the command.</summary>
    public static Command Create(CommonOptions common, ToolContext context)
    {
        RowsChoice rows = new(Name, "CSV files of plan-versus-actual rows, with a column term or horizon for targets that lie ahead. - reads the standard input.");
        Option<bool> methods = new("--methods") { Description = "Adds the yearly values of each row, and what each named method of reading progress says." };
        Option<bool> headlines = new("--headlines") { Description = "Only the rows that the report counts." };
        Command command = new(Name, HelpText.Of("help.readsTargetsAtMidTerm"));
        rows.AddTo(command);
        command.Add(methods);
        command.Add(headlines);
        command.SetAction(parse => rows.Mistake(parse) is { } mistake
            ? Mistakes.Write(context.Error, parse, mistake)
            : Answer(rows.Read(parse, common.ChosenIn(parse), context), parse.GetValue(methods), parse.GetValue(headlines), common.ChosenIn(parse), context));
        return command;
    }

    private static int Answer((ComparedRow[]? Rows, int Status) read, bool withMethods, bool onlyHeadlines, CommonChoices choices, ToolContext context)
    {
        if (read.Rows is not { } rows)
        {
            return read.Status;
        }

        ComparedRow[] asked = [.. rows.Where(row => !onlyHeadlines || row.Row.CountsAsHeadline)];
        ComparedProgress[] progress = [.. asked.Select(row => RowProgress.Of(row.Row, row.Comparand, choices.Policy) is { } one ? new ComparedProgress(row, one) : null).OfType<ComparedProgress>()];
        ProgressOutput.Write(progress, asked.Length - progress.Length, withMethods, choices, context);
        return ExitStatus.Done;
    }
}
