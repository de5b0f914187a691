using LocalGovMetrics.Audit;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents.Prose;

/// <summary>Finds the parts of a total that stand in its footnote, or in the items that follow its paragraph. Only what fits is taken.</summary>
internal sealed class PartsElsewhere(ClaimCollector claims)
{
    private const int Farthest = 24;
    private const int MostWholes = 3;
    private const int MostItems = 30;

    /// <summary>Reads the paragraphs of a document.</summary>
    public static void Find(List<ProseFlow> flows, ClaimCollector claims)
    {
        PartsElsewhere finder = new(claims);
        Dictionary<int, ProseFlow> notes = [];
        foreach (ProseFlow note in flows.Where(flow => flow.NoteNumber is not null))
        {
            notes.TryAdd(note.NoteNumber!.Value, note);
        }

        for (int i = 0; i < flows.Count; i++)
        {
            foreach ((int position, int number) in flows[i].Marks)
            {
                if (notes.TryGetValue(number, out ProseFlow? note) && note != flows[i])
                {
                    finder.InNote(flows[i], position, note);
                }
            }

            if (flows[i].Text.AsSpan().TrimEnd().EndsWith(':'))
            {
                finder.InItems(flows[i], flows, i + 1);
            }
        }
    }

    private void InNote(ProseFlow flow, int position, ProseFlow note)
    {
        int mark = flow.TokenFrom(position);
        if (mark <= 0 || note.Tokens.Count < 2)
        {
            return;
        }

        List<ProseNumber> parts = [.. note.Numbers.Where(part => part.Sentence == 0 && part.Depth == 0 && SumOperands.IsPart(part, asCount: true))];
        bool isSaid = note.Cues[0] is ProseCue.Comprises or ProseCue.OfWhich;
        foreach (ProseNumber whole in WholesBefore(flow, mark))
        {
            if (OfParts(whole, parts, isSaid) || OfLength(whole, [.. PiecesOf(note).Select(piece => (note, piece.From, piece.To))]))
            {
                return;
            }
        }
    }

    private static List<ProseNumber> WholesBefore(ProseFlow flow, int mark) =>
        [.. flow.InSentences(flow.Sentences[mark - 1], flow.Sentences[mark - 1]).Where(number => number.Token < mark && mark - number.Token <= Farthest && IsWhole(number)).Reverse().Take(MostWholes)];

    private static bool IsWhole(ProseNumber number) =>
        number is { IsAmount: true, High: null, Role: ProseRole.Level, Count: null, IsAverage: false, IsRate: false, Qualifier: Qualifier.Exact } && number.Value > 1;

    /// <summary>The first parts that make up the whole, in one unit or of things that one of the parts names as the whole does.</summary>
    private bool OfParts(ProseNumber whole, List<ProseNumber> parts, bool isSaid = false)
    {
        List<ProseNumber> fitting = parts.FindAll(part => part.AddsTo(whole));
        bool isNamed = isSaid || whole.MeasureUnit is not null || fitting.Count > 2 || fitting.Exists(part => part.SharesNoun(whole, 1));
        decimal sum = 0;
        for (int i = 0; i < fitting.Count && isNamed; i++)
        {
            sum += SumFinder.InUnit(fitting[i], whole);
            if (sum == whole.Value && i > 0)
            {
                return claims.Add(ClaimKind.Sum, [.. fitting[..(i + 1)].Select(part => ProseOperand.Of(claims.Document, part))], ProseOperand.Of(claims.Document, whole), whole, Binding.Likely);
            }
        }

        return false;
    }

    /// <summary>The pieces of a note: between semicolons, or where it has none between commas.</summary>
    private static List<(int From, int To)> PiecesOf(ProseFlow note)
    {
        int end = note.Tokens.Count - 1;
        bool hasSemicolon = note.Tokens.Exists(token => token.Kind == TokenKind.Semicolon);
        List<(int From, int To)> pieces = [];
        int start = 0;
        int depth = 0;
        for (int at = 0; at <= end; at++)
        {
            depth += note.Tokens[at].Kind == TokenKind.Open ? 1 : note.Tokens[at].Kind == TokenKind.Close ? -1 : 0;
            bool isSign = depth <= 0 && note.Tokens[at].Kind == (hasSemicolon ? TokenKind.Semicolon : TokenKind.Comma);
            if (isSign || at == end)
            {
                if (at > start)
                {
                    pieces.Add((start, at));
                }

                start = at + 1;
            }
        }

        return pieces;
    }

    private bool OfLength(ProseNumber whole, List<(ProseFlow Flow, int From, int To)> items)
    {
        if (whole.MeasureUnit is not null || whole.Value is < 2 or > MostItems || items.Count != whole.Value || items.Exists(item => item.Flow.Numbers.Exists(number => number.Token >= item.From && number.Token < item.To && number.IsAmount && number.MeasureUnit is null && number.Token - item.From < 2)))
        {
            return false;
        }

        List<ProseOperand> inputs = [];
        foreach ((ProseFlow flow, int from, int to) in items)
        {
            int first = flow.Tokens[from].Kind == TokenKind.Dash && to - from > 1 ? from + 1 : from;
            DocumentPlace place = flow.Place(flow.Tokens[first].Start, flow.Tokens[to - 1].End);
            inputs.Add(new ProseOperand(ReportedValue.AsPrinted(1), Tables.OneLine.Of(claims.Document.TextAt(place)), place));
        }

        return claims.Add(ClaimKind.ListLength, inputs, ProseOperand.Of(claims.Document, whole), whole, Binding.Likely);
    }

    /// <summary>The items that follow a paragraph that ends with a colon: as many as it says, or each with a part of what it says.</summary>
    private void InItems(ProseFlow flow, List<ProseFlow> flows, int next)
    {
        List<ProseFlow> items = [.. flows.Skip(next).TakeWhile(item => item.IsItem && !item.IsNote).Take(MostItems + 1)];
        int end = flow.Tokens.Count - 1;
        if (items.Count is < 2 or > MostItems || end == 0)
        {
            return;
        }

        List<ProseNumber> parts = [.. items.Select(item => item.Numbers.Find(number => number.Sentence == 0 && SumOperands.IsPart(number, asCount: true))).OfType<ProseNumber>()];
        foreach (ProseNumber whole in WholesBefore(flow, end))
        {
            if ((parts.Count == items.Count && OfParts(whole, parts)) || OfLength(whole, [.. items.Where(item => item.Tokens.Count > 1).Select(item => (item, 0, item.Tokens.Count - 1))]))
            {
                return;
            }
        }
    }
}
