using LocalGovMetrics.Reading;
using LocalGovMetrics.Columns;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tool.Assessing;

/// <summary>A row with its verdict.</summary>
internal sealed record AssessedRow(PlanRow Row, Verdict Verdict, bool IsHeadline)
{
    /// <summary>Gets the target that held at the end of the row's period, or null.</summary>
    public Target? Target => Row.Plan.TargetInForce(Row.Plan.Period.End);

    /// <summary>Gets whether the printed verdict says the same; null where either is neither yes nor no.</summary>
    public bool? Agrees => Agreement(Row.Plan.ReportedVerdict, Verdict.IsAchieved);

    /// <summary>Tells whether a printed verdict says the same as the one that was reached.</summary>
    public static bool? Agreement(ReportedVerdict printed, bool? isAchieved) => printed switch
    {
        ReportedVerdict.Achieved or ReportedVerdict.Exceeded => isAchieved,
        ReportedVerdict.NotAchieved or ReportedVerdict.NearlyAchieved => !isAchieved,
        _ => null,
    };

    /// <summary>Takes a row that was assessed by itself: it is counted where it says so, or, without such a column, where it is no part.</summary>
    public static AssessedRow Of(AssessedPlan full) => new(full.Row, full.Verdict, full.Row.IsHeadline ?? full.Row.Parent is null);

    /// <summary>Assesses every row of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="policy">How the verdicts are reached.</param>
    /// <returns>The rows in the order of the table.</returns>
    public static IReadOnlyList<AssessedRow> AllOf(PlanTable table, VerdictPolicy policy)
    {
        HashSet<int> headlines = [.. table.Headlines.Select(row => row.Line)];
        return [.. table.Rows.Select(row => new AssessedRow(row, VerdictCalculator.Assess(row.Plan, policy), headlines.Contains(row.Line)))];
    }
}
