using LocalGovMetrics.Audit;

namespace LocalGovMetrics.Tests.Audit;

public class AuditCountsTests
{
    [Fact]
    public void CountOf_EveryClass_IsWhatWasCounted()
    {
        Dictionary<AuditClass, int> counted = Enum.GetValues<AuditClass>().ToDictionary(found => found, found => 10 + (int)found);

        AuditCounts counts = AuditCounts.OfClasses(counted);

        Enum.GetValues<AuditClass>().Select(counts.CountOf).Should().Equal(counted.Values);
    }

    [Fact]
    public void CountOf_NoClass_IsRefused() =>
        FluentActions.Invoking(() => new AuditCounts().CountOf((AuditClass)99)).Should().Throw<ArgumentOutOfRangeException>();
}
