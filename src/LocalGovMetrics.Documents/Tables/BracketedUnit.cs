using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents.Tables;

/// <summary>Units of measure in brackets behind a name: <c>Diện tích (ha)</c>, <c>Thực hiện (%)</c>.</summary>
internal static class BracketedUnit
{
    private const int Longest = 40;

    /// <summary>The unit in the last brackets of a text; null where they hold none that is known.</summary>
    public static string? Of(string text)
    {
        string line = OneLine.Of(text).TrimEnd('.', ':', ';');
        int open = line.LastIndexOf('(');
        string inside = open > 0 && line.EndsWith(')') ? line[(open + 1)..^1].Trim() : string.Empty;
        return inside.Length is > 0 and <= Longest && MeasureUnit.TryReadPrinted(inside, out MeasureUnit? unit, out bool isKnown) && isKnown && unit is not null ? inside : null;
    }
}
