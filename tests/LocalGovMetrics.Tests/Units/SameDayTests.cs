using LocalGovMetrics.Units;
using static LocalGovMetrics.Tests.Units.Given;

namespace LocalGovMetrics.Tests.Units;

/// <summary>Several changes of one day: what follows what, and what happens at once.</summary>
public class SameDayTests
{
    private const string D = "2020-01-01";

    private static readonly UnitLink IntoThree = Link("1", "3") with { Receiver = ReceiverState.Existing };

    [Fact]
    public void Places_OfChangesWithoutNumbers_FollowWhatTheirUnitsForce()
    {
        DayOrder.PlacesOf([Recode(D, "1", "2"), Recode(D, "2", "3")]).Should().Equal(0, 1);
        DayOrder.PlacesOf([Recode(D, "2", "3"), Recode(D, "1", "2")]).Should().Equal(1, 0);
        DayOrder.PlacesOf([Recode(D, "1", "2"), Recode("2020-01-02", "2", "3")]).Should().Equal(0, 0);
        DayOrder.PlacesOf([Recode("2020", "1", "2"), Recode("2020", "2", "3")]).Should().Equal([0, 0], "no one day is known");
        DayOrder.PlacesOf([Merge(D, IntoThree, Link("2", "3")), Transfer(D, Link("3", "4"))]).Should().Equal([0, 0], "a unit that was there gives while it receives");
    }

    [Fact]
    public void Places_OfChangesInACircle_AreOne() =>
        DayOrder.PlacesOf([Recode(D, "1", "2"), Recode(D, "2", "1"), Recode(D, "2", "4")]).Should().Equal(0, 0, 0);

    [Fact]
    public void Places_AfterASplitThatMakesOneOfItsUnits_FollowIt()
    {
        UnitSplit split = Split(D, Link("1", "2") with { Receiver = ReceiverState.New }, Link("1", "3") with { Receiver = ReceiverState.Existing });
        DayOrder.PlacesOf([Transfer(D, Link("2", "4")), split]).Should().Equal(1, 0);
        DayOrder.PlacesOf([Transfer(D, Link("3", "4")), split]).Should().Equal([0, 0], "the other was there");
    }

    [Fact]
    public void Places_OfNumbers_ComeAfterThoseWithout_AndOneForEachNumber()
    {
        UnitChange[] changes = [Rename(D, "1", "A"), Rename(D, "2", "B") with { Sequence = 3 }, Rename(D, "3", "C") with { Sequence = 3 }, Rename(D, "4", "D") with { Sequence = 7 }];
        DayOrder.PlacesOf(changes).Should().Equal(0, 1, 1, 2);
        DayOrder.PlacesOf([Recode(D, "1", "2"), Recode(D, "2", "3"), Rename(D, "4", "D") with { Sequence = 1 }]).Should().Equal(0, 1, 2);
        DayOrder.PlacesOf(changes[1..]).Should().Equal(0, 0, 1);
    }

    [Fact]
    public void Successors_OfChangesWithOneNumber_AreOfChangesAtOnce()
    {
        Codes(first: 1, second: 1).Should().Equal("3");
        Codes(first: 1, second: 2).Should().Equal("3", "4");
        Codes(first: null, second: 1).Should().Equal("3", "4");
        Codes(first: null, second: null).Should().Equal("3");

        string[] Codes(int? first, int? second)
        {
            UnitRegister register = Register([Unit("1"), Unit("2"), Unit("3"), Unit("4")], Merge(D, IntoThree, Link("2", "3")) with { Sequence = first }, Transfer(D, Link("3", "4")) with { Sequence = second });
            return [.. register.SuccessorsOf(Id("1"), Day("2019-12-31"), Day(D)).Select(share => share.Unit.Code)];
        }
    }

    [Fact]
    public void Merge_IntoAUnitThatAnEarlierChangeNames_DoesNotMakeIt()
    {
        UnitRegister register = Register([Unit("1"), Unit("2"), Unit("3"), Unit("4"), Unit("5")], Transfer("2000-01-01", Link("5", "3")), Merge(D, Link("1", "3"), Link("2", "3")), Transfer(D, Link("3", "4")));

        register.SuccessorsOf(Id("1"), Day("2019-12-31"), Day(D)).Should().Equal(new UnitShare(Id("3"), Existence.Certain, isWhole: true));
    }

    [Fact]
    public void Unit_ThatTwoMergesOfADayMake_BeginsWithTheFirstOfThem()
    {
        UnitRegister register = Register(
            [Unit("1@2020-01-01"), Unit("2"), Unit("3"), Unit("5"), Unit("6"), Unit("7")],
            Merge(D, Link("1@2020-01-01", "3"), Link("2", "3")),
            Merge(D, Link("5", "3"), Link("6", "3")),
            Recode(D, "7", "1@2020-01-01"));

        register.UnitsOn(Day("2019-12-31")).Select(unit => unit.Unit.Id.Code).Should().Equal("2", "5", "6", "7");
        register.UnitsOn(Day(D)).Select(unit => unit.Unit.Id.Code).Should().Equal("3");
    }

    [Fact]
    public void Amounts_AfterAChainOfOneDay_AreStillThoseOfTheFirstUnit()
    {
        UnitRegister register = Register(
            [Unit("1"), Unit("2@2020-01-01"), Unit("3@2020-01-01"), Unit("4"), Unit("5")],
            Recode(D, "1", "2@2020-01-01"),
            Recode(D, "2@2020-01-01", "3@2020-01-01"),
            Split("2025-01-01", Link("3@2020-01-01", "4", 10), Link("3@2020-01-01", "5", 50)));

        register.LinksBetween(Day("2019-12-31"), Day("2025-01-01")).Links.Where(link => link.From == Id("1")).Select(link => (link.To.Code, link.Amount("population"))).Should().Equal(("4", 10), ("5", 50));
    }

    [Fact]
    public void TwoTransfers_ToOneUnitOnADay_AddUp()
    {
        UnitRegister register = Register(
            [Unit("1"), Unit("2")],
            Transfer(D, Link("1", "2", 10), Link("1", "1", 85)),
            Transfer(D, Link("1", "2", 5), Link("1", "1", 85)));

        register.SuccessorsOf(Id("1"), Day("2019-12-31"), Day(D)).Select(share => (share.Unit.Code, share.ShareBy("population"))).Should().Equal(("1", 0.85m), ("2", 0.15m));
    }

    [Fact]
    public void Shares_WhereAChangeMayComeBeforeOrAfter_AreNotSaidOfWhatStays()
    {
        UnitRegister register = Register(
            [Unit("1"), Unit("2"), Unit("3")],
            Merge(D, Link("1", "2"), Link("2", "2")),
            Transfer("2020", Link("2", "3", 10), Link("2", "2", 90)));

        register.SuccessorsOf(Id("1"), Day("2019-12-31"), Day("2021-01-01")).Should().Equal(
            new UnitShare(Id("2"), Existence.Possible, isWhole: false),
            new UnitShare(Id("3"), Existence.Possible, isWhole: false, new WeightShare("population", 0.1m)));
    }

    [Fact]
    public void Shares_ThatMayHaveMetAgain_AreNotAdded()
    {
        UnitRegister register = Register(
            [Unit("1"), Unit("2@2000-01-01"), Unit("3@2000-01-01"), Unit("4")],
            Split("2000-01-01", Link("1", "2@2000-01-01", 40), Link("1", "3@2000-01-01", 60)),
            Merge("2010", Link("2@2000-01-01", "4"), Link("3@2000-01-01", "4"), Link("4", "4")));

        Successors("2010-06-01").Should().Equal(
            new UnitShare(Id("2@2000-01-01"), Existence.Possible, isWhole: false, new WeightShare("population", 0.4m)),
            new UnitShare(Id("3@2000-01-01"), Existence.Possible, isWhole: false, new WeightShare("population", 0.6m)),
            new UnitShare(Id("4"), Existence.Possible, isWhole: false));
        Successors("2011-01-01").Should().Equal(new UnitShare(Id("4"), Existence.Certain, isWhole: true));

        IReadOnlyList<UnitShare> Successors(string day) => register.SuccessorsOf(Id("1"), Day("1999-12-31"), Day(day));
    }

    [Fact]
    public void Shares_OfWhichOneMayHaveCome_AreNotAdded()
    {
        UnitRegister register = Register(
            [Unit("1"), Unit("2@2000-01-01"), Unit("3@2000-01-01"), Unit("4")],
            Split("2000-01-01", Link("1", "2@2000-01-01", 40), Link("1", "3@2000-01-01", 60)),
            Merge("2005-01-01", Link("2@2000-01-01", "4"), Link("4", "4")),
            Merge("2010", Link("3@2000-01-01", "4"), Link("4", "4")));

        register.SuccessorsOf(Id("1"), Day("1999-12-31"), Day("2009-01-01")).Select(share => (share.Unit.Code, share.ShareBy("population"))).Should().Equal(("3", 0.6m), ("4", 0.4m));
        register.SuccessorsOf(Id("1"), Day("1999-12-31"), Day("2010-06-01")).Should().Equal(
            new UnitShare(Id("3@2000-01-01"), Existence.Possible, isWhole: false, new WeightShare("population", 0.6m)),
            new UnitShare(Id("4"), Existence.Possible, isWhole: false));
    }

    [Fact]
    public void Unit_ThatIsMadeAndReceivesOnOneDay_BeginsWithTheFirst() =>
        UnitRegister.Build(
            [Unit("1"), Unit("2"), Unit("3@2020-01-01"), Unit("4")],
            [Merge(D, Link("1", "3@2020-01-01"), Link("2", "3@2020-01-01")) with { Sequence = 1 }, Transfer(D, Link("4", "3@2020-01-01")) with { Sequence = 2 }]).Reasons.Should().BeEmpty();

    [Fact]
    public void Renaming_OnTheFirstDay_IsNoContradiction() =>
        Register([Unit("1@2020-01-01")], Rename(D, "1@2020-01-01", "A")).Find(Id("1@2020-01-01"), Day(D))!.Unit.Name.ToString().Should().Be("A");

    [Fact]
    public void ThreeNamesAtOnce_ConflictOncePerFurtherName() =>
        UnitRegister.Build([Unit("1")], [Rename(D, "1", "A"), Rename(D, "1", "B"), Rename(D, "1", "C")]).Reasons.Select(found => found.Code)
            .Should().Equal(RegisterContradictionCode.ConflictingChanges, RegisterContradictionCode.ConflictingChanges);
}
