using LocalGovMetrics.Comparison;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Comparison;

public class MidTermSpanTests
{
    [Theory]
    [InlineData(0.137, 0.14, MidTermStatus.Near, 0.1445)]
    [InlineData(0.083, 0.08, MidTermStatus.OnTrack, 0.0755)]
    [InlineData(0.085, 0.13, MidTermStatus.HardToReach, 0.2010)]
    public void ReadGrowth_AfterThreeYearsOfFive_SaysWhatTheOthersNeed(double soFar, double target, MidTermStatus status, double needed)
    {
        MidTermReading reading = MidTerm.ReadGrowth(soFar, target, 3, 2, DesiredDirection.Higher);
        reading.Status.Should().Be(status);
        reading.GrowthNeeded.Value.Should().BeApproximately(needed, 5e-5);
        reading.ChangeNeeded.Reason.Should().Be(UndefinedReason.NotApplicable);
        reading.AmountNeeded.Reason.Should().Be(UndefinedReason.NotApplicable);
    }

    [Theory]
    [InlineData(30, 50, DesiredDirection.Higher, MidTermStatus.OnTrack, 10)]
    [InlineData(24, 50, DesiredDirection.Higher, MidTermStatus.HardToReach, 13)]
    [InlineData(49, 50, DesiredDirection.Higher, MidTermStatus.Near, 0.5)]
    [InlineData(50, 50, DesiredDirection.Higher, MidTermStatus.Achieved, 0)]
    [InlineData(30, 50, DesiredDirection.Lower, MidTermStatus.OnTrack, 10)]
    [InlineData(48, 50, DesiredDirection.Lower, MidTermStatus.HardToReach, 1)]
    [InlineData(52, 50, DesiredDirection.Lower, MidTermStatus.HardToReach, -1)]
    public void ReadTotal_AfterThreeYearsOfFive_SaysWhatEachYearNeeds(double soFar, double target, DesiredDirection direction, MidTermStatus status, double needed)
    {
        MidTermReading reading = MidTerm.ReadTotal(soFar, target, 3, 2, direction);
        reading.Status.Should().Be(status);
        reading.AmountNeeded.Value.Should().BeApproximately(needed, 1e-12);
        reading.AmountSoFar.Value.Should().BeApproximately(soFar / 3, 1e-12);
    }

    [Fact]
    public void ReadEveryYear_OneYearMissed_IsMendedByNoOther()
    {
        MidTerm.ReadEveryYear([81, 65], 65, 3, DesiredDirection.Higher).Status.Should().Be(MidTermStatus.OnTrack);
        MidTerm.ReadEveryYear([81, 64], 65, 3, DesiredDirection.Higher).Status.Should().Be(MidTermStatus.HardToReach);
        MidTerm.ReadEveryYear([81, 65], 65, 0, DesiredDirection.Higher).Status.Should().Be(MidTermStatus.Achieved);
        MidTerm.ReadEveryYear([], 65, 3, DesiredDirection.Higher).Reason.Should().Be(UndefinedReason.Missing);
    }

    [Fact]
    public void Spans_WithoutYearsOrDirection_SayWhy()
    {
        MidTerm.ReadGrowth(0.1, 0.2, 0, 2, DesiredDirection.Higher).Reason.Should().Be(UndefinedReason.NoPeriods);
        MidTerm.ReadGrowth(0.1, 0.2, 3, 0, DesiredDirection.Higher).Reason.Should().Be(UndefinedReason.NoPeriods);
        MidTerm.ReadTotal(10, 20, 0, 2, DesiredDirection.Higher).Reason.Should().Be(UndefinedReason.NoPeriods);
        MidTerm.ReadTotal(10, 20, 3, 2, DesiredDirection.None).Reason.Should().Be(UndefinedReason.NotApplicable);
        MidTerm.ReadTotal(double.NaN, 20, 3, 2, DesiredDirection.Higher).Reason.Should().Be(UndefinedReason.NotFinite);
        FluentActions.Invoking(() => MidTerm.ReadTotal(10, 20, 3, 2, DesiredDirection.Higher, -1)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
