using LocalGovMetrics.Comparability;

namespace LocalGovMetrics.Tool.Output;

/// <content>What may be compared.</content>
internal abstract partial class Wording
{
    public abstract string SourceHeading { get; }

    public abstract string LeftOutHeading { get; }

    public abstract string BreaksHeading { get; }

    public abstract string ComparablePairs(int values, long comparable, long withReservations, long notComparable);

    public abstract string AllPairs(int count);

    public abstract string AllOtherPairs(int count);

    public abstract string Pairs(long count);

    /// <summary>Says that parts, variants or times differ.</summary>
    /// <param name="code">Which of them.</param>
    /// <param name="sides">Each with its values.</param>
    /// <returns>A sentence.</returns>
    public abstract string DividedBy(ComparabilityCode code, string sides);

    public abstract string PlainSide(ComparabilityCode code);

    public string WordFor(ComparabilityKind kind) => kind.Words().In(Language);

    public abstract string WordFor(LeftOutReason reason);
}
