using LocalGovMetrics.Comparability;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>The value of one unit in a column, in the unit of measure and at the prices of the column.</summary>
/// <remarks>Immutable; two are the same where they are the same object.</remarks>
public sealed class ComparedValue
{
    internal ComparedValue(Comparand comparand, Computed number, Interval? possible)
    {
        Comparand = comparand;
        Number = number;
        Possible = possible;
    }

    /// <summary>Gets the value as it was printed, with all that decides what it may be compared with.</summary>
    public Comparand Comparand { get; }

    /// <summary>Gets the administrative unit, as its source names it.</summary>
    public string Unit => Comparand.Unit;

    /// <summary>Gets the number, unrounded: of a fraction the quotient, of a nil 0.</summary>
    /// <value>In the column's unit of measure; undefined where only a bound is printed (<see cref="UndefinedReason.Unbounded"/>), a range
    /// (<see cref="UndefinedReason.NotApplicable"/>), or where a conversion leaves the range of numbers (<see cref="UndefinedReason.OutOfRange"/>).</value>
    public Computed Number { get; }

    /// <summary>Gets the true values that would have been printed so.</summary>
    /// <value>In the column's unit of measure; null where a conversion leaves the range of numbers.</value>
    public Interval? Possible { get; }

    /// <summary>Writes unit, period and number.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => $"{Unit}, {Comparand.Period}: {Number} {Possible}";
}
