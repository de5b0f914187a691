using CsCheck;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tests.Assessments;

public class VerdictTallyTests
{
    private static readonly Gen<(VerdictKind Kind, ReasonCode Reason, ReportedVerdict Printed, bool IsAssumed, bool IsEstimate)> Rows = Gen.Select(
        Gen.OneOf(
            (VerdictKind.Achieved, ReasonCode.MeetsTarget),
            (VerdictKind.Exceeded, ReasonCode.BeyondTarget),
            (VerdictKind.NotAchieved, ReasonCode.BelowTarget),
            (VerdictKind.Undetermined, ReasonCode.NotReported),
            (VerdictKind.Undetermined, ReasonCode.ContradictedByRow),
            (VerdictKind.Undetermined, ReasonCode.DirectionAssumed),
            (VerdictKind.Pending, ReasonCode.ResultPending),
            (VerdictKind.NotAssessable, ReasonCode.NoTarget),
            (VerdictKind.NotAssessable, ReasonCode.StatementOnly)),
        Gen.OneOf(Enum.GetValues<ReportedVerdict>()),
        Gen.Bool,
        Gen.Bool,
        (verdict, printed, isAssumed, isEstimate) => (verdict.Item1, verdict.Item2, printed, isAssumed, isEstimate));

    [Fact]
    public void ToCounts_OfAnyRows_AddUp() => Rows.Array[0, 40].Sample(rows =>
    {
        VerdictCounts counts = CountsOf(rows);
        counts.Rows.Should().Be(rows.Length);
        (counts.Achieved + counts.NotAchieved + counts.Undetermined + counts.Pending + counts.NotAssessable).Should().Be(counts.Rows);
        counts.Counted.Should().Be(rows.Count(row => row.Reason is not (ReasonCode.ContradictedByRow or ReasonCode.NoTarget or ReasonCode.NotReported or ReasonCode.ResultPending)));
        counts.Decided.Should().Be(rows.Count(row => row.Kind is VerdictKind.Achieved or VerdictKind.Exceeded or VerdictKind.NotAchieved)).And.BeLessThanOrEqualTo(counts.Counted);
        counts.Exceeded.Should().BeLessThanOrEqualTo(counts.Achieved);
        counts.PrintedAchieved.Should().BeLessThanOrEqualTo(counts.Printed);
        counts.Printed.Should().BeLessThanOrEqualTo(counts.Counted);
    });

    [Fact]
    public void Add_OfTwoTallies_CountsAsOne() => Gen.Select(Rows.Array[0, 20], Rows.Array[0, 20]).Sample((one, other) =>
    {
        VerdictTally both = TallyOf(one);
        both.Add(TallyOf(other));
        both.ToCounts().Should().Be(CountsOf([.. one, .. other]));
    });

    [Theory]
    [InlineData(VerdictKind.Achieved, ReportedVerdict.Exceeded, true)]
    [InlineData(VerdictKind.Exceeded, ReportedVerdict.NotAchieved, false)]
    [InlineData(VerdictKind.NotAchieved, ReportedVerdict.NearlyAchieved, true)]
    [InlineData(VerdictKind.NotAchieved, ReportedVerdict.Achieved, false)]
    [InlineData(VerdictKind.NotAchieved, ReportedVerdict.Amber, null)]
    [InlineData(VerdictKind.Achieved, ReportedVerdict.Amber, null)]
    [InlineData(VerdictKind.Achieved, ReportedVerdict.Soft, null)]
    [InlineData(VerdictKind.Achieved, ReportedVerdict.Unknown, null)]
    [InlineData(VerdictKind.Achieved, ReportedVerdict.NotPrinted, null)]
    [InlineData(VerdictKind.Undetermined, ReportedVerdict.Achieved, null)]
    [InlineData(VerdictKind.Pending, ReportedVerdict.NotAchieved, null)]
    [InlineData(VerdictKind.NotAssessable, ReportedVerdict.NotAchieved, null)]
    public void AgreesWith_OfYesAndNo_IsSettledOnlyWhereBothAre(VerdictKind kind, ReportedVerdict printed, bool? agrees) => printed.AgreesWith(kind).Should().Be(agrees);

    private static VerdictCounts CountsOf(IReadOnlyList<(VerdictKind Kind, ReasonCode Reason, ReportedVerdict Printed, bool IsAssumed, bool IsEstimate)> rows) => TallyOf(rows).ToCounts();

    private static VerdictTally TallyOf(IReadOnlyList<(VerdictKind Kind, ReasonCode Reason, ReportedVerdict Printed, bool IsAssumed, bool IsEstimate)> rows)
    {
        VerdictTally tally = new();
        foreach ((VerdictKind kind, ReasonCode reason, ReportedVerdict printed, bool isAssumed, bool isEstimate) in rows)
        {
            tally.Add(kind, reason, printed, isAssumed, isEstimate);
        }

        return tally;
    }
}
