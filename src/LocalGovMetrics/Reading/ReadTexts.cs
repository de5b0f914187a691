using System.Collections.Concurrent;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Reading;

/// <summary>A printed target and a printed actual, read as the cells of one row would be.</summary>
internal sealed record ReadTexts(TargetReading? Target, ValueReading Actual, ActualSeries Series, DesiredDirection Direction, bool IsDirectionAssumed, ReportedVerdict Printed, string PrintedText, IReadOnlyList<ReadingNote> Notes)
{
    private const string Name = "text";
    private const int AnyYear = 2000;
    private const char Between = '|';

    // Which column is which depends on their names alone, and there are few choices of them: each is found once.
    private static readonly ConcurrentDictionary<string, PlanColumns> Known = new(StringComparer.Ordinal);

    /// <summary>Reads the texts.</summary>
    /// <param name="notation">How they are written.</param>
    /// <param name="cells">The texts, each under the English name of its column, always the same names in the same order; null where nobody gave one.</param>
    /// <param name="options">What is known besides.</param>
    /// <returns>What they say, or all errors.</returns>
    public static Outcome<ReadTexts, Diagnostic> Read(ReportNotation notation, IReadOnlyList<(string Column, string? Text)> cells, PlanTableOptions options)
    {
        (string Column, string? Text)[] given = [.. cells.Where(cell => cell.Text is not null)];
        TextTable table = new(Name, [.. given.Select(cell => cell.Column)], 1, [new TextRow(1, [.. given.Select(cell => cell.Text!)])]);
        List<Diagnostic> errors = [];
        PlanColumns columns = Find(table, options with { Notation = notation, AreTextsAlone = true }, errors);
        PlanRowDraft draft = new(Name, table.Rows[0], columns, notation);
        if (errors.Count + draft.Errors.Count > 0)
        {
            return ReadingOutcome.Failure<ReadTexts>([.. errors, .. draft.Errors]);
        }

        new PlanEvidence().Decide([draft.Numbers]);
        return ReadingOutcome.Success(draft.ToTexts());
    }

    private static PlanColumns Find(TextTable table, PlanTableOptions options, List<Diagnostic> errors)
    {
        string names = string.Join(Between, table.Header);
        if (Known.TryGetValue(names, out PlanColumns? known))
        {
            return known.With(options);
        }

        PlanColumns found = PlanColumns.Find(table, options, errors);
        if (errors.Count == 0)
        {
            Known[names] = found.With(PlanTableOptions.Default);
        }

        return found;
    }

    /// <summary>Gets a year of texts that name no time, where it does not matter which.</summary>
    public static Period AnyPeriod { get; } = Period.OfYear(AnyYear);

    /// <summary>Gives the time that the texts themselves name, or null.</summary>
    public static Period? PeriodOf(ReportNotation notation, string target, string actual)
    {
        TargetReading? plan = notation.ReadTarget(target).TryGetValue(out TargetReading? read) ? read : null;
        ValueReading? came = notation.ReadValue(actual).TryGetValue(out ValueReading? value) ? value : null;
        return came?.Scope ?? plan?.Scope ?? (plan?.Target.Horizon is { } day ? Period.OfYear(day.Year) : null);
    }
}
