using LocalGovMetrics.Assessments;
using LocalGovMetrics.Display;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Text;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Answers.Views;

/// <summary>The columns of the input, and beside them what became of each row.</summary>
internal static class AssessmentCsv
{
    private static readonly string[] Added = ["verdict", "achieved", "near", "attainment", "reasonCode", "reason", "agrees", "notes"];

    // Only where the table says from when its targets hold.
    private static readonly string[] OfRevisions = ["targetInForce", "revision", "revisionReason"];

    private static readonly string[] AddedAgain = [.. Added.Concat(OfRevisions).Select(name => "lgm." + name)];

    public static void Write(Assessment assessment, TextTable source, Language language, TextWriter output)
    {
        IReadOnlyList<string> header = source.Header;
        int[] carried = Carried(header);
        bool areRevised = AreRevised(header);
        Dictionary<int, string[]> byLine = [];
        foreach (AssessedRow row in assessment.Rows)
        {
            foreach ((int line, string[] cells) in LinesOf(row, areRevised, language))
            {
                byLine[line] = cells;
            }
        }

        foreach (FailedRow row in assessment.Failed)
        {
            byLine[row.Line] = CellsOf(row, areRevised, language);
        }

        CsvLine.Write(output, HeadingsOver(header));
        foreach (TextRow row in source.Rows.Where(row => byLine.ContainsKey(row.Line)))
        {
            CsvLine.Write(output, [.. CarriedOf(row.Cells, carried), .. byLine[row.Line]]);
        }
    }

    /// <summary>Gives the headings: those of the input, and the added ones by another name where the input has theirs.</summary>
    public static IReadOnlyList<string> HeadingsOver(IReadOnlyList<string> header) =>
        [.. Carried(header).Select(place => header[place]), .. Added.Concat(AreRevised(header) ? OfRevisions : []).Select((name, i) => header.Contains(name, StringComparer.OrdinalIgnoreCase) ? AddedAgain[i] : name)];

    /// <summary>Tells whether a table says from when its targets hold: then what a revision did is said too.</summary>
    public static bool AreRevised(IReadOnlyList<string> header) => header.Any(PlanColumnNames.IsOfRevisions);

    /// <summary>Gives the columns of the input that stay: all but those by the other name, which an earlier run added and this one adds again.</summary>
    public static int[] Carried(IReadOnlyList<string> header) =>
        [.. Enumerable.Range(0, header.Count).Where(place => !AddedAgain.Contains(header[place], StringComparer.OrdinalIgnoreCase))];

    public static string[] CellsOf(FailedRow row, bool areRevised, Language language) =>
    [
        Invariant.Text(VerdictKind.NotAssessable),
        string.Empty,
        Invariant.Text(false),
        string.Empty,
        Invariant.Text(ReasonCode.Unreadable),
        string.Join(' ', row.Errors.Select(error => error.Sentence(language))),
        string.Empty,
        string.Empty,
        .. areRevised ? OfRevisions.Select(_ => string.Empty) : [],
    ];

    /// <summary>Gives the cells of every line of a row: one line, but one a target where a target was revised, each with the verdict against its own.</summary>
    public static IEnumerable<(int Line, string[] Cells)> LinesOf(AssessedRow row, bool areRevised, Language language)
    {
        string[] own = CellsOf(row.Verdict, row.Agrees, row.Row.Notes, language);
        TargetRevision? revision = areRevised ? row.Revision : null;
        string[] revised = !areRevised ? [] : [string.Empty, revision is null ? string.Empty : Invariant.Text(revision.Effect), revision?.Sentence(language) ?? string.Empty];
        int line = row.Row.Line.GetValueOrDefault();
        if (row.Row.Targets.Count < 2)
        {
            return [(line, [.. own, .. Of(inForce: row.Row.Targets.Count == 1 && row.Target is not null ? true : null)])];
        }

        Target? judged = row.Target;
        IEnumerable<(int Line, string[] Cells)> ofTargets = row.Row.Targets.Select(target => (target.Line ?? line, target == judged
            ? [.. own, .. Of(inForce: true)]
            : (string[])[.. CellsOf(AgainstAlone(row, target), null, row.Row.Notes, language), .. Of(inForce: false)]));
        return row.Row.Targets.All(target => target.Line is not null) ? ofTargets.Prepend((line, [.. own, .. Of(inForce: null)])) : ofTargets;

        string[] Of(bool? inForce) => areRevised ? [Invariant.Text(inForce), .. revised.Skip(1)] : [];
    }

    // As if it were the only one that was ever set.
    private static Verdict AgainstAlone(AssessedRow row, Target target) =>
        VerdictCalculator.Assess(row.Row with { Targets = [target with { EffectiveFrom = null }] }, row.Verdict.Policy with { TargetChoice = TargetChoice.InForce });

    /// <summary>Gives the cells of the columns that stay: a row that could not be read may have too few cells.</summary>
    public static IEnumerable<string> CarriedOf(IReadOnlyList<string> cells, int[] carried) =>
        carried.Select(place => place < cells.Count ? cells[place] : string.Empty);

    /// <summary>Writes the texts that were asked of, and what became of them.</summary>
    public static void Write(AssessedText judged, IReadOnlyList<(string Column, string Text)> cells, Language language, TextWriter output)
    {
        CsvLine.Write(output, HeadingsOver([.. cells.Select(cell => cell.Column)]));
        CsvLine.Write(output, [.. cells.Select(cell => cell.Text), .. CellsOf(judged.Verdict, judged.Agrees, judged.Notes, language)]);
    }

    private static string[] CellsOf(Verdict verdict, bool? agrees, IReadOnlyList<ReadingNote> notes, Language language) =>
    [
        Invariant.Text(verdict.Kind),
        Invariant.Text(verdict.IsAchieved),
        Invariant.Text(verdict.IsNear),
        Invariant.Text(verdict.Attainment.ValueOrNull),
        Invariant.Text(verdict.Reason.Code),
        verdict.Reason.Sentence(language),
        Invariant.Text(agrees),
        string.Join(" ", notes.Where(note => note.Code is not (ReadingNoteCode.DirectionAssumed or ReadingNoteCode.DirectionFromWords or ReadingNoteCode.DirectionFromName)).Select(note => note.Sentence(language))),
    ];
}
