using LocalGovMetrics.Audit;

namespace LocalGovMetrics.Json;

/// <summary>An audit, as the contract shows it; the claims are made as they are written, and what they come to after them.</summary>
internal sealed record AuditJson
{
    private readonly Func<AuditCounts> _counts;

    internal AuditJson(string? source, string? title, IEnumerable<ClaimCheck> checks, Func<AuditCounts> counts)
    {
        Source = source;
        Title = title;
        Claims = checks.Select(ClaimJson.Of);
        _counts = counts;
    }

    public int Version => ContractJson.Version;

    public string? Source { get; }

    public string? Title { get; }

    public IEnumerable<ClaimJson> Claims { get; }

    public AuditCounts Summary => _counts();
}
