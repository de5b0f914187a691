using LocalGovMetrics.Comparability;

namespace LocalGovMetrics.Tool.Output;

/// <content>What may be compared.</content>
internal sealed partial class Wording
{
    public string SourceHeading => Text("tool.sourceHeading");

    public string LeftOutHeading => Text("tool.leftOutHeading");

    public string BreaksHeading => Text("tool.breaksHeading");

    public string ComparablePairs(int values, long comparable, long withReservations, long notComparable) => Text("tool.comparablePairs", values, comparable, withReservations, notComparable);

    public string AllPairs(int count) => Text("tool.allPairs", count);

    public string AllOtherPairs(int count) => Text("tool.allOtherPairs", count);

    public string Pairs(long count) => Text("tool.pairs", count);

    /// <summary>Says that parts, variants or times differ.</summary>
    /// <param name="code">Which of them.</param>
    /// <param name="sides">Each with its values.</param>
    /// <returns>A sentence.</returns>
    public string DividedBy(ComparabilityCode code, string sides) =>
        Text(
        code switch
        {
            ComparabilityCode.PartsDiffer => "tool.divided.partsDiffer",
            ComparabilityCode.DifferentTimes => "tool.divided.differentTimes",
            ComparabilityCode.YearAgainstSpan => "tool.divided.yearAgainstSpan",
            _ => "tool.divided.variantsDiffer",
        },
        sides);

    public string PlainSide(ComparabilityCode code) => Text(code == ComparabilityCode.PartsDiffer ? "side.whole" : "side.plain");

    public string WordFor(ComparabilityKind kind) => kind.Words().In(Language);

    public string WordFor(LeftOutReason reason) => Word("tool.leftOutReason", reason);
}
