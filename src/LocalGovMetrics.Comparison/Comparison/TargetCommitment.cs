using LocalGovMetrics.Growth;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Comparison;

/// <summary>What the target of a row commits to: a number, in a unit, on a side; and what it asks of the row's own baseline.</summary>
internal sealed class TargetCommitment
{
    private readonly PlanRow _row;
    private readonly Target? _target;
    private readonly decimal? _number;

    public TargetCommitment(PlanRow row, VerdictPolicy policy)
    {
        _row = row;
        Policy = policy;
        _target = row.Target;
        if (_target?.Rule is not { Criterion: NumericCriterion criterion } rule || IsPlace(rule.Measure))
        {
            Reason = _target is null ? UndefinedReason.Missing : UndefinedReason.NotApplicable;
            return;
        }

        DesiredDirection direction = rule.Measure.IsReduction ? DesiredDirection.Higher : row.Indicator.Direction;
        Distance distance = Distance.Of(criterion, direction, policy.TargetRange);
        (Direction, _number) = distance.Aim == Aim.None ? (DesiredDirection.None, null)
            : (NumericAssessment.IsHigher(distance.Aim) ? DesiredDirection.Higher : DesiredDirection.Lower, (decimal?)distance.Commitment);
        Reason = _number is null ? UndefinedReason.NotApplicable : UndefinedReason.None;
        MeasureUnit = UnitOf(rule, row.Indicator);
    }

    public VerdictPolicy Policy { get; }

    public Measure? Measure => _target?.Rule.Measure;

    public DesiredDirection Direction { get; }

    public MeasureUnit? MeasureUnit { get; }

    /// <summary>Gets why no number commits, or none.</summary>
    public UndefinedReason Reason { get; }

    /// <summary>Gives the number in the unit of the table.</summary>
    public Computed NumberIn(MeasureUnit? unit) =>
        _number is not { } number ? Computed.Undefined(Reason) : Converted(number, MeasureUnit, unit);

    /// <summary>Tells what the target asks of the baseline, in the unit of the table.</summary>
    public TargetAmbition AmbitionIn(MeasureUnit? unit)
    {
        Computed target = NumberIn(unit);
        (Computed baseline, int? baseYear) = Baseline(unit);
        int? years = baseYear is { } start && (_target?.Horizon?.Year ?? _row.Period.LastYear) - start is > 0 and var span ? span : null;
        MeasureKind kind = Measure?.Kind ?? MeasureKind.Level;
        bool isYearlyChange = kind == MeasureKind.AnnualAverage && Measure!.Sense != ChangeSense.None;
        Computed change = Measure is null || Reason != UndefinedReason.None ? Computed.Undefined(Reason)
            : IsChange ? Signed(target)
            : IsLevel ? Combined(target, baseline, (to, from) => Computed.From(to - from))
            : Computed.Undefined(UndefinedReason.NotApplicable);
        return new TargetAmbition
        {
            Target = target,
            Baseline = baseline,
            BaseYear = baseYear,
            Years = years,
            RequiredChange = change,
            RequiredChangePerYear = isYearlyChange ? Signed(target) : PerYear(change, years),
            RequiredGrowth = Growth(kind, target, baseline, change, years),
        };
    }

    private bool IsChange => Measure is { Kind: MeasureKind.Change };

    // An amount over the span is a level where the span is one year.
    private bool IsLevel => Measure is { Kind: MeasureKind.Level or MeasureKind.Count } || (Measure is { Kind: MeasureKind.Total } && _row.Period.YearCount == 1);

    // A growth is in per cent and a multiple in times, whatever the indicator is in; "a year" is said by the measure.
    private static MeasureUnit? UnitOf(TargetRule rule, Indicator indicator)
    {
        MeasureUnit? filled = rule.Measure.IsGrowth ? MeasureUnit.Percent
            : rule.Measure.Kind == MeasureKind.Multiple ? MeasureUnit.Times
            : indicator.MeasureUnit;
        MeasureUnit? unit = UnitAlignment.IsMissing(rule.MeasureUnit) ? filled : rule.MeasureUnit;
        return UnitAlignment.IsMissing(unit) ? null
            : unit!.IsPerYear && rule.Measure.Kind is MeasureKind.Growth or MeasureKind.AverageGrowth or MeasureKind.AnnualAverage or MeasureKind.EveryYear ? unit.WithoutPer()
            : unit;
    }

    private static bool IsPlace(Measure measure) => measure.Kind is MeasureKind.Rank or MeasureKind.Grade or MeasureKind.Completion;

    private static Computed Combined(Computed one, Computed other, Func<double, double, Computed> combine) =>
        !one.IsDefined ? one : !other.IsDefined ? other : combine(one.Value, other.Value);

    private static Computed PerYear(Computed change, int? years) =>
        !change.IsDefined ? change : years is { } span ? Computed.From(change.Value / span) : Computed.Undefined(UndefinedReason.NoPeriods);

    private Computed Signed(Computed size) => size.IsDefined && Measure is { IsReduction: true } ? Computed.From(-size.Value) : size;

    private Computed Growth(MeasureKind kind, Computed target, Computed baseline, Computed change, int? years) =>
        Reason != UndefinedReason.None ? Computed.Undefined(Reason)
        : Measure!.IsGrowth ? !target.IsDefined ? target : MeasureUnit is { Dimension: Dimension.Percent } ? Rate(target.Value) : Computed.Undefined(UndefinedReason.IncompatibleUnits)
        : kind == MeasureKind.Multiple ? target.IsDefined ? CompoundGrowth.Rate(1.0, target.Value, years.GetValueOrDefault()) : target
        : IsLevel ? Combined(target, baseline, (to, from) => CompoundGrowth.Rate(from, to, years.GetValueOrDefault()))
        : IsChange && !IsInPoints ? Combined(change, baseline, (by, from) => CompoundGrowth.Rate(from, from + by, years.GetValueOrDefault()))
        : Computed.Undefined(UndefinedReason.NotApplicable);

    // A change in per cent is of the base, or in points: the print does not say which.
    private bool IsInPoints => MeasureUnit is { Dimension: Dimension.Percent or Dimension.PercentagePoint };

    private static Computed Rate(double percent) => percent < -100 ? Computed.Undefined(UndefinedReason.TotalLoss) : Computed.From(percent / 100);

    private (Computed Value, int? Year) Baseline(MeasureUnit? unit)
    {
        bool isOfLevels = IsLevel || (IsChange && !IsInPoints);
        int baseYear = _row.BaseYear ?? _row.Term?.BaseYear ?? (_row.Period.FirstYear - 1);
        if (_row.Baseline is { } baseline)
        {
            return (isOfLevels ? NumberOf(baseline, unit) : Computed.Undefined(UndefinedReason.NotApplicable), baseYear);
        }

        YearObservation? before = _row.Years.FirstOrDefault(year => year.Year == baseYear)
            ?? _row.Years.LastOrDefault(year => year.Year < _row.Period.FirstYear);
        return before is null ? (Computed.Undefined(UndefinedReason.Missing), null)
            : (isOfLevels ? NumberOf(before.Observation, unit) : Computed.Undefined(UndefinedReason.NotApplicable), before.Year);
    }

    private Computed NumberOf(Observation observation, MeasureUnit? unit)
    {
        if (observation.Status.IsAbsent())
        {
            return Computed.Undefined(UndefinedReason.Missing);
        }

        if (observation.Value is ReportedText { TextKind: ReportedTextKind.Nil })
        {
            return RateIndicator.Is(_row.Indicator) ? Computed.Undefined(UndefinedReason.NilOfRate) : Computed.From(0);
        }

        if (observation.Number is not { } number)
        {
            return Computed.Undefined(observation.Value is ReportedText ? UndefinedReason.Missing : UndefinedReason.NotApplicable);
        }

        MeasureUnit? own = UnitAlignment.IsMissing(number.MeasureUnit) ? _row.Indicator.MeasureUnit : number.MeasureUnit;
        return number.Sense != ChangeSense.None ? Computed.Undefined(UndefinedReason.NotApplicable)
            : Quantity.From(number, Policy).Point is not { } point ? Computed.Undefined(UndefinedReason.Unbounded)
            : Converted(point, UnitAlignment.IsMissing(own) ? MeasureUnit : own, unit);
    }

    private static Computed Converted(decimal number, MeasureUnit? from, MeasureUnit? to) =>
        from == to ? Computed.From(BinaryNumber.FromDecimal(number))
        : from is null || to is null || !from.IsConvertibleTo(to) ? Computed.Undefined(UndefinedReason.IncompatibleUnits)
        : from.TryConvert(number, to, out decimal converted) ? Computed.From(BinaryNumber.FromDecimal(converted))
        : Computed.Undefined(UndefinedReason.NotFinite);
}
