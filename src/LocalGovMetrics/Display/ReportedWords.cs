using LocalGovMetrics.Values;

namespace LocalGovMetrics.Display;

/// <summary>Reported values as the tables show them.</summary>
internal static class ReportedWords
{
    private static readonly (string Canonical, string Vietnamese)[] Words = [("nearly ", "gần "), ("increase ", "tăng "), ("reduction ", "giảm "), ("index ", "chỉ số ")];

    public static DisplayText Of(Reported? reported) => reported switch
    {
        null => DisplayText.Verbatim("–"),
        ReportedValue value => Number(value.ToString()),
        ReportedRank { OrBetter: var orBetter } rank => DisplayText.Join(" ", [orBetter ? DisplayText.Of("tốp", "top") : DisplayText.Of("hạng", "rank"), DisplayNumbers.Whole(rank.Rank)]),
        ReportedGrade grade => DisplayText.Verbatim(grade.Grade.Name),
        ReportedDate { Latest: var latest, Earliest: var earliest } => DisplayText.Verbatim(earliest is { } first && first != latest ? $"{LocalDateConverter.Format(first)}…{LocalDateConverter.Format(latest)}" : LocalDateConverter.Format(latest)),
        ReportedList list => DisplayText.Join("; ", list.Items.Select(Of)),
        ReportedUnsettled unsettled => DisplayText.Verbatim(unsettled.Text),
        ReportedText { Text.Length: > 0 } text => DisplayText.Verbatim(text.Text),
        ReportedText { TextKind: ReportedTextKind.Nil } => DisplayText.Verbatim("-"),
        ReportedText { TextKind: ReportedTextKind.NotAvailable } => DisplayText.Verbatim("…"),
        ReportedText { TextKind: ReportedTextKind.Pending } => DisplayText.Of("chờ", "pending"),
        _ => DisplayText.Of("chưa có số liệu", "not reported"),
    };

    // The canonical text has no grouping: a point between two digits is the decimal mark.
    private static DisplayText Number(string canonical)
    {
        string vietnamese = canonical;
        foreach ((string word, string local) in Words)
        {
            vietnamese = vietnamese.Replace(word, local, StringComparison.Ordinal);
        }

        char[] letters = vietnamese.ToCharArray();
        for (int i = 1; i < letters.Length - 1; i++)
        {
            letters[i] = letters[i] == '.' && char.IsAsciiDigit(letters[i - 1]) && char.IsAsciiDigit(letters[i + 1]) ? ',' : letters[i];
        }

        return DisplayText.Notations(new string(letters), canonical);
    }
}
