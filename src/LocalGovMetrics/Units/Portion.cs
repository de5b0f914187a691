using LocalGovMetrics.Values;

namespace LocalGovMetrics.Units;

/// <summary>The part of a unit that is in another at some time.</summary>
internal sealed class Portion
{
    /// <summary>Gets or sets the unit that holds it.</summary>
    public int Node { get; set; }

    /// <summary>Gets or sets when it came.</summary>
    public DayRange Entered { get; set; }

    /// <summary>Gets or sets the next change of the holder to be looked at.</summary>
    public int Cursor { get; set; }

    /// <summary>Gets or sets a value indicating whether the dates leave no doubt.</summary>
    public bool IsCertain { get; set; } = true;

    /// <summary>Gets or sets a value indicating whether it is the whole unit.</summary>
    public bool IsWhole { get; set; }

    /// <summary>Gets or sets a value indicating whether nothing else was mixed in on the way.</summary>
    public bool IsSole { get; set; }

    /// <summary>Gets or sets the edge by which it came; null at the start, and where several ways met.</summary>
    public RegisterEdge? Via { get; set; }

    /// <summary>Gets or sets the part by weight, where it is not the whole.</summary>
    public WeightShare[] Shares { get; set; } = [];

    /// <summary>Gets or sets the amounts that are known to have passed.</summary>
    public LinkWeight[] Amounts { get; set; } = [];

    /// <summary>The portion that goes on along one edge.</summary>
    public Portion Along(RegisterTransition transition, RegisterEdge edge, bool isSole, bool isCertain) => new()
    {
        IsCertain = IsCertain && isCertain,
        IsWhole = IsWhole && transition.IsWhole,
        IsSole = isSole,
        Via = edge,
        Shares = transition.IsWhole ? Shares : IsWhole ? edge.Shares : [.. Products(edge)],
        Amounts = [.. AmountsAlong(transition, edge, isSole)],
    };

    /// <summary>Puts what came another way to what is here; a part that is known of one only is not known of both.</summary>
    public void Add(Portion other)
    {
        bool known = IsCertain && other.IsCertain && !IsWhole && !other.IsWhole;
        Shares = known
            ? [.. from share in Shares
                  from more in other.Shares
                  where more.Weight == share.Weight
                  select new WeightShare(share.Weight, Math.Min(1, share.Share + more.Share))]
            : [];
        Amounts = known
            ? [.. from amount in Amounts
                  from more in other.Amounts
                  where more.Name == amount.Name
                  let sum = Interval.Point(amount.Amount) + Interval.Point(more.Amount)
                  where sum.IsPoint
                  select new LinkWeight(amount.Name, sum.Low.GetValueOrDefault())]
            : [];
        Entered = new DayRange(Math.Min(Entered.Earliest, other.Entered.Earliest), Math.Max(Entered.Latest, other.Entered.Latest));
        IsCertain &= other.IsCertain;
        (IsWhole, IsSole, Via) = (false, false, null);
    }

    private IEnumerable<WeightShare> Products(RegisterEdge edge) =>
        from share in Shares
        from part in edge.Shares
        where part.Weight == share.Weight
        select new WeightShare(share.Weight, share.Share * part.Share);

    private IEnumerable<LinkWeight> AmountsAlong(RegisterTransition transition, RegisterEdge edge, bool isSole)
    {
        foreach (LinkWeight amount in Amounts)
        {
            if (transition.IsWhole)
            {
                yield return amount;
            }
            else if (Array.Find(edge.Shares, share => share.Weight == amount.Name) is { } part)
            {
                yield return new LinkWeight(amount.Name, amount.Amount * part.Share);
            }
        }

        foreach (LinkWeight weight in edge.Link.Weights)
        {
            if (isSole && !Array.Exists(Amounts, amount => amount.Name == weight.Name))
            {
                yield return weight;
            }
        }
    }
}
