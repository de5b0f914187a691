using LocalGovMetrics.Display;

namespace LocalGovMetrics.Comparison;

/// <summary>A mid-term reading as a table of one row.</summary>
internal static class MidTermTable
{
    private static readonly DisplayColumn[] Columns =
    [
        DisplayColumn.Text("Đánh giá", "Status"),
        DisplayColumn.Number("Còn (năm)", "Years left"),
        DisplayColumn.Number("Thay đổi mỗi năm đến nay", "Change a year so far"),
        DisplayColumn.Number("cần mỗi năm", "needed a year"),
        DisplayColumn.Number("Tăng mỗi năm đến nay", "Growth a year so far"),
        DisplayColumn.Number("cần tăng mỗi năm", "growth needed a year"),
    ];

    public static DisplayTable Of(MidTermReading reading) => new(
        DisplayText.Of("Đánh giá giữa nhiệm kỳ", "Mid-term reading"),
        Columns,
        [
            [
                StatusOf(reading),
                new DisplayCell(DisplayNumbers.Whole(reading.YearsLeft)),
                DisplayNumbers.Cell(reading.ChangeSoFar),
                DisplayNumbers.Cell(reading.ChangeNeeded),
                DisplayNumbers.PercentCell(reading.GrowthSoFar, 2),
                DisplayNumbers.PercentCell(reading.GrowthNeeded, 2),
            ],
        ]);

    private static DisplayCell StatusOf(MidTermReading reading) => reading.Status switch
    {
        MidTermStatus.Achieved => new DisplayCell(DisplayText.Of("đã đạt", "achieved"), DisplayMark.Met),
        MidTermStatus.Near => new DisplayCell(DisplayText.Of("gần đạt", "near"), DisplayMark.Near),
        MidTermStatus.OnTrack => new DisplayCell(DisplayText.Of("có khả năng đạt", "on track"), DisplayMark.Awaited),
        MidTermStatus.HardToReach => new DisplayCell(DisplayText.Of("khó đạt", "hard to reach"), DisplayMark.Missed),
        _ => new DisplayCell(DisplayText.Join(": ", [DisplayText.Of("không đánh giá được", "not assessed"), reading.Reason.Words()]), DisplayMark.NotApplicable),
    };
}
