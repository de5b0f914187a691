using System.Globalization;
using LocalGovMetrics.Audit;

namespace LocalGovMetrics.Tool.Output;

/// <content>Audits.</content>
internal sealed partial class EnglishWording
{
    public override string ClaimHeading => "Claim";

    public override string Printed => "printed";

    public override string Follows => "follows";

    public override string OffBy => "off by";

    public override string Likely => "likely";

    public override string Or => "or";

    public override string OrAsLikely => "or, as likely";

    public override string WordFor(AuditClass found) => found switch
    {
        AuditClass.Consistent => "consistent",
        AuditClass.ConsistentWithinRounding => "consistent within the rounding of the inputs",
        AuditClass.Truncated => "cut off instead of rounded",
        AuditClass.LastDigit => "off in the last digit",
        AuditClass.BoundSatisfied => "bounds that hold",
        AuditClass.Inconsistent => "inconsistent",
        _ => "cannot be checked",
    };

    public override string WordFor(ClaimKind kind) => kind switch
    {
        ClaimKind.Fraction => "fraction in per cent",
        ClaimKind.Share => "share",
        ClaimKind.ShareOfSum => "share of the sum",
        ClaimKind.Sum => "sum",
        ClaimKind.PartialSum => "some of the parts",
        ClaimKind.SharesSum => "shares that sum to 100",
        ClaimKind.Difference => "difference",
        ClaimKind.Change => "change",
        ClaimKind.Growth or ClaimKind.GrowthFromChange => "growth",
        ClaimKind.AverageGrowth => "average growth",
        ClaimKind.AverageGrowthIndex => "average growth index",
        ClaimKind.Multiple => "multiple",
        ClaimKind.Product => "multiple of the base",
        ClaimKind.Attainment => "per cent of plan",
        ClaimKind.GrowthAttainment => "per cent of planned growth",
        ClaimKind.AveragePerYear => "average per year",
        ClaimKind.Mean => "mean",
        ClaimKind.WeightedMean => "weighted mean",
        ClaimKind.UnitConversion => "conversion of units",
        ClaimKind.SameFact => "the same fact",
        ClaimKind.ImpliedPlan => "implied plan",
        ClaimKind.ImpliedBase => "implied base",
        ClaimKind.ListLength => "length of the list",
        ClaimKind.HeadlineCount => "headline count",
        ClaimKind.Verdict => "verdict",
        _ => "claim of unknown kind",
    };

    public override string WordFor(UncheckedReason reason) => reason switch
    {
        UncheckedReason.UnknownKind => "the kind is not known",
        UncheckedReason.InputCount => "too many or too few inputs",
        UncheckedReason.InputMissing => "an input is missing",
        UncheckedReason.NotANumber => "an input, or the print, is not one number",
        UncheckedReason.Unreadable => "a text could not be read",
        UncheckedReason.PrintMissing => "no result is printed",
        UncheckedReason.PeriodsMissing => "the number of periods is missing",
        UncheckedReason.WeightMissing => "a weight is missing",
        UncheckedReason.UnitsDiffer => "the units do not convert into each other",
        UncheckedReason.Undefined => "the result is undefined",
        UncheckedReason.Unbounded => "the inputs allow any result",
        UncheckedReason.NoVerdict => "no verdict is printed that says yes or no",
        UncheckedReason.VerdictOpen => "what is reported leaves the verdict open",
        _ => string.Empty,
    };

    public override string ClaimsCounted(int count) => count == 1 ? "1 claim" : string.Create(CultureInfo.InvariantCulture, $"{count} claims");

    public override string From(string inputs) => $"from {inputs}";

    public override string OnLine(int line) => string.Create(CultureInfo.InvariantCulture, $"line {line}");

    public override string AlsoExplains(int others) => others == 1 ? "(Also explains 1 other.)" : string.Create(CultureInfo.InvariantCulture, $"(Also explains {others} others.)");

    public override string AndMore(int rest) => string.Create(CultureInfo.InvariantCulture, $"and {rest} more");
}
