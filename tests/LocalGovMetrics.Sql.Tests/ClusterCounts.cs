using System.Globalization;
using LocalGovMetrics.Columns;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Sql.Tests;

/// <summary>What a cluster counts by unit with its open rows settled, beside what the library counts of all rows at once.</summary>
internal static class ClusterCounts
{
    public sealed record Counts(long Rows, long Achieved, long Decided);

    public static SqlPlanColumns Columns { get; } = new() { High = "high", Base = "base", Periods = "periods", Status = "status" };

    public static long Whole(object? value) => value is System.Numerics.BigInteger big ? (long)big : Convert.ToInt64(value, CultureInfo.InvariantCulture);

    /// <summary>Adds what the library says of the open rows to what the cluster counted.</summary>
    public static Dictionary<string, Counts> Settled(IReadOnlyList<object?[]> totals, IReadOnlyList<int> open, IReadOnlyList<SqlPlanRow> rows, SqlRule rule)
    {
        Dictionary<string, Counts> counts = totals.ToDictionary(row => (string)row[0]!, row => new Counts(Whole(row[1]), Whole(row[2]), Whole(row[3])), StringComparer.Ordinal);
        totals.Sum(row => Whole(row[4])).Should().Be(open.Count);
        foreach (int number in open)
        {
            VerdictKind kind = rule.Settle(rows[number], Columns).Kind;
            Counts of = counts[PlanTables.UnitOf(number)];
            counts[PlanTables.UnitOf(number)] = of with { Achieved = of.Achieved + (IsAchieved(kind) ? 1 : 0), Decided = of.Decided + (IsAchieved(kind) || kind == VerdictKind.NotAchieved ? 1 : 0) };
        }

        return counts;
    }

    public static Dictionary<string, Counts> OfTheLibrary(IReadOnlyList<SqlPlanRow> rows, SqlRule rule)
    {
        VerdictColumns verdicts = EngineTests.Batch(rule, rows);
        return Enumerable.Range(0, rows.Count).GroupBy(PlanTables.UnitOf, StringComparer.Ordinal).ToDictionary(
            unit => unit.Key,
            unit => new Counts(
                unit.Count(),
                unit.Count(row => IsAchieved((VerdictKind)verdicts.Verdicts.Span[row])),
                unit.Count(row => IsAchieved((VerdictKind)verdicts.Verdicts.Span[row]) || (VerdictKind)verdicts.Verdicts.Span[row] == VerdictKind.NotAchieved)),
            StringComparer.Ordinal);
    }

    /// <summary>The units on the first of two shards.</summary>
    public static bool IsOnFirst(int number) => string.CompareOrdinal(PlanTables.UnitOf(number), "u4") < 0;

    private static bool IsAchieved(VerdictKind kind) => kind is VerdictKind.Achieved or VerdictKind.Exceeded;
}
