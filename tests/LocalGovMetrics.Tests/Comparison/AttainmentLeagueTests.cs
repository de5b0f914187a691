using CsCheck;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Tests.Verdicts;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tests.Comparison;

public class AttainmentLeagueTests
{
    private static readonly LeagueOptions TwoPeers = new() { MinimumPeers = 2 };

    [Fact]
    public void Of_ModestPlannerThatOverachieves_DoesNotWin()
    {
        LeagueTable table = AttainmentLeague.Of([Town("A", 105, 120, 100), Town("B", 150, 148, 100), Town("C", 130, 131, 100)], TwoPeers).Tables.Should().ContainSingle().Subject;

        table.Places.Select(place => place.AttainmentRank.Value).Should().Equal(1, 3, 2);
        table.Places.Select(place => place.AmbitionRank.Value).Should().Equal(3, 1, 2);
        table.Places.Select(place => place.Standing).Should().Equal(LeagueStanding.ModestAndAchieved, LeagueStanding.AmbitiousAndMissed, LeagueStanding.AmbitiousAndAchieved);
        table.Places[0].Attainment.Should().Be(Computed.From(BinaryNumber.FromDecimal(120m / 105m)));
    }

    [Fact]
    public void Of_TargetAndBaseline_AsksGrowthAndChangePerYear()
    {
        TargetAmbition ambition = AttainmentLeague.Of([Town("A", 121, 120, 100)]).Tables[0].Places[0].Ambition;

        ambition.Should().BeEquivalentTo(new { BaseYear = 2020, Years = 2, Target = Computed.From(121), Baseline = Computed.From(100), RequiredChange = Computed.From(21), RequiredChangePerYear = Computed.From(10.5) });
        ambition.RequiredGrowth.Value.Should().BeApproximately(0.1, 1e-12);
    }

    [Fact]
    public void Of_Peers_AreMeasuredByTheirMedianWithoutTheUnitItself()
    {
        LeaguePlace first = AttainmentLeague.Of([Town("A", 120, 120, 100), Town("B", 90, 148, 100), Town("C", 110, 131, 100)], TwoPeers with { Basis = AmbitionBasis.Peers }).Tables[0].Places[0];

        first.Ambition.PeerTargets.Should().BeEquivalentTo(new { Kind = ComparatorKind.Median, Value = Computed.From(100), PeerNames = new[] { "B", "C" } });
        first.Ambition.RatioToPeers.Should().Be(Computed.From(1.2));
        first.Ambition.DifferenceFromPeers.Should().Be(Computed.From(20));
        first.PeerAmbition.Should().Be(first.Ambition.PeerTargets);
    }

    [Fact]
    public void Of_FewerPeersThanNeeded_WithholdsAndDoesNotPlace()
    {
        LeaguePlace place = AttainmentLeague.Of([Town("A", 120, 120, 100), Town("B", 90, 148, 100)]).Tables[0].Places[0];

        place.Ambition.RatioToPeers.Should().Be(Computed.Undefined(UndefinedReason.TooFewObservations));
        place.Ambition.DifferenceFromPeers.Should().Be(Computed.Undefined(UndefinedReason.TooFewObservations));
        (place.Standing, place.Reason).Should().Be((LeagueStanding.NotPlaced, UndefinedReason.TooFewObservations));
        place.AmbitionRank.Should().Be(Computed.From(1), "of the two that have an ambition it is the first");
    }

    [Fact]
    public void Of_WhatHasNoAmbition_SaysWhy()
    {
        Places(Town("A", 120, 120, null)).Ambition.RequiredGrowth.Reason.Should().Be(UndefinedReason.Missing);
        Places(Town("A", 120, 120, 0)).Ambition.RequiredGrowth.Reason.Should().Be(UndefinedReason.ZeroBase);
        Places(Town("A", 120, 120, 0)).Ambition.RequiredChangePerYear.Should().Be(Computed.From(60));
        Places(Town("A", 120, 120, -5)).Ambition.RequiredGrowth.Reason.Should().Be(UndefinedReason.SignChange);
        Places(Town("A", 120, 120, 100) with { BaseYear = 2023 }).Ambition.RequiredChangePerYear.Reason.Should().Be(UndefinedReason.NoPeriods);
        Places(Town("A", 120, 120, 100) with { Targets = [] }).Ambition.Target.Reason.Should().Be(UndefinedReason.Missing);
        Places(Town("A", 120, 120, 100) with { Baseline = Given.Reported(">93") }).Ambition.Baseline.Reason.Should().Be(UndefinedReason.Unbounded);
        Places(Town("A", 120, 120, 100) with { Baseline = Given.Reported("93 ha") }).Ambition.RequiredGrowth.Reason.Should().Be(UndefinedReason.IncompatibleUnits);
        Places(Asked("A", Given.Rule(Criterion.RankAtMost(3), measure: Measure.Rank))).Ambition.Target.Reason.Should().Be(UndefinedReason.NotApplicable);
    }

    [Fact]
    public void Of_RowWithoutVerdict_IsNotPlaced()
    {
        LeagueTable table = AttainmentLeague.Of([Town("A", 120, null, 100), Town("B", 90, 148, 100), Town("C", 110, 131, 100)], TwoPeers).Tables[0];

        (table.Places[0].Standing, table.Places[0].Reason).Should().Be((LeagueStanding.NotPlaced, UndefinedReason.Missing));
        table.Places[0].AttainmentRank.Reason.Should().Be(UndefinedReason.Missing);
        table.Places[1].AttainmentRank.Should().Be(Computed.From(1), "who has no value counts for nobody");
    }

    [Theory]
    [InlineData("averageGrowth", "10..11", "%/năm", 0.1)]
    [InlineData("averageGrowth", "10..11", null, 0.1)]
    [InlineData("multiple", "1.44", "lần", 0.2)]
    [InlineData("change:increase", "44", "tỷ đồng", 0.2)]
    [InlineData("change:reduction", "19", "tỷ đồng", -0.1)]
    [InlineData("total", "144", "tỷ đồng", 0.2)]
    public void Of_Measures_AskTheirGrowth(string measure, string number, string? unit, double growth)
    {
        decimal[] ends = [.. number.Split("..").Select(end => decimal.Parse(end, System.Globalization.CultureInfo.InvariantCulture))];

        TargetAmbition ambition = Places(Asked("A", Given.Rule(Criterion.Between(ends[0], ends[^1]), unit, Measure.Parse(measure)))).Ambition;

        ambition.RequiredGrowth.Value.Should().BeApproximately(growth, 1e-12);
    }

    [Fact]
    public void Of_LowerIsBetter_RanksTheDeeperCutFirst()
    {
        PlanRow[] rows = [.. new[] { Town("A", 5, 4, 10), Town("B", 8, 7, 10), Town("C", 9, 9.5m, 10) }.Select(row => row with { Indicator = row.Indicator with { Direction = DesiredDirection.Lower } })];

        LeagueTable table = AttainmentLeague.Of(rows, TwoPeers).Tables[0];

        table.Places.Select(place => place.AmbitionRank.Value).Should().Equal(1, 2, 3);
        table.Places.Select(place => place.Standing).Should().Equal(LeagueStanding.AmbitiousAndAchieved, LeagueStanding.ModestAndAchieved, LeagueStanding.ModestAndMissed);
    }

    [Fact]
    public void Of_TargetsThatAreNotLike_MakeTablesOfTheirOwn()
    {
        PlanRow growth = Asked("D", Given.Rule(Criterion.AtLeast(10), "%", Measure.Growth));
        PlanRow inHectares = Asked("E", Given.Rule(Criterion.AtLeast(10), "ha"));

        IReadOnlyList<LeagueTable> tables = AttainmentLeague.Of([Town("A", 120, 120, 100), growth, inHectares, Town("B", 90, 90, 100)], TwoPeers).Tables;

        tables.Select(table => string.Concat(table.Places.Select(place => place.Unit))).Should().Equal("AB", "D", "E");
        tables.Should().OnlyContain(table => table.Places.All(place => place.Standing == LeagueStanding.NotPlaced));
        tables[2].Places[0].Ambition.RatioToPeers.Reason.Should().Be(UndefinedReason.IncompatibleUnits);
    }

    [Fact]
    public void Of_ConvertibleUnits_RankTogether()
    {
        PlanRow inMillions = Asked("C", Given.Rule(Criterion.Reach(130_000), "triệu đồng"), "150000 triệu đồng");

        LeagueTable table = AttainmentLeague.Of([Town("A", 120, 120, 100), Town("B", 90, 90, 100), inMillions], TwoPeers).Tables.Should().ContainSingle().Subject;

        table.MeasureUnit.Should().Be(MeasureUnit.Parse("tỷ đồng"));
        table.Places[2].Ambition.Target.Should().Be(Computed.From(130));
        table.Places[2].AmbitionRank.Should().Be(Computed.From(1));
    }

    [Fact]
    public void Of_Units_CountTheirCriteriaBesideTheReports()
    {
        PlanRow[] rows =
        [
            Named(Town("A", 120, 121, 100), "thu"), Named(Town("A", 50, 40, 30), "chi"), Named(Town("A", 50, null, 30), "khác"),
            Named(Town("A", 1, 2, 1), "phụ") with { Parent = "1" }, Named(Town("B", 50, 60, 30), "chi"),
        ];

        LeagueResult league = AttainmentLeague.Of(rows, new LeagueOptions { Reported = [new PrintedHeadline { Unit = "A", Achieved = 3, Of = 3 }] });

        league.Units[0].Criteria.Should().BeEquivalentTo(new { Achieved = 1L, Counted = 2L, Decided = 2L, ShareOfDecided = Computed.From(0.5) });
        league.Units[0].Printed!.Share.Should().Be(Computed.From(1));
        league.Units[0].Agreement.Should().Be(HeadlineAgreement.Disagrees);
        league.Units.Select(unit => unit.CriteriaRank).Should().Equal(Computed.From(2), Computed.From(1));
        league.Units[0].NotPlaced.Should().Be(4);
        league.Units[1].Agreement.Should().Be(HeadlineAgreement.NotPrinted);
    }

    [Fact]
    public void Of_WhatIsNoLeague_Throws()
    {
        ((Action)(() => AttainmentLeague.Of([Town("A", 1, 2, 1), Town("A", 1, 2, 1)]))).Should().Throw<ArgumentException>().WithMessage("A has two rows of 1.*");
        ((Action)(() => _ = new LeagueOptions { Ties = TieRule.Ordinal })).Should().Throw<ArgumentException>();
        ((Action)(() => _ = new LeagueOptions { MinimumPeers = 0 })).Should().Throw<ArgumentOutOfRangeException>();
        ((Action)(() => _ = new LeagueOptions { Basis = (AmbitionBasis)9 })).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Of_AnyTowns_DoesNotDependOnTheOrderOfRows() =>
        Gen.Select(Maybe(0), Maybe(0), Maybe(-5), Gen.Enum<DesiredDirection>()).Array[1, 12].Sample(towns =>
        {
            PlanRow[] rows = [.. towns.Select((town, i) => Town($"T{i}", town.Item1, town.Item2, town.Item3) is var row && i % 3 == 0 ? row with { Indicator = row.Indicator with { Direction = town.Item4 } } : row)];
            LeagueOptions options = TwoPeers with { Basis = (AmbitionBasis)(towns.Length % 3) };

            LeaguePlace[] forwards = [.. AttainmentLeague.Of(rows, options).Tables.SelectMany(table => table.Places).OrderBy(place => place.Unit, StringComparer.Ordinal)];
            LeaguePlace[] backwards = [.. AttainmentLeague.Of([.. rows.Reverse()], options).Tables.SelectMany(table => table.Places).OrderBy(place => place.Unit, StringComparer.Ordinal)];

            backwards.Select(Sorted).Should().Equal(forwards.Select(Sorted));
        });

    private static Gen<decimal?> Maybe(int least) => Gen.Int[least, 9].Select(number => number == 9 ? (decimal?)null : number);

    // The peers are named in the order of the rows.
    private static (string, Verdict, Computed, Computed, Computed, Computed, LeagueStanding, UndefinedReason) Sorted(LeaguePlace place) =>
        (place.Unit, place.Verdict, place.AttainmentRank, place.AmbitionRank, place.Ambition.RatioToPeers, place.PeerAmbition.Value, place.Standing, place.Reason);

    private static PlanRow Named(PlanRow row, string code) => row with { Indicator = row.Indicator with { Code = code } };

    private static LeaguePlace Places(PlanRow row) => AttainmentLeague.Of([row]).Tables[0].Places[0];

    private static PlanRow Asked(string unit, TargetRule rule, string actual = "1") =>
        Given.Row(rule, actual, unit: "tỷ đồng", period: "2022", baseYear: 2020, baseline: "100") with { Unit = unit };

    private static PlanRow Town(string unit, decimal? target, decimal? actual, decimal? baseline) =>
        Given.Row(Given.Rule(Criterion.Reach(target.GetValueOrDefault())), unit: "tỷ đồng", period: "2022", baseYear: 2020) with
        {
            Unit = unit,
            Targets = target is { } number ? [new Target(Given.Rule(Criterion.Reach(number)))] : [],
            Actual = actual is { } value ? Observation.Of(value) : Observation.NotReported,
            Baseline = baseline is { } start ? Observation.Of(start) : null,
        };
}
