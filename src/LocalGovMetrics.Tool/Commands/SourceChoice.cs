using System.CommandLine;
using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Tool.Streaming;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>Where a verb reads from: a file, the standard input, or a report that comes with the library.</summary>
internal sealed class SourceChoice
{
    private readonly Argument<string?> _file;

    private readonly Option<string?> _sample = new("--sample")
    {
        Description = "A data set that comes with the library, in place of FILE; without a name, lists them.",
        HelpName = "NAME",
        Arity = ArgumentArity.ZeroOrOne,
    };

    /// <summary>Makes the choice.</summary>
    /// <param name="description">What the file holds.</param>
    public SourceChoice(string description) => _file = Options.File(description);

    public IEnumerable<Symbol> All => [_file, _sample];

    /// <summary>Gives the place of a source among the files.</summary>
    /// <param name="path">A path, or a dash.</param>
    /// <returns>The path; of the standard input that by which the system knows it.</returns>
    public static string PlaceOf(string path) => path == StandardStreams.InputPath && !OperatingSystem.IsWindows() ? "/dev/stdin" : path;

    /// <summary>Tells whether a file or a report was named.</summary>
    public bool IsGivenIn(Run run) => run.Of(_file) is { Length: > 0 } || run.Parse.GetResult(_sample) is not null;

    /// <summary>Answers from the source that was chosen, or says what is wrong with the choice.</summary>
    /// <param name="run">The run.</param>
    /// <param name="ofFile">Answers from a path, or a dash.</param>
    /// <param name="ofSample">Answers from a report.</param>
    /// <returns>The exit status.</returns>
    public int Answer(Run run, Func<string, int> ofFile, Func<Report, int> ofSample)
    {
        string? path = run.Of(_file);
        if (run.Parse.GetResult(_sample) is null)
        {
            return path is { Length: > 0 } ? ofFile(path) : run.Refuse(Language.Said("command.needsFileForStandardInput2", run.Parse.CommandResult.Command.Name));
        }

        string? name = run.Of(_sample);
        return path is not null ? run.Refuse(Language.Said("command.fileAndSampleDoNot"))
            : name is not null && Reports.Find(name) is { } report ? ofSample(report)
            : run.Refuse(name is null ? Language.Said("command.sampleNeedsName", Samples.List()) : Language.Said("command.thereNoSample", name, Samples.List()));
    }
}
