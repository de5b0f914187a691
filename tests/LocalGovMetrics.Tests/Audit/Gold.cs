using LocalGovMetrics.Audit;
using LocalGovMetrics.Csv;
using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Tests.Audit;

/// <summary>The claims that people recomputed by hand.</summary>
internal static class Gold
{
    public static TextTable Tidy { get; } = Read("claims-tidy.csv");

    public static TextTable Full { get; } = Read("claims.csv");

    /// <summary>Gets the checks of the tidy claims, each with the name of its claim and the class expected.</summary>
    public static IReadOnlyList<(string Name, string Expected, ClaimCheck Check)> TidyChecks { get; } = CheckTidy();

    public static string Cell(TextTable table, TextRow row, string column) => row.Cells[table.Header.ToList().IndexOf(column)];

    private static List<(string, string, ClaimCheck)> CheckTidy()
    {
        AuditRun run = AuditRun.Of(ClaimReader.Read(Tidy).GetValueOrThrow().Claims);
        return [.. Tidy.Rows.Zip(run.Checks, (row, check) => (Cell(Tidy, row, "claim"), Cell(Tidy, row, "expected"), check))];
    }

    private static TextTable Read(string name)
    {
        using Stream stream = typeof(Gold).Assembly.GetManifestResourceStream(name)!;
        return CsvTableReader.Read(stream, name).GetValueOrThrow();
    }
}
