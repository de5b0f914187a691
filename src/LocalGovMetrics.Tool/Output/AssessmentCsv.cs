using LocalGovMetrics.Assessments;
using LocalGovMetrics.Display;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tool.Output;

/// <summary>The columns of the input, and beside them what became of each row.</summary>
internal static class AssessmentCsv
{
    private static readonly string[] Added = ["verdict", "achieved", "near", "attainment", "reasonCode", "reason", "agrees", "notes"];

    private static readonly string[] AddedAgain = [.. Added.Select(name => $"{ToolApp.Name}.{name}")];

    public static void Write(Assessment assessment, TextTable source, Wording wording, TextWriter output)
    {
        IReadOnlyList<string> header = source.Header;
        int[] carried = Carried(header);
        Dictionary<int, string[]> byLine = assessment.Rows.ToDictionary(row => row.Row.Line.GetValueOrDefault(), row => CellsOf(row, wording));
        foreach (FailedRow row in assessment.Failed)
        {
            byLine.Add(row.Line, CellsOf(row, wording));
        }

        CsvLine.Write(output, HeadingsOver(header));
        foreach (TextRow row in source.Rows.Where(row => byLine.ContainsKey(row.Line)))
        {
            CsvLine.Write(output, [.. CarriedOf(row.Cells, carried), .. byLine[row.Line]]);
        }
    }

    /// <summary>Gives the headings: those of the input, and the added ones by another name where the input has theirs.</summary>
    public static IReadOnlyList<string> HeadingsOver(IReadOnlyList<string> header) =>
        [.. Carried(header).Select(place => header[place]), .. Added.Select((name, i) => header.Contains(name, StringComparer.OrdinalIgnoreCase) ? AddedAgain[i] : name)];

    /// <summary>Gives the columns of the input that stay: all but those by the other name, which an earlier run added and this one adds again.</summary>
    public static int[] Carried(IReadOnlyList<string> header) =>
        [.. Enumerable.Range(0, header.Count).Where(place => !AddedAgain.Contains(header[place], StringComparer.OrdinalIgnoreCase))];

    public static string[] CellsOf(FailedRow row, Wording wording) =>
    [
        Invariant.Text(VerdictKind.NotAssessable),
        string.Empty,
        Invariant.Text(false),
        string.Empty,
        Invariant.Text(ReasonCode.Unreadable),
        string.Join(' ', row.Errors.Select(error => error.Sentence(wording.Language))),
        string.Empty,
        string.Empty,
    ];

    public static string[] CellsOf(AssessedRow row, Wording wording) => CellsOf(row.Verdict, row.Agrees, row.Row.Notes, wording);

    /// <summary>Gives the cells of the columns that stay: a row that could not be read may have too few cells.</summary>
    public static IEnumerable<string> CarriedOf(IReadOnlyList<string> cells, int[] carried) =>
        carried.Select(place => place < cells.Count ? cells[place] : string.Empty);

    /// <summary>Writes the texts that were asked of, and what became of them.</summary>
    public static void Write(AssessedText judged, IReadOnlyList<(string Column, string Text)> cells, Wording wording, TextWriter output)
    {
        CsvLine.Write(output, HeadingsOver([.. cells.Select(cell => cell.Column)]));
        CsvLine.Write(output, [.. cells.Select(cell => cell.Text), .. CellsOf(judged.Verdict, judged.Agrees, judged.Notes, wording)]);
    }

    private static string[] CellsOf(Verdict verdict, bool? agrees, IReadOnlyList<ReadingNote> notes, Wording wording) =>
    [
        Invariant.Text(verdict.Kind),
        Invariant.Text(verdict.IsAchieved),
        Invariant.Text(verdict.IsNear),
        Invariant.Text(verdict.Attainment.ValueOrNull),
        Invariant.Text(verdict.Reason.Code),
        verdict.Reason.Sentence(wording.Language),
        Invariant.Text(agrees),
        string.Join(" ", notes.Where(note => note.Code is not (ReadingNoteCode.DirectionAssumed or ReadingNoteCode.DirectionFromWords or ReadingNoteCode.DirectionFromName)).Select(note => note.Sentence(wording.Language))),
    ];
}
