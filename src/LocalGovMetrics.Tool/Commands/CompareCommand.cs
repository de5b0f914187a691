using System.CommandLine;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Tool.Output;
using LocalGovMetrics.Tool.Streaming;

namespace LocalGovMetrics.Tool.Commands;

/// <summary><c>lgm compare</c>: plan-versus-actual rows in, units side by side out, with ranks only where the numbers allow them.</summary>
internal sealed class CompareCommand
{
    public const string Name = "compare";

    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "CSV files of plan-versus-actual rows; a column concept says which indicators measure the same. - reads the standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string[]> _samples = Several("--sample", "NAME", "A data set that comes with the library, as often as needed; all for all of them; without a name, lists them.", ArgumentArity.ZeroOrMore);
    private readonly Option<string[]> _indicators = Several("--indicator", "TEXT", "Only this indicator: its code, or a part of its name in any language, with or without diacritics; as often as needed.");
    private readonly Option<string[]> _peers = Several("--peers", "NAME", "The units that median and best quartile are taken over, by name or a part of it, as often as needed; without it, all.");
    private readonly Option<string?> _period = new("--period") { Description = "Only values of this time: 2024, 2021-2023; without it, the latest value of each unit.", HelpName = "PERIOD" };
    private readonly Option<int> _minimumPeers = new("--minimum-peers") { Description = "How many peers median and best quartile need.", HelpName = "N", DefaultValueFactory = _ => Comparators.UsualMinimum };
    private readonly Option<bool> _league = new("--league") { Description = "Adds what each unit set itself beside how much of it was reached, so that planning little does not win." };
    private readonly Option<bool> _progress = new("--progress") { Description = "Adds how far rows with a term have come towards their targets, by every named method." };
    private readonly Option<string?> _index = new("--index")
    {
        Description = "Adds a composite index: code[:weight],code[:weight],…[;mean=arithmetic|geometric|harmonic][;norm=NORM or NORM,NORM,…][;freeze=2022][;share=0.5][;runs=1000][;seed=1]; freeze takes the ends of the scales from a year, so that other years compare with it; NORM one of minmax, zscore, percentile, goalposts(low..high).",
        HelpName = "SPEC",
    };

    private readonly Option<string?> _output = new("--output") { Description = "Writes the result to a file, which appears once it is whole: NAME.html a page with pictures, NAME.svg the one picture of an indicator, else the form of --format; - is the standard output.", HelpName = "FILE" };
    private readonly FollowChoice _follow = new();

    private readonly Choice<TieRule> _ties = new Choice<TieRule>(
        "--method",
        "Which ranks equal numbers get: 1 2 2 4, 1 2 2 3, 1 2.5 2.5 4.",
        ("competition", TieRule.Competition),
        ("dense", TieRule.Dense),
        ("fractional", TieRule.Fractional)).Or("--ties");

    private readonly Choice<AmbitionBasis> _ambition = new(
        "--ambition",
        "What ambition is in a league: the growth or the change a year that a target asks from its own base, or the target beside those of the peers.",
        ("growth", AmbitionBasis.RequiredGrowth),
        ("change", AmbitionBasis.RequiredChange),
        ("peers", AmbitionBasis.Peers));

    /// <summary>Gets examples for the help.</summary>
    public static string[] Examples { get; } =
    [
        "lgm compare --sample all --indicator trained-labour",
        "lgm compare --sample huong-tra-2021-2023 --sample tam-ky-2024 --indicator \"nuoc sach\" --lang vi",
        "lgm compare --sample quang-tri-2020-2025 --progress",
        "lgm compare --sample all --index \"trained-labour:2,clean-water;norm=goalposts(0..100);share=0.5\"",
        "lgm compare years.csv --period 2023 --index \"schools,water;freeze=2022\"",
        "lgm compare --sample all --indicator trained-labour --league --ambition peers --minimum-peers 1",
        "lgm compare --sample all --indicator trained-labour --output ranks.svg",
        "lgm compare 2023.csv 2024.csv --register units.csv --to 2024-12-31",
        "lgm compare a.csv b.csv --period 2024 --peers \"Tam Kỳ\" --peers \"Hội An\" --minimum-peers 2 --format json",
    ];

    /// <summary>Makes the command.</summary>
    public static Command Create(CommonOptions common, ToolContext context)
    {
        CompareCommand own = new();
        Command command = new(Name, HelpText.Of("help.putsUnitsSideBySide"));
        command.Add(own._files);
        foreach (Option option in (Option[])[own._samples, own._indicators, own._period, own._ties.Option, own._peers, own._minimumPeers, own._league, own._ambition.Option, own._progress, own._index, own._output])
        {
            command.Add(option);
        }

        own._follow.AddTo(command);
        command.SetAction(parse => own.Answer(parse, common, context));
        return command;
    }

    private static Option<string[]> Several(string name, string helpName, string description, ArgumentArity? arity = null) => new(name)
    {
        Description = description,
        HelpName = helpName,
        Arity = arity ?? ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    private int Answer(ParseResult parse, CommonOptions common, ToolContext context)
    {
        string[] paths = parse.GetValue(_files) ?? [];
        string[] names = parse.GetValue(_samples) ?? [];
        string? unknown = names.FirstOrDefault(name => name != Samples.All && Reports.Find(name) is null);
        string? period = parse.GetValue(_period);
        string? index = parse.GetValue(_index);
        Period? asked = null;
        IndexMistake? found = null;
        IndexRequest? indexRequest = index is null ? null : new IndexRequestParser(index).Read(out found);
        string? mistake =
            parse.GetResult(_samples) is not null && names.Length == 0 ? "--sample needs a name. " + Samples.List()
            : unknown is not null ? $"There is no sample '{unknown}'. " + Samples.List()
            : paths.Length + names.Length == 0 ? Language.Said("command.needsFileForStandardInput2", Name)
            : period is not null && !Period.TryParse(period, out asked) ? $"'{period}' is no period; a year is written 2024, several 2021-2023."
            : parse.GetValue(_minimumPeers) < 1 ? Language.Said("command.minimumPeers1OrMore")
            : parse.GetValue(_output) is { } output && (string.IsNullOrWhiteSpace(output) || paths.Any(path => OutputPlace.AreSame(SourceChoice.PlaceOf(path), output))) ? Language.Said(string.IsNullOrWhiteSpace(output) ? "command.outputNeedsFileOrFor" : "command.outputIsInput")
            : _follow.Mistake(parse, names.Length > 0);
        if (mistake is not null)
        {
            return Mistakes.Write(context.Error, parse, mistake);
        }

        if (found is not null)
        {
            FailureText.Write(context.Error, index!, Language.Said("command.indexCharacter", Invariant.Text(found.Start + 1), found.Message), found.Start, found.Length);
            return ExitStatus.WrongCommandLine;
        }

        CompareRequest request = new()
        {
            Indicators = parse.GetValue(_indicators) ?? [],
            Period = asked,
            Ties = _ties.ChosenIn(parse),
            Peers = parse.GetValue(_peers) ?? [],
            MinimumPeers = parse.GetValue(_minimumPeers),
            AsksLeague = parse.GetValue(_league),
            Ambition = _ambition.ChosenIn(parse),
            AsksProgress = parse.GetValue(_progress),
            Index = indexRequest,
        };
        Report[] reports = Samples.Named(names);
        string? place = parse.GetValue(_output) is { } asFile and not SourceChoice.StandardInput ? asFile : null;
        return CompareRun.Answer(paths, reports, request, _follow.ChosenIn(parse), PageOutput.Chosen(common.ChosenIn(parse), place), place, context, wrong => Mistakes.Write(context.Error, parse, wrong));
    }
}
