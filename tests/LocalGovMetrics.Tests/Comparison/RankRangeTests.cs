using CsCheck;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Comparison;

public class RankRangeTests
{
    [Fact]
    public void Ranges_OfCensoredPrint_ArePossibleRanks()
    {
        // 98,1; >93; 95,0; 92,9: the unit that printed >93 stands anywhere from first to third.
        RankRangesResult result = Ranking.Ranges(
            [ReportedValue.AsPrinted(98.1m).Possible, ReportedValue.Of(Qualifier.MoreThan, 93).Possible, ReportedValue.AsPrinted(95.0m).Possible, ReportedValue.AsPrinted(92.9m).Possible],
            DesiredDirection.Higher);

        result.Ranges.Select(range => range.ToString()).Should().Equal("1..2", "1..3", "2..3", "4");
        result.Ranges[3].IsSettled.Should().BeTrue();
    }

    [Fact]
    public void Ranges_OfEqualPrints_AreOpen() =>
        Ranking.Ranges([Interval.Closed(98.05m, 98.15m), Interval.Closed(98.05m, 98.15m), Interval.Point(99)], DesiredDirection.Lower)
            .Ranges.Select(range => range.ToString()).Should().Equal("1..2", "1..2", "3");

    [Fact]
    public void Ranges_ThatTouch_MindTheirEnds()
    {
        // At 93 itself both are level, and level is not worse; beyond an open end one is surely better.
        Ranking.Ranges([Interval.Closed(92, 93), Interval.Closed(93, 94)], DesiredDirection.Higher).Ranges.Select(range => range.ToString()).Should().Equal("1..2", "1");
        Ranking.Ranges([Interval.Closed(92, 93), Interval.MoreThan(93)], DesiredDirection.Higher).Ranges.Select(range => range.ToString()).Should().Equal("2", "1");
        Ranking.Ranges([Interval.AtLeast(93), Interval.LessThan(93)], DesiredDirection.Lower).Ranges.Select(range => range.ToString()).Should().Equal("2", "1");
    }

    [Fact]
    public void Ranges_CloserToTarget_UseTheDistance() =>
        Ranking.Ranges([Interval.Closed(28.5m, 29), Interval.Closed(29.9m, 30.2m), Interval.Closed(30.6m, 31.2m), null], DesiredDirection.Closer, 30)
            .Ranges.Select(range => range.ToString()).Should().Equal("2..3", "1", "2..3", "no rank: Missing");

    [Fact]
    public void Ranges_WithoutDirection_AreRefused()
    {
        Ranking.Ranges([Interval.Point(1)], DesiredDirection.None).Ranges[0].Reason.Should().Be(UndefinedReason.NotApplicable);
        Ranking.Ranges([Interval.Point(1)], DesiredDirection.Closer).Ranges[0].Reason.Should().Be(UndefinedReason.Missing);
        Ranking.Ranges([(RealInterval?)RealInterval.Point(1)], DesiredDirection.Closer).Ranges[0].Reason.Should().Be(UndefinedReason.NotApplicable);
    }

    /// <summary>Against every choice of values on a small grid: the range holds each rank that occurs, and both its ends occur.</summary>
    [Fact]
    public void Ranges_OfAnyIntervals_AreExactlyThePossibleRanks() =>
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 2], (low, width) => (Low: low * 2, High: (low + width) * 2)).Array[1, 4].Sample(sets =>
        {
            RankRangesResult result = Ranking.Ranges([.. sets.Select(set => (Interval?)Interval.Closed(set.Low, set.High))], DesiredDirection.Higher);
            RankRangesResult reals = Ranking.Ranges([.. sets.Select(set => (RealInterval?)RealInterval.Closed(set.Low, set.High))], DesiredDirection.Higher);
            List<int[]> choices = [[]];
            foreach ((int low, int high) in sets)
            {
                choices = [.. choices.SelectMany(choice => Enumerable.Range(low, high - low + 1).Select(value => (int[])[.. choice, value]))];
            }

            for (int i = 0; i < sets.Length; i++)
            {
                int[] ranks = [.. choices.Select(choice => 1 + choice.Count(value => value > choice[i])).Distinct()];
                (result.Ranges[i].Best, result.Ranges[i].Worst).Should().Be((ranks.Min(), ranks.Max()));
            }

            reals.Should().Be(result);
        });
}
