using LocalGovMetrics.Comparison;
using LocalGovMetrics.Display;

namespace LocalGovMetrics.Statistics;

/// <summary>A funnel as a table: one row a unit, in the order given.</summary>
internal static class FunnelTable
{
    public static DisplayTable Of(FunnelResult funnel)
    {
        double[] levels = [.. funnel.Units.SelectMany(unit => unit.Limits.Select(limit => limit.Level)).Distinct().OrderDescending()];
        DisplayColumn[] columns =
        [
            DisplayColumn.Number("funnel.value"),
            .. levels.Select(level => new DisplayColumn(LevelOf(level), isNumber: true)),
            DisplayColumn.Text("funnel.standing"),
        ];
        return RankingTable.Numbered(new DisplayTable(DisplayText.Keyed("funnel.funnel"), columns, [.. funnel.Units.Select(unit => RowOf(unit, levels))])
        {
            Notes = [DisplayText.Join("; ", [MethodOf(funnel.Method), DisplayText.Join(" ", [DisplayText.Keyed("funnel.centre"), DisplayNumbers.Cell(funnel.Centre).Text]), funnel.Direction.Words()])],
        });
    }

    private static DisplayRow RowOf(FunnelPoint unit, double[] levels) =>
    [
        DisplayNumbers.Cell(unit.Value),
        .. levels.Select(level => unit.Limits.FirstOrDefault(limit => limit.Level.Equals(level)) is { } limit ? LimitOf(limit) : DisplayCell.Empty),
        new DisplayCell(
            DisplayText.Join(" ", [StandingOf(unit.Standing), unit.Level is { } level ? DisplayText.Join(string.Empty, [DisplayText.Verbatim("("), LevelOf(level), DisplayText.Verbatim(")")]) : DisplayText.Empty]),
            MarkOf(unit.Standing)),
    ];

    private static DisplayCell LimitOf(FunnelLimit limit) =>
        limit.Lower.TryGetValue(out double low) && limit.Upper.TryGetValue(out double high)
            ? new DisplayCell(DisplayText.Join("–", [DisplayNumbers.Significant(low), DisplayNumbers.Significant(high)]))
            : DisplayNumbers.None(limit.Lower.Reason);

    private static DisplayText LevelOf(double level) => DisplayNumbers.Percent(level, (level * 1000) % 10 is > 0.01 and < 9.99 ? 1 : 0);

    public static DisplayText StandingOf(Standing standing) => DisplayText.Word(standing);

    public static DisplayMark MarkOf(Standing standing) => standing switch
    {
        Standing.Better => DisplayMark.Met,
        Standing.Worse => DisplayMark.Missed,
        Standing.NotApplicable => DisplayMark.NotApplicable,
        Standing.Similar => DisplayMark.Near,
        Standing.Above or Standing.Below => DisplayMark.None,
    };

    private static DisplayText MethodOf(FunnelMethod method) => DisplayText.Word(method);
}
