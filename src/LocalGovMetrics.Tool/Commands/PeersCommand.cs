using System.CommandLine;
using LocalGovMetrics.Comparability;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Statistics;
using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Tool.Output;

namespace LocalGovMetrics.Tool.Commands;

/// <summary><c>lgm peers</c>: rows of several units in, with whom one of them is compared and how it stands beside them out.</summary>
internal sealed class PeersCommand
{
    public const string Name = "peers";

    private const int UsualCount = 5;

    private readonly RowsChoice _rows = new(Name, "CSV files of plan-versus-actual rows of several units; columns class and unitParent say of which class a unit is, and under which other. - reads the standard input.");
    private readonly Option<string?> _of = new("--of") { Description = "The unit whose peers are asked for, by name or a part of it.", HelpName = "UNIT" };
    private readonly Choice<string> _by = new("--by", "Who the peers are: units of the same kind and class, those under the same unit, or the nearest by some indicators.", (PeersFound.ByClass, PeersFound.ByClass), (PeersFound.ByParent, PeersFound.ByParent), (PeersFound.ByNeighbours, PeersFound.ByNeighbours));
    private readonly Option<string?> _on = new("--on") { Description = "The indicators in which neighbours are near, parted by commas: population,area.", HelpName = "INDICATORS" };
    private readonly Option<int> _count = new("--count") { Description = "How many neighbours.", HelpName = "N", DefaultValueFactory = _ => UsualCount };
    private readonly Option<string?> _weight = new("--weighted-by") { Description = "The indicator by which the mean of the peers is weighted: population.", HelpName = "INDICATOR" };
    private readonly Option<string?> _period = new("--period") { Description = "Only values of this time: 2024; without it, the latest value of each unit.", HelpName = "PERIOD" };
    private readonly Option<int> _minimumPeers = new("--minimum-peers") { Description = "How many peers median, quartile and mean need.", HelpName = "N", DefaultValueFactory = _ => Comparators.UsualMinimum };

    /// <summary>Gets examples for the help.</summary>
    public static string[] Examples { get; } =
    [
        "lgm peers towns.csv --of \"Hương Trà\" --by neighbours --on population,area --count 3 --weighted-by population",
        "lgm peers towns.csv --of \"Hương Trà\" --by parent --indicator \"nước sạch\" --minimum-peers 2",
        "lgm peers --sample all --of \"Tam Kỳ\" --by class --minimum-peers 1 --format json",
    ];

    /// <summary>Makes the command.</summary>
    public static Command Create(CommonOptions common, ToolContext context)
    {
        PeersCommand own = new();
        Command command = new(Name, HelpText.Of("help.findsPeers"));
        own._rows.AddTo(command);
        foreach (Option option in (Option[])[own._of, own._by.Option, own._on, own._count, own._weight, own._period, own._minimumPeers])
        {
            command.Add(option);
        }

        command.SetAction(parse => own.Answer(parse, common.ChosenIn(parse), context));
        return command;
    }

    private static string[] ListOf(string? text) => (text ?? string.Empty).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private int Answer(ParseResult parse, CommonChoices choices, ToolContext context)
    {
        string by = _by.ChosenIn(parse);
        string[] on = ListOf(parse.GetValue(_on));
        Period? period = null;
        string? mistake = _rows.Mistake(parse)
            ?? (parse.GetValue(_of) is not { Length: > 0 } ? Language.Said("command.peersNeedOf")
            : by == PeersFound.ByNeighbours && on.Length == 0 ? Language.Said("command.neighboursNeedOn")
            : parse.GetValue(_minimumPeers) < 1 || parse.GetValue(_count) < 1 ? Language.Said("command.minimumPeers1OrMore")
            : parse.GetValue(_period) is { } asked && !Period.TryParse(asked, out period) ? $"'{asked}' is no period; a year is written 2024, several 2021-2023."
            : null);
        if (mistake is not null)
        {
            return Mistakes.Write(context.Error, parse, mistake);
        }

        (ComparedRow[]? rows, IReadOnlySet<string>? codes, int status) = _rows.ReadAll(parse, choices, context);
        if (rows is null)
        {
            return status;
        }

        ComparisonSet set = ComparisonSet.Of([.. RowsChoice.ValuesOf(rows)], period, ComparableRun.PolicyOf(choices));
        string[] names = [.. rows.Select(row => row.Comparand.UnitLabel).Distinct(StringComparer.Ordinal)];
        int unit = PlaceOf(names, parse.GetValue(_of)!);
        if (unit < 0)
        {
            return Mistakes.Write(context.Error, parse, Language.Said("command.thereNoUnitUnits", parse.GetValue(_of), string.Join("; ", names.Order(StringComparer.Ordinal))));
        }

        DefinitionNames definitions = new([.. rows.Select(row => row.Comparand)]);
        List<IReadOnlyDictionary<string, double>> near = [];
        foreach (string text in on)
        {
            if (ValuesOf(set, definitions, text, out mistake) is not { } values)
            {
                return Mistakes.Write(context.Error, parse, mistake!);
            }

            near.Add(values);
        }

        IReadOnlyDictionary<string, double>? weights = null;
        if (parse.GetValue(_weight) is { Length: > 0 } weight && (weights = ValuesOf(set, definitions, weight, out mistake)) is null)
        {
            return Mistakes.Write(context.Error, parse, mistake!);
        }

        PeerGroup group = by == PeersFound.ByNeighbours ? new NearestNeighbours(parse.GetValue(_count), on) : by == PeersFound.ByParent ? new PeersOfParent() : new PeersOfClass();
        PeerSelection peers = group.Resolve([.. names.Select(name => UnitOf(name, rows, near))], unit);
        PeerAnswer[] answers =
        [
            .. set.Columns.Where(column => column.Aspect == ComparandAspect.Actual && (codes is null || codes.Contains(column.Code)) && column.Values.Any(value => value.Comparand.UnitLabel == names[unit]))
                .Select(column => PeerAnswer.Of(column, names[unit], peers, weights, parse.GetValue(_weight), parse.GetValue(_minimumPeers))),
        ];
        PeersOutput.Write(new PeersFound(names[unit], by, on, parse.GetValue(_count), peers, answers), choices, context);
        return ExitStatus.Done;
    }

    private static int PlaceOf(string[] names, string text)
    {
        string folded = FoldedText.Of(text);
        int whole = Array.FindIndex(names, name => FoldedText.Of(name) == folded);
        return whole >= 0 ? whole : Array.FindIndex(names, name => FoldedText.Holds(name, folded));
    }

    private static Dictionary<string, double>? ValuesOf(ComparisonSet set, DefinitionNames definitions, string text, out string? mistake)
    {
        IReadOnlySet<string>? codes = definitions.Find([text], out mistake);
        ComparisonColumn? column = codes?.SelectMany(set.ColumnsOf).FirstOrDefault(column => column.Aspect == ComparandAspect.Actual);
        if (codes is not null && column is null)
        {
            mistake = Language.Said("command.noTwoUnitsHaveValues", text);
        }

        return column?.Values.Where(value => value.Number.IsDefined).GroupBy(value => value.Comparand.UnitLabel).ToDictionary(same => same.Key, same => same.First().Number.Value, StringComparer.Ordinal);
    }

    private static PeerUnit UnitOf(string name, ComparedRow[] rows, List<IReadOnlyDictionary<string, double>> near)
    {
        ComparedRow[] own = [.. rows.Where(row => row.Comparand.UnitLabel == name)];
        UnitId? id = own.Select(row => row.Comparand.UnitId).FirstOrDefault(known => known is not null);
        AdministrativeUnit? known = id is null ? null : Reports.Register.Units.FirstOrDefault(unit => unit.Id == id);
        return new PeerUnit(name)
        {
            Id = id,
            Kind = known?.Kind ?? UnitKind.Other,
            UnitClass = own.SelectMany(row => UnitClassNames.All.Select(row.Row.ExtraText)).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text)),
            Parent = own.Select(row => row.Row.UnitParent).FirstOrDefault(parent => parent is not null) ?? known?.Parent?.ToString(),
            Characteristics = [.. near.Select(values => values.TryGetValue(name, out double value) ? value : (double?)null)],
        };
    }
}
