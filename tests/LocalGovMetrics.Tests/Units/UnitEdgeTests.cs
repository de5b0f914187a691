using LocalGovMetrics.Languages;
using LocalGovMetrics.Units;
using NodaTime;
using static LocalGovMetrics.Tests.Units.Given;

namespace LocalGovMetrics.Tests.Units;

/// <summary>The very day of a change: the first of what comes, the day after the last of what goes.</summary>
public class UnitEdgeTests
{
    private static readonly UnitRegister Merged = Register(
        [Unit("2"), Unit("1"), Unit("3@2020-01-01")],
        Merge("2020-01-01", Link("1", "3@2020-01-01"), Link("2", "3@2020-01-01")));

    [Fact]
    public void Exists_FromTheDayOfItsCreation()
    {
        UnitRegister register = Register([Unit("1")], Creation("2020-01-01", "1"));
        register.ExistsOn(Id("1"), Day("2019-12-31")).Should().Be(Existence.No);
        register.ExistsOn(Id("1"), Day("2020-01-01")).Should().Be(Existence.Certain);
        Merged.ExistsOn(Id("1"), Day("2019-12-31")).Should().Be(Existence.Certain);
        Merged.ExistsOn(Id("1"), Day("2020-01-01")).Should().Be(Existence.No);
    }

    [Fact]
    public void Successors_AreThoseOfTheDayAskedFor()
    {
        UnitShare after = new(Id("3@2020-01-01"), Existence.Certain, isWhole: true);
        Merged.SuccessorsOf(Id("1"), Day("2019-01-01"), Day("2019-12-31")).Should().Equal(new UnitShare(Id("1"), Existence.Certain, isWhole: true));
        Merged.SuccessorsOf(Id("1"), Day("2019-12-31"), Day("2020-01-01")).Should().Equal(after);
        Merged.SuccessorsOf(after.Unit, Day("2020-01-01"), Day("2020-01-01")).Should().Equal(after);
        Merged.PredecessorsOf(after.Unit, Day("2019-12-31"), Day("2020-01-01")).Select(share => share.Unit).Should().Equal(Id("1"), Id("2"));
        Merged.PredecessorsOf(after.Unit, Day("2020-01-01"), Day("2020-06-01")).Should().Equal(after);
    }

    [Fact]
    public void Lookup_OfANameThatAnotherUnitTakesOver_FollowsTheDay()
    {
        UnitRegister register = Register([Unit("1", "Xã An"), Unit("2", "Xã Bình")], Rename("2020-01-01", "1", "Xã Cam"), Rename("2020-01-01", "2", "Xã An"));
        register.Lookup("Xã An", Day("2019-12-31")).Candidates.Select(unit => unit.Id).Should().Equal(Id("1"));
        register.Lookup("Xã An", Day("2020-01-01")).Candidates.Select(unit => unit.Id).Should().Equal(Id("2"));
        register.Lookup("Xã Bình", Day("2019-12-31")).Candidates.Select(unit => unit.Id).Should().Equal(Id("2"));
    }

    [Fact]
    public void Units_StandByScheme_ThenByCode() =>
        Register([Unit("b:1"), Unit("a:2"), Unit("a:1"), Unit("a:10")]).Units.Select(unit => unit.Id).Should().Equal(Id("a:1"), Id("a:10"), Id("a:2"), Id("b:1"));

    [Fact]
    public void Step_LeadsToTheUnitOfItsLink()
    {
        UnitLineage lineage = Merged.Lineage(Id("1"));
        lineage.Forwards.Should().ContainSingle().Which.To.Should().Be(Id("3@2020-01-01"));
        new LineageStep(Rename("2020-01-01", "1", "A"), null).To.Should().Be(Id("1"));
        new LineageStep(Dissolution("2020-01-01", "1"), null).To.Should().BeNull();
    }

    [Fact]
    public void Contradictions_AreToldInEnglish()
    {
        Outcome<UnitRegister, RegisterContradiction> outcome = UnitRegister.Build([Unit("1")], [Creation("2020", "1"), Creation("2021-01-01", "1")]);
        FluentActions.Invoking(outcome.GetValueOrThrow).Should().Throw<RegisterContradictionException>()
            .Which.Should().Match<RegisterContradictionException>(error => error.Message == error.Contradictions[0].Sentence("en") && error.Message.Contains("comes into being twice"));
        FluentActions.Invoking(() => outcome.Reasons[0].Sentence(null!)).Should().Throw<ArgumentNullException>().WithParameterName("language");
        FluentActions.Invoking(() => KnownDate.Parse("2021").Words(null!)).Should().Throw<ArgumentNullException>().WithParameterName("language");
        RegisterNote note = new() { Unit = Id("1"), Name = "Xã 1", Change = Creation("2020", "1") };
        FluentActions.Invoking(() => note.Sentence(null!)).Should().Throw<ArgumentNullException>().WithParameterName("language");
        note.ToString().Should().Be(note.Sentence(Language.English));
    }

    [Fact]
    public void Units_OfOneCode_StandInTheOrderOfTheirStarts()
    {
        AdministrativeUnit[] units = [Unit("1@2010-01-01"), Unit("1", until: "1999-12-31"), Unit("1@2000-01-01", until: "2009-12-31")];
        Register(units).Units.Select(unit => unit.Id).Should().Equal(Id("1"), Id("1@2000-01-01"), Id("1@2010-01-01"));
    }

    [Fact]
    public void DaysBeforeTheCalendar_AreThoseOfUnitsWithoutAStart()
    {
        UnitRegister register = Register([Unit("1", "Cũ"), Unit("2@2020-01-01")], Rename("before 2000-01-01", "1", "Mới"));
        LocalDate day = new(0, 12, 31);

        register.ExistsOn(Id("1"), day).Should().Be(Existence.Certain);
        register.ExistsOn(Id("2@2020-01-01"), day).Should().Be(Existence.No);
        register.Find(Id("1"), day)!.Alternatives.Select(unit => unit.Name.ToString()).Should().Equal(["Mới"], "the name may be as old");
    }

    [Fact]
    public void Units_ThatBeginBeforeTheCalendar_AreCheckedAsOthers()
    {
        AdministrativeUnit old = Unit("1") with { Id = new UnitId("t", "1", new LocalDate(0, 6, 1)) };

        UnitRegister.Build([Unit("1"), old], [Dissolution("before 2000-01-01", "1"), new UnitDissolution(old.Id) { Date = KnownDate.Parse("before 1990-01-01") }]).IsSuccess.Should().BeTrue("no day is one of both for certain");
        UnitRegister.Build([Unit("9", until: "2019-12-31"), old with { Parent = Id("9") }], []).Reasons.Should().ContainSingle()
            .Which.Should().Match<RegisterContradiction>(found => found.Code == RegisterContradictionCode.ParentDoesNotExist && found.Day == Day("2020-01-01"));
    }

    [Fact]
    public void DaysAfterTheCalendar_AreAfterAllThatHappensSomeDay()
    {
        UnitRegister register = Register([Unit("1"), Unit("2")], Transfer("after 2020-01-01", Link("1", "2", 10), Link("1", "1", 30)));

        Of("9998-12-31").Should().AllBeEquivalentTo(Existence.Possible);
        Of("9999-01-01").Should().Equal(Existence.Certain, Existence.Certain);

        IEnumerable<Existence> Of(string day) => register.SuccessorsOf(Id("1"), Day("2019-12-31"), Day(day)).Select(share => share.Existence);
    }

    [Fact]
    public void Lookup_TakesAToneOnEitherVowelForTheSame()
    {
        UnitRegister register = Register([Unit("1", "Xã Hòa"), Unit("2", "Xã Hóa")]);
        register.Lookup("Xã Hoà").Should().Match<UnitLookup>(found => found.Match == LookupMatch.Name && found.Candidates.Single().Id == Id("1"));
        register.Lookup("Xã Hoá").Should().Match<UnitLookup>(found => found.Match == LookupMatch.Name && found.Candidates.Single().Id == Id("2"));
        register.Lookup("Xã Hoa").Candidates.Should().HaveCount(2);
    }

    [Fact]
    public void Step_WithALink_LeadsWhereTheLinkLeads() =>
        new LineageStep(Rename("2020-01-01", "1", "A"), Link("3", "2")).Should().Match<LineageStep>(step => step.From == Id("3") && step.To == Id("2"));

    [Fact]
    public void CheckCodes_WhereOneOfTwoUsersIsPossible_NamesThatOne()
    {
        UnitRegister register = Register([Unit("1"), Unit("1@2025-01-01")], Dissolution("2020", "1"));

        CodeFinding finding = register.CheckCodes("t", ["1"], Day("2020-06-01")).Findings.Should().ContainSingle().Subject;
        finding.Problem.Should().Be(CodeProblem.Uncertain);
        finding.Units.Select(unit => unit.Id).Should().Equal(Id("1"));
        register.CheckCodes("t", ["1"], Day("2022-01-01")).Findings.Single().Units.Select(unit => unit.Id).Should().Equal(Id("1"), Id("1@2025-01-01"));
    }

    [Fact]
    public void Transfer_TellsEachLinkThatPasses() =>
        Transfer("2020-01-01", Link("1", "2"), Link("3", "4")).ToString().Should().Be($"2020-01-01 transfer t:1 -> t:2; t:3 -> t:4 ({Act})");

    [Fact]
    public void Contradiction_OfAChangeWithoutAnAct_TellsNone()
    {
        UnitRename change = Rename("2020", "9", "A") with { Act = null };
        UnitRegister.Build([Unit("1")], [change]).Reasons.Should().ContainSingle().Which.Sentence("en").Should().Be("t:9 is named by the renaming in 2020 and is not in the register.");
    }

    [Fact]
    public void Contradiction_OfAUnitWhoseLastDayIsGiven_NamesTheDayAndNotTheChange()
    {
        UnitRename late = Rename("2021-01-01", "1", "A");
        UnitMerge merge = Merge("2020-01-01", Link("1", "3"), Link("2", "3"));

        RegisterContradiction given = UnitRegister.Build([Unit("1", until: "2019-12-31"), Unit("2"), Unit("3")], [merge, late]).Reasons.Should().ContainSingle().Subject;
        RegisterContradiction derived = UnitRegister.Build([Unit("1"), Unit("2"), Unit("3")], [merge, late]).Reasons.Should().ContainSingle().Subject;

        (given.Code, given.Day, derived.Code, derived.Day).Should().Be((RegisterContradictionCode.AlreadyEnded, Day("2019-12-31"), RegisterContradictionCode.AlreadyEnded, null));
        given.Changes.Should().Equal(late);
        derived.Changes.Should().Equal(late, merge);
    }

    [Fact]
    public void Contradiction_OfAReceiverThatHasEnded_NamesTheGiverOfItsOwnLink() =>
        UnitRegister.Build([Unit("1"), Unit("2"), Unit("3"), Unit("4", until: "2019-12-31")], [Transfer("2020-01-01", Link("1", "2"), Link("3", "4"))])
            .Reasons.Should().ContainSingle().Which.Units.Should().Equal(Id("4"), Id("3"));

    [Fact]
    public void Lookup_BeforeTheCalendar_TakesTheNameInForce() =>
        Register([Unit("1", "Xã An"), Unit("2", "Xã Bình")], Rename("2000-01-01", "2", "Xã An")).Lookup("Xã An", new LocalDate(0, 12, 31)).Candidates.Select(unit => unit.Id).Should().Equal(Id("1"));

    [Fact]
    public void Unit_OnADayOnWhichItMayNotHaveBegunOrMayHaveEnded_IsPossible()
    {
        UnitRegister register = Register([Unit("1"), Unit("2")], Creation("2020", "1"), Dissolution("before 2000-01-01", "2"));

        register.Find(Id("1"), Day("2020-06-01")).Should().Match<UnitOnDay>(state => state.Existence == Existence.Possible && state.Unit.Name.ToString() == "Xã 1" && state.Alternatives.Count == 0);
        register.ExistsOn(Id("2"), new LocalDate(0, 12, 31)).Should().Be(Existence.Possible);
    }

    [Fact]
    public void Lookup_OfANameThatSaysItsKind_AlsoKnowsTheKindShort()
    {
        UnitRegister register = Register([Unit("1", "Phường 1", UnitKind.Ward), Unit("2", "Phường 2", UnitKind.Commune)]);
        register.Lookup("P. 1").Candidates.Select(unit => unit.Id).Should().Equal(Id("1"));
        register.Lookup("P. 2").Candidates.Should().BeEmpty("it is no ward");
    }
}
