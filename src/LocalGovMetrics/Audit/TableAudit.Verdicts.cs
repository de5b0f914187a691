using LocalGovMetrics.Assessments;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Audit;

/// <content>Printed verdicts and headline counts.</content>
internal static partial class TableAudit
{
    private static void AddVerdict(List<Claim> claims, string table, AuditRow row, VerdictPolicy? policy)
    {
        if (SaysYesOrNo(row) && row.Plan.Targets.Count > 0)
        {
            claims.Add(Draft(table, row, ClaimKind.Verdict, "verdict") with
            {
                Inputs = [new ClaimInput { Text = row.Plan.TargetInForce(row.Plan.Period.End)?.Text, Label = "target" }, InputOf(row.Plan.Actual, row.Plan, "actual")],
                Row = row.Plan,
                Policy = policy,
                PrintText = row.VerdictText,
            });
        }
    }

    private static bool SaysYesOrNo(AuditRow row) => row.Plan.ReportedVerdict.IsAchieved() is not null;

    private static void AddHeadline(List<Claim> claims, string table, IReadOnlyList<AuditRow> rows, PrintedHeadline headline, VerdictPolicy? policy)
    {
        AuditRow[] headlines = [.. rows.Where(row => row.IsHeadline)];
        VerdictCounts counts = CountsOf(headlines, policy);
        long open = counts.Rows - counts.Decided;
        if (headline.Of is { } of)
        {
            Add(of, Count(counts.Counted, counts.Rows - counts.Counted), "headline: rows counted");
        }

        if (headline.Achieved is { } achieved)
        {
            Add(achieved, Count(counts.Achieved, open), "headline: achieved by the rule");
            if (headlines.Length > 0 && Array.TrueForAll(headlines, SaysYesOrNo))
            {
                Add(achieved, Count(headlines.Count(row => row.Plan.ReportedVerdict.IsAchieved() == true)), "headline: verdicts printed as achieved");
            }
        }

        if (headline.NotAchieved is { } missed)
        {
            Add(missed, Count(counts.NotAchieved, open), "headline: not achieved by the rule");
            Add(missed, Count(headlines.Count(row => row.Plan.ReportedVerdict.IsAchieved() == false)), "headline: verdicts printed as not achieved");
        }

        void Add(int print, ReportedValue count, string what) => claims.Add(new Claim
        {
            Kind = ClaimKind.HeadlineCount,
            Table = table,
            Subject = headline.Text,
            Place = headline.Place,
            Note = what,
            Inputs = [ClaimInput.Of(count)],
            Print = ReportedValue.Exact(print),
            PrintText = FormattableString.Invariant($"{print}"),
        });
    }

    private static VerdictCounts CountsOf(AuditRow[] rows, VerdictPolicy? policy)
    {
        VerdictTally tally = new();
        foreach (AuditRow row in rows)
        {
            tally.Add(VerdictCalculator.Assess(row.Plan, policy), row.Plan.ReportedVerdict, row.Plan.IsDirectionAssumed);
        }

        return tally.ToCounts();
    }

    // Where verdicts are open, or rows are not counted, the report may have counted any number from those that are settled to those that may still be.
    private static ReportedValue Count(long settled, long open = 0) => open == 0 ? ReportedValue.Exact(settled) : ReportedValue.Range(settled, settled + open);
}
