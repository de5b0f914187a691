using LocalGovMetrics.Display;

namespace LocalGovMetrics.Comparability;

/// <summary>What may be compared, as tables.</summary>
internal static class ComparabilityDisplay
{
    /// <summary>How many pairs of a block are shown: there are as many as half the square of its values.</summary>
    private const int MostPairs = 500;

    private static readonly DisplayText Title = DisplayText.Keyed("comparability.comparability");
    private static readonly DisplayColumn Outcome = DisplayColumn.Text("comparability.outcome");
    private static readonly DisplayColumn Reason = DisplayColumn.Text("comparability.reason");

    public static DisplayTable Of(ComparabilityOutcome outcome) => new(
        Title,
        [Outcome, Reason],
        [
            [KindOf(outcome), DisplayCell.Empty],
            .. outcome.Findings.Select(finding => DisplayRow.Of([new DisplayCell(finding.Severity.Words(), finding.Severity.Mark()), new DisplayCell(SentenceOf(finding))])),
        ]);

    public static DisplayTable Of(ComparabilityBlock block, IReadOnlyList<Comparand> comparands)
    {
        ComparandPair[] pairs = [.. block.Pairs().Take(MostPairs)];
        long all = (long)block.Members.Count * (block.Members.Count - 1) / 2;
        return new DisplayTable(
            NameOf(block.Name),
            [DisplayColumn.Text("comparability.value"), DisplayColumn.Text("comparability.comparedWith"), Outcome, Reason],
            [.. pairs.Select(pair => DisplayRow.Of([ValueOf(comparands[pair.Left]), ValueOf(comparands[pair.Right]), KindOf(pair.Outcome), new DisplayCell(DisplayText.Join(" ", pair.Outcome.Findings.Select(SentenceOf)))]))])
        {
            Notes = all > pairs.Length ? [DisplayText.Keyed("comparability.morePairs", all - pairs.Length)] : [],
        };
    }

    public static DisplayTable Of(ComparabilityTable table)
    {
        Dictionary<int, LeftOutComparand> leftOut = table.LeftOut.ToDictionary(left => left.Index);
        (ComparabilityBlock Block, int Index)[] shown = [.. table.Blocks.SelectMany(block => block.Members.Select(index => (block, index))).Where(row => !IsAlone(row.index))];
        return new DisplayTable(
            Title,
            [DisplayColumn.Text("comparability.unitPeriod"), DisplayColumn.Number("comparability.value"), Outcome, Reason],
            [.. shown.Select(row => RowOf(table.Comparands[row.Index], leftOut.GetValueOrDefault(row.Index)))])
        {
            RowHeading = DisplayHeadings.Indicator,
            RowNames = [.. shown.Select(row => NameOf(row.Block.Name))],
            Notes = [NoteOf(table.Comparands.Count, table.LeftOut.Count(left => left.Reason == LeftOutReason.NoCounterpart))],
        };

        bool IsAlone(int index) => leftOut.TryGetValue(index, out LeftOutComparand? left) && left.Reason == LeftOutReason.NoCounterpart;
    }

    private static DisplayRow RowOf(Comparand comparand, LeftOutComparand? leftOut) =>
    [
        DisplayCell.Verbatim($"{comparand.Unit}, {comparand.Period}"),
        new DisplayCell(PrintOf(comparand)),
        leftOut?.Reason switch
        {
            LeftOutReason.NoValue => new DisplayCell(DisplayText.Keyed("comparability.noValue"), DisplayMark.NotApplicable),
            LeftOutReason.AllRefused or LeftOutReason.NoCounterpart => new DisplayCell(DisplayText.Keyed("comparability.comparableWithNone"), DisplayMark.Missed),
            null => new DisplayCell(DisplayText.Keyed("comparability.comparableWithAnother"), DisplayMark.Met),
        },
        new DisplayCell(leftOut is null ? DisplayText.Empty : DisplayText.Join(" ", leftOut.Findings.Select(SentenceOf))),
    ];

    private static DisplayCell ValueOf(Comparand comparand) =>
        new(DisplayText.Join(": ", [DisplayText.Verbatim($"{comparand.Unit}, {comparand.Period}"), PrintOf(comparand)]));

    private static DisplayText PrintOf(Comparand comparand) => comparand.Text is { Length: > 0 } text ? DisplayText.Verbatim(text) : ReportedWords.Of(comparand.Value);

    private static DisplayCell KindOf(ComparabilityOutcome outcome) => new(outcome.Kind.Words(), outcome.Kind.Mark());

    private static DisplayText SentenceOf(ComparabilityFinding finding) => DisplayText.Of(finding.Sentence);

    private static DisplayText NameOf(LocalizedName name) => DisplayText.Of(language => name.In(language.Tag));

    private static DisplayText NoteOf(int values, int alone) => DisplayText.Keyed("comparability.alone", values, alone);
}
