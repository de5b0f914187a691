using LocalGovMetrics.Comparison;
using LocalGovMetrics.Display;

namespace LocalGovMetrics.Tool.Output;

/// <summary>A comparison as a document.</summary>
internal static class CompareBlocks
{
    public static IEnumerable<DisplayBlock> Of(CompareView view)
    {
        Wording wording = view.Wording;
        yield return DisplayBlock.Heading(Say(view.Summary), level: 1);
        CompareColumnView[] reported = [.. view.Reported];
        CompareColumnView[] attainments = [.. view.Attainments];
        if (reported.Length + attainments.Length == 0)
        {
            yield return DisplayBlock.Line(Say(wording.NoColumns));
        }

        IEnumerable<DisplayBlock> parts =
        [
            .. reported.SelectMany(Of),
            .. attainments.Length > 0 ? attainments.SelectMany(Of).Prepend(DisplayBlock.Heading(Say(wording.AttainmentColumnsHeading))) : [],
            .. view.League is { } league ? league.SelectMany(Of).Prepend(DisplayBlock.Heading(Say(wording.LeagueHeading))) : [],
            .. view.Index is { } index ? Of(index, wording) : [],
            .. view.Progress is { } progress ? Of([.. progress], view) : [],
        ];
        foreach (DisplayBlock part in parts)
        {
            yield return part;
        }

        (string Reason, IReadOnlyList<string> Lines)[] inNoColumn = [.. view.InNoColumn];
        if (inNoColumn.Length > 0)
        {
            yield return DisplayBlock.Heading(Say(wording.LeftOutHeading));
            yield return ListBlock.Of(inNoColumn.Select(group => (Say(group.Reason), group.Lines.Select(Say))));
        }

        yield return DisplayBlock.Heading(Say(wording.CriteriaHeading));
        yield return DisplayBlock.List(view.Criteria.Select(DisplayCell.Verbatim));
    }

    private static IEnumerable<DisplayBlock> Of(CompareColumnView column) =>
        [DisplayBlock.Heading(Say(column.Title), level: 3), DisplayBlock.Faint(Say(column.Subtitle)), column.Values, .. Remarks(column.Remarks)];

    private static IEnumerable<DisplayBlock> Of(LeagueView league) =>
        [DisplayBlock.Heading(Say(league.Title), level: 3), league.Places, .. Remarks(league.Remarks)];

    private static IEnumerable<DisplayBlock> Of(IndexView index, Wording wording) =>
        [DisplayBlock.Heading(Say(wording.IndexHeading)), DisplayBlock.Faint(Say(index.Settings)), index.Units, .. Remarks(index.WithoutScore)];

    private static IEnumerable<DisplayBlock> Of(ProgressView[] rows, CompareView view) =>
    [
        DisplayBlock.Heading(Say(view.Wording.ProgressHeading)),
        .. rows.Length == 0 ? [DisplayBlock.Line(Say(view.Wording.NoProgressRows))] : Array.Empty<DisplayBlock>(),
        .. rows.SelectMany(Of),
        .. view.WithoutTarget is { } without ? Remarks([new DisplayCell(Say(without), DisplayMark.NotApplicable)]) : [],
    ];

    private static IEnumerable<DisplayBlock> Of(ProgressView row) =>
    [
        DisplayBlock.Heading(Say(row.Title), level: 3),
        DisplayBlock.Line(Say(row.Facts)),
        DisplayBlock.Line(Say(row.MidTerm), MarkOf(row.Status)),
        .. row.Methods is { } methods ? [methods] : Array.Empty<DisplayBlock>(),
        .. Remarks(row.Remarks),
    ];

    private static IEnumerable<DisplayBlock> Remarks(IEnumerable<DisplayCell> remarks)
    {
        DisplayCell[] all = [.. remarks];
        return all.Length > 0 ? [DisplayBlock.List(all)] : [];
    }

    private static DisplayMark MarkOf(MidTermStatus status) => status switch
    {
        MidTermStatus.Achieved => DisplayMark.Met,
        MidTermStatus.Near => DisplayMark.Near,
        MidTermStatus.OnTrack => DisplayMark.Coming,
        MidTermStatus.HardToReach => DisplayMark.Missed,
        MidTermStatus.NotAssessed => DisplayMark.NotApplicable,
        _ => DisplayMark.NotApplicable,
    };

    private static DisplayText Say(string text) => DisplayText.Verbatim(text);
}
