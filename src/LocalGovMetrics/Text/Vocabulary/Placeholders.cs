using LocalGovMetrics.Values;

namespace LocalGovMetrics.Text;

/// <summary>What stands alone in a cell in the place of a number: signs that it is not available, errors of spreadsheets, words for nil.</summary>
internal static class Placeholders
{
    private static readonly HashSet<string> Missing = new[]
    {
        "N/A", "N.A.", "N.A", "N/D", "NA", "#N/A", "#DIV/0!", "#REF!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#GETTING_DATA", "#BLOCKED!", "#CONNECT!", "#FIELD!", "#UNKNOWN!",
        "#ERROR!", "#N/A!", "#LỖI!", "ERR:502", "ERR:504", "ERR:508", "ERR:522", "ERR:524", ":", "..", "[X]", "[U]", "[LOW]", "[W]", "(X)", "*", "#", ":O", ":U",
    }.ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Withheld = new[] { "[C]", "(C)", ":C" }.ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> WithoutMeaning = new[] { "[Z]", "(Z)", ":Z" }.ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Nothing = new[] { "nil", "none", "không", "nul", "nihil" }.ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gives what a sign alone in its cell says is missing; null where it is no such sign.</summary>
    public static ReportedTextKind? AbsenceOf(string words) =>
        words.Length > 16 ? null
        : Missing.Contains(words) ? ReportedTextKind.NotAvailable
        : Withheld.Contains(words) ? ReportedTextKind.Suppressed
        : WithoutMeaning.Contains(words) ? ReportedTextKind.NotApplicable
        : null;

    public static bool IsNil(string words) => words.Length <= 6 && Nothing.Contains(words);
}
