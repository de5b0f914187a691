using LocalGovMetrics.Audit;
using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Answers.Auditing;

/// <summary>Checks and where they come from; the checks of a large file are made as they are asked for, and once only.</summary>
internal sealed record AuditSource(string Name, LocalizedName? Title, IEnumerable<ClaimCheck> Checks)
{
    /// <summary>Gets the rows that the checks come from, once those have been read; empty where they come from claims.</summary>
    public IReadOnlyList<PlanTable> Tables { get; init; } = [];
}
