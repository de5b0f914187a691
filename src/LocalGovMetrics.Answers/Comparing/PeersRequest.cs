using LocalGovMetrics.Comparability;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Statistics;

namespace LocalGovMetrics.Answers.Comparing;

/// <summary>Whose peers are asked for, and by which rule.</summary>
/// <param name="Of">The unit, by name or a part of it.</param>
/// <param name="By">The rule.</param>
/// <param name="On">The indicators in which neighbours are near.</param>
/// <param name="Count">How many neighbours.</param>
/// <param name="Weight">The indicator by which the mean of the peers is weighted, or null.</param>
/// <param name="Period">The only time, or null for the latest value of each unit.</param>
/// <param name="MinimumPeers">How many peers median, quartile and mean need.</param>
internal sealed record PeersRequest(string Of, string By, IReadOnlyList<string> On, int Count, string? Weight, Period? Period, int MinimumPeers)
{
    /// <summary>Finds the peers.</summary>
    /// <param name="rows">The rows of all units.</param>
    /// <param name="codes">The indicators that are shown, or null for all.</param>
    /// <param name="policy">What forbids a comparison.</param>
    /// <param name="mistake">What is asked for that is not there.</param>
    /// <returns>The peers, or null.</returns>
    public PeersFound? Find(ComparedRow[] rows, IReadOnlySet<string>? codes, ComparabilityPolicy policy, out string? mistake)
    {
        ComparisonSet set = ComparisonSet.Of([.. ComparedRows.ValuesOf(rows)], Period, policy);
        string[] names = [.. rows.Select(row => row.Comparand.UnitLabel).Distinct(StringComparer.Ordinal)];
        int unit = PlaceOf(names, Of);
        mistake = unit < 0 ? Language.Said("command.thereNoUnitUnits", Of, string.Join("; ", names.Order(StringComparer.Ordinal))) : null;
        DefinitionNames definitions = new([.. rows.Select(row => row.Comparand)]);
        List<IReadOnlyDictionary<string, double>> near = [];
        foreach (string text in mistake is null ? On : [])
        {
            if (ValuesOf(set, definitions, text, out mistake) is not { } values)
            {
                return null;
            }

            near.Add(values);
        }

        IReadOnlyDictionary<string, double>? weights = mistake is null && Weight is { Length: > 0 } weight ? ValuesOf(set, definitions, weight, out mistake) : null;
        if (mistake is not null)
        {
            return null;
        }

        PeerGroup group = By == PeersFound.ByNeighbours ? new NearestNeighbours(Count, On) : By == PeersFound.ByParent ? new PeersOfParent() : new PeersOfClass();
        PeerSelection peers = group.Resolve([.. names.Select(name => UnitOf(name, rows, near))], unit);
        PeerAnswer[] answers =
        [
            .. set.Columns.Where(column => column.Aspect == ComparandAspect.Actual && (codes is null || codes.Contains(column.Code)) && column.Values.Any(value => value.Comparand.UnitLabel == names[unit]))
                .Select(column => PeerAnswer.Of(column, names[unit], peers, weights, Weight, MinimumPeers)),
        ];
        return new PeersFound(names[unit], By, On, Count, peers, answers);
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
