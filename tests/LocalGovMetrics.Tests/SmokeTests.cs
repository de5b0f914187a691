using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests;

public class SmokeTests
{
    [Fact]
    public void Interval_Product_RoundsOutward() =>
        (Interval.Closed(-1.5m, 2m) * Interval.MoreThan(3m)).Should().Be(Interval.Unbounded);
}
