using LocalGovMetrics.Display;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Audit;

/// <summary>Checks of claims as a table: one row a claim.</summary>
internal static class ClaimCheckTable
{
    private const int MoreDecimals = 2;
    private const int MostDecimals = 10;

    private static readonly DisplayText Title = DisplayText.Of("Kiểm tra số liệu", "Audit");

    private static readonly DisplayColumn[] Columns =
    [
        DisplayColumn.Text("Loại", "Kind"),
        DisplayColumn.Text("Từ", "From"),
        DisplayColumn.Number("Số kỳ", "Periods"),
        DisplayColumn.Number("Đã in", "Printed"),
        DisplayColumn.Number("Tính lại", "Follows"),
        DisplayColumn.Text("Kết luận", "Finding"),
        DisplayColumn.Text("Có thể do", "Likely"),
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
        RowHeading = DisplayText.Of("Số liệu", "Claim"),
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
        : check.Explanations.Count > 0 ? DisplayText.Of(check.Explanations[0].Sentence("vi"), check.Explanations[0].Sentence("en"))
        : DisplayText.Empty;

    private static DisplayText CountsOf(AuditCounts counts)
    {
        DisplayText found = DisplayText.Join(", ", Order.Where(one => counts.CountOf(one) > 0).Select(one => DisplayText.Join(" ", [DisplayText.Verbatim(FormattableString.Invariant($"{counts.CountOf(one)}")), one.Words()])));
        return DisplayText.Of(
            FormattableString.Invariant($"{counts.Claims} số liệu: {found.Vietnamese}. Số liệu khớp không liệt kê."),
            FormattableString.Invariant($"{counts.Claims} claims: {found.English}. What is consistent is not listed."));
    }
}
