using LocalGovMetrics.Audit;

namespace LocalGovMetrics.Tool.Auditing;

/// <summary>Checks and where they come from; the checks of a large file are made as they are asked for, and once only.</summary>
internal sealed record AuditSource(string Name, LocalizedName? Title, IEnumerable<ClaimCheck> Checks);
