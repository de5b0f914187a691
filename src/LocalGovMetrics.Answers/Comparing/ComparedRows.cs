using LocalGovMetrics.Comparability;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Units;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Answers.Comparing;

/// <summary>The rows of all inputs, what may be compared with what, and where their yearly values break.</summary>
internal sealed class ComparedRows
{
    /// <summary>How many values a definition has whose pairs are listed one by one.</summary>
    public const int MostListed = 64;

    private const string ConceptColumn = "concept";

    private ComparedRows(IReadOnlyList<ComparedRow> rows, ComparabilityPolicy policy)
    {
        Rows = rows;
        Table = ComparabilityTable.Of([.. rows.Select(row => row.Comparand)], policy);
        Breaks = [.. rows.SelectMany((row, i) => SeriesBreaks.Along(SeriesBreaks.Of(row.Row, row.Comparand.Concept, row.Comparand.Boundaries)).Select(found => (i, found)))];
    }

    public IReadOnlyList<ComparedRow> Rows { get; }

    public ComparabilityTable Table { get; }

    /// <summary>Gets the breaks of each row's yearly values, by the index of the row.</summary>
    public IReadOnlyList<(int Index, SeriesBreak Break)> Breaks { get; }

    /// <summary>Gets how many pairs of one definition came to which outcome.</summary>
    public IReadOnlyDictionary<ComparabilityKind, long> Pairs => field ??= Enum.GetValues<ComparabilityKind>().ToDictionary(kind => kind, kind => Table.Blocks.Sum(block => block.CountOf(kind)));

    /// <summary>Tells whether the pairs of a definition are so few that each is listed without being asked for.</summary>
    public static bool AreFew(ComparabilityBlock block) => block.Members.Count <= MostListed;

    /// <summary>Gives what rows report, of their periods and of single years.</summary>
    public static IEnumerable<Comparand> ValuesOf(IEnumerable<ComparedRow> rows) => rows.SelectMany(row => row.Yearly.Prepend(row.Comparand));

    /// <summary>Gives what forbids a comparison beside a policy for verdicts.</summary>
    public static ComparabilityPolicy PolicyBeside(VerdictPolicy verdicts)
    {
        ComparabilityPolicy policy = verdicts with { Name = VerdictPolicy.Strict.Name, PriceIndex = null } == VerdictPolicy.Strict ? ComparabilityPolicy.Strict : ComparabilityPolicy.Default;
        return verdicts.PriceIndex is { } prices ? policy with { PriceIndex = prices } : policy;
    }

    public static ComparedRows Of(IEnumerable<ComparedRow> rows, ComparabilityPolicy policy) => new([.. rows], policy);

    /// <summary>The rows of a report that comes with the library.</summary>
    public static IEnumerable<ComparedRow> OfReport(Report report) =>
        report.Table.Rows.Zip(report.Comparands, (row, comparand) => new ComparedRow(report.Id, row, comparand));

    /// <summary>The rows of a file: a column "concept" says what an indicator measures; the register by which its unit was followed, else the bundled one, what that went through.</summary>
    public static IEnumerable<ComparedRow> OfTable(FollowedTable followed)
    {
        PlanTable table = followed.Table;
        Dictionary<(string Name, string? Parent), (UnitId? Id, UnitBoundaries Boundaries)> units = [];
        foreach (PlanRow row in table.Rows)
        {
            if (followed.BoundariesOf(row) is { } known)
            {
                yield return new ComparedRow(table.Name, row, Comparand.OfActual(row, ConceptOf(row), known) with { UnitId = row.UnitId, Origin = table.Name });
                continue;
            }

            (string, string?) name = (row.Unit, row.UnitParent);
            if (!units.TryGetValue(name, out (UnitId? Id, UnitBoundaries Boundaries) unit))
            {
                UnitLookup found = UnitFinder.Lookup(Reports.Register, row.Unit, row.UnitParent, day: null);
                UnitId? id = found.Match is LookupMatch.Code or LookupMatch.Name ? found.Unit?.Id : null;
                units.Add(name, unit = (id, id is null ? UnitBoundaries.NotKnown : Reports.BoundariesOf(id)));
            }

            Comparand comparand = Comparand.OfActual(row, ConceptOf(row), unit.Boundaries);
            yield return new ComparedRow(table.Name, row, comparand with { UnitId = comparand.UnitId ?? unit.Id, Origin = table.Name });
        }
    }

    private static IndicatorConcept? ConceptOf(PlanRow row) =>
        row.ExtraText(ConceptColumn) is not { } text || string.IsNullOrWhiteSpace(text) ? null
        : Reports.Concordance.Entries.FirstOrDefault(entry => entry.Concept.Code == text)?.Concept is { } known ? known with { Part = null, Variant = null }
        : new IndicatorConcept { Code = text, Name = LocalizedName.Of(text) };
}
