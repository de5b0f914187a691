using System.CommandLine;
using LocalGovMetrics.Comparability;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Tool.Output;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>The files and data sets that a verb reads rows of several units from, and the indicators that it takes of them.</summary>
internal sealed class RowsChoice
{
    private readonly string _verb;

    private readonly Argument<string[]> _files;

    private readonly Option<string[]> _samples = Several("--sample", "NAME", "A data set that comes with the library, as often as needed; all for all of them.");

    private readonly Option<string[]> _indicators = Several("--indicator", "TEXT", "Only this indicator: its code, or a part of its name in any language, with or without diacritics; as often as needed.");

    private readonly FollowChoice _follow = new();

    public RowsChoice(string verb, string files)
    {
        _verb = verb;
        _files = new Argument<string[]>("FILE") { Description = files, Arity = ArgumentArity.ZeroOrMore };
    }

    public static Option<string[]> Several(string name, string helpName, string description) => new(name)
    {
        Description = description,
        HelpName = helpName,
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    public void AddTo(Command command)
    {
        command.Add(_files);
        command.Add(_samples);
        command.Add(_indicators);
        _follow.AddTo(command);
    }

    /// <summary>Says what is wrong with the command line.</summary>
    /// <returns>The mistake, or null.</returns>
    public string? Mistake(ParseResult parse)
    {
        string[] names = parse.GetValue(_samples) ?? [];
        return names.FirstOrDefault(name => name != Samples.All && Reports.Find(name) is null) is { } unknown ? Language.Said("command.thereNoSample", unknown, Samples.List())
            : (parse.GetValue(_files) ?? []).Length + names.Length == 0 ? Language.Said("command.needsFileForStandardInput2", _verb)
            : _follow.Mistake(parse, names.Length > 0);
    }

    /// <summary>Reads all rows, and says what is wrong where one file cannot be read or an indicator is not there.</summary>
    /// <returns>The rows; null where it has been said.</returns>
    public (ComparedRow[]? Rows, int Status) Read(ParseResult parse, CommonChoices choices, ToolContext context)
    {
        (ComparedRow[]? rows, IReadOnlySet<string>? codes, int status) = ReadAll(parse, choices, context);
        return rows is null ? (null, status) : ([.. rows.Where(row => codes is null || codes.Contains(DefinitionNames.CodeOf(row.Comparand)))], status);
    }

    /// <summary>Reads all rows, whatever indicators are asked for.</summary>
    /// <returns>The rows, and the codes of the indicators that are asked for, or null for all; no rows where what is wrong has been said.</returns>
    public (ComparedRow[]? Rows, IReadOnlySet<string>? Codes, int Status) ReadAll(ParseResult parse, CommonChoices choices, ToolContext context)
    {
        Following? following = _follow.ChosenIn(parse);
        if (PlanTables.Read(parse.GetValue(_files) ?? [], following is not null, choices, context) is not { } read || Following.Follow(following, read, choices, context) is not { } tables)
        {
            return (null, null, ExitStatus.BadInput);
        }

        ComparedRow[] rows = [.. Samples.Named(parse.GetValue(_samples) ?? []).SelectMany(ComparedRows.OfReport), .. tables.SelectMany(ComparedRows.OfTable)];
        string[] asked = parse.GetValue(_indicators) ?? [];
        string? mistake = null;
        IReadOnlySet<string>? codes = asked.Length == 0 ? null : new DefinitionNames([.. rows.Select(row => row.Comparand)]).Find(asked, out mistake);
        return mistake is not null
            ? (null, null, Mistakes.Write(context.Error, parse, mistake))
            : (rows, codes, ExitStatus.Done);
    }

    /// <summary>Gives what rows report, of their periods and of single years.</summary>
    public static IEnumerable<Comparand> ValuesOf(IEnumerable<ComparedRow> rows) =>
        rows.SelectMany(row => SeriesBreaks.Of(row.Row, row.Comparand.Concept, row.Comparand.Boundaries)
            .Where(value => value.Period != row.Comparand.Period)
            .Select(value => value with { UnitId = row.Comparand.UnitId, Origin = row.Comparand.Origin })
            .Prepend(row.Comparand));
}
