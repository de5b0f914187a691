using LocalGovMetrics.Comparability;

namespace LocalGovMetrics.Tool.Output;

/// <content>What may be compared.</content>
internal sealed partial class EnglishWording
{
    public override string SourceHeading => "Source";

    public override string LeftOutHeading => "Left out: compared with nothing";

    public override string BreaksHeading => "Breaks in yearly values";

    public override string ComparablePairs(int values, long comparable, long withReservations, long notComparable) =>
        FormattableString.Invariant($"{values} values; of the pairs of one indicator {comparable} comparable, {withReservations} with reservations, {notComparable} not comparable");

    public override string AllPairs(int count) => FormattableString.Invariant($"all {count} pairs");

    public override string Pairs(long count) => FormattableString.Invariant($"{count} pairs");

    public override string AllOtherPairs(int count) => FormattableString.Invariant($"all other {count} pairs");

    public override string DividedBy(ComparabilityCode code, string sides) => code switch
    {
        ComparabilityCode.PartsDiffer => $"Different parts of the whole: {sides}.",
        ComparabilityCode.DifferentTimes => $"Different times: {sides}.",
        ComparabilityCode.YearAgainstSpan => $"Spans of different length: {sides}.",
        _ => $"The definitions differ: {sides}.",
    };

    public override string PlainSide(ComparabilityCode code) => code == ComparabilityCode.PartsDiffer ? "the whole" : "the plain definition";

    public override string WordFor(LeftOutReason reason) => reason switch
    {
        LeftOutReason.NoCounterpart => "No other value has the same definition:",
        LeftOutReason.NoValue => "There is no value:",
        _ => "Refused with every other value of the same definition:",
    };
}
