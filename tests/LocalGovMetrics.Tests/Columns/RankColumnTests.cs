using LocalGovMetrics.Columns;

namespace LocalGovMetrics.Tests.Columns;

public class RankColumnTests
{
    [Theory]
    [InlineData(RankTies.Competition, new[] { 2, 4, 1, 2, 5 })]
    [InlineData(RankTies.ModifiedCompetition, new[] { 3, 4, 1, 3, 5 })]
    [InlineData(RankTies.Dense, new[] { 2, 3, 1, 2, 4 })]
    public void Rank_OfCounts_SharesRanksAsDeclared(RankTies ties, int[] expected)
    {
        int[] ranks = new int[5];
        RankColumn.Rank([20, 10, 30, 20, 0], DesiredDirection.Higher, ties, ranks);
        ranks.Should().Equal(expected);
    }

    [Fact]
    public void Rank_OfNumbersWithAMissingOne_LeavesItOutAndTakesMinusZeroAsZero()
    {
        int[] ranks = new int[5];
        RankColumn.Rank([0.0, double.NaN, -0.0, -1, 2], [0b11101], DesiredDirection.Lower, RankTies.Competition, ranks);
        ranks.Should().Equal(2, 0, 2, 1, 4);
    }

    [Fact]
    public void Rank_OfNaNOrWithoutDirection_IsRefused()
    {
        int[] ranks = [7];
        FluentActions.Invoking(() => RankColumn.Rank([double.NaN], [], DesiredDirection.Higher, RankTies.Dense, ranks)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => RankColumn.Rank([1L], DesiredDirection.Closer, RankTies.Dense, ranks)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => RankColumn.Rank([1L, 2], DesiredDirection.Higher, RankTies.Dense, ranks)).Should().Throw<ArgumentException>();
        ranks.Should().Equal(7);
    }
}
