using LocalGovMetrics.Assessments;
using LocalGovMetrics.Columns;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tests.Columns;

/// <summary>Totals of every measure, length and number of threads are what the rows add up to.</summary>
public class PlanBatchTotalsTests
{
    private const int Units = 53;
    private const int Indicators = 7;
    private const int Spare = 2;

    public static TheoryData<string, int, int> Columns
    {
        get
        {
            TheoryData<string, int, int> data = [];
            int[] counts = [0, 1, 7, 9, 100, 16383, 16384, 16385, 40000, 70001];
            string[] measures = ["level", "averageGrowth", "change", "total", "multiple", "growth", "annualAverage", "count", "level", "averageGrowth"];
            for (int i = 0; i < counts.Length; i++)
            {
                data.Add(measures[i], counts[i], i);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Columns))]
    public void Totals_OfAnyNumberOfThreads_AreARecountOfTheRows(string measure, int count, int seed)
    {
        RowShape shape = new(measure, count, seed) { Odd = OddRows.OneOfEight, Years = 2, HasStatuses = seed % 2 == 0, Valid = 7, PolicyIndex = seed % RowShape.Policies };
        Rows rows = WithKeys(RandomRows.Of(shape), seed);
        Assessed results = rows.Assess(shape.Measured, shape.Policy);
        BatchTotals first = Room();
        rows.Assess(shape.Measured, shape.Policy, totals: first);

        RequireRecount(first.ByUnit!, rows, results, row => rows.Units[row]);
        RequireRecount(first.ByIndicator!, rows, results, row => rows.Indicators[row]);
        RequireRecount(first.ByBoth!, rows, results, row => (rows.Units[row] * Indicators) + rows.Indicators[row]);
        foreach (int threads in new[] { 1, 2, 3, 8 })
        {
            BatchTotals totals = Room();
            rows.Assess(shape.Measured, shape.Policy, threads: threads, totals: totals).SameBitsAs(results).Should().BeTrue();
            RequireSame(totals, first);

            BatchTotals alone = Room();
            PlanBatch.Compile(shape.Measured, shape.Policy).Assess(rows.Columns, new VerdictColumns(), alone, threads);
            RequireSame(alone, first);
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public void Totals_OfNarrowerHardware_AreTheSame(int width)
    {
        RowShape shape = new("averageGrowth", 20_003, 5) { Odd = OddRows.OneOfEight, Valid = 7 };
        Rows rows = WithKeys(RandomRows.Of(shape), 5);
        BatchTotals widest = Room();
        BatchTotals narrow = Room();
        rows.Assess(shape.Measured, totals: widest);
        rows.Assess(shape.Measured, width: width, totals: narrow);

        RequireSame(narrow, widest);
    }

    [Fact]
    public void Totals_OfWhichSomeAreWanted_AreTheSameAndLeaveTheOthersAlone()
    {
        RowShape shape = new("level", 20_003, 11) { Odd = OddRows.OneOfEight, Valid = 7 };
        Rows rows = WithKeys(RandomRows.Of(shape), 11);
        BatchTotals all = Room();
        rows.Assess(Measure.Level, totals: all);
        for (int wanted = 0; wanted < 32; wanted++)
        {
            GroupTotals some = Room(Units + Spare, wanted);
            rows.Assess(Measure.Level, threads: 2, totals: new BatchTotals { ByUnit = some });

            some.Achieved.ToArray().Should().Equal((wanted & 1) != 0 ? all.ByUnit!.Achieved.ToArray() : []);
            some.Decided.ToArray().Should().Equal((wanted & 2) != 0 ? all.ByUnit!.Decided.ToArray() : []);
            some.AttainmentSums.ToArray().Should().Equal((wanted & 4) != 0 ? all.ByUnit!.AttainmentSums.ToArray() : []);
            some.Attainments.ToArray().Should().Equal((wanted & 8) != 0 ? all.ByUnit!.Attainments.ToArray() : []);
            some.Ranks.ToArray().Should().Equal((wanted & 16) != 0 ? all.ByUnit!.Ranks.ToArray() : []);
        }
    }

    [Fact]
    public void Totals_OfRoomThatWasUsedBefore_DoNotAddToIt()
    {
        RowShape shape = new("level", 1_000, 12);
        Rows rows = WithKeys(RandomRows.Of(shape), 12);
        BatchTotals fresh = Room();
        BatchTotals used = Room();
        rows.Assess(Measure.Level, totals: fresh);
        rows.Assess(Measure.Level, totals: used);
        rows.Assess(Measure.Level, totals: used);

        RequireSame(used, fresh);
    }

    /// <summary>Four units: two of three, one of two, none assessed, one of one; mean attainments 1.5, 1, none, 1.</summary>
    [Theory]
    [InlineData(GroupRanking.AchievedCount, RankTies.Competition, new[] { 1, 2, 0, 2 })]
    [InlineData(GroupRanking.AchievedCount, RankTies.ModifiedCompetition, new[] { 1, 3, 0, 3 })]
    [InlineData(GroupRanking.AchievedCount, RankTies.Dense, new[] { 1, 2, 0, 2 })]
    [InlineData(GroupRanking.AchievedShare, RankTies.Competition, new[] { 2, 3, 0, 1 })]
    [InlineData(GroupRanking.MeanAttainment, RankTies.Competition, new[] { 1, 2, 0, 2 })]
    [InlineData(GroupRanking.MeanAttainment, RankTies.ModifiedCompetition, new[] { 1, 3, 0, 3 })]
    public void Ranks_OfGroups_AreThoseOfTheirRows(GroupRanking by, RankTies ties, int[] expected)
    {
        Rows rows = new([3, 1, 0.5, 1.25, 0.75, double.NaN, 1], [], [1, 1, 1, 1, 1, 1, 1], [], [1], [1], [], []) { Units = [0, 0, 0, 1, 1, 2, 3], ActualValid = [0b1011111] };
        GroupTotals room = new(4) { Ranks = new int[4], RankedBy = by, Ties = ties };
        rows.Assess(Measure.Level, totals: new BatchTotals { ByUnit = room });

        room.Ranks.ToArray().Should().Equal(expected);
    }

    /// <summary>Lower is better, target 10. Nothing left is better than every number, in a mean too: units with means of 10, nothing left, 2 and nothing left beside 1.</summary>
    [Theory]
    [InlineData(RankTies.Competition, new[] { 3, 1, 4, 1, 0 })]
    [InlineData(RankTies.ModifiedCompetition, new[] { 3, 2, 4, 2, 0 })]
    [InlineData(RankTies.Dense, new[] { 2, 1, 3, 1, 0 })]
    public void Ranks_ByAttainment_HaveNothingLeftFirst(RankTies ties, int[] expected)
    {
        Rows rows = new([1, 0, 5, 0, 10, double.NaN], [], [10, 10, 10, 10, 10, 10], [], [0], [2], [], []) { Units = [0, 1, 2, 3, 3, 4], ActualValid = [0b011111] };
        foreach (int threads in new[] { 1, 3 })
        {
            GroupTotals room = new(5) { Ranks = new int[5], AttainmentSums = new double[5], RankedBy = GroupRanking.MeanAttainment, Ties = ties };
            rows.Assess(Measure.Level, threads: threads, totals: new BatchTotals { ByUnit = room });

            room.Ranks.ToArray().Should().Equal(expected);
            room.AttainmentSums.ToArray().Should().Equal(10, 0, 2, 1, 0);
        }
    }

    [Theory]
    [InlineData(GroupRanking.AchievedCount, RankTies.ModifiedCompetition)]
    [InlineData(GroupRanking.AchievedShare, RankTies.Competition)]
    [InlineData(GroupRanking.MeanAttainment, RankTies.Dense)]
    public void Ranks_OfEveryWayOfGrouping_AreTheRanksOfItsTotals(GroupRanking by, RankTies ties)
    {
        RowShape shape = new("level", 30_001, 13) { Odd = OddRows.OneOfEight, Valid = 7 };
        Rows rows = WithKeys(RandomRows.Of(shape), 13);
        BatchTotals totals = Room(by, ties);
        byte[] reasons = new byte[rows.Count];
        PlanBatch.Compile(Measure.Level).Assess(rows.Columns, new VerdictColumns { AttainmentReasons = reasons }, totals, 2);
        int[] nothingLeft = [.. Enumerable.Range(0, rows.Count).Where(row => reasons[row] == (byte)UndefinedReason.NothingLeft)];
        foreach ((GroupTotals groups, Func<int, int> group) in new (GroupTotals, Func<int, int>)[]
        {
            (totals.ByUnit!, row => rows.Units[row]), (totals.ByIndicator!, row => rows.Indicators[row]), (totals.ByBoth!, row => (rows.Units[row] * Indicators) + rows.Indicators[row]),
        })
        {
            HashSet<int> first = [.. nothingLeft.Select(group)];
            double[] values = [.. Enumerable.Range(0, groups.Groups).Select(place => by switch
            {
                GroupRanking.AchievedCount => groups.Decided.Span[place] == 0 ? double.NaN : groups.Achieved.Span[place],
                GroupRanking.AchievedShare => (double)groups.Achieved.Span[place] / groups.Decided.Span[place],
                _ => first.Contains(place) ? double.PositiveInfinity : groups.AttainmentSums.Span[place] / groups.Attainments.Span[place],
            })];
            int[] ranks = [.. values.Select(value => double.IsNaN(value) ? 0 : ties switch
            {
                RankTies.Competition => values.Count(other => other > value) + 1,
                RankTies.ModifiedCompetition => values.Count(other => other >= value),
                _ => values.Where(other => other > value).Distinct().Count() + 1,
            })];
            groups.Ranks.ToArray().Should().Equal(ranks);
        }
    }

    private static Rows WithKeys(Rows rows, int seed)
    {
        Random random = new(seed);
        return rows with
        {
            Units = [.. Enumerable.Range(0, rows.Count).Select(_ => random.Next(Units))],
            Indicators = [.. Enumerable.Range(0, rows.Count).Select(_ => random.Next(Indicators))],
        };
    }

    private static BatchTotals Room(GroupRanking by = GroupRanking.AchievedCount, RankTies ties = RankTies.Competition) => new()
    {
        ByUnit = Room(Units + Spare, 31, by, ties),
        ByIndicator = Room(Indicators, 31, by, ties),
        ByBoth = Room((Units + Spare) * Indicators, 31, by, ties),
        Indicators = Indicators,
    };

    private static GroupTotals Room(int groups, int wanted, GroupRanking by = GroupRanking.AchievedCount, RankTies ties = RankTies.Competition) => new(groups)
    {
        Achieved = Used<long>((wanted & 1) != 0 ? groups : 0, 77),
        Decided = Used<long>((wanted & 2) != 0 ? groups : 0, 77),
        AttainmentSums = Used((wanted & 4) != 0 ? groups : 0, double.NaN),
        Attainments = Used<long>((wanted & 8) != 0 ? groups : 0, 77),
        Ranks = Used((wanted & 16) != 0 ? groups : 0, 77),
        RankedBy = by,
        Ties = ties,
    };

    private static T[] Used<T>(int length, T value)
    {
        T[] room = new T[length];
        Array.Fill(room, value);
        return room;
    }

    private static void RequireRecount(GroupTotals totals, Rows rows, Assessed results, Func<int, int> group)
    {
        VerdictTally[] tallies = [.. Enumerable.Range(0, totals.Groups).Select(_ => new VerdictTally())];
        long[] attainments = new long[totals.Groups];
        double[] sums = new double[totals.Groups];
        double[] sizes = new double[totals.Groups];
        for (int row = 0; row < rows.Count; row++)
        {
            tallies[group(row)].Add(results.Kind(row), (ReasonCode)results.Reasons[row]);
            attainments[group(row)] += results.Attainment(row) is null ? 0 : 1;
            sums[group(row)] += results.Attainment(row).GetValueOrDefault();
            sizes[group(row)] += Math.Abs(results.Attainment(row).GetValueOrDefault());
        }

        totals.Achieved.ToArray().Should().Equal(tallies.Select(tally => tally.ToCounts().Achieved));
        totals.Decided.ToArray().Should().Equal(tallies.Select(tally => tally.ToCounts().Decided));
        totals.Attainments.ToArray().Should().Equal(attainments);
        for (int i = 0; i < totals.Groups; i++)
        {
            double far = Math.Abs(totals.AttainmentSums.Span[i] - sums[i]);
            (far <= 1e-12 * sizes[i] || totals.AttainmentSums.Span[i].Equals(sums[i])).Should().BeTrue("{0} stands beside {1}", totals.AttainmentSums.Span[i], sums[i]);
        }
    }

    private static void RequireSame(BatchTotals one, BatchTotals other)
    {
        RequireSame(one.ByUnit!, other.ByUnit!);
        RequireSame(one.ByIndicator!, other.ByIndicator!);
        RequireSame(one.ByBoth!, other.ByBoth!);
    }

    private static void RequireSame(GroupTotals one, GroupTotals other)
    {
        one.Achieved.ToArray().Should().Equal(other.Achieved.ToArray());
        one.Decided.ToArray().Should().Equal(other.Decided.ToArray());
        one.AttainmentSums.ToArray().Select(BitConverter.DoubleToInt64Bits).Should().Equal(other.AttainmentSums.ToArray().Select(BitConverter.DoubleToInt64Bits));
        one.Attainments.ToArray().Should().Equal(other.Attainments.ToArray());
        one.Ranks.ToArray().Should().Equal(other.Ranks.ToArray());
    }
}
