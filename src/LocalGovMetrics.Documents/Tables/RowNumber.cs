namespace LocalGovMetrics.Documents.Tables;

/// <summary>The numbering of rows: <c>1</c>, <c>2.1</c>, <c>a)</c>, <c>IV</c>, <c>-</c>, <c>+</c>.</summary>
internal static class RowNumber
{
    private static readonly string[] Bullets = ["-", "–", "—", "+", "*", "•", "●", "○", "▪", "■", "o"];

    /// <summary>Whether a cell of a number column is one: digits with dots, a letter, a roman number, or a bullet.</summary>
    public static bool IsNumber(string cell)
    {
        string text = cell.Trim().Trim('(', ')', '.', ':');
        return text.Length is > 0 and <= 12 && (IsDotted(text) || IsRoman(text) || (text.Length == 1 && char.IsLetter(text[0])) || Array.IndexOf(Bullets, text) >= 0
            || (text.Length <= 10 && text.Any(char.IsAsciiDigit) && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '/' or '_')));
    }

    /// <summary>Whether a text numbers a section: a roman number or one capital letter.</summary>
    public static bool IsSection(string cell)
    {
        string text = cell.Trim().TrimEnd('.', ')', ':');
        return IsRoman(text) || (text.Length == 1 && char.IsUpper(text[0]));
    }

    /// <summary>Splits a name into its numbering and the rest.</summary>
    /// <returns>The numbering (<c>1</c>, <c>2.1</c>, <c>a</c>, <c>-</c>), empty where there is none, and what follows.</returns>
    public static (string Number, string Name) Split(string label)
    {
        string text = label.Trim();
        foreach (string bullet in Bullets)
        {
            if (text.StartsWith(bullet, StringComparison.Ordinal) && text.Length > bullet.Length && char.IsWhiteSpace(text[bullet.Length]))
            {
                return (bullet, text[bullet.Length..].Trim());
            }
        }

        if (text.Length > 1 && text[0] is '-' or '+' or '•' or '*' or '–' && !char.IsAsciiDigit(text[1]))
        {
            return (text[..1], text[1..].Trim());
        }

        int end = 0;
        while (end < text.Length && end < 10 && (char.IsAsciiLetterOrDigit(text[end]) || (text[end] == '.' && end > 0 && end + 1 < text.Length && char.IsAsciiLetterOrDigit(text[end + 1]))))
        {
            end++;
        }

        bool isMarked = end > 0 && end < text.Length && text[end] is '.' or ')' or '/' && end + 1 < text.Length && char.IsWhiteSpace(text[end + 1]);
        bool isSpaced = end > 0 && end < text.Length && char.IsWhiteSpace(text[end]) && text[..end].Contains('.', StringComparison.Ordinal);
        string number = text[..end];
        return (isMarked || isSpaced) && (IsDotted(number) || IsRoman(number) || (number.Length == 1 && char.IsLetter(number[0])))
            ? (number, text[(isMarked ? end + 1 : end)..].Trim())
            : (string.Empty, text);
    }

    /// <summary>Whether a numbering is a bullet, which begins a part of what stands above.</summary>
    public static bool IsBullet(string number) => Array.IndexOf(Bullets, number.Trim()) >= 0;

    public static bool IsDotted(string text)
    {
        bool digit = false;
        foreach (char c in text)
        {
            if (!char.IsAsciiDigit(c) && (c != '.' || !digit))
            {
                return false;
            }

            digit = char.IsAsciiDigit(c);
        }

        return text.Length > 0 && digit && text.Count(char.IsAsciiDigit) <= 8;
    }

    public static bool IsRoman(string text) => text.Length is > 0 and <= 6 && text.All(c => c is 'I' or 'V' or 'X' or 'L');
}
