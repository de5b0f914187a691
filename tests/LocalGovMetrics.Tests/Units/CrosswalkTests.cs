using LocalGovMetrics.Units;
using LocalGovMetrics.Values;
using static LocalGovMetrics.Tests.Units.Links;

namespace LocalGovMetrics.Tests.Units;

public class CrosswalkTests
{
    private static readonly Crosswalk Transfer = Walk("a>a 60", "a>b 40", "b>b 160", "c>d");

    [Fact]
    public void Successors_OfSplitUnit_CarryTheirSharesOfTheWeight() =>
        Transfer.Successors(Id("a")).Select(share => (share.To.Code, share.Share, share.Amount)).Should().Equal(
            ("a", Fraction.FromCount(60, 100), 60m),
            ("b", Fraction.FromCount(40, 100), 40m));

    [Fact]
    public void Successors_OfOnlyLink_CarryTheWholeWhateverItsWeight()
    {
        Transfer.Successors(Id("c")).Should().ContainSingle().Which.IsWhole.Should().BeTrue();
        Transfer.Successors(Id("b")).Should().ContainSingle().Which.Share.Should().Be(Fraction.FromCount(1, 1));
        Walk("a>b 0").Successors(Id("a")).Should().ContainSingle().Which.IsWhole.Should().BeTrue();
    }

    [Fact]
    public void Predecessors_OfEnlargedUnit_CoverItByTheWeight() =>
        Transfer.Predecessors(Id("b")).Select(share => (share.From.Code, share.Coverage)).Should().Equal(("a", 0.2m), ("b", 0.8m));

    [Fact]
    public void Predecessors_WithoutWeight_CoverInWholeUnits()
    {
        Walk("a>c", "b>c 7").Predecessors(Id("c")).Select(share => share.Coverage).Should().Equal(0.5m, 0.5m);
        Walk("a>c", "b>c 7").IsWeighed(Id("c")).Should().BeFalse();
        Walk("a>c 7", "b>c 7").IsWeighed(Id("c")).Should().BeTrue();
    }

    [Theory]
    [InlineData("a>b 40", "a>c")]
    [InlineData("a>b", "a>c")]
    [InlineData("a>b 0", "a>c 0")]
    public void Shares_OfMissingOrZeroWeights_AreUnknown(params string[] links)
    {
        Walk(links).Successors(Id("a")).Should().OnlyContain(share => share.Share == null);
        Walk(links).Part(Id("a"), Id("b"), 10).Should().BeNull();
    }

    [Fact]
    public void Shares_WithoutChosenWeight_AreUnknownOfSplitUnits()
    {
        Crosswalk unweighed = WalkWithoutWeight("a>b 40", "a>c 60", "d>e");

        unweighed.Successors(Id("a")).Should().OnlyContain(share => share.Share == null && share.Amount == null);
        unweighed.Successors(Id("d")).Should().OnlyContain(share => share.IsWhole);
    }

    [Fact]
    public void Part_OfCollapsingUnits_AddsUpExactly()
    {
        Crosswalk thirds = Walk("a>x 1", "a>y 1", "a>z 1");

        decimal[] parts = [.. thirds.To.Select(to => thirds.Part(Id("a"), to, 100.01m)!.Value)];

        parts.Sum().Should().Be(100.01m);
        parts.Should().OnlyContain(part => Math.Abs(part - 33.336666m) < 0.000001m);
    }

    [Theory]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-7.05")]
    [InlineData("0")]
    public void Part_OfExtremeAmounts_AddsUpExactly(string amount)
    {
        Crosswalk thirds = Walk("a>x 1", "a>y 1", "a>z 5");
        decimal whole = decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture);

        thirds.To.Sum(to => thirds.Part(Id("a"), to, whole)!.Value).Should().Be(whole);
    }

    [Fact]
    public void Part_BetweenStrangers_IsNull()
    {
        Transfer.Part(Id("a"), Id("d"), 1).Should().BeNull();
        Transfer.Part(Id("x"), Id("d"), 1).Should().BeNull();
    }

    [Fact]
    public void Unknown_Units_HaveNoPlaceAndNoLinks()
    {
        Transfer.IndexOfFrom(Id("d")).Should().Be(-1);
        Transfer.IndexOfTo(Id("c")).Should().Be(-1);
        Transfer.Successors(Id("d")).Should().BeEmpty();
        Transfer.Predecessors(Id("c")).Should().BeEmpty();
        new Crosswalk([]).From.Should().BeEmpty();
    }

    [Fact]
    public void Link_StandingTwice_IsRefusedByName() =>
        ((Func<Crosswalk>)(() => Walk("a>b 1", "c>b", "a>b 2"))).Should().Throw<ArgumentException>().WithMessage("*t:a -> t:b stands twice*");

    [Fact]
    public void Amounts_BeyondDecimal_AreRefusedByName() =>
        ((Func<Crosswalk>)(() => Walk("a>b 79228162514264337593543950335", "a>c 1"))).Should().Throw<ArgumentException>().WithMessage("*t:a*");

    [Fact]
    public void Code_ReusedAfterMerger_IsTwoUnits()
    {
        UnitId before = new("gso", "26740", new NodaTime.LocalDate(2000, 1, 1));
        UnitId after = new("gso", "26740", new NodaTime.LocalDate(2025, 7, 1));
        Crosswalk walk = new([new UnitLink(before, after)]);

        walk.IndexOfFrom(before).Should().Be(0);
        walk.IndexOfFrom(after).Should().Be(-1);
    }

    [Fact]
    public void Weigh_ByWholeUnits_GivesMergersTheirOwnAndSplitsTheirSuccessorsAmounts()
    {
        Dictionary<UnitId, decimal> population = new() { [Id("a")] = 66, [Id("b")] = 171, [Id("x")] = 30, [Id("y")] = 10 };

        IReadOnlyList<UnitLink> links = LinkWeighing.Weigh([Of("a>c"), Of("b>c"), Of("s>x"), Of("s>y"), Of("t>u"), Of("a2>c 5")], Population, population);

        links.Select(link => link.Amount(Population)).Should().Equal(66, 171, 30, 10, null, 5);
    }

    [Fact]
    public void Weigh_ByTransfer_DoesNotGuess() =>
        LinkWeighing.Weigh([Of("a>a"), Of("a>b"), Of("b>b")], Population, new Dictionary<UnitId, decimal> { [Id("a")] = 5, [Id("b")] = 7 })
            .Select(link => link.Amount(Population)).Should().OnlyContain(amount => amount == null);
}
