namespace LocalGovMetrics.Documents.Tables;

/// <summary>Rows that number the columns (<c>1 2 3 … 10</c>, <c>A B 1 2 3=2/1</c>), and what they say of columns that are computed from others.</summary>
internal static class ColumnNumbering
{
    private const int LongestFormula = 24;

    /// <summary>Whether every cell of a row is a number of a column, counting up, or a formula of such numbers.</summary>
    public static bool Is(GridView view, int row)
    {
        List<string> codes = [.. view.Beginning(row).Select(cell => Code(cell.Text))];
        List<int> numbers = [.. codes.Where(IsNumber).Select(Number)];
        bool isWhole = codes.TrueForAll(code => IsNumber(code) || IsLetter(code) || IsFormula(code));
        bool ascends = numbers.Zip(numbers.Skip(1)).All(pair => pair.Second > pair.First);
        bool counts = numbers.Zip(numbers.Skip(1)).All(pair => pair.Second - pair.First is 1 or 2) && numbers.Count > 0 && numbers[0] <= 3;
        return isWhole && codes.Count >= 3 && ascends && (numbers.Count >= 3 || (numbers.Count == 2 && counts && codes.Exists(code => !IsNumber(code))));
    }

    /// <summary>The two columns that a column is computed from by the numbers of a row: a ratio of the first to the second, or their difference.</summary>
    /// <returns>The operation and the places of the columns; null where the row says none.</returns>
    public static (bool IsRatio, int Left, int Right)? FormulaOf(GridView view, int row, int column)
    {
        string code = Code(view.TextAt(row, column));
        int equals = code.IndexOf('=', StringComparison.Ordinal);
        string formula = code[(equals + 1)..];
        int sign = formula.IndexOfAny(['/', ':', '-']);
        return IsFormula(code) && sign > 0 && Place(view, row, formula[..sign]) is { } left && Place(view, row, Operand(formula[(sign + 1)..])) is { } right
            ? (formula[sign] != '-', left, right)
            : null;
    }

    private static int? Place(GridView view, int row, string code)
    {
        for (int column = 0; column < view.ColumnCount; column++)
        {
            string own = Code(view.TextAt(row, column));
            if (own.Length > 0 && (own == code || own.StartsWith(code + "=", StringComparison.Ordinal)))
            {
                return column;
            }
        }

        return null;
    }

    // 3/2*100, 3/2x100%.
    private static string Operand(string text) => new([.. text.TakeWhile(char.IsAsciiLetterOrDigit).TakeWhile(c => c != 'x')]);

    private static string Code(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('(' or ')' or '[' or ']')));

    private static bool IsNumber(string code) => code.Length is 1 or 2 && code.All(char.IsAsciiDigit);

    private static bool IsLetter(string code) => code.Length == 1 && char.IsLetter(code[0]);

    private static bool IsFormula(string code) =>
        code.Length is >= 3 and <= LongestFormula && code.Any(char.IsAsciiDigit) && code.IndexOfAny(['=', '/', ':']) > 0
        && code.All(c => char.IsAsciiLetterOrDigit(c) || c is '=' or '/' or ':' or '+' or '-' or '*' or '%' or '.');

    private static int Number(string code) => int.Parse(code, System.Globalization.CultureInfo.InvariantCulture);
}
