using LocalGovMetrics.Units;
using static LocalGovMetrics.Tests.Units.Given;

namespace LocalGovMetrics.Tests.Units;

public class ReceiverTests
{
    private static readonly AdministrativeUnit[] Neighbours = [Unit("1", "Hòa Sơn"), Unit("2", "Tân Lập"), Unit("3", "Phú Mỹ")];

    [Fact]
    public void Split_AmongNeighboursWithoutDates_FoundThemThere()
    {
        UnitRegister register = Register(Neighbours, Split("2021-01-01", Link("1", "2"), Link("1", "3")));

        register.UnitsOn(Day("2020-12-31")).Select(unit => unit.Unit.Id.Code).Should().Equal("1", "2", "3");
        register.UnitsOn(Day("2021-01-01")).Select(unit => unit.Unit.Id.Code).Should().Equal("2", "3");
        register.LinksBetween(Day("2020-12-31"), Day("2021-01-01")).Links.Select(link => (link.From.Code, link.To.Code)).Should().BeEquivalentTo([("1", "2"), ("1", "3"), ("2", "2"), ("3", "3")]);
        register.Notes.Select(note => note.Unit.Code).Should().Equal("2", "3");
        register.Notes[0].Sentence("en").Should().StartWith("Tân Lập (t:2) receives a part by the split on 2021-01-01").And.Contain("receiver=new");
        register.Notes[0].Sentence("vi").Should().Contain("coi là đã có từ trước");
    }

    [Fact]
    public void Split_WhoseLinkSaysNew_MakesTheUnit()
    {
        UnitRegister register = Register(Neighbours, Split("2021-01-01", Link("1", "2") with { Receiver = ReceiverState.New }, Link("1", "3") with { Receiver = ReceiverState.Existing }));

        register.UnitsOn(Day("2020-12-31")).Select(unit => unit.Unit.Id.Code).Should().Equal("1", "3");
        register.Notes.Should().BeEmpty();
    }

    [Fact]
    public void Merge_IntoAUnitWithoutAPartOfItsOwn_MakesIt_UnlessItSaysExisting()
    {
        Register(Neighbours, Merge("2021-01-01", Link("1", "3"), Link("2", "3"))).ExistsOn(Id("3"), Day("2020-12-31")).Should().Be(Existence.No);
        Register(Neighbours, Merge("2021-01-01", Link("1", "3") with { Receiver = ReceiverState.Existing }, Link("2", "3"))).ExistsOn(Id("3"), Day("2020-12-31")).Should().Be(Existence.Certain);
    }

    [Fact]
    public void Transfer_ToANeighbourWithoutDates_FoundItThere() =>
        Register(Neighbours, Transfer("2021-01-01", Link("1", "2"))).ExistsOn(Id("2"), Day("1990-01-01")).Should().Be(Existence.Certain);

    [Fact]
    public void Split_IntoAUnitSaidToBeNewThatWasThere_Contradicts() =>
        Codes([Unit("1"), Unit("2@2010-01-01"), Unit("3")], Split("2021-01-01", Link("1", "2@2010-01-01") with { Receiver = ReceiverState.New }, Link("1", "3"))).Should().Equal(RegisterContradictionCode.Overlap);

    [Fact]
    public void Split_IntoAUnitSaidToBeThereThatBeginsThatDay_Contradicts() =>
        Codes([Unit("1"), Unit("2@2021-01-01"), Unit("3")], Split("2021-01-01", Link("1", "2@2021-01-01") with { Receiver = ReceiverState.Existing }, Link("1", "3"))).Should().Equal(RegisterContradictionCode.BeforeItExists);

    [Fact]
    public void Chain_OfANewCodeAndAMergeOnOneDay_LeadsThrough()
    {
        UnitRegister register = Register(
            [Unit("14", "Cầu Gỗ"), Unit("50@2018-01-01", "Cầu Gỗ"), Unit("92", "Bến Tre")],
            Merge("2018-01-01", Link("50@2018-01-01", "92"), Link("92", "92")),
            Recode("2018-01-01", "14", "50@2018-01-01"));

        register.SuccessorsOf(Id("14"), Day("2017-12-31"), Day("2018-01-01")).Should().Equal(new UnitShare(Id("92"), Existence.Certain, isWhole: true));
        register.UnitsOn(Day("2017-12-31")).Select(unit => unit.Unit.Id.Code).Should().Equal("14", "92");
        register.UnitsOn(Day("2018-01-01")).Select(unit => unit.Unit.Id.Code).Should().Equal("92");
        register.Lineage(Id("14")).Forwards.Select(step => step.To!.Code).Should().Equal("50", "92", "92");
        register.PredecessorsOf(Id("92"), Day("2017-12-31"), Day("2018-06-01")).Select(share => share.Unit.Code).Should().Equal("14", "92");
        register.LinksBetween(Day("2018-01-01"), Day("2017-12-31")).Links.Select(link => (link.From.Code, link.To.Code)).Should().Equal(("92", "14"), ("92", "92"));
    }

    [Fact]
    public void Chain_WithoutDatesInTheIdentities_LeadsThroughInTheOrderOfTheFile()
    {
        UnitChange recode = Recode("2018-01-01", "14", "50");
        UnitChange merge = Merge("2018-01-01", Link("50", "92"), Link("92", "92"));

        Register([Unit("14"), Unit("50"), Unit("92")], recode, merge).SuccessorsOf(Id("14"), Day("2017-12-31"), Day("2018-01-01")).Single().Unit.Should().Be(Id("92"));
        Register([Unit("14"), Unit("50"), Unit("92")], recode with { Sequence = 1 }, merge with { Sequence = 2 }).UnitsOn(Day("2018-01-01")).Should().ContainSingle();
        Codes([Unit("14"), Unit("50"), Unit("92")], recode with { Sequence = 2 }, merge with { Sequence = 1 }).Should().NotBeEmpty();
    }

    [Fact]
    public void Chain_OfAMergeAndTheEndOfItsUnit_LeadsThroughInTheOrderOfTheFile()
    {
        UnitChange merge = Merge("2018-01-01", Link("1", "2"), Link("2", "2"));
        UnitChange second = Merge("2018-01-01", Link("2", "3"), Link("3", "3"));

        Register(Neighbours, merge, second).SuccessorsOf(Id("1"), Day("2017-12-31"), Day("2018-01-01")).Single().Unit.Should().Be(Id("3"));
        RegisterContradiction found = UnitRegister.Build(Neighbours, [second, Transfer("2018-01-01", Link("1", "2"))]).Reasons.Should().ContainSingle().Subject;
        found.Code.Should().Be(RegisterContradictionCode.SuccessorAlreadyEnded);
        found.Sentence("en").Should().NotContain("2017-12-31").And.Contain("has ended by the merge on 2018-01-01");
    }

    [Fact]
    public void Chain_WithNumbers_PassesOnWhatArrivedFirst()
    {
        UnitChange first = Transfer("2018-01-01", Link("1", "2", 10), Link("1", "1", 90));
        UnitChange next = Transfer("2018-01-01", Link("2", "3", 50), Link("2", "2", 50));

        Register(Neighbours, first, next).SuccessorsOf(Id("1"), Day("2017-12-31"), Day("2018-01-01")).Select(share => share.Unit.Code).Should().Equal("1", "2");
        Register(Neighbours, first with { Sequence = 1 }, next with { Sequence = 2 }).SuccessorsOf(Id("1"), Day("2017-12-31"), Day("2018-01-01"))
            .Select(share => (share.Unit.Code, share.ShareBy("population"))).Should().Equal(("1", 0.9m), ("2", 0.05m), ("3", 0.05m));
    }

    [Fact]
    public void CodeOverlap_BoundByAChange_NamesNoDayThatNobodyWrote()
    {
        RegisterContradiction found = UnitRegister.Build([Unit("1"), Unit("1@2000-01-01"), Unit("2")], [Merge("2018-01-01", Link("1", "2"), Link("2", "2"))]).Reasons.Should().ContainSingle().Subject;

        found.Sentence("en").Should().NotContain("2017").And.StartWith("Xã 1 (t:1) and Xã 1 (t:1@2000-01-01) have the same code and both exist until the merge on 2018-01-01");
    }

    private static RegisterContradictionCode[] Codes(AdministrativeUnit[] units, params UnitChange[] changes) => [.. UnitRegister.Build(units, changes).Reasons.Select(found => found.Code)];
}
