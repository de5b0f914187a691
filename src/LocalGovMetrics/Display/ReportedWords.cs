using LocalGovMetrics.Languages;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Display;

/// <summary>Reported values as the tables show them.</summary>
internal static class ReportedWords
{
    private static readonly string[] LeadWords = ["nearly", "increase", "reduction", "index"];

    public static DisplayText Of(Reported? reported) => reported is null ? DisplayText.Verbatim("–") : reported.Match(
        value: value => Number(value.ToString()),
        list: list => DisplayText.Join("; ", list.Items.Select(Of)),
        rank: rank => DisplayText.Join(" ", [DisplayText.Keyed(rank.OrBetter ? "reported.top" : "reported.rank"), DisplayNumbers.Whole(rank.Rank)]),
        grade: grade => DisplayText.Verbatim(grade.Grade.Name),
        date: date => DisplayText.Verbatim(date.Earliest is { } first && first != date.Latest ? $"{LocalDateConverter.Format(first)}…{LocalDateConverter.Format(date.Latest)}" : LocalDateConverter.Format(date.Latest)),
        text: text => text.Text.Length > 0 ? DisplayText.Verbatim(text.Text) : Words(text.TextKind),
        unsettled: unsettled => DisplayText.Verbatim(unsettled.Text));

    private static DisplayText Words(ReportedTextKind kind) => kind switch
    {
        ReportedTextKind.Nil => DisplayText.Verbatim("-"),
        ReportedTextKind.NotAvailable => DisplayText.Verbatim("…"),
        ReportedTextKind.Pending => DisplayText.Keyed("reported.pending"),
        ReportedTextKind.Suppressed => DisplayText.Keyed("reported.suppressed"),
        ReportedTextKind.NotApplicable => DisplayText.Keyed("reported.notApplicable"),
        ReportedTextKind.NotReported or ReportedTextKind.Statement or ReportedTextKind.Verdict or ReportedTextKind.DocumentNumber
            or ReportedTextKind.MapScale or ReportedTextKind.Label or ReportedTextKind.Level => DisplayText.Keyed("reported.notReported"),
    };

    // The canonical text has no grouping: a point between two digits is the decimal mark.
    private static DisplayText Number(string canonical) => DisplayText.Notation(language => Local(canonical, language));

    private static string Local(string canonical, Language language)
    {
        string local = canonical;
        foreach (string word in LeadWords)
        {
            local = local.Replace(word + " ", language.Text("printedWord." + word) + " ", StringComparison.Ordinal);
        }

        char[] letters = local.ToCharArray();
        for (int i = 1; i < letters.Length - 1; i++)
        {
            letters[i] = letters[i] == '.' && char.IsAsciiDigit(letters[i - 1]) && char.IsAsciiDigit(letters[i + 1]) ? language.Numbers.NumberDecimalSeparator[0] : letters[i];
        }

        return new string(letters);
    }
}
