using System.Globalization;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Audit;

/// <summary>Reads the derived numbers of a plan-versus-actual table, so that the table can be audited.</summary>
/// <remarks>
/// Known columns beside those of the rows: average growth of a span of years (<c>growth2021-2025</c>) and the printed per cent of
/// plan (<c>reportedRatio</c>).
/// </remarks>
public static class PlanTableAudit
{
    private const string GrowthWord = "growth";
    private const int YearLength = 4;
    private const decimal LeastDoubtful = 1000;
    private static readonly string[] RatioNames = ["reportedratio", "ratio", "%kehoach", "tyle%kehoach"];

    /// <summary>Derives the claims that a table's derived numbers make.</summary>
    /// <param name="table">The table.</param>
    /// <param name="headline">What the report says of its plan as a whole, or null.</param>
    /// <param name="notation">How the numbers of the derived columns are written; null = Vietnamese, unless they speak for English.</param>
    /// <param name="policy">How verdicts are reached, or null for face value.</param>
    /// <param name="printedYears">The years of which any row of the table prints a value, where this is only a part of it; null = those of these rows.</param>
    /// <returns>The claims.</returns>
    public static IReadOnlyList<Claim> ClaimsOf(PlanTable table, PrintedHeadline? headline = null, ReportNotation? notation = null, VerdictPolicy? policy = null, IReadOnlySet<int>? printedYears = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        ReportNotation own = notation ?? ReportNotation.InferFor(string.Join('\n', table.Rows.SelectMany(row => row.Extra).Select(cell => cell.Value)));
        return TableAudit.ClaimsOf(table.Name, table.Rows, own, headline, policy, printedYears);
    }

    /// <summary>Derives the claims of facts that stand in several tables with different numbers: one unit, indicator and year.</summary>
    /// <param name="tables">The tables, as of several files or reports.</param>
    /// <param name="factOf">What tells what a row measures, and of which unit; null = by the names of unit and indicator. Rows for which it gives null are left out.</param>
    /// <returns>The claims, each with the places of both prints; what stands twice in one table is among the claims of that table.</returns>
    public static IReadOnlyList<Claim> SameFactsAcross(IReadOnlyList<PlanTable> tables, Func<PlanRow, string?>? factOf = null)
    {
        ArgumentNullException.ThrowIfNull(tables);
        return TableAudit.AcrossOf(ValueList.From(tables), factOf ?? (row => $"{row.UnitLabel}\u001F{HeaderText.Fold(row.Indicator.Key)}"));
    }

    /// <summary>Gives the average growth of spans of years that a row prints.</summary>
    internal static IEnumerable<PrintedGrowth> GrowthOf(PlanRow row, ReportNotation notation) =>
        row.Extra.Where(cell => cell.Value.Trim().Length > 0).Select(cell => GrowthOf(cell.Key, cell.Value.Trim(), notation)).OfType<PrintedGrowth>();

    /// <summary>Gives the per cent of plan that a row prints, or null.</summary>
    internal static ClaimInput? RatioOf(PlanRow row, ReportNotation notation) =>
        RatioNames.Select(row.ExtraText).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text))?.Trim() is { } printed
            ? new ClaimInput { Number = Percentage(printed, notation), Text = printed }
            : null;

    private static PrintedGrowth? GrowthOf(string column, string text, ReportNotation notation)
    {
        string folded = HeaderText.Fold(column);
        return folded.Length == GrowthWord.Length + (2 * YearLength)
            && folded.StartsWith(GrowthWord, StringComparison.Ordinal)
            && int.TryParse(folded.AsSpan(GrowthWord.Length, YearLength), NumberStyles.None, CultureInfo.InvariantCulture, out int first)
            && int.TryParse(folded.AsSpan(GrowthWord.Length + YearLength), NumberStyles.None, CultureInfo.InvariantCulture, out int last)
            && last >= first
            ? new PrintedGrowth { FirstYear = first, LastYear = last, Number = Percentage(text, notation), Text = text }
            : null;
    }

    /// <summary>A percentage or an index; the mark in <c>106,464</c> can only be the decimal mark.</summary>
    private static ReportedValue? Percentage(string text, ReportNotation notation) =>
        notation.ReadValue(text).TryGetValue(out ValueReading? reading) && reading.Value is ReportedValue number
            ? number is { Value: >= LeastDoubtful } && reading.Alternatives.Select(other => other.Value).OfType<ReportedValue>().FirstOrDefault(other => other.Value < LeastDoubtful) is { } smaller ? smaller : number
            : null;
}
