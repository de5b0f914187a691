using System.CommandLine;
using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>The files and data sets that a verb reads, as many as are named.</summary>
/// <param name="verb">The verb.</param>
/// <param name="files">What the files hold.</param>
/// <param name="listsSamples">Whether <c>--sample</c> without a name lists them.</param>
internal sealed class InputsChoice(string verb, string files, bool listsSamples = true)
{
    private readonly Option<string[]> _samples = Options.Several(
        "--sample",
        "NAME",
        "A data set that comes with the library, as often as needed; all for all of them" + (listsSamples ? "; without a name, lists them." : "."),
        mayBeEmpty: listsSamples);

    private readonly Argument<string[]> _files = Options.Files(files);

    public IEnumerable<Symbol> All => [_files, _samples];

    public string[] PathsIn(Run run) => run.Of(_files) ?? [];

    public Report[] ReportsIn(Run run) => Samples.Named(run.Of(_samples) ?? []);

    public bool HasSamples(Run run) => run.Of(_samples) is { Length: > 0 };

    /// <summary>Says which data set is not there, or null.</summary>
    public string? MistakeInSamples(Run run)
    {
        string[] names = run.Of(_samples) ?? [];
        return run.Parse.GetResult(_samples) is not null && names.Length == 0 ? Language.Said("command.sampleNeedsName", Samples.List())
            : Array.Find(names, name => name != Samples.All && Reports.Find(name) is null) is { } unknown ? Language.Said("command.thereNoSample", unknown, Samples.List())
            : null;
    }

    /// <summary>Says what is wrong with what is named, or null.</summary>
    public string? Mistake(Run run) =>
        MistakeInSamples(run) ?? (PathsIn(run).Length == 0 && !HasSamples(run) ? Nothing : null);

    /// <summary>Gets what is said where nothing is named.</summary>
    public string Nothing => Language.Said("command.needsFileForStandardInput2", verb);
}
