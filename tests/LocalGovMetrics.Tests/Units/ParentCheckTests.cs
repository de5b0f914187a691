using LocalGovMetrics.Units;
using static LocalGovMetrics.Tests.Units.Given;

namespace LocalGovMetrics.Tests.Units;

/// <summary>Parents that are not there yet, have ended, or stand above each other.</summary>
public class ParentCheckTests
{
    [Fact]
    public void Parent_ThatEndsUnderAUnitRenamedBefore_IsFound()
    {
        RegisterContradiction found = Found([Unit("9", until: "2019-12-31"), Unit("1", parent: "9")], Rename("2010-01-01", "1", "A")).Should().ContainSingle().Subject;

        (found.Code, found.Day).Should().Be((RegisterContradictionCode.ParentDoesNotExist, Day("2020-01-01")));
        found.Units.Should().Equal(Id("1"), Id("9"));
    }

    [Fact]
    public void Parent_ThatEndsOnTheLastDayUnderIt_IsThere()
    {
        AdministrativeUnit[] units = [Unit("8"), Unit("9", until: "2019-12-31"), Unit("1", parent: "9")];
        Found(units, ParentChange("2020-01-01", "1", "8")).Should().BeEmpty();
        Found(units, ParentChange("2020-01-02", "1", "8")).Should().ContainSingle().Which.Day.Should().Be(Day("2020-01-01"));
    }

    [Fact]
    public void Parent_ThatBeginsOnTheFirstDayOverIt_IsThere()
    {
        Found([Unit("9@2020-01-01"), Unit("1")], ParentChange("2020-01-01", "1", "9@2020-01-01")).Should().BeEmpty();
        RegisterContradiction found = Found([Unit("9@2020-01-02"), Unit("1")], ParentChange("2020-01-01", "1", "9@2020-01-02")).Should().ContainSingle().Subject;
        (found.Code, found.Day).Should().Be((RegisterContradictionCode.ParentDoesNotExist, Day("2020-01-01")));
    }

    [Fact]
    public void Parent_UnderWhichNoDayIsCertain_IsNoContradiction() =>
        Found([Unit("9", until: "2020-03-31"), Unit("8"), Unit("1")], ParentChange("2020", "1", "9"), ParentChange("2020-05-01", "1", "8")).Should().BeEmpty();

    [Fact]
    public void Circle_IsFoundOnce_HoweverManyOfItsParentsBeginThatDay()
    {
        Circle([Unit("1"), Unit("2")], ParentChange("2020-01-01", "1", "2"), ParentChange("2020-01-01", "2", "1")).Day.Should().Be(Day("2020-01-01"));
        Circle([Unit("1", parent: "2"), Unit("2", parent: "1")]).Day.Should().BeNull("it has always been one");
        Circle([Unit("1", parent: "1")]).Units.Should().Equal(Id("1"), Id("1"));

        static RegisterContradiction Circle(AdministrativeUnit[] units, params UnitChange[] changes)
        {
            RegisterContradiction found = Found(units, changes).Should().ContainSingle().Subject;
            found.Code.Should().Be(RegisterContradictionCode.ParentCycle);
            return found;
        }
    }

    [Fact]
    public void Circle_ThatIsOpenedOnTheDayOnWhichItWouldClose_IsNone() =>
        Found([Unit("1", parent: "2"), Unit("2")], ParentChange("2020-01-01", "1", null), ParentChange("2020-01-01", "2", "1")).Should().BeEmpty();

    [Fact]
    public void Parent_ThatHadEndedBefore_IsFoundOnTheFirstDayUnderIt() =>
        Found([Unit("9", until: "2010-12-31"), Unit("1")], ParentChange("2020-01-01", "1", "9")).Should().ContainSingle().Which.Day.Should().Be(Day("2020-01-01"));

    private static IReadOnlyList<RegisterContradiction> Found(AdministrativeUnit[] units, params UnitChange[] changes) => UnitRegister.Build(units, changes).Reasons;
}
