using System.Collections.Frozen;

namespace LocalGovMetrics.Text;

/// <summary>What stands alone in a cell in the place of a number: signs that it is not available, errors of spreadsheets, words for nil.</summary>
internal static class Placeholders
{
    private static readonly FrozenSet<string> Missing = new[]
    {
        "N/A", "N.A.", "N.A", "N/D", "NA", "#N/A", "#DIV/0!", "#REF!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#GETTING_DATA", "#BLOCKED!", "#CONNECT!", "#FIELD!", "#UNKNOWN!",
        "#ERROR!", "#N/A!", "#LỖI!", "ERR:502", "ERR:504", "ERR:508", "ERR:522", "ERR:524", ":", "[C]", "[X]", "[U]", "[Z]", "[LOW]", "[W]", "(C)", "(X)", "*", "#",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Nothing = new[] { "nil", "none", "không", "nul", "nihil" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsNotAvailable(string words) => words.Length <= 16 && Missing.Contains(words);

    public static bool IsNil(string words) => words.Length <= 6 && Nothing.Contains(words);
}
