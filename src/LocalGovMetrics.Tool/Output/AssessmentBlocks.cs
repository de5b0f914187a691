using LocalGovMetrics.Display;

namespace LocalGovMetrics.Tool.Output;

/// <summary>An assessment as a document: its rows, which may be more than memory holds, then what they come to.</summary>
internal static class AssessmentBlocks
{
    public static IEnumerable<DisplayBlock> Of(AssessmentView view)
    {
        yield return DisplayBlock.Heading(DisplayText.Verbatim(view.Title), level: 1);
        yield return new TableBlock(DisplayText.Empty, [.. ColumnsOf(view)], view.Rows.Select(row => RowOf(row, view)));
        for (int i = 0; i < view.Summary.Count; i++)
        {
            yield return DisplayBlock.Line(DisplayText.Verbatim(view.Summary[i]), isStrong: i == 0);
        }

        for (int i = 0; i < view.Notes.Count; i++)
        {
            yield return DisplayBlock.Note(DisplayText.Verbatim(view.Notes[i]), i + 1);
        }
    }

    private static IEnumerable<DisplayColumn> ColumnsOf(AssessmentView view) =>
    [
        Tables.Text(view.Wording.Number),
        .. view.ShowsUnit ? [Tables.Text(view.Wording.AdministrativeUnit)] : Array.Empty<DisplayColumn>(),
        Tables.Name(view.Wording.Indicator),
        .. view.ShowsPeriod ? [Tables.Text(view.Wording.PeriodOfTime)] : Array.Empty<DisplayColumn>(),
        Tables.Number(view.Wording.Target),
        Tables.Number(view.Wording.Actual),
        Tables.Number(view.Wording.Attainment),
        Tables.Text(view.Wording.Verdict),
        .. view.ShowsReported ? [Tables.Text(view.Wording.Reported)] : Array.Empty<DisplayColumn>(),
    ];

    private static DisplayRow RowOf(RowView row, AssessmentView view) => DisplayRow.Of(
    [
        Tables.Cell(row.Number),
        .. view.ShowsUnit ? [Tables.Cell(row.Unit)] : Array.Empty<DisplayCell>(),
        Tables.Cell(row.Indicator),
        .. view.ShowsPeriod ? [Tables.Cell(row.Period)] : Array.Empty<DisplayCell>(),
        Tables.Cell(row.Target),
        Tables.Cell(row.Actual),
        Tables.Cell(row.Attainment),
        Tables.Cell(row.Verdict, row.Mark),
        .. view.ShowsReported ? [Tables.Cell(row.Reported, row.DisagreementMark)] : Array.Empty<DisplayCell>(),
    ]) with
    {
        Detail = row.Why.Length > 0 ? Tables.Cell(row.Why, row.DisagreementMark) : null,
        Label = DisplayText.Verbatim(view.Wording.RowsNamed([row.Name])),
        Level = row.IsPart ? 1 : 0,
    };
}
