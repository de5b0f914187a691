using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;
using NodaTime;

namespace LocalGovMetrics.Tests.Verdicts;

public class OpenEndedActualTests
{
    private static readonly TargetRule Top3 = new(Measure.Rank, Criterion.RankAtMost(3));
    private static readonly TargetRule By2021 = new(Measure.Completion, Criterion.ByDate(new LocalDate(2021, 12, 31)));

    [Theory]
    [InlineData(3, VerdictKind.Achieved)]
    [InlineData(2, VerdictKind.Achieved)]
    [InlineData(5, VerdictKind.Undetermined)]
    public void Assess_RankKnownAsTopN_IsOpenWhereNIsWorseThanAsked(int top, VerdictKind expected) =>
        VerdictCalculator.Assess(Top3, new Observation(new ReportedRank(top, orBetter: true)), DesiredDirection.Lower).Kind.Should().Be(expected);

    [Theory]
    [InlineData(2020, VerdictKind.Achieved)]
    [InlineData(2022, VerdictKind.Undetermined)]
    public void Assess_DateKnownOnlyAsBefore_IsOpenWhereItsLastDayIsTooLate(int year, VerdictKind expected) =>
        VerdictCalculator.Assess(By2021, new Observation(new ReportedDate(null, new LocalDate(year, 12, 31))), DesiredDirection.None).Kind.Should().Be(expected);
}
