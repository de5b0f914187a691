using System.Collections.Concurrent;
using LocalGovMetrics.Display;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparability;

/// <summary>The values of one definition, and what of them may be compared with what.</summary>
/// <remarks>Immutable and safe for use by several threads; two blocks are the same where they are the same object.</remarks>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed class ComparabilityBlock : IDisplayable
{
    private const int MostKept = 1 << 12;

    private readonly IReadOnlyList<Comparand> _comparands;
    private readonly ComparabilityPolicy _policy;
    private readonly Dictionary<int, int> _groupOf = [];
    private readonly List<List<int>> _groups = [];
    private readonly ConcurrentDictionary<(int Group, int Other), ComparabilityOutcome> _outcomes = [];
    private readonly Lazy<IReadOnlyList<LeftOutComparand>> _leftOut;
    private readonly Lazy<ComparabilityClasses> _classes;

    internal ComparabilityBlock(IReadOnlyList<Comparand> comparands, List<int> members, ComparabilityPolicy policy)
    {
        _comparands = comparands;
        _policy = policy;
        Members = ValueList.From(members);
        Dictionary<ComparabilityKey, int> groups = [];
        foreach (int member in members)
        {
            ComparabilityKey key = ComparabilityKey.Of(comparands[member]);
            if (!groups.TryGetValue(key, out int group))
            {
                groups.Add(key, group = _groups.Count);
                _groups.Add([]);
            }

            _groups[group].Add(member);
            _groupOf.Add(member, group);
        }

        _classes = new(() => new ComparabilityClasses(this, comparands));
        _leftOut = new(() => ValueList.From(FindLeftOut(), nameof(LeftOut)));
    }

    /// <summary>Gets the concept of the values, or null where no concordance says.</summary>
    public IndicatorConcept? Concept => Members.Select(member => _comparands[member].Concept).FirstOrDefault(concept => concept is not null);

    /// <summary>Gets the code of the definition: of the concept, else of the indicator.</summary>
    public string Code => Concept?.Code ?? _comparands[Members[0]].Indicator.Key;

    /// <summary>Gets the name of the definition: of the concept, else of the indicator.</summary>
    public LocalizedName Name => Concept?.Name ?? _comparands[Members[0]].Indicator.Name;

    /// <summary>Gets the indexes of the values in the table, ascending.</summary>
    public IReadOnlyList<int> Members { get; }

    /// <summary>Gets how many groups of values differ in more than unit and digits.</summary>
    /// <value>1 or more.</value>
    public int GroupCount => _groups.Count;

    /// <summary>Gets the values that may be compared with no other of the block, each with its reason.</summary>
    public IReadOnlyList<LeftOutComparand> LeftOut => _leftOut.Value;

    /// <summary>Gets the classes of values that meet all others alike, in the order in which each first comes.</summary>
    public IReadOnlyList<ComparabilityClass> Classes => Values.ValueList.From(_classes.Value.All, nameof(Classes));

    /// <summary>Gives every pair of classes with its outcome, made as they are asked for: few, where the pairs of values are many.</summary>
    /// <returns>The pairs of classes; those of one unit's own values come beside them, from <see cref="PairsOfOneUnit"/>.</returns>
    public IEnumerable<ComparabilityClassPair> ClassPairs() => _classes.Value.Pairs();

    /// <summary>Gives every pair of values of one unit, which know its boundaries and have an outcome of their own.</summary>
    /// <returns>The pairs, the first value before the second in the table.</returns>
    public IEnumerable<ComparandPair> PairsOfOneUnit() =>
        _classes.Value.PairsOfOneUnit().Select(pair => new ComparandPair(pair.Left, pair.Right, OutcomeOf(pair.Left, pair.Right)));

    /// <summary>Counts the pairs of values that came to an outcome, without making them.</summary>
    /// <param name="kind">The outcome.</param>
    /// <returns>How many.</returns>
    public long CountOf(ComparabilityKind kind) =>
        ClassPairs().Where(pair => pair.Example.Outcome.Kind == kind).Sum(pair => pair.Pairs) + PairsOfOneUnit().LongCount(pair => pair.Outcome.Kind == kind);

    /// <summary>Gives every pair of values of the block, made as they are asked for.</summary>
    /// <returns>The pairs, the first value before the second in the table.</returns>
    public IEnumerable<ComparandPair> Pairs()
    {
        for (int i = 0; i < Members.Count; i++)
        {
            for (int j = i + 1; j < Members.Count; j++)
            {
                yield return new ComparandPair(Members[i], Members[j], OutcomeOf(Members[i], Members[j]));
            }
        }
    }

    /// <summary>Gives the pairs of one value with every other of the block, made as they are asked for.</summary>
    /// <param name="reference">The index in the table of the value that the others are compared with.</param>
    /// <returns>The pairs, the reference on the left.</returns>
    /// <exception cref="ArgumentException">The value is no member of the block.</exception>
    public IEnumerable<ComparandPair> Against(int reference) =>
        _groupOf.ContainsKey(reference)
            ? Members.Where(member => member != reference).Select(member => new ComparandPair(reference, member, OutcomeOf(reference, member)))
            : throw new ArgumentException("The value is no member of the block.", nameof(reference));

    /// <inheritdoc/>
    public DisplayTable ToTable() => ComparabilityDisplay.Of(this, _comparands);

    /// <summary>Writes the code and the number of values.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Code}: {Members.Count} values");

    /// <summary>The members that differ in unit and digits only, group by group.</summary>
    internal IReadOnlyList<IReadOnlyList<int>> Groups => _groups;

    /// <summary>The number of the group that a member is in.</summary>
    internal int GroupOf(int member) => _groupOf[member];

    /// <summary>The outcome of two members: that of their groups, but of one unit's values their own, which know its boundaries.</summary>
    internal ComparabilityOutcome OutcomeOf(int left, int right)
    {
        if (_comparands[left].IsOfSameUnit(_comparands[right]))
        {
            return ComparabilityCalculator.Check(_comparands[left], _comparands[right], _policy);
        }

        return OutcomeOfGroups(_groupOf[left], _groupOf[right]);
    }

    /// <summary>The outcome of two values of different units, one of each group.</summary>
    internal ComparabilityOutcome OutcomeOfGroups(int one, int other) =>
        _outcomes.TryGetValue((one, other), out ComparabilityOutcome? known) ? known
        : _outcomes.Count >= MostKept ? CheckStrangers(one, other)
        : _outcomes.GetOrAdd((one, other), static (groups, block) => block.CheckStrangers(groups.Group, groups.Other), this);

    // The first members as if they were of two units: what a pair of one unit has besides comes with the pair.
    private ComparabilityOutcome CheckStrangers(int one, int other) =>
        ComparabilityCalculator.CheckStrangers(_comparands[_groups[one][0]], _comparands[_groups[other][0]], _policy);

    private IEnumerable<LeftOutComparand> FindLeftOut()
    {
        foreach (int member in Members)
        {
            if (!ValueShapes.IsValue(ValueShapes.Of(_comparands[member])))
            {
                yield return new LeftOutComparand(member, LeftOutReason.NoValue, ValueCheck.Alone(_comparands[member], _policy).Findings);
            }
            else if (Members.Count == 1)
            {
                yield return new LeftOutComparand(member, LeftOutReason.NoCounterpart, []);
            }
            else if (!HasPartner(member))
            {
                yield return new LeftOutComparand(member, LeftOutReason.AllRefused, [.. Refusals(member)]);
            }
        }
    }

    private bool HasPartner(int member)
    {
        foreach (ComparabilityClass others in _classes.Value.All)
        {
            int other = FirstStranger(member, others.Members);
            if (other >= 0 && OutcomeOf(member, other).IsComparable)
            {
                return true;
            }
        }

        return _classes.Value.OfUnitOf(member).Any(other => OutcomeOf(member, other).IsComparable);
    }

    private int FirstStranger(int member, IReadOnlyList<int> others)
    {
        foreach (int other in others)
        {
            if (other != member && !_comparands[other].IsOfSameUnit(_comparands[member]))
            {
                return other;
            }
        }

        return -1;
    }

    // One member of each group tells for all of it, but for those of the same unit.
    private IEnumerable<ComparabilityFinding> Refusals(int member) =>
        _groups.Select(group => FirstStranger(member, group)).Where(other => other >= 0)
            .Concat(_classes.Value.OfUnitOf(member))
            .SelectMany(other => OutcomeOf(member, other).Findings)
            .Where(finding => finding.IsRefusal)
            .Distinct()
            .OrderBy(finding => finding.Code);
}
