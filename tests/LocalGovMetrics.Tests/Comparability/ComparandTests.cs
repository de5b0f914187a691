using LocalGovMetrics.Comparability;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Tests.Comparability;

public class ComparandTests
{
    [Theory]
    [InlineData("17-19%/năm", "6.150 tỷ đồng", "level", "tỷ đồng")]
    [InlineData("14-15%/năm", "13,7%/năm", "averageGrowth", "%")]
    [InlineData("Giảm 12-15 hộ/năm", "giảm 18 hộ/năm", "annualAverage:reduction", "hộ")]
    [InlineData("11", "Giảm 82 hộ", "change:reduction", "hộ")]
    [InlineData("1,4 lần", "85 triệu đồng", "level", "triệu đồng")]
    [InlineData("1,4 lần", "1,5 lần", "multiple", "lần")]
    [InlineData(">90%", "31/38 trường, đạt 81,6%", "level", "%")]
    [InlineData("98", "tăng 7,06%", "growth", "%")]
    public void Actual_IsWhatItsPrintSays_WhateverThePlanAsks(string target, string actual, string measure, string unit)
    {
        Comparand comparand = Comparand.OfActual(Row(target, actual));

        (comparand.Measure.ToString(), comparand.MeasureUnit?.Symbol).Should().Be((measure, unit));
    }

    [Theory]
    [InlineData("98", "97")]
    [InlineData("14%", "tăng 8%")]
    public void RowOfNoKnownYear_ComparesWithNothing(string target, string actual)
    {
        PlanRow row = Row(target, actual) with { Period = Period.Unknown };
        foreach (Comparand comparand in (Comparand[])[Comparand.OfActual(row), Comparand.OfTarget(row), Comparand.OfAttainment(row, Computed.From(0.5))])
        {
            ComparabilityCalculator.Check(comparand, comparand with { Unit = "Nơi khác" }).Kind.Should().Be(ComparabilityKind.NotComparable);
        }
    }

    [Fact]
    public void Growth_ReachesBackToItsBase()
    {
        Comparand.OfActual(Row("14-15%/năm", "13,7%/năm") with { Period = Period.OfYears(2021, 2023), BaseYear = 2020 }).Since.Should().Be(new LocalDate(2020, 1, 1));
        Comparand.OfActual(Row("14%", "8%")).Since.Should().BeNull();
    }

    [Fact]
    public void Target_IsComparedAsPrinted()
    {
        Comparand range = Comparand.OfTarget(Row("17-19%/năm", "6.150 tỷ đồng"));
        Comparand bound = Comparand.OfTarget(Row(">93", ""));
        Comparand none = Comparand.OfTarget(Row("", "5"));

        (range.Aspect, range.Measure, range.Value).Should().Be((ComparandAspect.Target, Measure.AverageGrowth, ReportedValue.Range(17, 19, MeasureUnit.PercentPerYear)));
        bound.Number!.Qualifier.Should().Be(Qualifier.MoreThan);
        ComparabilityCalculator.Check(none, none).Has(ComparabilityCode.NoValue).Should().BeTrue();
    }

    [Fact]
    public void Attainment_ComparesWhereTheAmountsDoNot()
    {
        PlanRow one = Row("500 tỷ đồng", "467 tỷ đồng") is var row ? row with { Indicator = row.Indicator with { PriceBasis = PriceBasis.Constant(2010) } } : row;
        PlanRow other = one with { Unit = "Tam Kỳ", Indicator = one.Indicator with { PriceBasis = PriceBasis.Constant(2020) } };

        ComparabilityCalculator.Check(Comparand.OfActual(one), Comparand.OfActual(other)).IsComparable.Should().BeFalse();
        ComparabilityCalculator.Check(Comparand.OfAttainment(one, Computed.From(0.5)), Comparand.OfAttainment(other, Computed.From(0.7))).IsComparable.Should().BeTrue();
        ComparabilityCalculator.Check(Comparand.OfAttainment(one, Computed.From(0.5)), Comparand.OfAttainment(other, Computed.Undefined(UndefinedReason.ZeroBase))).Has(ComparabilityCode.NoValue).Should().BeTrue();
    }

    private static PlanRow Row(string target, string actual) => new()
    {
        Unit = "Hương Trà",
        Indicator = new Indicator { Code = "x", Name = LocalizedName.Of("x"), Aggregation = Aggregation.Additive },
        Period = Period.OfYear(2023),
        Targets = target.Length == 0 ? [] : [ReportNotation.Vietnamese.ReadTarget(target).GetValueOrThrow().Target],
        Actual = new Observation(ReportNotation.Vietnamese.ReadValue(actual).GetValueOrThrow().Value),
    };
}
