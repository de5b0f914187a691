using NodaTime;

namespace LocalGovMetrics.Units;

/// <content>Links between the units of two days.</content>
public sealed partial class UnitRegister
{
    /// <summary>Gives the links from the units of one day to those of another: all changes between them put together.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The other day, later or earlier.</param>
    /// <returns>The links, each with the amounts that are known to have passed all the way, the amount of the first link scaled by the
    /// parts of those after it, and with the parts that are known without an amount. To an earlier day they are the links from there
    /// turned round: the amounts are the same either way, and parts of a unit before say nothing of one after. Units whose links cannot
    /// be said are named instead of being linked in part.</returns>
    public RegisterLinks LinksBetween(LocalDate from, LocalDate to)
    {
        bool isBack = to < from;
        int first = DayRange.Number(isBack ? to : from);
        int last = DayRange.Number(isBack ? from : to);
        List<UnitLink> links = [];
        List<UnitId> ended = [];
        List<UnitId> uncertain = [];
        SortedSet<int> mayReceive = [];
        foreach (RegisterNode node in _nodes)
        {
            Existence existence = node.ExistsOn(first);
            if (existence == Existence.No)
            {
                continue;
            }

            Descent descent = Descent.Of(_nodes, node, first, last);
            if (existence != Existence.Certain || !descent.IsCertain)
            {
                uncertain.Add(node.Id);
                mayReceive.UnionWith(descent.Ends.Select(end => end.Node));
            }
            else if (descent.IsLost && !isBack)
            {
                ended.Add(node.Id);
            }
            else
            {
                links.AddRange(LinksOf(node, descent));
            }
        }

        return isBack ? TurnedRound(from, to, links, BegunBetween(first, last), mayReceive) : new RegisterLinks(from, to, links, ended, uncertain);
    }

    /// <summary>The links of one unit; a part by a weight is told where the amounts of it do not tell it.</summary>
    private IEnumerable<UnitLink> LinksOf(RegisterNode node, Descent descent)
    {
        foreach (Portion end in descent.Ends)
        {
            UnitLink link = new(node.Id, _nodes[end.Node].Id, end.Amounts);
            WeightShare[] shares = descent.Ends.Count == 1
                ? []
                : [.. end.Shares.Where(share => descent.Ends.Any(other => !Array.Exists(other.Amounts, amount => amount.Name == share.Weight)))];
            yield return shares.Length == 0 ? link : link with { Shares = shares };
        }
    }

    private RegisterLinks TurnedRound(LocalDate from, LocalDate to, List<UnitLink> links, SortedSet<int> begun, SortedSet<int> mayReceive)
    {
        mayReceive.ExceptWith(begun);
        HashSet<UnitId> open = [.. begun.Concat(mayReceive).Select(place => _nodes[place].Id)];
        UnitLink[] back = [.. links.Where(link => !open.Contains(link.To)).Select(link => new UnitLink(link.To, link.From, link.Weights))];
        return new RegisterLinks(from, to, back, [.. begun.Select(place => _nodes[place].Id)], [.. mayReceive.Select(place => _nodes[place].Id)]);
    }

    /// <summary>The units of the last day that, wholly or in part, come from nothing that was there on the first.</summary>
    private SortedSet<int> BegunBetween(int first, int last)
    {
        SortedSet<int> found = [];
        foreach (RegisterNode node in _nodes)
        {
            bool isNew = node.ExistsOn(first) == Existence.No && node.Start.Latest > first && node.Start.Earliest <= last;
            if (isNew && !Array.Exists(node.Arriving, edge => edge.From != edge.To && edge.Change.Days.Earliest <= node.Start.Latest))
            {
                found.UnionWith(Descent.Of(_nodes, node, DayRange.LastOfDay(node.Start.Latest), last).Ends.Select(end => end.Node));
            }
        }

        return found;
    }
}
