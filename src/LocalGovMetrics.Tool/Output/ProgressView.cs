using LocalGovMetrics.Comparability;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Display;
using LocalGovMetrics.Tool.Comparing;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tool.Output;

/// <summary>The texts of the progress of one row.</summary>
internal sealed class ProgressView(RowProgress progress, Wording wording)
{
    // Those that need no target are for series that have none.
    private static readonly ProgressMethod[] WithTarget = [ProgressMethod.OpenSdg, ProgressMethod.Unsd, ProgressMethod.LinearProjection, ProgressMethod.BaselineShare];

    public string Title => $"{progress.Row.Comparand.Indicator.Name.In(wording.Language)} ({progress.Row.Comparand.UnitLabel})";

    /// <summary>Gets the yearly values and the target.</summary>
    public string Facts => string.Join("; ", new[] { Series, Target }.Where(text => text.Length > 0));

    /// <summary>Gets the mid-term reading, or why there is none.</summary>
    public string MidTerm =>
        progress.Gap != ProgressGap.None ? wording.MidTermNotAssessed(wording.WordFor(progress.Gap))
        : progress.MidTerm is not { } reading ? string.Empty
        : reading is { Status: MidTermStatus.NotAssessed, Reason: UndefinedReason.NoPeriods, YearsLeft: < 1 } ? wording.MissedInTheEnd(SoFar)
        : reading.Status == MidTermStatus.NotAssessed ? wording.MidTermNotAssessed(wording.WordFor(reading.Reason))
        : wording.MidTermPace(
            reading.Status,
            SoFar,
            reading.ChangeNeeded.TryGetValue(out double needed) && reading.Status != MidTermStatus.Achieved ? WithUnit(wording.Signed(needed)) : null,
            reading.YearsLeft);

    public MidTermStatus Status => progress.MidTerm?.Status ?? MidTermStatus.NotAssessed;

    /// <summary>Gets what each method says, but for those that say nothing.</summary>
    public DisplayTable? Methods => Readings.Any(Says) ? new DisplayTable(
        DisplayText.Empty,
        [Tables.Name(wording.Method), Tables.Text(wording.ProgressStatusHeading), Tables.Number(wording.Measured), Tables.Number(wording.Observed), Tables.Number(wording.Required), Tables.Number(wording.Projected)],
        [.. Readings.Where(Says).Select(reading => Tables.Row(RowOf(reading)))]) : null;

    public IEnumerable<DisplayCell> Remarks =>
    [
        .. Readings.Where(reading => !Says(reading)).GroupBy(reading => reading.Measure.Reason).Select(same => Tables.Cell(wording.MethodSaysNothing(string.Join(", ", same.Select(reading => wording.WordFor(reading.Method))), wording.WordFor(same.Key)), DisplayMark.NotApplicable)),
        .. progress.IsLevelDerived && progress.Level is not null ? [Tables.Cell(wording.LevelDerived)] : Array.Empty<DisplayCell>(),
        .. progress.Breaks.SelectMany(found => found.Findings.Select(finding => Tables.Cell($"{(found.Before is { } before ? $"{before.Period} → " : string.Empty)}{found.After.Period}: {finding.Sentence(wording.Language)}", finding.Severity.Mark()))),
    ];

    private IEnumerable<ProgressReading> Readings => (progress.Methods?.Readings ?? []).Where(reading => WithTarget.Contains(reading.Method));

    private string? SoFar => progress.MidTerm is { } reading && reading.ChangeSoFar.TryGetValue(out double soFar) ? WithUnit(wording.Signed(soFar)) : null;

    private static bool Says(ProgressReading reading) => reading.Status != ProgressStatus.None || reading.Measure.IsDefined;

    private string Series
    {
        get
        {
            IReadOnlyList<YearValue> values = progress.Methods?.Series.Values ?? [];
            string line = values.Count > 1 ? Bars.Sparkline([.. values.Select(value => value.Value)]) + " " : string.Empty;
            return values.Count == 0
                ? $"{progress.Row.Comparand.Period}: {PrintedText.Of(progress.Row.Comparand)}"
                : line + string.Join(", ", values.Select(value => $"{Invariant.Text(value.Year)}: {wording.Short(value.Value)}")) + (progress.Unit is { } unit ? $" {unit}" : string.Empty);
        }
    }

    private string Target => progress.Target is not { } target ? string.Empty : wording.TargetBy(
        target.Text ?? target.Rule.ToString(),
        progress.IsLevelDerived && progress.Level is { } level ? wording.Short(level) + (progress.Unit is { } unit ? $" {unit}" : string.Empty) : string.Empty,
        target.Horizon?.Year ?? progress.Row.Row.Plan.Period.LastYear);

    private string[] RowOf(ProgressReading reading)
    {
        bool isShare = reading.Method is ProgressMethod.OpenSdg or ProgressMethod.Unsd;
        return
        [
            wording.WordFor(reading.Method),
            wording.WordFor(reading.Status),
            reading.Measure.TryGetValue(out double measure) ? wording.Short(measure) : "–",
            Change(reading.Observed, isShare),
            Change(reading.Required, isShare),
            reading.Projected.TryGetValue(out double projected) ? wording.Short(projected) : "–",
        ];
    }

    private string Change(Computed change, bool isShare) => !change.TryGetValue(out double value) ? "–" : isShare ? $"{wording.Signed(100 * value)} %" : WithUnit(wording.Signed(value));

    private string WithUnit(string number) => progress.Unit is { } unit ? $"{number} {(unit == MeasureUnit.Percent ? wording.PercentagePoints : unit.Symbol)}" : number;
}
