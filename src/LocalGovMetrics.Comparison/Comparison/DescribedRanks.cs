using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>What became of the descriptions of a column of plain numbers that was ranked.</summary>
/// <remarks>Immutable; two are the same where they are the same object.</remarks>
public sealed class DescribedRanks
{
    internal DescribedRanks(DesiredDirection direction, MeasureUnit? unit, int ranked, IReadOnlyList<int> compared, IReadOnlyList<OmittedValue> leftOut)
    {
        Direction = direction;
        MeasureUnit = unit;
        Ranked = ranked;
        Compared = ValueList.From(compared);
        LeftOut = ValueList.From(leftOut);
    }

    /// <summary>Gets the direction in which a value is better.</summary>
    /// <value>Higher or lower; anything else leaves every value without a rank.</value>
    public DesiredDirection Direction { get; }

    /// <summary>Gets the unit of measure in which the values were ranked, or null where none is known.</summary>
    public MeasureUnit? MeasureUnit { get; }

    /// <summary>Gets how many values have a rank.</summary>
    /// <value>0 or more.</value>
    public int Ranked { get; }

    /// <summary>Gets the descriptions whose values were ranked with each other.</summary>
    /// <value>Indexes into the descriptions, ascending; 0 = first.</value>
    public IReadOnlyList<int> Compared { get; }

    /// <summary>Gets the descriptions whose values have no rank, each with its reason.</summary>
    public IReadOnlyList<OmittedValue> LeftOut { get; }

    /// <summary>Writes direction, unit of measure and numbers.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Ranked} ranked, {Direction} is better ({MeasureUnit}), {LeftOut.Count} descriptions left out");
}
