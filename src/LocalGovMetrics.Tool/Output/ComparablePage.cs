using LocalGovMetrics.Comparability;
using Spectre.Console;

namespace LocalGovMetrics.Tool.Output;

/// <summary>What may be compared, on a terminal.</summary>
internal static class ComparablePage
{
    private const int Indent = 2;
    private const int RowsOfGrid = 200;

    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Faint = new(decoration: Decoration.Dim);

    public static void Write(ComparableView view, TerminalInfo terminal, TextWriter output)
    {
        using Page page = new(terminal);
        page.Add(view.Summary, Bold);
        foreach (ComparableBlockView block in view.Blocks)
        {
            page.AddBlank();
            page.Add(block.Title, Bold);
            AddRows(page, [.. block.Values.Rows.Select(row => (row[0], $"{row[1]}, {row[3]}: {row[4]}  {row[2]}  [{row[5]}]", Style.Plain))]);
            AddRows(page, [.. block.Kinds.Select(kind => (Signs.For(kind.Kind), $"{view.Wording.WordFor(kind.Kind)}: {kind.Pairs}", StyleOf(kind.Kind)))]);
            AddRows(page, [.. block.Findings.Select(finding => (Signs.For(finding.Severity), finding.Sentence, Faint))], 2 * Indent);
            page.FlushTo(output);
        }

        AddList(page, view.Wording.LeftOutHeading, view.LeftOut);
        AddList(page, view.Wording.BreaksHeading, view.Breaks);
        page.FlushTo(output);
    }

    private static void AddList(Page page, string heading, IEnumerable<(string Title, IReadOnlyList<string> Lines)> groups)
    {
        bool isFirst = true;
        foreach ((string title, IReadOnlyList<string> lines) in groups)
        {
            if (isFirst)
            {
                page.AddBlank();
                page.Add(heading, Bold);
                isFirst = false;
            }

            page.Add(title, Style.Plain, Indent);
            foreach (string line in lines)
            {
                page.Add(line, Faint, 2 * Indent);
            }
        }
    }

    private static void AddRows(Page page, IReadOnlyList<(string Mark, string Text, Style Style)> rows, int indent = Indent)
    {
        if (rows.Count == 0)
        {
            return;
        }

        foreach ((string mark, string text, Style style)[] part in rows.Chunk(RowsOfGrid))
        {
            Spectre.Console.Grid grid = new();
            grid.AddColumn(new GridColumn().NoWrap().Width(rows.Max(row => Page.WidthOf(row.Mark))).PadLeft(indent).PadRight(1));
            grid.AddColumn(new GridColumn().PadLeft(0).PadRight(0));
            foreach ((string mark, string text, Style style) in part)
            {
                grid.AddRow(Page.Cell(mark, style), Page.Cell(text, style));
            }

            page.Add(grid);
        }
    }

    private static Style StyleOf(ComparabilityKind kind) => new(kind switch
    {
        ComparabilityKind.Comparable => Color.Green,
        ComparabilityKind.WithReservations => Color.Yellow,
        _ => Color.Red,
    });
}
