using System.Globalization;
using LocalGovMetrics.Verdicts;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace LocalGovMetrics.Tool.Output;

/// <summary>An assessment on a terminal: a table, or one block a row where a table would not fit.</summary>
internal static class AssessmentTable
{
    private const int Gap = 2;
    private const int PartIndent = 2;
    private const int NarrowestIndicator = 22;

    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Faint = new(decoration: Decoration.Dim);

    /// <summary>Writes it, row by row.</summary>
    /// <param name="view">The texts.</param>
    /// <param name="terminal">Where it is shown.</param>
    /// <param name="output">Where the lines go.</param>
    public static void Write(AssessmentView view, TerminalInfo terminal, TextWriter output)
    {
        using Page page = new(terminal);
        page.Add(view.Title, Bold);
        page.AddBlank();
        RowColumn indicator = new(view.Wording.Indicator, row => row.Indicator, NarrowestIndicator, partIndent: PartIndent);
        RowColumn[] before = [.. ColumnsBefore(view)];
        RowColumn[] after = [.. ColumnsAfter(view)];
        RowColumn[] others = [.. before, .. after];
        foreach (RowView row in view.Rows)
        {
            indicator.Measure(row);
            foreach (RowColumn column in others)
            {
                column.Measure(row);
            }
        }

        if (TryFit(indicator, others, terminal.Width))
        {
            AddTable(page, view, [.. before, indicator, .. after], before.Sum(column => column.Width + Gap), output);
        }
        else
        {
            AddBlocks(page, view, output);
        }

        AddSummary(page, view);
        page.FlushTo(output);
    }

    private static IEnumerable<RowColumn> ColumnsBefore(AssessmentView view)
    {
        yield return new RowColumn(view.Wording.Number, row => row.Number, 4, 9);
        if (view.ShowsUnit)
        {
            yield return new RowColumn(view.Wording.AdministrativeUnit, row => row.Unit, 10, 20);
        }
    }

    private static IEnumerable<RowColumn> ColumnsAfter(AssessmentView view)
    {
        if (view.ShowsPeriod)
        {
            yield return new RowColumn(view.Wording.PeriodOfTime, row => row.Period, 5, 10);
        }

        yield return new RowColumn(view.Wording.Target, row => row.Target, 9, 20) { IsNumber = true };
        yield return new RowColumn(view.Wording.Actual, row => row.Actual, 9, 20) { IsNumber = true };
        yield return new RowColumn(view.Wording.Attainment, row => row.Attainment, 8, 14) { IsNumber = true };
        yield return new RowColumn(view.Wording.Verdict, row => row.Verdict, 10, 22) { StyleOf = StyleOf };
        if (view.ShowsReported)
        {
            yield return new RowColumn(view.Wording.Reported, row => row.Reported, 8, 18) { StyleOf = ReportedStyleOf };
        }
    }

    // The indicator gets what the others leave; they give way, the widest first, until it has enough.
    private static bool TryFit(RowColumn indicator, RowColumn[] others, int width)
    {
        while (Rest() < indicator.Narrowest)
        {
            RowColumn widest = others.MaxBy(column => column.Width - column.Narrowest)!;
            if (widest.Width == widest.Narrowest)
            {
                return false;
            }

            widest.Width--;
        }

        indicator.Width = Math.Min(indicator.Width, Rest());
        return true;

        int Rest() => width - others.Sum(column => column.Width + Gap);
    }

    private static void AddTable(Page page, AssessmentView view, RowColumn[] columns, int indent, TextWriter output)
    {
        page.Add(LineOf(columns, column => column.HeadingCell(Bold)));
        page.Add(new string('─', columns.Sum(column => column.Width + Gap) - Gap));
        foreach (RowView row in view.Rows)
        {
            page.Add(LineOf(columns, column => column.CellOf(row)));
            if (row.Why.Length > 0)
            {
                page.Add(row.Why, WhyStyleOf(row), indent + (row.IsPart ? PartIndent : 0));
            }

            page.FlushTo(output);
        }
    }

    private static Table LineOf(RowColumn[] columns, Func<RowColumn, IRenderable> cell)
    {
        Table line = new() { Border = TableBorder.None, ShowHeaders = false };
        for (int i = 0; i < columns.Length; i++)
        {
            line.AddColumn(new TableColumn(string.Empty) { Width = columns[i].Width, Padding = new Padding(0, 0, i < columns.Length - 1 ? Gap : 0, 0) });
        }

        line.AddRow(columns.Select(cell));
        return line;
    }

    private static void AddBlocks(Page page, AssessmentView view, TextWriter output)
    {
        Wording wording = view.Wording;
        foreach (RowView row in view.Rows)
        {
            int indent = row.IsPart ? 2 * PartIndent : 0;
            page.Add($"{row.Number} {row.Indicator}".TrimStart(), row.IsPart ? Style.Plain : Bold, indent);
            string[] where = [.. view.ShowsUnit ? [row.Unit] : Array.Empty<string>(), .. view.ShowsPeriod ? [row.Period] : Array.Empty<string>()];
            if (where.Length > 0)
            {
                page.Add(string.Join(", ", where), Style.Plain, indent + PartIndent);
            }

            (string Label, string Text)[] facts = [(wording.Target, row.Target), (wording.Actual, row.Actual), (wording.Attainment, row.Attainment)];
            string[] known = [.. facts.Where(fact => fact.Text.Length > 0).Select(fact => $"{fact.Label}: {fact.Text}")];
            if (known.Length > 0)
            {
                page.Add(string.Join("; ", known), Style.Plain, indent + PartIndent);
            }

            page.Add(row.Reported.Length > 0 ? $"{row.Verdict} ({wording.Reported}: {row.Reported})" : row.Verdict, StyleOf(row), indent + PartIndent);
            if (row.Why.Length > 0)
            {
                page.Add(row.Why, WhyStyleOf(row), indent + PartIndent);
            }

            page.FlushTo(output);
        }
    }

    private static void AddSummary(Page page, AssessmentView view)
    {
        page.AddBlank();
        for (int i = 0; i < view.Summary.Count; i++)
        {
            page.Add(view.Summary[i], i == 0 ? Bold : Style.Plain);
        }

        if (view.Notes.Count > 0)
        {
            page.AddBlank();
        }

        for (int i = 0; i < view.Notes.Count; i++)
        {
            page.Add(string.Create(CultureInfo.InvariantCulture, $"[{i + 1}] {view.Notes[i]}"), Faint);
        }
    }

    private static Style StyleOf(RowView row) => new(row.Kind switch
    {
        VerdictKind.Achieved or VerdictKind.Exceeded => Color.Green,
        VerdictKind.NotAchieved => row.IsNear ? Color.Yellow : Color.Red,
        VerdictKind.Undetermined or VerdictKind.Pending => Color.Yellow,
        _ => Color.Default,
    });

    private static Style ReportedStyleOf(RowView row) => row.Disagrees ? new Style(Color.Magenta) : Style.Plain;

    private static Style WhyStyleOf(RowView row) => row.Disagrees ? ReportedStyleOf(row) : Faint;
}
