using LocalGovMetrics.Languages;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Display;

/// <summary>Reported values as the tables show them.</summary>
internal static class ReportedWords
{
    private static readonly string[] Words = ["nearly", "increase", "reduction", "index"];

    public static DisplayText Of(Reported? reported) => reported switch
    {
        null => DisplayText.Verbatim("–"),
        ReportedValue value => Number(value.ToString()),
        ReportedRank { OrBetter: var orBetter } rank => DisplayText.Join(" ", [orBetter ? DisplayText.Keyed("reported.top") : DisplayText.Keyed("reported.rank"), DisplayNumbers.Whole(rank.Rank)]),
        ReportedGrade grade => DisplayText.Verbatim(grade.Grade.Name),
        ReportedDate { Latest: var latest, Earliest: var earliest } => DisplayText.Verbatim(earliest is { } first && first != latest ? $"{LocalDateConverter.Format(first)}…{LocalDateConverter.Format(latest)}" : LocalDateConverter.Format(latest)),
        ReportedList list => DisplayText.Join("; ", list.Items.Select(Of)),
        ReportedUnsettled unsettled => DisplayText.Verbatim(unsettled.Text),
        ReportedText { Text.Length: > 0 } text => DisplayText.Verbatim(text.Text),
        ReportedText { TextKind: ReportedTextKind.Nil } => DisplayText.Verbatim("-"),
        ReportedText { TextKind: ReportedTextKind.NotAvailable } => DisplayText.Verbatim("…"),
        ReportedText { TextKind: ReportedTextKind.Pending } => DisplayText.Keyed("reported.pending"),
        _ => DisplayText.Keyed("reported.notReported"),
    };

    // The canonical text has no grouping: a point between two digits is the decimal mark.
    private static DisplayText Number(string canonical) => DisplayText.Notation(language => Local(canonical, language));

    private static string Local(string canonical, Language language)
    {
        string local = canonical;
        foreach (string word in Words)
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
