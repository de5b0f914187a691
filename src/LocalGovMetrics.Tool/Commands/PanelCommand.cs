using System.CommandLine;
using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Answers.Views;
using LocalGovMetrics.Comparability;

namespace LocalGovMetrics.Tool.Commands;

/// <summary><c>lgm panel</c>: rows of several years in, the units that are alike over the whole span out, and those that are dropped with the reason.</summary>
internal static class PanelCommand
{
    public static Verb Create(CommonOptions common, ToolContext context)
    {
        RowsChoice rows = new("panel", "CSV files of plan-versus-actual rows of several years; a column concept says which indicators measure the same. - reads the standard input.");
        Option<string?> years = Options.Text("--years", "YEARS", "Only these years: 2021-2023; without it, every year in which two units compare.");
        return new Verb(
            "panel",
            "help.followsLikeUnits",
            "lgm panel 2021.csv 2022.csv 2023.csv --indicator \"nước sạch\"",
            "lgm panel towns.csv --years 2021-2023 --policy strict --format json")
            .With([.. rows.All, years])
            .Does(common, context, run =>
            {
                Period? span = null;
                string? mistake = rows.Mistake(run)
                    ?? Options.MistakeOfYears(run.Of(years), fewest: 1, out span);
                ComparabilityPolicy policy = ComparedRows.PolicyBeside(run.Choices.Policy);
                return mistake is not null ? run.Refuse(mistake)
                    : rows.Answer(run, asked => run.Write(PanelAnswer.Of(NamedPanel.AllOf(asked, span, policy), policy.Name, run.Choices.Language)));
            });
    }
}
