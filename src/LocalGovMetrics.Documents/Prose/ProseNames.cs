using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents.Prose;

/// <summary>Tells numbers that are names: of documents, roads, sections, articles and editions, map scales, telephones, marks of notes.</summary>
internal static class ProseNames
{
    private const int ShortestTelephone = 8;

    /// <summary>Tells whether a number is none.</summary>
    /// <param name="flow">The paragraph.</param>
    /// <param name="at">The token of the number.</param>
    /// <param name="slashes">How many numbers slashes join from here.</param>
    /// <param name="past">The token behind the name.</param>
    public static bool IsName(ProseFlow flow, int at, int slashes, out int past)
    {
        past = at + 1;
        List<Token> tokens = flow.Tokens;
        Token token = tokens[at];
        ReadOnlySpan<char> text = flow.Text.AsSpan(token.Start, token.Length);
        Token next = tokens[Math.Min(at + 1, tokens.Count - 1)];
        if (slashes == 2 && (IsScale(flow, at) || IsDocument(flow, at + 2, out past)))
        {
            past = Math.Max(past, at + 3);
            return true;
        }

        if (next.Kind == TokenKind.Word && (flow.IsWord(at + 1, ProseParticles.Star) || flow.IsWord(at + 1, "star") || flow.IsWord(at + 1, "stars")))
        {
            // A grade: «sản phẩm 4 sao».
            return true;
        }

        if (IsAge(flow, at) || IsDocument(flow, at, out past) || IsGlued(flow, at) || IsTelephone(text) || IsMark(flow, at) || IsSection(flow, at))
        {
            return true;
        }

        if (at > 0 && flow.Cues[at - 1] == ProseCue.Ordinal)
        {
            past = at + (slashes * 2) - 1;
            return true;
        }

        bool isQuantity = next.Kind == TokenKind.Percent || text.Contains(',') || IsGrouped(text) || IsGranted(flow, at) || IsUnit(flow, at + 1) || slashes == 2;
        bool isNamed = at > 0 && flow.Cues[at - 1] is ProseCue.Name or ProseCue.Month or ProseCue.Quarter or ProseCue.Day && tokens[at - 1].Kind == TokenKind.Word && token.Start - tokens[at - 1].End <= 2;
        bool isListed = at > 1 && tokens[at - 1].Kind is TokenKind.Comma or TokenKind.Dash && tokens[at - 2].Kind == TokenKind.Number && at > 2 && flow.Cues[at - 3] == ProseCue.Name;
        past = at + 1;
        return (isNamed || isListed) && !isQuantity;
    }

    /// <summary>The age of those who are told of: <c>612/684 trẻ dưới 1 tuổi</c>; a mean age is a figure.</summary>
    private static bool IsAge(ProseFlow flow, int at) =>
        at > 0 && at + 1 < flow.Tokens.Count && flow.Tokens[at + 1].Kind == TokenKind.Word && flow.IsWord(at + 1, ProseParticles.Age) && flow.Tokens[at].Length <= 2
        && (flow.Cues[at - 1] is ProseCue.LessThan or ProseCue.MoreThan or ProseCue.From or ProseCue.To || flow.Cues[at - 1] == ProseCue.None);

    /// <summary>Whether the last three digits are set off, as in no name: <c>cấp 1.126 giấy</c>.</summary>
    private static bool IsGrouped(ReadOnlySpan<char> text) => text.Length > 4 && text.Length < 12 && !char.IsAsciiDigit(text[^4]) && text[^3..].IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>Whether a number is how many were granted: no school or office has so high a level.</summary>
    private static bool IsGranted(ProseFlow flow, int at) => at > 0 && flow.IsWord(at - 1, ProseParticles.Grant) && (flow.Tokens[at].Length > 1 || flow.Word(at)[0] > '5');

    private static bool IsUnit(ProseFlow flow, int at) =>
        flow.Tokens[at].Kind == TokenKind.Word && MeasureUnit.TryFindBase(flow.Word(at), out MeasureUnit? unit) && unit.Dimension is not (Dimension.Duration or Dimension.Points);

    /// <summary>The number of a document: letters in capitals follow behind a dash or a slash (<c>20-NQ/TU</c>, <c>1264/NQ-UBTVQH14</c>, <c>115/QĐ-UBND</c>).</summary>
    private static bool IsDocument(ProseFlow flow, int at, out int past)
    {
        List<Token> tokens = flow.Tokens;
        past = at + 1;
        if (at + 2 >= tokens.Count || tokens[at + 1].Kind is not (TokenKind.Dash or TokenKind.Slash) || tokens[at + 2].Kind != TokenKind.Word || tokens[at + 1].Start != tokens[at].End || tokens[at + 2].Start - tokens[at + 1].End > 1)
        {
            return false;
        }

        ReadOnlySpan<char> word = flow.Text.AsSpan(tokens[at + 2].Start, tokens[at + 2].Length);
        int capitals = 0;
        foreach (char c in word)
        {
            capitals += char.IsUpper(c) ? 1 : 0;
        }

        if (capitals < 2 || char.IsLower(word[0]))
        {
            return false;
        }

        past = at + 3;
        while (past + 1 < tokens.Count && tokens[past].Start == tokens[past - 1].End && tokens[past].Kind is TokenKind.Dash or TokenKind.Slash or TokenKind.Word or TokenKind.Footnote or TokenKind.Number)
        {
            past++;
        }

        return true;
    }

    /// <summary>A map scale: one of a round number of hundreds.</summary>
    private static bool IsScale(ProseFlow flow, int at)
    {
        List<Token> tokens = flow.Tokens;
        ReadOnlySpan<char> total = flow.Text.AsSpan(tokens[at + 2].Start, tokens[at + 2].Length);
        return flow.IsWord(at, "1") && total.EndsWith("00") && !(at + 3 < tokens.Count && IsUnit(flow, at + 3));
    }

    /// <summary>Letters glued to the number that are no unit: <c>1A</c>, <c>Covid-19</c>, <c>5S</c>, <c>TW8</c>.</summary>
    private static bool IsGlued(ProseFlow flow, int at)
    {
        List<Token> tokens = flow.Tokens;
        Token next = tokens[Math.Min(at + 1, tokens.Count - 1)];
        bool isBefore = at > 0 && tokens[at - 1].End == tokens[at].Start && (tokens[at - 1].Kind == TokenKind.Word || (tokens[at - 1].Kind == TokenKind.Dash && at > 1 && tokens[at - 2].Kind == TokenKind.Word && tokens[at - 2].End == tokens[at - 1].Start));
        bool isDashed = at > 1 && tokens[at - 1].Kind == TokenKind.Dash && tokens[at - 1].End == tokens[at].Start && tokens[at - 2].Kind == TokenKind.Word && char.IsUpper(flow.Text[tokens[at - 2].Start]);
        bool isMoney = at > 0 && tokens[at - 1].Kind == TokenKind.Currency;
        return isBefore || isDashed || (next.Kind == TokenKind.Word && next.Start == tokens[at].End && !isMoney && !IsUnit(flow, at + 1));
    }

    private static bool IsTelephone(ReadOnlySpan<char> text) => text[0] == '0' && text.Length >= ShortestTelephone && !text.Contains(',');

    /// <summary>The mark of a note or of an item: a short number alone in its brackets.</summary>
    private static bool IsMark(ProseFlow flow, int at)
    {
        List<Token> tokens = flow.Tokens;
        return at > 0 && at + 1 < tokens.Count && tokens[at - 1].Kind == TokenKind.Open && tokens[at + 1].Kind == TokenKind.Close && tokens[at].Length <= 2;
    }

    private static bool IsBracketed(ProseFlow flow, int at)
    {
        int depth = 0;
        for (int i = at - 1; i >= 0 && flow.Sentences[i] == flow.Sentences[at]; i--)
        {
            depth += flow.Tokens[i].Kind == TokenKind.Open ? 1 : flow.Tokens[i].Kind == TokenKind.Close ? -1 : 0;
        }

        return depth > 0;
    }

    /// <summary>The number of a section or an item at the head of a paragraph or of a sentence.</summary>
    private static bool IsSection(ProseFlow flow, int at)
    {
        List<Token> tokens = flow.Tokens;
        if (at + 1 >= tokens.Count || (at > 0 && !(at == 1 && tokens[0].Kind is TokenKind.Dash or TokenKind.Open) && flow.Sentences[at] == flow.Sentences[at - 1] && tokens[at - 1].Kind is not (TokenKind.Semicolon or TokenKind.Colon)))
        {
            return false;
        }

        int end = tokens[at].End;
        char sign = end < flow.Text.Length ? flow.Text[end] : ' ';
        return (sign == ')' && !IsBracketed(flow, at)) || (sign == '.' && (end + 1 == flow.Text.Length || !char.IsAsciiDigit(flow.Text[end + 1]))) || NumberText.Read(flow.Text.AsSpan(tokens[at].Start, tokens[at].Length), DecimalMark.Comma).Shape == NumberShape.Label
            || (at == 0 && tokens[at].Length <= 4 && tokens[1].Kind == TokenKind.Word && char.IsUpper(flow.Text[tokens[1].Start]));
    }
}
