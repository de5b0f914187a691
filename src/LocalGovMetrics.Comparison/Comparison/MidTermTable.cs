using LocalGovMetrics.Display;

namespace LocalGovMetrics.Comparison;

/// <summary>A mid-term reading as a table of one row.</summary>
internal static class MidTermTable
{
    private static readonly DisplayColumn[] Columns =
    [
        DisplayColumn.Text("midTerm.status"),
        DisplayColumn.Number("midTerm.yearsLeft"),
        DisplayColumn.Number("midTerm.changeYearSoFar"),
        DisplayColumn.Number("midTerm.neededYear"),
        DisplayColumn.Number("midTerm.growthYearSoFar"),
        DisplayColumn.Number("midTerm.growthNeededYear"),
    ];

    public static DisplayTable Of(MidTermReading reading) => new(
        DisplayText.Keyed("midTerm.midTermReading"),
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
        MidTermStatus.Achieved => new DisplayCell(DisplayText.Keyed("midTerm.achieved"), DisplayMark.Met),
        MidTermStatus.Near => new DisplayCell(DisplayText.Keyed("midTerm.near"), DisplayMark.Near),
        MidTermStatus.OnTrack => new DisplayCell(DisplayText.Keyed("midTerm.onTrack"), DisplayMark.Coming),
        MidTermStatus.HardToReach => new DisplayCell(DisplayText.Keyed("midTerm.hardReach"), DisplayMark.Missed),
        MidTermStatus.NotAssessed => new DisplayCell(DisplayText.Join(": ", [DisplayText.Keyed("midTerm.notAssessed"), reading.Reason.Words()]), DisplayMark.NotApplicable),
    };
}
