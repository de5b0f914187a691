using LocalGovMetrics.Columns;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tests.Columns;

public class PlanBatchTests
{
    private const int Many = 200_003;
    private const int Units = 97;
    private const int Indicators = 13;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(8)]
    public void Totals_OfAnyNumberOfThreads_AreTheSumsOverTheRowsAndTheSameBits(int threads)
    {
        Rows rows = ManyRows();
        (Assessed one, GroupTotals[] first) = WithTotals(rows, 1);
        (Assessed results, GroupTotals[] totals) = WithTotals(rows, threads);

        results.SameBitsAs(one).Should().BeTrue();
        for (int way = 0; way < 3; way++)
        {
            Func<int, int> group = way switch { 0 => row => rows.Units[row], 1 => row => rows.Indicators[row], _ => row => (rows.Units[row] * Indicators) + rows.Indicators[row] };
            long[] achieved = new long[totals[way].Groups];
            long[] assessed = new long[totals[way].Groups];
            long[] attainments = new long[totals[way].Groups];
            double[] sums = new double[totals[way].Groups];
            for (int row = 0; row < rows.Count; row++)
            {
                achieved[group(row)] += results.Kind(row) is VerdictKind.Achieved or VerdictKind.Exceeded ? 1 : 0;
                assessed[group(row)] += results.Kind(row) is VerdictKind.Achieved or VerdictKind.Exceeded or VerdictKind.NotAchieved ? 1 : 0;
                attainments[group(row)] += results.Attainment(row) is null ? 0 : 1;
                sums[group(row)] += results.Attainment(row).GetValueOrDefault();
            }

            totals[way].Achieved.ToArray().Should().Equal(achieved);
            totals[way].Decided.ToArray().Should().Equal(assessed);
            totals[way].Attainments.ToArray().Should().Equal(attainments);
            totals[way].AttainmentSums.ToArray().Should().Equal(first[way].AttainmentSums.ToArray(), "the parts are the same for any number of threads");
            totals[way].AttainmentSums.ToArray().Should().Equal(sums, (sum, expected) => Math.Abs(sum - expected) <= 1e-12 * Math.Abs(expected));
        }
    }

    [Theory]
    [InlineData(4)]
    [InlineData(2)]
    public void Results_OfNarrowerHardware_AreTheSameBits(int width)
    {
        Rows rows = ManyRows();
        foreach (Measure measure in new[] { Measure.Level, Measure.AverageGrowth, Measure.Change, Measure.Multiple })
        {
            foreach (VerdictPolicy policy in new[] { VerdictPolicy.Face, VerdictPolicy.Strict })
            {
                rows.Assess(measure, policy, width).SameBitsAs(rows.Assess(measure, policy, width: 8)).Should().BeTrue("{0} has one definition", measure);
            }
        }
    }

    [Fact]
    public void Level_OfAReportsRows_GivesVerdictReasonAttainmentAndGrowth()
    {
        // 14,5-15,5 (higher) 8,8; 50-52 (higher) 51,5; 2-2,2 (lower) 1,81; 30 (higher) 36; no target; nothing reported.
        Rows rows = new([8.8, 51.5, 1.81, 36, 1, double.NaN], [8, 0, 2, 25, 1, 1], [14.5, 50, 2, 30, double.NaN, 5], [15.5, 52, 2.2, 0, 0, 0], [5, 5, 5, 0, 0, 0], [1, 1, 2, 1, 1, 1], [5, 5, 2, 2, 5, 5], [])
        {
            ActualValid = [0b011111],
            TargetValid = [0b101111],
        };
        Assessed results = rows.Assess(Measure.Level);

        results.Verdicts.Select(code => (VerdictKind)code).Should().Equal(VerdictKind.NotAchieved, VerdictKind.Achieved, VerdictKind.Exceeded, VerdictKind.Exceeded, VerdictKind.NotAssessable, VerdictKind.Undetermined);
        results.Reasons.Select(code => (ReasonCode)code).Should().Equal(ReasonCode.BelowLow, ReasonCode.InsideRange, ReasonCode.BeyondFarEnd, ReasonCode.BeyondTarget, ReasonCode.NoTarget, ReasonCode.NotReported);
        results.Attainment(0).Should().Be(8.8 / 14.5);
        results.Attainment(2).Should().Be(2.2 / 1.81);
        results.Attainment(5).Should().BeNull();
        results.Rate(1).Should().BeNull("the base is 0");
        results.Rate(3).Should().Be(Math.Sqrt(36.0 / 25) - 1);
        results.Rate(5).Should().BeNull();
        (results.AttainmentValid[0] >> 6).Should().Be(0, "no bit stands for a row that is not there");
    }

    [Theory]
    [InlineData(GroupRanking.AchievedCount, RankTies.Competition)]
    [InlineData(GroupRanking.AchievedShare, RankTies.Dense)]
    [InlineData(GroupRanking.MeanAttainment, RankTies.ModifiedCompetition)]
    public void Ranks_OfAnyNumberOfThreads_AreTheRanksOfTheTotals(GroupRanking by, RankTies ties)
    {
        const int Missing = 2;
        Rows rows = ManyRows();
        int[][] ranks = [.. new[] { 1, 2, 3, 8 }.Select(threads => Ranks(threads).Ranks.ToArray())];
        GroupTotals totals = Ranks(1);

        ranks.Should().AllSatisfy(some => some.Should().Equal(ranks[0]));
        double[] values = [.. Enumerable.Range(0, totals.Groups).Select(group => by switch
        {
            GroupRanking.AchievedCount => totals.Achieved.Span[group],
            GroupRanking.AchievedShare => (double)totals.Achieved.Span[group] / totals.Decided.Span[group],
            _ => totals.AttainmentSums.Span[group] / totals.Attainments.Span[group],
        })];
        for (int group = 0; group < Units; group++)
        {
            int better = values[..Units].Count(value => value > values[group]);
            int expected = ties switch
            {
                RankTies.Competition => better + 1,
                RankTies.ModifiedCompetition => values[..Units].Count(value => value >= values[group]),
                _ => values[..Units].Where(value => value > values[group]).Distinct().Count() + 1,
            };
            ranks[0][group].Should().Be(expected);
        }

        ranks[0][Units..].Should().Equal(0, 0);

        GroupTotals Ranks(int threads)
        {
            int groups = Units + Missing;
            GroupTotals room = new(groups) { Achieved = new long[groups], Decided = new long[groups], AttainmentSums = new double[groups], Attainments = new long[groups], Ranks = new int[groups], RankedBy = by, Ties = ties };
            rows.Assess(Measure.Level, threads: threads, totals: new BatchTotals { ByUnit = room });
            return room;
        }
    }

    [Fact]
    public void Ranks_WithoutTheTotalsThatTheyFollow_AreWritten()
    {
        Rows rows = new([1, 3, 2], [], [2, 2, 2], [], [0], [1], [], []) { Units = [0, 1, 2] };
        GroupTotals totals = new(4) { Ranks = new int[4], RankedBy = GroupRanking.MeanAttainment };
        rows.Assess(Measure.Level, totals: new BatchTotals { ByUnit = totals });

        totals.Ranks.ToArray().Should().Equal(3, 1, 2, 0);
    }

    [Fact]
    public void Statuses_OfEachRow_SettleAsThePolicySays()
    {
        // A bare 30 with no direction is not assessable, whatever the status.
        Rows rows = new([36, 36, 36, 36, 36, 36], [], [30, 30, 30, 30, 30, 30], [], [0], [1, 1, 1, 1, 1, 0], [], []) { Statuses = [0, 1, 2, 3, 4, 3] };
        Assessed results = rows.Assess(Measure.Level);

        results.Reasons.Select(code => (ReasonCode)code).Should().Equal(ReasonCode.NotReported, ReasonCode.BeyondTarget, ReasonCode.BeyondTarget, ReasonCode.ForecastOnly, ReasonCode.ResultPending, ReasonCode.NoDirection);
        results.Verdicts.Select(code => (VerdictKind)code).Should().Equal(VerdictKind.Undetermined, VerdictKind.Exceeded, VerdictKind.Exceeded, VerdictKind.Undetermined, VerdictKind.Pending, VerdictKind.NotAssessable);
        results.Attainment(3).Should().Be(1.2, "a forecast has an attainment, though it settles nothing");
        results.Attainment(4).Should().BeNull();
        rows.Assess(Measure.Level, VerdictPolicy.Face.WithSettling(ObservationStatus.Estimated, false)).Reason(2).Should().Be(ReasonCode.EstimateOnly);
    }

    [Fact]
    public void Strict_OfManyRows_LeavesTheNearOnesOpen()
    {
        // 97,5 to 98,5 meets 97 and lies across 98; a count of 98 is exact.
        Rows rows = new([98, 98, 98], [], [97, 98, 98], [], [1], [1], [], [0, 0, PlanColumns.Exact]);
        Assessed results = rows.Assess(Measure.Level, VerdictPolicy.Strict);

        results.Reasons.Select(code => (ReasonCode)code).Should().Equal(ReasonCode.EveryPossibleValueMeets, ReasonCode.SomePossibleValuesMeet, ReasonCode.MeetsBound);
    }

    /// <summary>To the fifteen digits that count these lie half a unit from 0, which their print still allows.</summary>
    [Theory]
    [InlineData("level", CriterionKind.Reach, DesiredDirection.Closer, 0.5000000000000001, 0)]
    [InlineData("averageGrowth", CriterionKind.AtLeast, DesiredDirection.Higher, -0.05000000000000001, 1)]
    public void Strict_OfWhatIsHalfAUnitAwayToFifteenDigits_StaysOpen(string measured, CriterionKind kind, DesiredDirection direction, double actual, int decimals)
    {
        Measure measure = Measure.Parse(measured);
        Rows rows = new([actual], [], [0], [], [(byte)kind], [(byte)direction], [], [(sbyte)decimals]);

        new RowRule(measure, VerdictPolicy.Strict).Settle(new PlanSpans(rows.Columns, 0, 1), 0).Reason.Should().Be(ReasonCode.SomePossibleValuesMeet);
        rows.Assess(measure, VerdictPolicy.Strict).Reason(0).Should().Be(ReasonCode.SomePossibleValuesMeet);
    }

    [Fact]
    public void Assess_OfMoreYearsThanMemoryHolds_IsRefused()
    {
        PlanColumns columns = new() { Actual = new double[2], Years = int.MaxValue, Low = new double[2], Criteria = new byte[1], Directions = new byte[1] };

        FluentActions.Invoking(() => PlanBatch.Compile(Measure.Parse("total")).Assess(columns, new VerdictColumns())).Should().Throw<ArgumentException>().WithParameterName("Actual");
    }

    [Fact]
    public void Assess_OfColumnsThatDoNotFit_IsRefusedBeforeAnythingIsWritten()
    {
        Rows rows = ManyRows();
        Refuse(rows with { Actual = rows.Actual[1..] }, Measure.Level);
        Refuse(rows with { Criteria = new byte[3] }, Measure.Level);
        Refuse(rows with { Periods = [] }, Measure.AverageGrowth);
        Refuse(rows with { Base = rows.Base[..5] }, Measure.Level);
        Refuse(rows with { ActualValid = new byte[4] }, Measure.Level);
        Refuse(rows with { Decimals = [] }, Measure.Level, VerdictPolicy.Strict);
        Refuse(rows with { Years = 2 }, Measure.Level);
        Refuse(rows with { Statuses = [1, 1] }, Measure.Level);
        Refuse(rows with { Statuses = [10] }, Measure.Level);
        Refuse(rows with { Units = [.. rows.Units[1..], Units] }, Measure.Level);
        Refuse(rows with { Units = [.. rows.Units[1..], -1] }, Measure.Level);
    }

    [Fact]
    public void Assess_IntoItsOwnInput_IsRefused()
    {
        double[] shared = [1, 2, 3, 4];
        PlanColumns input = new() { Actual = shared.AsMemory(0, 3), Low = new double[3], Criteria = new byte[1], Directions = new byte[1] };
        VerdictColumns output = new() { Attainments = shared.AsMemory(1, 3), AttainmentValid = new byte[1] };

        FluentActions.Invoking(() => PlanBatch.Compile(Measure.Level).Assess(input, output)).Should().Throw<ArgumentException>().WithMessage("*shares memory*");
        shared.Should().Equal(1, 2, 3, 4);
    }

    [Fact]
    public void Assess_Cancelled_StopsAndLeavesTotalsAlone()
    {
        Rows rows = ManyRows();
        using CancellationTokenSource source = new();
        Assessed results = Assessed.RoomFor(rows.Count, hasGrowth: true);
        BatchTotals totals = new() { ByUnit = new GroupTotals(Units) { Achieved = new long[Units] } };
        Reports reports = new(_ => source.Cancel());

        FluentActions.Invoking(() => PlanBatch.Compile(Measure.Level).Assess(rows.Columns, results.Columns, totals, 1, reports, source.Token)).Should().Throw<OperationCanceledException>();
        totals.ByUnit.Achieved.ToArray().Should().AllBeEquivalentTo(0L);
        results.Verdicts[^1].Should().Be(99);
    }

    [Fact]
    public void Progress_OfAllRows_EndsWithTheirNumber()
    {
        Rows rows = ManyRows();
        List<long> done = [];
        PlanBatch.Compile(Measure.Level).Assess(rows.Columns, Assessed.RoomFor(rows.Count, hasGrowth: true).Columns, null, 1, new Reports(done.Add));

        done.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        done[^1].Should().Be(rows.Count);
    }

    [Fact]
    public void Compile_OfAMeasureThatIsNoNumber_IsRefused() =>
        FluentActions.Invoking(() => PlanBatch.Compile(Measure.Rank)).Should().Throw<ArgumentException>();

    private static void Refuse(Rows rows, Measure measure, VerdictPolicy? policy = null)
    {
        Assessed room = Assessed.RoomFor(Many, hasGrowth: true);
        BatchTotals totals = new() { ByUnit = new GroupTotals(Units) { Achieved = new long[Units] } };
        FluentActions.Invoking(() => PlanBatch.Compile(measure, policy).Assess(rows.Columns, room.Columns, totals)).Should().Throw<ArgumentException>();
        room.Verdicts.Should().AllBeEquivalentTo((byte)99);
    }

    private static (Assessed Results, GroupTotals[] Totals) WithTotals(Rows rows, int threads)
    {
        GroupTotals[] totals = [Room(Units), Room(Indicators), Room(Units * Indicators)];
        Assessed results = rows.Assess(Measure.Level, threads: threads, totals: new BatchTotals { ByUnit = totals[0], ByIndicator = totals[1], ByBoth = totals[2], Indicators = Indicators });
        return (results, totals);
    }

    private static GroupTotals Room(int groups) =>
        new(groups) { Achieved = new long[groups], Decided = new long[groups], AttainmentSums = new double[groups], Attainments = new long[groups] };

    private static Rows ManyRows()
    {
        Random random = new(20_252_030);
        double[] Numbers() => [.. Enumerable.Range(0, Many).Select(_ => random.Next(0, 100_000) / 100.0)];
        byte[] Codes(int count) => [.. Enumerable.Range(0, Many).Select(_ => (byte)random.Next(count))];
        int[] Keys(int count) => [.. Enumerable.Range(0, Many).Select(_ => random.Next(count))];
        byte[] valid = new byte[(Many + 7) / 8];
        random.NextBytes(valid);
        return new Rows(Numbers(), Numbers(), Numbers(), Numbers(), Codes(7), Codes(4), [5], [1]) { Units = Keys(Units), Indicators = Keys(Indicators), ActualValid = valid };
    }

    private sealed class Reports(Action<long> report) : IProgress<long>
    {
        public void Report(long value) => report(value);
    }
}
