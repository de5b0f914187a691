using System.Text.Json.Serialization;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Display;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Statistics;

/// <summary>A composite index: its specification, the score of every unit, and the ranks.</summary>
/// <remarks>Equality compares contents. Immutable.</remarks>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed record IndexResult : IDisplayable
{
    [JsonConstructor]
    internal IndexResult(IndexSpec spec, IReadOnlyList<IndexScore> units)
    {
        ArgumentNullException.ThrowIfNull(spec);
        Spec = spec;
        Units = ValueList.From(units);
    }

    /// <summary>Gets the specification.</summary>
    public IndexSpec Spec { get; }

    /// <summary>Gets the units, in the order given.</summary>
    public IReadOnlyList<IndexScore> Units { get; }

    /// <summary>Gives the ranks of the units that have a score.</summary>
    /// <param name="ties">Which ranks equal scores get; not <see cref="TieRule.Ordinal"/>.</param>
    /// <returns>The ranks, in the order of the units; a unit without a score has its reason.</returns>
    /// <exception cref="ArgumentException">Ordinal ranks were asked for.</exception>
    public RankingResult Ranks(TieRule ties = TieRule.Competition)
    {
        RankingResult ranking = Ranking.Of([.. Units.Select(unit => unit.Score.ValueOrNull)], DesiredDirection.Higher, ties);
        return ranking with { Ranks = [.. ranking.Ranks.Zip(Units, (rank, unit) => unit.Score.IsDefined ? rank : unit.Score)] };
    }

    /// <inheritdoc/>
    public DisplayTable ToTable() => IndexTable.Of(this);

    /// <summary>Writes specification and scores.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => $"{Spec} | {string.Join(" | ", Units)}";
}
