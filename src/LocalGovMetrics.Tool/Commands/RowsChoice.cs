using System.CommandLine;
using LocalGovMetrics.Answers.Comparing;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>The files and data sets that a verb reads rows of several units from, and the indicators that it takes of them.</summary>
/// <param name="verb">The verb.</param>
/// <param name="files">What the files hold.</param>
internal sealed class RowsChoice(string verb, string files)
{
    private readonly InputsChoice _inputs = new(verb, files, listsSamples: false);
    private readonly Option<string[]> _indicators = Indicators();
    private readonly FollowChoice _follow = new();

    public IEnumerable<Symbol> All => [.. _inputs.All, _indicators, .. _follow.All];

    public static Option<string[]> Indicators() =>
        Options.Several("--indicator", "TEXT", "Only this indicator: its code, or a part of its name in any language, with or without diacritics; as often as needed.");

    /// <summary>Says what is wrong with the command line.</summary>
    /// <returns>The mistake, or null.</returns>
    public string? Mistake(Run run) => _inputs.Mistake(run) ?? _follow.Mistake(run, _inputs.HasSamples(run));

    /// <summary>Answers from all rows, or says what is wrong where one file cannot be read or an indicator is not there.</summary>
    /// <param name="run">The run.</param>
    /// <param name="answer">Answers from the rows, and the codes of the indicators that are asked for, or null for all.</param>
    /// <returns>The exit status.</returns>
    public int Answer(Run run, Func<ComparedRow[], IReadOnlySet<string>?, int> answer)
    {
        if (_follow.Read(_inputs.PathsIn(run), run) is not { } tables)
        {
            return ExitStatus.BadInput;
        }

        ComparedRow[] rows = [.. _inputs.ReportsIn(run).SelectMany(ComparedRows.OfReport), .. tables.SelectMany(ComparedRows.OfTable)];
        string[] asked = run.Of(_indicators) ?? [];
        string? mistake = null;
        IReadOnlySet<string>? codes = asked.Length == 0 ? null : new DefinitionNames([.. rows.Select(row => row.Comparand)]).Find(asked, out mistake);
        return mistake is not null ? run.Refuse(mistake) : answer(rows, codes);
    }

    /// <summary>Answers from the rows of the indicators that are asked for.</summary>
    public int Answer(Run run, Func<ComparedRow[], int> answer) =>
        Answer(run, (rows, codes) => answer([.. rows.Where(row => codes is null || codes.Contains(DefinitionNames.CodeOf(row.Comparand)))]));
}
