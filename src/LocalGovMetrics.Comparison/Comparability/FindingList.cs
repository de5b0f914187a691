using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparability;

/// <summary>Collects findings; nothing is allocated while there are none.</summary>
internal ref struct FindingList(ComparabilityPolicy policy)
{
    private List<ComparabilityFinding>? _findings;

    public readonly ComparabilityPolicy Policy => policy;

    public void Add(ComparabilityCode code, string? left, string? right) => Add(new ComparabilityFinding { Code = code, Severity = policy.SeverityOf(code), Left = left, Right = right });

    public void AddNames(ComparabilityCode code, string? left, string? right, LocalizedName? leftName, LocalizedName? rightName) =>
        Add(new ComparabilityFinding { Code = code, Severity = policy.SeverityOf(code), Left = left, Right = right, LeftName = leftName, RightName = rightName });

    public void Add(ComparabilityCode code, string? left, string? right, IReadOnlyList<BoundaryChange> changes) =>
        Add(new ComparabilityFinding { Code = code, Severity = policy.SeverityOf(code), Left = left, Right = right, Changes = changes });

    public void AddDeflated(string left, string right, string index) =>
        Add(new ComparabilityFinding { Code = ComparabilityCode.Deflated, Severity = policy.SeverityOf(ComparabilityCode.Deflated), Left = left, Right = right, Index = index });

    public readonly ComparabilityOutcome ToOutcome()
    {
        _findings?.Sort((one, other) => one.Code.CompareTo(other.Code));
        return _findings is null ? ComparabilityOutcome.Comparable : new ComparabilityOutcome(ValueList.From(_findings));
    }

    private void Add(ComparabilityFinding finding) => (_findings ??= []).Add(finding);
}
