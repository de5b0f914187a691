using LocalGovMetrics.Comparison;
using Spectre.Console;

namespace LocalGovMetrics.Tool.Output;

/// <summary>A comparison on a terminal.</summary>
internal static class ComparePage
{
    private const int Indent = 2;
    private const int Gap = 2;
    private const int NarrowestText = 12;
    private const int NarrowestNumber = 6;

    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Faint = new(decoration: Decoration.Dim);
    private static readonly Style Heading = new(decoration: Decoration.Bold | Decoration.Underline);

    public static string Write(CompareView view, TerminalInfo terminal)
    {
        using Page page = new(terminal);
        Wording wording = view.Wording;
        page.Add(view.Summary, Bold);
        CompareColumnView[] reported = [.. view.Reported];
        CompareColumnView[] attainments = [.. view.Attainments];
        if (reported.Length + attainments.Length == 0)
        {
            page.Add(wording.NoColumns);
        }

        AddColumns(page, reported);
        if (attainments.Length > 0)
        {
            page.AddBlank();
            page.Add(wording.AttainmentColumnsHeading, Heading);
            AddColumns(page, attainments);
        }

        if (view.League is { } league)
        {
            page.AddBlank();
            page.Add(wording.LeagueHeading, Heading);
            foreach (LeagueView table in league)
            {
                page.AddBlank();
                page.Add(table.Title, Bold);
                AddTable(page, table.Places, table.NumberColumns);
                AddRemarks(page, [.. table.WithoutStanding.Select(line => ("–", line)), .. table.LeftOut.Select(line => ("✗", line))]);
            }
        }

        if (view.Index is { } index)
        {
            AddIndex(page, index, wording);
        }

        if (view.Progress is { } progress)
        {
            AddProgress(page, [.. progress], view);
        }

        AddSection(page, wording.LeftOutHeading, view.InNoColumn);
        AddSection(page, wording.CriteriaHeading, [(string.Empty, [.. view.Criteria])]);
        return page.ToString();
    }

    private static void AddColumns(Page page, CompareColumnView[] columns)
    {
        foreach (CompareColumnView column in columns)
        {
            page.AddBlank();
            page.Add(column.Title, Bold);
            page.Add(column.Subtitle, Faint);
            AddTable(page, column.Values, column.NumberColumns);
            AddRemarks(page, column.Remarks);
        }
    }

    private static void AddIndex(Page page, IndexView index, Wording wording)
    {
        page.AddBlank();
        page.Add(wording.IndexHeading, Heading);
        page.Add(index.Settings, Faint);
        AddTable(page, index.Units, index.NumberColumns);
        AddRemarks(page, index.WithoutScore.Select(line => ("–", line)));
    }

    private static void AddProgress(Page page, ProgressView[] rows, CompareView view)
    {
        page.AddBlank();
        page.Add(view.Wording.ProgressHeading, Heading);
        if (rows.Length == 0)
        {
            page.Add(view.Wording.NoProgressRows);
        }

        foreach (ProgressView row in rows)
        {
            page.AddBlank();
            page.Add(row.Title, Bold);
            page.Add(row.Facts, Style.Plain, Indent);
            page.Add($"{Signs.For(row.Status)} {row.MidTerm}", StyleOf(row.Status), Indent);
            if (row.Methods is { } methods)
            {
                AddTable(page, methods, 2, 3, 4, 5);
            }

            AddRemarks(page, row.Remarks);
        }

        if (view.WithoutTarget is { } without)
        {
            page.AddBlank();
            page.Add($"– {without}", Faint);
        }
    }

    private static void AddSection(Page page, string heading, IEnumerable<(string Title, IReadOnlyList<string> Lines)> groups)
    {
        (string Title, IReadOnlyList<string> Lines)[] all = [.. groups];
        if (all.Length == 0)
        {
            return;
        }

        page.AddBlank();
        page.Add(heading, Heading);
        foreach ((string title, IReadOnlyList<string> lines) in all)
        {
            if (title.Length > 0)
            {
                page.Add(title, Style.Plain, Indent);
            }

            foreach (string line in lines)
            {
                page.Add(line, title.Length > 0 ? Faint : Style.Plain, title.Length > 0 ? 2 * Indent : Indent);
            }
        }
    }

    // Columns keep their width as long as all fit; then the widest give way, down to their longest number or a few words.
    private static void AddTable(Page page, Grid grid, params ReadOnlySpan<int> numberColumns)
    {
        int count = grid.Headings.Count;
        int[] widths = [.. Enumerable.Range(0, count).Select(i => Math.Max(Page.WidthOf(grid.Headings[i]), LongestIn(grid, i)))];
        int[] narrowest = [.. widths];
        for (int i = 0; i < count; i++)
        {
            narrowest[i] = Math.Min(widths[i], numberColumns.Contains(i) ? Math.Max(Math.Min(LongestIn(grid, i), NarrowestText), NarrowestNumber) : NarrowestText);
        }

        while (widths.Sum() + (count * Gap) + Indent > page.Width)
        {
            int widest = Enumerable.Range(0, count).MaxBy(i => widths[i] - narrowest[i]);
            if (widths[widest] == narrowest[widest])
            {
                break;
            }

            widths[widest]--;
        }

        Table table = new() { Border = TableBorder.None };
        for (int i = 0; i < count; i++)
        {
            table.AddColumn(new TableColumn(Page.Cell(grid.Headings[i], Faint))
            {
                Width = widths[i],
                Alignment = numberColumns.Contains(i) ? Justify.Right : Justify.Left,
                Padding = new Padding(i == 0 ? Indent : 0, 0, i < count - 1 ? Gap : 0, 0),
            });
        }

        foreach (IReadOnlyList<string> row in grid.Rows)
        {
            table.AddRow(row.Select(cell => Page.Cell(cell)));
        }

        page.Add(table);
    }

    private static int LongestIn(Grid grid, int column) => grid.Rows.Select(row => Page.WidthOf(row[column])).DefaultIfEmpty().Max();

    private static void AddRemarks(Page page, IEnumerable<(string Sign, string Text)> remarks)
    {
        (string Sign, string Text)[] all = [.. remarks];
        if (all.Length == 0)
        {
            return;
        }

        Spectre.Console.Grid grid = new();
        grid.AddColumn(new GridColumn().NoWrap().PadLeft(Indent).PadRight(1));
        grid.AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        foreach ((string sign, string text) in all)
        {
            grid.AddRow(Page.Cell(sign, Faint), Page.Cell(text, Faint));
        }

        page.Add(grid);
    }

    private static Style StyleOf(MidTermStatus status) => new(status switch
    {
        MidTermStatus.Achieved or MidTermStatus.OnTrack => Color.Green,
        MidTermStatus.Near => Color.Yellow,
        MidTermStatus.HardToReach => Color.Red,
        _ => Color.Default,
    });
}
