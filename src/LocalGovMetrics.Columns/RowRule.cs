using LocalGovMetrics.Attainment;
using LocalGovMetrics.Growth;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Columns;

/// <summary>One row of columns, decided by the rules of single rows: what the kernels may not decide, they leave to this.</summary>
/// <remarks>
/// A level at face value is <see cref="FaceValue"/>. A computed measure, and every measure where rounding counts, is computed of the decimals
/// that the numbers stand for, to fifteen digits, as <see cref="VerdictCalculator"/> does; where a number is too large or too small for that,
/// in floating point; where rounding counts it is out of range.
/// </remarks>
internal sealed class RowRule(Measure measure, VerdictPolicy policy)
{
    /// <summary>Numbers from here on are too large for fifteen digits of a decimal with room to compute.</summary>
    public const double LargestDecimal = 7e27;

    /// <summary>Numbers other than 0 that are smaller lose digits as decimals.</summary>
    public const double SmallestDecimal = 1e-13;

    private const double LargestRate = 1e18;

    public Measure Measure { get; } = measure;

    public VerdictPolicy Policy { get; } = policy;

    /// <summary>Whether the measure is computed from a base where there is one.</summary>
    public bool UsesBase => Measure.IsGrowth || Measure.Kind is MeasureKind.Multiple or MeasureKind.Change || IsChangePerYear;

    /// <summary>Whether the measure is a change a year, of which the kernels compute none from a base.</summary>
    public bool IsChangePerYear => Measure is { Kind: MeasureKind.AnnualAverage, Sense: not ChangeSense.None };

    /// <summary>Whether a row of this kind may be achieved within the near band, which the kernels do not know.</summary>
    public static bool MayBeNearEnough(CriterionKind kind, DesiredDirection direction) => kind == CriterionKind.Reach && direction == DesiredDirection.Closer;

    public DesiredDirection Judged(DesiredDirection direction) => Measure.IsReduction ? DesiredDirection.Higher : direction;

    public NumericVerdict Settle(in PlanSpans columns, int row)
    {
        if (!PlanSpans.IsSet(columns.TargetValid, row))
        {
            return Unsettled(ReasonCode.NoTarget);
        }

        CriterionKind kind = (CriterionKind)PlanSpans.Of(columns.Criteria, row);
        double low = columns.Low[row];
        double high = kind == CriterionKind.Between ? columns.High.IsEmpty ? double.NaN : columns.High[row] : low;
        DesiredDirection direction = Judged((DesiredDirection)PlanSpans.Of(columns.Directions, row));
        Criterion criterion = new(kind, low, high, direction);
        if (!double.IsFinite(low) || !double.IsFinite(high) || low > high || kind > CriterionKind.Equal)
        {
            return FaceValue.Assess(CriterionKind.Reach, double.NaN, double.NaN, direction, 0);
        }

        ObservationStatus status = columns.StatusOf(row);
        bool isOneYear = columns.Years == 1;
        if (isOneYear && Question.WhyAbsentBy(status) is not ReasonCode.None and var absent)
        {
            return Unsettled(absent);
        }

        bool isReported = !status.IsAbsent();
        for (int year = 0; year < columns.Years; year++)
        {
            if (!isReported || !columns.HasActual(year, row))
            {
                return Unsettled(isOneYear ? ReasonCode.NotReported : ReasonCode.YearsNotReported);
            }
        }

        bool isComputed = !isOneYear || (UsesBase && !columns.Base.IsEmpty);
        if (isComputed && UsesBase && !columns.Base.IsEmpty && !PlanSpans.IsSet(columns.BaseValid, row))
        {
            return Unsettled(ReasonCode.BaselineMissing);
        }

        NumericVerdict verdict = !isComputed && !Policy.RoundingCounts
            ? AssessNumber(criterion, columns.Actual(0)[row])
            : AssessComputed(criterion, columns, row, isComputed);
        ReasonCode why = Question.WhyOpen(Policy, status);
        return why != ReasonCode.None && verdict.Kind is VerdictKind.Achieved or VerdictKind.Exceeded or VerdictKind.NotAchieved
            ? new NumericVerdict(Question.KindOf(why), why, verdict.Attainment)
            : verdict;
    }

    /// <summary>Half a unit of the last printed place: what rounding may have moved; 0 where the number is exact.</summary>
    public static decimal? HalfUnit(sbyte decimals) =>
        decimals == PlanColumns.Exact ? 0 : DecimalMath.PowerOfTen(-Math.Clamp((int)decimals, -15, 15)) / 2;

    private static NumericVerdict Unsettled(ReasonCode code) =>
        new(Question.KindOf(code), code, Computed.Undefined(Question.WhyNoAttainment(code)));

    private static bool IsDecimal(double value) => value == 0 || Math.Abs(value) is >= SmallestDecimal and < LargestDecimal;

    private static NumericVerdict NotFinite() => FaceValue.Assess(CriterionKind.Reach, double.NaN, double.NaN, DesiredDirection.None, 0);

    private NumericVerdict AssessComputed(in Criterion criterion, in PlanSpans columns, int row, bool isComputed)
    {
        bool usesBase = isComputed && UsesBase && !columns.Base.IsEmpty;
        double first = usesBase ? columns.Base[row] : 0;
        bool areFinite = double.IsFinite(first);
        bool areDecimal = IsDecimal(criterion.Low) && IsDecimal(criterion.High) && IsDecimal(first);
        for (int year = 0; year < columns.Years; year++)
        {
            areFinite &= double.IsFinite(columns.Actual(year)[row]);
            areDecimal &= IsDecimal(columns.Actual(year)[row]);
        }

        int periods = usesBase && (Measure.Kind == MeasureKind.AverageGrowth || IsChangePerYear) ? PlanSpans.Of(columns.Periods, row) : 1;
        return !areFinite ? NotFinite()
            : areDecimal ? AssessDecimals(criterion, columns, row, usesBase, periods)
            : Policy.RoundingCounts ? Unsettled(ReasonCode.OutOfRange)
            : AssessDoubles(criterion, columns, row, first, periods);
    }

    private NumericVerdict AssessDecimals(in Criterion criterion, in PlanSpans columns, int row, bool usesBase, int periods)
    {
        decimal? half = Policy.RoundingCounts ? HalfUnit(PlanSpans.Of(columns.Decimals, row)) : 0;
        bool inRange = true;
        Quantity quantity = Printed(columns.Actual(0)[row], half);
        for (int year = 1; year < columns.Years && inRange; year++)
        {
            quantity = Quantity.Add(quantity, Printed(columns.Actual(year)[row], half), out inRange);
        }

        if (columns.Years > 1 && Measure.Kind == MeasureKind.AnnualAverage)
        {
            inRange = inRange && Quantity.TryDivide(quantity, Quantity.Of(columns.Years, null), null, out quantity);
        }

        if (usesBase)
        {
            Quantity first = Printed(columns.Base[row], half);
            switch (Measure.Kind)
            {
                case MeasureKind.Change or MeasureKind.AnnualAverage:
                    quantity = Quantity.Add(quantity, first.Negate(), out inRange);
                    quantity = Measure.IsReduction ? quantity.Negate() : quantity;
                    inRange = inRange && (!IsChangePerYear || Quantity.TryDivide(quantity, Quantity.Of(Math.Max(periods, 1), null), null, out quantity));
                    break;
                case MeasureKind.Multiple when first.Set.Low is not > 0:
                    return Unsettled(ReasonCode.GrowthUndefined);
                case MeasureKind.Multiple:
                    inRange = Quantity.TryDivide(quantity, first, null, out quantity);
                    break;
                case MeasureKind.Level or MeasureKind.Growth or MeasureKind.AverageGrowth or MeasureKind.Total or MeasureKind.EveryYear
                    or MeasureKind.Completion or MeasureKind.Rank or MeasureKind.Grade or MeasureKind.Count:
                    if (SeriesMath.GrowthPercent(first, quantity, periods) is not { } growth)
                    {
                        return Unsettled(ReasonCode.GrowthUndefined);
                    }

                    quantity = growth;
                    break;
            }
        }

        bool isPrinted = !usesBase && columns.Years == 1;
        return inRange ? Judge(criterion, quantity, isPrinted ? columns.Actual(0)[row] : null) : Unsettled(ReasonCode.OutOfRange);
    }

    // Rounding moves the verdict of a printed number, not its attainment.
    private NumericVerdict Judge(in Criterion criterion, Quantity quantity, double? printed)
    {
        decimal low = BinaryNumber.ToDecimal(criterion.Low);
        decimal high = BinaryNumber.ToDecimal(criterion.High);
        decimal number = quantity.Point.GetValueOrDefault();
        NumericVerdict face = NumericLeaf.Assess(criterion.Kind, low, high, criterion.Direction, Policy.TargetRange, number);
        NumericRules.Outcome outcome = quantity.Set.IsPoint
            ? new(face.Kind, face.Reason)
            : NumericLeaf.Assess(criterion.Kind, low, high, criterion.Direction, Policy.TargetRange, quantity.Set);
        Aim aim = AimOf(criterion);
        Computed attainment = printed is { } value ? AssessNumber(criterion, value).Attainment
            : aim == Aim.None ? Computed.Undefined(UndefinedReason.NotApplicable)
            : Measure.IsGrowth ? NumericAssessment.Growth(aim, number, aim is Aim.AboveLow or Aim.BelowLow ? low : high)
            : face.Attainment;
        return NearEnough(new NumericVerdict(outcome.Kind, outcome.Reason, attainment), criterion, quantity.Set);
    }

    // Closer to one number is close enough within the near band.
    private NumericVerdict NearEnough(NumericVerdict verdict, in Criterion criterion, Interval set) =>
        verdict.Kind == VerdictKind.NotAchieved
        && MayBeNearEnough(criterion.Kind, criterion.Direction)
        && NumericAssessment.IsNear(Policy, Targets.Criterion.Reach(BinaryNumber.ToDecimal(criterion.Low)), criterion.Direction, set, unit: null)
            ? new NumericVerdict(VerdictKind.Achieved, ReasonCode.WithinNearBand, verdict.Attainment)
            : verdict;

    private NumericVerdict AssessDoubles(in Criterion criterion, in PlanSpans columns, int row, double first, int periods)
    {
        double value = columns.Actual(0)[row];
        for (int year = 1; year < columns.Years; year++)
        {
            value += columns.Actual(year)[row];
        }

        if (columns.Years > 1)
        {
            return Finite(criterion, Measure.Kind == MeasureKind.AnnualAverage ? value / columns.Years : value);
        }

        if (Measure.IsGrowth)
        {
            return CompoundGrowth.Rate(first, value, periods).TryGetValue(out double rate) && rate < LargestRate
                ? AssessNumber(criterion, rate * 100)
                : Unsettled(ReasonCode.GrowthUndefined);
        }

        double change = Measure.IsReduction ? first - value : value - first;
        return Measure.Kind == MeasureKind.Change ? Finite(criterion, change)
            : IsChangePerYear ? Finite(criterion, change / Math.Max(periods, 1))
            : first > 0 ? Finite(criterion, value / first)
            : Unsettled(ReasonCode.GrowthUndefined);
    }

    private NumericVerdict Finite(in Criterion criterion, double number) =>
        double.IsFinite(number) ? AssessNumber(criterion, number) : Unsettled(ReasonCode.OutOfRange);

    private NumericVerdict AssessNumber(in Criterion criterion, double number)
    {
        NumericVerdict face = FaceValue.Assess(criterion.Kind, criterion.Low, criterion.High, criterion.Direction, number, Policy.TargetRange);
        Aim aim = AimOf(criterion);
        if (face.Kind == VerdictKind.NotAchieved && MayBeNearEnough(criterion.Kind, criterion.Direction))
        {
            return NearEnough(face, criterion, number);
        }

        if (!Measure.IsGrowth || aim == Aim.None || face.Reason == ReasonCode.NotANumber)
        {
            return face;
        }

        double planned = aim is Aim.AboveLow or Aim.BelowLow ? criterion.Low : criterion.High;
        return new NumericVerdict(face.Kind, face.Reason, NumericAssessment.IsHigher(aim) ? AttainmentRatio.BetweenGrowthRates(number, planned) : AttainmentRatio.BetweenGrowthRates(planned, number));
    }

    private NumericVerdict NearEnough(NumericVerdict verdict, in Criterion criterion, double number) =>
        IsDecimal(criterion.Low) && IsDecimal(number) ? NearEnough(verdict, criterion, Interval.Point(BinaryNumber.ToDecimal(number)))
        : Policy.NearBand.Holds(number - criterion.Low, criterion.Low) ? new NumericVerdict(VerdictKind.Achieved, ReasonCode.WithinNearBand, verdict.Attainment)
        : verdict;

    private Aim AimOf(in Criterion criterion) =>
        NumericRules.At(NumericRules.IndexOf(criterion.Kind, criterion.Direction, criterion.Low >= criterion.High ? RangeRule.CommitmentEnd : Policy.TargetRange), Zone.Inside).Aim;

    private static Quantity Printed(double number, decimal? half)
    {
        decimal point = BinaryNumber.ToDecimal(number);
        return half is > 0 and { } by ? new Quantity(Interval.Closed(point - by, point + by), point, null) : Quantity.Of(point, null);
    }

    /// <summary>A row's criterion with the direction that counts; a single number stands at both ends.</summary>
    private readonly record struct Criterion(CriterionKind Kind, double Low, double High, DesiredDirection Direction);
}
