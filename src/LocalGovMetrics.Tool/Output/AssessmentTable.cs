using System.Globalization;
using LocalGovMetrics.Verdicts;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace LocalGovMetrics.Tool.Output;

/// <summary>An assessment on a terminal: a table, or one block a row where a table would not fit.</summary>
internal static class AssessmentTable
{
    private const int NarrowestTable = 76;
    private const int LongestNumber = 18;

    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Faint = new(decoration: Decoration.Dim);

    public static string Write(AssessmentView view, TerminalInfo terminal)
    {
        List<IRenderable> lines = [Canvas.Text(view.Title, Bold), Spectre.Console.Text.NewLine];
        lines.AddRange(terminal.Width < NarrowestTable ? BlocksOf(view) : [TableOf(view)]);
        lines.AddRange(view.Summary.Select((line, i) => Canvas.Text(line, i == 0 ? Bold : Style.Plain)));
        if (view.Notes.Count > 0)
        {
            lines.Add(Spectre.Console.Text.NewLine);
            lines.AddRange(view.Notes.Select((note, i) => Canvas.Text(string.Create(CultureInfo.InvariantCulture, $"[{i + 1}] {note}"), Faint)));
        }

        return Canvas.Render(new Rows(lines), terminal);
    }

    private static Table TableOf(AssessmentView view)
    {
        Wording wording = view.Wording;
        Table table = new() { Border = TableBorder.Simple, ShowRowSeparators = false };
        Add(wording.Number, noWrap: true);
        if (view.ShowsUnit)
        {
            Add(wording.AdministrativeUnit);
        }

        Add(wording.Indicator);
        if (view.ShowsPeriod)
        {
            Add(wording.PeriodOfTime, noWrap: true);
        }

        Add(wording.Target, right: true);
        Add(wording.Actual, right: true);
        Add(wording.Attainment, noWrap: true, right: true);
        Add(wording.Verdict);
        Add(wording.Reported);
        foreach (RowView row in view.Rows)
        {
            List<IRenderable> cells = [Canvas.Text(row.Number)];
            if (view.ShowsUnit)
            {
                cells.Add(Canvas.Text(row.Assessed.Row.Plan.Unit));
            }

            cells.Add(IndicatorOf(row));
            if (view.ShowsPeriod)
            {
                cells.Add(Canvas.Text(row.Assessed.Row.Plan.Period.ToString()));
            }

            cells.AddRange([NumberOf(row.Target), NumberOf(row.Actual), NumberOf(row.Attainment), Canvas.Text(row.Verdict, StyleOf(row)), Canvas.Text(row.Reported, ReportedStyleOf(row))]);
            table.AddRow(cells);
        }

        return table;

        void Add(string heading, bool noWrap = false, bool right = false) => table.AddColumn(new TableColumn(Canvas.Text(heading, Bold))
        {
            NoWrap = noWrap,
            Alignment = right ? Justify.Right : Justify.Left,
            Padding = new Padding(0, 0, 1, 0),
        });
    }

    private static IRenderable IndicatorOf(RowView row)
    {
        List<IRenderable> lines = [Canvas.Text(row.Indicator)];
        if (row.Why.Length > 0)
        {
            lines.Add(Canvas.Text(row.Why, row.Assessed.Agrees == false ? ReportedStyleOf(row) : Faint));
        }

        IRenderable text = lines.Count == 1 ? lines[0] : new Rows(lines);
        return row.IsPart ? new Padder(text, new Padding(2, 0, 0, 0)) : text;
    }

    private static IEnumerable<IRenderable> BlocksOf(AssessmentView view)
    {
        Wording wording = view.Wording;
        foreach (RowView row in view.Rows)
        {
            string[] numbers =
            [
                .. row.Target.Length > 0 ? [$"{wording.Target}: {row.Target}"] : Array.Empty<string>(),
                $"{wording.Actual}: {(row.Actual.Length > 0 ? row.Actual : "…")}",
                .. row.Attainment.Length > 0 ? [$"{wording.Attainment}: {row.Attainment}"] : Array.Empty<string>(),
            ];
            string[] where = [.. view.ShowsUnit ? [row.Assessed.Row.Plan.Unit] : Array.Empty<string>(), .. view.ShowsPeriod ? [row.Assessed.Row.Plan.Period.ToString()] : Array.Empty<string>()];
            List<IRenderable> lines =
            [
                Canvas.Text($"{row.Number} {string.Join(", ", [.. where, row.Indicator])}".TrimStart(), row.IsPart ? Style.Plain : Bold),
                Canvas.Text(string.Join("; ", numbers)),
                Canvas.Text(row.Reported.Length > 0 ? $"{row.Verdict} ({wording.Reported}: {row.Reported})" : row.Verdict, StyleOf(row)),
            ];
            if (row.Why.Length > 0)
            {
                lines.Add(Canvas.Text(row.Why, Faint));
            }

            yield return new Padder(new Rows(lines), new Padding(row.IsPart ? 4 : 0, 0, 0, 1));
        }
    }

    private static Spectre.Console.Text NumberOf(string text)
    {
        Spectre.Console.Text cell = Canvas.Text(text);
        cell.Justification = text.Length <= LongestNumber ? Justify.Right : Justify.Left;
        return cell;
    }

    private static Style StyleOf(RowView row) => new(row.Assessed.Verdict.Kind switch
    {
        VerdictKind.Achieved or VerdictKind.Exceeded => Color.Green,
        VerdictKind.NotAchieved => row.Assessed.Verdict.IsNear ? Color.Yellow : Color.Red,
        VerdictKind.Undetermined or VerdictKind.Pending => Color.Yellow,
        _ => Color.Default,
    });

    private static Style ReportedStyleOf(RowView row) => row.Assessed.Agrees == false ? new Style(Color.Magenta) : Style.Plain;
}
