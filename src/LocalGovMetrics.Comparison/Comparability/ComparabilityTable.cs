using LocalGovMetrics.Display;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparability;

/// <summary>What of a set of values may be compared with what, and why not; every value is in one block, and what is left out says why.</summary>
/// <remarks>
/// Values that differ in unit and digits only are one group, and an outcome is made for every pair of groups, not for every pair of values.
/// Immutable and safe for use by several threads; two tables are the same where they are the same object.
/// </remarks>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed class ComparabilityTable : IDisplayable
{
    private readonly int[] _blockOf;
    private readonly Lazy<IReadOnlyList<LeftOutComparand>> _leftOut;

    private ComparabilityTable(IReadOnlyList<Comparand> comparands, ComparabilityPolicy policy)
    {
        Comparands = comparands;
        Policy = policy;
        List<int>[] members = [.. Definitions.Divide(comparands)];
        _blockOf = new int[comparands.Count];
        ComparabilityBlock[] blocks = new ComparabilityBlock[members.Length];
        for (int i = 0; i < members.Length; i++)
        {
            blocks[i] = new ComparabilityBlock(comparands, members[i], policy);
            foreach (int member in members[i])
            {
                _blockOf[member] = i;
            }
        }

        Blocks = ValueList.From(blocks, nameof(comparands));
        _leftOut = new(() => ValueList.From(Blocks.SelectMany(block => block.LeftOut).OrderBy(left => left.Index), nameof(LeftOut)));
    }

    /// <summary>Gets the values in the order they were given.</summary>
    public IReadOnlyList<Comparand> Comparands { get; }

    /// <summary>Gets the policy that was applied.</summary>
    public ComparabilityPolicy Policy { get; }

    /// <summary>Gets the values by definition, in the order in which each definition first comes; every value is a member of one block.</summary>
    public IReadOnlyList<ComparabilityBlock> Blocks { get; }

    /// <summary>Gets the values that may be compared with no other, each with its reason, in the order they were given.</summary>
    public IReadOnlyList<LeftOutComparand> LeftOut => _leftOut.Value;

    /// <summary>Makes the table of a set of values.</summary>
    /// <param name="comparands">The values.</param>
    /// <param name="policy">What weighs how much; null = <see cref="ComparabilityPolicy.Default"/>.</param>
    /// <returns>The table.</returns>
    public static ComparabilityTable Of(IReadOnlyList<Comparand> comparands, ComparabilityPolicy? policy = null) =>
        new(ValueList.From(comparands), policy ?? ComparabilityPolicy.Default);

    /// <summary>Gives the outcome of two values.</summary>
    /// <param name="left">The index of one value in <see cref="Comparands"/>.</param>
    /// <param name="right">The index of the other.</param>
    /// <returns>The outcome.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such value.</exception>
    public ComparabilityOutcome Outcome(int left, int right)
    {
        CheckIndex(left);
        CheckIndex(right);
        return _blockOf[left] == _blockOf[right]
            ? Blocks[_blockOf[left]].OutcomeOf(left, right)
            : ComparabilityCalculator.Check(Comparands[left], Comparands[right], Policy);
    }

    /// <inheritdoc/>
    public DisplayTable ToTable() => ComparabilityDisplay.Of(this);

    /// <inheritdoc/>
    public DisplayDocument ToDocument() => new([.. ComparabilityView.BlocksOf(this, index => Comparands[index].Origin ?? string.Empty, [])]);

    /// <summary>Writes how many values and blocks there are, and how many values are left out.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Comparands.Count} values, {Blocks.Count} indicators, {LeftOut.Count} values left out");

    private void CheckIndex(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Comparands.Count);
    }
}
