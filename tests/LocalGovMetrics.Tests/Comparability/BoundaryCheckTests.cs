using System.Diagnostics;
using LocalGovMetrics.Comparability;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Units;
using NodaTime;
using static LocalGovMetrics.Comparability.ComparabilityCode;
using static LocalGovMetrics.Comparability.ComparabilitySeverity;
using static LocalGovMetrics.Tests.Comparability.Compared;

namespace LocalGovMetrics.Tests.Comparability;

/// <summary>Hương Trà before and after Resolution 1264/NQ-UBTVQH14 of 27 April 2021, by which six wards and communes left it.</summary>
public class BoundaryCheckTests
{
    private static readonly UnitBoundaries Changed = UnitBoundaries.ChangedOn(Resolution1264);
    private static readonly Comparand In2023 = Share("98.1") with { Boundaries = Changed };
    private static readonly Comparand In2020 = Of(Period.OfYear(2020));

    [Fact]
    public void OneUnit_BeforeAndAfter_IsRefused_WithTheAct()
    {
        ComparabilityFinding finding = ComparabilityCalculator.Check(In2020, In2023).Findings.Should().ContainSingle(found => found.IsRefusal).Which;

        (finding.Code, finding.Left, finding.Right).Should().Be((BoundariesChanged, "2020", "2023"));
        finding.Changes.Should().Equal(Resolution1264);
        finding.Sentence("en").Should().Be("The boundaries changed between 2020 and 2023: on 2021-04-27 (1264/NQ-UBTVQH14).");
        finding.Sentence("vi").Should().Be("Địa giới thay đổi giữa 2020 và 2023: ngày 2021-04-27 (1264/NQ-UBTVQH14).");
    }

    [Fact]
    public void TwoUnits_EachOfItsOwnTime_AreNotBrokenByThat() =>
        Found(In2020, In2023 with { Unit = "Quảng Trị", Boundaries = UnitBoundaries.Stable }).Should().Equal((DifferentTimes, Reservation, "2020", "2023"));

    [Fact]
    public void StateAtTheEndOfTheYear_FollowsTheNewBoundaries() => Found(Of(Period.OfYear(2021)), In2023).Should().Equal((DifferentTimes, Reservation, "2021", "2023"));

    [Fact]
    public void AmountOfTheYearOfTheChange_IsOfBoth() =>
        Found(Flow(Period.OfYear(2021)), Flow(Period.OfYear(2022))).Should().Equal((DifferentTimes, Reservation, "2021", "2022"), (BoundaryChangeWithin, Reservation, "2021", null));

    [Fact]
    public void GrowthFromABaseBefore_HasTheChangeWithin()
    {
        Comparand growth = In2023 with { Measure = Measure.AverageGrowth, Period = Period.OfYears(2022, 2025), Since = new LocalDate(2020, 1, 1) };

        Found(growth, growth with { Unit = "Tam Kỳ", Boundaries = UnitBoundaries.Stable }).Should().Equal((BoundaryChangeWithin, Reservation, "2022-2025", null));
        Found(growth with { Since = null }, growth with { Since = null, Unit = "Tam Kỳ" }).Should().BeEmpty();
    }

    [Theory]
    [InlineData(2021, 12, 31, false)]
    [InlineData(2022, 1, 1, true)]
    [InlineData(2023, 12, 31, true)]
    [InlineData(2024, 1, 1, false)]
    public void Change_ExactlyOnTheFirstDayAfter_Separates(int year, int month, int day, bool separates)
    {
        UnitBoundaries boundaries = UnitBoundaries.ChangedOn(new BoundaryChange(KnownDate.On(new LocalDate(year, month, day))));

        ComparabilityCalculator.Check(In2020 with { Boundaries = boundaries, Period = Period.OfYear(2021) }, In2023 with { Boundaries = boundaries })
            .Has(BoundariesChanged).Should().Be(separates);
    }

    [Fact]
    public void ValueConvertedToTheNewBoundaries_IsReserved() =>
        Found(In2020 with { Boundaries = Changed with { ConvertedTo = new LocalDate(2023, 1, 1) } }, In2023)
            .Should().Equal((DifferentTimes, Reservation, "2020", "2023"), (BoundariesConverted, Reservation, "2023-01-01", null));

    [Fact]
    public void BoundariesOfWhichNothingIsKnown_AreNoted() =>
        Found(In2020 with { Boundaries = UnitBoundaries.NotKnown }, In2023 with { Boundaries = UnitBoundaries.Stable })
            .Should().Equal((DifferentTimes, Reservation, "2020", "2023"), (BoundariesNotKnown, Note, "notKnown", null));

    [Fact]
    public void SameName_WithTwoIdentities_IsTwoUnits()
    {
        Comparand before = In2020 with { UnitId = new UnitId("gso", "480", new LocalDate(2000, 1, 1)) };

        ComparabilityCalculator.Check(before, In2023 with { UnitId = before.UnitId }).IsComparable.Should().BeFalse();
        ComparabilityCalculator.Check(before, In2023 with { UnitId = new UnitId("gso", "481") }).IsComparable.Should().BeTrue();
    }

    [Theory]
    [InlineData("2021", BoundariesChanged)]
    [InlineData("2020-2021", BoundariesMayHaveChanged)]
    [InlineData("2021-2024", BoundariesMayHaveChanged)]
    [InlineData("unknown", BoundariesMayHaveChanged)]
    [InlineData("after 2021-04-27", BoundariesChanged)]
    [InlineData("before 2020-01-01", null)]
    [InlineData("after 2024-01-01", null)]
    public void Date_KnownToASpan_BreaksWhereItMust(string date, ComparabilityCode? code)
    {
        UnitBoundaries boundaries = UnitBoundaries.ChangedOn(new BoundaryChange(KnownDate.Parse(date)));
        Found(In2020 with { Boundaries = boundaries }, In2023 with { Boundaries = boundaries })
            .Where(found => found.Code is BoundariesChanged or BoundariesMayHaveChanged).Select(found => (ComparabilityCode?)found.Code).Should().Equal(code is null ? [] : [code]);
    }

    [Fact]
    public void Register_GivesTransfersAndChangesOfParent_ToBothUnits()
    {
        UnitId huongTra = new("reports", "huong_tra");
        UnitId hue = new("reports", "hue");
        UnitId six = new("reports", "six");
        UnitId tamKy = new("reports", "tam_ky");
        UnitRegister register = UnitRegister.Build(
            [Unit(huongTra), Unit(hue), Unit(tamKy), Unit(six) with { Parent = huongTra }],
            [
                new UnitParentChange(six, hue) { Date = KnownDate.After(new LocalDate(2021, 4, 27)), Act = new LegalAct("1264/NQ-UBTVQH14") },
                new TerritoryTransfer([new UnitLink(huongTra, hue)]) { Date = KnownDate.InYear(2022) },
            ]).Value!;

        UnitBoundaries.Of(register, huongTra).Changes.Should().Equal(UnitBoundaries.Of(register, hue).Changes).And.Equal(
            new BoundaryChange(KnownDate.After(new LocalDate(2021, 4, 27)), new LegalAct("1264/NQ-UBTVQH14")), new BoundaryChange(KnownDate.InYear(2022)));
        UnitBoundaries.Of(register, tamKy).Should().Be(UnitBoundaries.Stable);
        UnitBoundaries.Of(register, tamKy, isComplete: false).Should().Be(UnitBoundaries.NotKnown);
    }

    /// <summary>What every unit of a country went through is found in one pass over the changes, not in one for each unit.</summary>
    [Fact]
    public void Register_OfACountry_GivesTheBoundariesOfEveryUnit()
    {
        UnitId[] ids = [.. Enumerable.Range(0, 20_000).Select(i => new UnitId("x", FormattableString.Invariant($"{i}")))];
        UnitRegister register = UnitRegister.Build(
            ids.Select(Unit),
            Enumerable.Range(0, 10_000).Select(i => new TerritoryTransfer([new UnitLink(ids[i], ids[i + 10_000])]) { Date = KnownDate.InYear(1900 + (i % 100)) })).Value!;
        Stopwatch watch = Stopwatch.StartNew();

        int changed = ids.Count(id => UnitBoundaries.Of(register, id).Changes.Count == 1);

        changed.Should().Be(20_000);
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
    }

    private static AdministrativeUnit Unit(UnitId id) => new() { Id = id, Name = LocalizedName.Of(id.Code), Kind = UnitKind.Town };

    private static Comparand Of(Period period) => In2023 with { Period = period };

    private static Comparand Flow(Period period) => Of(period) with { Concept = Concept(StockOrFlow.Flow) };
}
