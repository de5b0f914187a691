using System.Numerics;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Verdicts;

/// <summary>What the whole row says against a verdict that its numbers would settle.</summary>
internal static class RowChecks
{
    /// <summary>From here on two numbers in one unit are not in one scale.</summary>
    public const decimal FarOff = 1000;

    private const decimal FarOffInPercent = 50;

    private const decimal Whole = 100;

    /// <summary>From here on a share is not one of the whole that its plan is of.</summary>
    private const decimal FarOffShare = 150;

    /// <summary>Opens a verdict on a value that is out of scale with its plan or its base.</summary>
    public static Verdict CheckScale(Verdict verdict, ActualSeries series, TargetRule rule)
    {
        bool isLevel = rule.Measure.Kind is MeasureKind.Level or MeasureKind.Count or MeasureKind.Total;
        bool isShare = isLevel && verdict.Reason is { Value: < 0 or >= FarOffShare, Threshold: > 0 and <= Whole } && UnitAlignment.IsPercent(rule.MeasureUnit ?? series.MeasureUnit)
            && NameKinds.Of(series.Name) is var name && name.HasFlag(NameKind.Share) && (name & (NameKind.Growth | NameKind.Increase | NameKind.Reduction)) == NameKind.None;
        bool isNumeric = rule.Criterion is NumericCriterion && verdict.IsAchieved is not null && verdict.Reason.Code != ReasonCode.Nil;
        return !isNumeric || !(isShare || (isLevel && IsFarFromPlan(verdict.Reason)) || IsFarFromBase(series)) ? verdict : verdict with
        {
            Kind = VerdictKind.Undetermined,
            IsNear = false,
            SettledByEstimate = false,
            Attainment = Computed.Undefined(UndefinedReason.NotApplicable),
            AttainmentBounds = null,
            AttainmentFromBaseline = null,
            Reason = verdict.Reason with { Code = ReasonCode.ImplausibleScale },
        };
    }

    /// <summary>Opens a verdict that rests on an assumed direction and contradicts a printed verdict that the other direction would confirm.</summary>
    public static Verdict CheckDirection(Verdict verdict, ReportedVerdict printed, DesiredDirection direction, Func<DesiredDirection, Verdict> assess)
    {
        bool? said = printed.IsAchieved();
        return said is null || verdict.IsAchieved is null || verdict.IsAchieved == said
            || assess(direction == DesiredDirection.Lower ? DesiredDirection.Higher : DesiredDirection.Lower).IsAchieved != said ? verdict : verdict with
            {
                Kind = VerdictKind.Undetermined,
                IsNear = false,
                SettledByEstimate = false,
                Attainment = Computed.Undefined(UndefinedReason.NotApplicable),
                AttainmentBounds = null,
                AttainmentFromBaseline = null,
                Reason = verdict.Reason with { Code = ReasonCode.DirectionAssumed },
            };
    }

    /// <summary>
    /// Tells whether only a known direction can judge a row, and one that is assumed cannot: where something came and nothing was planned, or other than a
    /// number below zero that was, or another time than was planned, or what the name both praises and blames or negates, where the row prints no verdict. Each may be
    /// a goal that was passed or the very thing that should not be.
    /// </summary>
    public static bool NeedsDirection(TargetRule rule, ActualSeries series, DesiredDirection direction, ReportedVerdict printed) =>
        direction == DesiredDirection.Higher
        && rule is { Measure.Kind: MeasureKind.Level or MeasureKind.Count or MeasureKind.Total, Fraction: null, Criterion: NumericCriterion { Kind: CriterionKind.Reach, NearEnd: var planned } }
        && series.Actual.Value is ReportedValue { Sense: ChangeSense.None, Value: { } came }
        && (NeedsDirection(planned, came)
            || (came != planned && ((rule.MeasureUnit ?? series.MeasureUnit) is { Dimension: Dimension.Duration } || (printed.IsAchieved() is null && IndicatorDirections.Known.AreContestedBy(series.Name)))));

    /// <summary>Tells of two numbers alone whether something came where nothing was planned, or other than a number below zero that was.</summary>
    public static bool NeedsDirection<T>(T planned, T came)
        where T : INumber<T> => planned < T.Zero ? came != planned : T.IsZero(planned) && came > T.Zero;

    /// <summary>
    /// Tells whether a value of a part of a year leaves open what its target asks at the end of it: a count of which less is better only grows until then, and
    /// a report that calls a miss a success means that it is on its way.
    /// </summary>
    public static bool IsOpenUntilDue(Verdict verdict, Target target, ActualSeries series, DesiredDirection direction, ReportedVerdict printed) =>
        series.Period is { IsKnown: true, IsWholeYears: false } period && target.Horizon > period.End
        && (verdict.IsAchieved is true
            ? direction == DesiredDirection.Lower && target.Rule.Measure.Kind is MeasureKind.Level or MeasureKind.Count or MeasureKind.Total
                && target.Rule.Criterion is NumericCriterion && !RateIndicator.Is(target.Rule.MeasureUnit ?? series.MeasureUnit, series.Name)
            : verdict.IsAchieved is false && printed.IsAchieved() is true);

    private static bool IsFarFromPlan(VerdictReason reason) =>
        reason is { Value: { } value, Threshold: { } threshold } && IsFar(value, threshold, reason.MeasureUnit);

    private static bool IsFarFromBase(ActualSeries series)
    {
        if (series.Baseline?.Number is not { Sense: ChangeSense.None, Value: { } first } from || series.Actual.Number is not { Sense: ChangeSense.None, Value: { } last } to)
        {
            return false;
        }

        MeasureUnit? baseUnit = UnitAlignment.IsMissing(from.MeasureUnit) ? series.MeasureUnit : from.MeasureUnit;
        MeasureUnit? unit = UnitAlignment.IsMissing(to.MeasureUnit) ? series.MeasureUnit : to.MeasureUnit;
        decimal converted = first;
        bool compares = baseUnit is null || unit is null ? baseUnit == unit : baseUnit.TryConvert(first, unit, out converted);
        return compares && IsFar(last, converted, unit);
    }

    private static bool IsFar(decimal one, decimal other, MeasureUnit? unit)
    {
        decimal least = Math.Min(Math.Abs(one), Math.Abs(other));
        decimal most = Math.Max(Math.Abs(one), Math.Abs(other));
        return least > 0 && DecimalMath.TryDivide(most, least, out decimal times) && times >= (UnitAlignment.IsPercent(unit) ? FarOffInPercent : FarOff);
    }
}
