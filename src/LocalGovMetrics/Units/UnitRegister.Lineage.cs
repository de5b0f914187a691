using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Units;

/// <content>Where units come from and what they became.</content>
public sealed partial class UnitRegister
{
    /// <summary>Gives the lineage of a unit: every dated step that led to it, and every one from it on.</summary>
    /// <param name="id">The identity.</param>
    /// <returns>The lineage.</returns>
    /// <exception cref="KeyNotFoundException">The register does not have the unit.</exception>
    public UnitLineage Lineage(UnitId id) => NodeOrThrow(id).LineageOf(_nodes);

    /// <summary>Gives what a unit of one day is on a later one: every unit that it went into, with its part.</summary>
    /// <param name="id">The unit.</param>
    /// <param name="from">The day on which it is looked at.</param>
    /// <param name="to">The later day; <see cref="LocalDate.MaxIsoValue"/> for what it became by all changes of the register.</param>
    /// <returns>The units with the part of the unit that each has, itself among them where it goes on; empty where it ended without a
    /// successor or did not exist on the first day. Where dates are not known closely, what may have happened is marked as possible.</returns>
    /// <exception cref="KeyNotFoundException">The register does not have the unit.</exception>
    /// <exception cref="ArgumentException">The later day is before the first.</exception>
    public IReadOnlyList<UnitShare> SuccessorsOf(UnitId id, LocalDate from, LocalDate to)
    {
        RegisterNode node = NodeOrThrow(id);
        ThrowIfReversed(from, to);
        int first = DayRange.Number(from);
        int last = DayRange.Number(to);
        return SharesAtOnce(node, first, last) ?? ValueList.From(SharesOf(Descent.Of(_nodes, node, first, last)));
    }

    /// <summary>Gives what a unit was on an earlier day: every unit that went into it, with the part that did.</summary>
    /// <param name="id">The unit.</param>
    /// <param name="from">The earlier day.</param>
    /// <param name="to">The day on which the unit is looked at.</param>
    /// <returns>The units with the part of each that is in the unit, itself among them where it existed then; empty where there is
    /// none. Where dates are not known closely, what may have happened is marked as possible.</returns>
    /// <exception cref="KeyNotFoundException">The register does not have the unit.</exception>
    /// <exception cref="ArgumentException">The later day is before the first.</exception>
    public IReadOnlyList<UnitShare> PredecessorsOf(UnitId id, LocalDate from, LocalDate to)
    {
        RegisterNode node = NodeOrThrow(id);
        ThrowIfReversed(from, to);
        int first = DayRange.Number(from);
        int last = DayRange.Number(to);
        List<UnitShare> shares = [];
        foreach (RegisterNode source in SourcesOf(node, first, last))
        {
            if (SharesOf(Descent.Of(_nodes, source, first, last)).FirstOrDefault(share => share.Unit == id) is { } share)
            {
                shares.Add(new UnitShare(source.Id, share.Existence, share.IsWhole, share.Shares));
            }
        }

        return ValueList.From(shares);
    }

    private static void ThrowIfReversed(LocalDate from, LocalDate to)
    {
        if (to < from)
        {
            throw new ArgumentException("The later day is before the first.", nameof(to));
        }
    }

    /// <summary>The successors where nothing happened between the days, or one change on a known day and nothing more to what came of it; else null.</summary>
    private ValueList<UnitShare>? SharesAtOnce(RegisterNode node, int first, int last)
    {
        if (node.ExistsOn(first) != Existence.Certain)
        {
            return null;
        }

        RegisterTransition? only = null;
        foreach (RegisterTransition transition in node.Leaving)
        {
            if (transition.Days.Latest <= first || transition.Days.Earliest > last)
            {
                continue;
            }

            if (only is not null || !transition.Days.IsDay)
            {
                return null;
            }

            only = transition;
        }

        if (only is null)
        {
            return node.ExistsOn(last) == Existence.Certain ? node.Itself : null;
        }

        foreach (RegisterEdge edge in only.Edges)
        {
            RegisterNode next = _nodes[edge.To];
            if (next.ExistsOn(last) != Existence.Certain)
            {
                return null;
            }

            foreach (RegisterTransition later in next.Leaving)
            {
                if (later != only && later.Days.Latest > only.Days.Earliest && later.Days.Earliest <= last)
                {
                    return null;
                }
            }
        }

        return only.Shares;
    }

    private IEnumerable<UnitShare> SharesOf(Descent descent) => descent.Ends.Select(end => new UnitShare(
        _nodes[end.Node].Id,
        end.IsCertain ? Existence.Certain : Existence.Possible,
        end.IsWhole || descent.IsTogether,
        end.IsWhole || descent.IsTogether ? [] : end.Shares));

    private RegisterNode NodeOrThrow(UnitId id) => NodeOf(id) ?? throw new KeyNotFoundException($"The register has no unit {id}.");

    /// <summary>The units of the first day that may have gone into a unit by the last.</summary>
    private List<RegisterNode> SourcesOf(RegisterNode unit, int first, int last)
    {
        List<RegisterNode> found = [];
        HashSet<int> seen = [unit.Index];
        Queue<RegisterNode> open = new([unit]);
        while (open.TryDequeue(out RegisterNode? node))
        {
            if (node.ExistsOn(first) != Existence.No)
            {
                found.Add(node);
            }

            foreach (RegisterEdge edge in node.Arriving)
            {
                if (edge.Change.Days.Latest > first && edge.Change.Days.Earliest <= last && seen.Add(edge.From))
                {
                    open.Enqueue(_nodes[edge.From]);
                }
            }
        }

        found.Sort((one, other) => one.Index.CompareTo(other.Index));
        return found;
    }
}
