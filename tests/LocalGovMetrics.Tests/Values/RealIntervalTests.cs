using System.Text.Json;
using CsCheck;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Values;

public class RealIntervalTests
{
    private static readonly Gen<double> Numbers = Gen.OneOf(Gen.Double[-1, 1], Gen.Double[-1e9, 1e9], Gen.Double.Where(double.IsFinite));

    private static readonly Gen<RealInterval> Sets = Gen.Select(Numbers, Numbers, Gen.Int[0, 15], (a, b, shape) => RealInterval.Create(
        (shape & 3) == 0 ? null : Math.Min(a, b),
        (shape & 12) == 0 ? null : Math.Max(a, b),
        (shape & 1) == 1 || a.Equals(b),
        (shape & 4) == 4 || a.Equals(b)));

    private static readonly Gen<decimal> Decimals = Gen.OneOf(
        Gen.Select(Gen.Int, Gen.Int, Gen.Int, Gen.Bool, Gen.Byte[0, 28], (low, middle, high, negative, scale) => new decimal(low, middle, high, negative, scale)),
        Gen.Select(Gen.Int[0, 1_000_000], Gen.Bool, Gen.Byte[0, 28], (digits, negative, scale) => new decimal(digits, 0, 0, negative, scale)));

    [Fact]
    public void Default_Always_IsTheWholeLine()
    {
        default(RealInterval).Should().Be(RealInterval.Unbounded);
        default(RealInterval).Contains(-1e300).Should().BeTrue();
        default(RealInterval).Width.Should().BeNull();
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Factories_NotFinite_Throw(double value)
    {
        Action[] makers =
        [
            () => RealInterval.Point(value),
            () => RealInterval.Closed(value, 1),
            () => RealInterval.Closed(1, value),
            () => RealInterval.AtLeast(value),
            () => RealInterval.MoreThan(value),
            () => RealInterval.AtMost(value),
            () => RealInterval.LessThan(value),
        ];
        makers.Should().AllSatisfy(make => make.Should().Throw<ArgumentException>());
    }

    [Fact]
    public void Create_EmptySet_Throws()
    {
        Action reversed = () => RealInterval.Closed(2, 1);
        Action open = () => RealInterval.Create(1, 1, true, false);
        reversed.Should().Throw<ArgumentException>().WithMessage("*from 2 to 1*");
        open.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Factories_Finite_SayTheirEnds()
    {
        RealInterval.Point(0.5).ToString().Should().Be("[0.5, 0.5]");
        RealInterval.AtLeast(0.5).ToString().Should().Be("[0.5, ∞)");
        RealInterval.MoreThan(0.5).ToString().Should().Be("(0.5, ∞)");
        RealInterval.AtMost(0.5).ToString().Should().Be("(-∞, 0.5]");
        RealInterval.LessThan(0.5).ToString().Should().Be("(-∞, 0.5)");
        RealInterval.Closed(0.05, 0.052).ToString().Should().Be("[0.05, 0.052]");
    }

    [Fact]
    public void Equals_NegativeZero_IsZero()
    {
        RealInterval.Point(-0.0).Should().Be(RealInterval.Point(0));
        RealInterval.Point(-0.0).ToString().Should().Be("[0, 0]");
        RealInterval.Point(0).Contains(-0.0).Should().BeTrue();
    }

    [Fact]
    public void Equals_OtherEnds_Differ()
    {
        RealInterval set = RealInterval.Closed(1, 2);
        (set == RealInterval.Parse("[1, 2]")).Should().BeTrue();
        (set != RealInterval.Parse("[1, 2)")).Should().BeTrue();
        set.Equals((object)RealInterval.Parse("(1, 2]")).Should().BeFalse();
        set.Equals((object)RealInterval.AtLeast(1)).Should().BeFalse();
        set.GetHashCode().Should().Be(RealInterval.Parse("[1, 2]").GetHashCode());
    }

    [Fact]
    public void Parse_OfItsOwnText_IsTheSame() =>
        Sets.Sample(set => RealInterval.Parse(set.ToString()).Should().Be(set));

    [Fact]
    public void Json_WrittenAndRead_IsTheSame() =>
        Sets.Sample(set => JsonSerializer.Deserialize<RealInterval>(JsonSerializer.Serialize(set)).Should().Be(set));

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("[1]")]
    [InlineData("[1,2]")]
    [InlineData("[2, 1]")]
    [InlineData("(1, 1]")]
    [InlineData("[-∞, 1]")]
    [InlineData("[1, ∞]")]
    [InlineData("[NaN, 2]")]
    [InlineData("[1, Infinity)")]
    [InlineData("[1, 1e400]")]
    [InlineData("[1, 2")]
    public void TryParse_NotCanonical_IsFalse(string text) => RealInterval.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void Parse_NotCanonical_Throws()
    {
        Action parse = () => RealInterval.Parse("about 5");
        Action none = () => RealInterval.Parse(null!);
        parse.Should().Throw<FormatException>();
        none.Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData("[1, 2]", 1, true)]
    [InlineData("(1, 2]", 1, false)]
    [InlineData("[1, 2)", 2, false)]
    [InlineData("[1, ∞)", 1e300, true)]
    [InlineData("(-∞, 2)", 3, false)]
    [InlineData("(-∞, ∞)", double.NaN, false)]
    [InlineData("(-∞, ∞)", double.PositiveInfinity, false)]
    public void Contains_Number_AsTheEndsSay(string set, double value, bool inside) => RealInterval.Parse(set).Contains(value).Should().Be(inside);

    [Theory]
    [InlineData("[1, 2]", "(1, 2)", true)]
    [InlineData("(1, 2)", "[1, 2]", false)]
    [InlineData("[1, ∞)", "[1, 2]", true)]
    [InlineData("[1, 2]", "[1, ∞)", false)]
    public void Contains_Set_AsTheEndsSay(string set, string other, bool inside) => RealInterval.Parse(set).Contains(RealInterval.Parse(other)).Should().Be(inside);

    [Theory]
    [InlineData("[1, 2]", "[2, 3]", true)]
    [InlineData("[1, 2)", "[2, 3]", false)]
    [InlineData("(-∞, 2)", "(1, ∞)", true)]
    [InlineData("[1, 2]", "[3, 4]", false)]
    public void Intersects_Sets_BothWays(string one, string other, bool meet)
    {
        RealInterval.Parse(one).Intersects(RealInterval.Parse(other)).Should().Be(meet);
        RealInterval.Parse(other).Intersects(RealInterval.Parse(one)).Should().Be(meet);
    }

    [Fact]
    public void Width_BoundedSet_IsTheDistance()
    {
        RealInterval.Closed(1, 3).Width.Should().Be(2);
        RealInterval.Closed(-double.MaxValue, double.MaxValue).Width.Should().BeNull();
        RealInterval.Point(1).IsPoint.Should().BeTrue();
        RealInterval.Closed(1, 3).IsPoint.Should().BeFalse();
    }

    [Theory]
    [InlineData("[2796, 6150]", "[2796, 6150]")]
    [InlineData("(0.5, ∞)", "(0.5, ∞)")]
    [InlineData("(-∞, 0)", "(-∞, 0)")]
    public void FromInterval_NumbersThatBinaryHolds_StayExact(string set, string expected) =>
        RealInterval.FromInterval(Interval.Parse(set)).Should().Be(RealInterval.Parse(expected));

    [Fact]
    public void FromInterval_AnyNumber_GivesTheNarrowestSetAroundIt() =>
        Decimals.Sample(
            number =>
            {
                RealInterval set = RealInterval.FromInterval(Interval.Point(number));
                double low = set.Low.GetValueOrDefault();
                double high = set.High.GetValueOrDefault();
                ExactDecimal exact = ExactDecimal.From(number);
                ExactDecimal.From(low).CompareTo(exact).Should().BeLessThanOrEqualTo(0);
                ExactDecimal.From(high).CompareTo(exact).Should().BeGreaterThanOrEqualTo(0);
                (low.Equals(high) || Math.BitIncrement(low).Equals(high)).Should().BeTrue();
            },
            iter: 5_000);
}
