using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Audit;

/// <content>Printed verdicts and headline counts.</content>
public static partial class TableAudit
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

    private static bool SaysYesOrNo(AuditRow row) =>
        row.Plan.ReportedVerdict is ReportedVerdict.Achieved or ReportedVerdict.Exceeded or ReportedVerdict.NotAchieved or ReportedVerdict.NearlyAchieved;

    private static void AddHeadline(List<Claim> claims, string table, IReadOnlyList<AuditRow> rows, HeadlineStatement headline, VerdictPolicy? policy)
    {
        AuditRow[] counted = [.. rows.Where(row => row.IsHeadline)];
        Verdict[] verdicts = [.. counted.Select(row => VerdictCalculator.Assess(row.Plan, policy))];
        int open = verdicts.Count(verdict => verdict.IsAchieved is null);
        if (headline.Of is { } of)
        {
            Add(of, Count(counted.Length), "headline: rows counted");
        }

        if (headline.Achieved is { } achieved)
        {
            Add(achieved, Count(verdicts.Count(verdict => verdict.IsAchieved == true), open), "headline: achieved by the rule");
            if (counted.Length > 0 && Array.TrueForAll(counted, SaysYesOrNo))
            {
                Add(achieved, Count(counted.Count(row => row.Plan.ReportedVerdict is ReportedVerdict.Achieved or ReportedVerdict.Exceeded)), "headline: verdicts printed as achieved");
            }
        }

        if (headline.NotAchieved is { } missed)
        {
            Add(missed, Count(verdicts.Count(verdict => verdict.IsAchieved == false), open), "headline: not achieved by the rule");
            Add(missed, Count(counted.Count(row => row.Plan.ReportedVerdict is ReportedVerdict.NotAchieved or ReportedVerdict.NearlyAchieved)), "headline: verdicts printed as not achieved");
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

    // Where verdicts are open, the count may be any from those that are settled to those that may still be.
    private static ReportedValue Count(int settled, int open = 0) => open == 0 ? ReportedValue.Exact(settled) : ReportedValue.Range(settled, settled + open);
}
