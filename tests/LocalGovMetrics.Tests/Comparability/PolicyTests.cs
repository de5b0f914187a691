using LocalGovMetrics.Comparability;
using LocalGovMetrics.Values;
using static LocalGovMetrics.Comparability.ComparabilityCode;
using static LocalGovMetrics.Comparability.ComparabilitySeverity;
using static LocalGovMetrics.Tests.Comparability.Compared;

namespace LocalGovMetrics.Tests.Comparability;

public class PolicyTests
{
    private static readonly Comparand In2023 = Share("98.1");
    private static readonly Comparand In2024 = Share("97.0", "Quảng Trị", Period.OfYear(2024));
    private static readonly PriceIndex Index = new("GRDP deflator", 2010, [new YearIndex(2010, 100), new YearIndex(2020, 160), new YearIndex(2023, 176)]);

    [Fact]
    public void Policy_Decides_AndTheFindingStays()
    {
        Kind(ComparabilityPolicy.Default).Should().Be(ComparabilityKind.WithReservations);
        Kind(ComparabilityPolicy.Strict).Should().Be(ComparabilityKind.NotComparable);
        Kind(ComparabilityPolicy.Default.With(DifferentTimes, Note)).Should().Be(ComparabilityKind.Comparable);
        Found(In2023, In2024, ComparabilityPolicy.Default.With(DifferentTimes, Note)).Should().Equal((DifferentTimes, Note, "2023", "2024"));

        ComparabilityKind Kind(ComparabilityPolicy policy) => ComparabilityCalculator.Check(In2023, In2024, policy).Kind;
    }

    [Fact]
    public void With_OfTheSameCode_Replaces() =>
        ComparabilityPolicy.Default.With(DifferentTimes, Note).With(DifferentTimes, Refusal).Rules.Should().Equal(new SeverityRule(DifferentTimes, Refusal));

    [Theory]
    [InlineData(NoValue)]
    [InlineData(NotOneNumber)]
    [InlineData(ValueKindsDiffer)]
    [InlineData(ScalesDiffer)]
    [InlineData(UnitsDiffer)]
    public void Rule_ThatWouldCompareNothing_IsRefused(ComparabilityCode code) =>
        ((Func<SeverityRule>)(() => new SeverityRule(code, Note))).Should().Throw<ArgumentException>();

    [Fact]
    public void Policy_WithACodeTwice_IsRefused() =>
        ((Func<ComparabilityPolicy>)(() => new ComparabilityPolicy { Rules = [new SeverityRule(Censored, Note), new SeverityRule(Censored, Refusal)] })).Should().Throw<ArgumentException>();

    [Fact]
    public void Index_ThatIsNamed_Deflates()
    {
        ComparabilityPolicy policy = ComparabilityPolicy.Default with { PriceIndex = Index };

        ComparabilityFinding finding = ComparabilityCalculator.Check(Amount("100", PriceBasis.Constant(2010)), Amount("160", PriceBasis.Constant(2020)), policy).Findings.Should().ContainSingle().Which;
        (finding.Code, finding.Severity, finding.Index).Should().Be((Deflated, Reservation, "GRDP deflator"));
        finding.Sentence("en").Should().Be("Different prices, converted by GRDP deflator: constant prices of 2010 and constant prices of 2020.");

        Found(Amount("100", PriceBasis.Current), Amount("160", PriceBasis.Constant(2020)), policy).Should().Contain(found => found.Code == Deflated);
        Found(Amount("100", PriceBasis.Current, Period.OfYear(2022)), Amount("160", PriceBasis.Constant(2020)), policy).Should().Contain(found => found.Code == PriceBasesDiffer, "the index lacks 2022");
        Found(Amount("100", PriceBasis.ConstantOfUnknownYear), Amount("160", PriceBasis.Constant(2020)), policy).Should().Contain(found => found.Code == PriceBasisUnknown);
    }

    [Fact]
    public void Index_OfAnyKind_LeavesGrowthRatesRefused() =>
        Found(
            In2023 with { Measure = LocalGovMetrics.Targets.Measure.Growth, PriceBasis = PriceBasis.Constant(2010) },
            In2023 with { Measure = LocalGovMetrics.Targets.Measure.Growth, PriceBasis = PriceBasis.Constant(2020) },
            ComparabilityPolicy.Default with { PriceIndex = Index }).Should().Equal((PriceBasesDiffer, Refusal, "constant 2010", "constant 2020"));

    [Theory]
    [InlineData("constant 2010", "constant 2020", 160)]
    [InlineData("constant 2020", "constant 2010", 62.5)]
    [InlineData("current", "constant 2020", 90.909090909090909090909090909)]
    [InlineData("constant 2020", "current", 110)]
    public void Index_ConvertsAmounts(string from, string to, double expected)
    {
        Index.TryConvert(100, PriceBasis.Parse(from), 2023, PriceBasis.Parse(to), out decimal result).Should().BeTrue();
        result.Should().BeApproximately(BinaryNumber.ToDecimal(expected), 1e-9m);
    }

    [Fact]
    public void Index_ThatCannotConvert_GivesNothing()
    {
        Index.TryConvert(100, PriceBasis.Current, 2022, PriceBasis.Constant(2010), out decimal result).Should().BeFalse();
        result.Should().Be(0);
        Index.TryConvert(100, PriceBasis.NotPrinted, 2023, PriceBasis.Constant(2010), out _).Should().BeFalse();
        Index.TryConvert(decimal.MaxValue, PriceBasis.Constant(2010), 2023, PriceBasis.Constant(2020), out _).Should().BeFalse();
    }

    [Fact]
    public void Index_ThatIsNot100InItsBaseYear_IsRefused()
    {
        ((Func<PriceIndex>)(() => new PriceIndex("x", 2010, [new YearIndex(2010, 99)]))).Should().Throw<ArgumentException>().WithMessage("*2010*");
        ((Func<PriceIndex>)(() => new PriceIndex("x", 2010, [new YearIndex(2010, 100), new YearIndex(2010, 100)]))).Should().Throw<ArgumentException>().WithMessage("*2010*");
    }
}
