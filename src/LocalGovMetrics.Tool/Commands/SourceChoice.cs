using System.CommandLine;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>Where a verb reads from: a file, the standard input, or a report that comes with the library.</summary>
internal sealed class SourceChoice
{
    /// <summary>What stands for the standard input in place of a path.</summary>
    public const string StandardInput = "-";

    /// <summary>What diagnostics call the standard input.</summary>
    public const string StandardInputName = "<stdin>";

    private readonly Argument<string?> _file;
    private readonly Option<string?> _sample = new("--sample")
    {
        Description = "A data set that comes with the library, in place of FILE; without a name, lists them.",
        HelpName = "NAME",
        Arity = ArgumentArity.ZeroOrOne,
    };

    /// <summary>Makes the choice.</summary>
    /// <param name="description">What the file holds.</param>
    public SourceChoice(string description) =>
        _file = new Argument<string?>("FILE") { Description = description, Arity = ArgumentArity.ZeroOrOne };

    /// <summary>Gives the place of a source among the files.</summary>
    /// <param name="path">A path, or a dash.</param>
    /// <returns>The path; of the standard input that by which the system knows it.</returns>
    public static string PlaceOf(string path) => path == StandardInput && !OperatingSystem.IsWindows() ? "/dev/stdin" : path;

    /// <summary>Adds the argument and the option to a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        command.Add(_file);
        command.Add(_sample);
    }

    /// <summary>Tells whether a file or a report was named.</summary>
    public bool IsGivenIn(ParseResult parse) => parse.GetValue(_file) is { Length: > 0 } || parse.GetResult(_sample) is not null;

    /// <summary>Answers from the source that was chosen, or says what is wrong with the choice.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="error">Where mistakes are written.</param>
    /// <param name="ofFile">Answers from a path, or a dash.</param>
    /// <param name="ofSample">Answers from a report.</param>
    /// <returns>The exit status.</returns>
    public int Answer(ParseResult parse, TextWriter error, Func<string, int> ofFile, Func<Report, int> ofSample)
    {
        string? path = parse.GetValue(_file);
        if (parse.GetResult(_sample) is null)
        {
            return path is { Length: > 0 }
                ? ofFile(path)
                : Mistakes.Write(error, parse, Language.Said("command.needsFileForStandardInput2", parse.CommandResult.Command.Name));
        }

        string? name = parse.GetValue(_sample);
        return path is not null ? Mistakes.Write(error, parse, Language.Said("command.fileAndSampleDoNot"))
            : name is not null && Reports.Find(name) is { } report ? ofSample(report)
            : Mistakes.Write(error, parse, name is null ? Language.Said("command.sampleNeedsName", Samples.List()) : Language.Said("command.thereNoSample", name, Samples.List()));
    }
}
