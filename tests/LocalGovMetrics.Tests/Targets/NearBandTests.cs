using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Targets;

/// <summary>How wide the near band is: its ends belong to it.</summary>
public class NearBandTests
{
    private static readonly MeasureUnit Billions = MeasureUnit.Parse("tỷ đồng");
    private static readonly MeasureUnit Millions = MeasureUnit.Parse("triệu đồng");

    [Theory]
    [InlineData("1 %", -1, 100, null, true)]
    [InlineData("1 %", -1.01, 100, null, false)]
    [InlineData("1 %", -1, -100, null, true)]
    [InlineData("2 points", -2, 90, "%", true)]
    [InlineData("2 points", -2.1, 90, "%", false)]
    [InlineData("2 points", -2, 90, "hộ", false)]
    [InlineData("2 points", -2, 90, null, false)]
    [InlineData("5", 5, 90, "hộ", true)]
    [InlineData("5", 5.1, 90, "hộ", false)]
    [InlineData("5", 5, 90, null, true)]
    [InlineData("5 tỷ đồng", -5, 90, "tỷ đồng", true)]
    [InlineData("5 tỷ đồng", -5.1, 90, "tỷ đồng", false)]
    [InlineData("5 tỷ đồng", -5000, 90000, "triệu đồng", true)]
    [InlineData("5 tỷ đồng", -5001, 90000, "triệu đồng", false)]
    [InlineData("5 tỷ đồng", -1, 90, "hộ", false)]
    [InlineData("5 tỷ đồng", -1, 90, null, false)]
    public void Holds_AMarginUpToItsWidth(string band, double margin, double threshold, string? unit, bool holds) =>
        NearBand.Parse(band).Holds(new decimal(margin), new decimal(threshold), unit is null ? null : MeasureUnit.Parse(unit)).Should().Be(holds);

    [Theory]
    [InlineData("1 %", 1, 100, true)]
    [InlineData("1 %", -1, -100, true)]
    [InlineData("1 %", 1.01, 100, false)]
    [InlineData("5", -5, 90, true)]
    [InlineData("5", 5.1, 90, false)]
    [InlineData("2 points", 0, 90, false)]
    [InlineData("5 tỷ đồng", 0, 90, false)]
    public void Holds_OfNumbersWithoutUnit_IsTheSame(string band, double margin, double threshold, bool holds) =>
        NearBand.Parse(band).Holds(margin, threshold).Should().Be(holds);

    [Fact]
    public void Share_IsFromNothingToTheWhole()
    {
        NearBand.Share(0).Width.Should().Be(0);
        NearBand.Share(1).ToString().Should().Be("100 %");
        ((Func<NearBand>)(() => NearBand.Share(1.01m))).Should().Throw<ArgumentOutOfRangeException>().WithMessage("The near band is a share from 0 to 1.*");
        ((Func<NearBand>)(() => NearBand.Share(-0.01m))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Width_IsNothingOrMore()
    {
        NearBand.Points(0).Width.Should().Be(0);
        NearBand.Amount(0, Billions).MeasureUnit.Should().Be(Billions);
        NearBand.Amount(0, Millions).Should().NotBe(NearBand.Amount(0, Billions));
        ((Func<NearBand>)(() => NearBand.Points(-1))).Should().Throw<ArgumentOutOfRangeException>().WithMessage("The near band is 0 or more.*");
        ((Func<NearBand>)(() => NearBand.Amount(-1))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("0 points", true)]
    [InlineData("0", true)]
    [InlineData("100 %", true)]
    [InlineData("101 %", false)]
    [InlineData("-1 points", false)]
    [InlineData(" %", false)]
    [InlineData("5 ", false)]
    [InlineData("5  hộ", false)]
    [InlineData("5 /", false)]
    [InlineData("x points", false)]
    public void TryParse_TakesTheCanonicalFormAlone(string text, bool isCanonical)
    {
        NearBand.TryParse(text, out NearBand? band).Should().Be(isCanonical);
        (band?.ToString() ?? "none").Should().Be(isCanonical ? text : "none");
    }

    [Fact]
    public void Text_OfACriterionNotUnderstood_NamesEachWord() =>
        new UnsettledCriterion("kế hoạch chừng 5", [new("kế hoạch", 0, 8), new("chừng", 9, 5)]).ToString().Should().Be("unsettled [kế hoạch at 0; chừng at 9] «kế hoạch chừng 5»");
}
