using LocalGovMetrics.Comparability;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Answers.Comparing;

/// <summary>A row and how far it has come.</summary>
internal sealed record ComparedProgress(ComparedRow Row, RowProgress Progress)
{
    /// <summary>Reads the progress of the rows that have one.</summary>
    public static IEnumerable<ComparedProgress> Of(IEnumerable<ComparedRow> rows, VerdictPolicy verdicts) =>
        rows.Select(row => RowProgress.Of(row.Row, row.Comparand, verdicts) is { } progress ? new ComparedProgress(row, progress) : null).OfType<ComparedProgress>();
}

/// <summary>All that a comparison of several inputs gives.</summary>
internal sealed class Compared
{
    private Compared(CompareRequest request, IReadOnlyList<CompareSource> sources, ComparisonSet set, IReadOnlySet<string> peers, IReadOnlySet<string>? codes, IndexAnswer? index, VerdictPolicy verdicts)
    {
        Request = request;
        Sources = sources;
        Set = set;
        Columns = [.. set.Columns.Select(column => ComparedColumn.Of(column, request.Ties, peers, request.MinimumPeers))];
        Progress = request.AsksProgress
            ? [.. ComparedProgress.Of(sources.SelectMany(source => source.Rows).Where(row => codes is null || codes.Contains(DefinitionNames.CodeOf(row.Comparand))), verdicts)]
            : null;
        Index = index;
        League = request.AsksLeague ? ComparedLeague.AllOf(sources, set, request, verdicts) : null;
    }

    public CompareRequest Request { get; }

    public IReadOnlyList<CompareSource> Sources { get; }

    public ComparisonSet Set { get; }

    public IReadOnlyList<ComparedColumn> Columns { get; }

    /// <summary>Gets the rows with a term or a baseline, or null where progress was not asked for.</summary>
    public IReadOnlyList<ComparedProgress>? Progress { get; }

    /// <summary>Gets the leagues of the columns of attainment, or null where none was asked for.</summary>
    public IReadOnlyList<ComparedLeague>? League { get; }

    /// <summary>Gets the index, or null where none was asked for.</summary>
    public IndexAnswer? Index { get; }

    /// <summary>Compares what several inputs give.</summary>
    /// <param name="sources">The inputs.</param>
    /// <param name="request">What is compared, and how.</param>
    /// <param name="policy">What forbids a comparison.</param>
    /// <param name="verdicts">How verdicts are reached.</param>
    /// <param name="mistake">What the request asks for that is not there, or null.</param>
    /// <returns>The comparison, or null where there is a mistake.</returns>
    public static Compared? Of(IReadOnlyList<CompareSource> sources, CompareRequest request, ComparabilityPolicy policy, VerdictPolicy verdicts, out string? mistake)
    {
        Comparand[] all = [.. sources.SelectMany(source => source.Comparands)];
        mistake = null;
        IReadOnlySet<string>? codes = request.Indicators.Count == 0 ? null : new DefinitionNames(all).Find(request.Indicators, out mistake);
        if (mistake is not null)
        {
            return null;
        }

        HashSet<string> peers = new(StringComparer.Ordinal);
        foreach (string name in request.Peers)
        {
            string[] found = [.. UnitsNamed(all, name)];
            if (found.Length == 0)
            {
                mistake = Language.Said("command.thereNoUnitUnits", name, string.Join("; ", all.Select(value => value.UnitLabel).Distinct().Order(StringComparer.Ordinal)));
                return null;
            }

            peers.UnionWith(found);
        }

        ComparisonSet set = ComparisonSet.Of([.. all.Where(value => codes is null || codes.Contains(DefinitionNames.CodeOf(value)))], request.Period, policy);
        IndexAnswer? answer = request.Index is { } index ? IndexAnswer.Of(index, set, request.Ties, out mistake) : null;
        return mistake is null ? new Compared(request, sources, set, peers, codes, answer, verdicts) : null;
    }

    // A whole name goes before a part of one; with the unit above in brackets it means one of several places of a name.
    private static IEnumerable<string> UnitsNamed(Comparand[] all, string name)
    {
        string folded = FoldedText.Of(name);
        (string Name, string Label)[] units = [.. all.Select(value => (FoldedText.Of(value.Unit), value.UnitLabel)).Distinct()];
        return folded.Length == 0 ? []
            : Array.FindAll(units, unit => unit.Name == folded || FoldedText.Of(unit.Label) == folded) is [_, ..] whole ? whole.Select(unit => unit.Label)
            : units.Where(unit => FoldedText.Holds(unit.Label, folded)).Select(unit => unit.Label);
    }
}
