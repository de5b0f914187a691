using LocalGovMetrics.Comparability;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Comparison;

/// <summary>How far a row with a term has come towards its target.</summary>
internal sealed record RowProgress
{
    /// <summary>Gets what is reported.</summary>
    public required Comparand Comparand { get; init; }

    /// <summary>Gets the last year of the row.</summary>
    public required int LastYear { get; init; }

    public required Target? Target { get; init; }

    /// <summary>Gets the unit of measure of the numbers.</summary>
    public MeasureUnit? MeasureUnit => Comparand.MeasureUnit;

    public ProgressGap Gap { get; init; }

    /// <summary>Gets the verdict on the row so far; null without a target.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>Gets the number of the row as printed, or null.</summary>
    public string? Number { get; init; }

    /// <summary>Gets the year by which the target is due; of a span of a term without a day of its own the last year of the term.</summary>
    public int? TargetYear { get; init; }

    /// <summary>Gets the level that the target asks for, in the unit of the reported value.</summary>
    public double? Level { get; init; }

    /// <summary>Gets a value indicating whether the level follows from the base and a printed growth or multiple.</summary>
    public bool IsLevelDerived { get; init; }

    public MidTermReading? MidTerm { get; init; }

    /// <summary>Gets the year from which the pace so far is counted where that is not the base year, whose value is not known; or null.</summary>
    public int? PaceSince { get; init; }

    public ProgressComparison? Methods { get; init; }

    /// <summary>Gets where the yearly values break.</summary>
    public IReadOnlyList<SeriesBreak> Breaks { get; init; } = [];

    /// <summary>Reads a row.</summary>
    /// <param name="plan">The row.</param>
    /// <param name="actual">What of it is compared.</param>
    /// <param name="policy">Which target counts, and how the print does; null = at face value.</param>
    /// <returns>Its progress or the reason why there is none; null for a row of one year without base and term years beyond it.</returns>
    public static RowProgress? Of(PlanRow plan, Comparand actual, VerdictPolicy? policy = null)
    {
        policy ??= VerdictPolicy.Face;
        Target? target = policy.TargetOf(plan);
        bool hasTermAhead = plan.Term is { } term && term.LastYear > plan.Period.LastYear;

        // A plan of one year is due in that year; one of a span of the term at the term's end.
        int targetYear = target?.Horizon?.Year ?? (hasTermAhead && plan.Period.YearCount > 1 ? plan.Term!.LastYear : plan.Period.LastYear);
        IReadOnlyList<Comparand> series = SeriesBreaks.Of(plan, actual.Concept, actual.Boundaries);
        bool isOpen = targetYear > actual.Period.LastYear || (target is null && hasTermAhead);
        if (series.Count == 0 && !isOpen)
        {
            return null;
        }

        RowProgress progress = new() { Comparand = actual, Number = plan.Number, LastYear = plan.Period.LastYear, TargetYear = targetYear, Target = target, Breaks = SeriesBreaks.Along(series) };
        if (target is null)
        {
            return progress with { Gap = ProgressGap.NoTarget };
        }

        Verdict verdict = VerdictCalculator.Assess(plan with { Targets = [target with { EffectiveFrom = null }] }, policy);
        progress = progress with { Verdict = verdict };
        progress = SpanProgress.Read(plan, target, actual, verdict, policy, targetYear) is { } ofSpan ? progress with { MidTerm = ofSpan.Reading, Gap = ofSpan.Gap } : progress.OfLevel(plan, actual, target, series, targetYear);

        // A level that every value of the print reaches is reached, whatever the number is.
        if (progress is { MidTerm: null, Gap: ProgressGap.ActualIsNoNumber } && verdict.IsAchieved == true && target.Rule.Measure.Kind is MeasureKind.Level or MeasureKind.Count)
        {
            Computed notKnown = Computed.Undefined(UndefinedReason.Missing);
            MidTermReading reached = new() { Status = MidTermStatus.Achieved, Reason = UndefinedReason.None, YearsLeft = targetYear - plan.Period.LastYear, NearBand = 0, ChangeSoFar = notKnown, ChangeNeeded = Computed.From(0), GrowthSoFar = notKnown, GrowthNeeded = Computed.From(0) };
            progress = progress with { Gap = ProgressGap.None, MidTerm = reached };
        }

        // No pace says more than the verdict: what leaves it open leaves the reading open.
        return verdict.IsAchieved is null && (progress.MidTerm is not null || progress.Gap is ProgressGap.ActualIsNoNumber or ProgressGap.OtherUnit)
            ? progress with { Gap = ProgressGap.VerdictOpen, MidTerm = null, Methods = null }
            : progress;
    }

    private RowProgress OfLevel(PlanRow plan, Comparand actual, Target target, IReadOnlyList<Comparand> series, int targetYear)
    {
        YearValue[] values = [.. ValuesOf(series, actual)];
        if (values.Length == 0 || values[^1].Year < actual.Period.LastYear)
        {
            return this with { Gap = ProgressGap.ActualIsNoNumber };
        }

        int baseYear = plan.BaseYear ?? plan.Term?.BaseYear ?? values[0].Year;
        double? start = values.FirstOrDefault(value => value.Year == baseYear)?.Value;
        (double? level, ProgressGap gap) = LevelOf(plan, target, actual.MeasureUnit, start, targetYear - baseYear);
        if (level is not { } asked)
        {
            return this with { Gap = gap };
        }

        YearValue latest = values[^1];
        bool isOfLevel = target.Rule.Measure.Kind is MeasureKind.Level or MeasureKind.Count;
        VerdictReason? judged = isOfLevel ? Verdict?.Reason : null;
        if (judged is { PriceIndex: not null, Value: { } deflated })
        {
            // At the prices of the target; those of the other years are not known.
            latest = new YearValue(latest.Year, BinaryNumber.FromDecimal(deflated));
            values = [latest];
            start = null;
        }

        // The number that commits under the policy, such as the far end of a range.
        if (judged is { Threshold: { } threshold, Value: not null } && target.Rule.Measure.Kind == MeasureKind.Level && Converted(threshold, judged.MeasureUnit, judged.PriceIndex is null ? actual.MeasureUnit : judged.MeasureUnit) is { } commits)
        {
            asked = BinaryNumber.FromDecimal(commits);
        }

        // Where the base is not known, the pace is that since the first year that is.
        YearValue? first = start is null && values.Length > 1 ? values[0] : null;
        DesiredDirection direction = plan.Indicator.Direction;
        MidTermReading reading = LocalGovMetrics.Comparison.MidTerm.Read(start ?? first?.Value, latest.Value, asked, latest.Year - (first?.Year ?? baseYear), targetYear - latest.Year, direction);
        reading = (isOfLevel ? Verdict?.IsAchieved : null) switch
        {
            true => reading with { Status = MidTermStatus.Achieved, Reason = UndefinedReason.None, ChangeNeeded = Computed.From(0), GrowthNeeded = Computed.From(0) },
            false when reading.Status == MidTermStatus.Achieved => reading with { Status = MidTermStatus.Near },
            true or false or null => reading,
        };
        return this with
        {
            Level = asked,
            IsLevelDerived = !isOfLevel,
            MidTerm = reading,
            PaceSince = first?.Year,
            Methods = ProgressTowardsTarget.SideBySide(new ProgressSeries(values, baseYear, direction) { Target = asked, TargetYear = targetYear }),
        };
    }

    private static IEnumerable<YearValue> ValuesOf(IReadOnlyList<Comparand> series, Comparand actual) =>
        from value in (series.Count > 0 ? series : [actual]).Append(actual)
        where value.Measure.Kind is MeasureKind.Level or MeasureKind.Count
        let number = value.Value is ReportedText { TextKind: ReportedTextKind.Nil } && !RateIndicator.Is(value.Indicator) ? 0 : NumberOf(value.Value, value.MeasureUnit, actual.MeasureUnit, bound: null)
        where number is not null
        group number.Value by value.Period.LastYear into year
        orderby year.Key
        select new YearValue(year.Key, BinaryNumber.FromDecimal(year.First()));

    private static (double? Level, ProgressGap Gap) LevelOf(PlanRow plan, Target target, MeasureUnit? unit, double? start, int years)
    {
        Comparand asked = Comparand.OfTarget(plan);
        DesiredDirection direction = plan.Indicator.Direction;
        return asked.Number is null ? (null, ProgressGap.TargetIsNoLevel) : target.Rule.Measure.Kind switch
        {
            MeasureKind.Level or MeasureKind.Count => NumberOf(asked.Value, asked.MeasureUnit, unit, direction) is { } known ? (BinaryNumber.FromDecimal(known), ProgressGap.None) : (null, ProgressGap.OtherUnit),
            MeasureKind.AverageGrowth => Derived(start * Math.Pow(1 + (Number() / 100) ?? double.NaN, years)),
            MeasureKind.Multiple => Derived(start * Number()),
            MeasureKind.Change or MeasureKind.Growth or MeasureKind.Total or MeasureKind.AnnualAverage or MeasureKind.EveryYear or MeasureKind.Completion
                or MeasureKind.Rank or MeasureKind.Grade => (null, ProgressGap.TargetIsNoLevel),
        };

        double? Number() => NumberOf(asked.Value, null, null, direction) is { } asAsked ? BinaryNumber.FromDecimal(asAsked) : null;

        (double? Level, ProgressGap Gap) Derived(double? derived) =>
            derived is { } finite && double.IsFinite(finite) && years > 0 ? (finite, ProgressGap.None) : (null, start is null ? ProgressGap.NoBase : ProgressGap.TargetIsNoLevel);
    }

    // Of a target the end that has to be reached; of a reported value its number alone.
    private static decimal? NumberOf(Reported reported, MeasureUnit? own, MeasureUnit? to, DesiredDirection? bound)
    {
        decimal? number = reported is not ReportedValue value ? null
            : value.Fraction is { Of: not 0 } fraction && value.Value is null ? own == MeasureUnit.Percent ? PercentOf(fraction) : fraction.Count
            : bound is null ? value.Qualifier is Qualifier.Exact or Qualifier.About or Qualifier.Nearly ? value.Value : null
            : value.Value ?? (bound == DesiredDirection.Lower ? value.Possible.High : value.Possible.Low);
        return number is { } known ? Converted(known, own, to) : null;
    }

    private static decimal? Converted(decimal number, MeasureUnit? own, MeasureUnit? to) =>
        own is null || to is null || own == to ? number : own.TryConvert(number, to, out decimal converted) ? converted : null;

    private static decimal? PercentOf(Fraction fraction) =>
        fraction.Ratio is { } ratio && Interval.Point(ratio) * Interval.Point(100) is { IsPoint: true, Low: { } percent } ? percent : null;
}
