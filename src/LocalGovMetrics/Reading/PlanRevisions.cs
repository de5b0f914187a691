using LocalGovMetrics.Languages;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Reading;

/// <summary>Joins lines that set targets of one unit, indicator and period from different days to one row, whose target was revised.</summary>
internal static class PlanRevisions
{
    /// <summary>Joins them.</summary>
    /// <param name="rows">The rows in the order of the file.</param>
    /// <param name="sections">Under which heading each stands.</param>
    /// <returns>The rows, and their headings; of lines that could not be joined, each says why.</returns>
    public static (PlanRow[] Rows, int[] Sections) Join(PlanRow[] rows, int[] sections)
    {
        if (!Array.Exists(rows, row => DayOf(row) is not null))
        {
            return (rows, sections);
        }

        PlanRow?[] joined = [.. rows];
        foreach (IGrouping<string, int> alike in Enumerable.Range(0, rows.Length).Where(i => !rows[i].Notes.Any(note => note.Code == ReadingNoteCode.NotARevision)).GroupBy(i => KeyOf(rows[i], sections[i]), StringComparer.Ordinal).Where(group => group.Skip(1).Any()))
        {
            Join([.. alike], rows, joined, areSplit: false);
        }

        int[] kept = [.. Enumerable.Range(0, rows.Length).Where(i => joined[i] is not null)];
        return ([.. kept.Select(i => joined[i]!)], [.. kept.Select(i => sections[i])]);
    }

    private static void Join(int[] places, PlanRow[] rows, PlanRow?[] joined, bool areSplit)
    {
        PlanRow[] lines = [.. places.Select(place => rows[place])];
        bool hasDays = Array.Exists(lines, line => DayOf(line) is not null);
        if (lines.Length < 2 || !(hasDays || AreOfSeveralDocuments(lines)))
        {
            return;
        }

        if (WhyNot(lines) is not { } why)
        {
            joined[places[0]] = OneOf(lines);
            foreach (int place in places.Skip(1))
            {
                joined[place] = null;
            }

            return;
        }

        // Lines that another column tells apart may be different facts, each with its own revisions.
        int[][] parts = areSplit ? [] : [.. places.GroupBy(place => string.Join('\u001F', rows[place].Extra.Select(column => column.Value)), StringComparer.Ordinal).Select(part => part.ToArray())];
        if (parts.Length > 1 && parts.Length < places.Length)
        {
            foreach (int[] part in parts)
            {
                Join(part, rows, joined, areSplit: true);
            }

            return;
        }

        for (int i = 0; i < places.Length; i++)
        {
            int other = lines[i == 0 ? 1 : 0].Line.GetValueOrDefault();
            joined[places[i]] = lines[i] with { Notes = [.. lines[i].Notes, new ReadingNote(ReadingNoteCode.NotARevision, Language.Said("tableNote.lineSetsTargetToo", other, Language.Said(why)))] };
        }
    }

    private static string? WhyNot(PlanRow[] lines)
    {
        PlanRow[] withTarget = [.. lines.Where(line => line.Targets.Count > 0)];
        return Array.TrueForAll(withTarget, line => DayOf(line) is null) ? "tableNote.notRevisionNoDay"
            : withTarget.Select(DayOf).Distinct().Count() < withTarget.Length ? "tableNote.notRevisionSameDay"
            : lines.Where(HasActual).Select(line => line.Actual with { Text = null, Scope = null }).Distinct().Count() > 1 ? "tableNote.notRevisionOtherActual"
            : AreSeveral(lines, line => line.Indicator.MeasureUnit) || AreSeveral(lines, line => line.Indicator.PriceBasis == PriceBasis.NotPrinted ? null : line.Indicator.PriceBasis) ? "tableNote.notRevisionOtherUnit"
            : withTarget.Where(line => !line.IsDirectionAssumed).Select(line => line.Indicator.Direction).Distinct().Count() > 1 ? "tableNote.notRevisionOtherDirection"
            : lines.Length > withTarget.Length + 1 || AreSeveral(lines, line => line.Number) || AreSeveral(lines, line => line.Term) || AreSeveral(lines, line => line.Baseline) || AreSeveral(lines, line => line.Years.Count == 0 ? null : line.Years) ? "tableNote.notRevisionOtherRest"
            : null;
    }

    private static PlanRow OneOf(PlanRow[] lines)
    {
        PlanRow first = Array.Find(lines, line => line.Targets.Count == 0) ?? lines[0];
        PlanRow[] byDay = [.. lines.Where(line => line.Targets.Count > 0).OrderBy(line => DayOf(line) ?? LocalDate.MinIsoValue)];
        PlanRow inForce = byDay.LastOrDefault(line => DayOf(line) is not { } from || from <= line.Period.End) ?? byDay[0];
        PlanRow ofDirection = Array.Find(lines, line => line is { IsDirectionAssumed: false, Targets.Count: > 0 }) ?? inForce;
        PlanRow printed = inForce.ReportedVerdictText.Length > 0 ? inForce : Array.FindLast(lines, line => line.ReportedVerdictText.Length > 0) ?? inForce;
        return first with
        {
            Number = lines.Select(line => line.Number).FirstOrDefault(number => number is not null),
            IsHeadline = lines.Select(line => line.IsHeadline).FirstOrDefault(isCounted => isCounted == true) ?? first.IsHeadline,
            Indicator = first.Indicator with
            {
                MeasureUnit = First(lines, line => line.Indicator.MeasureUnit),
                Direction = ofDirection.Indicator.Direction,
                Aggregation = lines.Select(line => line.Indicator.Aggregation).FirstOrDefault(one => one != Aggregation.None),
                PriceBasis = First(lines, line => line.Indicator.PriceBasis == PriceBasis.NotPrinted ? null : line.Indicator.PriceBasis) ?? PriceBasis.NotPrinted,
            },
            IsDirectionAssumed = ofDirection.IsDirectionAssumed,
            Term = First(lines, line => line.Term),
            Targets = [.. byDay.Select(line => line.Targets[0] with { Line = line.Line == first.Line ? null : line.Line })],
            Actual = (Array.Find(lines, HasActual) ?? Array.Find(lines, line => line.Actual.Status != ObservationStatus.NotReported) ?? first).Actual,
            BaseYear = lines.Select(line => line.BaseYear).FirstOrDefault(year => year is not null),
            Baseline = First(lines, line => line.Baseline),
            Years = First(lines, line => line.Years.Count == 0 ? null : line.Years) ?? [],
            NearBand = inForce.NearBand ?? First(lines, line => line.NearBand),
            ReportedVerdict = printed.ReportedVerdict,
            ReportedVerdictText = printed.ReportedVerdictText,
            Source = Texts(lines, line => line.Source),
            Note = Texts(lines, line => line.Note),
            Notes =
            [
                .. lines.SelectMany(line => line.Notes).Where(note => note.Code != ReadingNoteCode.NumberRepeated && (ofDirection.IsDirectionAssumed || note.Code != ReadingNoteCode.DirectionAssumed)).Distinct(),
                new ReadingNote(ReadingNoteCode.TargetRevised, Language.Said("tableNote.targetRevisedOnLines", string.Join(", ", lines.Select(line => line.Line)))),
                .. byDay.Where(line => DayOf(line) is { } from && from > line.Period.End && !ReferenceEquals(line, inForce)).Select(line =>
                    new ReadingNote(ReadingNoteCode.TargetRevised, Language.Said("tableNote.targetSetAfterPeriod", line.Targets[0].Text ?? line.Targets[0].Rule.ToString(), LocalDateConverter.Format(DayOf(line)!.Value)))),
            ],
            Extra = [.. first.Extra.Select((column, i) => KeyValuePair.Create(column.Key, Texts(lines, line => line.Extra[i].Value) ?? string.Empty))],
        };
    }

    private static T? First<T>(PlanRow[] lines, Func<PlanRow, T?> pick)
        where T : class =>
        lines.Select(pick).FirstOrDefault(one => one is not null);

    private static bool AreSeveral<T>(PlanRow[] lines, Func<PlanRow, T?> pick)
        where T : class =>
        lines.Select(pick).Where(one => one is not null).Distinct().Skip(1).Any();

    private static string? Texts(PlanRow[] lines, Func<PlanRow, string?> pick) =>
        string.Join("; ", lines.Select(pick).Where(text => !string.IsNullOrWhiteSpace(text)).Distinct(StringComparer.Ordinal)) is { Length: > 0 } text ? text : null;

    private static bool HasActual(PlanRow row) => !row.Actual.Status.IsAbsent();

    private static LocalDate? DayOf(PlanRow row) => row.Targets.Count == 0 ? null : row.Targets[0].EffectiveFrom;

    private static string? DocumentOf(PlanRow row) => row.Targets.Count == 0 ? null : row.Targets[0].Document;

    // Different targets by different documents, of which no day says which came first.
    private static bool AreOfSeveralDocuments(PlanRow[] lines) =>
        lines.Select(DocumentOf).Where(document => document is not null).Distinct(StringComparer.Ordinal).Skip(1).Any() && lines.Where(line => line.Targets.Count > 0).Select(line => line.Targets[0].Rule).Distinct().Skip(1).Any();

    private static string KeyOf(PlanRow row, int section) => string.Join('\u001F', row.UnitLabel, row.Indicator.Key, row.Period.ToString(), row.Parent ?? string.Empty, FormattableString.Invariant($"{section}"));
}
