using LocalGovMetrics.Units;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Conversion;

/// <summary>A unit after and all that it was made of: what every conversion into it needs of the crosswalk.</summary>
internal sealed class CombinedUnit
{
    private readonly Crosswalk _crosswalk;

    public CombinedUnit(Crosswalk crosswalk, UnitId to)
    {
        _crosswalk = crosswalk;
        To = to;
        Shares = crosswalk.Predecessors(to);
        IsOneWhole = Shares is [{ IsWhole: true }];
        HasKnownShares = Shares.All(share => share.Share is not null);
        AreWhole = Shares.All(share => share.IsWhole);
        IsWeighed = crosswalk.IsWeighed(to);
    }

    public UnitId To { get; }

    public IReadOnlyList<CrosswalkShare> Shares { get; }

    /// <summary>Gets a value indicating whether the unit is one unit before, whole, and nothing else.</summary>
    public bool IsOneWhole { get; }

    public bool HasKnownShares { get; }

    public bool AreWhole { get; }

    /// <summary>Gets a value indicating whether the weight is known of all that came, and is not all 0.</summary>
    public bool IsWeighed { get; }

    public decimal? Part(int source, decimal amount) => _crosswalk.Part(Shares[source].From, To, amount);

    /// <summary>The part of every number of a set; the whole line where the share is not known.</summary>
    public Interval Part(int source, Interval set) =>
        Shares[source] switch
        {
            { IsWhole: true } => set,
            { Share: { } share } when Interval.Point(share.Count).TryDivide(Interval.Point(share.Of), out Interval ratio) => set * ratio,
            _ => set * Interval.Closed(0, 1),
        };

    /// <summary>The mean of numbers, one of each source and null where one does not count, weighted by the amounts that passed; null where the weights are 0 or numbers too large.</summary>
    public decimal? Mean(IReadOnlyList<decimal?> numbers) => Mean(numbers, [.. Shares.Select(share => share.Amount)]);

    public static decimal? Mean(IReadOnlyList<decimal?> numbers, IReadOnlyList<decimal?> weights)
    {
        decimal sum = 0;
        decimal total = 0;
        for (int i = 0; i < numbers.Count; i++)
        {
            if (numbers[i] is { } number
                && !(weights[i] is { } weight && DecimalMath.TryMultiply(number, weight, out decimal product) && DecimalMath.TryAdd(sum, product, out sum) && DecimalMath.TryAdd(total, weight, out total)))
            {
                return null;
            }
        }

        return DecimalMath.TryDivide(sum, total, out decimal mean) ? mean : null;
    }

    /// <summary>A record of what was converted into this unit.</summary>
    public ConversionRecord Record(ConversionRule rule, IReadOnlyList<ConversionSource> sources, ConversionProblem problem = ConversionProblem.None)
    {
        bool lacksWeight = problem == ConversionProblem.WeightMissing && _crosswalk.Weight is not null;
        decimal missing = 0;
        foreach (ConversionSource source in sources)
        {
            // A sum lacks the parts whose share is not known; where all shares are, a mean lacks those whose weight is not.
            bool isOpen = HasKnownShares ? source.Share.Amount is null : source.Share.Share is null;
            missing += source.IsMissing || (lacksWeight && isOpen) ? source.Share.Coverage : 0;
        }

        missing = Math.Clamp(missing, 0, 1);
        bool usesWeight = rule is ConversionRule.SplitSum or ConversionRule.WeightedMean || (rule is ConversionRule.Redivide && !AreWhole);
        return new ConversionRecord
        {
            To = To,
            Rule = rule,
            Problem = problem,
            Sources = sources,
            Weight = usesWeight ? _crosswalk.Weight : null,
            MissingShare = missing,
            MissingWeight = missing > 0 && (IsWeighed || lacksWeight) ? _crosswalk.Weight : null,
            IsEstimated = rule is ConversionRule.SplitSum or ConversionRule.WeightedMean or ConversionRule.InheritWhole || (rule is not (ConversionRule.Void or ConversionRule.Inherit) && missing > 0) || (rule is ConversionRule.Redivide or ConversionRule.BaseWeighted && !AreWhole),
        };
    }

    public ConversionRecord Void(ConversionProblem problem, IReadOnlyList<ConversionSource> sources) => Record(ConversionRule.Void, sources, problem);
}
