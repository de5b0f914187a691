using System.Buffers;
using System.Text;

namespace LocalGovMetrics.Tool.Output;

/// <summary>Tables for a comment or a page.</summary>
internal static class MarkdownOutput
{
    private const string WordJoiner = "\u2060";

    private static readonly SearchValues<char> Markup = SearchValues.Create("|\\`*_[]<~&");

    /// <summary>Writes a table.</summary>
    /// <param name="grid">The texts, which stand for themselves whatever they hold.</param>
    /// <param name="numberColumns">The columns aligned right, from 0.</param>
    /// <returns>The lines.</returns>
    public static string Write(Grid grid, params ReadOnlySpan<int> numberColumns)
    {
        using StringWriter text = new();
        Write(grid.Headings, grid.Rows, text, numberColumns);
        return text.ToString();
    }

    /// <summary>Writes a table row by row.</summary>
    /// <param name="headings">The headings.</param>
    /// <param name="rows">The texts.</param>
    /// <param name="output">Where the lines go.</param>
    /// <param name="numberColumns">The columns aligned right, from 0.</param>
    public static void Write(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows, TextWriter output, params ReadOnlySpan<int> numberColumns)
    {
        Line(headings.Select(Escape));
        string[] rulers = [.. headings.Select(_ => "---")];
        foreach (int column in numberColumns)
        {
            rulers[column] = "---:";
        }

        Line(rulers);
        foreach (IReadOnlyList<string> row in rows)
        {
            Line(row.Select(Escape));
        }

        void Line(IEnumerable<string> cells) => output.Write($"| {string.Join(" | ", cells)} |\n");
    }

    /// <summary>Makes a text stand for itself: no markup, no link, no line break.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Markdown on one line.</returns>
    public static string Escape(string text)
    {
        string plain = Page.OneLine(text);
        StringBuilder escaped = new(plain.Length);
        for (int i = 0; i < plain.Length; i++)
        {
            escaped.Append(Markup.Contains(plain[i]) ? "\\" : string.Empty).Append(plain[i]);

            // An address or a name that a page would make live: a joiner of no width between its signs keeps it a text.
            bool isLive = (plain[i] == '@' && i + 1 < plain.Length && char.IsLetterOrDigit(plain[i + 1]))
                || (plain[i] == ':' && plain.AsSpan(i + 1).StartsWith("//", StringComparison.Ordinal))
                || (plain[i] == '.' && i >= 3 && plain.AsSpan(i - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase));
            escaped.Append(isLive ? WordJoiner : string.Empty);
        }

        return escaped.ToString();
    }
}
