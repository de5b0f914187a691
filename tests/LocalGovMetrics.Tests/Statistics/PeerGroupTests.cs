using LocalGovMetrics.Comparison;
using LocalGovMetrics.Statistics;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Statistics;

public class PeerGroupTests
{
    private static readonly PeerUnit[] Units =
    [
        new("Hương Trà") { Id = new UnitId("gso", "480"), Kind = UnitKind.Town, UnitClass = "loại IV", Parent = "Huế", Characteristics = [100, 5] },
        new("Quảng Trị") { Id = new UnitId("gso", "462"), Kind = UnitKind.Town, UnitClass = "loại IV", Parent = "Quảng Trị", Characteristics = [110, 5] },
        new("Phong Điền") { Kind = UnitKind.Town, UnitClass = "loại IV", Parent = "Huế", Characteristics = [300, 9] },
        new("Tam Kỳ") { Kind = UnitKind.ProvincialCity, UnitClass = "loại II", Parent = "Quảng Nam", Characteristics = [150, 6] },
        new("An Cựu") { Parent = "Huế", Characteristics = [null, 1] },
    ];

    [Fact]
    public void Resolve_EveryGroup_NamesItsPeersAndNeverTheUnitItself()
    {
        new NamedPeers("Tam Kỳ", "gso:462", "Hương Trà").Resolve(Units, 0).Names.Should().Equal("Quảng Trị", "Tam Kỳ");
        new PeersOfClass().Resolve(Units, 0).Names.Should().Equal("Quảng Trị", "Phong Điền");
        new PeersOfClass(UnitKind.ProvincialCity).Resolve(Units, 0).Names.Should().Equal("Tam Kỳ");
        new PeersOfClass(unitClass: "loại II").Resolve(Units, 0).Names.Should().Equal("Tam Kỳ");
        new PeersOfParent().Resolve(Units, 0).Names.Should().Equal("Phong Điền", "An Cựu");
        new PeersOfParent("Quảng Nam").Resolve(Units, 0).Names.Should().Equal("Tam Kỳ");
        new NearestNeighbours(2, "dân số", "diện tích").Resolve(Units, 0).Names.Should().Equal("Quảng Trị", "Tam Kỳ");
    }

    [Fact]
    public void Resolve_Neighbours_ExplainTheirDistanceByCharacteristic()
    {
        PeerSelection found = new NearestNeighbours(9, "dân số", "diện tích").Resolve(Units, 0);

        found.Names.Should().Equal("Quảng Trị", "Tam Kỳ", "Phong Điền");
        found.Distances.Select(each => each.Unit).Should().Equal(found.Peers);
        found.Distances[0].Shares.Select(share => share.Value).Should().Equal(1, 0);
        found.Distances.Should().OnlyContain(each => Math.Abs(each.Shares.Sum(share => share.Value) - 1) < 1e-12);
    }

    [Fact]
    public void Resolve_WhatIsNotThere_SaysSo()
    {
        PeerSelection unknown = new NamedPeers("Nha Trang").Resolve(Units, 0);
        (unknown.Reason, unknown.Unresolved.Single()).Should().Be((UndefinedReason.TooFewObservations, "Nha Trang"));
        new NamedPeers("a").Resolve([new PeerUnit("b"), new PeerUnit("a"), new PeerUnit("a")], 0).Unresolved.Should().Equal("a");
        new PeersOfClass().Resolve(Units, 4).Reason.Should().Be(UndefinedReason.Missing);
        new PeersOfParent().Resolve([new PeerUnit("a"), new PeerUnit("b")], 0).Reason.Should().Be(UndefinedReason.Missing);
        new NearestNeighbours(2, "dân số", "diện tích").Resolve(Units, 4).Reason.Should().Be(UndefinedReason.TooFewObservations);
        FluentActions.Invoking(() => new NearestNeighbours(2, "dân số").Resolve(Units, 0)).Should().Throw<ArgumentException>().WithMessage("Hương Trà has 2 characteristics, not 1.*");
        FluentActions.Invoking(() => new PeersOfParent().Resolve(Units, 5)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new NearestNeighbours(1)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Of_Values_TakesThoseOfThePeersForAComparator()
    {
        PeerSelection peers = new PeersOfClass().Resolve(Units, 0);
        Comparator median = Comparators.Median(peers.Of<double?>([1, 2, 4, 8, 16]), 2, peers.Names);

        (median.Value.Value, string.Join(", ", median.PeerNames)).Should().Be((3, "Quảng Trị, Phong Điền"));
        Comparators.Median(peers.Of<double?>([1, 2, null, 8, 16]), 2, peers.Names).Should().BeEquivalentTo(new { Value = Computed.Undefined(UndefinedReason.TooFewObservations), PeerNames = new[] { "Quảng Trị" } });
        FluentActions.Invoking(() => peers.Of<int>([1])).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Comparators.Median([1, 2], 1, ["a"])).Should().Throw<ArgumentException>().WithMessage("2 values, but 1 names.*");
    }

    [Fact]
    public void Comparators_OfOne_CarryItsName()
    {
        Comparators.ParentUnit(1.5, "Huế").Should().BeEquivalentTo(new { Kind = ComparatorKind.ParentUnit, Value = Computed.From(1.5), PeerNames = new[] { "Huế" }, Peers = 1, MinimumPeers = 1 });
        Comparators.Target(null, "Hương Trà").Value.Reason.Should().Be(UndefinedReason.Missing);
        Comparators.Target(double.NaN, "Hương Trà").Value.Reason.Should().Be(UndefinedReason.NotFinite);
        FluentActions.Invoking(() => Comparators.ParentUnit(1, " ")).Should().Throw<ArgumentException>();
    }
}
