using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparability;

/// <summary>Values of one definition that meet all others alike: they differ in unit, digits and wording only.</summary>
/// <remarks>Two classes are the same where they are the same object. Immutable.</remarks>
public sealed class ComparabilityClass
{
    internal ComparabilityClass(IReadOnlyList<int> members) => Members = ValueList.From(members);

    /// <summary>Gets the indexes of the values in the table, ascending.</summary>
    public IReadOnlyList<int> Members { get; }

    /// <summary>Writes how many values there are.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Members.Count} values");
}

/// <summary>Two classes, or one with itself, and the outcome of every pair of their values that are of different units.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ComparabilityClassPair
{
    internal ComparabilityClassPair(int left, int right, long pairs, ComparandPair example) => (Left, Right, Pairs, Example) = (left, right, pairs, example);

    /// <summary>Gets the number of one class in its block.</summary>
    /// <value>0 = first.</value>
    public int Left { get; }

    /// <summary>Gets the number of the other; the same for pairs within a class.</summary>
    /// <value>0 = first.</value>
    public int Right { get; }

    /// <summary>Gets how many pairs of values of different units it stands for.</summary>
    /// <value>1 or more.</value>
    public long Pairs { get; }

    /// <summary>Gets the first of these pairs; the others have its outcome, and their own words where findings quote them.</summary>
    public ComparandPair Example { get; }

    /// <summary>Writes both numbers and the outcome.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Left}, {Right}: {Pairs} pairs, {Example.Outcome}");
}
