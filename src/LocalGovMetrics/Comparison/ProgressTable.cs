using LocalGovMetrics.Display;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>A series read by every method, as a table: one row a method.</summary>
internal static class ProgressTable
{
    private static readonly DisplayColumn[] Columns =
    [
        DisplayColumn.Text("Đánh giá", "Status"),
        DisplayColumn.Number("Số đo", "Measure"),
        DisplayColumn.Number("Điểm", "Score"),
        DisplayColumn.Number("Đã có mỗi năm", "Observed a year"),
        DisplayColumn.Number("Cần mỗi năm", "Required a year"),
        DisplayColumn.Number("Dự báo", "Projected"),
    ];

    public static DisplayTable Of(ProgressComparison comparison) => new(
        DisplayText.Of("Tiến độ theo từng phương pháp", "Progress by each method"),
        Columns,
        [.. comparison.Readings.Select(RowOf)])
    {
        RowHeading = DisplayText.Of("Phương pháp", "Method"),
        RowNames = [.. comparison.Readings.Select(reading => NameOf(reading.Method))],
        Notes = [DisplayText.Of("Mỗi phương pháp trả lời một câu hỏi riêng; không lấy trung bình.", "Each method answers a question of its own; none is averaged with another.")],
    };

    private static IReadOnlyList<DisplayCell> RowOf(ProgressReading reading) =>
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
        ProgressMethod.OpenSdgWithoutTarget => DisplayText.Of("Open SDG, không có mục tiêu", "Open SDG without target"),
        ProgressMethod.Unsd => DisplayText.Verbatim("UNSD 2023"),
        ProgressMethod.UnsdWithoutTarget => DisplayText.Of("UNSD 2023, không có mục tiêu", "UNSD 2023 without target"),
        ProgressMethod.LinearProjection => DisplayText.Of("dự báo tuyến tính", "linear projection"),
        ProgressMethod.DirectionOnly => DisplayText.Of("chỉ xét chiều", "direction only"),
        ProgressMethod.BaselineShare => DisplayText.Of("phần đường đã đi (ESCAP)", "share of the way (ESCAP)"),
        _ => DisplayText.Verbatim("–"),
    };

    private static DisplayCell StatusOf(ProgressReading reading) => reading.Status switch
    {
        ProgressStatus.TargetAchieved => new DisplayCell(DisplayText.Of("đã đạt mục tiêu", "target achieved"), DisplayMark.Met),
        ProgressStatus.OnTrack => new DisplayCell(DisplayText.Of("đúng tiến độ", "on track"), DisplayMark.Met),
        ProgressStatus.AccelerationNeeded => new DisplayCell(DisplayText.Of("cần nhanh hơn", "acceleration needed"), DisplayMark.Near),
        ProgressStatus.LimitedProgress => new DisplayCell(DisplayText.Of("tiến bộ ít", "limited progress"), DisplayMark.Near),
        ProgressStatus.Deterioration => new DisplayCell(DisplayText.Of("xấu đi", "deterioration"), DisplayMark.Missed),
        ProgressStatus.SomeProgress => new DisplayCell(DisplayText.Of("có tiến bộ, chưa đủ", "some progress"), DisplayMark.Near),
        ProgressStatus.NoProgress => new DisplayCell(DisplayText.Of("không tiến bộ", "no progress"), DisplayMark.Missed),
        ProgressStatus.Sun => new DisplayCell(DisplayText.Of("nắng", "sun"), DisplayMark.Met),
        ProgressStatus.SunAndCloud => new DisplayCell(DisplayText.Of("nắng và mây", "sun and cloud"), DisplayMark.Near),
        ProgressStatus.Cloud => new DisplayCell(DisplayText.Of("mây", "cloud"), DisplayMark.Near),
        ProgressStatus.Thunderstorm => new DisplayCell(DisplayText.Of("dông", "thunderstorm"), DisplayMark.Missed),
        _ => reading.Measure.IsDefined ? new DisplayCell(DisplayText.Of("chỉ đo", "measured only")) : new DisplayCell(reading.Measure.Reason.Words(), DisplayMark.NotApplicable),
    };
}
