using System.CommandLine;
using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Answers.Views;

namespace LocalGovMetrics.Tool.Commands;

/// <summary><c>lgm progress</c>: plan-versus-actual rows in, how each target of a term stands in its middle, and what each remaining year needs, out.</summary>
internal static class ProgressCommand
{
    public static Verb Create(CommonOptions common, ToolContext context)
    {
        RowsChoice rows = new("progress", "CSV files of plan-versus-actual rows, with a column term or horizon for targets that lie ahead. - reads the standard input.");
        Option<bool> methods = Options.Flag("--methods", "Adds the yearly values of each row, and what each named method of reading progress says.");
        Option<bool> headlines = Options.Flag("--headlines", "Only the rows that the report counts.");
        return new Verb(
            "progress",
            "help.readsTargetsAtMidTerm",
            "lgm progress --sample huong-tra-2021-2023 --lang vi",
            "lgm progress plan.csv --methods",
            "lgm progress plan.csv --indicator \"hộ nghèo\" --format json")
            .With([.. rows.All, methods, headlines])
            .Does(common, context, run => rows.Mistake(run) is { } mistake ? run.Refuse(mistake) : rows.Answer(run, all =>
            {
                ComparedRow[] asked = [.. all.Where(row => !run.Of(headlines) || row.Row.CountsAsHeadline)];
                ComparedProgress[] progress = [.. ComparedProgress.Of(asked, run.Choices.Policy)];
                return run.Write(ProgressAnswer.Of(progress, asked.Length - progress.Length, run.Of(methods), run.Choices.Policy.Name, run.Choices.Language));
            }));
    }
}
