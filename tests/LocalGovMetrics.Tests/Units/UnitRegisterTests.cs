using LocalGovMetrics.Units;
using static LocalGovMetrics.Tests.Units.Given;

namespace LocalGovMetrics.Tests.Units;

public class UnitRegisterTests
{
    private static readonly UnitRegister Vague = Register(
        [Unit("hue", "Huế", UnitKind.ProvincialCity), Unit("ht", "Hương Trà", UnitKind.Town), Unit("six", "06 xã, phường", UnitKind.Group, "ht"), Unit("ax", "An Xuân", UnitKind.Ward), Unit("ph", "Phước Hòa", UnitKind.Ward)],
        Transfer("2021-04-28/2021-12-31", Link("ht", "hue")),
        ParentChange("2021-04-28/2021-12-31", "six", "hue"),
        Merge("2024-2025", Link("ax", "ax"), Link("ph", "ax")));

    [Theory]
    [InlineData("2023-12-31", Existence.Certain)]
    [InlineData("2024-01-01", Existence.Possible)]
    [InlineData("2025-12-30", Existence.Possible)]
    [InlineData("2025-12-31", Existence.No)]
    public void ExistsOn_DateKnownToTheYears_IsPossibleBetween(string day, Existence existence)
    {
        Vague.ExistsOn(Id("ph"), Day(day)).Should().Be(existence);
        Vague.Find(Id("ph"), Day(day))?.Existence.Should().Be(existence);
        Vague.ExistsOn(Id("ax"), Day(day)).Should().Be(Existence.Certain);
        Vague.UnitsOn(Day(day)).Should().HaveCount(existence == Existence.No ? 4 : 5);
    }

    [Fact]
    public void Find_ParentThatMayHaveChanged_GivesBoth()
    {
        Vague.Find(Id("six"), Day("2021-04-27"))!.Should().Match<UnitOnDay>(state => state.IsSettled && state.Unit.Parent == Id("ht"));
        UnitOnDay between = Vague.Find(Id("six"), Day("2021-07-01"))!;
        between.Existence.Should().Be(Existence.Certain);
        between.IsSettled.Should().BeFalse();
        between.Unit.Parent.Should().Be(Id("ht"));
        between.Alternatives.Should().ContainSingle().Which.Parent.Should().Be(Id("hue"));
        Vague.Find(Id("six"), Day("2021-12-31"))!.Should().Match<UnitOnDay>(state => state.IsSettled && state.Unit.Parent == Id("hue"));
    }

    [Fact]
    public void SuccessorsOf_VagueMerge_ArePossibleUntilItIsCertain()
    {
        Vague.SuccessorsOf(Id("ph"), Day("2023-01-01"), Day("2024-06-30")).Should().Equal(
            new UnitShare(Id("ax"), Existence.Possible, isWhole: true),
            new UnitShare(Id("ph"), Existence.Possible, isWhole: true));
        Vague.SuccessorsOf(Id("ph"), Day("2023-01-01"), Day("2025-12-31")).Should().Equal(new UnitShare(Id("ax"), Existence.Certain, isWhole: true));
        Vague.LinksBetween(Day("2023-01-01"), Day("2024-06-30")).Uncertain.Should().Equal(Id("ph"));
        Vague.LinksBetween(Day("2023-01-01"), Day("2025-12-31")).Uncertain.Should().BeEmpty();
    }

    [Fact]
    public void SuccessorsOf_TransferWithoutWeights_NameAllAndNoPart()
    {
        Vague.SuccessorsOf(Id("ht"), Day("2020-12-31"), Day("2023-12-31")).Should().Equal(
            new UnitShare(Id("ht"), Existence.Certain, isWhole: false),
            new UnitShare(Id("hue"), Existence.Certain, isWhole: false));
        Vague.SuccessorsOf(Id("ht"), Day("2021-12-31"), Day("2023-12-31")).Should().ContainSingle().Which.IsWhole.Should().BeTrue();
        Vague.SuccessorsOf(Id("ht"), Day("2021-06-30"), Day("2023-12-31")).Should().OnlyContain(share => share.Existence == Existence.Possible);
    }

    [Fact]
    public void ExistsOn_OpenEndedDate_IsPossibleForEverAfter()
    {
        UnitRegister register = Register([Unit("1"), Unit("2@2021-05-01")], Dissolution("after 2021-04-27", "1"));

        register.ExistsOn(Id("1"), Day("2021-04-27")).Should().Be(Existence.Certain);
        register.ExistsOn(Id("1"), Day("2021-04-28")).Should().Be(Existence.Possible);
        register.ExistsOn(Id("1"), Day("2900-01-01")).Should().Be(Existence.Possible);
        register.ExistsOn(Id("1"), NodaTime.LocalDate.MaxIsoValue).Should().Be(Existence.No, "every change of the register has happened then");
    }

    [Fact]
    public void Find_RenamedUnit_HasTheNameKindAndParentOfTheDay()
    {
        UnitRegister register = Register(
            [Unit("46", "Thừa Thiên Huế", UnitKind.Province), Unit("480", "Hương Trà", UnitKind.RuralDistrict, "46")],
            KindChange("2011-11-15", "480", UnitKind.Town),
            Rename("2011-11-15", "480", "Thị xã Hương Trà"),
            ParentChange("2025-07-01", "480", null));

        register.Find("t", "480", Day("2011-11-14"))!.Unit.Should().Be(register.Find(Id("480")));
        AdministrativeUnit town = register.Find("t", "480", Day("2011-11-15"))!.Unit;
        (town.Kind, town.Name.ToString(), town.Parent).Should().Be((UnitKind.Town, "Thị xã Hương Trà", Id("46")));
        register.Find("t", "480", Day("2025-07-01"))!.Unit.Parent.Should().BeNull();
        register.Lineage(Id("480")).Forwards.Select(step => step.Change.ChangeKind).Should().Equal(UnitChangeKind.KindChange, UnitChangeKind.Rename, UnitChangeKind.ParentChange);
    }

    [Fact]
    public void Find_UnitThatAMergeEnds_SaysItsLastDay() =>
        Register([Unit("1"), Unit("2"), Unit("3@2020-01-01")], Merge("2020-01-01", Link("1", "3@2020-01-01"), Link("2", "3@2020-01-01")))
            .Find("t", "1", Day("2019-12-31"))!.Unit.ValidTo.Should().Be(Day("2019-12-31"));

    [Fact]
    public void Lineage_ThroughSeveralChanges_IsAPathWithDatesAndActs()
    {
        UnitRegister register = Chain();

        UnitLineage lineage = register.Lineage(Id("3@2000-01-01"));

        lineage.Backwards.Select(step => (step.From?.Code, step.To!.Code, step.Change.Date.ToString())).Should().Equal(
            ("1", "3", "2000-01-01"), ("2", "3", "2000-01-01"), (null, "1", "1990"));
        lineage.Forwards.Select(step => (step.From!.Code, step.To!.Code, step.Change.Date.ToString())).Should().Equal(
            ("3", "4", "2010-01-01"), ("3", "5", "2010-01-01"), ("5", "6", "2020-01-01"));
        lineage.Forwards.Should().OnlyContain(step => step.Change.Act == Act);
        register.Lineage(Id("7")).Forwards.Select(step => step.To!.Code).Should().Equal("6");
        register.Lineage(Id("7")).Backwards.Should().BeEmpty();
    }

    [Fact]
    public void LinksBetween_SeveralChanges_MultiplyTheSharesAndScaleTheAmounts()
    {
        UnitRegister register = Chain();

        register.SuccessorsOf(Id("1"), Day("1995-01-01"), Day("2025-01-01")).Select(share => (share.Unit.Code, share.ShareBy("population"))).Should().Equal(("4", 0.25m), ("6", 0.75m));
        RegisterLinks links = register.LinksBetween(Day("1995-01-01"), Day("2025-01-01"));
        links.Links.Select(link => (link.From.Code, link.To.Code, link.Amount("population"))).Should().BeEquivalentTo(
            new[] { ("1", "4", 25m), ("1", "6", 75m), ("2", "4", (decimal?)15m), ("2", "6", 45m), ("7", "6", null) });
        register.PredecessorsOf(Id("6@2020-01-01"), Day("1995-01-01"), Day("2025-01-01")).Select(share => (share.Unit.Code, share.ShareBy("population"))).Should().Equal(("1", 0.75m), ("2", 0.75m), ("7", 1m));
    }

    [Fact]
    public void LinksBetween_PartThatMixedUnitsPassedOn_HasItsShareButNoAmount()
    {
        UnitRegister register = Register(
            [Unit("1"), Unit("2"), Unit("3@2000-01-01"), Unit("4@2010-01-01"), Unit("5@2010-01-01")],
            Merge("2000-01-01", Link("1", "3@2000-01-01"), Link("2", "3@2000-01-01")),
            Split("2010-01-01", Link("3@2000-01-01", "4@2010-01-01", 10), Link("3@2000-01-01", "5@2010-01-01", 30)));

        register.SuccessorsOf(Id("1"), Day("1999-01-01"), Day("2010-01-01"))[0].ShareBy("population").Should().Be(0.25m);
        register.LinksBetween(Day("1999-01-01"), Day("2010-01-01")).Links.Should().OnlyContain(link => link.Weights.Count == 0, "the inhabitants of 1 among the 10 are not known");
        register.LinksBetween(Day("2005-01-01"), Day("2010-01-01")).Links.Select(link => link.Amount("population")).Should().Equal(10, 30);
    }

    [Fact]
    public void LinksBetween_RecodedThenSplit_KeepsTheAmounts() =>
        Register(
            [Unit("1"), Unit("2@2000-01-01"), Unit("3@2010-01-01"), Unit("4@2010-01-01")],
            Recode("2000-01-01", "1", "2@2000-01-01"),
            Split("2010-01-01", Link("2@2000-01-01", "3@2010-01-01", 10), Link("2@2000-01-01", "4@2010-01-01", 30)))
            .LinksBetween(Day("1999-01-01"), Day("2010-01-01")).Links.Select(link => (link.From.Code, link.To.Code, link.Amount("population"))).Should().Equal(("1", "3", 10), ("1", "4", 30));

    [Fact]
    public void LinksBetween_UnitThatComesTogetherAgain_IsWhole()
    {
        UnitRegister register = Register(
            [Unit("1"), Unit("2@2000-01-01"), Unit("3@2000-01-01"), Unit("4@2010-01-01")],
            Split("2000-01-01", Link("1", "2@2000-01-01"), Link("1", "3@2000-01-01")),
            Merge("2010-01-01", Link("2@2000-01-01", "4@2010-01-01"), Link("3@2000-01-01", "4@2010-01-01")));

        register.SuccessorsOf(Id("1"), Day("1999-01-01"), Day("2005-01-01")).Should().OnlyContain(share => !share.IsWhole && share.Shares.Count == 0).And.HaveCount(2);
        register.SuccessorsOf(Id("1"), Day("1999-01-01"), Day("2010-01-01")).Should().Equal(new UnitShare(Id("4@2010-01-01"), Existence.Certain, isWhole: true));
        register.PredecessorsOf(Id("4@2010-01-01"), Day("1999-01-01"), Day("2010-01-01")).Should().ContainSingle().Which.IsWhole.Should().BeTrue();
    }

    [Fact]
    public void LinksBetween_PartThatEnded_IsNamedInsteadOfLinkedInPart()
    {
        UnitRegister register = Register(
            [Unit("1"), Unit("2@2000-01-01"), Unit("3@2000-01-01"), Unit("4", kind: UnitKind.RuralDistrict)],
            Split("2000-01-01", Link("1", "2@2000-01-01"), Link("1", "3@2000-01-01")),
            Dissolution("2010-01-01", "3@2000-01-01"),
            Dissolution("2025-07-01", "4"));

        RegisterLinks links = register.LinksBetween(Day("1999-01-01"), Day("2025-07-01"));

        links.Ended.Should().Equal(Id("1"), Id("4"));
        links.Links.Should().BeEmpty();
        register.SuccessorsOf(Id("4"), Day("1999-01-01"), Day("2025-07-01")).Should().BeEmpty();
        register.SuccessorsOf(Id("1"), Day("1999-01-01"), Day("2025-07-01")).Should().Equal(new UnitShare(Id("2@2000-01-01"), Existence.Certain, isWhole: false));
    }

    [Fact]
    public void LinksBetween_ExchangeOfTheSameDay_PassesNothingOn()
    {
        UnitRegister register = Register(
            [Unit("1"), Unit("2"), Unit("3")],
            Transfer("2000-01-01", Link("1", "2", 10), Link("1", "1", 90), Link("2", "3", 50), Link("2", "2", 50)));

        register.SuccessorsOf(Id("1"), Day("1999-12-31"), Day("2000-01-01")).Select(share => (share.Unit.Code, share.ShareBy("population"))).Should().Equal(("1", 0.9m), ("2", 0.1m));
    }

    [Fact]
    public void SuccessorsOf_ChangesWhoseOrderIsNotKnown_AreOnlyPossible()
    {
        UnitRegister register = Register(
            [Unit("1"), Unit("2"), Unit("3")],
            Transfer("2024", Link("1", "2")),
            Transfer("2024-06-01/2025-06-01", Link("2", "1"), Link("2", "3")));

        register.SuccessorsOf(Id("1"), Day("2023-01-01"), Day("2026-01-01")).Select(share => (share.Unit.Code, share.Existence)).Should().Equal(
            ("1", Existence.Possible), ("2", Existence.Possible), ("3", Existence.Possible));
        register.LinksBetween(Day("2023-01-01"), Day("2026-01-01")).Uncertain.Should().Equal(Id("1"), Id("2"));
    }

    [Fact]
    public void SuccessorsOf_EmptySpanOrAbsentUnit_AreItselfOrNone()
    {
        UnitRegister register = Chain();

        register.SuccessorsOf(Id("1"), Day("2000-01-01"), Day("2000-01-01")).Should().BeEmpty();
        register.SuccessorsOf(Id("3@2000-01-01"), Day("2000-01-01"), Day("2000-01-01")).Should().ContainSingle().Which.IsWhole.Should().BeTrue();
        FluentActions.Invoking(() => register.SuccessorsOf(Id("1"), Day("2000-01-02"), Day("2000-01-01"))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => register.Lineage(Id("99"))).Should().Throw<KeyNotFoundException>().WithMessage("*t:99*");
    }

    private static UnitRegister Chain() => Register(
        [Unit("1"), Unit("2"), Unit("7"), Unit("3@2000-01-01"), Unit("4@2010-01-01"), Unit("5@2010-01-01"), Unit("6@2020-01-01")],
        Creation("1990", "1"),
        Merge("2000-01-01", Link("1", "3@2000-01-01", 100), Link("2", "3@2000-01-01", 60)),
        Split("2010-01-01", Link("3@2000-01-01", "4@2010-01-01", 50), Link("3@2000-01-01", "5@2010-01-01", 150)),
        Merge("2020-01-01", Link("5@2010-01-01", "6@2020-01-01"), Link("7", "6@2020-01-01")));
}
