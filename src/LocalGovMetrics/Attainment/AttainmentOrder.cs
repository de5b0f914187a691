using LocalGovMetrics.Values;

namespace LocalGovMetrics.Attainment;

/// <summary>Orders attainments: nothing left of what was to become less, then numbers from the highest, then what has none.</summary>
/// <remarks>Results that are undefined for any other reason are equal. Immutable, safe for several threads.</remarks>
public sealed class AttainmentOrder : IComparer<Computed>
{
    private AttainmentOrder()
    {
    }

    /// <summary>Gets the order with the best first.</summary>
    public static AttainmentOrder BestFirst { get; } = new();

    /// <inheritdoc/>
    public int Compare(Computed x, Computed y)
    {
        int order = GroupOf(x).CompareTo(GroupOf(y));
        return order != 0 || !x.TryGetValue(out double one) || !y.TryGetValue(out double other) ? order : other.CompareTo(one);
    }

    private static int GroupOf(Computed attainment) =>
        attainment.IsDefined ? 1 : attainment.Reason == UndefinedReason.NothingLeft ? 0 : 2;
}
