using LocalGovMetrics.Targets;

namespace LocalGovMetrics.Comparison;

/// <summary>What must be the same for targets to be like.</summary>
/// <param name="Measure">What they ask, or null without a target.</param>
/// <param name="Direction">In which direction they ask more.</param>
/// <param name="Family">The family of units that convert into each other; empty where no unit is known.</param>
internal sealed record LikeTargets(Measure? Measure, DesiredDirection Direction, string Family);
