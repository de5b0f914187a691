using LocalGovMetrics.Display;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Audit;

/// <summary>Checks of claims as a table: one row a claim.</summary>
internal static class ClaimCheckTable
{
    private const int MoreDecimals = 2;
    private const int MostDecimals = 10;

    private static readonly DisplayText Title = DisplayText.Keyed("claimCheck.audit");

    private static readonly DisplayColumn[] Columns =
    [
        DisplayColumn.Text("claimCheck.kind"),
        DisplayColumn.Text("claimCheck.from"),
        DisplayColumn.Number("claimCheck.periods"),
        DisplayColumn.Number("claimCheck.printed"),
        DisplayColumn.Number("claimCheck.follows"),
        DisplayColumn.Text("claimCheck.finding"),
        DisplayColumn.Text("claimCheck.likely"),
    ];

    private static readonly AuditClass[] Order =
    [
        AuditClass.Inconsistent, AuditClass.LastDigit, AuditClass.Truncated, AuditClass.CannotCheck, AuditClass.Consistent, AuditClass.ConsistentWithinRounding, AuditClass.BoundSatisfied,
    ];

    public static DisplayTable Of(ClaimCheck check) => Named([check]);

    public static DisplayTable Of(AuditRun run)
    {
        ClaimCheck[] shown = [.. run.Checks.Where(check => check.Class is not (AuditClass.Consistent or AuditClass.BoundSatisfied or AuditClass.ConsistentWithinRounding))];
        return Named(shown) with { Notes = [CountsOf(run.Counts)] };
    }

    private static DisplayTable Named(IReadOnlyList<ClaimCheck> checks) => new(Title, Columns, [.. checks.Select(RowOf)])
    {
        RowHeading = DisplayText.Keyed("claimCheck.claim"),
        RowNames = [.. checks.Select(check => DisplayText.Join(" · ", [DisplayText.Verbatim(check.Claim.Subject ?? string.Empty), DisplayText.Verbatim(check.Claim.Place ?? string.Empty)]))],
    };

    private static IReadOnlyList<DisplayCell> RowOf(ClaimCheck check) =>
    [
        new DisplayCell(check.Claim.Kind.Words()),
        DisplayCell.Verbatim(string.Join("; ", check.Claim.Inputs.Select(input => input.ToString()).Where(input => input.Length > 0))),
        check.Claim.Periods is { } periods ? new DisplayCell(DisplayNumbers.Whole(periods)) : DisplayCell.Empty,
        DisplayCell.Verbatim(check.Claim.PrintText is { Length: > 0 } text ? text : check.Claim.Print?.ToString() ?? "–"),
        FollowsOf(check),
        new DisplayCell(check.Class.Words(), check.Class.Mark()),
        new DisplayCell(WhyOf(check)),
    ];

    private static DisplayCell FollowsOf(ClaimCheck check) =>
        check.Verdict is { } verdict ? new DisplayCell(verdict.Kind.Words(), verdict.Kind.Mark(verdict.IsNear))
        : check.Recomputed.TryGetValue(out double value) ? new DisplayCell(DisplayNumbers.Fixed(value, Math.Min(check.Decimals + MoreDecimals, MostDecimals)))
        : check.Possible is { } possible && possible != Interval.Unbounded ? new DisplayCell(DisplayNumbers.Range(RealInterval.FromInterval(possible), (end, rounding) => DisplayNumbers.Fixed(end, Math.Min(check.Decimals + MoreDecimals, MostDecimals), rounding)))
        : DisplayNumbers.None(check.Recomputed.Reason);

    private static DisplayText WhyOf(ClaimCheck check) =>
        check.Problem is { } problem ? problem.Reason.Words()
        : check.Explanations.Count > 0 ? DisplayText.Of(check.Explanations[0].Sentence)
        : DisplayText.Empty;

    private static DisplayText CountsOf(AuditCounts counts)
    {
        DisplayText found = DisplayText.Join(", ", Order.Where(one => counts.CountOf(one) > 0).Select(one => DisplayText.Join(" ", [DisplayText.Verbatim(FormattableString.Invariant($"{counts.CountOf(one)}")), one.Words()])));
        return DisplayText.Keyed("claimCheck.counts", counts.Claims, found);
    }
}
