using LocalGovMetrics.Units;
using static LocalGovMetrics.Tests.Units.Given;

namespace LocalGovMetrics.Tests.Units;

public class EditionCheckTests
{
    private static readonly UnitRegister Reform = Register(
        [Unit("1"), Unit("2"), Unit("3"), Unit("3@2025-07-01", "Mới"), Unit("4@2025-07-01"), Unit("5"), Unit("6@2024-03-01", until: "2025-06-30")],
        Merge("2025-07-01", Link("1", "3@2025-07-01"), Link("3", "3@2025-07-01")),
        Recode("2025-07-01", "2", "4@2025-07-01"),
        Dissolution("2024-2025", "5"));

    [Fact]
    public void CheckCodes_OfOneEdition_FindsNothing()
    {
        EditionCheck check = Reform.CheckCodes("t", ["1", "2", "3", "3"], Day("2025-06-30"));

        check.Findings.Should().BeEmpty();
        (check.Codes, check.IsMixed, check.Edition).Should().Be((3, false, KnownDate.Before(Day("2025-07-01"))));
    }

    [Fact]
    public void CheckCodes_OldCodesInNewData_AreNamedWithTheirUnitsAndTheirEdition()
    {
        EditionCheck check = Reform.CheckCodes("t", ["1", "2", "3", "6"], Day("2025-12-31"));

        check.Findings.Select(finding => (finding.Code, finding.Problem)).Should().Equal(("1", CodeProblem.Ended), ("2", CodeProblem.Ended), ("6", CodeProblem.Ended));
        check.Findings[0].Sentence("en").Should().Be("1 meant no unit any more: Xã 1 (until 2025-06-30).");
        check.Findings[0].Sentence("vi").Should().Be("1 không còn đơn vị nào: Xã 1 (đến 2025-06-30).");
        check.Findings[2].Sentence("en").Should().Be("6 meant no unit any more: Xã 6 (2024-03-01/2025-06-30).");
        (check.IsMixed, check.Edition).Should().Be((false, KnownDate.Between(Day("2024-03-01"), Day("2025-06-30"))));
    }

    [Fact]
    public void CheckCodes_OfTwoEditions_AreMixed()
    {
        EditionCheck check = Reform.CheckCodes("t", ["1", "4", "99"], Day("2025-07-01"));

        check.IsMixed.Should().BeTrue();
        check.Findings.Select(finding => (finding.Code, finding.Problem)).Should().Equal(("1", CodeProblem.Ended), ("99", CodeProblem.Unknown));
        Reform.CheckCodes("t", ["4"], Day("2025-06-30")).Findings.Should().ContainSingle().Which.Problem.Should().Be(CodeProblem.NotYet);
    }

    [Fact]
    public void CheckCodes_WhereTheDateIsNotKnownClosely_SaysSo() =>
        Reform.CheckCodes("t", ["5"], Day("2024-06-01")).Findings.Should().ContainSingle().Which.Problem.Should().Be(CodeProblem.Uncertain);

    [Fact]
    public void CheckCodes_OfNothingThatIsKnown_IsOfNoEdition()
    {
        EditionCheck check = Reform.CheckCodes("t", ["98", "99"], Day("2025-07-01"));

        (check.Codes, check.Findings.Count, check.Edition).Should().Be((2, 2, KnownDate.Unknown));
        Reform.CheckCodes("other", ["1"], Day("2025-07-01")).Findings.Should().ContainSingle().Which.Problem.Should().Be(CodeProblem.Unknown);
        Reform.Invoking(register => register.CheckCodes(null!, [], Day("2025-07-01"))).Should().Throw<ArgumentNullException>();
        Reform.Invoking(register => register.CheckCodes("t", null!, Day("2025-07-01"))).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void CheckCodes_OfNewCodesInOldData_NamesTheEditionAfter() =>
        Reform.CheckCodes("t", ["4", "3"], Day("2024-01-01")).Should().Match<EditionCheck>(check => check.Edition == KnownDate.After(Day("2025-06-30")) && check.Findings.Single().Code == "4");

    [Fact]
    public void CheckCodes_OfSeveralEditionsThatFit_NamesTheNearest()
    {
        UnitRegister register = Register([Unit("1@2000-01-01", until: "2004-12-31"), Unit("1@2010-01-01", until: "2014-12-31"), Unit("1@2020-01-01")]);

        Edition("2002-01-01").Should().Be(KnownDate.Between(Day("2000-01-01"), Day("2004-12-31")));
        Edition("2005-02-01").Should().Be(KnownDate.Between(Day("2000-01-01"), Day("2004-12-31")));
        Edition("2009-11-01").Should().Be(KnownDate.Between(Day("2010-01-01"), Day("2014-12-31")));
        Edition("2015-02-01").Should().Be(KnownDate.Between(Day("2010-01-01"), Day("2014-12-31")));
        Edition("2019-12-31").Should().Be(KnownDate.After(Day("2019-12-31")));
        Edition("2030-01-01").Should().Be(KnownDate.After(Day("2019-12-31")));

        KnownDate? Edition(string day) => register.CheckCodes("t", ["1"], Day(day)).Edition;
    }
}
