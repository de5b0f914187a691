using LocalGovMetrics.Units;
using static LocalGovMetrics.Tests.Units.Given;

namespace LocalGovMetrics.Tests.Units;

public class LookupAllocationTests
{
    private const int Rounds = 1000;

    private static readonly UnitRegister Register = Given.Register(
        [Unit("1"), Unit("2"), Unit("1@2020-01-01"), Unit("3")],
        Merge("2020-01-01", Link("1", "1@2020-01-01"), Link("2", "1@2020-01-01")),
        Rename("2010-01-01", "3", "Mới"));

    [Fact]
    public void Lookups_OfAUnitADayOrALineage_AllocateNothing()
    {
        NodaTime.LocalDate before = Day("2019-12-31");
        NodaTime.LocalDate after = Day("2020-01-01");
        UnitId one = Id("1");

        AllocatedBy(() => Register.Find("t", "1", before)).Should().Be(0);
        AllocatedBy(() => Register.Find("t", "1", after)).Should().Be(0);
        AllocatedBy(() => Register.Find("t", "3", before)).Should().Be(0);
        AllocatedBy(() => Register.Find(one, before)).Should().Be(0);
        AllocatedBy(() => Register.Lineage(one)).Should().Be(0);
        AllocatedBy(() => Register.SuccessorsOf(one, before, after)).Should().Be(0);
        AllocatedBy(() => Register.SuccessorsOf(one, before, before)).Should().Be(0);
    }

    private static long AllocatedBy(Func<object?> lookup)
    {
        lookup().Should().NotBeNull();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Rounds; i++)
        {
            _ = lookup();
        }

        // What the runtime allocates now and then for itself is less than one object a lookup.
        return (GC.GetAllocatedBytesForCurrentThread() - before) / Rounds;
    }
}
