namespace LocalGovMetrics.Documents.Formats;

/// <summary>Names of cells in a spreadsheet, such as <c>C13</c>.</summary>
internal static class CellName
{
    public const int LastRow = 1_048_576;
    public const int LastColumn = 16_384;

    /// <summary>Reads a name into row and column, both 0 = first.</summary>
    public static bool TryParse(ReadOnlySpan<char> name, out int row, out int column)
    {
        row = 0;
        column = 0;
        int at = 0;
        for (; at < name.Length && (char.IsAsciiLetter(name[at]) || name[at] == '$'); at++)
        {
            if (name[at] != '$')
            {
                column = (column * 26) + (char.ToUpperInvariant(name[at]) - 'A' + 1);
            }

            if (column > LastColumn)
            {
                return false;
            }
        }

        ReadOnlySpan<char> digits = name[at..].TrimStart('$');
        bool isRow = int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out row);
        row--;
        column--;
        return isRow && row is >= 0 and < LastRow && column >= 0;
    }

    /// <summary>Writes the name of a cell.</summary>
    public static string Of(int row, int column)
    {
        string letters = string.Empty;
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return FormattableString.Invariant($"{letters}{row + 1}");
    }
}
