using LocalGovMetrics.Audit;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents.Prose;

/// <summary>Finds lists with their stated length: <c>4 phường (A, B, C, D)</c>, <c>02 xã A, B</c>. A list that does not fit may count something else.</summary>
internal sealed class ListFinder(ProseFlow flow, ClaimCollector claims)
{
    private const int Longest = 40;
    private const int MostItems = 30;
    private const int LongestOpened = 160;
    private const int LongestEnumerated = 400;

    public static void Find(ProseFlow flow, ClaimCollector claims)
    {
        ListFinder finder = new(flow, claims);
        foreach (ProseNumber number in flow.Numbers)
        {
            if (number.IsAmount && number.MeasureUnit is null && number.Value is >= 2 and <= MostItems && decimal.IsInteger(number.Value) && number.Of is null && number.Count is null && number.Role == ProseRole.Level && number.Qualifier == Qualifier.Exact)
            {
                _ = finder.OfNames(number) || finder.OfMarked(number);
            }
        }
    }

    /// <summary>Names that follow the noun, in a bracket or bare.</summary>
    private bool OfNames(ProseNumber number)
    {
        int at = number.EndToken;
        int end = Math.Min(flow.Tokens.Count - 1, at + Longest);
        bool isOpen = false;
        while (at < end && flow.Sentences[at] == number.Sentence)
        {
            TokenKind kind = flow.Tokens[at].Kind;
            if (kind is TokenKind.Open or TokenKind.Colon)
            {
                isOpen = true;
                at++;
                break;
            }

            if (kind is not TokenKind.Word || (IsCapital(at) && at > number.EndToken))
            {
                break;
            }

            at++;
        }

        List<(int From, int To)> items = Items(number, at, isOpen);
        return (items.Count == number.Value && Add(number, items)) || (isOpen && (OfOpened(number, at) || OfEnumerated(number, at)));
    }

    /// <summary>Whatever a bracket or a colon lists without numbers, up to its end: <c>3 khâu đột phá: thể chế, hạ tầng và nguồn nhân lực</c>. An «và» may stand in an item or before the last.</summary>
    private bool OfOpened(ProseNumber number, int from)
    {
        bool isBracket = flow.Tokens[from - 1].Kind == TokenKind.Open;
        int to = from;
        bool hasSemicolon = false;
        int depth = 0;
        List<int> within = [];
        for (; to < flow.Tokens.Count - 1 && flow.Sentences[to] == number.Sentence && (flow.Tokens[to].Kind != TokenKind.Close || depth > 0 || !isBracket); to++)
        {
            // A bracket behind an item is a remark on it.
            TokenKind kind = flow.Tokens[to].Kind;
            depth += kind == TokenKind.Open ? 1 : kind == TokenKind.Close ? -1 : 0;
            if (depth > 0 || kind == TokenKind.Close)
            {
                within.Add(to);
            }
            else if (kind is TokenKind.Number or TokenKind.Colon or TokenKind.Ellipsis || depth < 0 || to - from > LongestOpened)
            {
                return false;
            }

            hasSemicolon |= depth == 0 && kind == TokenKind.Semicolon;
        }

        TokenKind sign = hasSemicolon ? TokenKind.Semicolon : TokenKind.Comma;
        return Split(at => flow.Tokens[at].Kind == sign || IsAnd(at)) || Split(at => flow.Tokens[at].Kind == sign);

        bool Split(Predicate<int> parts)
        {
            List<(int From, int To)> items = [];
            int start = from;
            for (int at = from; at <= to; at++)
            {
                if (at == to || (parts(at) && within.BinarySearch(at) < 0))
                {
                    if (at > start)
                    {
                        items.Add((start, at));
                    }

                    start = at + 1;
                }
            }

            return items.Count == number.Value && Add(number, items);
        }
    }

    /// <summary>Items that each begin with their number: <c>5 nhóm chỉ tiêu: (1) Thu ngân sách; (2) Vốn đầu tư; …</c>.</summary>
    private bool OfEnumerated(ProseNumber number, int from)
    {
        List<(int From, int To)> items = [];
        int start = -1;
        int next = 1;
        int end = from;
        for (; end < flow.Tokens.Count - 1 && (flow.Sentences[end] == number.Sentence || IsMark(end, next)) && end - from < LongestEnumerated; end++)
        {
            if (IsMark(end, next))
            {
                Close(flow.Tokens[end - 1].Kind == TokenKind.Open ? end - 1 : end);
                next++;
                start = flow.Tokens[end + 1].Kind == TokenKind.Close ? end + 2 : end + 1;
            }
        }

        Close(end);
        return items.Count == number.Value && Add(number, items);

        void Close(int to)
        {
            if (start >= 0 && to > start)
            {
                items.Add((start, to));
            }
        }
    }

    /// <summary>Whether a token is the number of an item: <c>(2)</c>, <c>2)</c>.</summary>
    private bool IsMark(int at, int next) =>
        flow.Tokens[at].Kind == TokenKind.Number && at > 0 && at + 1 < flow.Tokens.Count && flow.Tokens[at + 1].Kind == TokenKind.Close && int.TryParse(flow.Word(at), out int mark) && mark == next;

    private bool IsAnd(int at) => flow.Cues[at] == ProseCue.And || flow.IsWord(at, ProseParticles.And);

    private List<(int From, int To)> Items(ProseNumber number, int from, bool isOpen)
    {
        List<(int From, int To)> items = [];
        int start = from;
        int last = -1;
        bool isItem = true;
        for (int at = from; at < flow.Tokens.Count && items.Count <= MostItems; at++)
        {
            Token token = flow.Tokens[at];
            bool isSign = token.Kind is TokenKind.Comma or TokenKind.Semicolon || IsAnd(at);
            bool isEnd = flow.Sentences[at] != number.Sentence || token.Kind is TokenKind.Close or TokenKind.End or TokenKind.Number or TokenKind.Open || (!isOpen && token.Kind == TokenKind.Semicolon);
            if (isSign || isEnd)
            {
                if (last < start || !isItem)
                {
                    return isOpen ? [] : items;
                }

                items.Add((start, last + 1));
                start = at + 1;
                isItem = true;
                if (isEnd)
                {
                    break;
                }
            }
            else if (token.Kind == TokenKind.Word)
            {
                // A name: words in capitals, behind at most one word that says of what kind it is.
                if (!IsCapital(at) && last >= start && !isOpen)
                {
                    items.Add((start, last + 1));
                    return items;
                }

                isItem &= IsCapital(at) || last < start;
                last = at;
                isItem &= at - start < 6;
            }
            else
            {
                return [];
            }
        }

        return items;
    }

    /// <summary>Items that each end with a number in a bracket: <c>04 chỉ tiêu …, đó là: A (91,33%); B (95,2%), …</c>.</summary>
    private bool OfMarked(ProseNumber number)
    {
        int colon = number.EndToken;
        while (colon < flow.Tokens.Count && flow.Tokens[colon].Kind != TokenKind.Colon && flow.Sentences[colon] == number.Sentence && colon - number.EndToken < 16)
        {
            colon++;
        }

        if (colon >= flow.Tokens.Count || flow.Tokens[colon].Kind != TokenKind.Colon || flow.Sentences[colon] != number.Sentence)
        {
            return false;
        }

        List<(int From, int To)> items = [];
        int start = colon + 1;
        for (int i = number.Index + 1; i < flow.Numbers.Count && flow.Numbers[i].Sentence == number.Sentence; i++)
        {
            ProseNumber mark = flow.Numbers[i];
            if (mark.Bracket < start || mark.Depth != 1)
            {
                return false;
            }

            items.Add((start, mark.Bracket));
            start = mark.EndToken + 1;
        }

        return items.Count == number.Value && items.TrueForAll(item => item.To > item.From) && Add(number, items);
    }

    private bool IsCapital(int at) => char.IsUpper(flow.Text[flow.Tokens[at].Start]);

    private bool Add(ProseNumber number, List<(int From, int To)> items)
    {
        List<ProseOperand> inputs = [];
        foreach ((int from, int to) in items)
        {
            DocumentPlace place = flow.Place(flow.Tokens[from].Start, flow.Tokens[to - 1].End);
            inputs.Add(new ProseOperand(ReportedValue.AsPrinted(1), Tables.OneLine.Of(claims.Document.TextAt(place)), place));
        }

        return claims.Add(ClaimKind.ListLength, inputs, ProseOperand.Of(claims.Document, number), number, Binding.Likely);
    }
}
