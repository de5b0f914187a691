using LocalGovMetrics.Text;

namespace LocalGovMetrics.Documents.Prose;

/// <summary>Cuts a paragraph into sentences.</summary>
internal static class SentenceCutter
{
    // No sentence of a report has more; a list without an end is read in pieces, since each number is held against the others of its sentence.
    private const int MostNumbers = 200;

    // The words of a sentence are walked over from each of its brackets and colons.
    private const int MostTokens = 1500;

    public static void Cut(ProseFlow flow)
    {
        int[] sentences = new int[flow.Tokens.Count];
        int sentence = 0;
        int numbers = 0;
        int tokens = 0;
        for (int at = 0; at < flow.Tokens.Count; at++)
        {
            if (at > 0 && (numbers == MostNumbers || tokens == MostTokens || EndsBefore(flow, at)))
            {
                sentence++;
                numbers = 0;
                tokens = 0;
            }

            tokens++;
            numbers += flow.Tokens[at].Kind == TokenKind.Number ? 1 : 0;
            sentences[at] = sentence;
        }

        flow.Sentences = sentences;
    }

    private static bool EndsBefore(ProseFlow flow, int at)
    {
        Token before = flow.Tokens[at - 1];
        Token next = flow.Tokens[at];
        ReadOnlySpan<char> between = flow.Text.AsSpan(before.End, next.Start - before.End);
        if (between.IndexOfAny('!', '?') >= 0)
        {
            return true;
        }

        int point = between.IndexOf('.');
        if (before.Kind == TokenKind.Ellipsis)
        {
            return next.Kind == TokenKind.Word && char.IsUpper(flow.Text[next.Start]);
        }

        if (point < 0)
        {
            return false;
        }

        bool opens = next.Kind == TokenKind.End || char.IsUpper(flow.Text[next.Start]) || char.IsAsciiDigit(flow.Text[next.Start]) || next.Kind is TokenKind.Dash or TokenKind.Open;
        bool isAbbreviation = before.Kind == TokenKind.Word && point == 0 && ProseParticles.Abbreviations.Contains(flow.Lower[before.Start..before.End]);
        bool isItem = before.Kind == TokenKind.Number && point == 0 && (at == 1 || flow.Sentences.Length > 0) && at == 1;
        return opens && !isAbbreviation && !isItem;
    }
}
