using LocalGovMetrics.Text;

namespace LocalGovMetrics.Documents.Prose;

/// <content>What a number is compared with, or answers in brackets.</content>
internal static partial class RoleFinder
{
    private static bool IsNear(ProseFlow flow, int from, ProseCue cue)
    {
        int end = flow.Tokens.Count - 1;
        return (from < end && flow.Cues[from] == cue) || (from + 1 < end && flow.Cues[from] == ProseCue.Fill && flow.Cues[from + 1] == cue);
    }

    /// <summary>Whether what a number is compared with is a time before: <c>3% above last year</c>, <c>18% below the 2019/20 baseline</c>, <c>3.1% lower than in 2021/22 (…)</c>.</summary>
    private static bool IsTimeBefore(ProseNumber number, int from)
    {
        ProseFlow flow = number.Flow;
        bool hasYear = false;
        int at = from;
        for (; at < flow.Tokens.Count - 1 && at - from < Farthest && (flow.YearTokens.Contains(at) || flow.Cues[at] is ProseCue.Fill or ProseCue.Year or ProseCue.From); at++)
        {
            hasYear |= flow.YearTokens.Contains(at);
        }

        return flow.Cues[at] == ProseCue.Previous || (hasYear && (number.IsPercent || number.IsPoints));
    }

    /// <summary>Whether a per cent is compared with a value that follows: <c>5.2% higher than the 7,804 of last year</c>.</summary>
    private static bool IsValueBefore(ProseNumber number, int from)
    {
        ProseFlow flow = number.Flow;
        ProseNumber? value = number.Index + 1 < flow.Numbers.Count ? flow.Numbers[number.Index + 1] : null;
        return number.IsPercent && value is { IsAmount: true } && value.Sentence == number.Sentence && value.FirstToken - from <= 1 && (value.FirstToken == from || flow.Cues[from] == ProseCue.Fill) && Compares(value, number.EndToken);
    }

    /// <summary>Whether a word of comparison, and no bound, stands at a token: behind a per cent of English text.</summary>
    private static bool Compares(ProseNumber value, int start) =>
        value.Index > 0 && value.Flow.Numbers[value.Index - 1] is var rate && (rate.IsPercent || rate.IsPoints) && rate.EndToken == start && ProseParticles.Comparatives.Contains(value.Flow.Word(start).ToString());

    /// <summary>A number that opens a bracket behind a plan or the time before says how much that was: <c>so với cùng kỳ (5.000 tỷ đồng)</c>.</summary>
    private static void Answer(ProseNumber number, int open)
    {
        ProseFlow flow = number.Flow;
        ProseNumber? before = number.Index > 0 ? flow.Numbers[number.Index - 1] : null;
        bool isOfChange = number.IsPercent && before is { IsAmount: true, Role: ProseRole.Increase or ProseRole.Reduction } && before.Sentence == number.Sentence && before.Bracket < open && open - before.EndToken <= Farthest;
        if (number.Role != ProseRole.Level || number.Of is not null || number.Count is not null || isOfChange || (number.IsPercent && flow.Cues[number.FirstToken - 1] == ProseCue.Attain && open == number.FirstToken - 2))
        {
            return;
        }

        for (int at = open - 1, steps = 0; at >= 0 && steps < Farthest && flow.Sentences[at] == number.Sentence && (flow.Tokens[at].Kind == TokenKind.Word || flow.YearTokens.Contains(at)); at--, steps++)
        {
            if (flow.Cues[at] is ProseCue.Plan or ProseCue.CompareWith or ProseCue.Previous || (flow.Cues[at] is ProseCue.MoreThan or ProseCue.LessThan && Compares(number, flow.CueStarts[at])))
            {
                number.Role = flow.Cues[at] == ProseCue.Plan ? ProseRole.Plan : ProseRole.Previous;
                number.IsAnswer = true;
                return;
            }
        }

        bool isChange = before is { IsPercent: true, Role: ProseRole.Increase or ProseRole.Reduction } or { Role: ProseRole.Multiple };
        if (isChange && before!.Sentence == number.Sentence && open - before.EndToken <= 1 && IsOfYear(number, open))
        {
            number.Role = ProseRole.Previous;
            number.IsAnswer = true;
        }
    }

    /// <summary>Whether a bracket holds a year and the number of that year, and nothing else before it: <c>tăng 10,1% (năm 2022: 77.400 tỷ đồng)</c>.</summary>
    private static bool IsOfYear(ProseNumber number, int open)
    {
        bool hasYear = false;
        for (int at = open + 1; at < number.FirstToken; at++)
        {
            bool isYear = number.Flow.YearTokens.Contains(at);
            hasYear |= isYear;
            if (!isYear && number.Flow.Tokens[at].Kind is not (TokenKind.Colon or TokenKind.Comma) && number.Flow.Cues[at] is not (ProseCue.Year or ProseCue.Fill or ProseCue.Attain))
            {
                return false;
            }
        }

        return hasYear;
    }
}
