using System.CommandLine;

namespace LocalGovMetrics.Tool.Commands;

/// <summary><c>lgm audit</c>: derived numbers in, whether they follow out.</summary>
internal static class AuditCommand
{
    public const string Name = "audit";

    /// <summary>Gets examples for the help.</summary>
    public static string[] Examples { get; } =
    [
        "lgm audit --sample quang-tri-2020-2025",
        "lgm audit claims.csv --fail-on inconsistent",
        "lgm audit plan.csv --format markdown --lang vi",
    ];

    /// <summary>Makes the command.</summary>
    /// <param name="common">The options that every verb has.</param>
    /// <param name="context">Where it reads and writes.</param>
    /// <returns>The command.</returns>
    public static Command Create(CommonOptions common, ToolContext context)
    {
        SourceChoice source = new("A CSV file (comma, semicolon or tab) of claims, with the columns kind, inputs, reported, or of plan-versus-actual rows; - reads the standard input.");
        Choice<bool> failOn = new(
            "--fail-on",
            "What ends the run with exit status 3: a print that does not follow from its inputs, or nothing.",
            ("never", false),
            ("inconsistent", true));
        Command command = new(Name, "Recomputes every printed number that was derived from others, and says where it does not add up.\nTính lại mọi số liệu dẫn xuất đã in và chỉ ra chỗ không khớp.");
        source.AddTo(command);
        command.Add(failOn.Option);
        command.SetAction(parse =>
        {
            AuditChoices choices = new(common.ChosenIn(parse), failOn.ChosenIn(parse));
            return source.Answer(parse, context.Error, path => AuditAnswer.File(path, choices, context), report => AuditAnswer.Sample(report, choices, context));
        });
        return command;
    }
}

/// <summary>What the options of <c>lgm audit</c> say in one run.</summary>
internal sealed record AuditChoices(CommonChoices Common, bool FailsOnInconsistent);
