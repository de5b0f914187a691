using LocalGovMetrics.Audit;
using Spectre.Console;

namespace LocalGovMetrics.Tool.Output;

/// <summary>An audit on a terminal: a summary line, then what does not add up, each on a few lines.</summary>
internal static class AuditPage
{
    private const int Indent = 2;

    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Faint = new(decoration: Decoration.Dim);

    /// <summary>Writes it.</summary>
    /// <param name="view">The texts.</param>
    /// <param name="terminal">Where it is shown.</param>
    /// <returns>The lines.</returns>
    public static string Write(AuditView view, TerminalInfo terminal)
    {
        using Page page = new(terminal);
        page.Add(view.Title, Bold);
        page.Add(view.Summary, Bold);
        foreach ((AuditClass found, IReadOnlyList<AuditItem> items, int rest) in view.Sections)
        {
            page.AddBlank();
            page.Add($"{Sign(found)} {view.Wording.WordFor(found)}", StyleOf(found));
            foreach (AuditItem item in items)
            {
                if (found == AuditClass.Inconsistent)
                {
                    page.AddBlank();
                }

                AddItem(page, item, view.Wording);
            }

            if (rest > 0)
            {
                page.Add(view.Wording.AndMore(rest), Faint, Indent);
            }
        }

        return page.ToString();
    }

    private static void AddItem(Page page, AuditItem item, Wording wording)
    {
        page.Add(item.Title, Style.Plain, Indent);
        if (item.Quote is { } quote)
        {
            page.Add($"«{quote}»", Faint, 2 * Indent);
        }

        if (item.Problem is { } problem)
        {
            page.Add(problem, Faint, 2 * Indent);
            return;
        }

        (string Label, string Text)[] lines =
        [
            (wording.Printed, item.Printed),
            (wording.Follows, item.Follows),
            (wording.OffBy, item.Difference),
            .. item.Likely.Select((sentence, i) => (i == 0 ? wording.Likely : item.Check.IsTied ? wording.OrAsLikely : wording.Or, sentence)),
        ];
        int width = lines.Where(line => line.Text.Length > 0).Max(line => Page.WidthOf(line.Label));
        foreach ((string label, string text) in lines)
        {
            if (text.Length > 0)
            {
                Spectre.Console.Grid row = new();
                row.AddColumn(new GridColumn().NoWrap().Width(width).PadLeft(2 * Indent).PadRight(2));
                row.AddColumn(new GridColumn().PadLeft(0).PadRight(0));
                row.AddRow(Page.Cell(label, Faint), Page.Cell(text));
                page.Add(row);
            }
        }
    }

    private static string Sign(AuditClass found) => found switch
    {
        AuditClass.Inconsistent => "✗",
        AuditClass.CannotCheck => "?",
        _ => Signs.Near,
    };

    private static Style StyleOf(AuditClass found) => new(found == AuditClass.Inconsistent ? Color.Red : found == AuditClass.CannotCheck ? Color.Default : Color.Yellow, decoration: Decoration.Bold);
}
