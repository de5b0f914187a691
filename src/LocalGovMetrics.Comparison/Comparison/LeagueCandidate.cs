using LocalGovMetrics.Plans;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Comparison;

/// <summary>A row with its verdict and what its target commits to, before it meets the others.</summary>
internal sealed class LeagueCandidate(PlanRow row, VerdictPolicy policy)
{
    public PlanRow Row { get; } = row;

    /// <summary>Gets the name under which rows of different units are one indicator.</summary>
    public string Indicator => Row.Indicator.Key;

    public Verdict Verdict { get; } = VerdictCalculator.Assess(row, policy);

    public TargetCommitment Commitment { get; } = new(row, policy);

    public bool IsDirectionAssumed => Row.IsDirectionAssumed;

    public (string Name, string? Parent, UnitId? Id) Unit => (Row.Unit, Row.UnitParent, Row.UnitId);

    /// <summary>Gets what must be the same for targets to stand in one table.</summary>
    public LikeTargets Kind => new(Commitment.Measure, Commitment.Direction, Commitment.MeasureUnit is { } unit ? unit.Family : string.Empty);
}
