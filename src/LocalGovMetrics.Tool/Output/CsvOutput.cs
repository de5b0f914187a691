using System.Text;

namespace LocalGovMetrics.Tool.Output;

/// <summary>Tables for a spreadsheet or a program.</summary>
internal static class CsvOutput
{
    public static string Write(Grid grid)
    {
        StringBuilder text = new();
        foreach (IReadOnlyList<string> row in (IEnumerable<IReadOnlyList<string>>)[grid.Headings, .. grid.Rows])
        {
            text.AppendJoin(',', row.Select(Quote)).Append('\n');
        }

        return text.ToString();
    }

    private static string Quote(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
