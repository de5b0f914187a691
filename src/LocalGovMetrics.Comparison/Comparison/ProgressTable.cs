using LocalGovMetrics.Display;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>A series read by every method, as a table: one row a method.</summary>
internal static class ProgressTable
{
    private static readonly DisplayColumn[] Columns =
    [
        DisplayColumn.Text("progress.status"),
        DisplayColumn.Number("progress.measure"),
        DisplayColumn.Number("progress.score"),
        DisplayColumn.Number("progress.observedYear"),
        DisplayColumn.Number("progress.requiredYear"),
        DisplayColumn.Number("progress.projected"),
    ];

    public static DisplayTable Of(ProgressComparison comparison) => new(
        DisplayText.Keyed("progress.progressByEachMethod"),
        Columns,
        [.. comparison.Readings.Select(RowOf)])
    {
        RowHeading = DisplayText.Keyed("progress.method"),
        RowNames = [.. comparison.Readings.Select(reading => NameOf(reading.Method))],
        Notes = [DisplayText.Keyed("progress.eachMethodAnswersQuestionIts")],
    };

    private static DisplayRow RowOf(ProgressReading reading) =>
    [
        StatusOf(reading),
        DisplayNumbers.Cell(reading.Measure),
        DisplayNumbers.Cell(reading.Score),
        ChangeOf(reading, reading.Observed),
        ChangeOf(reading, reading.Required),
        DisplayNumbers.Cell(reading.Projected),
    ];

    private static DisplayCell ChangeOf(ProgressReading reading, Computed change) =>
        reading.Method is ProgressMethod.LinearProjection or ProgressMethod.DirectionOnly or ProgressMethod.BaselineShare
            ? DisplayNumbers.Cell(change)
            : DisplayNumbers.PercentCell(change, 2);

    private static DisplayText NameOf(ProgressMethod method) => method switch
    {
        ProgressMethod.OpenSdg => DisplayText.Verbatim("Open SDG"),
        ProgressMethod.OpenSdgWithoutTarget => DisplayText.Keyed("progress.openSdgWithoutTarget"),
        ProgressMethod.Unsd => DisplayText.Verbatim("UNSD 2023"),
        ProgressMethod.UnsdWithoutTarget => DisplayText.Keyed("progress.unsd2023WithoutTarget"),
        ProgressMethod.LinearProjection => DisplayText.Keyed("progress.linearProjection"),
        ProgressMethod.DirectionOnly => DisplayText.Keyed("progress.directionOnly"),
        ProgressMethod.BaselineShare => DisplayText.Keyed("progress.shareWayEscap"),
        ProgressMethod.None => DisplayText.Verbatim("–"),
    };

    private static DisplayCell StatusOf(ProgressReading reading) => reading.Status switch
    {
        ProgressStatus.TargetAchieved => new DisplayCell(DisplayText.Keyed("progress.targetAchieved"), DisplayMark.Met),
        ProgressStatus.OnTrack => new DisplayCell(DisplayText.Keyed("progress.onTrack"), DisplayMark.Met),
        ProgressStatus.AccelerationNeeded => new DisplayCell(DisplayText.Keyed("progress.accelerationNeeded"), DisplayMark.Near),
        ProgressStatus.LimitedProgress => new DisplayCell(DisplayText.Keyed("progress.limitedProgress"), DisplayMark.Near),
        ProgressStatus.Deterioration => new DisplayCell(DisplayText.Keyed("progress.deterioration"), DisplayMark.Missed),
        ProgressStatus.SomeProgress => new DisplayCell(DisplayText.Keyed("progress.someProgress"), DisplayMark.Near),
        ProgressStatus.NoProgress => new DisplayCell(DisplayText.Keyed("progress.noProgress"), DisplayMark.Missed),
        ProgressStatus.Sun => new DisplayCell(DisplayText.Keyed("progress.sun"), DisplayMark.Met),
        ProgressStatus.SunAndCloud => new DisplayCell(DisplayText.Keyed("progress.sunAndCloud"), DisplayMark.Near),
        ProgressStatus.Cloud => new DisplayCell(DisplayText.Keyed("progress.cloud"), DisplayMark.Near),
        ProgressStatus.Thunderstorm => new DisplayCell(DisplayText.Keyed("progress.thunderstorm"), DisplayMark.Missed),
        ProgressStatus.None => reading.Measure.IsDefined ? new DisplayCell(DisplayText.Keyed("progress.measuredOnly")) : new DisplayCell(reading.Measure.Reason.Words(), DisplayMark.NotApplicable),
    };
}
