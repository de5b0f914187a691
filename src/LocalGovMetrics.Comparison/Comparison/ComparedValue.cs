using LocalGovMetrics.Comparability;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>The value of one unit in a column, in the unit of measure and at the prices of the column.</summary>
/// <remarks>Immutable; two are the same where they are the same object.</remarks>
public sealed class ComparedValue
{
    internal ComparedValue(Comparand comparand, Computed number, Interval? possible, decimal? exact, IReadOnlyList<Comparand>? contradicting = null)
    {
        Comparand = comparand;
        Number = number;
        Possible = possible;
        Exact = exact;
        Contradicting = contradicting is null ? ValueList<Comparand>.Empty : ValueList.From(contradicting);
    }

    /// <summary>Gets the value as it was printed, with all that decides what it may be compared with.</summary>
    public Comparand Comparand { get; }

    /// <summary>Gets the administrative unit, as its source names it.</summary>
    public string Unit => Comparand.Unit;

    /// <summary>Gets the number, unrounded: of a fraction the quotient, of a nil 0.</summary>
    /// <value>In the column's unit of measure; undefined where only a bound is printed (<see cref="UndefinedReason.Unbounded"/>), a range
    /// (<see cref="UndefinedReason.NotApplicable"/>), where another print of the same unit and time differs (<see cref="UndefinedReason.PrintsDiffer"/>),
    /// where a dash stands for a rate (<see cref="UndefinedReason.NilOfRate"/>), where an attainment rests on an assumed direction
    /// (<see cref="UndefinedReason.DirectionAssumed"/>) or nothing is left to reduce (<see cref="UndefinedReason.NothingLeft"/>), or where a conversion leaves the range of numbers (<see cref="UndefinedReason.OutOfRange"/>).</value>
    public Computed Number { get; }

    /// <summary>Gets the true values that would have been printed so; of prints that differ, all from the least to the most.</summary>
    /// <value>In the column's unit of measure; null where a conversion leaves the range of numbers, and where there is no number for another reason than the print.</value>
    public Interval? Possible { get; }

    /// <summary>Gets the other prints of the same unit and time that differ from this one; empty where there are none.</summary>
    public IReadOnlyList<Comparand> Contradicting { get; }

    /// <summary>Gets the number by which the unit is ranked.</summary>
    internal decimal? Exact { get; }

    /// <summary>Writes unit, period and number.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => $"{Unit}, {Comparand.Period}: {Number} {Possible}";

    /// <summary>Whether two prints of one fact cannot both be right: neither equal, nor the coarser one a rounding of the other.</summary>
    internal bool Contradicts(ComparedValue other) =>
        Possible is not { } own || other.Possible is not { } theirs ? Number != other.Number
        : (Exact, other.Exact) is ({ } one, { } two) ? one != two && !(WidthOf(own) > WidthOf(theirs) ? own.Contains(two) : WidthOf(theirs) > WidthOf(own) && theirs.Contains(one))
        : !(Exact is { } number ? theirs.Contains(number) : other.Exact is { } their ? own.Contains(their) : own.Contains(theirs) || theirs.Contains(own));

    /// <summary>The value beside prints of the same fact that contradict it.</summary>
    internal ComparedValue Against(IReadOnlyList<ComparedValue> others) => new(
        Comparand,
        Computed.Undefined(UndefinedReason.PrintsDiffer),
        others.Aggregate(Possible, (hull, other) => hull is { } one && other.Possible is { } more ? HullOf(one, more) : null),
        exact: null,
        [.. others.Select(other => other.Comparand)]);

    /// <summary>The least set that holds both.</summary>
    internal static Interval HullOf(Interval one, Interval other)
    {
        bool isLowOfOther = one.Low is not null && (other.Low is null || other.Low < one.Low || (other.Low == one.Low && other.LowClosed));
        bool isHighOfOther = one.High is not null && (other.High is null || other.High > one.High || (other.High == one.High && other.HighClosed));
        return Interval.Create(
            isLowOfOther ? other.Low : one.Low,
            isHighOfOther ? other.High : one.High,
            isLowOfOther ? other.LowClosed : one.LowClosed,
            isHighOfOther ? other.HighClosed : one.HighClosed);
    }

    private static decimal WidthOf(Interval set) => set is { Low: { } low, High: { } high } && DecimalMath.TryAdd(high, -low, out decimal width) ? width : decimal.MaxValue;
}
