using System.Globalization;
using LocalGovMetrics.Display;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Answers.Views;

/// <summary>What the rows of a database came to.</summary>
internal static class SettledView
{
    /// <summary>Gives the counts of each verdict and reason.</summary>
    /// <param name="place">The database and the table.</param>
    /// <param name="counts">The counts.</param>
    /// <param name="into">The table that the result became, or null.</param>
    /// <param name="language">The language.</param>
    public static IEnumerable<DisplayBlock> BlocksOf(string place, IReadOnlyList<(string Verdict, string Reason, long Rows)> counts, string? into, Language language) =>
    [
        new TableBlock(
            DisplayText.Verbatim(place),
            [Tables.Text(language.Text("tool.verdict")), Tables.Text(language.Text("verdict.reason")), Tables.Number(language.Text("database.rows"))],
            [.. counts.Select(each => Tables.Row([language.Text("verdictKind." + each.Verdict), each.Reason, each.Rows.ToString(CultureInfo.InvariantCulture)]))]),
        DisplayBlock.Note(DisplayText.Keyed(into is null ? "database.rowsAsCsv" : "database.written", into ?? string.Empty)),
    ];
}
