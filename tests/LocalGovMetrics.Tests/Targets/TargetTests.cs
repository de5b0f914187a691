using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Tests.Targets;

/// <summary>Targets and their rules: what they hold and write.</summary>
public class TargetTests
{
    private static readonly TargetRule Growth = new(Measure.AverageGrowth, Criterion.Between(17, 19), MeasureUnit.PercentPerYear);

    private static readonly TargetRule Counted = new(Measure.Count, Criterion.AtLeast(10), MeasureUnit.Parse("xã"), Fraction.FromCount(10, 13));

    [Fact]
    public void Text_OfARule_NamesMeasureCriterionFractionAndUnit()
    {
        Growth.ToString().Should().Be($"averageGrowth 17..19 {MeasureUnit.PercentPerYear.Symbol}");
        Counted.ToString().Should().Be("count >=10 (10/13) xã");
        new TargetRule(Measure.Level, Criterion.Reach(5)).ToString().Should().Be("level 5");
        new TargetRule(Measure.Level, Criterion.AnyOf([Growth, Counted]), MeasureUnit.Percent).ToString()
            .Should().Be($"any of (averageGrowth 17..19 {MeasureUnit.PercentPerYear.Symbol}; count >=10 (10/13) xã)");
    }

    [Fact]
    public void Parts_AreThoseOfAJointCriterion()
    {
        new TargetRule(Measure.Level, Criterion.AllOf([Growth, Counted])).Parts.Should().Equal(Growth, Counted);
        Growth.Parts.Should().BeEmpty();
    }

    [Fact]
    public void Text_OfATarget_SaysByWhen()
    {
        new Target(Growth).ToString().Should().Be(Growth.ToString());
        new Target(Growth) { Horizon = new LocalDate(2030, 12, 31) }.ToString().Should().Be(Growth + " by 2030-12-31");
    }

    [Fact]
    public void Null_IsRefused()
    {
        FluentActions.Invoking(() => new Target(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new TargetRule(null!, Criterion.Reach(1))).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new TargetRule(Measure.Level, null!)).Should().Throw<ArgumentNullException>();
    }
}
