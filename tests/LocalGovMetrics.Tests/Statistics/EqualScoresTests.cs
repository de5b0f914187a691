using CsCheck;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Statistics;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Statistics;

/// <summary>Equal is equal: ranks never follow the rounding of a sum.</summary>
public class EqualScoresTests
{
    private static readonly Gen<double> Cell = Gen.Int[0, 1000].Select(Gen.Int[0, 3], (number, decimals) => (double)((decimal)number / (decimal)Math.Pow(10, decimals)));

    [Fact]
    public void Ranks_OfTheSameScoresInAnotherOrder_AreEqual()
    {
        double?[][] rows = [[60, 43, 7, 43, 8, 29, 65], [43, 43, 7, 8, 60, 29, 65]];
        IndexResult result = CompositeIndex.Calculate(Spec(7, IndexMean.Arithmetic), rows);
        result.Units[0].Score.Should().Be(result.Units[1].Score);
        result.Ranks().Ranks.Select(rank => rank.Value).Should().Equal(1, 1);
    }

    [Fact]
    public void Ranks_OfEqualMultisets_AreEqualUnderEveryMean() =>
        Gen.Select(Cell.Array[2, 9], Gen.Enum<IndexMean>(), Gen.Int[-3, 4].Where(power => power != 0), Gen.Int).Sample((cells, mean, power, seed) =>
        {
            double?[] own = [.. cells.Select(cell => (double?)cell)];
            double?[] shuffled = [.. own];
            new Random(seed).Shuffle(shuffled);
            IndexResult result = CompositeIndex.Calculate(Spec(own.Length, mean, power), [own, shuffled, [.. own.Select(_ => (double?)1000)]]);
            result.Units[0].Score.Should().Be(result.Units[1].Score);
            result.Ranks().Ranks[0].Should().Be(result.Ranks().Ranks[1]);
        });

    /// <summary>Columns with the same numbers in another order of the units: what is earned in one equals what is earned in the other.</summary>
    [Theory]
    [InlineData(NormalisationMethod.MinMax)]
    [InlineData(NormalisationMethod.ZScore)]
    [InlineData(NormalisationMethod.PercentileRank)]
    [InlineData(NormalisationMethod.Borda)]
    public void Ranks_OfMirroredUnits_AreEqual(NormalisationMethod method) =>
        Gen.Select(Cell, Cell, Cell.Array[0, 6]).Sample((one, other, rest) =>
        {
            double?[][] rows = [[one, other, 3], [other, one, 3], .. rest.Select(cell => new double?[] { cell, cell, 2 })];
            IndexIndicator[] indicators = [.. Enumerable.Range(0, 3).Select(i => new IndexIndicator($"c{i}", DesiredDirection.Higher, 0.1, method))];
            IndexResult result = CompositeIndex.Calculate(new IndexSpec(indicators, minimumDataShare: 0), rows);
            result.Units[0].Score.Should().Be(result.Units[1].Score);
        });

    [Fact]
    public void Ranks_CloserToATarget_TieWhereTheDistancesDo() =>
        Gen.Select(Gen.Int[0, 999], Gen.Int[-9, 9], Gen.Int[0, 3]).Sample((away, centre, decimals) =>
        {
            decimal step = new(1, 0, 0, false, (byte)decimals);
            decimal distance = away * step;
            Ranking.Of([(double)(centre - distance), (double)(centre + distance), centre], DesiredDirection.Closer, target: centre).Ranks.Select(rank => rank.Value)
                .Should().Equal(away == 0 ? [1, 1, 1] : [2, 2, 1]);
        });

    [Fact]
    public void Index_WithAnIndicatorOfNoWeight_IsTheSame() =>
        Gen.Select(Cell.Array[6, 6], Cell.Array[3, 3], Gen.Enum<IndexMean>(), Gen.Enum<NormalisationMethod>()).Sample((cells, idle, mean, method) =>
        {
            double?[][] rows = [.. Enumerable.Range(0, 3).Select(i => new double?[] { cells[i] + 1, cells[i + 3] + 1 })];
            double?[][] wider = [.. rows.Select((row, i) => new double?[] { row[0], i == 2 ? null : idle[i], row[1] })];
            IndexIndicator[] own = [Indicator("a", 2), Indicator("b", 1)];
            IndexIndicator[] more = [own[0], Indicator("idle", 0), own[1]];
            IndexSpec spec = new(own, mean, 2);
            IndexSpec with = new(more, mean, 2);
            IndexResult result = CompositeIndex.Calculate(spec, rows);
            IndexResult same = CompositeIndex.Calculate(with, wider);
            same.Units.Select(unit => (unit.Score, unit.DataShare)).Should().Equal(result.Units.Select(unit => (unit.Score, unit.DataShare)));
            SensitivityOptions options = new(20, 7);
            IndexSensitivity.Run(with, wider, options).Units.Should().Equal(IndexSensitivity.Run(spec, rows, options).Units);

            IndexIndicator Indicator(string name, double weight) => new(name, DesiredDirection.Higher, weight, method) { Low = 0, High = 2000, Target = 3000 };
        });

    [Fact]
    public void Stability_OfAnyTable_HasEveryRankInItsRange() =>
        Gen.Select(Cell.Array[12, 12], Gen.Enum<IndexMean>(), Gen.Double[0, 1]).Sample((cells, mean, spread) =>
        {
            double?[][] rows = [.. Enumerable.Range(0, 4).Select(i => new double?[] { cells[3 * i], cells[(3 * i) + 1], cells[(3 * i) + 2] })];
            IndexSpec spec = Spec(3, mean, 2);
            IReadOnlyList<Computed> ranks = CompositeIndex.Calculate(spec, rows).Ranks().Ranks;
            IReadOnlyList<RankStability> units = IndexSensitivity.Run(spec, rows, new SensitivityOptions(3, 1, spread)).Units;
            for (int i = 0; i < rows.Length; i++)
            {
                if (units[i].Rank.TryGetValue(out double rank))
                {
                    rank.Should().BeInRange(units[i].BestRank.Value, units[i].WorstRank.Value);
                    units[i].Rank.Should().Be(ranks[i]);
                    (spread > 0 ? 1 : units[i].KeptShare.Value).Should().Be(1);
                }
            }
        });

    [Fact]
    public void Copeland_OfHalfTheWeight_IsATie() =>
        Outranking.Copeland([[1, 1, 1, 0], [0, 0, 0, 1]], [0.1, 0.2, 0.3, 0.6]).Select(score => score.Value).Should().Equal(0, 0);

    [Fact]
    public void Index_OfAlikeUnits_SaysSoAndDoesNotCountThem()
    {
        double?[][] rows = [[10, 7], [20, 7], [25, 7], [30, null]];
        foreach (NormalisationMethod method in (NormalisationMethod[])[NormalisationMethod.MinMax, NormalisationMethod.PercentileRank, NormalisationMethod.Borda, NormalisationMethod.ZScore])
        {
            IndexIndicator[] both = [new("c1", DesiredDirection.Higher, 1, method), new("c2", DesiredDirection.Higher, 1, method)];
            IndexResult result = CompositeIndex.Calculate(new IndexSpec(both), rows);
            result.Units.Select(unit => unit.Score).Should().Equal(CompositeIndex.Calculate(new IndexSpec([both[0]]), [.. rows.Select(row => new[] { row[0] })]).Units.Select(unit => unit.Score));
            result.Units.Select(unit => unit.DataShare).Should().AllBeEquivalentTo(1.0);
            result.Units[0].Normalised[1].Reason.Should().Be(UndefinedReason.AllEqual);
            CompositeIndex.Calculate(new IndexSpec([both[1]]), [[7], [7]]).Units[0].Score.Reason.Should().Be(UndefinedReason.AllEqual);
        }
    }

    private static IndexSpec Spec(int indicators, IndexMean mean, double power = 1) =>
        new([.. Enumerable.Range(0, indicators).Select(i => new IndexIndicator($"c{i}", DesiredDirection.Higher, 1, NormalisationMethod.Goalposts) { Low = -1, High = 1000 })], mean, power, scale: 1001);
}
