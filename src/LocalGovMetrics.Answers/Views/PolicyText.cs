using LocalGovMetrics.Display;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Verdicts;
using NodaTime.Text;

namespace LocalGovMetrics.Answers.Views;

/// <summary>Says a policy in words: every choice that a verdict rests on.</summary>
internal static class PolicyText
{
    public static IEnumerable<DisplayText> Of(VerdictPolicy policy) =>
    [
        DisplayText.Keyed("report.policyName", NameOf(policy.Name)),
        DisplayText.Keyed(policy.RoundingCounts ? "report.roundingCounts" : "report.faceValue"),
        DisplayText.Keyed(policy.TargetRange switch
        {
            RangeRule.CommitmentEnd => "report.rangeCommitment",
            RangeRule.FarEnd => "report.rangeFar",
            RangeRule.Inside => "report.rangeInside",
        }),
        DisplayText.Keyed(policy.ActualRange switch
        {
            ActualRangeRule.EveryValue => "report.actualRangeEvery",
            ActualRangeRule.LowEnd => "report.actualRangeLow",
            ActualRangeRule.HighEnd => "report.actualRangeHigh",
            ActualRangeRule.Middle => "report.actualRangeMiddle",
        }),
        DisplayText.Keyed(policy.Censored switch
        {
            CensoredRule.EveryValue => "report.censoredEvery",
            CensoredRule.Bound => "report.censoredBound",
        }),
        NearOf(policy.NearBand),
        DisplayText.Keyed("report.settling", Words(policy.SettlingStatuses)),
        policy.CountedAbsences.Count == 0 ? DisplayText.Keyed("report.absencesNotCounted") : DisplayText.Keyed("report.absencesCounted", Words(policy.CountedAbsences)),
        DisplayText.Keyed(policy.TargetChoice switch
        {
            TargetChoice.InForce => "report.targetInForce",
            TargetChoice.Original => "report.targetOriginal",
            TargetChoice.Each => "report.targetEach",
        }),
        .. policy.Deadline is { } deadline ? [DisplayText.Keyed("report.deadline", LocalDatePattern.Iso.Format(deadline))] : Array.Empty<DisplayText>(),
        .. policy.AsOf is { } day ? [DisplayText.Keyed("report.asOf", LocalDatePattern.Iso.Format(day))] : Array.Empty<DisplayText>(),
        .. policy.PriceIndex is { } index ? [DisplayText.Keyed("report.priceIndex", index.Name)] : Array.Empty<DisplayText>(),
    ];

    // Ours have a name in every language beside the one that is typed; a caller's own is as it was given.
    private static DisplayText NameOf(string name) =>
        name == VerdictPolicy.Face.Name ? DisplayText.Keyed("report.policyFace", name)
        : name == VerdictPolicy.Strict.Name ? DisplayText.Keyed("report.policyStrict", name)
        : DisplayText.Verbatim(name);

    private static DisplayText NearOf(NearBand band) => band.Kind switch
    {
        NearBandKind.Share => DisplayText.Keyed("report.nearShare", DisplayNumbers.Exact(band.Width * 100)),
        NearBandKind.Points => DisplayText.Keyed("report.nearPoints", DisplayNumbers.Exact(band.Width)),
        NearBandKind.Amount => DisplayText.Keyed("report.nearAmount", DisplayText.Join(" ", [DisplayNumbers.Exact(band.Width), DisplayText.Verbatim(band.MeasureUnit?.Symbol ?? string.Empty)])),
    };

    private static DisplayText Words(IEnumerable<ObservationStatus> statuses) => DisplayText.Join(", ", statuses.Select(DisplayText.Word));
}
