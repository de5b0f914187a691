using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Audit;
using LocalGovMetrics.Growth;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Json;

/// <summary>Which form of the contract a type of the library has.</summary>
internal static class Forms
{
    private static readonly Dictionary<Type, Func<JsonConverter>> ByType = new()
    {
        [typeof(Computed)] = () => new ComputedConverter(),
        [typeof(LocalizedName)] = () => new LocalizedNameConverter(),
        [typeof(Interval)] = Of<Interval, IntervalJson>(IntervalJson.Of, form => form.ToInterval(), context => context.IntervalJson),
        [typeof(RealInterval)] = Of<RealInterval, RealIntervalJson>(RealIntervalJson.Of, form => form.ToInterval(), context => context.RealIntervalJson),
        [typeof(GrowthBounds)] = Of<GrowthBounds, GrowthBoundsJson>(GrowthBoundsJson.Of, form => form.ToBounds(), context => context.GrowthBoundsJson),
        [typeof(Fraction)] = Of<Fraction, FractionJson>(fraction => FractionJson.Of(fraction)!, form => form.ToFraction(), context => context.FractionJson),
        [typeof(Grade)] = Of<Grade, GradeJson>(GradeJson.Of, form => form.ToGrade(), context => context.GradeJson),
        [typeof(Reported)] = Value<Reported>(),
        [typeof(ReportedValue)] = Value<ReportedValue>(),
        [typeof(ReportedList)] = Value<ReportedList>(),
        [typeof(ReportedRank)] = Value<ReportedRank>(),
        [typeof(ReportedGrade)] = Value<ReportedGrade>(),
        [typeof(ReportedDate)] = Value<ReportedDate>(),
        [typeof(ReportedText)] = Value<ReportedText>(),
        [typeof(ReportedUnsettled)] = Value<ReportedUnsettled>(),
        [typeof(ValueReading)] = Of<ValueReading, ValueReadingJson>(ValueReadingJson.Of, form => form.ToReading(), context => context.ValueReadingJson),
        [typeof(AlternativeReading)] = Of<AlternativeReading, AlternativeValueJson>(AlternativeValueJson.Of, form => form.ToAlternative(), context => context.AlternativeValueJson),
        [typeof(UnsettledWord)] = Of<UnsettledWord, WordJson>(WordJson.Of, form => form.ToWord(), context => context.WordJson),
        [typeof(Criterion)] = Rule<Criterion>(),
        [typeof(NumericCriterion)] = Rule<NumericCriterion>(),
        [typeof(DateCriterion)] = Rule<DateCriterion>(),
        [typeof(RankCriterion)] = Rule<RankCriterion>(),
        [typeof(GradeCriterion)] = Rule<GradeCriterion>(),
        [typeof(TextCriterion)] = Rule<TextCriterion>(),
        [typeof(JointCriterion)] = Rule<JointCriterion>(),
        [typeof(UnsettledCriterion)] = Rule<UnsettledCriterion>(),
        [typeof(TargetRule)] = Of<TargetRule, RuleJson>(RuleJson.From, form => form.ToRule(), context => context.RuleJson),
        [typeof(Target)] = Of<Target, TargetJson>(TargetJson.From, form => form.ToTarget(), context => context.TargetJson),
        [typeof(TargetReading)] = Of<TargetReading, TargetReadingJson>(TargetReadingJson.From, form => form.ToReading(), context => context.TargetReadingJson),
        [typeof(AlternativeTarget)] = Of<AlternativeTarget, AlternativeRuleJson>(AlternativeRuleJson.From, form => form.ToAlternative(), context => context.AlternativeRuleJson),
        [typeof(VerdictPolicy)] = Of<VerdictPolicy, PolicyJson>(PolicyJson.Of, form => form.ToPolicy(), context => context.PolicyJson),
        [typeof(VerdictReason)] = Of<VerdictReason, ReasonJson>(ReasonJson.Of, form => form.ToReason(), context => context.ReasonJson),
        [typeof(Verdict)] = Of<Verdict, VerdictJson>(VerdictJson.Of, form => form.ToVerdict(), context => context.VerdictJson),
        [typeof(PartVerdict)] = Of<PartVerdict, PartVerdictJson>(part => PartVerdictJson.Of(part), form => form.ToPart(), context => context.PartVerdictJson),
        [typeof(ReadingNote)] = Of<ReadingNote, NoteJson>(NoteJson.Of, form => form.ToNote(), context => context.NoteJson),
        [typeof(Observation)] = Of<Observation, ObservationJson>(ObservationJson.Of, form => form.ToObservation(), context => context.ObservationJson),
        [typeof(YearObservation)] = Of<YearObservation, YearJson>(YearJson.Of, form => form.ToYear(), context => context.YearJson),
        [typeof(ActualSeries)] = Of<ActualSeries, SeriesJson>(SeriesJson.Of, form => form.ToSeries(), context => context.SeriesJson),
        [typeof(AssessedRow)] = Of<AssessedRow, RowJson>(row => new RowJson(row), form => form.ToAssessed(), context => context.RowJson),
        [typeof(AssessedText)] = Of<AssessedText, JudgedJson>(text => new JudgedJson(text), form => form.ToJudged(), context => context.JudgedJson),
        [typeof(Assessment)] = Of<Assessment, AssessmentJson>(assessment => AssessmentJson.Of(assessment), form => form.ToAssessment(), context => context.AssessmentJson),
        [typeof(FailedRow)] = Of<FailedRow, FailedRowJson>(FailedRowJson.Of, form => form.ToRow(), context => context.FailedRowJson),
        [typeof(Diagnostic)] = Of<Diagnostic, ErrorJson>(ErrorJson.Of, form => form.ToDiagnostic(), context => context.ErrorJson),
        [typeof(VerdictCounts)] = Of<VerdictCounts, CountsJson>(CountsJson.Of, form => form.ToCounts(), context => context.CountsJson),
        [typeof(PrintedHeadline)] = Of<PrintedHeadline, ReportedCountJson>(ReportedCountJson.From, form => form.ToHeadline(), context => context.ReportedCountJson),
        [typeof(ClaimCheck)] = Of<ClaimCheck, ClaimJson>(ClaimJson.Of, form => form.ToCheck(), context => context.ClaimJson),
        [typeof(ClaimInput)] = Of<ClaimInput, ClaimInputJson>(ClaimInputJson.Of, form => form.ToInput(), context => context.ClaimInputJson),
        [typeof(ClaimProblem)] = Of<ClaimProblem, ProblemJson>(ProblemJson.Of, form => form.ToProblem(), context => context.ProblemJson),
        [typeof(Explanation)] = Of<Explanation, ExplanationJson>(ExplanationJson.Of, form => form.ToExplanation(), context => context.ExplanationJson),
        [typeof(CompoundGrowthResult)] = Of<CompoundGrowthResult, GrowthJson>(GrowthJson.Of, form => form.ToResult(), context => context.GrowthJson),
    };

    /// <summary>Gets the types that have one.</summary>
    public static IEnumerable<Type> Types => ByType.Keys;

    public static bool Has(Type type) => ByType.ContainsKey(type);

    public static JsonConverter For(Type type) => ByType.TryGetValue(type, out Func<JsonConverter>? make) ? make() : throw new NotSupportedException($"{type} has no form of the contract.");

    private static Func<JsonConverter> Of<T, TForm>(Func<T, TForm> of, Func<TForm, T> read, Func<ContractContext, JsonTypeInfo<TForm>> typeInfo)
        where T : notnull
        where TForm : notnull => () => new FormConverter<T, TForm>(of, read, () => typeInfo(ContractContext.Lines));

    private static Func<JsonConverter> Value<T>()
        where T : Reported => Of<T, ValueJson>(value => ValueJson.Of(null, value), form => form.ToReported() as T ?? throw new FormatException($"It is a {form.Kind}."), context => context.ValueJson);

    private static Func<JsonConverter> Rule<T>()
        where T : Criterion => Of<T, CriterionJson>(CriterionJson.Of, form => form.ToCriterion() as T ?? throw new FormatException($"It is of the kind {form.Kind}."), context => context.CriterionJson);
}
