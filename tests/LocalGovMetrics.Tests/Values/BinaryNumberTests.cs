using System.Globalization;
using System.Numerics;
using CsCheck;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Values;

public class BinaryNumberTests
{
    private const int Cases = 20_000;

    [Theory]
    [InlineData("0", 0.0)]
    [InlineData("-0.0", 0.0)]
    [InlineData("0.1", 0.1)]
    [InlineData("-98.15", -98.15)]
    [InlineData("9007199254740993", 9007199254740992.0)]
    [InlineData("9007199254740993.000000000001", 9007199254740994.0)]
    [InlineData("9007199254740995", 9007199254740996.0)]
    [InlineData("79228162514264337593543950335", 79228162514264337593543950335.0)]
    [InlineData("0.0000000000000000000000000001", 1e-28)]
    [InlineData("0.0000000000000000000000004095", 4.095e-25)]
    [InlineData("0.7023255813953488372093023256", 0.7023255813953488)]
    public void FromDecimal_OfAnExample_IsTheNearest(string value, double expected)
    {
        double nearest = BinaryNumber.FromDecimal(decimal.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture));

        nearest.Should().Be(expected);
        double.IsNegative(nearest).Should().Be(expected < 0);
    }

    [Fact]
    public void FromDecimal_OfAnyDecimal_IsWhatItsTextReadsAs() =>
        Gen.Select(Gen.Int, Gen.Int, Gen.Int, Gen.Bool, Gen.Int[0, 28], Gen.Int[0, 2]).Sample(
            (low, middle, high, isNegative, scale, words) =>
            {
                decimal value = new(low, words > 0 ? middle : 0, words > 1 ? high : 0, isNegative, (byte)scale);
                return BinaryNumber.FromDecimal(value) == double.Parse(value.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
            },
            iter: Cases);

    [Theory]
    [InlineData(0.0, "0")]
    [InlineData(0.1, "0.1")]
    [InlineData(0.30000000000000004, "0.3")]
    [InlineData(-98.15, "-98.15")]
    [InlineData(100.00000000000001, "100")]
    [InlineData(123456789012345.0, "123456789012345")]
    [InlineData(1234567890123456.0, "1234567890123460")]
    [InlineData(1000000000000005.0, "1000000000000000")]
    [InlineData(1000000000000015.0, "1000000000000020")]
    [InlineData(0.5, "0.5")]
    [InlineData(1.0 / 3, "0.333333333333333")]
    [InlineData(2e-13 / 3, "0.0000000000000666666666666667")]
    [InlineData(1e-28, "0.0000000000000000000000000001")]
    [InlineData(4e-29, "0")]
    [InlineData(1e-300, "0")]
    [InlineData(7.9228162514264e28, "79228162514264000000000000000")]
    [InlineData(999999999999999.5, "1000000000000000")]
    [InlineData(99999999999999.95, "100000000000000")]
    public void ToDecimal_OfAnExample_HasFifteenDigits(double value, string expected) =>
        BinaryNumber.ToDecimal(value).ToString(CultureInfo.InvariantCulture).Should().Be(expected);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(7.93e28)]
    [InlineData(-1e40)]
    public void TryToDecimal_BeyondDecimals_IsFalse(double value)
    {
        BinaryNumber.TryToDecimal(value, out decimal result).Should().BeFalse();
        result.Should().Be(0);
        Action convert = () => BinaryNumber.ToDecimal(value);
        convert.Should().Throw<OverflowException>();
    }

    [Fact]
    public void ToDecimal_OfAnyNumber_IsItsExactValueRoundedOnce() =>
        Gen.Select(Gen.Long, Gen.Int[-120, 94]).Sample(
            (bits, exponent) =>
            {
                double value = Math.ScaleB(1 + ((bits & ((1L << 52) - 1)) / (double)(1L << 52)), exponent) * (bits < 0 ? -1 : 1);
                return BinaryNumber.ToDecimal(value) == Rounded(value);
            },
            iter: Cases);

    [Fact]
    public void ToDecimal_AtMidpointsOfFifteenDigits_GoesToTheEvenDigit() =>
        Gen.Select(Gen.Long[100_000_000_000_000, 999_999_999_999_999], Gen.Int[0, 2]).Sample(
            (digits, decimals) =>
            {
                // Sixteen digits and a 5 that binary numbers hold exactly.
                double value = decimals == 0 ? (digits * 10.0) + 5 : digits / 8.0;
                return BinaryNumber.ToDecimal(value) == Rounded(value);
            },
            iter: Cases);

    [Fact]
    public void ToDecimal_OfThePrintOfFifteenDigits_GivesThePrint() =>
        Gen.Select(Gen.Long[-999_999_999_999_999, 999_999_999_999_999], Gen.Int[0, 15]).Sample(
            (digits, decimals) =>
            {
                decimal print = new decimal(digits) / (decimal)Math.Pow(10, decimals);
                decimal back = BinaryNumber.ToDecimal(BinaryNumber.FromDecimal(print));
                return back == print && (back.Scale == 0 || !back.ToString(CultureInfo.InvariantCulture).EndsWith('0'));
            },
            iter: Cases);

    // The exact value of the number, as a whole number over a power of two, rounded to fifteen digits and 28 decimals, ties to even.
    private static decimal Rounded(double value)
    {
        BigInteger numerator = new BigInteger(Math.ScaleB(Math.Abs(value), 52 - Math.ILogB(value)));
        int shift = Math.ILogB(value) - 52;
        for (int decimals = 28; ; decimals--)
        {
            BigInteger over = numerator * BigInteger.Pow(10, Math.Max(decimals, 0)) << Math.Max(shift, 0);
            BigInteger by = BigInteger.Pow(10, Math.Max(-decimals, 0)) << Math.Max(-shift, 0);
            BigInteger digits = BigInteger.DivRem(over, by, out BigInteger rest);
            int side = (rest * 2).CompareTo(by);
            digits += side > 0 || (side == 0 && !digits.IsEven) ? 1 : 0;
            if (digits <= 1_000_000_000_000_000)
            {
                decimal whole = (decimal)(digits * BigInteger.Pow(10, Math.Max(-decimals, 0)));
                decimal size = decimals > 0 ? whole * new decimal(1, 0, 0, false, (byte)decimals) : whole;
                return value < 0 ? -size : size;
            }
        }
    }
}
