namespace LocalGovMetrics.Reading;

/// <summary>The text of a cell as it was meant.</summary>
internal static class CellText
{
    /// <summary>Takes the blanks around a text away, and the apostrophe that a spreadsheet, or a writer that guards against formulas, puts before a sign.</summary>
    public static string Of(string cell)
    {
        string text = cell.Trim();
        return text is ['\'', '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', _, ..] ? text[1..] : text;
    }
}
