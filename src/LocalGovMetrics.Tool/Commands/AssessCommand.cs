using System.CommandLine;
using LocalGovMetrics.Datasets;

namespace LocalGovMetrics.Tool.Commands;

/// <summary><c>lgm assess</c>: plan-versus-actual rows in, verdicts out.</summary>
internal static class AssessCommand
{
    public const string Name = "assess";

    /// <summary>Gets examples for the help.</summary>
    public static string[] Examples { get; } =
    [
        "lgm assess --sample huong-tra-2023",
        "lgm assess plan.csv --format json --policy strict",
        "cat plan.csv | lgm assess - --lang vi",
    ];

    /// <summary>Makes the command.</summary>
    public static Command Create(CommonOptions common, ToolContext context)
    {
        Argument<string?> file = new("FILE")
        {
            Description = "A CSV file (comma, semicolon or tab) with the columns unit, indicator, period, target, actual; - reads the standard input.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Option<string?> sample = new("--sample")
        {
            Description = "A data set that comes with the library, in place of FILE; without a name, lists them.",
            HelpName = "NAME",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Command command = new(Name, "Tells of each row whether its target was achieved, and why.\nĐánh giá từng chỉ tiêu: đạt hay không đạt, vì sao.") { file, sample };
        command.SetAction(parse =>
        {
            string? path = parse.GetValue(file);
            if (parse.GetResult(sample) is null)
            {
                return path is { Length: > 0 }
                    ? AssessRun.File(path, common.ChosenIn(parse), context)
                    : Mistakes.Write(context.Error, parse, "assess needs a FILE, - for the standard input, or --sample NAME.");
            }

            string? name = parse.GetValue(sample);
            return path is not null ? Mistakes.Write(context.Error, parse, "A FILE and --sample do not go together.")
                : name is not null && Reports.Find(name) is { } report ? AssessRun.Sample(report, common.ChosenIn(parse), context)
                : Mistakes.Write(context.Error, parse, (name is null ? "--sample needs a name. " : $"There is no sample '{name}'. ") + Samples.List());
        });
        return command;
    }
}
