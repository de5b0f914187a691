using System.Globalization;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Text;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Assessments;

/// <summary>The texts of an assessment, for a person.</summary>
internal sealed record AssessmentView
{
    private const int MostLines = 10;

    public required Language Language { get; init; }

    public required string Title { get; init; }

    /// <summary>Gets the rows; of a large file they are read anew each time.</summary>
    public required IEnumerable<RowView> Rows { get; init; }

    /// <summary>Gets a value indicating whether the rows are of several administrative units.</summary>
    public required bool ShowsUnit { get; init; }

    /// <summary>Gets a value indicating whether the rows are of several periods.</summary>
    public required bool ShowsPeriod { get; init; }

    /// <summary>Gets a value indicating whether any row prints a verdict.</summary>
    public required bool ShowsReported { get; init; }

    public required IReadOnlyList<string> Summary { get; init; }

    /// <summary>Gets what the reader decided or noticed; the first is note 1.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Makes the view of an assessment.</summary>
    public static AssessmentView Of(Assessment assessment, IReadOnlyList<string> header, string? title, Language language)
    {
        IEnumerable<RowView> rows = assessment.Rows.Select(row => new RowView(row, language)).Concat(assessment.Failed.Select(row => new RowView(row, language)));
        return Of(assessment.Name, header, [.. rows.OrderBy(row => row.Line)], assessment.Notes, title, assessment.Printed, language).With(assessment.Terms);
    }

    /// <summary>Makes the view of rows that may be too many for memory.</summary>
    /// <param name="name">The name of the file or data set.</param>
    /// <param name="header">The names of its columns.</param>
    /// <param name="rows">The rows, which are read several times.</param>
    /// <param name="ofTable">What was noticed of the table.</param>
    /// <param name="title">What is assessed; null = the name, with the unit and the period where there is one of each.</param>
    /// <param name="printed">What the report says of its plan as a whole, or null.</param>
    /// <param name="language">The language.</param>
    /// <returns>The view.</returns>
    public static AssessmentView Of(string name, IReadOnlyList<string> header, IEnumerable<RowView> rows, IReadOnlyList<ReadingNote> ofTable, string? title, PrintedHeadline? printed, Language language)
    {
        NoteList notes = new(header, language);
        RowTally headlines = new();
        RowTally others = new();
        Distinct units = new();
        Distinct periods = new();
        List<int> failed = [];
        List<string> metOnly = [];
        bool showsReported = false;
        foreach (RowView row in rows)
        {
            units.Add(row.Unit);
            periods.Add(row.Period);
            notes.Add(row.Notes);
            showsReported |= row.Reported.Length > 0;
            (row.IsHeadline ? headlines : others).Add(row);
            if (row.RevisionEffect == RevisionEffect.MetOnlyBecauseLowered && metOnly.Count <= MostLines)
            {
                metOnly.Add(row.Name);
            }

            if (row.IsFailed && failed.Count < RowTally.MostNamed)
            {
                failed.Add(row.Line);
            }
        }

        notes.Add(ofTable);
        return new AssessmentView
        {
            Language = language,
            Title = title ?? string.Join(", ", [name, .. units.Only is { } unit ? [unit] : Array.Empty<string>(), .. periods.Only is { Length: > 0 } period ? [period] : Array.Empty<string>()]),
            Rows = rows.Select(row => row.Marked(notes.NumbersOf(row.Notes))),
            ShowsUnit = units.AreSeveral,
            ShowsPeriod = periods.AreSeveral,
            ShowsReported = showsReported,
            Summary =
            [
                .. SummaryOf(headlines, others, failed, printed, language),
                .. metOnly.Count > 0 ? [RowsOf("revision.rowsMetOnly", [.. metOnly.Take(MostLines), .. metOnly.Count > MostLines ? ["…"] : Array.Empty<string>()], language)] : Array.Empty<string>(),
            ],
            Notes = notes.Texts,
        };
    }

    /// <summary>Says, below the counts, whether the plans of years add up to those of their terms.</summary>
    public AssessmentView With(IReadOnlyList<TermPlan> terms)
    {
        bool areOfSeveralUnits = terms.Select(term => term.Whole.UnitLabel).Distinct(StringComparer.Ordinal).Skip(1).Any();
        return terms.Count == 0 ? this : this with { Summary = [.. Summary, .. terms.Select(term => areOfSeveralUnits ? $"{term.Whole.UnitLabel}, {term.Sentence(Language)}" : term.Sentence(Language))] };
    }

    /// <summary>Names a row by its number, else by its line, else by its indicator.</summary>
    public static string NameOf(AssessedRow row) => row.Row.Number ?? row.Row.Line?.ToString(CultureInfo.InvariantCulture) ?? row.Row.Indicator.Name.ToString();

    private static IEnumerable<string> SummaryOf(RowTally headlines, RowTally others, IReadOnlyList<int> failed, PrintedHeadline? printed, Language language)
    {
        (VerdictCounts counted, VerdictCounts beside) = (headlines.ToCounts(), others.ToCounts());
        if (counted.Rows > 0 || beside.Rows == 0)
        {
            yield return LineOf(headlines, printed, language);
        }

        if (counted.Unreadable + beside.Unreadable is > 0 and var unreadable)
        {
            yield return language.Text("tool.failedRows", unreadable, string.Join(", ", failed.Take(MostLines)) + (failed.Count > MostLines ? ", …" : string.Empty));
        }

        if (beside.Rows > 0)
        {
            yield return $"{language.Text("tool.sub")}: {LineOf(others, printed: null, language)}";
        }

        long onEstimates = counted.OnEstimates + beside.OnEstimates;
        if (onEstimates > 0)
        {
            long decided = counted.Decided + beside.Decided;
            yield return onEstimates == decided ? language.Text("tool.allOnEstimates") : language.Text("tool.onEstimates", onEstimates, decided);
        }
    }

    /// <summary>Counts what was achieved, beside what the report counts itself.</summary>
    /// <param name="rows">The rows that are counted.</param>
    /// <param name="printed">What the report says of its plan as a whole, or null.</param>
    /// <param name="language">The language.</param>
    /// <returns>Such as <c>7/11 achieved (reported 8/11: row 8 disagrees)</c>.</returns>
    public static string LineOf(RowTally rows, PrintedHeadline? printed, Language language)
    {
        VerdictCounts counts = rows.ToCounts();
        string[] remarks =
        [
            .. PrintedHeadline.For(counts, printed) switch
            {
                { Achieved: { } achieved, Of: { } of } => [language.Text("tool.reportedCount", achieved, of)],
                { NotAchieved: { } misses } => [language.Text("tool.reportedMisses", misses)],
                _ => Array.Empty<string>(),
            },
            .. counts.PrintedUnknown > 0 ? [RowsOf("tool.notUnderstood", Named(rows.NotUnderstood, counts.PrintedUnknown, language), language)] : Array.Empty<string>(),
            .. counts.DisagreeingIfHigher > 0 ? [language.Text("tool.disagreeIfHigher", RowsOf("tool.rowsDisagree", Named(rows.DisagreeingIfHigher, counts.DisagreeingIfHigher, language), language))] : Array.Empty<string>(),
            .. counts.Disagreeing > 0 ? [RowsOf("tool.rowsDisagree", Named(rows.Disagreeing, counts.Disagreeing, language), language)] : Array.Empty<string>(),
        ];
        string remark = remarks.Length > 0 ? $" ({string.Join(": ", remarks)})" : string.Empty;
        string[] others = [.. OthersOf(counts, language)];
        return counts.Counted == 0 && others.Length > 0 ? string.Join("; ", others) + remark : string.Join("; ", [AchievedOf(counts, language) + remark, .. others]);
    }

    private static string RowsOf(string key, string[] rows, Language language) => language.Text(key, string.Join(", ", rows), rows.Length);

    // Of those that state a target and of those decided: "7/11 achieved", "19/25 achieved, 19/23 of those decided".
    private static string AchievedOf(VerdictCounts counts, Language language) =>
        counts.Decided > 0 && counts.Decided != counts.Counted ? language.Text("tool.achievedOfDecided", counts.Achieved, counts.Counted, counts.Decided) : language.Text("tool.achievedOf", counts.Achieved, counts.Counted);

    // What was not achieved, where there is any: "3 not achieved", "1 pending".
    private static IEnumerable<string> OthersOf(VerdictCounts counts, Language language)
    {
        AbsenceCounts absent = counts.AbsentNotCounted;
        (VerdictKind Kind, long Count)[] others =
        [
            (VerdictKind.NotAchieved, counts.NotAchieved),
            (VerdictKind.Undetermined, counts.Undetermined - counts.Contradicted - absent.NotReported - absent.NotAvailable - absent.Suppressed),
            (VerdictKind.Pending, counts.Pending - absent.Pending),
            (VerdictKind.NotAssessable, counts.NotAssessable - counts.WithoutTarget - absent.NotApplicable),
        ];
        return
        [
            .. others.Where(other => other.Count > 0).Select(other => FormattableString.Invariant($"{other.Count} {language.Word(other.Kind)}")),
            .. absent.Total > 0 ? [language.Text("tool.notCountedAbsent", absent.Total, KindsOf(absent, language))] : Array.Empty<string>(),
            .. counts.WithoutTarget > 0 ? [language.Text("tool.notCountedWithoutTarget", counts.WithoutTarget)] : Array.Empty<string>(),
            .. counts.Contradicted > 0 ? [language.Text("tool.notCountedContradicted", counts.Contradicted)] : Array.Empty<string>(),
        ];
    }

    // "1 pending, 2 not reported".
    private static string KindsOf(AbsenceCounts absent, Language language) =>
        string.Join(", ", absent.Kinds.Select(kind => FormattableString.Invariant($"{kind.Count} {language.Text(EnumKeys<ObservationStatus>.Of(kind.Kind))}")));

    private static string[] Named(IReadOnlyList<string> names, long count, Language language) =>
        [.. names, .. count > names.Count ? [language.Text("tool.andMore", count - names.Count)] : Array.Empty<string>()];

    /// <summary>Tells one text from several.</summary>
    private sealed class Distinct
    {
        private string? _first;

        public bool AreSeveral { get; private set; }

        public string? Only => AreSeveral ? null : _first;

        public void Add(string text)
        {
            if (text.Length > 0)
            {
                _first ??= text;
                AreSeveral |= text != _first;
            }
        }
    }
}
