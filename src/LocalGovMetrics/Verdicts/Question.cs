using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Verdicts;

/// <summary>One rule, the values it is applied to, and how.</summary>
internal readonly record struct Question(TargetRule Rule, ActualSeries Series, DesiredDirection Direction, VerdictPolicy Policy, int Depth)
{
    public const int DeepestNesting = 32;

    public Observation Actual => Series.Actual;

    /// <summary>How the actual is brought to the prices of the target; null where both are at one.</summary>
    public Deflator? Deflator { get; init; }

    /// <summary>The direction that counts: more reduction is better, and so is a smaller rank, whatever the indicator's direction.</summary>
    public DesiredDirection JudgedDirection =>
        Rule.Measure.IsReduction ? DesiredDirection.Higher
        : Rule.Measure.Kind == MeasureKind.Rank ? DesiredDirection.Lower
        : Direction;

    /// <summary>What the indicator's name tells; looked up each time.</summary>
    public NameKind NameKind => NameKinds.Of(Series.Name);

    /// <summary>Whether the indicator's name, or the unit of its column, says that a per cent is a growth.</summary>
    public bool IsGrowthNamed =>
        Series.MeasureUnit is { Dimension: Dimension.Percent, IsPerYear: true }
        || (NameKind is var name && (name.HasFlag(NameKind.Growth) || (name.HasFlag(NameKind.Amount) && !name.HasFlag(NameKind.Share))));

    /// <summary>Whether nothing at all is reported for the period.</summary>
    public bool IsNotReported =>
        Actual.Status == ObservationStatus.NotReported || Actual.Value is ReportedText { TextKind: ReportedTextKind.NotReported };

    public bool IsPending => WhyAbsent == ReasonCode.ResultPending;

    /// <summary>Which kind of absence the status or the cell states, in its reason code; none where there is a value, or where nothing at all is reported.</summary>
    public ReasonCode WhyAbsent => WhyAbsentBy(Actual.Status) is not ReasonCode.None and var stated ? stated : WhyNoFigure;

    /// <summary>Which kind of absence a status states, in its reason code; none for a value, or where nothing at all is reported.</summary>
    public static ReasonCode WhyAbsentBy(ObservationStatus status) => status switch
    {
        ObservationStatus.Pending => ReasonCode.ResultPending,
        ObservationStatus.NotAvailable => ReasonCode.NotAvailable,
        ObservationStatus.Suppressed => ReasonCode.Suppressed,
        ObservationStatus.NotApplicable => ReasonCode.NotApplicable,
        ObservationStatus.NotReported or ObservationStatus.Actual or ObservationStatus.Revised or ObservationStatus.Provisional or ObservationStatus.Estimated
            or ObservationStatus.Forecast => ReasonCode.None,
    };

    private ReasonCode WhyNoFigure => (Actual.Value as ReportedText)?.TextKind switch
    {
        ReportedTextKind.Pending => ReasonCode.ResultPending,
        ReportedTextKind.NotAvailable => ReasonCode.NotAvailable,
        ReportedTextKind.Suppressed => ReasonCode.Suppressed,
        ReportedTextKind.NotApplicable => ReasonCode.NotApplicable,
        null or ReportedTextKind.NotReported or ReportedTextKind.Nil or ReportedTextKind.Statement or ReportedTextKind.Verdict or ReportedTextKind.DocumentNumber
            or ReportedTextKind.MapScale or ReportedTextKind.Label or ReportedTextKind.Level => ReasonCode.None,
    };

    /// <summary>The words of the target, or of the actual, that were not understood; null where there are none.</summary>
    public IReadOnlyList<UnsettledWord>? UnsettledWords =>
        Rule.Criterion is UnsettledCriterion target ? target.Words
        : (Actual.Value is ReportedList list ? list.Items.OfType<ReportedUnsettled>().FirstOrDefault() : Actual.Value as ReportedUnsettled)?.Words;

    /// <summary>Makes the verdict on a print whose words were not understood.</summary>
    public Verdict NotUnderstood(IReadOnlyList<UnsettledWord> words)
    {
        Verdict verdict = Unsettled(ReasonCode.UnsettledReading);
        return verdict with { Reason = verdict.Reason with { Words = words } };
    }

    public Question Of(Reported value) => this with { Series = Series with { Actual = new Observation(value, Actual.Status) } };

    public Question Deeper(TargetRule rule) => this with { Rule = rule, Depth = Depth + 1 };

    /// <summary>Makes a verdict that no number settled.</summary>
    public Verdict Unsettled(ReasonCode code, IReadOnlyList<int>? years = null) => new()
    {
        Kind = KindOf(code),
        Policy = Policy,
        Attainment = Computed.Undefined(WhyNoAttainment(code)),
        Reason = new VerdictReason { Code = code, Criterion = Rule.Criterion, Actual = Actual.Value, Years = years ?? ValueList<int>.Empty },
    };

    /// <summary>Applies the policy on statuses to a verdict that numbers settled.</summary>
    public Verdict Settle(Verdict verdict, ObservationStatus status)
    {
        if (verdict.Kind is not (VerdictKind.Achieved or VerdictKind.Exceeded or VerdictKind.NotAchieved))
        {
            return verdict;
        }

        ReasonCode why = WhyOpen(Policy, status);
        return why == ReasonCode.None
            ? verdict with { SettledByEstimate = status.IsTentative() }
            : verdict with
            {
                Kind = VerdictKind.Undetermined,
                IsNear = false,
                Reason = verdict.Reason with { Code = why },
            };
    }

    /// <summary>Why a value of a status settles nothing under a policy; none where it does, or where there is no value.</summary>
    public static ReasonCode WhyOpen(VerdictPolicy policy, ObservationStatus status) => policy.Settles(status) ? ReasonCode.None : status switch
    {
        ObservationStatus.Actual => ReasonCode.ActualOnly,
        ObservationStatus.Revised => ReasonCode.RevisedOnly,
        ObservationStatus.Provisional => ReasonCode.ProvisionalOnly,
        ObservationStatus.Estimated => ReasonCode.EstimateOnly,
        ObservationStatus.Forecast => ReasonCode.ForecastOnly,
        ObservationStatus.NotReported or ObservationStatus.Pending or ObservationStatus.NotAvailable or ObservationStatus.Suppressed
            or ObservationStatus.NotApplicable => ReasonCode.None,
    };

    /// <summary>Which kind of absence left a row without a verdict; null where something is reported.</summary>
    public static ObservationStatus? AbsenceOf(ReasonCode code) =>
        code is ReasonCode.NotReported or ReasonCode.NoDate ? ObservationStatus.NotReported
        : code == ReasonCode.ResultPending ? ObservationStatus.Pending
        : code == ReasonCode.NotAvailable ? ObservationStatus.NotAvailable
        : code == ReasonCode.Suppressed ? ObservationStatus.Suppressed
        : code == ReasonCode.NotApplicable ? ObservationStatus.NotApplicable
        : null;

    /// <summary>Why there is no attainment where no number settled the verdict.</summary>
    public static UndefinedReason WhyNoAttainment(ReasonCode code) =>
        code is ReasonCode.NotReported or ReasonCode.NotAvailable or ReasonCode.Suppressed or ReasonCode.YearsNotReported or ReasonCode.ResultPending or ReasonCode.BaselineMissing
            or ReasonCode.NoTarget or ReasonCode.NilRate or ReasonCode.UnsettledReading ? UndefinedReason.Missing
        : code == ReasonCode.UnitsDiffer ? UndefinedReason.IncompatibleUnits
        : code == ReasonCode.OutOfRange ? UndefinedReason.NotFinite
        : UndefinedReason.NotApplicable;

    /// <summary>The verdict that a reason stands for.</summary>
    public static VerdictKind KindOf(ReasonCode code) => code switch
    {
        ReasonCode.BeyondTarget or ReasonCode.BeyondFarEnd => VerdictKind.Exceeded,
        ReasonCode.MeetsTarget or ReasonCode.InsideRange or ReasonCode.MeetsFarEnd or ReasonCode.MeetsBound or ReasonCode.EveryPossibleValueMeets
            or ReasonCode.RankMet or ReasonCode.GradeMet or ReasonCode.DateMet or ReasonCode.EveryYearMet or ReasonCode.AllPartsMet
            or ReasonCode.SomePartMet or ReasonCode.WithinNearBand => VerdictKind.Achieved,
        ReasonCode.BelowTarget or ReasonCode.AboveTarget or ReasonCode.BelowLow or ReasonCode.AboveHigh or ReasonCode.ShortOfFarEnd
            or ReasonCode.MissesBound or ReasonCode.NotEqual or ReasonCode.NoPossibleValueMeets or ReasonCode.RankMissed or ReasonCode.GradeMissed
            or ReasonCode.DateMissed or ReasonCode.YearsMissed or ReasonCode.PartsMissed or ReasonCode.PartsMissing or ReasonCode.NoPartMet
            or ReasonCode.Nil => VerdictKind.NotAchieved,
        ReasonCode.SomePossibleValuesMeet or ReasonCode.NotReported or ReasonCode.NotAvailable or ReasonCode.NoDate or ReasonCode.YearsNotReported
            or ReasonCode.YearsUndetermined or ReasonCode.PartsUndetermined or ReasonCode.ForecastOnly or ReasonCode.EstimateOnly or ReasonCode.ProvisionalOnly
            or ReasonCode.RevisedOnly or ReasonCode.ActualOnly or ReasonCode.Suppressed or ReasonCode.TargetsDiffer or ReasonCode.AfterDeadline
            or ReasonCode.UnsettledReading or ReasonCode.KindsDiffer or ReasonCode.ImplausibleScale or ReasonCode.NilRate or ReasonCode.ReadingsDiffer
            or ReasonCode.TotalOrYearly or ReasonCode.BaseUnitUnknown or ReasonCode.DirectionAssumed or ReasonCode.ContradictedByRow
            or ReasonCode.TargetApproximate or ReasonCode.PartOfPeriod => VerdictKind.Undetermined,
        ReasonCode.ResultPending => VerdictKind.Pending,
        ReasonCode.None or ReasonCode.NoTarget or ReasonCode.StatementOnly or ReasonCode.NoDirection or ReasonCode.NotANumber or ReasonCode.KindDiffers
            or ReasonCode.UnitsDiffer or ReasonCode.ScalesDiffer or ReasonCode.BaselineMissing or ReasonCode.GrowthUndefined or ReasonCode.OutOfRange
            or ReasonCode.TooDeep or ReasonCode.NotApplicable or ReasonCode.PriceBasesDiffer or ReasonCode.Unreadable => VerdictKind.NotAssessable,
    };
}
