using LocalGovMetrics.Units;
using LocalGovMetrics.Values;
using NodaTime;
using static LocalGovMetrics.Tests.Units.Given;

namespace LocalGovMetrics.Tests.Units;

public class RegisterPartsTests
{
    [Fact]
    public void Find_ACodeThatMayMeanTwoUnits_GivesBoth()
    {
        UnitRegister register = Register([Unit("1"), Unit("1@2020-06-01", "Mới")], Recode("2020", "1", "1@2020-06-01"));

        UnitOnDay both = register.Find("t", "1", Day("2020-07-01"))!;
        (both.Existence, both.Unit.Id, both.IsSettled).Should().Be((Existence.Possible, Id("1"), false));
        both.Alternatives.Select(unit => unit.Id).Should().Equal(Id("1@2020-06-01"));
        register.Find("t", "1", Day("2021-01-01"))!.Should().Match<UnitOnDay>(state => state.IsSettled && state.Unit.Id == Id("1@2020-06-01"));
        register.Find("t", "1", Day("2019-12-31"))!.Should().Match<UnitOnDay>(state => state.IsSettled && state.Unit.Id == Id("1"));
        register.Find("t", "2", Day("2020-07-01")).Should().BeNull();
        register.Find(Id("2"), Day("2020-07-01")).Should().BeNull();
        register.Find(Id("1@2020-06-01"), Day("2020-05-31")).Should().BeNull();
        register.Find(Id("1@2020-06-02")).Should().BeNull();
        register.ExistsOn(Id("2"), Day("2020-07-01")).Should().Be(Existence.No);
        register.Invoking(of => of.Find(null!, "1", Day("2020-07-01"))).Should().Throw<ArgumentNullException>();
        register.Invoking(of => of.Find("t", null!, Day("2020-07-01"))).Should().Throw<ArgumentNullException>();
        register.Invoking(of => of.Find(null!)).Should().Throw<ArgumentNullException>();
        register.Invoking(of => of.Lookup(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void UnitsOn_ADay_HaveTheirStateOfTheDay()
    {
        UnitRegister register = Register([Unit("1"), Unit("2@2020-01-01"), Unit("3", until: "2019-12-31")], Rename("2020-01-01", "1", "Mới"));

        register.UnitsOn(Day("2019-12-31")).Select(unit => unit.Unit.Name.ToString()).Should().Equal("Xã 1", "Xã 3");
        register.UnitsOn(Day("2020-01-01")).Select(unit => unit.Unit.Name.ToString()).Should().Equal("Mới", "Xã 2");
    }

    [Fact]
    public void BoundaryChangesOf_AUnit_AreThoseThatMovedItsBorders()
    {
        UnitRegister register = Register(
            [Unit("46"), Unit("47"), Unit("1", parent: "46"), Unit("2", parent: "46"), Unit("3")],
            ParentChange("2019-01-01", "2", "46"),
            ParentChange("2020-01-01", "1", "47"),
            Transfer("2021-01-01", Link("1", "2")),
            ParentChange("2022-01-01", "1", null),
            Rename("2023-01-01", "3", "A"));

        Years("46").Should().Equal(2020);
        Years("47").Should().Equal(2020, 2022);
        Years("1").Should().Equal(2021);
        Years("2").Should().Equal(2021);
        Years("3").Should().BeEmpty();

        int[] Years(string unit) => [.. register.BoundaryChangesOf(Id(unit)).Select(change => change.Date.Day!.Value.Year)];
    }

    [Fact]
    public void Equality_OfRegisters_IsByUnitsAndChanges()
    {
        UnitRegister one = Register([Unit("1"), Unit("2")], Rename("2020", "1", "A"));
        UnitRegister? none = null;

        (one == Register([Unit("2"), Unit("1")], Rename("2020", "1", "A"))).Should().BeTrue("the order of units is that of their codes");
        (one != Register([Unit("1"), Unit("2")])).Should().BeTrue();
        (one == Register([Unit("1"), Unit("3")], Rename("2020", "1", "A"))).Should().BeFalse();
        (none == one || one == none || none != null).Should().BeFalse();
        one.Equals((object)one).Should().BeTrue();
        one.Equals("1").Should().BeFalse();
        one.GetHashCode().Should().Be(Register([Unit("1"), Unit("2")], Rename("2020", "1", "A")).GetHashCode());
    }

    [Fact]
    public void Outcome_IsARegisterOrContradictions()
    {
        UnitRegister register = Register([Unit("1")]);
        RegisterContradiction[] found = [.. UnitRegister.Build([Unit("1"), Unit("1"), Unit("2"), Unit("2")], []).Reasons];

        new Outcome<UnitRegister, RegisterContradiction>(null, found).ToString().Split('\n').Should().HaveCount(2).And.AllSatisfy(line => line.Should().StartWith("duplicateIdentity: Xã "));
        new Outcome<UnitRegister, RegisterContradiction>(register, []).ToString().Should().Be("1 units, 0 changes");
        new Outcome<UnitRegister, RegisterContradiction>(register, []).GetValueOrThrow().Should().BeSameAs(register);
        FluentActions.Invoking(() => Outcome.Failure<UnitRegister, RegisterContradiction>([])).Should().Throw<ArgumentException>().WithMessage("*one reason or more*");
        FluentActions.Invoking(() => new Outcome<UnitRegister, RegisterContradiction>(register, found)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Outcome<UnitRegister, RegisterContradiction>(register, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new UnitRegister([Unit("1"), Unit("1")], [])).Should().Throw<RegisterContradictionException>();
    }

    [Fact]
    public void SuccessorsOf_ASplitAndThenAMergeOfAPart_FollowsEachPart()
    {
        UnitRegister register = Register(
            [Unit("1"), Unit("2"), Unit("3@2000-01-01"), Unit("4@2000-01-01")],
            Split("2000-01-01", Link("1", "3@2000-01-01", 30), Link("1", "4@2000-01-01", 10)),
            Merge("2010-01-01", Link("4@2000-01-01", "2"), Link("2", "2")));

        register.SuccessorsOf(Id("1"), Day("1999-12-31"), Day("2009-12-31")).Select(share => (share.Unit.Code, share.ShareBy("population"))).Should().Equal(("3", 0.75m), ("4", 0.25m));
        register.SuccessorsOf(Id("1"), Day("1999-12-31"), Day("2010-01-01")).Select(share => (share.Unit.Code, share.ShareBy("population"))).Should().Equal(("2", 0.25m), ("3", 0.75m));
        register.SuccessorsOf(Id("4@2000-01-01"), Day("2000-01-01"), Day("2010-01-01")).Should().Equal(new UnitShare(Id("2"), Existence.Certain, isWhole: true));
        register.PredecessorsOf(Id("2"), Day("1999-12-31"), Day("2010-01-01")).Select(share => (share.Unit.Code, share.ShareBy("population"))).Should().Equal(("1", 0.25m), ("2", 1m));
        register.PredecessorsOf(Id("2"), Day("1999-12-31"), Day("2009-12-31")).Select(share => share.Unit.Code).Should().Equal("2");
        register.PredecessorsOf(Id("2"), Day("2010-01-01"), Day("2010-01-01")).Select(share => share.Unit.Code).Should().Equal("2");
        FluentActions.Invoking(() => register.PredecessorsOf(Id("1"), Day("2000-01-02"), Day("2000-01-01"))).Should().Throw<ArgumentException>().WithMessage("*later day is before*");
    }

    [Fact]
    public void Part_OfAnAmount_IsRoundedButForTheLargest()
    {
        Crosswalk walk = new([Link("a", "x", 1), Link("a", "y", 2), Link("b", "z")], "population");

        walk.Part(Id("a"), Id("x"), 100).Should().Be(33.333333333333m);
        walk.Part(Id("a"), Id("y"), 100).Should().Be(66.666666666667m);
        walk.Part(Id("a"), Id("x"), 0.01m).Should().Be(0.00333333333333m);
        walk.Part(Id("a"), Id("x"), 100_000_000_000_000_000_000m).Should().Be(33_333_333_333_333_333_333.333333m);
        walk.Part(Id("b"), Id("z"), 1.5m).Should().Be(1.5m, "all of it passes whatever the weight");
        walk.Part(Id("a"), Id("z"), 1).Should().BeNull();
        walk.Part(Id("a"), Id("q"), 1).Should().BeNull();
    }

    [Fact]
    public void Crosswalk_OfSharesWithoutAmounts_GoesByTheShares()
    {
        UnitLink[] links = [Link("a", "x") with { Shares = [new WeightShare("population", 0.2m)] }, Link("a", "y") with { Shares = [new WeightShare("population", 0.6m)] }, Link("b", "x")];
        Crosswalk walk = new(links, "population");

        walk.Successors(Id("a")).Select(share => share.Share).Should().Equal(Fraction.FromCount(0.2m, 0.8m), Fraction.FromCount(0.6m, 0.8m));
        walk.Part(Id("a"), Id("x"), 8).Should().Be(2);
        walk.Part(Id("a"), Id("y"), 8).Should().Be(6);
        walk.IsWeighed(Id("x")).Should().BeFalse();
        walk.IsWeighed(Id("q")).Should().BeFalse();
        walk.Predecessors(Id("x")).Select(share => share.Coverage).Should().Equal(0.2m, 0.8m);
        new Crosswalk(links, "area").Successors(Id("a")).Should().OnlyContain(share => share.Share == null);
    }

    [Fact]
    public void Weigh_KeepsWhatTheLinksSay()
    {
        UnitLink told = Link("a", "x") with { Receiver = ReceiverState.Existing, Shares = [new WeightShare("area", 0.5m)] };

        UnitLink weighed = LinkWeighing.Weigh([told], "population", new Dictionary<UnitId, decimal> { [Id("a")] = 7 }).Single();

        (weighed.Receiver, weighed.ShareBy("area"), weighed.Amount("population")).Should().Be((ReceiverState.Existing, 0.5m, 7m));
        FluentActions.Invoking(() => LinkWeighing.Weigh(null!, "a", new Dictionary<UnitId, decimal>())).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => LinkWeighing.Weigh([told], " ", new Dictionary<UnitId, decimal>())).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => LinkWeighing.Weigh([told], "a", null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => LinkWeighing.Weigh([told], "a", null!, new Dictionary<UnitId, decimal>())).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => LinkWeighing.Weigh([told], "a", new Dictionary<UnitId, decimal>(), null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => LinkWeighing.AskedUnits(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void ConvertMeans_CountsWhatItLeavesOut()
    {
        Crosswalk walk = new([Link("a", "x", 1), Link("b", "x", 3), Link("c", "y", 1)], "population");
        Computed[] means = new Computed[2];
        double[] missing = new double[2];

        ConversionTally tally = walk.ConvertMeans([0, 1, -1, -1], [10, double.NaN, 5, double.NaN], means, missing);

        means.Should().Equal(Computed.From(10), Computed.Undefined(UndefinedReason.Missing));
        missing.Should().Equal(0.75, 1);
        tally.Should().Be(new ConversionTally { UnplacedValues = 1, MissingValues = 2, AbsentUnits = 1 });
        FluentActions.Invoking(() => walk.ConvertMeans([-2], [1], means, missing)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*Row 0*");
        FluentActions.Invoking(() => walk.ConvertMeans([3], [1], means, missing)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*Row 0*");
        FluentActions.Invoking(() => walk.ConvertMeans([0], [double.NegativeInfinity], means, missing)).Should().Throw<ArgumentException>().WithMessage("*row 0 is infinite*");
        FluentActions.Invoking(() => walk.ConvertMeans([0], [], means, missing)).Should().Throw<ArgumentException>().WithMessage("*1 units and 0 values*");
        FluentActions.Invoking(() => walk.ConvertMeans([0], [1], means, new double[1])).Should().Throw<ArgumentException>().WithMessage("*2 and 1*");
    }

    [Fact]
    public void ConvertSums_OfManyUnits_SeesEachOfThemOnce()
    {
        Crosswalk walk = new([.. Enumerable.Range(0, 130).Select(i => new UnitLink(new UnitId("t", $"f{i}"), new UnitId("t", $"g{i % 2}"), new LinkWeight("population", 1)))], "population");
        double[] sums = new double[2];
        double[] missing = new double[2];

        ConversionTally tally = walk.ConvertSums([.. Enumerable.Range(0, 130).Where(i => i is not (63 or 64 or 128))], [.. Enumerable.Repeat(1.0, 127)], sums, missing);

        sums.Should().Equal(63, 64);
        missing.Should().Satisfy(even => Math.Abs(even - (2 / 65.0)) < 1e-12, odd => Math.Abs(odd - (1 / 65.0)) < 1e-12);
        tally.AbsentUnits.Should().Be(3);
        FluentActions.Invoking(() => walk.ConvertSums([64, 0, 64], [1, 1, 1], sums, missing)).Should().Throw<ArgumentException>().WithMessage("*t:f64 stands twice*row 2*");
    }

    [Fact]
    public void DayRange_NumbersTheDaysOfTheCalendar()
    {
        LocalDate day = Day("2025-07-01");
        DayRange.DayOf(DayRange.Number(day)).Should().Be(day);
        DayRange.DayOf(DayRange.Before(DayRange.Number(day))).Should().Be(day.PlusDays(-1));
        DayRange.DayOf(DayRange.Next(DayRange.Number(day))).Should().Be(day.PlusDays(1));
        DayRange.FirstOfDay(DayRange.Number(day)).Should().BeLessThan(DayRange.LastOfDay(DayRange.Number(day)));
        DayRange.DayOf(DayRange.Before(DayRange.Number(Day("0001-01-01")))).Should().Be(Day("0001-01-01").PlusDays(-1));
        DayRange.DayOf(DayRange.Number(Day("9998-12-31"))).Should().Be(Day("9998-12-31"));
        DayRange.Number(Day("9999-01-01")).Should().Be(DayRange.End);
        DayRange.Number(new LocalDate(0, 12, 31)).Should().Be(DayRange.Beginning);
        foreach (int open in (int[])[DayRange.Beginning, DayRange.End])
        {
            (DayRange.Before(open), DayRange.Next(open), DayRange.FirstOfDay(open), DayRange.LastOfDay(open), DayRange.DayOf(open)).Should().Be((open, open, open, open, null));
        }

        DayRange.Of(KnownDate.On(day), 3).IsSameDay(DayRange.OfDay(day)).Should().BeTrue();
        DayRange.Of(KnownDate.On(day), 3).Earliest.Should().Be(DayRange.OfDay(day).Earliest + 3);
        DayRange.Of(KnownDate.InYear(2025)).IsSameDay(DayRange.OfDay(Day("2025-01-01"))).Should().BeFalse();
        DayRange.OfDay(day).IsSameDay(DayRange.Of(KnownDate.InYear(2025))).Should().BeFalse();
        DayRange.Of(KnownDate.Unknown, 3).Should().Be(DayRange.Unknown);
        DayRange.OfDay(day).IsCertainlyAfter(DayRange.OfDay(day)).Should().BeFalse();
        DayRange.OfDay(day).IsCertainlyAfter(DayRange.OfDay(day.PlusDays(-1))).Should().BeTrue();
    }

    [Fact]
    public void StateOn_ADayThatSeveralChangesMayPrecede_NamesEachThatMayHold()
    {
        UnitRegister register = Register([Unit("1", "Cũ")], Rename("2020-2021", "1", "A"), Rename("2021-2022", "1", "B"));

        Names("2019-12-31").Should().Equal("Cũ");
        Names("2020-06-01").Should().Equal("Cũ", "A");
        Names("2021-06-01").Should().Equal("Cũ", "A", "B");
        Names("2021-12-31").Should().Equal("A", "B");
        Names("2022-12-31").Should().Equal("B");

        string[] Names(string day) => register.Find(Id("1"), Day(day)) is { } state ? [state.Unit.Name.ToString(), .. state.Alternatives.Select(unit => unit.Name.ToString())] : [];
    }

    [Fact]
    public void Lineage_OfManySteps_IsInTheOrderOfTheirDays()
    {
        UnitRegister renamed = Register([Unit("1")], [.. Enumerable.Range(1850, 150).Reverse().Select(year => Rename($"{year}-01-01", "1", $"Tên {year}"))]);
        renamed.Lineage(Id("1")).Forwards.Select(step => step.Change.Date.Day!.Value.Year).Should().Equal(Enumerable.Range(1850, 150));

        UnitRegister parted = Register(
            [Unit("1"), Unit("2@2000-01-01"), Unit("3@2000-01-01"), Unit("4"), Unit("5@2020-01-01")],
            Creation("1990-01-01", "1"),
            Rename("1995-01-01", "4", "Trước"),
            Split("2000-01-01", Link("1", "2@2000-01-01"), Link("1", "3@2000-01-01")),
            Rename("2003-01-01", "2@2000-01-01", "A"),
            Rename("2005-01-01", "3@2000-01-01", "B"),
            Transfer("2006-01-01", Link("2@2000-01-01", "4")),
            Rename("2008-01-01", "4", "Sau"),
            Rename("2010-01-01", "2@2000-01-01", "C"),
            Merge("2020-01-01", Link("2@2000-01-01", "5@2020-01-01"), Link("3@2000-01-01", "5@2020-01-01")));

        parted.Lineage(Id("1")).Forwards.Select(step => step.Change.Date.Day!.Value.Year).Should().Equal(2000, 2000, 2003, 2005, 2006, 2008, 2010, 2020, 2020);
        parted.Lineage(Id("5@2020-01-01")).Backwards.Select(step => step.Change.Date.Day!.Value.Year).Should().Equal(2020, 2020, 2000, 2000, 1990);
        parted.Lineage(Id("4")).Backwards.Select(step => step.Change.Date.Day!.Value.Year).Should().Equal(2006, 2000, 1990);
    }

    [Fact]
    public void SuccessorsOf_AUnitThatReceivesAndGivesOnOneDay_GoByWhatWasLeftOfIt()
    {
        UnitRegister register = Register(
            [Unit("1"), Unit("2"), Unit("3")],
            Merge("2000-01-01", Link("3", "1", 50), Link("1", "1", 100)),
            Transfer("2000-01-01", Link("1", "2", 10), Link("1", "1", 90)));

        register.SuccessorsOf(Id("1"), Day("1999-12-31"), Day("2000-01-01")).Select(share => (share.Unit.Code, share.ShareBy("population"))).Should().Equal(("1", 0.9m), ("2", 0.1m));
    }

    [Fact]
    public void ConvertSums_BeyondDouble_IsRefusedAlsoWhereNothingWasPlaced() =>
        FluentActions.Invoking(() => new Crosswalk([Link("1", "2")]).ConvertSums([-1, -1], [double.MaxValue, double.MaxValue], new double[1], new double[1]))
            .Should().Throw<ArgumentException>().WithMessage("*range of double*");

    [Fact]
    public void Links_OfOneLineage_WithoutACircle_AreNone() =>
        UnitRegister.Build(
            [Unit("1"), Unit("2"), Unit("3@2000-01-01"), Unit("4@2010-01-01")],
            [
                Merge("2000-01-01", Link("1", "3@2000-01-01"), Link("2", "3@2000-01-01")),
                Recode("2010-01-01", "3@2000-01-01", "4@2010-01-01"),
            ]).IsSuccess.Should().BeTrue();
}
