using LocalGovMetrics.Languages;
using LocalGovMetrics.Units;
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
        RegisterOutcome outcome = UnitRegister.Build([Unit("1")], [Creation("2020", "1"), Creation("2021-01-01", "1")]);
        FluentActions.Invoking(outcome.GetRegisterOrThrow).Should().Throw<RegisterContradictionException>()
            .Which.Should().Match<RegisterContradictionException>(error => error.Message == error.Contradictions[0].Sentence("en") && error.Message.Contains("comes into being twice"));
        FluentActions.Invoking(() => outcome.Contradictions[0].Sentence(null!)).Should().Throw<ArgumentNullException>().WithParameterName("language");
        FluentActions.Invoking(() => KnownDate.Parse("2021").Words(null!)).Should().Throw<ArgumentNullException>().WithParameterName("language");
        RegisterNote note = new() { Unit = Id("1"), Name = "Xã 1", Change = Creation("2020", "1") };
        FluentActions.Invoking(() => note.Sentence(null!)).Should().Throw<ArgumentNullException>().WithParameterName("language");
        note.ToString().Should().Be(note.Sentence(Language.English));
    }
}
