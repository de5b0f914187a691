using System.Diagnostics;

namespace LocalGovMetrics.Tool.Tests;

/// <summary>A comparison of many units takes time that grows with them, not with their pairs, for a person too.</summary>
public class CompareSizeTests
{
    [Fact]
    public void Compare_OfManyUnitsAsATable_IsLinear()
    {
        string rows = string.Concat(Enumerable.Range(0, 20_000).Select(i => FormattableString.Invariant($"Xã {i},Thu,2024,10,{i % 97}.5,higher,tỷ đồng\nXã {i},Chi,2024,10,{(i % 3 == 0 ? "giảm 5" : "4")},lower,{(i % 2 == 0 ? "hộ" : "người")}\n")));
        Stopwatch watch = Stopwatch.StartNew();

        ToolRun run = ToolRun.WithInput("unit,indicator,period,target,actual,direction,measureUnit\n" + rows, "compare", "-");

        run.Status.Should().Be(0, run.Error);
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(100));
    }
}
