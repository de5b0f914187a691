using System.Text;
using LocalGovMetrics.Audit;
using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Answers.Streaming;

/// <summary>Tells a table of delimited text from running text by the shape of its lines alone.</summary>
internal static class TextShape
{
    private const int LinesLooked = 60;
    private const double LikeLines = 0.7;
    private static readonly char[] Delimiters = ['\t', ';', ','];

    /// <summary>Tells whether most of the first lines have equally many cells by one delimiter.</summary>
    /// <param name="stream">The text, from its start; it stands at its start afterwards.</param>
    /// <returns>True for delimited text, and for text too short to tell.</returns>
    public static bool IsDelimited(Stream stream)
    {
        stream.Position = 0;
        using StreamReader reader = new(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        List<string> lines = [];
        while (lines.Count < LinesLooked && reader.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                lines.Add(line.Length > 1 << 16 ? line[..(1 << 16)] : line);
            }
        }

        stream.Position = 0;
        return lines.Count == 0 || (!IsPiped(lines) && (Array.Exists(Delimiters, delimiter => IsHeader(lines[0], delimiter) || HasHeaderBehindTitles(lines, delimiter)) || (lines.Count > 1 && Array.Exists(Delimiters, delimiter => AreAlike(lines, delimiter)))));
    }

    // A first line that names columns is a header, whatever becomes of the lines below it.
    private static bool IsHeader(string line, char delimiter)
    {
        string[] cells = line.Split(delimiter);
        return ClaimReader.IsClaimHeader(cells) || NamesIn(cells) > 1;
    }

    // Offices write titles above the header; words of running text may name two columns, but no row stands below them. Without a column
    // of places the titles say whose table it is, so that the whole is a document.
    private static bool HasHeaderBehindTitles(List<string> lines, char delimiter)
    {
        for (int i = 1; i + 1 < lines.Count; i++)
        {
            string[] cells = lines[i].Split(delimiter);
            if (cells.Length > 2 && NamesIn(cells) > 2 && cells.Any(cell => Reading(cell)?.Column == PlanColumn.Unit) && CellsOf(lines[i + 1], delimiter) == cells.Length)
            {
                return true;
            }
        }

        return false;
    }

    private static int NamesIn(string[] cells) => cells.Count(cell => Reading(cell) is not null);

    private static HeaderReading? Reading(string cell) => HeaderReading.Read(cell.Trim().Trim('"'));

    // A table of Markdown, whose cells may hold as many commas in every line.
    private static bool IsPiped(List<string> lines) => lines.Count(line => line.TrimStart().StartsWith('|')) > 1;

    private static bool AreAlike(List<string> lines, char delimiter)
    {
        int[] counts = [.. lines.Select(line => CellsOf(line, delimiter))];
        (int cells, int like) = counts.GroupBy(count => count).Select(group => (group.Key, group.Count())).MaxBy(group => group.Item2);

        // Lines of a title above a table part it from a file that is a table from its first line on.
        return cells > 1 && counts[0] == cells && like >= lines.Count * LikeLines;
    }

    private static int CellsOf(string line, char delimiter)
    {
        int cells = 1;
        bool isQuoted = false;
        foreach (char c in line)
        {
            isQuoted ^= c == '"';
            cells += c == delimiter && !isQuoted ? 1 : 0;
        }

        return cells;
    }
}
