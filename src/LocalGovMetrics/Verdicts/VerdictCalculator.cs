using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Verdicts;

/// <summary>Tells whether a target was kept, and why.</summary>
/// <remarks>
/// One function from rule, values, direction and policy to a verdict with its reason. Whatever the data say, the answer is a
/// verdict: what cannot be assessed is not assessable, what is open is undetermined, each with its reason; nothing throws
/// but a null argument. Pure functions, safe for several threads.
/// </remarks>
/// <example>
/// <code>
/// TargetRule rule = ReportNotation.Vietnamese.ReadTarget("≥ 98").GetValueOrThrow().Target.Rule;
/// Verdict verdict = VerdictCalculator.Assess(rule, Observation.Of(97m), DesiredDirection.Higher);
/// Console.WriteLine(verdict.Kind);   // NotAchieved
/// </code>
/// </example>
public static class VerdictCalculator
{
    /// <summary>Assesses a row of a plan-versus-actual table: the target in force at the end of its period, unless the policy says otherwise.</summary>
    /// <param name="row">The row.</param>
    /// <param name="policy">How the print counts; null = <see cref="VerdictPolicy.Face"/>.</param>
    /// <returns>The verdict; not assessable, <see cref="ReasonCode.NoTarget"/>, where no target is in force.</returns>
    public static Verdict Assess(PlanRow row, VerdictPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(row);
        policy = (policy ?? VerdictPolicy.Face).For(row);
        if (policy.TargetOf(row) is not { } target)
        {
            return WithoutTarget(row.Actual, policy);
        }

        return policy.TargetChoice == TargetChoice.Each && row.Targets.Count > 1
            ? AssessEach(row, target, policy)
            : Assess(row, target, policy);
    }

    private static Verdict Assess(PlanRow row, Target target, VerdictPolicy policy) =>
        Assess(target, ActualSeries.From(row), row.Indicator.Direction, policy, row.IsDirectionAssumed, row.ReportedVerdict);

    private static Verdict AssessEach(PlanRow row, Target inForce, VerdictPolicy policy)
    {
        LocalDate day = policy.DayOf(row);
        Target[] targets = [.. row.Targets.Where(target => !(target.EffectiveFrom > day))];
        Verdict verdict = Assess(row, inForce, policy);
        if (targets.Length < 2 || verdict.IsAchieved is null)
        {
            return verdict;
        }

        PartVerdict[] parts = [.. targets.Select(target => new PartVerdict { Rule = target.Rule, Verdict = Assess(row, target, policy) })];
        return Array.TrueForAll(parts, part => part.Verdict.IsAchieved == verdict.IsAchieved) ? verdict : Opened(verdict, ReasonCode.TargetsDiffer) with { Parts = parts };
    }

    // What is not reported is not at any prices.
    private static bool HasValue(ActualSeries series) => !series.Actual.Status.IsAbsent() && series.Actual.Value is not ReportedText;

    private static Verdict Naming(Target target, Verdict verdict) =>
        target is { EffectiveFrom: null, Document: null } ? verdict : verdict with { TargetFrom = target.EffectiveFrom, TargetDocument = target.Document };

    private static Verdict Opened(Verdict verdict, ReasonCode code) => verdict with
    {
        Kind = VerdictKind.Undetermined,
        IsNear = false,
        SettledByEstimate = false,
        Attainment = Computed.Undefined(UndefinedReason.NotApplicable),
        AttainmentBounds = null,
        AttainmentFromBaseline = null,
        Reason = verdict.Reason with { Code = code },
    };

    /// <summary>Assesses a target against all that is known of an indicator's values; no row is needed to ask.</summary>
    /// <param name="target">The target; a miss before its horizon is not yet due.</param>
    /// <param name="series">The actual, and baseline, years and unit where known.</param>
    /// <param name="direction">In which direction the indicator is better; a reduction is better the larger it is, whatever this says.</param>
    /// <param name="policy">How the print counts; null = <see cref="VerdictPolicy.Face"/>.</param>
    /// <param name="isDirectionAssumed">Whether the direction is only assumed: then a printed verdict that the other direction would confirm leaves the verdict open.</param>
    /// <param name="printed">The verdict that the report prints itself.</param>
    /// <returns>The verdict; open where the value is out of scale with its plan or its base.</returns>
    public static Verdict Assess(Target target, ActualSeries series, DesiredDirection direction, VerdictPolicy? policy = null, bool isDirectionAssumed = false, ReportedVerdict printed = ReportedVerdict.NotPrinted)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(series);
        policy ??= VerdictPolicy.Face;
        if (series.IsContradicted)
        {
            return Naming(target, Assess(target.Rule, series, direction, policy));
        }

        if (!PricesOfRow.Meet(target, series, policy, out Deflator? deflator) && HasValue(series))
        {
            return Naming(target, new Question(target.Rule, series, direction, policy, 0).Unsettled(ReasonCode.PriceBasesDiffer));
        }

        if (isDirectionAssumed && RowChecks.NeedsDirection(target.Rule, series, direction, printed))
        {
            return Naming(target, new Question(target.Rule, series, direction, policy, 0).Unsettled(ReasonCode.NoDirection));
        }

        ActualSeries whole = series;
        series = PricesOfRow.AtOnePrice(series);
        Verdict verdict = RowChecks.CheckScale(Assess(new Question(target.Rule, series, direction, policy, 0) { Deflator = deflator }), series, target.Rule);
        if (!ReferenceEquals(whole, series) && verdict.Reason.Code is ReasonCode.BaselineMissing or ReasonCode.YearsNotReported or ReasonCode.NotReported or ReasonCode.KindsDiffer)
        {
            verdict = new Question(target.Rule, whole, direction, policy, 0).Unsettled(ReasonCode.PriceBasesDiffer);
        }

        if (target is { ApproximateBy: { } by, Rule.Criterion: NumericCriterion criterion } && verdict.IsAchieved is false
            && (MeetsAt(-by) || MeetsAt(by)))
        {
            verdict = Opened(verdict, ReasonCode.TargetApproximate);
        }

        if (isDirectionAssumed)
        {
            // The other direction confirms by whatever status: no policy on statuses makes a doubt go away.
            verdict = RowChecks.CheckDirection(verdict, printed, direction, other => Assess(new Question(target.Rule, series, other, policy.WhereEveryStatusSettles(), 0) { Deflator = deflator }));
        }

        if (RowChecks.IsOpenUntilDue(verdict, target, series, direction, printed))
        {
            verdict = Opened(verdict, ReasonCode.PartOfPeriod);
        }

        if (target.Horizon is null && policy.Deadline < series.Period?.End && verdict.IsAchieved is not null && target.Rule.Criterion is not DateCriterion)
        {
            verdict = Opened(verdict, ReasonCode.AfterDeadline);
        }

        bool isNotYetDue = verdict.Kind == VerdictKind.NotAchieved && series.Period is not { IsKnown: false } && (target.Horizon ?? policy.Deadline ?? series.Period?.End) > (policy.AsOf ?? series.Period?.End);
        return Naming(target, isNotYetDue ? verdict with { IsNotYetDue = true } : verdict);

        bool MeetsAt(decimal shift) =>
            Assess(new Question(target.Rule with { Criterion = criterion.ShiftedBy(shift) }, series, direction, policy, 0) { Deflator = deflator }).IsAchieved is not false;
    }

    /// <summary>Assesses a row of which some numbers can be read in two ways, where nothing decides between them.</summary>
    /// <param name="row">The row as its convention reads it.</param>
    /// <param name="others">The row as the other readings have it.</param>
    /// <param name="policy">How the print counts; null = <see cref="VerdictPolicy.Face"/>.</param>
    /// <returns>The verdict of the row where all readings agree; else undetermined, <see cref="ReasonCode.ReadingsDiffer"/>, with the other number.</returns>
    public static Verdict Assess(PlanRow row, IReadOnlyList<PlanRow> others, VerdictPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(others);
        Verdict verdict = Assess(row, policy);
        foreach (PlanRow other in others)
        {
            Verdict otherwise = Assess(other, policy);
            if (verdict.IsAchieved is not null && otherwise.IsAchieved != verdict.IsAchieved)
            {
                Verdict open = Opened(verdict, ReasonCode.ReadingsDiffer);
                return open with { Reason = open.Reason with { Alternative = otherwise.Reason.Value } };
            }
        }

        return verdict;
    }

    /// <summary>Assesses one rule against one observation, of which no baseline and no other year is known.</summary>
    /// <param name="rule">The measure and the criterion on it.</param>
    /// <param name="actual">What was reported.</param>
    /// <param name="direction">In which direction the indicator is better; a reduction is better the larger it is, whatever this says.</param>
    /// <param name="policy">How the print counts; null = <see cref="VerdictPolicy.Face"/>.</param>
    /// <returns>The verdict.</returns>
    public static Verdict Assess(TargetRule rule, Observation actual, DesiredDirection direction, VerdictPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(actual);
        return Assess(rule, new ActualSeries { Actual = actual }, direction, policy);
    }

    /// <summary>Assesses one rule against all that is known of an indicator's values.</summary>
    /// <param name="rule">The measure and the criterion on it.</param>
    /// <param name="series">The actual, and baseline, years and unit where known.</param>
    /// <param name="direction">In which direction the indicator is better; a reduction is better the larger it is, whatever this says.</param>
    /// <param name="policy">How the print counts; null = <see cref="VerdictPolicy.Face"/>.</param>
    /// <returns>The verdict.</returns>
    public static Verdict Assess(TargetRule rule, ActualSeries series, DesiredDirection direction, VerdictPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(series);
        Question question = new(rule, series, direction, policy ?? VerdictPolicy.Face, 0);
        return series.IsContradicted ? question.Unsettled(ReasonCode.ContradictedByRow) : Assess(question);
    }

    internal static Verdict WithoutTarget(Observation actual, VerdictPolicy policy) => new()
    {
        Kind = VerdictKind.NotAssessable,
        Policy = policy,
        Attainment = Computed.Undefined(UndefinedReason.Missing),
        Reason = new VerdictReason { Code = ReasonCode.NoTarget, Actual = actual.Value },
    };

    internal static Verdict Assess(Question question) =>
        question.Depth > Question.DeepestNesting ? question.Unsettled(ReasonCode.TooDeep)
        : question.UnsettledWords is { Count: > 0 } words ? question.NotUnderstood(words)
        : question.Rule.Measure.Kind == MeasureKind.EveryYear ? EveryYearAssessment.Assess(question)
        : question.Rule.Criterion is JointCriterion joint ? JointAssessment.Assess(question, joint)
        : question.IsPending ? question.Unsettled(ReasonCode.ResultPending)
        : question.Rule.Criterion is not (TextCriterion or UnsettledCriterion) && question.WhyAbsent is not ReasonCode.None and var absent ? question.Unsettled(absent)
        : question.Rule.Criterion.Kind switch
        {
            CriterionKind.Reach or CriterionKind.AtLeast or CriterionKind.MoreThan or CriterionKind.AtMost or CriterionKind.LessThan or CriterionKind.Between or CriterionKind.Equal =>
                Assess(question, (NumericCriterion)question.Rule.Criterion),
            CriterionKind.RankAtMost => RankAssessment.Assess(question, (RankCriterion)question.Rule.Criterion),
            CriterionKind.GradeAtLeast => GradeAssessment.Assess(question, (GradeCriterion)question.Rule.Criterion),
            CriterionKind.ByDate => DateAssessment.Assess(question, (DateCriterion)question.Rule.Criterion),
            CriterionKind.Text or CriterionKind.AllOf or CriterionKind.AnyOf or CriterionKind.Unsettled => question.Unsettled(ReasonCode.StatementOnly),
        };

    // A place that is a bare number is the worst place that is enough, and a year of completion the last one.
    private static Verdict Assess(Question question, NumericCriterion criterion) =>
        RestatedMeasure.AsDate(question, criterion) is { } dated ? DateAssessment.Assess(dated, (DateCriterion)dated.Rule.Criterion)
        : question.Rule.Measure.Kind == MeasureKind.Rank && criterion is { Kind: CriterionKind.Reach, NearEnd: >= 1 and <= int.MaxValue and var place } && decimal.IsInteger(place)
            ? RankAssessment.Assess(question, Criterion.RankAtMost((int)place))
        : NumericAssessment.Assess(question, criterion);
}
