using CsCheck;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Comparison;

public class MidTermTests
{
    [Theory]
    [InlineData(50, 80, 80, DesiredDirection.Higher, MidTermStatus.Achieved)]
    [InlineData(50, 77, 80, DesiredDirection.Higher, MidTermStatus.Near)]
    [InlineData(50, 68, 80, DesiredDirection.Higher, MidTermStatus.OnTrack)]
    [InlineData(50, 67, 80, DesiredDirection.Higher, MidTermStatus.HardToReach)]
    [InlineData(50, 45, 80, DesiredDirection.Higher, MidTermStatus.HardToReach)]
    [InlineData(10, 4, 2, DesiredDirection.Lower, MidTermStatus.OnTrack)]
    [InlineData(10, 8, 2, DesiredDirection.Lower, MidTermStatus.HardToReach)]
    [InlineData(20, 31, 30, DesiredDirection.Closer, MidTermStatus.Near)]
    public void Read_AfterThreeYearsOfFive_SaysWhereItStands(double baseline, double current, double target, DesiredDirection direction, MidTermStatus status) =>
        MidTerm.Read(baseline, current, target, 3, 2, direction).Status.Should().Be(status);

    [Fact]
    public void Read_TargetNotMet_SaysWhatEachYearNeeds()
    {
        MidTermReading reading = MidTerm.Read(50, 60, 80, 3, 2, DesiredDirection.Higher);
        reading.ChangeNeeded.Value.Should().Be(10);
        reading.ChangeSoFar.Value.Should().BeApproximately(10 / 3.0, 1e-12);
        reading.GrowthNeeded.Value.Should().BeApproximately(Math.Sqrt(80 / 60.0) - 1, 1e-12);
        reading.GrowthSoFar.Value.Should().BeApproximately(Math.Cbrt(1.2) - 1, 1e-12);
        MidTerm.Read(50, 90, 80, 3, 2, DesiredDirection.Higher).ChangeNeeded.Value.Should().Be(0);
    }

    [Fact]
    public void Read_WhatCannotBeAssessed_SaysWhy()
    {
        Reason(MidTerm.Read(null, 60, 80, 3, 2, DesiredDirection.Higher)).Should().Be(UndefinedReason.Missing);
        Reason(MidTerm.Read(50, 60, 80, 5, 0, DesiredDirection.Higher)).Should().Be(UndefinedReason.NoPeriods);
        Reason(MidTerm.Read(50, 60, 80, 3, 2, DesiredDirection.None)).Should().Be(UndefinedReason.NotApplicable);
        Reason(MidTerm.Read(50, double.NaN, 80, 3, 2, DesiredDirection.Higher)).Should().Be(UndefinedReason.NotFinite);
        MidTerm.Read(null, 79, 80, 3, 2, DesiredDirection.Higher).Status.Should().Be(MidTermStatus.Near);
        MidTerm.Read(null, 60, 80, 3, 2, DesiredDirection.Higher).ChangeNeeded.Value.Should().Be(10);
        FluentActions.Invoking(() => MidTerm.Read(1, 2, 3, 1, 1, DesiredDirection.Higher, -1)).Should().Throw<ArgumentOutOfRangeException>();

        static UndefinedReason Reason(MidTermReading reading)
        {
            reading.Status.Should().Be(MidTermStatus.NotAssessed);
            return reading.Reason;
        }
    }

    [Fact]
    public void Read_Anything_HasAStatusOrAReason() =>
        Gen.Select(Gen.Double, Gen.Double, Gen.Double, Gen.Int[-1, 5], Gen.Int[-1, 5], Gen.Enum<DesiredDirection>()).Sample((a, b, c, gone, left, direction) =>
        {
            MidTermReading reading = MidTerm.Read(a, b, c, gone, left, direction);
            (reading.Status == MidTermStatus.NotAssessed).Should().Be(reading.Reason != UndefinedReason.None);
        });
}
