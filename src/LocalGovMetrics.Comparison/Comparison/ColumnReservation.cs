using LocalGovMetrics.Comparability;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>Something found between values of a column that does not forbid their comparison, with the values that it concerns.</summary>
/// <remarks>Immutable; two are the same where they are the same object.</remarks>
public sealed class ColumnReservation
{
    internal ColumnReservation(ComparabilityFinding finding, IReadOnlyList<int> left, IReadOnlyList<int> right)
    {
        Finding = finding;
        Left = ValueList.From(left);
        Right = ValueList.From(right);
    }

    /// <summary>Gets what was found.</summary>
    public ComparabilityFinding Finding { get; }

    /// <summary>Gets the values on the left side of the finding.</summary>
    /// <value>Indexes into <see cref="ComparisonColumn.Values"/>, ascending; 0 = first.</value>
    public IReadOnlyList<int> Left { get; }

    /// <summary>Gets the values on the right side of the finding; among values that share a trait the same as on the left.</summary>
    /// <value>Indexes into <see cref="ComparisonColumn.Values"/>, ascending; 0 = first.</value>
    public IReadOnlyList<int> Right { get; }

    /// <summary>Writes the finding and the values.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Finding} ({string.Join(", ", Left)} - {string.Join(", ", Right)})");
}
