using CsCheck;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Values;

public class IntervalArithmeticTests
{
    private static readonly Gen<decimal> Printed =
        Gen.Select(Gen.Long[-9_999_999_999, 9_999_999_999], Gen.Int[0, 6], (digits, decimals) => new decimal(Math.Abs(digits)) / Power(decimals) * Math.Sign(digits));

    private static readonly Gen<decimal> AnyScale =
        Gen.Select(Gen.Int, Gen.Int, Gen.Int, Gen.Bool, Gen.Byte[0, 28], (low, middle, high, negative, scale) => new decimal(low, middle, high, negative, scale));

    private static readonly Gen<decimal> Numbers = Gen.OneOf(Printed, AnyScale, Gen.Select(Gen.Int, Gen.Byte[0, 28], (digits, scale) => new decimal(digits, 0, 0, false, scale)));

    /// <summary>A set with a number that lies inside it.</summary>
    private static readonly Gen<(Interval Set, decimal Inside)> Sets = Gen.Select(Numbers, Numbers, Numbers, Gen.Int[0, 15], (a, b, c, shape) =>
    {
        decimal[] sorted = [a, b, c];
        Array.Sort(sorted);
        decimal? low = (shape & 3) == 0 ? null : sorted[0];
        decimal? high = (shape & 12) == 0 ? null : sorted[2];
        bool lowClosed = (shape & 1) == 1 || sorted[0] == sorted[1];
        bool highClosed = (shape & 4) == 4 || sorted[1] == sorted[2];
        return (Interval.Create(low, high, lowClosed, highClosed), sorted[1]);
    });

    private static readonly Gen<(Interval Set, decimal Inside)> Points = Numbers.Select(value => (Interval.Point(value), value));

    private static readonly Gen<(Interval Set, decimal Inside)> Operands = Gen.OneOf(Sets, Points);

    [Fact]
    public void Addition_AnyTwoNumbersInside_HoldsTheirExactSum() =>
        Gen.Select(Operands, Operands).Sample((a, b) =>
            ShouldHold(a.Set + b.Set, ExactDecimal.From(a.Inside) + ExactDecimal.From(b.Inside)), iter: 20_000);

    [Fact]
    public void Subtraction_AnyTwoNumbersInside_HoldsTheirExactDifference() =>
        Gen.Select(Operands, Operands).Sample((a, b) =>
            ShouldHold(a.Set - b.Set, ExactDecimal.From(a.Inside) - ExactDecimal.From(b.Inside)), iter: 20_000);

    [Fact]
    public void Multiplication_AnyTwoNumbersInside_HoldsTheirExactProduct() =>
        Gen.Select(Operands, Operands).Sample((a, b) =>
            ShouldHold(a.Set * b.Set, ExactDecimal.From(a.Inside) * ExactDecimal.From(b.Inside)), iter: 40_000);

    [Fact]
    public void TryDivide_AnyTwoNumbersInside_HoldsTheirExactQuotient() =>
        Gen.Select(Operands, Operands).Sample((a, b) =>
        {
            if (a.Set.TryDivide(b.Set, out Interval quotient))
            {
                ShouldHold(quotient, ExactDecimal.From(a.Inside) / ExactDecimal.From(b.Inside));
            }
        }, iter: 40_000);

    [Fact]
    public void Multiplication_ProductOfMoreDigitsThanDecimalHas_RoundsOutward()
    {
        decimal x = 12345678901234567891m;
        decimal y = 1.00000000000000001m;
        ShouldHold(Interval.Point(x) * Interval.Point(y), ExactDecimal.From(x) * ExactDecimal.From(y));
    }

    [Theory]
    [InlineData("0.7")]
    [InlineData("0.3")]
    [InlineData("0.9")]
    [InlineData("0.07")]
    [InlineData("3")]
    [InlineData("98.15")]
    public void TryDivide_QuotientWithoutEnd_RoundsOutward(string divisor)
    {
        decimal y = decimal.Parse(divisor, System.Globalization.CultureInfo.InvariantCulture);
        Interval.Point(1).TryDivide(Interval.Point(y), out Interval quotient).Should().BeTrue();
        ShouldHold(quotient, ExactDecimal.From(1m) / ExactDecimal.From(y));
    }

    [Fact]
    public void Addition_FewDigits_StaysExact() =>
        (Interval.Closed(98.05m, 98.15m) + Interval.Point(1.5m)).Should().Be(Interval.Closed(99.55m, 99.65m));

    [Fact]
    public void Multiplication_FewDigits_StaysExact() =>
        (Interval.Closed(-1.5m, 2m) * Interval.Closed(-3m, 4m)).Should().Be(Interval.Closed(-6m, 8m));

    [Fact]
    public void Multiplication_OpenEnds_StayOpen() =>
        (Interval.MoreThan(2) * Interval.Create(3, 4, true, false)).Should().Be(Interval.MoreThan(6));

    [Fact]
    public void Multiplication_ByZero_IsZeroEvenWhereUnbounded() =>
        (Interval.Point(0) * Interval.Unbounded).Should().Be(Interval.Point(0));

    [Fact]
    public void TryDivide_FiniteQuotient_StaysExact()
    {
        Interval.Point(100).TryDivide(Interval.Point(8), out Interval quotient).Should().BeTrue();
        quotient.Should().Be(Interval.Point(12.5m));
    }

    [Fact]
    public void TryDivide_ByTheSameNumber_IsOneExactly()
    {
        Interval.Point(38).TryDivide(Interval.Point(38), out Interval quotient).Should().BeTrue();
        quotient.Should().Be(Interval.Point(1));
    }

    [Theory]
    [InlineData("[0, 1]", "[2, ∞)", "[0, 0.5]")]
    [InlineData("[5, ∞)", "[2, ∞)", "(0, ∞)")]
    [InlineData("(-∞, ∞)", "[2, 4]", "(-∞, ∞)")]
    [InlineData("(-1, 2]", "(4, 5)", "(-0.25, 0.5)")]
    [InlineData("(1, 2]", "[4, 5)", "(0.2, 0.5]")]
    [InlineData("[-4, -2)", "[1, 2]", "[-4, -1)")]
    [InlineData("[1, 2]", "(-∞, -4]", "[-0.5, 0)")]
    [InlineData("[0, 2]", "(-∞, -4]", "[-0.5, 0]")]
    [InlineData("(0, 2]", "[4, ∞)", "(0, 0.5]")]
    [InlineData("(-1, 1)", "[2, ∞)", "(-0.5, 0.5)")]
    [InlineData("(-∞, 1]", "[2, 4]", "(-∞, 0.5]")]
    [InlineData("(-∞, 1]", "[-4, -2]", "[-0.5, ∞)")]
    public void TryDivide_Sets_GivesTheirQuotients(string dividend, string divisor, string expected)
    {
        Interval.Parse(dividend).TryDivide(Interval.Parse(divisor), out Interval quotient).Should().BeTrue();
        quotient.Should().Be(Interval.Parse(expected));
    }

    [Theory]
    [InlineData("[1, 2)", "(3, 4]", "(4, 6)")]
    [InlineData("[1, 2]", "[3, 4)", "[4, 6)")]
    [InlineData("(-∞, 2]", "[1, 1]", "(-∞, 3]")]
    [InlineData("(2, ∞)", "[-1, 5]", "(1, ∞)")]
    public void Addition_Sets_GivesTheirSums(string one, string other, string expected)
    {
        (Interval.Parse(one) + Interval.Parse(other)).Should().Be(Interval.Parse(expected));
        (Interval.Parse(other) + Interval.Parse(one)).Should().Be(Interval.Parse(expected));
    }

    [Theory]
    [InlineData("[1, 2)", "(3, 4]", "[-3, -1)")]
    [InlineData("[1, 2]", "[3, ∞)", "(-∞, -1]")]
    [InlineData("(-∞, 2)", "[3, 4]", "(-∞, -1)")]
    public void Subtraction_Sets_GivesTheirDifferences(string one, string other, string expected) =>
        (Interval.Parse(one) - Interval.Parse(other)).Should().Be(Interval.Parse(expected));

    [Theory]
    [InlineData("[0, 2)", "(3, 5]", "[0, 10)")]
    [InlineData("(0, 2]", "[0, 3]", "[0, 6]")]
    [InlineData("(0, 2]", "(0, 3]", "(0, 6]")]
    [InlineData("[-2, 3]", "[-5, 4]", "[-15, 12]")]
    [InlineData("(-2, 3]", "[-5, 4)", "[-15, 12)")]
    [InlineData("[2, ∞)", "[-1, 3]", "(-∞, ∞)")]
    [InlineData("[2, ∞)", "[0, 3]", "[0, ∞)")]
    [InlineData("[2, ∞)", "(0, 3]", "(0, ∞)")]
    [InlineData("(-∞, -2]", "(-∞, -3]", "[6, ∞)")]
    [InlineData("(-∞, -2)", "[3, ∞)", "(-∞, -6)")]
    [InlineData("[-1, 1)", "[-1, 1)", "(-1, 1]")]
    [InlineData("[-1, 1]", "(-1, 1]", "[-1, 1]")]
    [InlineData("(-1, 1]", "[-1, 1)", "[-1, 1)")]
    public void Multiplication_Sets_GivesTheirProducts(string one, string other, string expected)
    {
        (Interval.Parse(one) * Interval.Parse(other)).Should().Be(Interval.Parse(expected));
        (Interval.Parse(other) * Interval.Parse(one)).Should().Be(Interval.Parse(expected));
    }

    [Theory]
    [InlineData("[-1, 1]")]
    [InlineData("[0, 1]")]
    [InlineData("(0, 1]")]
    [InlineData("[-1, 0)")]
    [InlineData("(-∞, ∞)")]
    public void TryDivide_DivisorMayBeZeroOrAsNearAsOneLikes_Refuses(string divisor)
    {
        Interval.Point(1).TryDivide(Interval.Parse(divisor), out Interval quotient).Should().BeFalse();
        quotient.Should().Be(Interval.Unbounded);
    }

    [Theory]
    [InlineData("[2, ∞)", "(0, 0.5]")]
    [InlineData("(-∞, -2)", "(-0.5, 0)")]
    [InlineData("(-4, -2]", "[-0.5, -0.25)")]
    public void TryDivide_OneBySet_TurnsItAround(string divisor, string expected)
    {
        Interval.Point(1).TryDivide(Interval.Parse(divisor), out Interval quotient).Should().BeTrue();
        quotient.Should().Be(Interval.Parse(expected));
    }

    [Fact]
    public void Negation_Twice_IsTheSame() =>
        Operands.Sample(a => (-(-a.Set)).Should().Be(a.Set));

    [Fact]
    public void Arithmetic_BeyondDecimal_IsUnbounded()
    {
        Interval largest = Interval.Point(decimal.MaxValue);
        (largest + largest).Contains(0).Should().BeTrue();
        (largest * largest).High.Should().BeNull();
    }

    [Fact]
    public void Addition_RoundedAtTheEndOfDecimal_HoldsTheSum()
    {
        // 1.5 below the largest number is rounded half up: taking the 1.5 back leaves the range.
        Interval sum = Interval.Point(decimal.MaxValue) + Interval.Point(-1.5m);
        sum.Should().Be(Interval.Closed(decimal.MaxValue - 2, decimal.MaxValue));
    }

    private static decimal Power(int decimals) => decimals == 0 ? 1 : 10 * Power(decimals - 1);

    private static void ShouldHold(Interval set, ExactDecimal value)
    {
        if (set.Low is { } low)
        {
            int order = value.CompareTo(ExactDecimal.From(low));
            (order > 0 || (order == 0 && set.LowClosed)).Should().BeTrue("the exact result lies above the low end of {0}", set);
        }

        if (set.High is { } high)
        {
            int order = value.CompareTo(ExactDecimal.From(high));
            (order < 0 || (order == 0 && set.HighClosed)).Should().BeTrue("the exact result lies below the high end of {0}", set);
        }
    }
}
