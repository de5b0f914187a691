using CsCheck;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Values;
using MathNet.Numerics.Statistics;

namespace LocalGovMetrics.Tests.Comparison;

public class RankingTests
{
    private static readonly Gen<double?[]> Values = Gen.Int[-20, 20].Select(value => value < -18 ? (double?)null : value / 4.0).Array[0, 40];

    [Theory]
    [InlineData(TieRule.Competition, new[] { 4.0, 2, 2, 1 })]
    [InlineData(TieRule.Dense, new[] { 3.0, 2, 2, 1 })]
    [InlineData(TieRule.Fractional, new[] { 4.0, 2.5, 2.5, 1 })]
    public void Of_Ties_FollowsTheRule(TieRule ties, double[] expected) =>
        Numbers(Ranking.Of([80, 90, 90, 95], DesiredDirection.Higher, ties)).Should().Equal(expected);

    [Fact]
    public void Of_OrdinalTies_FollowsTheTieBreak()
    {
        Numbers(Ranking.Of([80, 90, 90, 95], DesiredDirection.Higher, TieRule.Ordinal, tieBreak: [0, 9, 3, 1])).Should().Equal(4, 3, 2, 1);
        FluentActions.Invoking(() => Ranking.Of([1, 1], DesiredDirection.Higher, TieRule.Ordinal)).Should().Throw<ArgumentException>().WithMessage("*tie-break*");
        FluentActions.Invoking(() => Ranking.Of([1, 1], DesiredDirection.Higher, TieRule.Ordinal, tieBreak: [3, 3])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Ranking.Of([1, 1], DesiredDirection.Higher, TieRule.Ordinal, tieBreak: [3])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Of_Directions_PutTheBestFirst()
    {
        Numbers(Ranking.Of([1, 3, 2], DesiredDirection.Higher)).Should().Equal(3, 1, 2);
        Numbers(Ranking.Of([1, 3, 2], DesiredDirection.Lower)).Should().Equal(1, 3, 2);
        Numbers(Ranking.Of([28.9, 31.1, 30.2], DesiredDirection.Closer, target: 30)).Should().Equal(2, 2, 1);
        Ranking.Of([1, 3, 2], DesiredDirection.None).Ranks.Should().OnlyContain(rank => rank.Reason == UndefinedReason.NotApplicable);
        Ranking.Of([1, 3, 2], DesiredDirection.Closer).Ranks.Should().OnlyContain(rank => rank.Reason == UndefinedReason.Missing);
    }

    [Fact]
    public void Of_UnitsWithoutValue_HaveNoRankAndCountForNobody()
    {
        RankingResult result = Ranking.Of([5, null, double.NaN, 7, double.PositiveInfinity], DesiredDirection.Higher);

        result.Ranks.Select(rank => rank.Reason).Should().Equal(UndefinedReason.None, UndefinedReason.Missing, UndefinedReason.NotFinite, UndefinedReason.None, UndefinedReason.NotFinite);
        result.Ranks[0].Value.Should().Be(2);
        result.Ranked.Should().Be(2);
    }

    [Fact]
    public void Of_Values_AreNotRounded() => Numbers(Ranking.Of([98.14999999, 98.15], DesiredDirection.Higher)).Should().Equal(2, 1);

    [Theory]
    [InlineData(TieRule.Competition, RankDefinition.Min)]
    [InlineData(TieRule.Fractional, RankDefinition.Average)]
    public void Of_AnyValues_AgreesWithMathNet(TieRule ties, RankDefinition definition) =>
        Gen.Int[0, 20].Array[1, 60].Sample(values => Numbers(Ranking.Of([.. values.Select(value => (double?)value)], DesiredDirection.Lower, ties))
            .Should().Equal(ArrayStatistics.RanksInplace([.. values.Select(value => (double)value)], definition)));

    [Fact]
    public void Of_AnyValues_DoNotDependOnTheUnitOfMeasure() =>
        Gen.Select(Values, Gen.Double[1e-6, 1e6], Gen.Enum<TieRule>()).Where((_, _, ties) => ties != TieRule.Ordinal).Sample((values, factor, ties) =>
            Ranking.Of([.. values.Select(value => value * factor)], DesiredDirection.Lower, ties).Should().Be(Ranking.Of(values, DesiredDirection.Lower, ties)));

    [Fact]
    public void Of_AnyValues_DoNotDependOnTheOrderOfRows() =>
        Values.Sample(values =>
        {
            int[] order = [.. Enumerable.Range(0, values.Length).OrderBy(i => (i * 7919) % 31).ThenByDescending(i => i)];
            RankingResult plain = Ranking.Of(values, DesiredDirection.Higher, TieRule.Fractional);
            RankingResult shuffled = Ranking.Of([.. order.Select(i => values[i])], DesiredDirection.Higher, TieRule.Fractional);
            shuffled.Ranks.Should().Equal(order.Select(i => plain.Ranks[i]));
        });

    [Fact]
    public void Assign_PlainNumbers_AgreesAndRefusesWhatItCannotRank()
    {
        double[] ranks = new double[4];
        Ranking.Assign([5, double.NaN, 7, 5], DesiredDirection.Lower, TieRule.Competition, ranks);
        ranks.Should().Equal(1, 0, 3, 1);
        FluentActions.Invoking(() => Ranking.Assign([1], DesiredDirection.None, TieRule.Dense, new double[1])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Ranking.Assign([1], DesiredDirection.Lower, TieRule.Dense, new double[2])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Ranking.Assign([1], DesiredDirection.Lower, TieRule.Ordinal, new double[1])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Assign_PlainNumbers_DoesNotAllocate()
    {
        double[] values = [.. Enumerable.Range(0, 3321).Select(i => Math.Sin(i))];
        double[] ranks = new double[values.Length];

        // A collection may empty the shared pool between two runs, so the best of several counts.
        Enumerable.Range(0, 10).Min(_ => AllocatedByOneRun()).Should().BeLessThan(200);

        long AllocatedByOneRun()
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Ranking.Assign(values, DesiredDirection.Higher, TieRule.Competition, ranks);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private static IEnumerable<double> Numbers(RankingResult result) => result.Ranks.Select(rank => rank.Value);
}
