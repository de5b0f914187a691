namespace LocalGovMetrics.Columns;

/// <summary>Which totals are wanted of a batch; null is not wanted.</summary>
public sealed class BatchTotals
{
    /// <summary>Gets the totals by unit.</summary>
    public GroupTotals? ByUnit { get; init; }

    /// <summary>Gets the totals by indicator.</summary>
    public GroupTotals? ByIndicator { get; init; }

    /// <summary>Gets the totals by unit and indicator: group unit × <see cref="Indicators"/> + indicator.</summary>
    public GroupTotals? ByBoth { get; init; }

    /// <summary>Gets how many indicators there are, for the totals by both.</summary>
    /// <value>1 or more where totals by both are wanted, and a divisor of their groups.</value>
    public int Indicators { get; init; }

    /// <summary>Whether sums of attainments are needed, which depend on their order.</summary>
    internal bool AreSums => ByUnit is { AreSums: true } || ByIndicator is { AreSums: true } || ByBoth is { AreSums: true };
}
