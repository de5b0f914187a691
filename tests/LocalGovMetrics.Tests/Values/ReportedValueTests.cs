using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Values;

public class ReportedValueTests
{
    [Theory]
    [InlineData("98.1", "[98.05, 98.15]")]
    [InlineData("98.10", "[98.095, 98.105]")]
    [InlineData("1700", "[1699.5, 1700.5]")]
    [InlineData("-3 ha", "[-3.5, -2.5]")]
    [InlineData("1700 hộ", "[1700, 1700]")]
    [InlineData("1.5 hộ", "[1.45, 1.55]")]
    [InlineData("12 hộ/năm", "[11.5, 12.5]")]
    [InlineData("12 nghìn hộ", "[11.5, 12.5]")]
    [InlineData("~1700", "[1650, 1750]")]
    [InlineData("~1700 hộ", "[1650, 1750]")]
    [InlineData("~8.30", "[8.25, 8.35]")]
    [InlineData("~-20", "[-25, -15]")]
    [InlineData("~0", "[-0.5, 0.5]")]
    [InlineData(">93", "(93, ∞)")]
    [InlineData(">=98 %", "[98, ∞)")]
    [InlineData("<2.00", "(-∞, 2)")]
    [InlineData("<=2", "(-∞, 2]")]
    [InlineData("nearly 2333", "[2332, 2333]")]
    [InlineData("nearly 2300", "[2200, 2300]")]
    [InlineData("nearly 0.50", "[0.4, 0.5]")]
    [InlineData("16..17", "[16, 17]")]
    [InlineData("5..5", "[5, 5]")]
    [InlineData("(1/4)", "[25, 25]")]
    [InlineData("(1/0)", "(-∞, ∞)")]
    [InlineData("25.1 (1/4) %", "[25, 25.1]")]
    [InlineData("24.9 (1/4) %", "[24.9, 25]")]
    [InlineData("79228162514264337593543950335", "[79228162514264337593543950335, 79228162514264337593543950335]")]
    [InlineData("-79228162514264337593543950335", "[-79228162514264337593543950335, -79228162514264337593543950335]")]
    [InlineData("nearly -79228162514264337593543950335", "(-∞, -79228162514264337593543950335]")]
    public void Possible_OfAPrint_IsEveryValueThatIsPrintedSo(string print, string possible) =>
        ReportedValue.Parse(print).Possible.Should().Be(Interval.Parse(possible));

    [Fact]
    public void Possible_OfAFractionWithoutEnd_HoldsItNarrowly()
    {
        Interval possible = ReportedValue.Parse("(31/38) trường").Possible;

        possible.Contains(Interval.Closed(81.578947368421052631578947368m, 81.578947368421052631578947369m)).Should().BeTrue();
        possible.Width.Should().BeLessThan(1e-24m);
        ReportedValue.Parse("81.6 (31/38) %").Possible.High.Should().Be(81.6m);
        ReportedValue.Parse("81.5 (31/38) %").Possible.Low.Should().Be(81.5m);
    }

    [Theory]
    [InlineData(Qualifier.None, 5, null, null, null)]
    [InlineData((Qualifier)99, 5, null, null, null)]
    [InlineData(Qualifier.Exact, null, null, null, null)]
    [InlineData(Qualifier.Exact, 5, 1, null, null)]
    [InlineData(Qualifier.Exact, 5, null, 9, null)]
    [InlineData(Qualifier.Range, 5, 1, 9, null)]
    [InlineData(Qualifier.Range, null, 9, 1, null)]
    [InlineData(Qualifier.Range, null, 1, null, null)]
    [InlineData(Qualifier.Range, null, null, 9, null)]
    [InlineData(Qualifier.Range, null, 1, 9, "1/2")]
    [InlineData(Qualifier.AtLeast, null, null, null, null)]
    [InlineData(Qualifier.AtLeast, null, null, null, "1/2")]
    [InlineData(Qualifier.MoreThan, 5, 1, null, null)]
    [InlineData(Qualifier.Nearly, 5, null, 9, null)]
    public void Constructor_OfPartsThatMakeNoPrint_Throws(Qualifier qualifier, int? value, int? low, int? high, string? fraction) =>
        FluentActions.Invoking(() => new ReportedValue(qualifier, value, 0, low, high, fraction is null ? null : Fraction.Parse(fraction)))
            .Should().Throw<ArgumentException>().WithMessage($"*printed as {qualifier}*");

    [Theory]
    [InlineData("5", -1)]
    [InlineData("5", 29)]
    [InlineData("98.15", 1)]
    [InlineData("79228162514264337593543950335", 1)]
    public void Constructor_OfDecimalsThatTheNumberHasNot_Throws(string number, int decimals) =>
        FluentActions.Invoking(() => new ReportedValue(Qualifier.Exact, decimal.Parse(number), decimals)).Should().Throw<ArgumentException>().Which.ParamName.Should().Be("decimals");

    [Fact]
    public void Constructor_OfABareFraction_HasNoDecimals()
    {
        new ReportedValue(Qualifier.Exact, null, 0, fraction: Fraction.FromCount(1, 2)).Decimals.Should().Be(0);
        FluentActions.Invoking(() => new ReportedValue(Qualifier.Exact, null, 2, fraction: Fraction.FromCount(1, 2))).Should().Throw<ArgumentException>().WithMessage("*bare fraction*");
    }

    [Fact]
    public void Decimals_OfAPrint_AreThoseOfItsNumber()
    {
        new ReportedValue(Qualifier.Exact, 5, 28).ToString().Should().Be("5.0000000000000000000000000000");
        new ReportedValue(Qualifier.Exact, 98.1m, 2).Should().Be(ReportedValue.AsPrinted(98.10m));
        ReportedValue.AsPrinted(98.10m).Decimals.Should().Be(2);
        ReportedValue.Of(Qualifier.MoreThan, 93.0m).Decimals.Should().Be(1);
        ReportedValue.Range(14, 15.5m).Decimals.Should().Be(1);
        ReportedValue.Range(14.50m, 15).Decimals.Should().Be(2);
        ReportedValue.FromFraction(Fraction.FromCount(31, 38), 81.60m).Decimals.Should().Be(2);
    }

    [Fact]
    public void FromFraction_WithAPercentage_IsInPerCent()
    {
        ReportedValue.FromFraction(Fraction.FromCount(31, 38), 81.6m).MeasureUnit.Should().Be(MeasureUnit.Percent);
        ReportedValue.FromFraction(Fraction.FromCount(31, 38)).MeasureUnit.Should().BeNull();
        ReportedValue.FromFraction(Fraction.FromCount(31, 38), unit: MeasureUnit.Points).MeasureUnit.Should().Be(MeasureUnit.Points);
        ReportedValue.FromFraction(Fraction.FromCount(31, 38), 816m, MeasureUnit.Parse("‰")).MeasureUnit.Should().Be(MeasureUnit.Parse("‰"));
    }

    [Theory]
    [InlineData("1500 triệu đồng", "tỷ đồng", "[1.4995, 1.5005]")]
    [InlineData(">93 triệu đồng", "tỷ đồng", "(0.093, ∞)")]
    [InlineData("<=93 triệu đồng", "tỷ đồng", "(-∞, 0.093]")]
    [InlineData("1..2 tỷ đồng", "triệu đồng", "[1000, 2000]")]
    [InlineData("3 ha", "ha", "[2.5, 3.5]")]
    public void TryGetPossibleIn_AUnitOfTheFamily_ConvertsItsEnds(string print, string unit, string possible)
    {
        ReportedValue.Parse(print).TryGetPossibleIn(MeasureUnit.Parse(unit), out Interval converted).Should().BeTrue();
        converted.Should().Be(Interval.Parse(possible));
    }

    [Theory]
    [InlineData("1500", "tỷ đồng")]
    [InlineData("1500 ha", "tỷ đồng")]
    [InlineData("70000000000000000000000000000 tỷ đồng", "đồng")]
    [InlineData("<70000000000000000000000000000 tỷ đồng", "đồng")]
    [InlineData("-70000000000000000000000000000..1 tỷ đồng", "đồng")]
    public void TryGetPossibleIn_WhatDoesNotConvert_IsFalse(string print, string unit)
    {
        ReportedValue.Parse(print).TryGetPossibleIn(MeasureUnit.Parse(unit), out Interval converted).Should().BeFalse();
        converted.Should().Be(Interval.Unbounded);
    }

    [Theory]
    [InlineData("98.10")]
    [InlineData("-5..-3.0 %")]
    [InlineData("14..15.50 %")]
    [InlineData("nearly 2333 ha")]
    [InlineData("~1700 hộ")]
    [InlineData("<=2")]
    [InlineData("(31/38)")]
    [InlineData("(31/38) trường")]
    [InlineData("81.6 (31/38) %")]
    [InlineData("~81.6 (31/38) %")]
    [InlineData("reduction 82 hộ")]
    [InlineData("increase >=1.5 %")]
    [InlineData("index 105 %")]
    public void Parse_OfCanonicalText_WritesItAgain(string text)
    {
        ReportedValue.Parse(text).ToString().Should().Be(text);
        ReportedValue.Parse(text).Should().Be(ReportedValue.Parse(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData(">")]
    [InlineData("> 5")]
    [InlineData("reduction ")]
    [InlineData("reduction increase 5")]
    [InlineData("1..")]
    [InlineData("..2")]
    [InlineData("2..1")]
    [InlineData(">1..2")]
    [InlineData("1..2 (3/4)")]
    [InlineData("1..2..3")]
    [InlineData("x..2")]
    [InlineData("81.6(31/38)")]
    [InlineData(" (31/38)")]
    [InlineData("81.6 (31/38")]
    [InlineData("81.6 )31/38(")]
    [InlineData("81.6 (31)")]
    [InlineData(">(31/38)")]
    [InlineData("x (31/38)")]
    [InlineData("5 ")]
    [InlineData("5  %")]
    [InlineData("5 tr.đồng")]
    [InlineData("5 %%")]
    [InlineData("(31/38)%")]
    [InlineData("%")]
    public void TryParse_OfOtherText_IsFalse(string text)
    {
        ReportedValue.TryParse(text, out ReportedValue? value).Should().BeFalse();
        value.Should().BeNull();
    }

    [Fact]
    public void Equality_OfRanges_TellsTheirDecimals()
    {
        ReportedValue.Range(14, 15.5m).Should().NotBe(ReportedValue.Range(14.0m, 15.5m));
        ReportedValue.Range(14, 15m).Should().NotBe(ReportedValue.Range(14, 15.0m));
        ReportedValue.Range(14.0m, 15.5m).Should().Be(ReportedValue.Range(14.0m, 15.5m));
    }
}
