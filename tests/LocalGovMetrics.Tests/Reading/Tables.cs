using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Tests.Reading;

/// <summary>Makes tables from lines of cells separated by <c>|</c>.</summary>
internal static class Tables
{
    public static TextTable Of(string header, params string[] rows) =>
        new("plan.csv", header.Split('|'), 1, [.. rows.Select((row, index) => new TextRow(index + 2, row.Split('|')))]);

    public static Outcome<PlanTable, Diagnostic> Read(string header, params string[] rows) => PlanTableReader.Read(Of(header, rows));

    public static PlanTable ReadWhole(string header, params string[] rows) => Read(header, rows).GetValueOrThrow();
}
