using System.Text.Json.Serialization;
using LocalGovMetrics.Json;

namespace LocalGovMetrics.Targets;

/// <summary>A worst rank that is enough.</summary>
[JsonConverter(typeof(ContractConverter))]
public sealed record RankCriterion : Criterion
{
    /// <summary>Makes a rank criterion.</summary>
    /// <param name="rank">The worst rank that is enough, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rank is below 1.</exception>
    public RankCriterion(int rank)
        : base(CriterionKind.RankAtMost)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rank, 1);
        Rank = rank;
    }

    /// <summary>Gets the worst rank that is enough.</summary>
    /// <value>1 or more.</value>
    public int Rank { get; }

    private protected override TResult Choose<TResult>(in CriterionCases<TResult> cases) => cases.Rank(this);

    private protected override string Describe() => FormattableString.Invariant($"top {Rank}");
}
