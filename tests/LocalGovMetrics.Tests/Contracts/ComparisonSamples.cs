using LocalGovMetrics.Assessments;
using LocalGovMetrics.Comparability;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Statistics;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;
using static LocalGovMetrics.Tests.Contracts.SampleSet;
using Interval = LocalGovMetrics.Values.Interval;

namespace LocalGovMetrics.Tests.Contracts;

/// <summary>The samples of the comparison.</summary>
internal static class ComparisonSamples
{
    public static IReadOnlyList<SampleSet> All { get; } =
    [
        Of<RankingResult>(() => [Ranking.Of([80, 90, null], DesiredDirection.Higher), Ranking.Of([80, 90, null], DesiredDirection.Higher, TieRule.Dense), Ranking.Of([80, double.NaN], DesiredDirection.Closer, target: 85.5)]),
        Of<RankRange>(() => [.. RankRanges()[0].Ranges.Distinct()]),
        Of(RankRanges),
        Of<QuantileGroupsResult>(() => [QuantileGroups.Of([1, 2, 3, null], 3), QuantileGroups.Of([1, 2, 3, null], 4), QuantileGroups.Of([1, 2, 3, null], 3, QuantileMethod.CutPointsExclusive, QuantileOrder.SmallestFirst)]),
        Of<ConfidenceInterval>(() => [ConfidenceIntervals.Wilson(65, 100), ConfidenceIntervals.Byar(65, 0.998), ConfidenceIntervals.Wilson(1, 0), ConfidenceIntervals.Mean([1.5, 2, 3])]),
        Of<FunnelCount>(() => [new FunnelCount(65, 100), new FunnelCount(65, 100.5), new FunnelCount(-0.0, 1)]),
        Of(() => Funnels().SelectMany(funnel => funnel.Units).SelectMany(unit => unit.Limits).Distinct().ToArray()),
        Of(() => Funnels().SelectMany(funnel => funnel.Units).Distinct().ToArray()),
        Of(Funnels),
        Of<YearValue>(() => [new YearValue(2020, 1.5), new YearValue(2021, 1.5), new YearValue(2020, -2)]),
        Of<ProgressBand>(() => [new ProgressBand(ProgressStatus.OnTrack, 0.95), new ProgressBand(ProgressStatus.OnTrack, 0.95, included: false), new ProgressBand(ProgressStatus.OnTrack, null)]),
        Of<ProgressThresholds>(() => [ProgressThresholds.OpenSdg, ProgressThresholds.Weather, new ProgressThresholds("của tỉnh", [new ProgressBand(ProgressStatus.Sun, null)])]),
        Of(() => Progress().Select(progress => progress.Series).ToArray()),
        Of(() => Progress().SelectMany(progress => progress.Readings).Distinct().ToArray()),
        Of(Progress),
        Of<MidTermReading>(() => [MidTerm.Read(50, 60.5, 80, 3, 2, DesiredDirection.Higher), MidTerm.Read(null, 60, 80, 3, 2, DesiredDirection.Higher), MidTerm.Read(50, 90, 80, 3, 2, DesiredDirection.Higher, 0.1)]),
        Of<PanelOmission>(() => [.. Panels().SelectMany(panel => panel.Dropped)]).WithoutJson("it belongs to its panel"),
        Of<IndexIndicator>(() => [new IndexIndicator("a", DesiredDirection.Higher), new IndexIndicator("a", DesiredDirection.Lower, 2.5), new IndexIndicator("ế", DesiredDirection.Closer) { Low = 0.5, High = 2, Target = 30 }]),
        Of(() => Indices().Select(index => index.Spec).ToArray()),
        Of(() => Indices().SelectMany(index => index.Units).Distinct().ToArray()),
        Of(Indices),
        Of<SensitivityOptions>(() => [new SensitivityOptions(10, 1), new SensitivityOptions(10, 2, 0.5), new SensitivityOptions(10, 1, 0.5, IndexMean.Geometric)]),
        Of<RankStability>(() => [.. Sensitivities().SelectMany(result => result.Units).Distinct()]),
        Of(Sensitivities),
        Of<Comparator>(() => [Comparators.Median([1, 2, 3.5], 3), Comparators.Median([1, 2, 3.5], 4), Comparators.WeightedMean([1, 2], [3, 1], "dân số", 2), Comparators.UnweightedMean([1, 2], 2), Comparators.Median([1, 2, null], 2, ["ấ", "b", "c"]), Comparators.ParentUnit(1.5, "tỉnh"), Comparators.Target(null, "a")]),
        Of<PeerUnit>(() => [.. ComparedUnits(), new PeerUnit("a") { Id = Id("1"), UnitClass = "đô thị loại III" }]),
        Of<NamedPeers>(() => [new NamedPeers("ấ", "b"), new NamedPeers("b", "ấ"), new NamedPeers()]),
        Of<PeersOfClass>(() => [new PeersOfClass(UnitKind.Town), new PeersOfClass(unitClass: "loại III"), new PeersOfClass(UnitKind.Town, "loại III")]).AllDefault(),
        Of<PeersOfParent>(() => [new PeersOfParent(), new PeersOfParent("Huế"), new PeersOfParent("Quảng Trị")]).AllDefault(),
        Of<NearestNeighbours>(() => [new NearestNeighbours(2, "dân số"), new NearestNeighbours(1, "dân số"), new NearestNeighbours(2, "dân số", "diện tích")]),
        Of<PeerSelection>(() => [new NamedPeers("b", "x").Resolve(ComparedUnits(), 0), new PeersOfClass().Resolve(ComparedUnits(), 0), new PeersOfParent().Resolve(ComparedUnits(), 0), new NearestNeighbours(1, "dân số").Resolve(ComparedUnits(), 0)]),
        Of<LeagueOptions>(() => [LeagueOptions.Usual, new LeagueOptions { Policy = VerdictPolicy.Strict }, new LeagueOptions { Ties = TieRule.Dense, MinimumPeers = 2 }, new LeagueOptions { Basis = AmbitionBasis.Peers, Reported = [new PrintedHeadline { Unit = "ấ", Achieved = 8, Of = 11 }] }]).AllDefault(),
        Of(() => Leagues().SelectMany(league => league.Tables).SelectMany(table => table.Places).Select(place => place.Ambition).Distinct().ToArray()),
        Of(() => Leagues().SelectMany(league => league.Tables).SelectMany(table => table.Places).Distinct().ToArray()),
        Of(() => Leagues().SelectMany(league => league.Tables).Distinct().ToArray()),
        Of(() => Leagues().SelectMany(league => league.Units).Distinct().ToArray()),
        Of(Leagues),
        Of(() => Neighbours().Distinct().ToArray()),
        Of<InequalityDecomposition>(() => [Inequality.Decompose(InequalityMeasure.Gini, [1, 2, 4], ["a", "b", "a"]), Inequality.Decompose(InequalityMeasure.Theil, [1, 2, 4], ["a", "b", "a"]), Inequality.Decompose(InequalityMeasure.Gini, [0], ["a"])]),
        Of<BetaConvergence>(() => [Convergence.Beta([1, 2, 4], [2, 3, 5], 5), Convergence.Beta([1, 2, 4], [2, 3, 5], 4), Convergence.Beta([1], [2], 5)]),
    ];

    private static LeagueResult[] Leagues()
    {
        PlanRow row = Row();
        return
        [
            AttainmentLeague.Of([row]),
            AttainmentLeague.Of([row, row with { Unit = "b", UnitId = Id("2") }], new LeagueOptions { MinimumPeers = 1, Basis = AmbitionBasis.Peers }),
            AttainmentLeague.Of([row, row with { Targets = [], Indicator = row.Indicator with { Code = "b" }, IsHeadline = false }], new LeagueOptions { Reported = [new PrintedHeadline { Unit = row.Unit, Achieved = 1, Of = 2 }] }),
        ];
    }

    private static PeerUnit[] ComparedUnits() =>
    [
        new PeerUnit("ấ") { Kind = UnitKind.Town, Parent = "Huế", Characteristics = [1.5] },
        new PeerUnit("b") { Kind = UnitKind.Town, Parent = "Huế", Characteristics = [2] },
        new PeerUnit("c") { Kind = UnitKind.Ward, Characteristics = [null] },
    ];

    private static FunnelResult[] Funnels() =>
    [
        Funnel.Proportion([new(65, 100), new(12, 100), null], DesiredDirection.Higher),
        Funnel.Ratio([new(65, 50.5)], DesiredDirection.Lower),
        Funnel.RatioOverdispersed([new(100, 108), new(150, 112)], DesiredDirection.Lower),
    ];

    private static IndexResult[] Indices()
    {
        IndexSpec spec = new([new IndexIndicator("a", DesiredDirection.Higher), new IndexIndicator("b", DesiredDirection.Lower, 2.5)]);
        return
        [
            CompositeIndex.Calculate(spec, [[1, 2], [3, null], [2, 1]]),
            CompositeIndex.Calculate(new IndexSpec(spec.Indicators, IndexMean.Generalised, 0.5, 0.5), [[1, 2], [3, null], [2, 1]]),
            CompositeIndex.Calculate(spec.Frozen([[1, 2], [3, 4]]), [[1.5, 2]]),
        ];
    }

    private static IReadOnlyList<NeighbourDistance> Neighbours() => StatisticalNeighbours.Of([[10, 3000], [20, 2000], [30, 1000.5], [15, null]], 0);

    private static ProgressComparison[] Progress()
    {
        ProgressSeries series = new([new YearValue(2020, 1.5), new YearValue(2025, 2.5)], 2020, DesiredDirection.Higher) { Target = 3.5, TargetYear = 2030 };
        return
        [
            ProgressTowardsTarget.SideBySide(series),
            ProgressTowardsTarget.SideBySide(series with { NaturalLimit = 100.5, IsGrowthRate = true }),
            ProgressTowardsTarget.SideBySide(new ProgressSeries([], 2020, DesiredDirection.Closer)),
        ];
    }

    private static RankRangesResult[] RankRanges() =>
    [
        Ranking.Ranges([Interval.Closed(92, 93), Interval.MoreThan(92.5m), null, Interval.Point(1)], DesiredDirection.Higher),
        Ranking.Ranges([Interval.Closed(92, 93)], DesiredDirection.Higher),
        Ranking.Ranges([Interval.Closed(92, 93)], DesiredDirection.Lower),
    ];

    private static SensitivityResult[] Sensitivities() =>
        [.. Indices().Select(index => IndexSensitivity.Run(index.Spec, [[1, 2], [3, null], [2, 1], [0.5, 0.5]], new SensitivityOptions(10, 1)))];

    private static UnitId Id(string code) => new("gso", code);

    private static PlanRow Row() => new()
    {
        Unit = "Thị xã Hương Trà",
        Indicator = new Indicator { Code = "1", Name = LocalizedName.Of("thu"), MeasureUnit = MeasureUnit.BillionDong, Direction = DesiredDirection.Higher },
        Period = Period.OfYear(2023),
        Targets = [new Target(new TargetRule(Measure.Level, Criterion.Reach(14.5m)))],
        Actual = Observation.Of(8.8m),
        Baseline = Observation.Of(7.5m),
    };

    private static ComparisonPanel[] Panels()
    {
        Indicator water = new() { Code = "water", Name = LocalizedName.Of("Nước sạch"), MeasureUnit = MeasureUnit.Percent, Direction = DesiredDirection.Higher };
        Comparand[] values =
        [
            .. from year in new[] { 2022, 2023 }
               from unit in new[] { "A", "B", "C", "D", "E" }
               where unit is not ("C" or "D" or "E") || year == (unit == "C" ? 2022 : 2023)
               select new Comparand
               {
                   Unit = unit,
                   Indicator = water,
                   Value = ReportedValue.AsPrinted(90 + year - 2022, MeasureUnit.Percent),
                   MeasureUnit = MeasureUnit.Percent,
                   Measure = Measure.Level,
                   Period = Period.OfYear(year),
                   Boundaries = UnitBoundaries.Stable,
               },
        ];
        return [ComparisonSet.Of(values).Panel("water")];
    }
}
