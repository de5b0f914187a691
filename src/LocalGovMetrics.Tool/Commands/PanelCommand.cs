using System.CommandLine;
using LocalGovMetrics.Comparability;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Tool.Output;

namespace LocalGovMetrics.Tool.Commands;

/// <summary><c>lgm panel</c>: rows of several years in, the units that are alike over the whole span out, and those that are dropped with the reason.</summary>
internal static class PanelCommand
{
    public const string Name = "panel";

    /// <summary>Gets examples for the help.</summary>
    public static string[] Examples { get; } =
    [
        "lgm panel 2021.csv 2022.csv 2023.csv --indicator \"nước sạch\"",
        "lgm panel towns.csv --years 2021-2023 --policy strict --format json",
    ];

    /// <summary>Makes the command.</summary>
    public static Command Create(CommonOptions common, ToolContext context)
    {
        RowsChoice rows = new(Name, "CSV files of plan-versus-actual rows of several years; a column concept says which indicators measure the same. - reads the standard input.");
        Option<string?> years = new("--years") { Description = "Only these years: 2021-2023; without it, every year in which two units compare.", HelpName = "YEARS" };
        Command command = new(Name, HelpText.Of("help.followsLikeUnits"));
        rows.AddTo(command);
        command.Add(years);
        command.SetAction(parse =>
        {
            Period? span = null;
            string? mistake = rows.Mistake(parse)
                ?? (parse.GetValue(years) is { } asked && !(Period.TryParse(asked, out span) && span.IsWholeYears) ? Language.Said("command.noYears", asked) : null);
            if (mistake is not null)
            {
                return Mistakes.Write(context.Error, parse, mistake);
            }

            CommonChoices choices = common.ChosenIn(parse);
            (ComparedRow[]? read, int status) = rows.Read(parse, choices, context);
            return read is null ? status : Answer(read, span, choices, context);
        });
        return command;
    }

    private static int Answer(ComparedRow[] rows, Period? span, CommonChoices choices, ToolContext context)
    {
        Comparand[] values = [.. RowsChoice.ValuesOf(rows).Where(value => span is null || (value.Period.Start >= span.Start && value.Period.End <= span.End))];
        ComparisonSet set = ComparisonSet.Of(values, policy: ComparableRun.PolicyOf(choices));
        NamedPanel[] panels =
        [
            .. values.GroupBy(DefinitionNames.CodeOf, StringComparer.Ordinal)
                .SelectMany(code => code.Select(value => value.Concept?.Part).Distinct().Select(part => new NamedPanel(
                    code.First().Concept?.Name ?? code.First().Indicator.Name,
                    part,
                    code.Key,
                    set.Panel(code.Key, part?.In(part.Languages[0])))))
                .Where(panel => panel.Panel.Years.Count > 1),
        ];
        PanelOutput.Write(panels, set.Table.Policy.Name, choices, context);
        return ExitStatus.Done;
    }
}
