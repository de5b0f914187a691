using LocalGovMetrics.Comparability;
using LocalGovMetrics.Display;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>Columns and sets of comparable values as tables: one row a unit, or one a column, with the reservations and what was left out below.</summary>
internal static class ColumnTable
{
    private static readonly DisplayColumn[] OfRanking =
    [
        DisplayColumn.Number("column.rank"),
        DisplayColumn.Text("column.period"),
        DisplayColumn.Number("column.printed"),
        DisplayColumn.Number("column.number"),
    ];

    private static readonly DisplayColumn[] OfSet =
    [
        DisplayColumn.Text("column.side"),
        DisplayColumn.Text("column.ranking"),
        DisplayColumn.Number("column.reservations"),
        DisplayColumn.Number("column.leftOut"),
    ];

    public static DisplayTable Of(ColumnRanking ranking) => new(
        TitleOf(ranking.Column),
        OfRanking,
        [.. ranking.Column.Values.Select((value, i) => DisplayRow.Of([RankOf(ranking, i), DisplayCell.Verbatim(value.Comparand.Period.ToString()), PrintOf(value.Comparand), value.Comparand.Aspect == ComparandAspect.Attainment ? DisplayNumbers.PercentCell(value.Number, 1) : DisplayNumbers.Cell(value.Number)]))])
    {
        RowHeading = DisplayHeadings.Unit,
        RowNames = [.. ranking.Column.Values.Select(value => DisplayText.Verbatim(value.Unit))],
        Notes =
        [
            ranking.Face.Direction.Words(),
            .. ranking.Column.Reservations.Where(reservation => reservation.Finding.Severity == ComparabilitySeverity.Reservation).Select(reservation => NoteOf(reservation, ranking.Column)),
            .. ranking.Column.LeftOut.Select(NoteOf),
        ],
    };

    public static DisplayTable Of(ComparisonSet set) => new(
        DisplayText.Keyed("column.columnsValuesCompare"),
        OfSet,
        [.. set.Columns.Select(column => DisplayRow.Of([new DisplayCell(SideOf(column.Aspect)), new DisplayCell(RanksOf(column.Rank())), new DisplayCell(DisplayNumbers.Whole(column.Reservations.Count)), new DisplayCell(DisplayNumbers.Whole(column.LeftOut.Count))]))])
    {
        RowHeading = DisplayHeadings.Indicator,
        RowNames = [.. set.Columns.Select(TitleOf)],
        Notes = [DisplayText.Keyed("column.inNone", set.InNoColumn.Count)],
    };

    private static DisplayText TitleOf(ComparisonColumn column) => DisplayText.Join(
        ", ",
        [
            DisplayText.Of(language => column.Name.In(language.Tag)),
            .. column.Part is { } part ? [DisplayText.Of(language => part.In(language.Tag))] : Array.Empty<DisplayText>(),
            .. column.Aspect == ComparandAspect.Actual ? Array.Empty<DisplayText>() : [SideOf(column.Aspect)],
            .. column.MeasureUnit is { Dimension: not Dimension.Number } unit ? [DisplayText.Verbatim(unit.Symbol)] : Array.Empty<DisplayText>(),
        ]);

    private static DisplayText SideOf(ComparandAspect aspect) => DisplayText.Word(aspect);

    // A ratio was calculated, not printed.
    private static DisplayCell PrintOf(Comparand comparand) =>
        comparand.Aspect == ComparandAspect.Attainment ? DisplayCell.Verbatim("–") : new DisplayCell(ReportedWords.Of(comparand.Value));

    // One rank where the prints settle it, else every rank that they allow.
    private static DisplayCell RankOf(ColumnRanking ranking, int i) => RankingTable.RangeOf(ranking.Possible.Ranges[i]);

    private static DisplayText RanksOf(ColumnRanking ranking) => DisplayText.Join(
        "; ",
        [.. ranking.Column.Values.Select((value, i) => (value, i)).OrderBy(pair => ranking.Possible.Ranges[pair.i].Best).ThenBy(pair => pair.value.Unit, StringComparer.Ordinal)
            .Select(pair => DisplayText.Join(" ", [RankOf(ranking, pair.i).Text, DisplayText.Verbatim(pair.value.Unit)]))]);

    private static DisplayText NoteOf(ColumnReservation reservation, ComparisonColumn column)
    {
        string units = string.Join(", ", reservation.Left.Union(reservation.Right).Order().Select(i => column.Values[i].Unit));
        return DisplayText.Of(language => $"≈ {reservation.Finding.Sentence(language)} ({units})");
    }

    private static DisplayText NoteOf(OmittedValue left) => DisplayText.Join(
        " ",
        [
            DisplayText.Verbatim($"✗ {left.Comparand.Unit}, {left.Comparand.Period}:"),
            PrintOf(left.Comparand).Text,
            DisplayText.Verbatim("–"),
            DisplayText.Word(left.Reason),
            .. left.Findings.Select(finding => DisplayText.Of(finding.Sentence)),
        ]);
}
