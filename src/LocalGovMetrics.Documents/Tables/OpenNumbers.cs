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
    public static string Of(ExtractedRow row)
    {
        bool isTarget = IsOpenText(row.Target, row.Actual) || IsMisread(row.Target, row.Actual);
        bool isActual = IsOpenText(row.Actual, row.Target) || IsMisread(row.Actual, row.Target);
        return isTarget && isActual ? $"{Target};{Actual}" : isTarget ? Target : isActual ? Actual : string.Empty;
    }

    /// <summary>The cells of a row that are open.</summary>
    public static IEnumerable<ExtractedCell> CellsOf(ExtractedRow row) =>
        Of(row).Split(';').Select(name => name switch { Target => row.Target, Actual => row.Actual, var _ => null }).OfType<ExtractedCell>();

    /// <summary>Whether a text of two readings stands beside a stored number that does not tell which it is.</summary>
    private static bool IsOpenText(ExtractedCell? cell, ExtractedCell? beside) =>
        cell is { Number: null } && beside?.Number is { } known && LooseNumber.Readings(cell.Text) is [var grouped, var parted] && IsNear(grouped.Value, known) == IsNear(parted.Value, known);

    // A sheet that takes the point for the mark of decimals makes 1.8 of 1.800.
    private static bool IsMisread(ExtractedCell? cell, ExtractedCell? beside) =>
        cell?.Number is > 0 and { } own && beside?.Number is { } other && own != decimal.Truncate(own) && decimal.Round(own, 3, MidpointRounding.ToEven) == own
        && other == decimal.Truncate(other) && other / own is >= LeastThousand and <= MostThousand;

    private static bool IsNear(decimal reading, decimal known) => reading != 0 && known != 0 && Math.Abs(known / reading) is >= 1 / Near and <= Near;
}
