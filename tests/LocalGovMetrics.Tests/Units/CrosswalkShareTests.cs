using CsCheck;
using LocalGovMetrics.Units;
using NodaTime;
using static LocalGovMetrics.Tests.Units.Given;

namespace LocalGovMetrics.Tests.Units;

public class CrosswalkShareTests
{
    private static readonly UnitRegister MergedThenSplit = Register(
        [Unit("a", "Bến Đò"), Unit("b", "Bãi Cát"), Unit("b@1997-11-20", "Bãi Cát")],
        Merge("1994-01-01", Link("a", "a"), Link("b", "a")),
        Split("1997-11-20", Link("a", "a", 24000), Link("a", "b@1997-11-20", 8000)));

    [Fact]
    public void Crosswalk_OfAMergeAndASplit_KnowsTheSharesThatSuccessorsKnow()
    {
        RegisterLinks links = MergedThenSplit.LinksBetween(Day("1990-01-01"), Day("1999-01-01"));
        Crosswalk walk = new(links.Links, "population");

        walk.Successors(Id("b")).Select(share => (share.To.ToString(), share.Share!.Value.Ratio, share.Amount)).Should().Equal(("t:a", 0.75m, null), ("t:b@1997-11-20", 0.25m, null));
        Sums(walk, new() { [Id("a")] = 24000, [Id("b")] = 8000 }).Should().BeEquivalentTo(new Dictionary<UnitId, double> { [Id("a")] = 24000, [Id("b@1997-11-20")] = 8000 });
        walk.Part(Id("b"), Id("a"), 8000).Should().Be(6000);
    }

    [Fact]
    public void LinksBetween_ToAnEarlierDay_AreTheLinksTurnedRound()
    {
        UnitRegister register = Register(
            [Unit("1"), Unit("2"), Unit("3@2000-01-01"), Unit("4@2010-01-01"), Unit("5@2010-01-01"), Unit("6@2005-01-01", "Mới")],
            Creation("2005-01-01", "6@2005-01-01"),
            Merge("2000-01-01", Link("1", "3@2000-01-01", 100), Link("2", "3@2000-01-01", 60)),
            Split("2010-01-01", Link("3@2000-01-01", "4@2010-01-01", 50), Link("3@2000-01-01", "5@2010-01-01", 150)));

        RegisterLinks back = register.LinksBetween(Day("2020-01-01"), Day("1995-01-01"));

        back.Links.Select(link => (link.From.Code, link.To.Code, link.Amount("population"))).Should().BeEquivalentTo(
            new (string, string, decimal?)[] { ("4", "1", 25), ("4", "2", 15), ("5", "1", 75), ("5", "2", 45) });
        back.Ended.Should().Equal(Id("6@2005-01-01"));
        new Crosswalk(back.Links, "population").Part(Id("4@2010-01-01"), Id("1"), 8).Should().Be(5);
        register.LinksBetween(Day("2020-01-01"), Day("2005-06-01")).Links.Select(link => (link.From.Code, link.To.Code)).Should().BeEquivalentTo([("4", "3"), ("5", "3"), ("6", "6")]);
    }

    [Fact]
    public void LinksBetween_ToAnEarlierDayBeyondSomethingNew_NamesWhatItWentInto() =>
        Register([Unit("1"), Unit("2@2000-01-01")], Merge("2010-01-01", Link("2@2000-01-01", "1"), Link("1", "1")))
            .LinksBetween(Day("2015-01-01"), Day("1995-01-01")).Should().Match<RegisterLinks>(links => links.Links.Count == 0 && links.Ended.Single() == Id("1"));

    [Fact]
    public void Conversion_InOneStep_EqualsThatInTwo_WhereverSharesAreKnown() =>
        Gen.Select(RandomRegister.Weighed, Gen.Int[0, 4200], Gen.Int[0, 4200], Gen.Int[0, 4200]).Sample(
            (sample, one, two, three) =>
            {
                LocalDate[] days = [.. new[] { one, two, three }.Order().Select(RandomRegisterSample.DayOf)];
                UnitRegister register = sample.Register;
                Crosswalk direct = new(register.LinksBetween(days[0], days[2]).Links, "population");
                Crosswalk first = new(register.LinksBetween(days[0], days[1]).Links, "population");
                Crosswalk second = new(register.LinksBetween(days[1], days[2]).Links, "population");
                Dictionary<UnitId, double> values = direct.From.Select((unit, i) => (unit, (double)((i * 37) + 11))).ToDictionary(pair => pair.unit, pair => pair.Item2);

                direct.From.SelectMany(direct.Successors).Should().OnlyContain(share => share.Share != null, "every split and transfer has its weights");
                Dictionary<UnitId, double> stepped = Sums(second, Sums(first, values));
                foreach ((UnitId unit, double sum) in Sums(direct, values))
                {
                    stepped[unit].Should().BeApproximately(sum, 1e-6);
                }
            },
            iter: 400);

    [Theory]
    [InlineData(10000, 7500, 2500)]
    [InlineData(2500, 0, 2500)]
    public void Weigh_ByAmountsBeforeATransfer_LeavesTheRest(int before, int stayed, int passed) =>
        LinkWeighing.Weigh([Link("cam", "cam"), Link("cam", "dai", 2500), Link("dai", "dai")], "population", new Dictionary<UnitId, decimal> { [Id("cam")] = before }, new Dictionary<UnitId, decimal>())
            .Select(link => link.Amount("population")).Should().Equal(stayed, passed, null);

    [Fact]
    public void Weigh_ByAmountsAfterATransfer_AddsWhatPassed() =>
        LinkWeighing.Weigh([Link("cam", "cam"), Link("cam", "dai", 2500), Link("dai", "dai")], "population", new Dictionary<UnitId, decimal>(), new Dictionary<UnitId, decimal> { [Id("cam")] = 7500, [Id("dai")] = 6500 })
            .Select(link => link.Amount("population")).Should().Equal(7500, 2500, 4000);

    [Fact]
    public void Weigh_WithoutADay_TakesNoAmountOfAUnitThatGaveOrReceived()
    {
        UnitLink[] links = [Link("cam", "cam"), Link("cam", "dai", 2500), Link("dai", "dai"), Link("ba", "ba")];

        LinkWeighing.AskedUnits(links).Select(unit => unit.Code).Should().Equal("cam", "dai");
        LinkWeighing.Weigh(links, "population", new Dictionary<UnitId, decimal> { [Id("cam")] = 10000, [Id("dai")] = 4000, [Id("ba")] = 1 })
            .Select(link => link.Amount("population")).Should().Equal(null, 2500, null, 1);
    }

    [Fact]
    public void Weigh_ByAmountsThatContradictTheLinks_GivesNone() =>
        LinkWeighing.Weigh([Link("cam", "cam"), Link("cam", "dai", 2500)], "population", new Dictionary<UnitId, decimal> { [Id("cam")] = 2000 }, new Dictionary<UnitId, decimal>())[0].Amount("population").Should().BeNull();

    [Fact]
    public void Weigh_ByAmountsBeforeAndKnownParts_TakesTheParts() =>
        LinkWeighing.Weigh(MergedThenSplit.LinksBetween(Day("1990-01-01"), Day("1999-01-01")).Links, "population", new Dictionary<UnitId, decimal> { [Id("a")] = 100, [Id("b")] = 20 }, new Dictionary<UnitId, decimal>())
            .Select(link => link.Amount("population")).Should().Equal(75, 25, 15, 5);

    private static Dictionary<UnitId, double> Sums(Crosswalk walk, Dictionary<UnitId, double> values)
    {
        double[] sums = new double[walk.To.Count];
        walk.ConvertSums([.. values.Keys.Select(walk.IndexOfFrom)], [.. values.Values], sums, new double[sums.Length]);
        return walk.To.Zip(sums).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    [Fact]
    public void Part_WhoseProductLeavesDecimal_IsDividedFirst()
    {
        Crosswalk walk = new([Link("a", "x", 10_000_000_000), Link("a", "y", 30_000_000_000)], "population");
        walk.Part(Id("a"), Id("x"), 100_000_000_000_000_000_000m).Should().Be(25_000_000_000_000_000_000m);
        walk.Part(Id("a"), Id("y"), 100_000_000_000_000_000_000m).Should().Be(75_000_000_000_000_000_000m);
    }

    [Fact]
    public void Amounts_ComeBeforeParts()
    {
        UnitLink[] links = [Link("a", "x", 1) with { Shares = [new WeightShare("population", 0.5m)] }, Link("a", "y", 3) with { Shares = [new WeightShare("population", 0.5m)] }];
        new Crosswalk(links, "population").Successors(Id("a")).Select(share => share.Share?.Ratio).Should().Equal(0.25m, 0.75m);
    }

    [Fact]
    public void Weigh_WhereBothDaysTellAnAmount_TakesTheDayBefore() =>
        LinkWeighing.Weigh([Link("a", "x")], "population", Amounts("a", 10), Amounts("x", 12)).Single().Amount("population").Should().Be(10);

    [Fact]
    public void Weigh_WhereAUnitAfterTellsOnePart_LeavesTheRestOfTheUnitBefore() =>
        LinkWeighing.Weigh([Link("a", "x"), Link("a", "y")], "population", Amounts("a", 30), Amounts("x", 12)).Select(link => link.Amount("population")).Should().Equal(12, 18);

    [Fact]
    public void Weigh_WhereOneLinkHasAnAmount_GivesTheOtherTheRest_WhateverTheParts()
    {
        UnitLink[] links = [Link("a", "x", 66) with { Shares = [new WeightShare("population", 0.5m)] }, Link("a", "y") with { Shares = [new WeightShare("population", 0.5m)] }];
        LinkWeighing.Weigh(links, "population", Amounts("a", 100)).Select(link => link.Amount("population")).Should().Equal(66, 34);
    }

    private static Dictionary<UnitId, decimal> Amounts(string unit, decimal amount) => new() { [Id(unit)] = amount };

    [Fact]
    public void Part_OfSeveralEqualParts_LeavesTheRoundingToTheLargest()
    {
        Crosswalk walk = new([Link("a", "x", 1), Link("a", "y", 4), Link("a", "z", 1)], "population");
        new[] { "x", "y", "z" }.Select(to => walk.Part(Id("a"), Id(to), 100)).Should().Equal(16.666666666667m, 66.666666666666m, 16.666666666667m);
    }

    [Fact]
    public void Coverage_OfAnUnknownShare_IsOneOfSoManyEqualOnes() =>
        new Crosswalk([Link("b", "y"), Link("a", "x"), Link("a", "z"), Link("c", "x")]).Predecessors(Id("x")).Select(share => Math.Round(share.Coverage, 6)).Should().Equal(0.333333m, 0.666667m);
}
