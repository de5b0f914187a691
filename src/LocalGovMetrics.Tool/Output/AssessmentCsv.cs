using LocalGovMetrics.Text;
using LocalGovMetrics.Tool.Assessing;

namespace LocalGovMetrics.Tool.Output;

/// <summary>The columns of the input, and beside them what became of each row.</summary>
internal static class AssessmentCsv
{
    private static readonly string[] Added = ["verdict", "achieved", "near", "attainment", "reasonCode", "reason", "agrees", "notes"];

    private static readonly string[] AddedAgain = [.. Added.Select(name => $"{ToolApp.Name}.{name}")];

    public static Grid TableOf(Assessment assessment, Wording wording)
    {
        IReadOnlyList<string> header = assessment.Source.Header;
        int[] carried = Carried(header);
        Dictionary<int, AssessedRow> byLine = assessment.Rows.ToDictionary(row => row.Row.Line);
        return new Grid(
            HeadingsOver(header),
            [.. assessment.Source.Rows.Where(row => byLine.ContainsKey(row.Line)).Select(row => (IReadOnlyList<string>)[.. carried.Select(place => row.Cells[place]), .. CellsOf(byLine[row.Line], wording)])]);
    }

    /// <summary>Gives the headings: those of the input, and the added ones by another name where the input has theirs.</summary>
    public static IReadOnlyList<string> HeadingsOver(IReadOnlyList<string> header) =>
        [.. Carried(header).Select(place => header[place]), .. Added.Select((name, i) => header.Contains(name, StringComparer.OrdinalIgnoreCase) ? AddedAgain[i] : name)];

    /// <summary>Gives the columns of the input that stay: all but those by the other name, which an earlier run added and this one adds again.</summary>
    public static int[] Carried(IReadOnlyList<string> header) =>
        [.. Enumerable.Range(0, header.Count).Where(place => !AddedAgain.Contains(header[place], StringComparer.OrdinalIgnoreCase))];

    public static string[] CellsOf(AssessedRow row, Wording wording) =>
    [
        Invariant.Text(row.Verdict.Kind),
        Invariant.Text(row.Verdict.IsAchieved),
        Invariant.Text(row.Verdict.IsNear),
        Invariant.Text(row.Verdict.Attainment.ValueOrNull),
        Invariant.Text(row.Verdict.Reason.Code),
        row.Verdict.Reason.Sentence(wording.Language),
        Invariant.Text(row.Agrees),
        string.Join(" ", row.Row.Notes.Where(note => note.Code is not (ReadingNoteCode.DirectionAssumed or ReadingNoteCode.DirectionFromWords)).Select(note => note.Detail)),
    ];
}
