using System.CommandLine;
using LocalGovMetrics.Datasets;

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
        Argument<string?> file = new("FILE")
        {
            Description = "A CSV file (comma, semicolon or tab) of claims, with the columns kind, inputs, reported, or of plan-versus-actual rows; - reads the standard input.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Option<string?> sample = new("--sample")
        {
            Description = "A data set that comes with the library, in place of FILE; without a name, lists them.",
            HelpName = "NAME",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Choice<bool> failOn = new(
            "--fail-on",
            "What ends the run with exit status 3: a print that does not follow from its inputs, or nothing.",
            ("never", false),
            ("inconsistent", true));
        Command command = new(Name, "Recomputes every printed number that was derived from others, and says where it does not add up.\nTính lại mọi số liệu dẫn xuất đã in và chỉ ra chỗ không khớp.") { file, sample, failOn.Option };
        command.SetAction(parse =>
        {
            string? path = parse.GetValue(file);
            AuditChoices choices = new(common.ChosenIn(parse), failOn.ChosenIn(parse));
            if (parse.GetResult(sample) is null)
            {
                return path is { Length: > 0 }
                    ? AuditAnswer.File(path, choices, context)
                    : Mistakes.Write(context.Error, parse, "audit needs a FILE, - for the standard input, or --sample NAME.");
            }

            string? name = parse.GetValue(sample);
            return path is not null ? Mistakes.Write(context.Error, parse, "A FILE and --sample do not go together.")
                : name is not null && Reports.Find(name) is { } report ? AuditAnswer.Sample(report, choices, context)
                : Mistakes.Write(context.Error, parse, (name is null ? "--sample needs a name. " : $"There is no sample '{name}'. ") + Samples.List());
        });
        return command;
    }
}

/// <summary>What the options of <c>lgm audit</c> say in one run.</summary>
internal sealed record AuditChoices(CommonChoices Common, bool FailsOnInconsistent);
