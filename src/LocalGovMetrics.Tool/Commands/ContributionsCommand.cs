using System.CommandLine;
using LocalGovMetrics.Growth;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Tool.Output;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tool.Commands;

/// <summary><c>lgm contributions</c>: rows with their parts and yearly values in, what each part contributes to the growth of its whole out.</summary>
internal static class ContributionsCommand
{
    public const string Name = "contributions";

    /// <summary>Gets examples for the help.</summary>
    public static string[] Examples { get; } =
    [
        "lgm contributions --sample quang-tri-2020-2025",
        "lgm contributions plan.csv --years 2020-2024 --indicator \"thu ngân sách\" --lang vi",
    ];

    /// <summary>Makes the command.</summary>
    public static Command Create(CommonOptions common, ToolContext context)
    {
        RowsChoice rows = new(Name, "CSV files of rows with yearly values, whose parts name them in a column parent. - reads the standard input.");
        Option<string?> years = new("--years") { Description = "The first and the last year: 2020-2024; without it, the first and the last of which whole and parts have values.", HelpName = "YEARS" };
        Command command = new(Name, HelpText.Of("help.takesGrowthApart"));
        rows.AddTo(command);
        command.Add(years);
        command.SetAction(parse =>
        {
            Period? span = null;
            string? mistake = rows.Mistake(parse)
                ?? (parse.GetValue(years) is { } asked && !(Period.TryParse(asked, out span) && span is { IsWholeYears: true, YearCount: > 1 }) ? Language.Said("command.noYears", asked) : null);
            if (mistake is not null)
            {
                return Mistakes.Write(context.Error, parse, mistake);
            }

            CommonChoices choices = common.ChosenIn(parse);
            (ComparedRow[]? read, IReadOnlySet<string>? codes, int status) = rows.ReadAll(parse, choices, context);
            return read is null ? status : Answer(read, codes, span, choices, context);
        });
        return command;
    }

    // An indicator that is asked for is the whole; its parts have names of their own.
    private static int Answer(ComparedRow[] rows, IReadOnlySet<string>? codes, Period? span, CommonChoices choices, ToolContext context)
    {
        NamedContributions[] found = [.. rows.Where(row => codes is null || codes.Contains(DefinitionNames.CodeOf(row.Comparand))).Select(row => Of(row, rows, span)).OfType<NamedContributions>()];
        ContributionsOutput.Write(found, choices, context);
        return ExitStatus.Done;
    }

    private static NamedContributions? Of(ComparedRow whole, ComparedRow[] rows, Period? span)
    {
        if (whole.Row.Number is not { } number)
        {
            return null;
        }

        PlanRow[] parts = [.. rows.Where(row => row.Source == whole.Source && row.Row.Parent == number && row.Row.UnitLabel == whole.Row.UnitLabel && row.Row.Period == whole.Row.Period).Select(row => row.Row)];
        int[] years = [.. whole.Row.Years.Select(year => year.Year).Where(year => (span is null || year == span.FirstYear || year == span.LastYear) && NumberOf(whole.Row, whole.Row, year) is not null && parts.Any(part => NumberOf(part, whole.Row, year) is not null))];
        if (parts.Length == 0 || years.Length < 2)
        {
            return null;
        }

        (int first, int last) = (years.Min(), years.Max());
        GrowthContributionsResult result = GrowthContributions.Of(
            NumberOf(whole.Row, whole.Row, first)!.Value,
            NumberOf(whole.Row, whole.Row, last)!.Value,
            [.. parts.Select(part => new GrowthPart(part.Indicator.Name.ToString(), NumberOf(part, whole.Row, first), NumberOf(part, whole.Row, last)))]);
        return new NamedContributions(whole, first, last, result);
    }

    // In the unit of the whole; rates have no parts that add up.
    private static decimal? NumberOf(PlanRow row, PlanRow whole, int year)
    {
        if (RateIndicator.Is(whole.Indicator) || row.InYear(year)?.Number is not { Value: { } value, Qualifier: Qualifier.Exact or Qualifier.About } number)
        {
            return null;
        }

        MeasureUnit? own = number.MeasureUnit ?? row.Indicator.MeasureUnit;
        MeasureUnit? to = whole.Indicator.MeasureUnit;
        return own is null || to is null || own == to ? value : own.TryConvert(value, to, out decimal converted) ? converted : null;
    }
}
