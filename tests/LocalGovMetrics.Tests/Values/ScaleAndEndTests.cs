using System.Globalization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Values;

/// <summary>Scales of scales, what stands at the ends of decimal, and quotients beside the middle of two binary numbers.</summary>
public class ScaleAndEndTests
{
    [Theory]
    [InlineData("nghìn triệu kWh", Dimension.Energy, "kWh", "1000000000")]
    [InlineData("triệu nghìn tấn", Dimension.Mass, "kg", "1000000000000")]
    [InlineData("trăm kg", Dimension.Mass, "kg", "100")]
    [InlineData("trăm m2", Dimension.Area, "m2", "100")]
    [InlineData("chục kWh", Dimension.Energy, "kWh", "10")]
    public void Parse_OfAScaleOfAKnownUnit_CountsItsBaseUnits(string symbol, Dimension dimension, string baseSymbol, string factor)
    {
        MeasureUnit unit = MeasureUnit.Parse(symbol);

        (unit.Dimension, unit.BaseSymbol, unit.Factor, unit.ToString()).Should().Be((dimension, baseSymbol, decimal.Parse(factor, CultureInfo.InvariantCulture), symbol));
        unit.IsConvertibleTo(MeasureUnit.Parse(baseSymbol)).Should().BeTrue();
    }

    [Theory]
    [InlineData("nghìn triệu kWh", true)]
    [InlineData("trăm kg", true)]
    [InlineData("chục kWh", true)]
    [InlineData("nghìn ha", true)]
    [InlineData("trăm ha", false)]
    [InlineData("chục tấn", false)]
    [InlineData("trăm triệu kWh", false)]
    public void TryReadPrinted_OfAScale_KnowsTensAndHundredsOfABaseUnitOnly(string printed, bool known)
    {
        MeasureUnit.TryReadPrinted(printed, out _, out bool isKnown).Should().BeTrue();
        isKnown.Should().Be(known);
    }

    [Theory]
    [InlineData("3", "hộ/3 năm", "hộ/7 năm", "7")]
    [InlineData("0.3", "hộ/3 năm", "hộ/7 năm", "0.7")]
    [InlineData("6", "tấn/3 ha", "tấn/20 ha", "40")]
    public void Convert_ByARatioWithoutEndInDecimals_RoundsOnce(string value, string from, string to, string expected) =>
        MeasureUnit.Parse(from).Convert(decimal.Parse(value, CultureInfo.InvariantCulture), MeasureUnit.Parse(to)).Should().Be(decimal.Parse(expected, CultureInfo.InvariantCulture));

    [Fact]
    public void Addition_ThatIsRoundedAtTheEndOfDecimal_StillHoldsTheSum()
    {
        // The sum ends in 333.5 and is rounded to 334, from which taking -1.5 leaves the range.
        Interval sum = Interval.Point(-1.5m) + Interval.Point(decimal.MaxValue);

        sum.Low.Should().BeLessThanOrEqualTo(decimal.MaxValue - 2);
        sum.High.Should().BeGreaterThanOrEqualTo(decimal.MaxValue - 1);
    }

    [Theory]
    [InlineData("tỷ đồng/năm/dự án thí điểm", "tỷ đồng/dự án thí điểm/năm")]
    [InlineData("kg/tháng/suất ăn", "kg/suất ăn/tháng")]
    public void Parse_OfATimeBeforeAnotherThing_NamesTheTimeLast(string text, string symbol)
    {
        MeasureUnit unit = MeasureUnit.Parse(text);

        unit.Symbol.Should().Be(symbol);
        unit.Should().Be(MeasureUnit.Parse(symbol));
    }

    [Theory]
    [InlineData("0.0000000000505643913219067019")]
    [InlineData("0.0000000000368987857512053622")]
    [InlineData("0.0000000005712289156965629795")]
    [InlineData("0.0000000001229904501363120573")]
    [InlineData("0.0000000000314292421023013363")]
    public void FromDecimal_BesideTheMiddleOfTwoBinaryNumbers_IsTheNearest(string value)
    {
        // As near to the middle as a millionth of what twice the digits of a binary number tell apart.
        double nearest = BinaryNumber.FromDecimal(decimal.Parse(value, CultureInfo.InvariantCulture));

        nearest.Should().Be(double.Parse(value, CultureInfo.InvariantCulture));
    }
}
