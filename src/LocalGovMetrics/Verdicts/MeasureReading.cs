using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Verdicts;

/// <summary>Computes a rule's measure from what was reported.</summary>
/// <remarks>A printed number has a kind: level, size of a change, growth, index, yearly amount, count of a total. Where the kind is not that of the
/// rule, the base and the years of the row turn one into the other, or nothing is measured.</remarks>
internal static partial class MeasureReading
{
    public static MeasuredValue Take(Question question, NumericCriterion criterion)
    {
        MeasureKind kind = question.Rule.Measure.Kind;
        bool isSpread = kind is MeasureKind.Total or MeasureKind.AnnualAverage;
        if (question.IsNotReported)
        {
            return InLastYear(question) is { } last ? Take(last, criterion).Noting(ReasonNote.LastYearTaken)
                : isSpread && question.Series.Years.Count > 0 ? FromYears(question, criterion)
                : MeasuredValue.None(criterion, ReasonCode.NotReported);
        }

        if (isSpread && ActualItems.Sequence(question.Actual.Value) is { } sequence)
        {
            return FromSequence(question, criterion, sequence);
        }

        Reported? item = ActualItems.ForNumber(question.Actual.Value, question.Rule, question.Series.MeasureUnit);
        MeasuredValue measured = item is ReportedValue number ? FromNumber(question, criterion, number)
            : item is ReportedText text ? FromText(question, criterion, text.TextKind)
            : item is ReportedRank rank && kind == MeasureKind.Rank ? MeasuredValue.Of(criterion, Quantity.Of(rank.Rank, null))
            : MeasuredValue.None(criterion, ReasonCode.NotANumber);
        return measured with { Status = question.Actual.Status };
    }

    private static MeasuredValue FromText(Question question, NumericCriterion criterion, ReportedTextKind kind) => kind switch
    {
        ReportedTextKind.Nil => Nil(question, criterion),
        ReportedTextKind.NotReported => MeasuredValue.None(criterion, ReasonCode.NotReported),
        ReportedTextKind.NotAvailable => MeasuredValue.None(criterion, ReasonCode.NotAvailable),
        ReportedTextKind.Pending => MeasuredValue.None(criterion, ReasonCode.ResultPending),
        ReportedTextKind.Suppressed => MeasuredValue.None(criterion, ReasonCode.Suppressed),
        ReportedTextKind.NotApplicable => MeasuredValue.None(criterion, ReasonCode.NotApplicable),
        ReportedTextKind.Statement or ReportedTextKind.Verdict or ReportedTextKind.DocumentNumber or ReportedTextKind.MapScale or ReportedTextKind.Label
            or ReportedTextKind.Level => MeasuredValue.None(criterion, ReasonCode.NotANumber),
    };

    private static MeasuredValue FromNumber(Question question, NumericCriterion criterion, ReportedValue number)
    {
        MeasuredValue measured = question.Rule.Measure.Kind switch
        {
            MeasureKind.Growth or MeasureKind.AverageGrowth => Growth(question, criterion, number),
            MeasureKind.Multiple => Multiple(question, criterion, number),
            MeasureKind.Change => Change(question, criterion, number),
            MeasureKind.AnnualAverage => Yearly(question, criterion, number),
            MeasureKind.Total => Total(question, criterion, number),
            MeasureKind.Level or MeasureKind.EveryYear or MeasureKind.Completion or MeasureKind.Rank or MeasureKind.Grade
                or MeasureKind.Count => Level(question, criterion, number),
        };
        return number.Qualifier switch
        {
            Qualifier.Exact => measured,
            Qualifier.About => measured.Noting(ReasonNote.ApproximateAsPrinted),
            Qualifier.None or Qualifier.AtLeast or Qualifier.MoreThan or Qualifier.AtMost or Qualifier.LessThan or Qualifier.Nearly
                or Qualifier.Range => measured.Quantity.Point is null ? measured : measured.Noting(ReasonNote.PolicyTookOneNumber),
        };
    }

    // A dash: nothing occurred of a count or an amount; of a rate, an average or an index it says nothing.
    private static MeasuredValue Nil(Question question, NumericCriterion criterion) =>
        IsRate(question)
            ? MeasuredValue.None(criterion, ReasonCode.NilRate)
            : MeasuredValue.Of(criterion, Quantity.Of(0, question.Rule.MeasureUnit ?? question.Series.MeasureUnit), ReasonNote.NilAsZero) with { IsNil = true };

    private static bool IsRate(Question question)
    {
        Measure measure = question.Rule.Measure;
        MeasureUnit? unit = question.Rule.Fraction is not null ? null : UnitAlignment.IsMissing(question.Rule.MeasureUnit) ? question.Series.MeasureUnit : question.Rule.MeasureUnit;
        return measure.IsGrowth
            || measure.Kind == MeasureKind.Multiple
            || RateIndicator.Is(unit, question.Rule.Fraction is null ? question.Series.Name : null);
    }

    private static MeasuredValue Size(Question question, NumericCriterion criterion, ReportedValue number, params ReadOnlySpan<ReasonNote> notes)
    {
        ChangeSense asked = question.Rule.Measure.Sense;
        bool opposite = (asked != ChangeSense.None && number.Sense != ChangeSense.None && number.Sense != asked) || IsSignedReduction(asked, number);
        if (FractionReading.Take(question, criterion, number) is { } count)
        {
            return opposite ? count with { Quantity = count.Quantity.Negate() } : count;
        }

        Quantity size = Quantity.From(number, question.Policy);
        return Aligned(question, criterion, opposite ? size.Negate() : size, notes) with { Form = FormOfSizes(question) };
    }

    // A change printed below zero beside a reduction that is asked for: -6 % is a reduction of 6 %.
    private static bool IsSignedReduction(ChangeSense asked, ReportedValue number) =>
        asked == ChangeSense.Reduction && number is { Sense: ChangeSense.None, Value: < 0 };

    // Sizes of changes in per cent of an amount compare by what they lead to; those of an indicator in per cent are points.
    private static RatioForm? FormOfSizes(Question question)
    {
        Measure measure = question.Rule.Measure;
        bool isPercent = UnitAlignment.IsPercent(UnitAlignment.IsMissing(question.Rule.MeasureUnit) ? question.Series.MeasureUnit : question.Rule.MeasureUnit);
        bool isOfPercent = UnitAlignment.IsPercent(question.Series.MeasureUnit) || question.NameKind.HasFlag(NameKind.Share);
        return measure.Kind != MeasureKind.Change || !isPercent || isOfPercent ? null
            : measure.IsReduction ? RatioForm.Reduction
            : RatioForm.Growth;
    }

    private static MeasuredValue Aligned(Question question, NumericCriterion criterion, Quantity quantity, params ReadOnlySpan<ReasonNote> notes)
    {
        MeasureUnit? printed = quantity.MeasureUnit;
        decimal? before = quantity.Point;
        ReasonCode problem = UnitAlignment.Align(ref quantity, question.Rule, question.Series.MeasureUnit);
        MeasuredValue measured = MeasuredValue.Of(criterion, quantity, notes) with { Problem = problem };
        return printed is not null && problem == ReasonCode.None && quantity.Point != before ? measured.Noting(ReasonNote.UnitConverted) : measured;
    }

    /// <summary>Why a level is of another kind than the one that was planned, where the name of the indicator or the time that the target is per tells; none where nothing does.</summary>
    private static ReasonCode OtherKind(Question question, NumericCriterion criterion, ReportedValue number)
    {
        MeasureUnit? planned = question.Rule.MeasureUnit;
        bool isBare = UnitAlignment.IsMissing(number.MeasureUnit) && UnitAlignment.IsMissing(question.Series.MeasureUnit);
        if (UnitAlignment.IsMissing(question.Series.MeasureUnit) && UnitAlignment.IsPercent(planned) != UnitAlignment.IsPercent(number.MeasureUnit) && (UnitAlignment.IsMissing(planned) || isBare))
        {
            // Of «Số lớp học», 50 and 50 % are not the same; of «Chỉ số sản xuất công nghiệp», 8 % and 106,2.
            NameKind name = question.NameKind;
            bool isIndex = isBare && name.HasFlag(NameKind.Amount) && criterion.FarEnd < RestatedMeasure.HighestGrowth && number.Value is >= RestatedMeasure.LowestIndex and <= RestatedMeasure.HighestIndex;
            return name.HasFlag(NameKind.Count) || isIndex ? ReasonCode.UnitsDiffer : ReasonCode.None;
        }

        // Four a quarter are no four of the whole time.
        return isBare && planned is { Per: not null } && Array.Exists(planned.Pers, per => per is { IsTime: true, IsYear: false }) ? ReasonCode.UnitsDiffer
            // Half a thing is not counted: three digits behind a mark are thousands there, or nobody knows.
            : number is { Decimals: 3, Value: { } value } && !decimal.IsInteger(value) && decimal.IsInteger(criterion.NearEnd) && question.NameKind.HasFlag(NameKind.Count) ? ReasonCode.ImplausibleScale
            // Less than nothing was planned of a reduction: the sign says it once more, or another thing.
            : criterion.NearEnd < 0 && criterion.Kind == CriterionKind.Reach && number.Value != criterion.NearEnd && question.NameKind.HasFlag(NameKind.Reduction) ? ReasonCode.KindsDiffer
            : ReasonCode.None;
    }

    // The value of the last year, where the row gives years but no actual, and the measure is of the end of the span.
    private static Question? InLastYear(Question question)
    {
        ActualSeries series = question.Series;
        Measure measure = question.Rule.Measure;
        bool isOfEnd = measure.Kind switch
        {
            MeasureKind.Growth or MeasureKind.AverageGrowth or MeasureKind.Multiple or MeasureKind.Change => true,
            MeasureKind.AnnualAverage => measure.Sense != ChangeSense.None,
            MeasureKind.Level or MeasureKind.Count => series.Period is { YearCount: 1 },
            MeasureKind.Total or MeasureKind.EveryYear or MeasureKind.Completion or MeasureKind.Rank or MeasureKind.Grade => false,
        };
        bool isLevel = measure.Kind is MeasureKind.Level or MeasureKind.Count;
        return isOfEnd
            && (isLevel || series.Baseline is not null || measure.Kind == MeasureKind.Growth)
            && series.Period is { IsWholeYears: true } period
            && series.InYear(period.LastYear) is { Value: not ReportedText { TextKind: ReportedTextKind.NotReported } } last
            && !last.Status.IsAbsent()
            && (isLevel || last.Value is ReportedValue { Sense: ChangeSense.None })
                ? question with { Series = series with { Actual = last } }
                : null;
    }
}
