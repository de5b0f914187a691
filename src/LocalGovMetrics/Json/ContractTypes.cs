using System.Text.Json.Serialization;
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

/// <summary>The library's types that the contract has a form of, for resolvers.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Computed))]
[JsonSerializable(typeof(LocalizedName))]
[JsonSerializable(typeof(Interval))]
[JsonSerializable(typeof(RealInterval))]
[JsonSerializable(typeof(GrowthBounds))]
[JsonSerializable(typeof(Fraction))]
[JsonSerializable(typeof(Grade))]
[JsonSerializable(typeof(Reported))]
[JsonSerializable(typeof(ReportedValue))]
[JsonSerializable(typeof(ReportedList))]
[JsonSerializable(typeof(ReportedRank))]
[JsonSerializable(typeof(ReportedGrade))]
[JsonSerializable(typeof(ReportedDate))]
[JsonSerializable(typeof(ReportedText))]
[JsonSerializable(typeof(ReportedUnsettled))]
[JsonSerializable(typeof(ValueReading))]
[JsonSerializable(typeof(AlternativeReading))]
[JsonSerializable(typeof(UnsettledWord))]
[JsonSerializable(typeof(Criterion))]
[JsonSerializable(typeof(NumericCriterion))]
[JsonSerializable(typeof(DateCriterion))]
[JsonSerializable(typeof(RankCriterion))]
[JsonSerializable(typeof(GradeCriterion))]
[JsonSerializable(typeof(TextCriterion))]
[JsonSerializable(typeof(JointCriterion))]
[JsonSerializable(typeof(UnsettledCriterion))]
[JsonSerializable(typeof(TargetRule))]
[JsonSerializable(typeof(Target))]
[JsonSerializable(typeof(TargetReading))]
[JsonSerializable(typeof(AlternativeTarget))]
[JsonSerializable(typeof(VerdictPolicy))]
[JsonSerializable(typeof(VerdictReason))]
[JsonSerializable(typeof(Verdict))]
[JsonSerializable(typeof(PartVerdict))]
[JsonSerializable(typeof(ReadingNote))]
[JsonSerializable(typeof(Observation))]
[JsonSerializable(typeof(YearObservation))]
[JsonSerializable(typeof(ActualSeries))]
[JsonSerializable(typeof(AssessedRow))]
[JsonSerializable(typeof(AssessedText))]
[JsonSerializable(typeof(Assessment))]
[JsonSerializable(typeof(FailedRow))]
[JsonSerializable(typeof(Diagnostic))]
[JsonSerializable(typeof(VerdictCounts))]
[JsonSerializable(typeof(PrintedHeadline))]
[JsonSerializable(typeof(ClaimCheck))]
[JsonSerializable(typeof(ClaimInput))]
[JsonSerializable(typeof(ClaimProblem))]
[JsonSerializable(typeof(Explanation))]
[JsonSerializable(typeof(CompoundGrowthResult))]
internal sealed partial class ContractTypes : JsonSerializerContext;
