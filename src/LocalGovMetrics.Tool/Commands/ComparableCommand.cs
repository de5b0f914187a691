using System.CommandLine;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Tool.Commands;

/// <summary><c>lgm comparable</c>: plan-versus-actual rows in, what of them may be compared with what out.</summary>
internal static class ComparableCommand
{
    public const string Name = "comparable";

    /// <summary>Gets examples for the help.</summary>
    public static string[] Examples { get; } =
    [
        "lgm comparable --sample huong-tra-2023 --sample quang-tri-2020-2025 --sample tam-ky-2024",
        "lgm comparable a.csv b.csv --policy strict --format json",
        "lgm comparable plan.csv --sample tam-ky-2024 --lang vi",
    ];

    /// <summary>Makes the command.</summary>
    public static Command Create(CommonOptions common, ToolContext context)
    {
        Argument<string[]> files = new("FILE")
        {
            Description = "CSV files of plan-versus-actual rows; a column concept says which indicators measure the same. - reads the standard input.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        Option<string[]> samples = new("--sample")
        {
            Description = "A data set that comes with the library, as often as needed; all for all of them; without a name, lists them.",
            HelpName = "NAME",
            Arity = ArgumentArity.ZeroOrMore,
            AllowMultipleArgumentsPerToken = false,
        };
        Command command = new(Name, HelpText.Of("help.tellsWhichValuesMayBe"));
        command.Add(files);
        command.Add(samples);
        FollowChoice follow = new();
        follow.AddTo(command);

        Option<bool> pairs = new("--pairs") { Description = "Lists every pair in JSON and CSV; without it, the pairs of an indicator of more than 64 values are told by groups that meet alike." };
        command.Add(pairs);
        command.SetAction(parse =>
        {
            string[] paths = parse.GetValue(files) ?? [];
            string[] names = parse.GetValue(samples) ?? [];
            string? unknown = names.FirstOrDefault(name => name != Samples.All && Reports.Find(name) is null);
            return parse.GetResult(samples) is not null && names.Length == 0 ? Mistakes.Write(context.Error, parse, Language.Said("command.sampleNeedsName", Samples.List()))
                : unknown is not null ? Mistakes.Write(context.Error, parse, Language.Said("command.thereNoSample", unknown, Samples.List()))
                : paths.Length + names.Length == 0 ? Mistakes.Write(context.Error, parse, Language.Said("command.needsFileForStandardInput2", Name))
                : follow.Mistake(parse, names.Length > 0) is { } mistake ? Mistakes.Write(context.Error, parse, mistake)
                : ComparableRun.Answer(paths, Samples.Named(names), follow.ChosenIn(parse), parse.GetValue(pairs), common.ChosenIn(parse), context);
        });
        return command;
    }
}
