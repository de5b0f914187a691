using LocalGovMetrics.Units;
using static LocalGovMetrics.Tests.Units.Given;

namespace LocalGovMetrics.Tests.Units;

/// <summary>Boundary changes of published registers. Swiss municipalities: SMMT (Swiss municipal data merger tool), documentation and tests,
/// from the register of the Federal Statistical Office; French communes: COGugaison, issue 10.</summary>
public class PublishedBoundaryChangeTests
{
    private static readonly UnitRegister Swiss = Register(
        [
            Unit("bfs:4021", "Baden", UnitKind.Other),
            Unit("bfs:4025", "Daettwil", UnitKind.Other),
            Unit("bfs:4061", "Arni-Islisberg", UnitKind.Other, until: "1982-12-31"),
            Unit("bfs:4061@1983-01-01", "Arni (AG)", UnitKind.Other),
            Unit("bfs:4084@1983-01-01", "Islisberg", UnitKind.Other),
        ],
        Merge("1962-01-01", Link("bfs:4021", "bfs:4021"), Link("bfs:4025", "bfs:4021")),
        Split("1983-01-01", Link("bfs:4061", "bfs:4061@1983-01-01"), Link("bfs:4061", "bfs:4084@1983-01-01")));

    [Fact]
    public void LinksBetween_Daettwil1962_GiveBothOldNumbersToBaden()
    {
        RegisterLinks links = Swiss.LinksBetween(Day("1961-01-01"), Day("1963-01-01"));

        links.Links.Where(link => link.To == Id("bfs:4021")).Select(link => link.From.Code).Should().Equal("4021", "4025");
        links.Links.Should().HaveCount(3);
        (links.Ended.Count, links.Uncertain.Count).Should().Be((0, 0));
    }

    [Theory]
    [InlineData("1961-12-31", true)]
    [InlineData("1962-01-01", false)]
    public void Find_Daettwil_EndsTheDayBeforeTheMergeTakesEffect(string day, bool exists) =>
        (Swiss.Find("bfs", "4025", Day(day)) is not null).Should().Be(exists);

    [Theory]
    [InlineData("1982-12-31", "Arni-Islisberg", null)]
    [InlineData("1983-01-01", "Arni (AG)", "Islisberg")]
    public void Find_ArniIslisberg_ChangesExactlyOnTheDayAskedFor(string day, string of4061, string? of4084)
    {
        Swiss.Find("bfs", "4061", Day(day))!.Unit.Name.ToString().Should().Be(of4061);
        Swiss.Find("bfs", "4084", Day(day))?.Unit.Name.ToString().Should().Be(of4084);
        Swiss.UnitsOn(Day(day)).Select(unit => unit.Unit.Name.ToString()).Should().Contain(of4061).And.HaveCount(of4084 is null ? 2 : 3);
    }

    [Theory]
    [InlineData("1982-12-31", "1982-12-31", new[] { "4061" })]
    [InlineData("1982-12-31", "1983-01-01", new[] { "4061@1983-01-01", "4084@1983-01-01" })]
    public void SuccessorsOf_ArniIslisberg_AreBothFromTheFirstDayOn(string from, string to, string[] successors)
    {
        IReadOnlyList<UnitShare> shares = Swiss.SuccessorsOf(Id("bfs:4061"), Day(from), Day(to));

        shares.Select(share => share.Unit).Should().Equal(successors.Select(code => Id("bfs:" + code)));
        shares.Select(share => share.IsWhole).Should().AllBeEquivalentTo(successors.Length == 1);
        shares.Select(share => share.ShareBy("population")).Should().OnlyContain(share => share == (successors.Length == 1 ? 1m : null));
        Swiss.LinksBetween(Day(from), Day(to)).Links.Where(link => link.From == Id("bfs:4061")).Select(link => link.To).Should().Equal(shares.Select(share => share.Unit));
    }

    [Fact]
    public void LinksBetween_Corbon_CarryThePrintedPopulations()
    {
        UnitRegister french = Register(
            [Unit("insee:14178", "Corbon"), Unit("insee:14474", "Notre-Dame-d'Estrées", until: "2017-12-31"), Unit("insee:14474@2018-01-01", "Notre-Dame-d'Estrées-Corbon")],
            Merge("2018-01-01", Link("insee:14178", "insee:14474@2018-01-01", 66), Link("insee:14474", "insee:14474@2018-01-01", 171)));

        IReadOnlyList<UnitLink> links = french.LinksBetween(Day("2017-01-01"), Day("2019-01-01")).Links;

        links.Sum(link => link.Amount("population")).Should().Be(237);
        french.PredecessorsOf(Id("insee:14474@2018-01-01"), Day("2017-01-01"), Day("2019-01-01")).Should().OnlyContain(share => share.IsWhole).And.HaveCount(2);
    }

    [Fact]
    public void SuccessorsOf_Leipzig_HaveTheShareOfTheBuiltUpAreaThatMoved()
    {
        UnitRegister nuts = Register(
            [Unit("nuts:DED5", "Leipzig"), Unit("nuts:DED4", "Chemnitz")],
            Transfer("2013-01-01", new UnitLink(Id("nuts:DED5"), Id("nuts:DED4"), [new LinkWeight("builtUp", 5574)]), new UnitLink(Id("nuts:DED5"), Id("nuts:DED5"), [new LinkWeight("builtUp", 72360 - 5574)])));

        UnitShare moved = nuts.SuccessorsOf(Id("nuts:DED5"), Day("2012-01-01"), Day("2014-01-01"))[0];

        moved.Unit.Should().Be(Id("nuts:DED4"));
        (700 * moved.ShareBy("builtUp")!.Value).Should().BeApproximately(53.92m, 0.005m, "the documentation of the nuts package moves 54 of 700 facilities");
    }

    [Fact]
    public void Find_CodeThatWasGivenAgain_MeansTheUnitOfTheDay()
    {
        UnitRegister reused = Register(
            [
                Unit("bfs:3955", "Tersnaus", until: "1950-12-31"), Unit("bfs:3955@1953-01-01", "Landarenca"),
                Unit("gso:26740", "Phường Bến Nghé", UnitKind.Ward), Unit("gso:26740@2025-07-01", "Phường Sài Gòn", UnitKind.Ward), Unit("gso:26737", "Phường Tân Định", UnitKind.Ward),
            ],
            Merge("2025-07-01", Link("gso:26740", "gso:26740@2025-07-01"), Link("gso:26737", "gso:26740@2025-07-01")));

        reused.Find("bfs", "3955", Day("1950-12-31"))!.Unit.Id.ValidFrom.Should().BeNull();
        reused.Find("bfs", "3955", Day("1952-01-01")).Should().BeNull();
        reused.Find("bfs", "3955", Day("1953-01-01"))!.Unit.Name.ToString().Should().Be("Landarenca");
        reused.Find("gso", "26740", Day("2025-06-30"))!.Unit.Name.ToString().Should().Be("Phường Bến Nghé");
        reused.Find("gso", "26740", Day("2025-07-01"))!.Unit.Name.ToString().Should().Be("Phường Sài Gòn");
    }
}
