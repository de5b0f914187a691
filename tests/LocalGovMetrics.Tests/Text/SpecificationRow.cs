using System.Text;

namespace LocalGovMetrics.Tests.Text;

/// <summary>One row of a table of the specification, its escapes resolved.</summary>
public sealed record SpecificationRow(int Line, string Id, string Input, string Notation, string Value, string Alternatives, string Target, string Notes)
{
    private const string Header = "| Id | Input | Notation | Value | Alternatives | Target | Notes |";

    public static IReadOnlyList<SpecificationRow> ReadAll()
    {
        string[] lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Text", "notations.md"));
        List<SpecificationRow> rows = [];
        bool isInTable = false;
        for (int i = 0; i < lines.Length; i++)
        {
            bool isRow = lines[i].StartsWith('|');
            if (isRow && isInTable && !lines[i].StartsWith("|---", StringComparison.Ordinal))
            {
                rows.Add(Read(lines[i], i + 1));
            }

            isInTable = isRow && (isInTable || lines[i] == Header);
        }

        return rows;
    }

    public override string ToString() => $"line {Line}: {Input}";

    private static SpecificationRow Read(string line, int number)
    {
        List<string> cells = [];
        StringBuilder cell = new();
        for (int i = 1; i < line.Length; i++)
        {
            if (line[i] == '\\' && i + 1 < line.Length)
            {
                i++;
                cell.Append(line[i] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', char c => c });
            }
            else if (line[i] == '|')
            {
                cells.Add(cell.ToString().Trim(' '));
                cell.Clear();
            }
            else
            {
                cell.Append(line[i]);
            }
        }

        cells.Count.Should().Be(7, "line {0} of the specification has seven cells", number);
        string input = cells[1].Length == 0 ? string.Empty : cells[1][1..^1];
        return new SpecificationRow(number, cells[0], input, cells[2], cells[3], cells[4], cells[5], cells[6]);
    }
}
