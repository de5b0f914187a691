using LocalGovMetrics.Display;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Assessments;

/// <summary>An assessment as a document: its rows, which may be more than memory holds, then what they come to.</summary>
internal static class AssessmentBlocks
{
    /// <summary>Makes the document in every language.</summary>
    public static IEnumerable<DisplayBlock> Of(Assessment assessment, IReadOnlyList<string> header, Func<Language, string>? title = null)
    {
        Dictionary<Language, (AssessmentView View, RowView[] Rows)> made = [];
        (AssessmentView shape, RowView[] rows) = In(Language.English);
        DisplayTable table = new(DisplayText.Empty, [.. ColumnsOf(shape)], [.. rows.Select((row, i) => RowOf(row, shape, pick => DisplayText.Of(language => pick(In(language).Rows[i]))))]);
        return Around(shape, PlanBullets.Of(assessment) is { } picture ? [PictureBlock.Beside(picture), table] : [table], pick => DisplayText.Of(language => pick(In(language).View)));

        (AssessmentView View, RowView[] Rows) In(Language language)
        {
            lock (made)
            {
                if (!made.TryGetValue(language, out (AssessmentView View, RowView[] Rows) one))
                {
                    AssessmentView view = AssessmentView.Of(assessment, header, title?.Invoke(language), language);
                    made[language] = one = (view, [.. view.Rows]);
                }

                return one;
            }
        }
    }

    /// <summary>Makes the document in the language of a view, whose rows are read as they are asked for.</summary>
    public static IEnumerable<DisplayBlock> Of(AssessmentView view) => Around(
        view,
        [new TableBlock(DisplayText.Empty, [.. ColumnsOf(view)], view.Rows.Select(row => RowOf(row, view, pick => DisplayText.Verbatim(pick(row)))))],
        pick => DisplayText.Verbatim(pick(view)));

    /// <summary>Makes the parts of a report in one language: what the rows come to first, then each actual against its target, then the rows with all reasons and sources.</summary>
    public static IEnumerable<DisplayBlock> OfReport(Assessment assessment, IReadOnlyList<string> header, string? title, Language language)
    {
        AssessmentView view = AssessmentView.Of(assessment, header, title, language);
        RowView[] rows = [.. view.Rows];
        bool hasSources = Array.Exists(rows, row => row.Source.Length > 0);
        return
        [
            DisplayBlock.Heading(DisplayText.Verbatim(view.Title), level: 1),
            .. view.Summary.Select((line, i) => DisplayBlock.Line(DisplayText.Verbatim(line), isStrong: i == 0)),
            .. PlanBullets.Of(assessment) is { } picture ? [DisplayBlock.Heading(picture.Title), PictureBlock.Beside(picture)] : Array.Empty<DisplayBlock>(),
            DisplayBlock.Heading(DisplayText.Keyed("report.rows")),
            new DisplayTable(
                DisplayText.Empty,
                [.. ColumnsOf(view), .. hasSources ? [DisplayColumn.Text("tool.sourceHeading")] : Array.Empty<DisplayColumn>()],
                [.. rows.Select(row => WithReason(row, RowOf(row, view, pick => DisplayText.Verbatim(pick(row))), hasSources))]),
            .. view.Notes.Select((note, i) => DisplayBlock.Note(DisplayText.Verbatim(note), i + 1)),
        ];
    }

    private static DisplayRow WithReason(RowView row, DisplayRow told, bool hasSources) =>
        DisplayRow.Of([.. told.Cells, .. hasSources ? [new DisplayCell(PlaceText.Of(row.Source))] : Array.Empty<DisplayCell>()]) with
        {
            Detail = row.Because.Length > 0 ? new DisplayCell(DisplayText.Verbatim(row.Because), row.DisagreementMark) : null,
            Label = told.Label,
            Level = told.Level,
        };

    private static IEnumerable<DisplayBlock> Around(AssessmentView view, IEnumerable<DisplayBlock> rows, Func<Func<AssessmentView, string>, DisplayText> say) =>
    [
        DisplayBlock.Heading(say(one => one.Title), level: 1),
        .. rows,
        .. Enumerable.Range(0, view.Summary.Count).Select(i => DisplayBlock.Line(say(one => one.Summary[i]), isStrong: i == 0)),
        .. Enumerable.Range(0, view.Notes.Count).Select(i => DisplayBlock.Note(say(one => i < one.Notes.Count ? one.Notes[i] : string.Empty), i + 1)),
    ];

    private static IEnumerable<DisplayColumn> ColumnsOf(AssessmentView view) =>
    [
        DisplayColumn.Text("tool.number"),
        .. view.ShowsUnit ? [DisplayColumn.Text("tool.administrativeUnit")] : Array.Empty<DisplayColumn>(),
        DisplayColumn.Text("tool.indicator") with { IsName = true },
        .. view.ShowsPeriod ? [DisplayColumn.Text("tool.periodOfTime")] : Array.Empty<DisplayColumn>(),
        DisplayColumn.Number("tool.target"),
        DisplayColumn.Number("tool.actual"),
        DisplayColumn.Number("tool.attainment"),
        DisplayColumn.Text("tool.verdict"),
        .. view.ShowsReported ? [DisplayColumn.Text("tool.reported")] : Array.Empty<DisplayColumn>(),
    ];

    private static DisplayRow RowOf(RowView row, AssessmentView view, Func<Func<RowView, string>, DisplayText> say) => DisplayRow.Of(
    [
        DisplayCell.Verbatim(row.Number),
        .. view.ShowsUnit ? [DisplayCell.Verbatim(row.Unit)] : Array.Empty<DisplayCell>(),
        new DisplayCell(say(one => one.Indicator)),
        .. view.ShowsPeriod ? [DisplayCell.Verbatim(row.Period)] : Array.Empty<DisplayCell>(),
        DisplayCell.Verbatim(row.Target),
        DisplayCell.Verbatim(row.Actual),
        new DisplayCell(say(one => one.Attainment)),
        new DisplayCell(say(one => one.Verdict), row.Mark),
        .. view.ShowsReported ? [new DisplayCell(DisplayText.Verbatim(row.Reported), row.DisagreementMark)] : Array.Empty<DisplayCell>(),
    ]) with
    {
        Detail = row.Why.Length > 0 ? new DisplayCell(say(one => one.Why), row.DisagreementMark) : null,
        Label = DisplayText.Keyed("tool.rowsNamed", row.Name, 1),
        Level = row.IsPart ? 1 : 0,
    };
}
