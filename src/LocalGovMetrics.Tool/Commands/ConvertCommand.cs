using System.CommandLine;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Tool.Converting;
using NodaTime;

namespace LocalGovMetrics.Tool.Commands;

/// <summary><c>lgm units convert</c>: plan-versus-actual rows in, the same in the units of another day out.</summary>
internal static class ConvertCommand
{
    public const string Name = "convert";

    /// <summary>Gets examples for the help.</summary>
    public static string[] Examples { get; } =
    [
        "lgm units convert plan.csv --to 2025-07-01",
        "lgm units convert plan.csv --to 2025-07-01 --weights population.csv --format json",
        "lgm units convert plan.csv --to 2025-07-01 --register units.csv --weight population --lang vi",
    ];

    /// <summary>Makes the command.</summary>
    /// <param name="common">The options that every verb has.</param>
    /// <param name="context">Where it reads and writes.</param>
    /// <returns>The command.</returns>
    public static Command Create(CommonOptions common, ToolContext context)
    {
        SourceChoice source = new("A CSV file (comma, semicolon or tab) of plan-versus-actual rows; a column aggregation says additive, intensive or none; - reads the standard input.");
        Option<LocalDate?> to = DateOption.Create("--to", "The day whose units the rows become; also one before, where the shares allow it.");
        to.Required = true;
        Option<LocalDate?> from = DateOption.Create("--from", "The day whose units the rows name; else the last day of each row's period.");
        Option<string?> register = Text("--register", "A register of units and changes, CSV or JSON, in place of the one that comes with the library.", "FILE");
        Option<string?> weight = Text("--weight", "The weight by which amounts split and rates average: a column of FILE or of --weights, or a weight of the register's links.", "NAME");
        Option<string?> weights = Text("--weights", "A CSV file of amounts of the weight: the column unit, units before or after, and one column a weight.", "FILE");
        Option<LocalDate?> weightsAt = DateOption.Create("--weights-at", "The day of the amounts of --weights: a unit that gave or received is another before than after. A column of FILE is of the units before.");
        Command command = new(Name, HelpText.Of("help.convertsValuesAndTargetsInto"));
        source.AddTo(command);
        command.Add(to);
        command.Add(from);
        command.Add(register);
        command.Add(weight);
        command.Add(weights);
        command.Add(weightsAt);
        command.SetAction(parse =>
        {
            ConversionChoices choices = new()
            {
                Common = common.ChosenIn(parse),
                To = parse.GetValue(to).GetValueOrDefault(),
                From = parse.GetValue(from),
                Register = parse.GetValue(register),
                Weight = parse.GetValue(weight),
                Weights = parse.GetValue(weights),
                WeightsAt = parse.GetValue(weightsAt),
            };
            return choices.WeightsAt is not null && choices.Weights is null
                ? Mistakes.Write(context.Error, parse, Language.Said("command.weightsAtDayAmountsWeights"))
                : source.Answer(parse, context.Error, path => ConvertRun.File(path, choices, context), report => ConvertRun.Sample(report, choices, context));
        });
        return command;
    }

    private static Option<string?> Text(string name, string description, string helpName)
    {
        Option<string?> option = new(name) { Description = description, HelpName = helpName };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && string.IsNullOrWhiteSpace(text))
            {
                result.AddError(Language.Said("command.needs", name, helpName));
            }
        });
        return option;
    }
}
