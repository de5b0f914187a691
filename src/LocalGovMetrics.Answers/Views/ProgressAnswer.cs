using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Answers.Json;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Display;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Answers.Views;

/// <summary>How targets stand in the middle of their term, in every form.</summary>
internal static class ProgressAnswer
{
    /// <summary>Gives it.</summary>
    /// <param name="rows">The rows, each with its reading or the reason why there is none.</param>
    /// <param name="others">How many rows are due in their own year.</param>
    /// <param name="withMethods">Whether what each named method says is added.</param>
    /// <param name="policy">The name of the policy.</param>
    /// <param name="language">The language.</param>
    public static Answer Of(ComparedProgress[] rows, int others, bool withMethods, string policy, Language language) =>
        Answer.Of(new DisplayDocument([.. BlocksOf(rows, others, withMethods)]) { Data = AnswerCsv.Of(rows, language) }, new ProgressAnswerJson(policy, rows, others), () => AnswersJsonContext.Readable.ProgressAnswerJson, language);

    private static IEnumerable<DisplayBlock> BlocksOf(ComparedProgress[] rows, int others, bool withMethods)
    {
        DisplayText total = DisplayText.Join("; ", Enum.GetValues<MidTermStatus>().Where(status => status != MidTermStatus.NotAssessed).Append(MidTermStatus.NotAssessed)
            .Select(status => (Status: status, Count: rows.Count(row => (row.Progress.MidTerm?.Status ?? MidTermStatus.NotAssessed) == status)))
            .Where(one => one.Count > 0)
            .Select(one => DisplayText.Join(" ", [DisplayNumbers.Whole(one.Count), DisplayText.Keyed("tool.midTermStatus." + Invariant.Text(one.Status))])));
        string[] units = [.. rows.Select(row => row.Row.Comparand.UnitLabel).Distinct(StringComparer.Ordinal)];
        return
        [
            DisplayBlock.Heading(units is [var unit] ? DisplayText.Join(", ", [DisplayText.Keyed("midTerm.midTermReading"), DisplayText.Verbatim(unit)]) : DisplayText.Keyed("midTerm.midTermReading"), level: 1),
            .. rows.Length == 0 ? [DisplayBlock.Line(DisplayText.Keyed("tool.noProgressRows"))]
                : (DisplayBlock[])[new TableBlock(DisplayText.Empty, ProgressView.Columns, [.. rows.Select(row => new ProgressView(row.Progress).RowOf(units.Length > 1))]), DisplayBlock.Line(total, isStrong: true)],
            .. others > 0 ? [DisplayBlock.Line(DisplayText.Keyed("tool.rowsOfOneYear", others))] : Array.Empty<DisplayBlock>(),
            .. withMethods ? rows.Where(row => row.Progress.Gap != ProgressGap.NoTarget).SelectMany(row => new ProgressView(row.Progress).Blocks) : [],
        ];
    }
}
