namespace LocalGovMetrics.Documents.Tables;

/// <summary>Numbers of a spreadsheet that may be a thousand times larger or smaller: texts among stored numbers, and numbers that were typed as another text.</summary>
internal static class OpenNumbers
{
    private const string Target = "target";
    private const string Actual = "actual";
    private const decimal Near = 10;
    private const decimal LeastThousand = 400;
    private const decimal MostThousand = 2500;

    /// <summary>The target and the actual of a row, those that are open.</summary>
    public static IEnumerable<ExtractedCell> Of(ExtractedRow row)
    {
        if (row.Target is { } target && IsOpen(target, row.Actual))
        {
            yield return target;
        }

        if (row.Actual is { } actual && IsOpen(actual, row.Target))
        {
            yield return actual;
        }
    }

    /// <summary>Which of them are open, as tidy tables name them; empty where none is.</summary>
    public static string NamesOf(ExtractedRow row) => string.Join(';', Of(row).Select(cell => ReferenceEquals(cell, row.Target) ? Target : Actual));

    private static bool IsOpen(ExtractedCell cell, ExtractedCell? beside) => IsOpenText(cell, beside) || IsMisread(cell, beside);

    /// <summary>Whether a text of two readings stands beside a stored number that does not tell which it is.</summary>
    private static bool IsOpenText(ExtractedCell cell, ExtractedCell? beside) =>
        cell.Number is null && beside?.Number is { } known && LooseNumber.Readings(cell.Text) is [var grouped, var parted] && IsNear(grouped.Value, known) == IsNear(parted.Value, known);

    // A sheet that takes the point for the mark of decimals makes 1.8 of 1.800.
    private static bool IsMisread(ExtractedCell cell, ExtractedCell? beside) =>
        cell.Number is > 0 and { } own && beside?.Number is { } other && own != decimal.Truncate(own) && decimal.Round(own, 3, MidpointRounding.ToEven) == own
        && other == decimal.Truncate(other) && other / own is >= LeastThousand and <= MostThousand;

    private static bool IsNear(decimal reading, decimal known) => reading != 0 && known != 0 && Math.Abs(known / reading) is >= 1 / Near and <= Near;
}
