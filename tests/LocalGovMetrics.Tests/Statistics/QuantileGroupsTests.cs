using CsCheck;
using LocalGovMetrics.Statistics;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Statistics;

public class QuantileGroupsTests
{
    private static readonly double?[] NorthEast = [118.746, 131.278, 137.110, 137.726, 138.901, 143.263, 145.597, 146.697, 153.691, 155.763, 157.122, 171.217];

    /// <summary>PHEindicatormethods, test data of phe_quantile: the 12 areas of the North East in deciles, low is good.</summary>
    [Fact]
    public void Of_NorthEastDeciles_AreThoseOfPheIndicatorMethods() =>
        QuantileGroups.Of(NorthEast, 10).Groups.Select(group => group.Value).Should().Equal(10, 9, 8, 7, 6, 6, 5, 4, 3, 2, 1, 1);

    [Fact]
    public void Of_SmallestFirst_NumbersFromTheOtherEnd() =>
        QuantileGroups.Of([1, 2, 3, 4], 2, order: QuantileOrder.SmallestFirst).Groups.Select(group => group.Value).Should().Equal(1, 1, 2, 2);

    [Fact]
    public void Of_FewerUnitsThanNeeded_GivesNobodyAGroup()
    {
        QuantileGroups.Of([1, 2, 3], 4).Groups.Should().OnlyContain(group => group.Reason == UndefinedReason.TooFewObservations);
        QuantileGroups.Of([1, 2, 3, null], 3, minimumUnits: 4).Groups.Should().OnlyContain(group => group.Reason == UndefinedReason.TooFewObservations);
        QuantileGroups.Of([1, 2, 3, null, double.NaN], 3).Groups.Select(group => group.Reason)
            .Should().Equal(UndefinedReason.None, UndefinedReason.None, UndefinedReason.None, UndefinedReason.Missing, UndefinedReason.NotFinite);
        FluentActions.Invoking(() => QuantileGroups.Of([1], 1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => QuantileGroups.Of([1], 3, minimumUnits: 2)).Should().Throw<ArgumentOutOfRangeException>();
    }

    /// <summary>R, <c>quantile(1:9, c(.25, .5, .75), type = 7)</c> is 3, 5, 7 and type 6 is 2.5, 5, 7.5.</summary>
    [Fact]
    public void Of_CutPoints_FollowTheirType()
    {
        double?[] nine = [1, 2, 3, 4, 5, 6, 7, 8, 9];

        QuantileGroups.Of(nine, 4, QuantileMethod.CutPointsInclusive, QuantileOrder.SmallestFirst).Groups.Select(group => group.Value).Should().Equal(1, 1, 1, 2, 2, 3, 3, 4, 4);
        QuantileGroups.Of(nine, 4, QuantileMethod.CutPointsExclusive, QuantileOrder.SmallestFirst).Groups.Select(group => group.Value).Should().Equal(1, 1, 2, 2, 2, 3, 3, 4, 4);
    }

    [Fact]
    public void Of_AnyValues_KeepsOrderTiesAndBounds() =>
        Gen.Select(Gen.Int[0, 30].Array[2, 50], Gen.Int[2, 10], Gen.Enum<QuantileMethod>(), Gen.Enum<QuantileOrder>()).Where((values, k, _, _) => values.Length >= k).Sample((values, k, method, order) =>
        {
            double?[] numbers = [.. values.Select(value => (double?)value)];
            IReadOnlyList<Computed> groups = QuantileGroups.Of(numbers, k, method, order).Groups;
            groups.Should().OnlyContain(group => group.Value >= 1 && group.Value <= k);
            for (int i = 1; i < values.Length; i++)
            {
                int sense = order == QuantileOrder.SmallestFirst ? 1 : -1;
                int byValue = values[i].CompareTo(values[0]) * sense;
                (groups[i].Value.CompareTo(groups[0].Value) * byValue).Should().BeGreaterThanOrEqualTo(0);
                (byValue != 0 || groups[i] == groups[0]).Should().BeTrue();
            }
        });
}
