using LocalGovMetrics.Display;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Verdicts;

/// <summary>A verdict as a table: one row, and one for each part or year.</summary>
internal static class VerdictTable
{
    private const int MostDecimals = 4;

    private static readonly DisplayText Title = DisplayText.Keyed("verdict.verdict2");

    private static readonly DisplayColumn[] Columns =
    [
        DisplayColumn.Number("verdict.target"),
        DisplayColumn.Number("verdict.actual"),
        DisplayColumn.Number("verdict.attained"),
        DisplayColumn.Text("verdict.verdict"),
        DisplayColumn.Text("verdict.reason"),
    ];

    public static DisplayTable Of(Verdict verdict)
    {
        DisplayRow[] rows = [RowOf(verdict, verdict.Reason.MeasureUnit), .. verdict.Parts.Select(part => RowOf(part.Verdict, part.Verdict.Reason.MeasureUnit ?? part.Rule.MeasureUnit))];
        DisplayTable table = new(Title, Columns, rows);
        return verdict.Parts.Count == 0 ? table : table with
        {
            RowHeading = DisplayText.Keyed("verdict.part"),
            RowNames = [DisplayText.Empty, .. verdict.Parts.Select((part, i) => part.Year is { } year ? DisplayText.Verbatim(FormattableString.Invariant($"{year}")) : DisplayNumbers.Whole(i + 1))],
        };
    }

    private static DisplayRow RowOf(Verdict verdict, MeasureUnit? unit) =>
    [
        new DisplayCell(CriterionWords.Of(verdict.Reason.Criterion, unit)),
        new DisplayCell(ActualOf(verdict.Reason)),
        AttainmentOf(verdict),
        new DisplayCell(WordsOf(verdict), verdict.Kind.Mark(verdict.IsNear)),
        new DisplayCell(DisplayText.Of(verdict.Reason.Sentence)),
    ];

    // A part that is not reported has no number of its own: what is reported is that of the other parts.
    private static DisplayText ActualOf(VerdictReason reason) =>
        reason.Code == ReasonCode.NotReported ? DisplayText.Verbatim("–")
        : reason.Actual is { } actual ? ReportedWords.Of(actual)
        : reason.Value is { } value ? DisplayNumbers.Exact(value)
        : DisplayText.Verbatim("–");

    private static DisplayText WordsOf(Verdict verdict) => DisplayText.Join(", ",
    [
        verdict.Kind.Words(),
        verdict.IsNear ? DisplayText.Keyed("verdict.near") : DisplayText.Empty,
        verdict.IsNotYetDue ? DisplayText.Keyed("verdict.notYetDue") : DisplayText.Empty,
        verdict.SettledByEstimate ? DisplayText.Keyed("verdict.onEstimate") : DisplayText.Empty,
    ]);

    private static DisplayCell AttainmentOf(Verdict verdict) =>
        verdict.Attainment.TryGetValue(out double ratio) ? new DisplayCell(DisplayNumbers.Percent(ratio, DecimalsFor(ratio)))
        : verdict.AttainmentBounds is { } bounds ? new DisplayCell(DisplayNumbers.Range(RealInterval.FromInterval(bounds), (end, rounding) => DisplayNumbers.Percent(end, 1, rounding)))
        : DisplayNumbers.None(verdict.Attainment.Reason == UndefinedReason.NothingLeft ? UndefinedReason.NothingLeft : UndefinedReason.NotApplicable);

    // What is not quite the target is not shown as 100 %.
    private static int DecimalsFor(double ratio) =>
        Enumerable.Range(1, MostDecimals).FirstOrDefault(decimals => !BinaryNumber.TryToDecimal(ratio * 100, out decimal percent) || Math.Round(percent, decimals, MidpointRounding.AwayFromZero) != 100, 1);
}
