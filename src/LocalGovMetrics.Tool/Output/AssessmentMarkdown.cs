using System.Globalization;
using System.Text;

namespace LocalGovMetrics.Tool.Output;

/// <summary>An assessment as a comment.</summary>
internal static class AssessmentMarkdown
{
    private const int AttainmentColumn = 4;

    public static string Write(AssessmentView view)
    {
        Wording wording = view.Wording;
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"**{MarkdownOutput.Escape(view.Title)}**\n\n");
        string[] more = [.. view.ShowsUnit ? [wording.AdministrativeUnit] : Array.Empty<string>(), .. view.ShowsPeriod ? [wording.PeriodOfTime] : Array.Empty<string>()];
        Grid grid = new(
            [wording.Number, wording.Indicator, wording.Target, wording.Actual, wording.Attainment, wording.Verdict, wording.Reported, .. more],
            [.. view.Rows.Select(row => (IReadOnlyList<string>)
            [
                row.Number,
                (row.IsPart ? "↳ " : string.Empty) + row.Indicator,
                row.Target,
                row.Actual,
                row.Attainment,
                row.Verdict,
                row.Reported,
                .. view.ShowsUnit ? [row.Unit] : Array.Empty<string>(),
                .. view.ShowsPeriod ? [row.Period] : Array.Empty<string>(),
            ])]);
        text.Append(MarkdownOutput.Write(grid, AttainmentColumn));
        foreach (string line in view.Summary)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{MarkdownOutput.Escape(line)}\n");
        }

        string[] reasons = [.. view.Rows.Where(row => row.Why.Length > 0).Select(row => $"{wording.RowsNamed([row.Name])}: {row.Why}")];
        string[] notes = [.. view.Notes.Select((note, i) => string.Create(CultureInfo.InvariantCulture, $"[{i + 1}] {note}"))];
        foreach (string[] list in (string[][])[reasons, notes])
        {
            text.Append(list.Length > 0 ? "\n" : string.Empty);
            foreach (string item in list)
            {
                text.Append(CultureInfo.InvariantCulture, $"- {MarkdownOutput.Escape(item)}\n");
            }
        }

        return text.ToString();
    }
}
