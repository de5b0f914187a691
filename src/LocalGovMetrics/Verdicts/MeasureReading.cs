using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Verdicts;

/// <summary>Computes a rule's measure from what was reported.</summary>
internal static partial class MeasureReading
{
    private const decimal LowestIndex = 85;
    private const decimal HighestIndex = 200;

    public static MeasuredValue Take(Question question, NumericCriterion criterion)
    {
        MeasureKind kind = question.Rule.Measure.Kind;
        bool isSpread = kind is MeasureKind.Total or MeasureKind.AnnualAverage;
        if (question.IsNotReported)
        {
            return isSpread && question.Series.Years.Count > 0
                ? FromYears(question, criterion)
                : MeasuredValue.None(criterion, ReasonCode.NotReported);
        }

        if (isSpread && ActualItems.Sequence(question.Actual.Value) is { } sequence)
        {
            return FromSequence(question, criterion, sequence);
        }

        MeasuredValue measured = ActualItems.ForNumber(question.Actual.Value, question.Rule, question.Series.Unit) switch
        {
            ReportedValue number => FromNumber(question, criterion, number.WithoutIndex()),
            ReportedText { TextKind: ReportedTextKind.Nil } => MeasuredValue.Of(criterion, Quantity.Of(0, question.Rule.Unit ?? question.Series.Unit), ReasonNote.NilAsZero) with { IsNil = true },
            ReportedText { TextKind: ReportedTextKind.NotReported } => MeasuredValue.None(criterion, ReasonCode.NotReported),
            ReportedText { TextKind: ReportedTextKind.NotAvailable } => MeasuredValue.None(criterion, ReasonCode.NotAvailable),
            ReportedText { TextKind: ReportedTextKind.Pending } => MeasuredValue.None(criterion, ReasonCode.ResultPending),
            ReportedRank rank when kind == MeasureKind.Rank => MeasuredValue.Of(criterion, Quantity.Of(rank.Rank, null)),
            _ => MeasuredValue.None(criterion, ReasonCode.NotANumber),
        };
        return measured with { Status = question.Actual.Status };
    }

    private static MeasuredValue FromNumber(Question question, NumericCriterion criterion, ReportedValue number)
    {
        Measure measure = question.Rule.Measure;
        MeasuredValue measured = measure.Kind switch
        {
            MeasureKind.Growth or MeasureKind.AverageGrowth => Growth(question, criterion, number),
            MeasureKind.Multiple => Multiple(question, criterion, number),
            MeasureKind.Change => Change(question, criterion, number),
            MeasureKind.AnnualAverage or MeasureKind.Total when number.Sense != ChangeSense.None => Size(question, criterion, number),
            _ => Level(question, criterion, number),
        };
        return number.Qualifier switch
        {
            Qualifier.Exact => measured,
            Qualifier.About => measured.Noting(ReasonNote.ApproximateAsPrinted),
            _ => measured.Quantity.Point is null ? measured : measured.Noting(ReasonNote.PolicyTookOneNumber),
        };
    }

    // A growth rate as printed; or, of a level, the growth from the base: over the span, or on the previous year.
    private static MeasuredValue Growth(Question question, NumericCriterion criterion, ReportedValue number)
    {
        MeasureUnit? unit = UnitAlignment.IsMissing(number.Unit) ? question.Series.Unit : number.Unit;
        if (!UnitAlignment.IsMissing(question.Rule.Unit) && !UnitAlignment.IsPercent(question.Rule.Unit))
        {
            return MeasuredValue.None(criterion, ReasonCode.UnitsDiffer);
        }

        if (UnitAlignment.IsMissing(unit) && IsIndex(number, criterion) && Quantity.Add(Quantity.From(number, question.Policy), Quantity.Of(-100, null), out bool fits) is { } growthRate && fits)
        {
            return MeasuredValue.Of(criterion, growthRate with { Unit = MeasureUnit.Percent }, ReasonNote.IndexAsRate);
        }

        if (UnitAlignment.IsMissing(unit) || UnitAlignment.IsPercent(unit))
        {
            Quantity rate = Quantity.From(number, question.Policy);
            rate = (number.Sense == ChangeSense.Reduction ? rate.Negate() : rate) with { Unit = unit is null ? null : unit.WithoutPer() };
            MeasureUnit target = question.Rule.Unit?.WithoutPer() is { Dimension: Dimension.Percent } own ? own : MeasureUnit.Percent;
            return UnitAlignment.IsMissing(rate.Unit) ? MeasuredValue.Of(criterion, rate with { Unit = target })
                : rate.TryConvert(target, out Quantity converted) ? MeasuredValue.Of(criterion, converted)
                : MeasuredValue.None(criterion, ReasonCode.OutOfRange);
        }

        ActualSeries series = question.Series;
        bool onPreviousYear = question.Rule.Measure.Kind == MeasureKind.Growth;
        int? baseYear = onPreviousYear ? series.Period?.LastYear - 1 : series.BaseYear ?? (series.Period?.FirstYear - 1);
        Observation? start = Start(series, baseYear, onPreviousYear);
        if (series.Period is not { } period || baseYear is not { } year || ReadBase(question, start, unit) is not { } first)
        {
            return MeasuredValue.None(criterion, ReasonCode.BaselineMissing);
        }

        Quantity level = Quantity.From(number, question.Policy) with { Unit = unit };
        return first.Unit is null ? MeasuredValue.None(criterion, ReasonCode.UnitsDiffer)
            : SeriesMath.GrowthPercent(first, LevelFrom(number, level, first), period.LastYear - year) is { } growth ? MeasuredValue.Of(criterion, growth, ReasonNote.ComputedFromBaseline)
            : MeasuredValue.None(criterion, ReasonCode.GrowthUndefined);
    }

    // Reports print average growth as an index, previous year = 100: 106,29 against a plan of 10-11 % a year.
    private static bool IsIndex(ReportedValue number, NumericCriterion criterion) =>
        number is { Sense: ChangeSense.None, Value: >= LowestIndex and <= HighestIndex, Qualifier: Qualifier.Exact or Qualifier.About }
        && Math.Abs(criterion.FarEnd) < LowestIndex;

    private static MeasuredValue Multiple(Question question, NumericCriterion criterion, ReportedValue number)
    {
        if (number.Unit is { Dimension: Dimension.Multiple } || (UnitAlignment.IsMissing(number.Unit) && question.Series.Unit is { Dimension: Dimension.Multiple }))
        {
            return MeasuredValue.Of(criterion, Quantity.From(number, question.Policy) with { Unit = MeasureUnit.Times });
        }

        MeasureUnit? unit = UnitAlignment.IsMissing(number.Unit) ? question.Series.Unit : number.Unit;
        if (ReadBase(question, Start(question.Series, question.Series.BaseYear, false), unit) is not { } first)
        {
            return MeasuredValue.None(criterion, ReasonCode.BaselineMissing);
        }

        Quantity level = Quantity.From(number, question.Policy) with { Unit = unit };
        return first.Unit is null && unit is not null ? MeasuredValue.None(criterion, ReasonCode.UnitsDiffer)
            : first.Set.Low is not > 0 ? MeasuredValue.None(criterion, ReasonCode.GrowthUndefined)
            : Quantity.TryDivide(LevelFrom(number, level, first), first, MeasureUnit.Times, out Quantity multiple) ? MeasuredValue.Of(criterion, multiple, ReasonNote.ComputedFromBaseline)
            : MeasuredValue.None(criterion, ReasonCode.OutOfRange);
    }

    // The size of a change as printed; of a bare level whose baseline is known, the difference.
    private static MeasuredValue Change(Question question, NumericCriterion criterion, ReportedValue number)
    {
        MeasureUnit? unit = UnitAlignment.IsMissing(number.Unit) ? question.Series.Unit : number.Unit;
        bool isSize = number.Sense != ChangeSense.None || unit is { Dimension: Dimension.PercentagePoint };
        if (isSize || ReadBase(question, Start(question.Series, question.Series.BaseYear, false), unit) is not { } first || (first.Unit is null && unit is not null))
        {
            return Size(question, criterion, number);
        }

        Quantity level = Quantity.From(number, question.Policy) with { Unit = unit };
        Quantity change = Quantity.Add(level, first.Negate(), out bool inRange);
        change = question.Rule.Measure.IsReduction ? change.Negate() : change;
        change = UnitAlignment.IsPercent(unit) ? change with { Unit = MeasureUnit.PercentagePoint } : change;
        return inRange ? Aligned(question, criterion, change, ReasonNote.ComputedFromBaseline) : MeasuredValue.None(criterion, ReasonCode.OutOfRange);
    }

    private static MeasuredValue Size(Question question, NumericCriterion criterion, ReportedValue number)
    {
        Quantity size = Quantity.From(number, question.Policy);
        ChangeSense asked = question.Rule.Measure.Sense;
        bool opposite = asked != ChangeSense.None && number.Sense != ChangeSense.None && number.Sense != asked;
        return Aligned(question, criterion, opposite ? size.Negate() : size);
    }

    private static MeasuredValue Level(Question question, NumericCriterion criterion, ReportedValue number)
    {
        if (number.Sense != ChangeSense.None)
        {
            MeasureUnit? unit = UnitAlignment.IsMissing(number.Unit) ? question.Series.Unit : number.Unit;
            return ReadBase(question, Start(question.Series, question.Series.BaseYear, false), unit) is { } first && (first.Unit is not null || unit is null)
                ? Aligned(question, criterion, LevelFrom(number, Quantity.From(number, question.Policy) with { Unit = unit }, first), ReasonNote.ComputedFromBaseline)
                : MeasuredValue.None(criterion, ReasonCode.BaselineMissing);
        }

        return FractionReading.Take(question, criterion, number) ?? Aligned(question, criterion, Quantity.From(number, question.Policy));
    }

    private static MeasuredValue Aligned(Question question, NumericCriterion criterion, Quantity quantity, params ReadOnlySpan<ReasonNote> notes)
    {
        MeasureUnit? printed = quantity.Unit;
        decimal? before = quantity.Point;
        ReasonCode problem = UnitAlignment.Align(ref quantity, question.Rule, question.Series.Unit);
        MeasuredValue measured = MeasuredValue.Of(criterion, quantity, notes) with { Problem = problem };
        return printed is not null && problem == ReasonCode.None && quantity.Point != before ? measured.Noting(ReasonNote.UnitConverted) : measured;
    }

    // A level as printed, or a printed change put upon the base.
    private static Quantity LevelFrom(ReportedValue number, Quantity printed, Quantity first) => number.Sense switch
    {
        ChangeSense.Increase => Quantity.Add(first, printed, out _),
        ChangeSense.Reduction => Quantity.Add(first, printed.Negate(), out _),
        _ => printed,
    };

    private static Observation? Start(ActualSeries series, int? year, bool onPreviousYear)
    {
        Observation? ofYear = year is { } one ? series.InYear(one) : null;
        bool baselineFits = !onPreviousYear || series.BaseYear is not { } baseYear || baseYear == year;
        return (onPreviousYear ? ofYear : null) ?? (baselineFits ? series.Baseline : null) ?? ofYear;
    }

    // The base in the unit of the actual; without a unit where the two do not convert; null where there is no number.
    private static Quantity? ReadBase(Question question, Observation? observation, MeasureUnit? unit)
    {
        if (observation?.Number is not { } number || observation.Status is ObservationStatus.NotReported or ObservationStatus.Pending)
        {
            return null;
        }

        Quantity quantity = Quantity.From(number, question.Policy);
        MeasureUnit? own = UnitAlignment.IsMissing(number.Unit) ? question.Series.Unit ?? unit : number.Unit;
        return own is null || unit is null ? quantity with { Unit = unit }
            : own.IsConvertibleTo(unit) && (quantity with { Unit = own }).TryConvert(unit, out Quantity converted) ? converted
            : quantity with { Unit = null };
    }
}
