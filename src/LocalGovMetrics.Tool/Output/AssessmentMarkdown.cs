using System.Globalization;

namespace LocalGovMetrics.Tool.Output;

/// <summary>An assessment as a comment.</summary>
internal static class AssessmentMarkdown
{
    private const int AttainmentColumn = 4;

    public static void Write(AssessmentView view, TextWriter output)
    {
        Wording wording = view.Wording;
        output.Write($"**{MarkdownOutput.Escape(view.Title)}**\n\n");
        string[] more = [.. view.ShowsUnit ? [wording.AdministrativeUnit] : Array.Empty<string>(), .. view.ShowsPeriod ? [wording.PeriodOfTime] : Array.Empty<string>()];
        MarkdownOutput.Write(
            [wording.Number, wording.Indicator, wording.Target, wording.Actual, wording.Attainment, wording.Verdict, wording.Reported, .. more],
            view.Rows.Select(row => (IReadOnlyList<string>)
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
            ]),
            output,
            AttainmentColumn);
        foreach (string line in view.Summary)
        {
            output.Write($"\n{MarkdownOutput.Escape(line)}\n");
        }

        WriteList(view.Rows.Where(row => row.Why.Length > 0).Select(row => $"{wording.RowsNamed([row.Name])}: {row.Why}"), output);
        WriteList(view.Notes.Select((note, i) => string.Create(CultureInfo.InvariantCulture, $"[{i + 1}] {note}")), output);
    }

    private static void WriteList(IEnumerable<string> items, TextWriter output)
    {
        bool any = false;
        foreach (string item in items)
        {
            output.Write($"{(any ? string.Empty : "\n")}- {MarkdownOutput.Escape(item)}\n");
            any = true;
        }
    }
}
