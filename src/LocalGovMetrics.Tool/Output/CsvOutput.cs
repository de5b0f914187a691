using LocalGovMetrics.Csv;

namespace LocalGovMetrics.Tool.Output;

/// <summary>Tables for a spreadsheet or a program.</summary>
internal static class CsvOutput
{
    /// <summary>Writes a table.</summary>
    /// <param name="grid">The texts; those that a spreadsheet would run as a formula get an apostrophe.</param>
    /// <returns>The lines.</returns>
    public static string Write(Grid grid)
    {
        using StringWriter text = new();
        CsvTableWriter writer = new(text);
        writer.WriteRow(grid.Headings);
        foreach (IReadOnlyList<string> row in grid.Rows)
        {
            writer.WriteRow(row);
        }

        return text.ToString();
    }
}
