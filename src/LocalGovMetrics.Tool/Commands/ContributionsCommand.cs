using System.CommandLine;
using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Answers.Views;

namespace LocalGovMetrics.Tool.Commands;

/// <summary><c>lgm contributions</c>: rows with their parts and yearly values in, what each part contributes to the growth of its whole out.</summary>
internal static class ContributionsCommand
{
    public static Verb Create(CommonOptions common, ToolContext context)
    {
        RowsChoice rows = new("contributions", "CSV files of rows with yearly values, whose parts name them in a column parent. - reads the standard input.");
        Option<string?> years = Options.Text("--years", "YEARS", "The first and the last year: 2020-2024; without it, the first and the last of which whole and parts have values.");
        return new Verb(
            "contributions",
            "help.takesGrowthApart",
            "lgm contributions --sample quang-tri-2020-2025",
            "lgm contributions plan.csv --years 2020-2024 --indicator \"thu ngân sách\" --lang vi")
            .With([.. rows.All, years])
            .Does(common, context, run =>
            {
                Period? span = null;
                string? mistake = rows.Mistake(run)
                    ?? Options.MistakeOfYears(run.Of(years), fewest: 2, out span);
                return mistake is not null ? run.Refuse(mistake)
                    : rows.Answer(run, (all, codes) => run.Write(ContributionsAnswer.Of(NamedContributions.AllOf(all, codes, span), run.Choices.Language)));
            });
    }
}
