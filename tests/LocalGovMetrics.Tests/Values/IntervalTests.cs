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
}
