namespace LocalGovMetrics.Documents.Tables;

/// <summary>Numbers of a spreadsheet that may be a thousand times larger or smaller: texts among stored numbers, and numbers that were typed as another text.</summary>
internal static class OpenNumbers
{
    private const string Target = "target";
    private const string Actual = "actual";
    private const decimal Near = 10;
    private const decimal LeastThousand = 400;
    private const decimal MostThousand = 2500;

    /// <summary>Which of the two numbers of a row are open, as tidy tables name them; empty where none is.</summary>
    public static string Of(ExtractedTable table, ExtractedRow row)
    {
        List<string> open = [];
        if (IsOpenText(table, row.Target, row.Actual) || IsMisread(row.Target, row.Actual))
        {
            open.Add(Target);
        }

        if (IsOpenText(table, row.Actual, row.Target) || IsMisread(row.Actual, row.Target))
        {
            open.Add(Actual);
        }

        return string.Join(';', open);
    }

    /// <summary>The cells of a row that are open.</summary>
    public static IEnumerable<ExtractedCell> CellsOf(ExtractedTable table, ExtractedRow row) =>
        Of(table, row).Split(';').Select(name => name switch { Target => row.Target, Actual => row.Actual, var _ => null }).OfType<ExtractedCell>();

    /// <summary>Whether a text of two readings stands in a column of stored numbers, and the number beside it does not tell which it is.</summary>
    private static bool IsOpenText(ExtractedTable table, ExtractedCell? cell, ExtractedCell? beside)
    {
        if (cell is not { Number: null } || LooseNumber.Readings(cell.Text) is not [var grouped, var whole])
        {
            return false;
        }

        bool isAmongNumbers = table.Rows.Any(row => (row.Target?.Column == cell.Column && row.Target.Number is not null) || (row.Actual?.Column == cell.Column && row.Actual.Number is not null));
        return (isAmongNumbers || beside?.Number is not null) && beside?.Number is { } known && IsNear(grouped.Value, known) == IsNear(whole.Value, known);
    }

    // A sheet that takes the point for the mark of decimals makes 1.8 of 1.800.
    private static bool IsMisread(ExtractedCell? cell, ExtractedCell? beside) =>
        cell?.Number is > 0 and { } own && beside?.Number is { } other && own != decimal.Truncate(own) && decimal.Round(own, 3, MidpointRounding.ToEven) == own
        && other == decimal.Truncate(other) && other / own is >= LeastThousand and <= MostThousand;

    private static bool IsNear(decimal reading, decimal known) => reading != 0 && known != 0 && Math.Abs(known / reading) is >= 1 / Near and <= Near;
}
