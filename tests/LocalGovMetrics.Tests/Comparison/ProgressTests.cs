using CsCheck;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Comparison;

public class ProgressTests
{
    /// <summary>Open SDG (sdg-build), test assets indicator_3-3-3: 1.55 in 2015, 1.82 in 2019, down to 0 by 2030, for which its code puts 0.001.</summary>
    [Fact]
    public void OpenSdg_OfIndicator333_IsThatOfItsCode()
    {
        ProgressReading reading = ProgressTowardsTarget.OpenSdg(Series(DesiredDirection.Lower, 0.001, 2030, (2015, 1.55), (2019, 1.82)));

        reading.Observed.Value.Should().BeApproximately(0.0409621113, 1e-10);
        reading.Required.Value.Should().BeApproximately(-0.3872106341, 1e-10);
        reading.Measure.Value.Should().BeApproximately(-0.1057876714, 1e-10);
        reading.Score.Value.Should().BeApproximately(-2.9407855, 1e-6);
        reading.Status.Should().Be(ProgressStatus.Deterioration);
    }

    /// <summary>The formula of Open SDG on 100 (2015), 130 (2020), target 200 by 2030.</summary>
    [Fact]
    public void OpenSdg_Upwards_FollowsTheFormula()
    {
        ProgressReading reading = ProgressTowardsTarget.OpenSdg(Upwards());

        reading.Observed.Value.Should().BeApproximately(0.0538739521, 1e-10);
        reading.Required.Value.Should().BeApproximately(0.0472941228, 1e-10);
        reading.Measure.Value.Should().BeApproximately(1.1391257, 1e-7);
        reading.Score.Value.Should().BeApproximately(3.8509612, 1e-6);
        reading.Status.Should().Be(ProgressStatus.OnTrack);
    }

    /// <summary>Open SDG's score with a target at its corners: a ratio of −60 % is −5, 0 −2.5, 60 % 0, 95 % 2.5, 130 % 5; beyond it stays there.</summary>
    [Theory]
    [InlineData(-1, -5)]
    [InlineData(-0.6, -5)]
    [InlineData(0, -2.5)]
    [InlineData(0.6, 0)]
    [InlineData(0.95, 2.5)]
    [InlineData(1.3, 5)]
    [InlineData(3, 5)]
    public void OpenSdg_Ratio_IsScored(double ratio, double score)
    {
        double required = Math.Pow(200 / 100.0, 1 / 15.0) - 1;
        ProgressReading reading = ProgressTowardsTarget.OpenSdg(Series(DesiredDirection.Higher, 200, 2030, (2015, 100), (2016, 100 * (1 + (ratio * required)))));
        reading.Measure.Value.Should().BeApproximately(ratio, 1e-12);
        reading.Score.Value.Should().BeApproximately(score, 1e-4);
    }

    [Fact]
    public void OpenSdg_AwkwardNumbers_AreOutcomesOfTheirOwn()
    {
        Reason(DesiredDirection.Lower, 0, (2015, 1.55), (2019, 1.82)).Should().Be(UndefinedReason.TotalLoss);
        Reason(DesiredDirection.Higher, 5, (2015, 0), (2019, 2)).Should().Be(UndefinedReason.ZeroBase);
        Reason(DesiredDirection.Higher, 5, (2015, -1), (2019, 2)).Should().Be(UndefinedReason.SignChange);
        Reason(DesiredDirection.Lower, -5, (2015, 1), (2019, 2)).Should().Be(UndefinedReason.SignChange);
        Reason(DesiredDirection.Higher, 5, (2015, 5), (2019, 4)).Should().Be(UndefinedReason.TargetEqualsBaseline);
        Reason(DesiredDirection.Higher, 5, (2015, 5)).Should().Be(UndefinedReason.NoPeriods);
        Reason(DesiredDirection.Higher, 5, (2016, 5), (2019, 4)).Should().Be(UndefinedReason.Missing);
        Reason(DesiredDirection.None, 5, (2015, 5), (2019, 4)).Should().Be(UndefinedReason.NotApplicable);
        Reason(DesiredDirection.Closer, 5, (2015, 5), (2019, 4)).Should().Be(UndefinedReason.NotApplicable);

        static UndefinedReason Reason(DesiredDirection direction, double target, params (int Year, double Value)[] values)
        {
            ProgressReading reading = ProgressTowardsTarget.OpenSdg(Series(direction, target, 2030, values));
            reading.Status.Should().Be(ProgressStatus.None);
            return reading.Measure.Reason;
        }
    }

    [Fact]
    public void OpenSdg_TargetAlreadyMet_IsAchievedWhateverTheRatio()
    {
        ProgressTowardsTarget.OpenSdg(Series(DesiredDirection.Higher, 95, 2030, (2015, 99), (2020, 96))).Status.Should().Be(ProgressStatus.TargetAchieved);
        ProgressTowardsTarget.OpenSdg(Series(DesiredDirection.Lower, 0, 2030, (2015, 3), (2020, 0))).Status.Should().Be(ProgressStatus.TargetAchieved);
    }

    /// <summary>Below 0 growth is that of the size, and s = −1: from −10 to −8 with a target of −5 is progress upwards.</summary>
    [Fact]
    public void OpenSdg_BelowZero_TurnsTheSign()
    {
        ProgressReading reading = ProgressTowardsTarget.OpenSdg(Series(DesiredDirection.Higher, -5, 2030, (2020, -10), (2025, -8)));
        reading.Measure.Value.Should().BeApproximately((1 - Math.Pow(0.8, 0.2)) / (1 - Math.Pow(0.5, 0.1)), 1e-12);
        reading.Status.Should().Be(ProgressStatus.AccelerationNeeded);
    }

    /// <summary>Statistics Canada, growth near a natural limit.</summary>
    [Theory]
    [InlineData(98, 0.0857946)]
    [InlineData(90, 0.3736216)]
    [InlineData(50, 0.9539291)]
    [InlineData(150, 0.9539291)]
    [InlineData(100, 0)]
    [InlineData(200, 1)]
    [InlineData(900, 1)]
    public void LimitFactor_OfLimit100_FollowsTheFormula(double value, double factor) =>
        ProgressTowardsTarget.LimitFactor(value, 100).Value.Should().BeApproximately(factor, 5e-8);

    /// <summary>Open SDG's score without a target at its corners: −2 % −5, 0 −2.5, 0.5 % 0, 1.5 % 2.5, 2 % 5.</summary>
    [Theory]
    [InlineData(-0.03, -5, ProgressStatus.Deterioration)]
    [InlineData(-0.02, -5, ProgressStatus.Deterioration)]
    [InlineData(-0.01, -3.75, ProgressStatus.Deterioration)]
    [InlineData(0.0025, -1.25, ProgressStatus.LimitedProgress)]
    [InlineData(0.01, 1.25, ProgressStatus.AccelerationNeeded)]
    [InlineData(0.0175, 3.75, ProgressStatus.OnTrack)]
    [InlineData(0.05, 5, ProgressStatus.OnTrack)]
    public void OpenSdgWithoutTarget_Growth_IsScored(double growth, double score, ProgressStatus status)
    {
        ProgressReading reading = ProgressTowardsTarget.OpenSdgWithoutTarget(Series(DesiredDirection.Higher, null, null, (2020, 100), (2021, 100 * (1 + growth))));
        reading.Score.Value.Should().BeApproximately(score, 1e-9);
        reading.Status.Should().Be(status);
    }

    [Fact]
    public void OpenSdgWithoutTarget_NearNaturalLimit_AsksLess()
    {
        ProgressSeries atLimit = Series(DesiredDirection.Higher, null, null, (2020, 100), (2021, 100)) with { NaturalLimit = 100 };
        ProgressTowardsTarget.OpenSdgWithoutTarget(atLimit).Score.Value.Should().Be(5);
        ProgressTowardsTarget.OpenSdgWithoutTarget(atLimit).Status.Should().Be(ProgressStatus.OnTrack);

        ProgressSeries near = Series(DesiredDirection.Higher, null, null, (2020, 98), (2021, 98.2)) with { NaturalLimit = 100 };
        ProgressReading reading = ProgressTowardsTarget.OpenSdgWithoutTarget(near);
        reading.Status.Should().Be(ProgressStatus.OnTrack);
        reading.Thresholds!.Bands[0].From.Should().BeApproximately(0.015 * 0.0857946, 1e-9);
        ProgressTowardsTarget.OpenSdgWithoutTarget(near with { NaturalLimit = null }).Status.Should().Be(ProgressStatus.LimitedProgress);
        ProgressTowardsTarget.OpenSdgWithoutTarget(near with { NaturalLimit = 0 }).Measure.Reason.Should().Be(UndefinedReason.OutOfRange);
    }

    /// <summary>UNSD 2023 as applied by EUSTAT: 100, 130 and 219.7 projected for 2030 against 200 give q = 1.197, category 3.</summary>
    [Fact]
    public void Unsd_Upwards_FollowsTheFormula()
    {
        ProgressReading reading = ProgressTowardsTarget.Unsd(Upwards());
        reading.Projected.Value.Should().BeApproximately(219.7, 1e-9);
        reading.Measure.Value.Should().BeApproximately(1.197, 1e-9);
        reading.Status.Should().Be(ProgressStatus.OnTrack);
    }

    [Fact]
    public void Unsd_Exceptions_AreKept()
    {
        ProgressSeries nearFull = Series(DesiredDirection.Higher, 100, 2030, (2015, 99.5), (2020, 99.2)) with { NaturalLimit = 100 };
        ProgressTowardsTarget.Unsd(nearFull).Status.Should().Be(ProgressStatus.TargetAchieved);
        ProgressTowardsTarget.Unsd(nearFull with { NaturalLimit = null }).Status.Should().Be(ProgressStatus.NoProgress);
        ProgressTowardsTarget.Unsd(nearFull with { IsGrowthRate = true }).Measure.Reason.Should().Be(UndefinedReason.NotApplicable);
        ProgressTowardsTarget.UnsdWithoutTarget(nearFull with { IsGrowthRate = true }).Measure.Reason.Should().Be(UndefinedReason.NotApplicable);
        ProgressTowardsTarget.Unsd(Series(DesiredDirection.Lower, 0, 2030, (2015, 10), (2020, 7))).Measure.Value.Should().BeApproximately(1 - 0.343, 1e-12);
    }

    [Theory]
    [InlineData(0.02, ProgressStatus.OnTrack)]
    [InlineData(0.01, ProgressStatus.SomeProgress)]
    [InlineData(0.001, ProgressStatus.NoProgress)]
    [InlineData(-0.05, ProgressStatus.NoProgress)]
    public void UnsdWithoutTarget_Growth_IsCategorised(double growth, ProgressStatus status) =>
        ProgressTowardsTarget.UnsdWithoutTarget(Series(DesiredDirection.Higher, null, null, (2020, 64), (2021, 64 * (1 + growth)))).Status.Should().Be(status);

    /// <summary>Weather symbols: 60, 62, …, 70 and a target of 90 in five years: projected 80, missed by 50 %, cloud.</summary>
    [Theory]
    [InlineData(90, 0.5, ProgressStatus.Cloud)]
    [InlineData(80.2, 10 / 10.2, ProgressStatus.Sun)]
    [InlineData(82, 10 / 12.0, ProgressStatus.SunAndCloud)]
    [InlineData(75, 2, ProgressStatus.Sun)]
    [InlineData(70, 0, ProgressStatus.TargetAchieved)]
    public void LinearProjection_OfFiveYears_IsAWeatherSymbol(double target, double measure, ProgressStatus status)
    {
        ProgressReading reading = ProgressTowardsTarget.LinearProjection(Rising(DesiredDirection.Higher, target));
        reading.Projected.Value.Should().BeApproximately(80, 1e-12);
        reading.Status.Should().Be(status);
        if (status != ProgressStatus.TargetAchieved)
        {
            reading.Measure.Value.Should().BeApproximately(measure, 1e-12);
        }
    }

    [Fact]
    public void LinearProjection_WrongWayOrTooShort_SaysSo()
    {
        ProgressTowardsTarget.LinearProjection(Rising(DesiredDirection.Lower, 50)).Status.Should().Be(ProgressStatus.Thunderstorm);
        ProgressTowardsTarget.LinearProjection(Series(DesiredDirection.Higher, 9, 2030, (2018, 1), (2023, 1), (2024, 2), (2025, 3))).Status.Should().Be(ProgressStatus.None);
        ProgressTowardsTarget.LinearProjection(Series(DesiredDirection.Higher, 9, 2030, (2018, 1), (2023, 1), (2024, 2), (2025, 3))).Measure.Reason.Should().Be(UndefinedReason.TooFewObservations);
        ProgressTowardsTarget.LinearProjection(Rising(DesiredDirection.Higher, 90) with { TargetYear = 2025 }).Measure.Reason.Should().Be(UndefinedReason.NoPeriods);
        ProgressTowardsTarget.LinearProjection(Rising(DesiredDirection.Closer, 79)).Measure.Value.Should().BeApproximately(8 / 9.0, 1e-12);
    }

    [Theory]
    [InlineData(new double[] { 1, 2, 3, 4 }, ProgressStatus.Sun)]
    [InlineData(new double[] { 1, 2, 4, 3 }, ProgressStatus.SunAndCloud)]
    [InlineData(new double[] { 4, 3, 1, 2 }, ProgressStatus.Cloud)]
    [InlineData(new double[] { 4, 3, 2, 1 }, ProgressStatus.Thunderstorm)]
    [InlineData(new double[] { 4, 4, 4, 4 }, ProgressStatus.Thunderstorm)]
    [InlineData(new double[] { 4, 5, 6 }, ProgressStatus.None)]
    public void DirectionOnly_Signs_AreAWeatherSymbol(double[] values, ProgressStatus status) =>
        ProgressTowardsTarget.DirectionOnly(new ProgressSeries([.. values.Select((value, i) => new YearValue(2020 + i, value))], 2020, DesiredDirection.Higher)).Status.Should().Be(status);

    [Fact]
    public void WorstWeather_OfSeveralTargets_Counts()
    {
        ProgressReading cloud = ProgressTowardsTarget.LinearProjection(Rising(DesiredDirection.Higher, 90));
        ProgressReading sun = ProgressTowardsTarget.LinearProjection(Rising(DesiredDirection.Higher, 75));
        ProgressTowardsTarget.WorstWeather([sun, cloud]).Should().Be(ProgressStatus.Cloud);
        ProgressTowardsTarget.WorstWeather([]).Should().Be(ProgressStatus.None);
        ProgressTowardsTarget.WorstWeather([sun, ProgressTowardsTarget.Unsd(Upwards())]).Should().Be(ProgressStatus.None);
    }

    /// <summary>ESCAP's current status index, by UNICEF's script: from 50, now 65, target 80 is 5 of 10; parity 10 − 10·|target − current| / |target − base|.</summary>
    [Fact]
    public void BaselineShare_FollowsTheFormula()
    {
        ProgressTowardsTarget.BaselineShare(Series(DesiredDirection.Higher, 80, 2030, (2015, 50), (2020, 65))).Measure.Value.Should().Be(5);
        ProgressTowardsTarget.BaselineShare(Series(DesiredDirection.Lower, 20, 2030, (2015, 50), (2020, 65))).Measure.Value.Should().Be(-5);
        ProgressTowardsTarget.BaselineShare(Series(DesiredDirection.Closer, 1, 2030, (2015, 0.8), (2020, 1.1))).Measure.Value.Should().BeApproximately(5, 1e-12);
        ProgressTowardsTarget.BaselineShare(Series(DesiredDirection.Higher, 50, 2030, (2015, 50), (2020, 45))).Measure.Reason.Should().Be(UndefinedReason.TargetEqualsBaseline);
    }

    /// <summary>Statistics Canada's two-sided measures: 0.8 is 1.25, 62 % and 38 % are 62, 93 % of a budget is 107.</summary>
    [Theory]
    [InlineData(0.8, TwoSidedRule.RatioParity, 1.25)]
    [InlineData(1.25, TwoSidedRule.RatioParity, 1.25)]
    [InlineData(0.98, TwoSidedRule.RatioParity, 1)]
    [InlineData(62, TwoSidedRule.EvenShare, 62)]
    [InlineData(38, TwoSidedRule.EvenShare, 62)]
    [InlineData(93, TwoSidedRule.BudgetExecution, 107)]
    public void Measure_OfTwoSidedTarget_FollowsTheRule(double value, TwoSidedRule rule, double measure) =>
        TwoSidedTarget.Measure(value, rule).Value.Should().BeApproximately(measure, 1e-12);

    [Fact]
    public void Apply_TwoSidedTarget_MakesASeriesThatCanBeRead()
    {
        ProgressSeries series = TwoSidedTarget.Apply(Series(DesiredDirection.Closer, 100, 2030, (2020, 80), (2021, 12), (2025, 93)), TwoSidedRule.BudgetExecution);
        series.Values.Should().Equal(new YearValue(2020, 120), new YearValue(2025, 107));
        ProgressTowardsTarget.OpenSdg(series).Status.Should().Be(ProgressStatus.OnTrack);
        TwoSidedTarget.Measure(24.9, TwoSidedRule.BudgetExecution).Reason.Should().Be(UndefinedReason.OutOfRange);
        TwoSidedTarget.Measure(0, TwoSidedRule.RatioParity).Reason.Should().Be(UndefinedReason.OutOfRange);
    }

    [Fact]
    public void SideBySide_GivesEveryMethodUnderItsName()
    {
        ProgressComparison all = ProgressTowardsTarget.SideBySide(Upwards());
        all.Readings.Select(reading => reading.Method).Should().Equal(Enum.GetValues<ProgressMethod>().Skip(1));
        all.By(ProgressMethod.Unsd)!.Status.Should().Be(ProgressStatus.OnTrack);
        all.By(ProgressMethod.LinearProjection)!.Measure.Reason.Should().Be(UndefinedReason.TooFewObservations);
    }

    [Fact]
    public void SideBySide_OfAnything_SaysWhatIsUndefined() =>
        Gen.Select(Gen.Select(Gen.Int[2015, 2030], Gen.OneOf(Gen.Double[-1e308, 1e308], Gen.Int[-3, 3].Select(i => (double)i))).Array[0, 8], Gen.Enum<DesiredDirection>(), Gen.OneOf(Gen.Double[-1e308, 1e308], Gen.Int[-3, 3].Select(i => (double)i)), Gen.Int[2010, 2040])
            .Sample((values, direction, target, year) =>
            {
                (int, double)[] distinct = [.. values.DistinctBy(value => value.Item1)];
                foreach (ProgressReading reading in ProgressTowardsTarget.SideBySide(Series(direction, target, year, distinct) with { NaturalLimit = target }).Readings)
                {
                    (reading.Measure.IsDefined || reading.Status is ProgressStatus.None or ProgressStatus.TargetAchieved).Should().BeTrue("{0}", reading);
                }
            });

    [Fact]
    public void Thresholds_OutOfOrder_AreRefused()
    {
        FluentActions.Invoking(() => new ProgressThresholds("x", [])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new ProgressThresholds("x", [new(ProgressStatus.OnTrack, 1)])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new ProgressThresholds("x", [new(ProgressStatus.OnTrack, 1), new(ProgressStatus.Sun, 2), new(ProgressStatus.Cloud, null)])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new ProgressSeries([new(2020, 1), new(2020, 2)], 2020, DesiredDirection.Higher)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Upwards() with { Target = double.NaN }).Should().Throw<ArgumentException>();
    }

    private static ProgressSeries Upwards() => Series(DesiredDirection.Higher, 200, 2030, (2015, 100), (2020, 130));

    private static ProgressSeries Rising(DesiredDirection direction, double target) =>
        Series(direction, target, 2030, (2020, 60), (2021, 62), (2022, 64), (2023, 66), (2024, 68), (2025, 70));

    private static ProgressSeries Series(DesiredDirection direction, double? target, int? year, params (int Year, double Value)[] values) =>
        new([.. values.Select(value => new YearValue(value.Year, value.Value))], values.Length > 0 && values[0].Year != 2016 ? values[0].Year : 2015, direction) { Target = target, TargetYear = year };
}
