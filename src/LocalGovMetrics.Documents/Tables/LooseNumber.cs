using System.Globalization;

namespace LocalGovMetrics.Documents.Tables;

/// <summary>The numbers that a printed cell may be, under either mark of decimals: enough to see what columns are to each other.</summary>
internal static class LooseNumber
{
    private const int MostDigits = 18;

    /// <summary>Gives every reading of a cell that is a number and nothing else, but for a sign of per cent; none of any other.</summary>
    public static IReadOnlyList<(decimal Value, int Decimals)> Readings(string text)
    {
        string print = string.Concat(text.Where(c => !char.IsWhiteSpace(c))).TrimEnd('%');
        bool isBracketed = print.Length > 2 && print[0] == '(' && print[^1] == ')';
        string digits = isBracketed ? print[1..^1].TrimEnd('%') : print.TrimStart('+');
        bool isNegative = isBracketed || digits.StartsWith('-');
        digits = digits.TrimStart('-');
        if (digits.Length == 0 || digits.Length > MostDigits || !char.IsAsciiDigit(digits[0]) || !char.IsAsciiDigit(digits[^1]) || !digits.All(c => char.IsAsciiDigit(c) || c is '.' or ','))
        {
            return [];
        }

        int last = digits.LastIndexOfAny(['.', ',']);
        if (last < 0)
        {
            return [Of(digits, -1, isNegative)];
        }

        bool isRepeated = digits.Count(c => c == digits[last]) > 1;
        bool isMixed = digits.Any(c => c is '.' or ',' && c != digits[last]);
        bool groups = digits.Length - last == 4;
        return isMixed ? [Of(digits, last, isNegative)]
            : isRepeated ? [Of(digits, -1, isNegative)]
            : groups ? [Of(digits, -1, isNegative), Of(digits, last, isNegative)]
            : [Of(digits, last, isNegative)];
    }

    private static (decimal Value, int Decimals) Of(string digits, int mark, bool isNegative)
    {
        string whole = string.Concat((mark < 0 ? digits : digits[..mark]).Where(char.IsAsciiDigit));
        string part = mark < 0 ? string.Empty : digits[(mark + 1)..];
        decimal value = decimal.Parse(part.Length == 0 ? whole : $"{whole}.{part}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return (isNegative ? -value : value, part.Length);
    }
}
