using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Verdicts;

/// <summary>How far a number is from what commits.</summary>
/// <param name="Aim">Which end commits and on which side of it is better; none where closer is better.</param>
/// <param name="Commitment">The end that commits, for the attainment.</param>
/// <param name="Threshold">The number that the margin is counted from.</param>
/// <param name="Margin">The distance, positive on the better side; null where it leaves the range of decimal.</param>
internal readonly record struct Distance(Aim Aim, decimal Commitment, decimal? Threshold, decimal? Margin)
{
    public static Distance Of(NumericCriterion criterion, DesiredDirection direction, RangeRule range)
    {
        Aim aim = AimOf(criterion, direction, range);
        decimal commitment = aim is Aim.AboveLow or Aim.BelowLow ? criterion.NearEnd : criterion.FarEnd;
        bool hasEnd = aim != Aim.None || criterion.NearEnd == criterion.FarEnd;
        return new Distance(aim, commitment, hasEnd && !CountsInside(criterion, range) ? commitment : null, null);
    }

    public static Distance Of(NumericCriterion criterion, DesiredDirection direction, RangeRule range, decimal number)
    {
        Distance open = Of(criterion, direction, range);
        if (open.Aim == Aim.None || CountsInside(criterion, range))
        {
            decimal? overLow = Difference(number, criterion.NearEnd);
            decimal? underHigh = Difference(criterion.FarEnd, number);
            bool lowIsNearer = overLow is { } over && (underHigh is not { } under || over <= under);
            return open with { Threshold = lowIsNearer ? criterion.NearEnd : criterion.FarEnd, Margin = lowIsNearer ? overLow : underHigh };
        }

        bool higher = open.Aim is Aim.AboveLow or Aim.AboveHigh;
        return open with { Margin = higher ? Difference(number, open.Commitment) : Difference(open.Commitment, number) };
    }

    private static Aim AimOf(NumericCriterion criterion, DesiredDirection direction, RangeRule range) =>
        NumericRules.At(NumericRules.IndexOf(criterion.Kind, direction, criterion.NearEnd == criterion.FarEnd ? RangeRule.CommitmentEnd : range), Zone.Inside).Aim;

    private static bool CountsInside(NumericCriterion criterion, RangeRule range) =>
        criterion.Kind == CriterionKind.Equal || (criterion.Kind == CriterionKind.Between && range == RangeRule.Inside && criterion.NearEnd != criterion.FarEnd);

    private static decimal? Difference(decimal left, decimal right) => DecimalMath.TryAdd(left, -right, out decimal difference) ? difference : null;
}
