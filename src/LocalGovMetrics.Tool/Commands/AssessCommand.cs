using System.CommandLine;

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
        "lgm assess large.csv --format csv --output verdicts.csv",
        "cat plan.csv | lgm assess - --lang vi",
    ];

    /// <summary>Makes the command.</summary>
    public static Command Create(CommonOptions common, ToolContext context)
    {
        SourceChoice source = new("A CSV (comma, semicolon or tab) or Parquet file with the columns unit, indicator, period, target, actual; - reads the standard input.");
        Option<string?> output = new("--output")
        {
            Description = "Writes the result to a file, which appears once it is whole; with --format csv or json, files of any size are read.",
            HelpName = "FILE",
        };
        Command command = new(Name, "Tells of each row whether its target was achieved, and why.\nĐánh giá từng chỉ tiêu: đạt hay không đạt, vì sao.");
        source.AddTo(command);
        command.Add(output);
        command.SetAction(parse =>
        {
            AssessChoices choices = new(common.ChosenIn(parse), parse.GetValue(output));
            return source.Answer(parse, context.Error, path => AssessRun.File(path, choices, context), report => AssessRun.Sample(report, choices, context));
        });
        return command;
    }
}

/// <summary>What the options of <c>lgm assess</c> say in one run.</summary>
/// <param name="Common">What all verbs have.</param>
/// <param name="Output">The path of the result, or null for the standard output.</param>
internal sealed record AssessChoices(CommonChoices Common, string? Output);
