using LocalGovMetrics.Answers.Questions;
using System.CommandLine;
using System.Globalization;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Tool.Commands;

/// <summary><c>lgm growth</c>: compound growth between two printed values.</summary>
internal static class GrowthCommand
{
    public const string Name = "growth";

    private const int LastYear = 9998;

    /// <summary>Gets examples for the help.</summary>
    public static string[] Examples { get; } =
    [
        "lgm growth 98,1 126,0 --from 2020 --to 2025",
        "lgm growth \"2.796 tỷ đồng\" \"5.164 tỷ đồng\" --from 2020 --to 2024 --target 17% --by 2025",
    ];

    /// <summary>Makes the command.</summary>
    public static Command Create(CommonOptions common, ToolContext context)
    {
        Argument<string> start = new("START") { Description = "The value at the base year, as printed." };
        Argument<string> end = new("END") { Description = "The value at the end year, as printed." };
        Option<int?> from = Year("--from", "The base year.");
        Option<int?> to = Year("--to", "The end year; from 2020 to 2025 is five periods.");
        Option<int?> by = Year("--by", "The year by which the target is due, after --to.");
        Option<string?> target = new("--target")
        {
            Description = "The average growth asked from the base year to --by, in per cent a year: 8% or 8. Adds the growth that the remaining years need.",
            HelpName = "RATE",
        };
        from.Required = true;
        to.Required = true;
        Command command = new(Name, HelpText.Of("help.compoundGrowthYearBetweenTwo"))
        {
            start, end, from, to, target, by,
        };
        command.SetAction(parse =>
        {
            GrowthQuestion question = new()
            {
                Start = parse.GetRequiredValue(start),
                End = parse.GetRequiredValue(end),
                From = parse.GetValue(from).GetValueOrDefault(),
                To = parse.GetValue(to).GetValueOrDefault(),
                Target = parse.GetValue(target),
                By = parse.GetValue(by),
            };
            string[] mistakes = [.. question.Mistakes().Select(mistake => mistake.OfCommand)];
            return mistakes.Length > 0 ? Mistakes.Write(context.Error, parse, mistakes) : GrowthRun.Run(question, common.ChosenIn(parse), context);
        });
        return command;
    }

    private static Option<int?> Year(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "YEAR",
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 1 and <= LastYear)
            {
                return year;
            }

            result.AddError(Language.Said("command.yearFrom1Not", name, LastYear, result.Tokens[0].Value));
            return null;
        },
    };
}
