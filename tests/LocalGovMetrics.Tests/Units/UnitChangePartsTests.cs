using LocalGovMetrics.Units;
using static LocalGovMetrics.Tests.Units.Given;

namespace LocalGovMetrics.Tests.Units;

public class UnitChangePartsTests
{
    private const string ByAct = "(1264/NQ-UBTVQH14, UBTVQH, 2021-04-27)";

    [Fact]
    public void ToString_OfEveryChange_SaysDateKindUnitsAndAct()
    {
        Creation("2020", "1").ToString().Should().Be($"2020 creation t:1 {ByAct}");
        Dissolution("2020", "1").ToString().Should().Be($"2020 dissolution t:1 {ByAct}");
        Rename("2020", "1", "An Xuân").ToString().Should().Be($"2020 rename t:1: An Xuân {ByAct}");
        KindChange("2020", "1", UnitKind.Ward).ToString().Should().Be($"2020 kindChange t:1: ward {ByAct}");
        ParentChange("2020", "1", "46").ToString().Should().Be($"2020 parentChange t:1: t:46 {ByAct}");
        ParentChange("2020", "1", null).ToString().Should().Be($"2020 parentChange t:1: - {ByAct}");
        Recode("2020", "1", "2").ToString().Should().Be($"2020 recode t:1 -> t:2 {ByAct}");
        Merge("2020", Link("1", "3"), Link("2", "3", 60)).ToString().Should().Be($"2020 merge t:1 -> t:3; t:2 -> t:3 (population 60) {ByAct}");
        Split("2020", Link("1", "2"), Link("1", "3")).ToString().Should().Be($"2020 split t:1 -> t:2; t:1 -> t:3 {ByAct}");
        (Transfer("2020", Link("1", "2")) with { Act = null }).ToString().Should().Be("2020 transfer t:1 -> t:2", "what stays is not told");
    }

    [Fact]
    public void Transfer_KeepsWhatIsLeftOfItsGivers() =>
        Transfer("2020", Link("1", "2"), Link("3", "2"), Link("3", "3", 5)).Links.Should().Equal(Link("1", "2"), Link("3", "2"), Link("3", "3", 5), Link("1", "1"));

    [Fact]
    public void Changes_OfLinksThatMakeNone_Throw()
    {
        Refused(() => new TerritoryTransfer([]) { Date = default }, "*each of its giving units*");
        Refused(() => new TerritoryTransfer([Link("1", "1")]) { Date = default }, "*each of its giving units*");
        Refused(() => new TerritoryTransfer([Link("1", "2"), Link("3", "3")]) { Date = default }, "*each of its giving units*");
        Refused(() => new TerritoryTransfer([Link("1", "2"), Link("1", "2", 5)]) { Date = default }, "*stands twice*");
        Refused(() => new UnitMerge([]) { Date = default }, "*predecessor other than*");
        Refused(() => new UnitMerge([Link("1", "1")]) { Date = default }, "*predecessor other than*");
        Refused(() => new UnitMerge([Link("1", "3"), Link("2", "4")]) { Date = default }, "*lead to one unit*");
        Refused(() => new UnitMerge([Link("1", "3"), Link("1", "3", 5)]) { Date = default }, "*stands twice*");
        Refused(() => new UnitSplit([Link("1", "2")]) { Date = default }, "*two successors*");
        Refused(() => new UnitSplit([Link("1", "2"), Link("3", "2")]) { Date = default }, "*come from one unit*");
        Refused(() => new UnitSplit([Link("1", "2"), Link("1", "2", 5)]) { Date = default }, "*stands twice*");
        Refused(() => new UnitRecode(Link("1", "1")) { Date = default }, "*new identity*");
    }

    [Fact]
    public void Changes_OfNothing_Throw()
    {
        Missing(() => new UnitRecode(null!) { Date = default });
        Missing(() => new UnitCreation(null!) { Date = default });
        Missing(() => new UnitDissolution(null!) { Date = default });
        Missing(() => new UnitRename(null!, LocalizedName.Of("a")) { Date = default });
        Missing(() => new UnitRename(Id("1"), null!) { Date = default });
        Missing(() => new UnitKindChange(null!, UnitKind.Ward) { Date = default });
        Missing(() => new UnitParentChange(null!, null) { Date = default });
        Missing(() => new LineageStep(null!, null));
        Missing(() => new UnitLink(null!, Id("1")));
        Missing(() => new UnitLink(Id("1"), null!));
        Missing(() => new UnitShare(null!, Existence.Certain, isWhole: true));
        Missing(() => new UnitOnDay(null!, Existence.Certain));
        Missing(() => new UnitLineage(null!, [], []));
        Missing(() => new UnitLookup(null!, LookupMatch.None, []));
        Missing(() => new CodeFinding(null!, CodeProblem.Unknown, []));
    }

    [Fact]
    public void Sequence_IsOneOrMore()
    {
        (Creation("2020", "1") with { Sequence = 1 }).Sequence.Should().Be(1);
        (Creation("2020", "1") with { Sequence = null }).Sequence.Should().BeNull();
        FluentActions.Invoking(() => Creation("2020", "1") with { Sequence = 0 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Act_HasANumberOrAnIssuer()
    {
        new LegalAct("1/NQ").ToString().Should().Be("1/NQ");
        new LegalAct(null, "UBTVQH", Day("2025-07-01")).ToString().Should().Be("UBTVQH, 2025-07-01");
        Refused(() => new LegalAct(null), "*a number or an issuer*");
        Refused(() => new LegalAct(" "), "*number is blank*");
        Refused(() => new LegalAct("1", " "), "*issuer is blank*");
    }

    [Fact]
    public void Link_SaysWhatIsTold()
    {
        UnitLink link = new(Id("1"), Id("2"), new LinkWeight("population", 60), new LinkWeight("area", 1.5m)) { Shares = [new WeightShare("budget", 0.250m)], Receiver = ReceiverState.New };

        link.ToString().Should().Be("t:1 -> t:2 (new, population 60, area 1.5, part budget 0.25)");
        (link.Amount("area"), link.Amount("budget"), link.ShareBy("budget"), link.ShareBy("area")).Should().Be((1.5m, null, 0.25m, null));
        (link with { Shares = null! }).Shares.Should().BeEmpty();
        Refused(() => new UnitLink(Id("1"), Id("2"), new LinkWeight("a", 1), new LinkWeight("a", 2)), "*weight of the link stands twice*");
        Refused(() => link with { Shares = [new WeightShare("a", 0.5m), new WeightShare("a", 0.25m)] }, "*share of the link stands twice*");
    }

    [Fact]
    public void Weights_AreNamedAndInTheirRange()
    {
        new LinkWeight("a", 0).ToString().Should().Be("a 0");
        new WeightShare("a", 1).ToString().Should().Be("a 1");
        new WeightShare("a", 0).Share.Should().Be(0);
        Refused(() => new LinkWeight(" ", 1), "*");
        Refused(() => new LinkWeight("a", -0.1m), "*");
        Refused(() => new WeightShare(" ", 1), "*");
        Refused(() => new WeightShare("a", -0.1m), "*");
        Refused(() => new WeightShare("a", 1.1m), "*");
    }

    [Fact]
    public void Share_OfAUnit_IsWholeOrByWeight()
    {
        UnitShare part = new(Id("2"), Existence.Possible, isWhole: false, new WeightShare("population", 0.4m), new WeightShare("area", 0.5m));

        (part.ShareBy("area"), part.ShareBy("budget")).Should().Be((0.5m, null));
        part.ToString().Should().Be("t:2 population 0.4, area 0.5 (possible)");
        new UnitShare(Id("2"), Existence.Certain, isWhole: true).ShareBy("anything").Should().Be(1);
        new UnitShare(Id("2"), Existence.Certain, isWhole: true).ToString().Should().Be("t:2 whole");
        new UnitShare(Id("2"), Existence.Certain, isWhole: false).ToString().Should().Be("t:2 part unknown");
        Refused(() => new UnitShare(Id("2"), Existence.Certain, true, new WeightShare("a", 1)), "*has no shares*");
        Refused(() => new UnitShare(Id("2"), Existence.Certain, false, new WeightShare("a", 1), new WeightShare("a", 0.5m)), "*stands twice*");
    }

    [Fact]
    public void Step_OfALineage_GoesFromAUnitToAnother()
    {
        LineageStep passed = new(Merge("2020", Link("1", "3"), Link("2", "3")), Link("1", "3"));
        LineageStep renamed = new(Rename("2020", "1", "A"), null);

        (passed.From, passed.To, passed.ToString()).Should().Be((Id("1"), Id("3"), $"2020 merge t:1 -> t:3 {ByAct}"));
        (renamed.From, renamed.To, renamed.ToString()).Should().Be((Id("1"), Id("1"), $"2020 rename t:1: A {ByAct}"));
        (new LineageStep(Creation("2020", "1"), null).From, new LineageStep(Creation("2020", "1"), null).To).Should().Be((null, Id("1")));
        (new LineageStep(Dissolution("2020", "1"), null).From, new LineageStep(Dissolution("2020", "1"), null).To).Should().Be((Id("1"), null));
    }

    [Fact]
    public void Texts_OfResults_CountWhatTheyHold()
    {
        UnitRegister register = Register([Unit("1"), Unit("2"), Unit("3@2020-01-01"), Unit("4", until: "2019-06-30"), Unit("5")], Merge("2020-01-01", Link("1", "3@2020-01-01"), Link("2", "3@2020-01-01")), Dissolution("2019-2020", "5"));

        register.ToString().Should().Be("5 units, 2 changes");
        register.Lineage(Id("1")).ToString().Should().Be("t:1: 0 steps back, 1 steps on");
        register.LinksBetween(Day("2019-01-01"), Day("2020-06-01")).ToString().Should().Be("2019-01-01 to 2020-06-01: 2 links, 1 ended, 1 uncertain");
        new Crosswalk([Link("1", "3", 5)], "population").ToString().Should().Be("1 -> 1 units by 1 links, weight population");
        new Crosswalk([Link("1", "3")]).ToString().Should().Be("1 -> 1 units by 1 links, no weight");
        new Crosswalk([Link("1", "3")]).Successors(Id("1"))[0].ToString().Should().Be("t:1 -> t:3: whole");
        new Crosswalk([Link("1", "3", 1), Link("1", "2", 3)], "population").Successors(Id("1"))[0].ToString().Should().Be("t:1 -> t:3: 1/4");
        new Crosswalk([Link("1", "3"), Link("1", "2")]).Successors(Id("1"))[0].ToString().Should().Be("t:1 -> t:3: unknown share");
        new ConversionTally { Unplaced = 1.5, UnplacedValues = 1, MissingValues = 2, AbsentUnits = 3 }.ToString().Should().Be("1 unplaced (1.5), 2 not reported, 3 units absent");
        register.Lookup("9").ToString().Should().Be("9: not found");
        register.Lookup("1").ToString().Should().StartWith("1: code: ");
        register.Find(Id("5"), Day("2019-06-01"))!.ToString().Should().EndWith(", possible");
    }

    [Fact]
    public void Lookup_OfAMatchWithoutCandidates_Throws()
    {
        Refused(() => new UnitLookup("x", LookupMatch.Name, []), "*A match has candidates*");
        Refused(() => new UnitLookup("x", LookupMatch.None, [Unit("1")]), "*A match has candidates*");
        new UnitLookup("x", LookupMatch.Name, [Unit("1"), Unit("2")]).ToString().Should().StartWith("x: name, ambiguous: ");
    }

    [Fact]
    public void Crosswalk_WithABlankWeight_Throws() => Refused(() => new Crosswalk([], " "), "*no name*");

    [Fact]
    public void Finding_OfACode_SaysWhenItsUnitsLived()
    {
        new CodeFinding("1", CodeProblem.Ended, [Unit("1@2020-01-01"), Unit("2"), Unit("3", until: "2019-12-31"), Unit("4@2020-01-01", until: "2020-12-31")]).ToString()
            .Should().Be("1 meant no unit any more: Xã 1 (from 2020-01-01); Xã 2; Xã 3 (until 2019-12-31); Xã 4 (2020-01-01/2020-12-31).");
        new CodeFinding("99", CodeProblem.Unknown, []).Sentence("en").Should().Be("99 is not in the register.");
    }

    [Fact]
    public void Check_OfAnEdition_CountsItsFindings()
    {
        EditionCheck check = new(Day("2025-07-01"), 2, [new CodeFinding("99", CodeProblem.Unknown, [])], null);

        check.ToString().Should().Be("2025-07-01: 1 of 2 codes, editions mixed; 99 is not in the register.");
        (check with { }).Should().Be(check);
        new EditionCheck(Day("2025-07-01"), 0, [], KnownDate.InYear(2025)).ToString().Should().Be("2025-07-01: 0 of 0 codes, edition 2025");
        FluentActions.Invoking(() => new EditionCheck(Day("2025-07-01"), -1, [], null)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static void Refused(Func<object> make, string message) => make.Should().Throw<ArgumentException>().WithMessage(message);

    private static void Missing(Func<object> make) => make.Should().Throw<ArgumentNullException>();
}
