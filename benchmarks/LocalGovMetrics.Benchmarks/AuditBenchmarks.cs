using BenchmarkDotNet.Attributes;
using LocalGovMetrics.Audit;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Text;

namespace LocalGovMetrics.Benchmarks;

/// <summary>The audit of the bundled reports, their tables already read: claims derived, checked and explained.</summary>
[MemoryDiagnoser]
public class AuditBenchmarks
{
    [GlobalSetup]
    public void Setup() => _ = Reports.All.Sum(report => report.Table.Rows.Count);

    [Benchmark]
    public int AuditOfAllReports() =>
        Reports.All.Sum(report => AuditRun.Of([.. PlanTableAudit.ClaimsOf(report.Table, report.Printed, ReportNotation.Vietnamese)]).Counts.Inconsistent);
}
