using System.Globalization;

namespace LocalGovMetrics.Text;

/// <summary>Cuts a text into tokens in one pass; never fails.</summary>
internal static class Tokenizer
{
    public static List<Token> Tokenize(ReadOnlySpan<char> text)
    {
        List<Token> tokens = [];
        int i = 0;
        while (i < text.Length)
        {
            char c = text[i];
            if (IsDigit(c) || OpensDecimals(text, i))
            {
                int end = NumberText.EndOf(text, i);
                bool glued = tokens.Count > 0
                    && tokens[^1].End == i
                    && (tokens[^1].Kind == TokenKind.Word || (tokens is [.., { Kind: TokenKind.Number }, { Kind: TokenKind.Percent }]))
                    && IsFootnote(text, i, end);
                tokens.Add(new Token(glued ? TokenKind.Footnote : TokenKind.Number, i, end));
                i = end;
            }
            else if (char.IsLetter(c))
            {
                int end = EndOfWord(text, i);
                tokens.Add(new Token(TokenKind.Word, i, end));
                i = end;
            }
            else
            {
                int length = SymbolLength(text[i..], out TokenKind kind);
                if (kind != TokenKind.End)
                {
                    tokens.Add(new Token(kind, i, i + length));
                }

                i += length;
            }
        }

        tokens.Add(new Token(TokenKind.End, text.Length, text.Length));
        return tokens;
    }

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>Whether decimals start here without a digit before them (<c>.5</c>).</summary>
    private static bool OpensDecimals(ReadOnlySpan<char> text, int at) =>
        (text[at] == '.' || (text[at] == ',' && at == 0)) && at + 1 < text.Length && IsDigit(text[at + 1]) && (at == 0 || text[at - 1] is ' ' or '(' or '<' or '>' or '=' or '~' or '-' or '−' or '≥' or '≤' or '£' or '$' or '€');

    private static bool IsFootnote(ReadOnlySpan<char> text, int start, int end) =>
        end - start <= 2 && text[start] != '0' && (end == text.Length || !char.IsLetter(text[end]));

    private static int EndOfWord(ReadOnlySpan<char> text, int start)
    {
        int i = start;
        while (i < text.Length)
        {
            bool joins = text[i] is '.' or '-' or '’' or '\'' && i + 1 < text.Length && char.IsLetter(text[i + 1]) && i > start;
            if (!char.IsLetter(text[i]) && !joins)
            {
                break;
            }

            i++;
        }

        bool isLength = i - start <= 2 && (text[i - 1] is 'm' or 'M') && (i - start == 1 || text[start] is 'k' or 'K' or 'c' or 'd' or 'm');
        bool isPower = isLength && i < text.Length && text[i] is '2' or '3' or '²' or '³' && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1]));
        return isPower ? i + 1 : i;
    }

    private static int SymbolLength(ReadOnlySpan<char> text, out TokenKind kind)
    {
        char next = text.Length > 1 ? text[1] : '\0';
        int spaced = text[0] is '>' or '<' ? 1 + text[1..].IndexOfAnyExcept(' ', '/') : 0;
        bool isClosed = spaced > 1 && text[spaced] == '=';
        (kind, int length) = text[0] switch
        {
            '>' when isClosed => (TokenKind.AtLeast, spaced + 1),
            '<' when isClosed => (TokenKind.AtMost, spaced + 1),
            '±' => (TokenKind.PlusMinus, 1),
            '+' when next is '/' && text.Length > 2 && text[2] is '-' or '–' or '−' => (TokenKind.PlusMinus, 3),
            '≠' => (TokenKind.NotEqual, 1),
            '!' when next is '=' => (TokenKind.NotEqual, 2),
            '<' when next is '>' => (TokenKind.NotEqual, 2),
            '>' when next is '=' => (TokenKind.AtLeast, 2),
            '=' when next is '>' => (TokenKind.AtLeast, 2),
            '<' when next is '=' => (TokenKind.AtMost, 2),
            '=' when next is '<' => (TokenKind.AtMost, 2),
            '>' => (TokenKind.MoreThan, 1),
            '<' => (TokenKind.LessThan, 1),
            '≥' or '≧' or '⩾' => (TokenKind.AtLeast, 1),
            '≤' or '≦' or '⩽' => (TokenKind.AtMost, 1),
            '=' => (TokenKind.EqualTo, 1),
            '~' or '≈' or '∼' or '≃' => (TokenKind.About, 1),
            '-' or '–' or '—' or '−' or '‐' or '‑' or '‒' or '―' or '÷' => (TokenKind.Dash, 1),
            '/' or '⁄' or '∕' => (TokenKind.Slash, 1),
            '%' or '％' => (TokenKind.Percent, 1),
            '‰' => (TokenKind.PerMille, 1),
            '(' or '[' or '{' => (TokenKind.Open, 1),
            ')' or ']' or '}' => (TokenKind.Close, 1),
            ',' => (TokenKind.Comma, 1),
            ';' => (TokenKind.Semicolon, 1),
            ':' => (TokenKind.Colon, 1),
            '|' => (TokenKind.Bar, 1),
            '\t' => (TokenKind.Tab, 1),
            '…' => (TokenKind.Ellipsis, 1),
            '.' when next is '.' => (TokenKind.Ellipsis, RunLength(text, '.')),
            '$' or '€' or '£' or '¥' => (TokenKind.Currency, 1),
            '+' => (TokenKind.Plus, 1),
            '¹' or '²' or '³' or (>= '⁴' and <= '⁹') or '⁰' => (TokenKind.Footnote, 1),
            '.' or '"' or '“' or '”' or '«' or '»' or '\'' or '‘' or '’' => (TokenKind.End, 1),
            _ => (char.IsWhiteSpace(text[0]) ? TokenKind.End : char.GetUnicodeCategory(text[0]) == UnicodeCategory.CurrencySymbol ? TokenKind.Currency : TokenKind.Other, char.IsSurrogatePair(text[0], next) ? 2 : 1),
        };
        return length;
    }

    private static int RunLength(ReadOnlySpan<char> text, char c)
    {
        int length = text.IndexOfAnyExcept(c);
        return length < 0 ? text.Length : length;
    }
}
