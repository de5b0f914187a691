using System.Buffers;
using System.Text;

namespace LocalGovMetrics.Tool.Output;

/// <summary>Tables for a comment or a page.</summary>
internal static class MarkdownOutput
{
    private static readonly SearchValues<char> Markup = SearchValues.Create("|\\`*_[]<~&");

    /// <summary>Writes a table.</summary>
    /// <param name="grid">The texts, which stand for themselves whatever they hold.</param>
    /// <param name="numberColumns">The columns aligned right, from 0.</param>
    /// <returns>The lines.</returns>
    public static string Write(Grid grid, params ReadOnlySpan<int> numberColumns)
    {
        StringBuilder text = new();
        Line(grid.Headings.Select(Escape));
        string[] rulers = [.. grid.Headings.Select(_ => "---")];
        foreach (int column in numberColumns)
        {
            rulers[column] = "---:";
        }

        Line(rulers);
        foreach (IReadOnlyList<string> row in grid.Rows)
        {
            Line(row.Select(Escape));
        }

        return text.ToString();

        void Line(IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
    }

    /// <summary>Makes a text stand for itself: no markup, no link, no line break.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Markdown on one line.</returns>
    public static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char c in text)
        {
            escaped.Append(Markup.Contains(c) ? "\\" : string.Empty).Append(char.IsControl(c) ? ' ' : c);
        }

        return escaped.ToString();
    }
}
