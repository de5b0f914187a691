using System.CommandLine;
using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Answers.Views;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Display.Pictures;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Tool.Output;
using LocalGovMetrics.Tool.Streaming;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tool.Commands;

/// <summary><c>lgm compare</c>: plan-versus-actual rows in, units side by side out, with ranks only where the numbers allow them.</summary>
internal sealed class CompareCommand
{
    private const string Name = "compare";

    private readonly InputsChoice _inputs = new(Name, "CSV files of plan-versus-actual rows; a column concept says which indicators measure the same. - reads the standard input.");
    private readonly Option<string[]> _indicators = RowsChoice.Indicators();
    private readonly Option<string[]> _peers = Options.Several("--peers", "NAME", "The units that median and best quartile are taken over, by name or a part of it, as often as needed; without it, all.");
    private readonly Option<string?> _period = Options.Text("--period", "PERIOD", "Only values of this time: 2024, 2021-2023; without it, the latest value of each unit.");
    private readonly Option<int> _minimumPeers = Options.Count("--minimum-peers", "How many peers median and best quartile need.", Comparators.UsualMinimum);
    private readonly Option<bool> _league = Options.Flag("--league", "Adds what each unit set itself beside how much of it was reached, so that planning little does not win.");
    private readonly Option<bool> _progress = Options.Flag("--progress", "Adds how far rows with a term have come towards their targets, by every named method.");
    private readonly Option<string?> _index = Options.Text(
        "--index",
        "SPEC",
        "Adds a composite index: code[:weight],code[:weight],…[;mean=arithmetic|geometric|harmonic][;norm=NORM or NORM,NORM,…][;freeze=2022][;share=0.5][;runs=1000][;seed=1]; freeze takes the ends of the scales from a year, so that other years compare with it; NORM one of minmax, zscore, percentile, goalposts(low..high).");

    private readonly Option<string?> _output = Options.Text("--output", "FILE", "Writes the result to a file, which appears once it is whole: NAME.html a page with pictures, NAME.svg the one picture of an indicator, else the form of --format; - is the standard output.");
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

    public static Verb Create(CommonOptions common, ToolContext context)
    {
        CompareCommand own = new();
        return new Verb(
            Name,
            "help.putsUnitsSideBySide",
            "lgm compare --sample all --indicator trained-labour",
            "lgm compare --sample huong-tra-2021-2023 --sample tam-ky-2024 --indicator \"nuoc sach\" --lang vi",
            "lgm compare --sample quang-tri-2020-2025 --progress",
            "lgm compare --sample all --index \"trained-labour:2,clean-water;norm=goalposts(0..100);share=0.5\"",
            "lgm compare years.csv --period 2023 --index \"schools,water;freeze=2022\"",
            "lgm compare --sample all --indicator trained-labour --league --ambition peers --minimum-peers 1",
            "lgm compare --sample all --indicator trained-labour --output ranks.svg",
            "lgm compare 2023.csv 2024.csv --register units.csv --to 2024-12-31",
            "lgm compare a.csv b.csv --period 2024 --peers \"Tam Kỳ\" --peers \"Hội An\" --minimum-peers 2 --format json")
            .With([.. own._inputs.All, own._indicators, own._period, own._ties.Option, own._peers, own._minimumPeers, own._league, own._ambition.Option, own._progress, own._index, own._output, .. own._follow.All])
            .Does(common, context, own.Answer);
    }

    private int Answer(Run run)
    {
        Period? period = null;
        IndexMistake? found = null;
        string? index = run.Of(_index);
        IndexRequest? indexRequest = index is null ? null : new IndexRequestParser(index).Read(out found);
        string? mistake = _inputs.Mistake(run)
            ?? Options.MistakeOfPeriod(run.Of(_period), out period)
            ?? (run.Of(_minimumPeers) < 1 ? Language.Said("command.minimumPeers1OrMore") : null)
            ?? Options.MistakeOf(run.Of(_output))
            ?? (Array.Exists(_inputs.PathsIn(run), path => Options.IsInput(path, run.Of(_output))) ? Language.Said("command.outputIsInput") : null)
            ?? _follow.Mistake(run, _inputs.HasSamples(run));
        if (mistake is not null)
        {
            return run.Refuse(mistake);
        }

        if (found is not null)
        {
            FailureText.Write(run.Context.Error, index!, Language.Said("command.indexCharacter", Invariant.Text(found.Start + 1), found.Message), found.Start, found.Length);
            return ExitStatus.WrongCommandLine;
        }

        if (_follow.Read(_inputs.PathsIn(run), run) is not { } tables)
        {
            return ExitStatus.BadInput;
        }

        CompareRequest request = new()
        {
            Indicators = run.Of(_indicators) ?? [],
            Period = period,
            Ties = _ties.ChosenIn(run.Parse),
            Peers = run.Of(_peers) ?? [],
            MinimumPeers = run.Of(_minimumPeers),
            AsksLeague = run.Of(_league),
            Ambition = _ambition.ChosenIn(run.Parse),
            AsksProgress = run.Of(_progress),
            Index = indexRequest,
        };
        VerdictPolicy policy = run.Choices.Policy;
        CompareSource[] sources = [.. _inputs.ReportsIn(run).Select(report => CompareSource.Of(report, policy)), .. tables.Select(table => CompareSource.Of(table, policy))];
        return Compared.Of(sources, request, ComparedRows.PolicyBeside(policy), policy, out string? wrong) is { } compared ? Write(compared, Options.FileOf(run.Of(_output)), run) : run.Refuse(wrong!);
    }

    private static int Write(Compared compared, string? file, Run run)
    {
        if (!CommonChoices.Ends(file, ".svg"))
        {
            return run.For(file).Write(CompareAnswer.Of(compared, run.Choices.Language), file);
        }

        Picture[] pictures = [.. CompareAnswer.PicturesOf(compared)];
        if (pictures is not [var picture])
        {
            return run.Refuse(Language.Said(pictures.Length == 0 ? "command.noPicture" : "command.severalPictures", pictures.Length));
        }

        OutputFile.Write(file!, output => output.Write(picture.ToSvg(run.Choices.Language)));
        return ExitStatus.Done;
    }
}
