using System.Globalization;
using LocalGovMetrics.Display;

namespace LocalGovMetrics.Audit;

/// <summary>An audit for a person: how many claims came to which class, then what does not follow, what is inconsistent first.</summary>
internal static class AuditView
{
    private static readonly DisplayText Title = DisplayText.Keyed("claimCheck.audit");
    private static readonly DisplayColumn Claim = new(DisplayText.Keyed("claimCheck.claim")) { IsName = true };
    private static readonly DisplayColumn Printed = DisplayColumn.Text("claimCheck.printed");
    private static readonly DisplayColumn Follows = DisplayColumn.Text("claimCheck.follows");
    private static readonly DisplayColumn OffBy = DisplayColumn.Number("claimCheck.offBy");
    private static readonly DisplayColumn Finding = DisplayColumn.Text("claimCheck.finding");
    private static readonly DisplayColumn Likely = DisplayColumn.Text("claimCheck.likely");

    private static readonly AuditClass[] Order = [AuditClass.Inconsistent, AuditClass.LastDigit, AuditClass.Truncated, AuditClass.CannotCheck];

    private static readonly AuditClass[] OrderOfSummary =
    [
        AuditClass.Inconsistent, AuditClass.LastDigit, AuditClass.Truncated, AuditClass.ConsistentWithinRounding, AuditClass.Consistent, AuditClass.BoundSatisfied, AuditClass.CannotCheck,
    ];

    /// <summary>Makes the table of some checks, each with its class.</summary>
    public static DisplayTable TableOf(IReadOnlyList<ClaimCheck> checks) => new(Title, [Claim, Printed, Follows, OffBy, Finding, Likely], [.. checks.Select(check => RowOf(check, withClass: true))]) { IsRecords = true };

    /// <summary>Makes the table of what is not consistent.</summary>
    public static DisplayTable TableOf(AuditRun run) => TableOf([.. run.Checks.Where(check => Order.Contains(check.Class))]) with
    {
        Notes = [SummaryOf(run.Counts), .. run.Counts.Consistent + run.Counts.ConsistentWithinRounding + run.Counts.BoundSatisfied > 0 ? [DisplayText.Keyed("claimCheck.notListed")] : Array.Empty<DisplayText>()],
    };

    /// <summary>Makes the document of a run.</summary>
    public static IEnumerable<DisplayBlock> BlocksOf(AuditRun run)
    {
        DisplayBlock[] told = [.. BlocksOf(Title, run.Counts, found => [.. run.Checks.Where(check => check.Class == found)])];
        return AuditTicks.Of(run) is { } picture ? [.. told.Take(2), PictureBlock.Beside(picture), .. told.Skip(2)] : told;
    }

    /// <summary>Makes the document of checks that were counted.</summary>
    /// <param name="title">What was audited.</param>
    /// <param name="counts">How many claims came to which class.</param>
    /// <param name="shown">Gives the checks of a class that are shown; of more it says how many.</param>
    public static IEnumerable<DisplayBlock> BlocksOf(DisplayText title, AuditCounts counts, Func<AuditClass, IReadOnlyList<ClaimCheck>> shown)
    {
        yield return DisplayBlock.Heading(title, level: 1);
        yield return DisplayBlock.Line(SummaryOf(counts), isStrong: true);
        foreach (AuditClass found in Order)
        {
            IReadOnlyList<ClaimCheck> checks = shown(found);
            if (checks.Count == 0)
            {
                continue;
            }

            yield return DisplayBlock.Heading(found.Words(), mark: found.Mark());
            yield return found == AuditClass.CannotCheck
                ? ListBlock.Of(checks.Select(check => new ClaimCheckText(check)).Select(text => (text.Title, (IEnumerable<DisplayText>)[text.Problem])))
                : new DisplayTable(DisplayText.Empty, [Claim, Printed, Follows, OffBy, Likely], [.. checks.Select(check => RowOf(check, withClass: false))]) { IsRecords = true };
            int rest = counts.CountOf(found) - checks.Count;
            if (rest > 0)
            {
                yield return DisplayBlock.Note(DisplayText.Keyed("claimCheck.more", rest));
            }
        }
    }

    private static DisplayText SummaryOf(AuditCounts counts) => DisplayText.Join(": ",
    [
        DisplayText.Keyed("claimCheck.claimsCounted", counts.Claims),
        DisplayText.Join(", ", OrderOfSummary.Where(found => counts.CountOf(found) > 0).Select(found => DisplayText.Join(" ", [DisplayText.Verbatim(CountOf(counts, found)), found.Words()]))),
    ]);

    private static string CountOf(AuditCounts counts, AuditClass found) => counts.CountOf(found).ToString(CultureInfo.InvariantCulture);

    private static DisplayRow RowOf(ClaimCheck check, bool withClass)
    {
        ClaimCheckText text = new(check);
        return
        [
            new DisplayCell(text.Title),
            new DisplayCell(text.Printed),
            text.Follows,
            new DisplayCell(text.Difference),
            .. withClass ? [new DisplayCell(check.Class.Words(), check.Class.Mark())] : Array.Empty<DisplayCell>(),
            new DisplayCell(text.Likely),
        ];
    }
}
