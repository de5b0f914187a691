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
        "cat plan.csv | lgm assess - --lang vi",
    ];

    /// <summary>Makes the command.</summary>
    public static Command Create(CommonOptions common, ToolContext context)
    {
        SourceChoice source = new("A CSV file (comma, semicolon or tab) with the columns unit, indicator, period, target, actual; - reads the standard input.");
        Command command = new(Name, "Tells of each row whether its target was achieved, and why.\nĐánh giá từng chỉ tiêu: đạt hay không đạt, vì sao.");
        source.AddTo(command);
        command.SetAction(parse =>
        {
            CommonChoices choices = common.ChosenIn(parse);
            return source.Answer(parse, context.Error, path => AssessRun.File(path, choices, context), report => AssessRun.Sample(report, choices, context));
        });
        return command;
    }
}
