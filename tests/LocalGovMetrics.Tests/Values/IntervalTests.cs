using System.Text.Json;
using CsCheck;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Values;

public class IntervalTests
{
    private static readonly Gen<decimal> Numbers =
        Gen.Select(Gen.Int, Gen.Int, Gen.Int, Gen.Bool, Gen.Byte[0, 28], (low, middle, high, negative, scale) => new decimal(low, middle, high, negative, scale));

    private static readonly Gen<Interval> Sets = Gen.Select(Numbers, Numbers, Gen.Int[0, 15], (a, b, shape) => Interval.Create(
        (shape & 3) == 0 ? null : Math.Min(a, b),
        (shape & 12) == 0 ? null : Math.Max(a, b),
        (shape & 1) == 1 || a == b,
        (shape & 4) == 4 || a == b));

    [Fact]
    public void Parse_OfItsOwnText_IsTheSame() =>
        Sets.Sample(set => Interval.Parse(set.ToString()).Should().Be(set));

    [Fact]
    public void Json_WrittenAndRead_IsTheSame() =>
        Sets.Sample(set => JsonSerializer.Deserialize<Interval>(JsonSerializer.Serialize(set)).Should().Be(set));

    [Theory]
    [InlineData("[98.05, 98.15]")]
    [InlineData("(93, ∞)")]
    [InlineData("(-∞, 2)")]
    [InlineData("(-∞, ∞)")]
    [InlineData("[-1.5, 0)")]
    public void ToString_OfCanonicalText_IsThatText(string text) => Interval.Parse(text).ToString().Should().Be(text);

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("[1]")]
    [InlineData("[1,2]")]
    [InlineData("[2, 1]")]
    [InlineData("(1, 1]")]
    [InlineData("[-∞, 1]")]
    [InlineData("[1, ∞]")]
    [InlineData("[1, 2")]
    [InlineData("[NaN, 2]")]
    [InlineData("[1e3, 2e3]")]
    [InlineData(" [1, 2]")]
    [InlineData("[∞, -∞]")]
    public void TryParse_NotCanonical_IsFalse(string text)
    {
        Interval.TryParse(text, out Interval set).Should().BeFalse();
        set.Should().Be(Interval.Unbounded);
    }

    [Theory]
    [InlineData("[1, 2]", 1, true)]
    [InlineData("(1, 2]", 1, false)]
    [InlineData("[1, 2)", 2, false)]
    [InlineData("[1, ∞)", 1000000, true)]
    [InlineData("(-∞, 2)", 3, false)]
    public void Contains_Number_AsTheEndsSay(string set, int value, bool inside) => Interval.Parse(set).Contains(value).Should().Be(inside);

    [Theory]
    [InlineData("[1, 2]", "(1, 2)", true)]
    [InlineData("(1, 2)", "[1, 2]", false)]
    [InlineData("[1, ∞)", "[1, 2]", true)]
    [InlineData("[1, 2]", "[1, ∞)", false)]
    public void Contains_Set_AsTheEndsSay(string set, string other, bool inside) => Interval.Parse(set).Contains(Interval.Parse(other)).Should().Be(inside);

    [Theory]
    [InlineData("[1, 2]", "[2, 3]", true)]
    [InlineData("[1, 2)", "[2, 3]", false)]
    [InlineData("(-∞, 2)", "(1, ∞)", true)]
    [InlineData("[1, 2]", "[3, 4]", false)]
    public void Intersects_Sets_BothWays(string one, string other, bool meet)
    {
        Interval.Parse(one).Intersects(Interval.Parse(other)).Should().Be(meet);
        Interval.Parse(other).Intersects(Interval.Parse(one)).Should().Be(meet);
    }

    [Fact]
    public void Create_EmptySet_Throws()
    {
        Action reversed = () => Interval.Closed(2, 1);
        Action open = () => Interval.Create(1, 1, true, false);
        reversed.Should().Throw<ArgumentException>();
        open.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Equals_SameNumberWithMoreDecimals_IsTheSameSet()
    {
        Interval.Closed(1.0m, 2m).Should().Be(Interval.Closed(1m, 2.00m));
        Interval.Closed(1.0m, 2m).GetHashCode().Should().Be(Interval.Closed(1m, 2.00m).GetHashCode());
    }

    [Fact]
    public void Factories_SayTheirEnds()
    {
        Interval.Point(0.50m).ToString().Should().Be("[0.5, 0.5]");
        Interval.AtLeast(0.5m).ToString().Should().Be("[0.5, ∞)");
        Interval.MoreThan(0.5m).ToString().Should().Be("(0.5, ∞)");
        Interval.AtMost(0.5m).ToString().Should().Be("(-∞, 0.5]");
        Interval.LessThan(0.5m).ToString().Should().Be("(-∞, 0.5)");
        Interval.Create(null, null, true, true).Should().Be(Interval.Unbounded);
        Interval.Create(null, 1, true, true).LowClosed.Should().BeFalse("no number is the end");
        Interval.Create(1, null, true, true).HighClosed.Should().BeFalse("no number is the end");
    }

    [Fact]
    public void Width_OfASet_IsTheDistanceOfItsEnds()
    {
        Interval.Closed(1, 3.5m).Width.Should().Be(2.5m);
        Interval.AtLeast(1).Width.Should().BeNull();
        Interval.AtMost(1).Width.Should().BeNull();
        Interval.Closed(decimal.MinValue, decimal.MaxValue).Width.Should().BeNull();
        Interval.Point(1).IsPoint.Should().BeTrue();
        Interval.Closed(1, 3).IsPoint.Should().BeFalse();
        Interval.AtLeast(1).IsPoint.Should().BeFalse();
        Interval.Unbounded.IsPoint.Should().BeFalse();
    }

    [Theory]
    [InlineData("[1, 2]", "[1, 2)")]
    [InlineData("[1, 2]", "(1, 2]")]
    [InlineData("[1, 2]", "[1, 3]")]
    [InlineData("[1, 2]", "[0, 2]")]
    [InlineData("[1, 2]", "[1, ∞)")]
    public void Equals_OfOtherEnds_IsFalse(string one, string other)
    {
        (Interval.Parse(one) == Interval.Parse(other)).Should().BeFalse();
        (Interval.Parse(one) != Interval.Parse(other)).Should().BeTrue();
        Interval.Parse(one).Equals((object)Interval.Parse(other)).Should().BeFalse();
    }

    [Theory]
    [InlineData("[1, 2]", "(-∞, 2]", false)]
    [InlineData("(-∞, 2]", "[1, 2]", true)]
    [InlineData("(-∞, 2)", "[1, 2]", false)]
    [InlineData("(1, ∞)", "[1, 2]", false)]
    [InlineData("(1, ∞)", "(1, 2]", true)]
    [InlineData("(1, 3)", "[2, 2.5]", true)]
    [InlineData("(1, 3)", "(1, 3)", true)]
    [InlineData("[2, 3]", "[1, 2.5]", false)]
    [InlineData("[2, 3]", "[2.5, 4]", false)]
    [InlineData("(-∞, ∞)", "(-∞, ∞)", true)]
    public void Contains_ASetWithOtherEnds_AsTheEndsSay(string set, string other, bool inside) => Interval.Parse(set).Contains(Interval.Parse(other)).Should().Be(inside);

    [Theory]
    [InlineData("[1, 2]", "(2, 3]", false)]
    [InlineData("(-∞, 2]", "[2, ∞)", true)]
    [InlineData("(-∞, ∞)", "[2, 2]", true)]
    [InlineData("(1, 2)", "(2, 3)", false)]
    public void Intersects_SetsThatTouch_WhereBothHoldTheEnd(string one, string other, bool meet)
    {
        Interval.Parse(one).Intersects(Interval.Parse(other)).Should().Be(meet);
        Interval.Parse(other).Intersects(Interval.Parse(one)).Should().Be(meet);
    }

    [Theory]
    [InlineData("x1, 2]")]
    [InlineData("[1, 2x")]
    [InlineData("1, 2")]
    [InlineData("[, 2]")]
    [InlineData("[1, ]")]
    [InlineData("[1, 2]]")]
    [InlineData("[1, 2, 3]")]
    [InlineData("(∞, 1]")]
    [InlineData("[1, -∞)")]
    [InlineData("(2, 1)")]
    public void TryParse_OfHalfASet_IsFalse(string text) => Interval.TryParse(text, out _).Should().BeFalse();
}
