using System.Buffers;
using LocalGovMetrics.Text;

namespace LocalGovMetrics.Documents.Prose;

/// <summary>Joins groups of three digits that spaces part: spaces that do not break in any text, and every space in a French one, where nothing else parts thousands.</summary>
internal static class GroupedTokens
{
    private const int GroupLength = 3;
    private const int FewestWords = 2;
    private static readonly SearchValues<char> Unbreaking = SearchValues.Create("\u00A0\u202F\u2009");

    public static List<Token> Join(List<Token> tokens, string text, string lower)
    {
        bool? isFrench = null;
        List<Token> joined = new(tokens.Count);
        foreach (Token token in tokens)
        {
            bool goesOn = token.Kind == TokenKind.Number && joined.Count > 0 && joined[^1].Kind == TokenKind.Number
                && token.Start == joined[^1].End + 1 && IsGroup(text.AsSpan()[token.Start..token.End]) && IsOpen(text.AsSpan()[joined[^1].Start..joined[^1].End])
                && (Unbreaking.Contains(text[joined[^1].End]) || (text[joined[^1].End] == ' ' && (isFrench ??= IsFrench(lower))));
            if (goesOn)
            {
                joined[^1] = joined[^1] with { End = token.End };
            }
            else
            {
                joined.Add(token);
            }
        }

        return joined;
    }

    /// <summary>Whether a number may go on behind a space: one to three digits, or groups of three behind them, and no decimals.</summary>
    private static bool IsOpen(ReadOnlySpan<char> number)
    {
        int digits = 0;
        foreach (char c in number)
        {
            if (!char.IsAsciiDigit(c) && !char.IsWhiteSpace(c))
            {
                return false;
            }

            digits = char.IsAsciiDigit(c) ? digits + 1 : 0;
        }

        return digits is > 0 and <= GroupLength;
    }

    private static bool IsGroup(ReadOnlySpan<char> number) =>
        number.Length >= GroupLength && number[..GroupLength].IndexOfAnyExceptInRange('0', '9') < 0
        && (number.Length == GroupLength || (number[GroupLength] is ',' or '.' && number.Length > GroupLength + 1));

    private static bool IsFrench(string lower) =>
        ProseParticles.French.Sum(word => Count(lower, word)) >= FewestWords;

    private static int Count(string text, string word)
    {
        int count = 0;
        for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0 && count < FewestWords; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }
}
