using LocalGovMetrics.Comparability;
using LocalGovMetrics.Display;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>The progress of one row for a person: its yearly values, the mid-term reading, and what each named method says.</summary>
internal sealed class ProgressView(RowProgress progress)
{
    // Those that need no target are for series that have none.
    private static readonly ProgressMethod[] WithTarget = [ProgressMethod.OpenSdg, ProgressMethod.Unsd, ProgressMethod.LinearProjection, ProgressMethod.BaselineShare];

    /// <summary>Gets what the row is about, and of which unit.</summary>
    public DisplayText Title => SideText.Of(DisplayText.Of(language => progress.Comparand.Indicator.Name.In(language.Tag)), progress.Comparand.UnitLabel);

    /// <summary>Gets the blocks of a document.</summary>
    public IEnumerable<DisplayBlock> Blocks
    {
        get
        {
            ProgressReading[] readings = [.. (progress.Methods?.Readings ?? []).Where(reading => WithTarget.Contains(reading.Method))];
            DisplayCell[] remarks = [.. RemarksOf(readings)];
            return
            [
                DisplayBlock.Heading(Title, level: 3),
                DisplayBlock.Line(DisplayText.Join("; ", [Series, Target])),
                DisplayBlock.Line(MidTerm, MarkOf(progress.MidTerm?.Status ?? MidTermStatus.NotAssessed)),
                .. Array.Exists(readings, Says) ? [TableOf(readings)] : Array.Empty<DisplayBlock>(),
                .. remarks.Length > 0 ? [DisplayBlock.List(remarks)] : Array.Empty<DisplayBlock>(),
            ];
        }
    }

    /// <summary>Gets the mid-term reading in a table of many: name, what there is, what is asked, status, pace and what each year needs.</summary>
    /// <param name="showsUnit">Whether the rows of the table are of several administrative units.</param>
    public DisplayRow RowOf(bool showsUnit)
    {
        MidTermStatus status = progress.MidTerm?.Status ?? MidTermStatus.NotAssessed;
        return
        [
            DisplayCell.Verbatim(progress.Number ?? string.Empty),
            new DisplayCell(showsUnit ? Title : DisplayText.Of(language => progress.Comparand.Indicator.Name.In(language.Tag))),
            DisplayCell.Verbatim(PrintedText.Of(progress.Comparand)),
            new DisplayCell(progress.Target is { } target ? DisplayText.Verbatim(FormattableString.Invariant($"{target.Text ?? target.Rule.ToString()} ({progress.TargetYear})")) : DisplayText.Verbatim("–")),
            new DisplayCell(status == MidTermStatus.NotAssessed ? WhyNotAssessed : DisplayText.Keyed("tool.midTermStatus." + CanonicalText.FormatName(status)), MarkOf(status)),
            new DisplayCell(PaceOf(progress.MidTerm)),
            new DisplayCell(NeedOf(progress.MidTerm)),
        ];
    }

    /// <summary>Gets the columns of <see cref="RowOf(bool)"/>.</summary>
    public static IReadOnlyList<DisplayColumn> Columns { get; } =
    [
        DisplayColumn.Text("tool.number"),
        DisplayColumn.Text("tool.indicator") with { IsName = true },
        DisplayColumn.Number("tool.actual"),
        DisplayColumn.Number("tool.targetDue"),
        DisplayColumn.Text("tool.midTermHeading"),
        DisplayColumn.Number("tool.soFarHeading"),
        DisplayColumn.Number("tool.neededHeading"),
    ];

    /// <summary>Gets why the row is not read; empty where it is.</summary>
    public DisplayText Why => (progress.MidTerm?.Status ?? MidTermStatus.NotAssessed) == MidTermStatus.NotAssessed ? WhyNotAssessed : DisplayText.Empty;

    private DisplayText WhyNotAssessed =>
        progress.Gap != ProgressGap.None ? WhyNoReading
        : progress.MidTerm is not { } reading ? DisplayText.Empty
        : reading is { Reason: UndefinedReason.NoPeriods, YearsLeft: < 1 } ? DisplayText.Keyed("tool.missedInTheEnd")
        : IsPaceUnknown(reading) ? DisplayText.Keyed("tool.paceNotKnown")
        : reading.Reason.Words();

    // The verdict knows better than the reading why a number does not count.
    private DisplayText WhyNoReading => progress is { Gap: ProgressGap.VerdictOpen or ProgressGap.ActualIsNoNumber, Verdict: { } verdict }
        ? DisplayText.Of(language => verdict.Reason.Sentence(language).TrimEnd('.'))
        : DisplayText.Keyed("tool.progressGap." + CanonicalText.FormatName(progress.Gap));

    private static bool IsPaceUnknown(MidTermReading reading) => reading is { Reason: UndefinedReason.Missing, ChangeNeeded.IsDefined: true };

    private DisplayText PaceOf(MidTermReading? reading) =>
        reading is null ? DisplayText.Empty
        : Pace(reading) is not { } pace ? DisplayText.Verbatim("–")
        : progress.PaceSince is { } since ? DisplayText.Keyed("tool.paceSince", pace, since)
        : pace;

    private DisplayText NeedOf(MidTermReading? reading) =>
        reading is null || reading.YearsLeft < 1 ? DisplayText.Verbatim("–")
        : reading.Status == MidTermStatus.Achieved ? DisplayText.Keyed("tool.nothingNeeded")
        : Needed(reading) is { } needed ? DisplayText.Keyed("tool.eachOfYears", needed, reading.YearsLeft)
        : DisplayText.Verbatim("–");

    // A change of a level, a rate of growth, or an amount: what the target is on.
    private DisplayText? Pace(MidTermReading reading) =>
        reading.ChangeSoFar.TryGetValue(out double change) ? WithUnit(DisplayNumbers.Signed(change))
        : reading.AmountSoFar.TryGetValue(out double amount) ? Amount(amount)
        : IsOnGrowth(reading) && reading.GrowthSoFar.TryGetValue(out double growth) ? DisplayNumbers.Append(DisplayNumbers.Short(100 * growth), " %")
        : null;

    private DisplayText? Needed(MidTermReading reading) =>
        reading.ChangeNeeded.TryGetValue(out double change) ? WithUnit(DisplayNumbers.Signed(change))
        : reading.AmountNeeded.TryGetValue(out double amount) ? Amount(amount)
        : IsOnGrowth(reading) && reading.GrowthNeeded.TryGetValue(out double growth) ? DisplayNumbers.Append(DisplayNumbers.Short(100 * growth), " %")
        : null;

    private static bool IsOnGrowth(MidTermReading reading) => reading.ChangeNeeded.Reason == UndefinedReason.NotApplicable;

    private DisplayText Amount(double amount) => DisplayText.Join(" ", [DisplayNumbers.Short(amount), UnitText]);

    private DisplayText MidTerm =>
        progress.Gap != ProgressGap.None ? DisplayText.Keyed("tool.midTermNotAssessed", WhyNoReading)
        : progress.MidTerm is not { } reading ? DisplayText.Empty
        : reading is { Status: MidTermStatus.NotAssessed, Reason: UndefinedReason.NoPeriods, YearsLeft: < 1 } ? DisplayText.Join(string.Empty, [DisplayText.Keyed("tool.missedInTheEnd"), SoFar])
        : reading.Status == MidTermStatus.NotAssessed && !IsPaceUnknown(reading) ? DisplayText.Keyed("tool.midTermNotAssessed", reading.Reason.Words())
        : DisplayText.Join(
            string.Empty,
            [
                IsPaceUnknown(reading) ? DisplayText.Keyed("tool.paceNotKnown") : DisplayText.Keyed("tool.midTermStatus." + CanonicalText.FormatName(reading.Status)),
                SoFar,
                reading.YearsLeft >= 1 && reading.Status != MidTermStatus.Achieved && Needed(reading) is { } needed ? DisplayText.Keyed("tool.neededForYearsLeft", needed, reading.YearsLeft) : DisplayText.Empty,
            ]);

    private DisplayText SoFar =>
        progress.MidTerm is not { } reading || Pace(reading) is not { } pace ? DisplayText.Empty
        : progress.PaceSince is { } since ? DisplayText.Keyed("tool.soFarSince", pace, since)
        : DisplayText.Keyed("tool.soFar", pace);

    private DisplayText UnitText => DisplayText.Verbatim(progress.MeasureUnit?.Symbol ?? string.Empty);

    private DisplayText Series
    {
        get
        {
            IReadOnlyList<YearValue> values = progress.Methods?.Series.Values ?? [];
            return values.Count == 0
                ? DisplayText.Verbatim($"{progress.Comparand.Period}: {PrintedText.Of(progress.Comparand)}")
                : DisplayText.Join(
                    " ",
                    [
                        DisplayText.Verbatim(values.Count > 1 ? Bars.Sparkline([.. values.Select(value => value.Value)]) : string.Empty),
                        DisplayText.Join(", ", values.Select(value => DisplayText.Join(" ", [DisplayText.Verbatim(FormattableString.Invariant($"{value.Year}:")), DisplayNumbers.Short(value.Value)]))),
                        UnitText,
                    ]);
        }
    }

    private DisplayText Target
    {
        get
        {
            if (progress.Target is not { } target)
            {
                return DisplayText.Empty;
            }

            string asked = target.Text ?? target.Rule.ToString();
            int year = progress.TargetYear ?? progress.LastYear;
            return progress.IsLevelDerived && progress.Level is { } level
                ? DisplayText.Keyed("tool.targetLevelBy", asked, year, DisplayText.Join(" ", [DisplayNumbers.Short(level), UnitText]))
                : DisplayText.Keyed("tool.targetBy", asked, year);
        }
    }

    private static bool Says(ProgressReading reading) => reading.Status != ProgressStatus.None || reading.Measure.IsDefined;

    private static DisplayText NameOf(ProgressMethod method) => DisplayText.Keyed("tool.progressMethod." + CanonicalText.FormatName(method));

    private static DisplayMark MarkOf(MidTermStatus status) => status switch
    {
        MidTermStatus.Achieved => DisplayMark.Met,
        MidTermStatus.Near => DisplayMark.Near,
        MidTermStatus.OnTrack => DisplayMark.Coming,
        MidTermStatus.HardToReach => DisplayMark.Missed,
        MidTermStatus.NotAssessed => DisplayMark.NotApplicable,
    };

    private DisplayTable TableOf(ProgressReading[] readings) => new(
        DisplayText.Empty,
        [DisplayColumn.Text("tool.method") with { IsName = true }, DisplayColumn.Text("tool.progressStatusHeading"), DisplayColumn.Number("tool.measured"), DisplayColumn.Number("tool.observed"), DisplayColumn.Number("tool.required"), DisplayColumn.Number("tool.projected")],
        [.. readings.Where(Says).Select(RowOf)]);

    private IEnumerable<DisplayCell> RemarksOf(ProgressReading[] readings) =>
    [
        .. readings.Where(reading => !Says(reading)).GroupBy(reading => reading.Measure.Reason).Select(same => new DisplayCell(DisplayText.Keyed("tool.methodSaysNothing", DisplayText.Join(", ", same.Select(reading => NameOf(reading.Method))), same.Key.Words()), DisplayMark.NotApplicable)),
        .. progress.IsLevelDerived && progress.Level is not null ? [new DisplayCell(DisplayText.Keyed("tool.levelDerived"))] : Array.Empty<DisplayCell>(),
        .. progress.Breaks.SelectMany(found => found.Findings.Select(finding => new DisplayCell(ComparabilityView.BreakOf(found.Before?.Period, found.After.Period, DisplayText.Of(finding.Sentence)), finding.Severity.Mark()))),
    ];

    private DisplayRow RowOf(ProgressReading reading)
    {
        bool isShare = reading.Method is ProgressMethod.OpenSdg or ProgressMethod.Unsd;
        return
        [
            new DisplayCell(NameOf(reading.Method)),
            new DisplayCell(DisplayText.Keyed("tool.progressStatus." + CanonicalText.FormatName(reading.Status))),
            new DisplayCell(NumberOf(reading.Measure)),
            new DisplayCell(ChangeOf(reading.Observed, isShare)),
            new DisplayCell(ChangeOf(reading.Required, isShare)),
            new DisplayCell(NumberOf(reading.Projected)),
        ];
    }

    private static DisplayText NumberOf(Computed number) => number.TryGetValue(out double value) ? DisplayNumbers.Short(value) : DisplayText.Verbatim("–");

    private DisplayText ChangeOf(Computed change, bool isShare) => !change.TryGetValue(out double value) ? DisplayText.Verbatim("–") : isShare ? DisplayNumbers.Append(DisplayNumbers.Signed(100 * value), " %") : WithUnit(DisplayNumbers.Signed(value));

    private DisplayText WithUnit(DisplayText number) => DisplayText.Join(" ", [number, progress.MeasureUnit == MeasureUnit.Percent ? DisplayText.Keyed("tool.percentagePoints") : UnitText]);
}
