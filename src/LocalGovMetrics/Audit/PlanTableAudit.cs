using System.Globalization;
using LocalGovMetrics.Assessments;
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
        return TableAudit.ClaimsOf(table.Name, RowsOf(table, notation), headline, policy, printedYears);
    }

    /// <summary>Gives the rows of a table with the derived numbers that it prints.</summary>
    /// <param name="table">The table.</param>
    /// <param name="notation">How the numbers of the derived columns are written; null = Vietnamese, unless they speak for English.</param>
    /// <returns>The rows.</returns>
    internal static IReadOnlyList<AuditRow> RowsOf(PlanTable table, ReportNotation? notation = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        ReportNotation own = notation ?? ReportNotation.InferFor(string.Join('\n', table.Rows.SelectMany(row => row.Extra).Select(cell => cell.Value)));
        return ValueList.From(table.Rows.Select(row => new AuditRow(row)
        {
            Growth = [.. row.Extra.Where(cell => cell.Value.Trim().Length > 0).Select(cell => GrowthOf(cell.Key, cell.Value.Trim(), own)).OfType<PrintedGrowth>()],
            Ratio = RatioOf(row, own),
        }));
    }

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

    private static ClaimInput? RatioOf(PlanRow row, ReportNotation notation) =>
        RatioNames.Select(row.ExtraText).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text))?.Trim() is { } printed
            ? new ClaimInput { Number = Percentage(printed, notation), Text = printed }
            : null;

    /// <summary>A percentage or an index; the mark in <c>106,464</c> can only be the decimal mark.</summary>
    private static ReportedValue? Percentage(string text, ReportNotation notation) =>
        notation.ReadValue(text).TryGetValue(out ValueReading? reading) && reading.Value is ReportedValue number
            ? number is { Value: >= LeastDoubtful } && reading.Alternatives.Select(other => other.Value).OfType<ReportedValue>().FirstOrDefault(other => other.Value < LeastDoubtful) is { } smaller ? smaller : number
            : null;
}
