using LocalGovMetrics.Assessments;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Audit;

/// <content>Printed verdicts and headline counts.</content>
internal static partial class TableAudit
{
    private static void AddVerdict(List<Claim> claims, string table, PlanRow row, VerdictPolicy? policy)
    {
        if (SaysYesOrNo(row) && row.Targets.Count > 0)
        {
            // The target and the policy by which the row is assessed.
            VerdictPolicy own = (policy ?? VerdictPolicy.Face).For(row);
            Target? target = own.TargetOf(row);
            claims.Add(Draft(table, row, ClaimKind.Verdict, "verdict") with
            {
                Inputs = [new ClaimInput { Text = target?.Text, Label = "target" }, InputOf(row.Actual, row, "actual")],
                Target = target,
                Series = ActualSeries.From(row),
                Direction = row.Indicator.Direction,
                IsDirectionAssumed = row.IsDirectionAssumed,
                ReportedVerdict = row.ReportedVerdict,
                Policy = policy is null && row.NearBand is null ? null : own,
                PrintText = row.ReportedVerdictText is { Length: > 0 } text ? text : null,
            });
        }
    }

    /// <summary>Tells whether a claim counts the verdicts as the report prints them, not as the rule has them.</summary>
    internal static bool CountsPrintedVerdicts(Claim claim) => claim.Kind == ClaimKind.HeadlineCount && claim.Note is PrintedAsAchieved or PrintedAsNotAchieved;

    private const string PrintedAsAchieved = "headline: verdicts printed as achieved";

    private const string PrintedAsNotAchieved = "headline: verdicts printed as not achieved";

    private static bool SaysYesOrNo(PlanRow row) => row.ReportedVerdict.IsAchieved() is not null;

    private static void AddHeadline(List<Claim> claims, string table, IReadOnlyList<PlanRow> rows, PrintedHeadline headline, VerdictPolicy? policy)
    {
        PlanRow[] headlines = [.. rows.Where(row => row.CountsAsHeadline)];
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
                Add(achieved, Count(headlines.Count(row => row.ReportedVerdict.IsAchieved() == true)), PrintedAsAchieved);
            }
        }

        if (headline.NotAchieved is { } missed)
        {
            Add(missed, Count(counts.NotAchieved, open), "headline: not achieved by the rule");
            Add(missed, Count(headlines.Count(row => row.ReportedVerdict.IsAchieved() == false)), PrintedAsNotAchieved);
        }

        void Add(int print, ReportedValue count, string what) => claims.Add(new Claim
        {
            Kind = ClaimKind.HeadlineCount,
            Table = table,
            Subject = headline.Text,
            Place = headline.Place,
            Note = what,
            Inputs = [ClaimInput.Of(count)],
            Print = ReportedValue.AsPrinted(print),
            PrintText = FormattableString.Invariant($"{print}"),
        });
    }

    private static VerdictCounts CountsOf(PlanRow[] rows, VerdictPolicy? policy)
    {
        VerdictTally tally = new();
        foreach (PlanRow row in rows)
        {
            tally.Add(VerdictCalculator.Assess(row, policy), row.ReportedVerdict, row.IsDirectionAssumed);
        }

        return tally.ToCounts();
    }

    // Where verdicts are open, or rows are not counted, the report may have counted any number from those that are settled to those that may still be.
    private static ReportedValue Count(long settled, long open = 0) => open == 0 ? ReportedValue.AsPrinted(settled) : ReportedValue.Range(settled, settled + open);
}
