using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Values;

public class DecimalMathTests
{
    [Theory]
    [InlineData("6", "4", "1.5")]
    [InlineData("1", "0", null)]
    [InlineData("0", "0", null)]
    [InlineData("79228162514264337593543950335", "0.1", null)]
    public void TryDivide_GivesTheQuotientOrZero(string dividend, string divisor, string? expected)
    {
        DecimalMath.TryDivide(Number(dividend), Number(divisor), out decimal quotient).Should().Be(expected is not null);
        quotient.Should().Be(Number(expected ?? "0"));
    }

    [Theory]
    [InlineData("1.5", "-4", "-6")]
    [InlineData("79228162514264337593543950335", "2", null)]
    public void TryMultiply_GivesTheProductOrZero(string left, string right, string? expected)
    {
        DecimalMath.TryMultiply(Number(left), Number(right), out decimal product).Should().Be(expected is not null);
        product.Should().Be(Number(expected ?? "0"));
    }

    [Theory]
    [InlineData(0, "1")]
    [InlineData(3, "1000")]
    [InlineData(28, "10000000000000000000000000000")]
    [InlineData(-1, "0.1")]
    [InlineData(-28, "0.0000000000000000000000000001")]
    public void PowerOfTen_OfAnExponent_IsExact(int exponent, string expected) => DecimalMath.PowerOfTen(exponent).Should().Be(Number(expected));

    [Theory]
    [InlineData("1700", "100")]
    [InlineData("-1700", "100")]
    [InlineData("8.30", "0.1")]
    [InlineData("8.03", "0.01")]
    [InlineData("7", "1")]
    [InlineData("0", "1")]
    [InlineData("0.00", "1")]
    [InlineData("10.0", "10")]
    public void LastNonZeroPlace_OfANumber_IsThePlaceOfItsLastDigit(string value, string expected) => DecimalMath.LastNonZeroPlace(Number(value)).Should().Be(Number(expected));

    [Theory]
    [InlineData("8.30", 1)]
    [InlineData("8.35", 2)]
    [InlineData("-0.05", 2)]
    [InlineData("1700", 0)]
    [InlineData("10.00", 0)]
    [InlineData("0.000", 0)]
    public void DecimalsOf_ANumber_AreThoseItNeeds(string value, int expected) => DecimalMath.DecimalsOf(Number(value)).Should().Be(expected);

    [Theory]
    [InlineData("98.1", 1, true)]
    [InlineData("98.1", 2, true)]
    [InlineData("98.10", 1, true)]
    [InlineData("98.15", 1, false)]
    [InlineData("0", 28, true)]
    [InlineData("7", 28, true)]
    [InlineData("8", 28, false)]
    [InlineData("79228162514264337593543950335", 0, true)]
    [InlineData("79228162514264337593543950335", 1, false)]
    public void FitsDecimals_TellsWhetherThereIsRoom(string value, int decimals, bool fits) => DecimalMath.FitsDecimals(Number(value), decimals).Should().Be(fits);

    [Theory]
    [InlineData("98.1", 2, 2)]
    [InlineData("98.15", 1, 2)]
    [InlineData("79228162514264337593543950335", 1, 0)]
    public void RoomFor_TheDecimalsOfAPrint_IsThemOrItsOwn(string value, int decimals, int expected) => DecimalMath.RoomFor(Number(value), decimals).Should().Be(expected);

    [Theory]
    [InlineData("0", 0)]
    [InlineData("0.5", 0)]
    [InlineData("1", 1)]
    [InlineData("9.99", 1)]
    [InlineData("-10", 2)]
    [InlineData("700.5", 3)]
    [InlineData("79228162514264337593543950335", 29)]
    public void IntegerDigits_OfANumber_StandBeforeTheMark(string value, int expected) => DecimalMath.IntegerDigits(Number(value)).Should().Be(expected);

    [Theory]
    [InlineData("0", "0.0000000000000000000000000001")]
    [InlineData("5", "0.000000000000000000000000001")]
    [InlineData("-50", "0.00000000000000000000000001")]
    [InlineData("5000000000000000000000000000", "1")]
    [InlineData("50000000000000000000000000000", "1")]
    public void Ulp_OfANumber_IsAStepThatChangesIt(string value, string expected)
    {
        DecimalMath.Ulp(Number(value)).Should().Be(Number(expected));
        (Number(value) + DecimalMath.Ulp(Number(value))).Should().NotBe(Number(value));
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
