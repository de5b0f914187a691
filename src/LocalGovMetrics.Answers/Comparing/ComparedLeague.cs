using System.Runtime.CompilerServices;
using LocalGovMetrics.Comparability;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Answers.Comparing;

/// <summary>The attainment league of one column: ambition beside attainment, of rows whose attainments compare.</summary>
internal sealed record ComparedLeague(ComparisonColumn Column, IReadOnlyList<LeagueTable> Tables, AmbitionBasis Basis)
{
    /// <summary>Makes the leagues of all columns of attainment.</summary>
    /// <param name="sources">The inputs.</param>
    /// <param name="set">The columns.</param>
    /// <param name="request">How ambition is ranked, and how many peers it takes.</param>
    /// <param name="policy">How the verdicts are reached.</param>
    /// <returns>The leagues, in the order of the columns.</returns>
    public static IReadOnlyList<ComparedLeague> AllOf(IReadOnlyList<CompareSource> sources, ComparisonSet set, CompareRequest request, VerdictPolicy policy)
    {
        Dictionary<Comparand, ComparedRow> rows = new(sources.SelectMany(source => source.Attainments), Same.Instance);
        LeagueOptions options = new() { Policy = policy, Ties = request.Ties, Basis = request.Ambition, MinimumPeers = request.MinimumPeers };
        return
        [
            .. set.Columns.Where(column => column.Aspect == ComparandAspect.Attainment)
                .Select(column => new ComparedLeague(column, AttainmentLeague.Of([.. column.Values.Where(value => value.Contradicting.Count == 0).Select(value => Named(rows[value.Comparand].Row, column.Code))], options).Tables, request.Ambition)),
        ];
    }

    // Of one column are rows that name their indicator each in its own words.
    private static PlanRow Named(PlanRow row, string code) => row with { Indicator = row.Indicator with { Code = code } };

    // Two rows may have the same attainment, and are two rows nevertheless.
    private sealed class Same : IEqualityComparer<Comparand>
    {
        public static Same Instance { get; } = new();

        public bool Equals(Comparand? x, Comparand? y) => ReferenceEquals(x, y);

        public int GetHashCode(Comparand obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
