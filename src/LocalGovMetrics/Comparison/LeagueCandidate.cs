using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Comparison;

/// <summary>An entry with its verdict and what its target commits to, before it meets the others.</summary>
internal sealed class LeagueCandidate(LeagueEntry entry, VerdictPolicy policy)
{
    public LeagueEntry Entry { get; } = entry;

    public Verdict Verdict { get; } = VerdictCalculator.Assess(entry.Row, policy);

    public TargetCommitment Commitment { get; } = new(entry.Row, policy);

    public bool IsDirectionAssumed => Entry.Row.IsDirectionAssumed;

    public (string Name, string? Parent, UnitId? Id) Unit => (Entry.Row.Unit, Entry.Row.UnitParent, Entry.Row.UnitId);

    /// <summary>Gets what must be the same for targets to stand in one table.</summary>
    public LikeTargets Kind => new(Commitment.Measure, Commitment.Direction, Commitment.Unit is { } unit ? unit.Family : string.Empty);
}
