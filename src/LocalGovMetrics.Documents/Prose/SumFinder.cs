using LocalGovMetrics.Audit;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents.Prose;

/// <summary>Finds totals with their parts: in a bracket, behind <c>trong đó</c> or <c>gồm</c>, behind a colon, or one after the other.</summary>
internal sealed class SumFinder(ProseFlow flow, ClaimCollector claims)
{
    private const int MostWholes = 6;
    private const decimal MostExcess = 1.3m;

    /// <summary>How parts were introduced.</summary>
    private enum Opener
    {
        Bracket = 0,
        OfWhich,
        Comprises,
        Colon,
    }

    public static void Find(ProseFlow flow, ClaimCollector claims)
    {
        if (flow.Numbers.Count < 2)
        {
            return;
        }

        SumFinder finder = new(flow, claims);
        for (int at = 0; at < flow.Tokens.Count; at++)
        {
            if (flow.Tokens[at].Kind == TokenKind.Open)
            {
                finder.Read(at, at + 1, Opener.Bracket);
            }
            else if (flow.Cues[at] is ProseCue.OfWhich or ProseCue.Comprises && flow.CueStarts[at] == at)
            {
                bool isPart = flow.Cues[at] == ProseCue.OfWhich || Enumerable.Range(Math.Max(0, at - 4), Math.Min(4, at)).Any(before => flow.Cues[before] == ProseCue.OfWhich);
                finder.Read(at, at + 1, isPart ? Opener.OfWhich : Opener.Comprises);
            }
            else if (flow.Tokens[at].Kind == TokenKind.Colon)
            {
                finder.Read(at, at + 1, Opener.Colon);
            }
        }

        finder.ReadFractions();
        finder.ReadRuns();
        finder.ReadRaised();
    }

    private void Read(int opener, int from, Opener how)
    {
        bool isInBracket = flow.Tokens[opener].Kind == TokenKind.Open;
        List<ProseNumber> parts = Parts(opener, from, isInBracket, out bool isPartial);
        List<ProseNumber> wholes = Wholes(opener, how);
        parts.RemoveAll(part => part.Of is { } total && !wholes.Exists(whole => whole.Value == total.Value));
        if (parts.Count == 0 || wholes.Count == 0)
        {
            return;
        }

        foreach (ProseNumber whole in wholes)
        {
            List<ProseNumber> fitting = parts.FindAll(part => part.AddsTo(whole) && part.Value <= whole.Value);
            if (Exact(whole, fitting) is { } exact)
            {
                Add(ClaimKind.Sum, exact, whole, Binding.Likely);
                return;
            }
        }

        parts = isInBracket ? parts : BeforeSemicolon(parts);
        bool isList = how == Opener.Bracket && !isPartial && IsPlainList(opener, parts);
        if (isList && wholes[0] is { Qualifier: Qualifier.Exact } near && ExceedsWhole(near, parts) && !wholes.Skip(1).Any(other => parts[0].SharesNoun(other, 1)))
        {
            Add(ClaimKind.Sum, parts, near, Binding.Sure);
            return;
        }

        if (how == Opener.Colon)
        {
            return;
        }

        List<ProseNumber> judged = [];
        foreach (ProseNumber whole in wholes)
        {
            List<ProseNumber> own = parts.FindAll(part => part.AddsTo(whole) && (whole.Unit is not null || part.SharesNoun(whole, 2) || (part.SharesNoun(whole, 1) && Lone(wholes, whole, part)) || (part.Noun.From == part.Noun.To && whole == wholes[0] && how != Opener.Bracket)));
            if (whole.Unit is null && own.Count > 0 && how != Opener.Bracket && own.Count < parts.Count && Complementary(opener, own[^1]))
            {
                own = parts.FindAll(part => part.AddsTo(whole) && part.SharesNoun(whole, 1));
            }

            if (own.Count > 0 && !judged.Exists(other => whole.Unit is null ? other.SharesNoun(whole, 2) : other.Unit is not null))
            {
                judged.Add(whole);
                Judge(opener, whole, own, how, isPartial);
            }
        }
    }

    /// <summary>
    /// Whether parts are too many for their whole: parts of the same noun, or three kinds or more that exceed it by little. Of things of another
    /// kind (<c>5 trường học (2 tầng, 12 phòng học)</c>) nothing follows.
    /// </summary>
    private static bool ExceedsWhole(ProseNumber whole, List<ProseNumber> parts)
    {
        decimal sum = Sum(parts);
        bool isSameNoun = parts.Count > 1 && whole.Unit is null && parts.TrueForAll(part => part.SharesNoun(whole, 1));
        bool areKinds = parts.Count > 2 && sum <= whole.Value * MostExcess && parts.TrueForAll(part => part.Value < whole.Value);
        return sum > whole.Value && parts.TrueForAll(part => part.AddsTo(whole)) && (isSameNoun || areKinds);
    }

    /// <summary>The parts up to the first semicolon behind one of them: what follows it may be of something else.</summary>
    private List<ProseNumber> BeforeSemicolon(List<ProseNumber> parts)
    {
        int end = flow.Tokens.FindIndex(parts[0].Token, token => token.Kind == TokenKind.Semicolon);
        return end < 0 ? parts : parts.FindAll(part => part.Token < end);
    }

    private static bool Lone(List<ProseNumber> wholes, ProseNumber whole, ProseNumber part) => !wholes.Exists(other => other != whole && part.SharesNoun(other, 2));

    private void Judge(int opener, ProseNumber whole, List<ProseNumber> own, Opener how, bool isPartial)
    {
        if (own.Count == 0 || whole.Qualifier != Qualifier.Exact)
        {
            return;
        }

        decimal sum = Sum(own);
        bool isWhole = own.Count > 1 && !isPartial && (Complementary(opener, own[^1]) || (how == Opener.Comprises && whole.Unit is null && own.TrueForAll(part => part.SharesNoun(whole, 1))));
        if (isWhole && own.TrueForAll(part => part.Qualifier == Qualifier.Exact))
        {
            Add(ClaimKind.Sum, own, whole, Binding.Sure);
        }
        else if (whole.Unit is null ? sum <= whole.Value : own.TrueForAll(part => InUnit(part, whole) <= whole.Value))
        {
            Add(ClaimKind.PartialSum, own, whole, Binding.Likely);
        }
        else if (own.TrueForAll(part => InUnit(part, whole) <= whole.Value))
        {
            claims.AddUnchecked(ClaimKind.Sum, whole, UncheckedReason.AmbiguousOperand, "The parts may overlap, or belong to another total.");
        }
    }

    /// <summary>The parts behind an opener: to the end of its bracket or its sentence, without per cents, changes, deeper brackets and totals of fractions.</summary>
    private List<ProseNumber> Parts(int opener, int from, bool isInBracket, out bool isPartial)
    {
        isPartial = false;
        int depth = 0;
        List<ProseNumber> parts = [];
        int next = flow.NumberFrom(from);
        int end = flow.Tokens.Count - 1;
        for (int at = from; at < end && flow.Sentences[at] == flow.Sentences[opener]; at++)
        {
            TokenKind kind = flow.Tokens[at].Kind;
            depth += kind == TokenKind.Open ? 1 : kind == TokenKind.Close ? -1 : 0;
            if (depth < 0 || (!isInBracket && flow.Cues[at] == ProseCue.OfWhich && flow.CueStarts[at] == at && parts.Count > 0))
            {
                break;
            }

            isPartial |= kind == TokenKind.Ellipsis || (flow.Cues[at] is ProseCue.OfWhich && isInBracket) || (flow.Cues[at] == ProseCue.SuchAs && parts.Count == 0);
            while (next < flow.Numbers.Count && flow.Numbers[next].Token < at)
            {
                next++;
            }

            if (next < flow.Numbers.Count && flow.Numbers[next].Token == at && depth == 0 && IsPart(flow.Numbers[next]))
            {
                parts.Add(flow.Numbers[next]);
            }
        }

        return parts;
    }

    private static bool IsPart(ProseNumber number) =>
        number.IsAmount && number.Count is null && number.Role == ProseRole.Level && !number.IsAverage && !number.IsPerYear && !number.IsRate && number.Qualifier == Qualifier.Exact && number.Unit?.Dimension != Dimension.Duration;

    /// <summary>The totals that parts may be of, the nearest first.</summary>
    private List<ProseNumber> Wholes(int opener, Opener how)
    {
        List<ProseNumber> wholes = [];
        int sentence = flow.Sentences[opener];
        bool opensSentence = how == Opener.OfWhich && (opener == 0 || flow.Sentences[opener - 1] != sentence);
        int depth = DepthAt(opener);
        for (int i = flow.NumberFrom(opener) - 1; i >= 0 && wholes.Count < MostWholes && flow.Numbers[i].Sentence >= (opensSentence ? sentence - 1 : sentence); i--)
        {
            ProseNumber number = flow.Numbers[i];

            bool isShallow = number.Depth <= depth && (number.Bracket < 0 || number.Depth < depth || number.Bracket == BracketAt(opener));
            if (isShallow && number.IsAmount && number.Role is ProseRole.Level && !number.IsAverage && number.Count is null && number.Value > 0)
            {
                if (how == Opener.Colon && (wholes.Count > 0 || opener - (number.Of ?? number).EndToken > 12))
                {
                    break;
                }

                if (how == Opener.Bracket && (wholes.Count > 0 ? !JoinedByAnd(number, wholes[^1]) : opener - (number.Of ?? number).EndToken > 12))
                {
                    // Behind a bracket only what is joined to the nearest number is meant, unless the bracket says «trong đó».
                    break;
                }

                wholes.Add(number);
            }
        }

        if (opensSentence)
        {
            wholes.RemoveAll(whole => whole.Sentence == sentence);
            // What a sentence is about stands first in it.
            wholes.Reverse();
        }

        return wholes;
    }

    private bool JoinedByAnd(ProseNumber number, ProseNumber next)
    {
        for (int at = number.EndToken; at < next.FirstToken; at++)
        {
            if (flow.Cues[at] == ProseCue.And || flow.Tokens[at].Kind == TokenKind.Comma)
            {
                return next.FirstToken - number.EndToken <= 8;
            }
        }

        return next.FirstToken - number.EndToken <= 8;
    }

    private int DepthAt(int token)
    {
        int depth = 0;
        for (int at = token - 1; at >= 0 && flow.Sentences[at] == flow.Sentences[token]; at--)
        {
            depth += flow.Tokens[at].Kind == TokenKind.Open ? 1 : flow.Tokens[at].Kind == TokenKind.Close ? -1 : 0;
        }

        return Math.Max(0, depth);
    }

    private int BracketAt(int token)
    {
        int depth = 0;
        for (int at = token - 1; at >= 0 && flow.Sentences[at] == flow.Sentences[token]; at--)
        {
            depth += flow.Tokens[at].Kind == TokenKind.Open ? 1 : flow.Tokens[at].Kind == TokenKind.Close ? -1 : 0;
            if (depth == 1)
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>All parts, or the first of them, where they make up the whole.</summary>
    private static List<ProseNumber>? Exact(ProseNumber whole, List<ProseNumber> parts)
    {
        decimal sum = 0;
        for (int i = 0; i < parts.Count; i++)
        {
            sum += InUnit(parts[i], whole);
            if (sum == whole.Value && i > 0)
            {
                return parts[..(i + 1)];
            }
        }

        return null;
    }

    private static decimal InUnit(ProseNumber part, ProseNumber whole) =>
        part.Unit is not null && whole.Unit is not null && part.Unit != whole.Unit && part.Unit.TryConvert(part.Value, whole.Unit, out decimal converted) ? converted : part.Value;

    private static decimal Sum(List<ProseNumber> parts) => parts.Sum(part => InUnit(part, parts[0]));

    /// <summary>Whether the pieces of a bracket are parts and nothing else: each begins with its number or with a name and a colon.</summary>
    private bool IsPlainList(int opener, List<ProseNumber> parts)
    {
        foreach (ProseNumber part in parts)
        {
            TokenKind before = flow.Tokens[part.FirstToken - 1].Kind;
            bool isAnd = flow.Cues[part.FirstToken - 1] == ProseCue.And;
            if (part.FirstToken - 1 != opener && before is not (TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon) && !isAnd)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the words of the parts divide the whole without rest: done and not done, on time and late.</summary>
    private bool Complementary(int from, ProseNumber last)
    {
        bool isDone = false;
        bool isOpen = false;
        int end = Math.Min(last.Noun.To + 3, flow.Tokens.Count);
        for (int at = from; at < end; at++)
        {
            isDone |= flow.Cues[at] == ProseCue.Done;
            isOpen |= flow.Cues[at] is ProseCue.Ongoing or ProseCue.NotYet;
        }

        return isDone && isOpen;
    }

    /// <summary>Counts of one total that sum to it: <c>5.546/5.726 … 180/5.726</c>.</summary>
    private void ReadFractions()
    {
        foreach (IGrouping<(int Sentence, decimal Value), ProseNumber> group in flow.Numbers.Where(number => number.Count is not null).GroupBy(number => (number.Sentence, number.Value)))
        {
            List<ProseNumber> counts = [.. group.Select(total => total.Count!)];
            if (counts.Count > 1 && counts.Sum(count => count.Value) == group.Key.Value)
            {
                Add(ClaimKind.Sum, counts, group.First(), Binding.Likely);
            }
        }
    }

    /// <summary>A total and three parts or more of the same noun that follow it and sum to it, without a word that says so.</summary>
    private void ReadRuns()
    {
        for (int i = 0; i + 2 < flow.Numbers.Count; i++)
        {
            ProseNumber whole = flow.Numbers[i];
            if (!whole.IsAmount || whole.Unit is not null || whole.Role != ProseRole.Level || whole.Of is not null || whole.Count is not null || whole.Noun.To == whole.Noun.From || whole.Value < 2)
            {
                continue;
            }

            List<ProseNumber> parts = [];
            for (int j = i + 1; j < flow.Numbers.Count && flow.Numbers[j].Sentence == whole.Sentence && j - i < 12; j++)
            {
                if (IsPart(flow.Numbers[j]) && flow.Numbers[j].Depth == whole.Depth && flow.Numbers[j].AddsTo(whole) && flow.Numbers[j].SharesNoun(whole, 1))
                {
                    parts.Add(flow.Numbers[j]);
                }
            }

            if (Exact(whole, parts) is { Count: > 1 } exact && !claims.IsSettled(ClaimKind.Sum, whole))
            {
                Add(ClaimKind.Sum, exact, whole, Binding.Likely);
            }
        }
    }

    /// <summary>A part and the total that it raised: <c>đã trồng 62.234 cây, nâng tổng số lên 876.449 cây</c>.</summary>
    private void ReadRaised()
    {
        for (int at = 1; at < flow.Tokens.Count; at++)
        {
            if (flow.Cues[at] != ProseCue.RaisedTotal || flow.CueStarts[at] != at)
            {
                continue;
            }

            ProseNumber? total = flow.Numbers.Find(number => number.Token > at && number.Sentence == flow.Sentences[at] && number.IsAmount && number.Count is null);
            ProseNumber? part = flow.Numbers.FindLast(number => number.Token < at && number.Sentence == flow.Sentences[at] && number.IsAmount && number.Of is null && number.Count is null);
            if (total is not null && part is not null && part.AddsTo(total) && (part.Unit is not null || part.SharesNoun(total, 1)) && InUnit(part, total) <= total.Value)
            {
                Add(ClaimKind.PartialSum, [part], total, Binding.Likely);
            }
        }
    }

    private void Add(ClaimKind kind, List<ProseNumber> parts, ProseNumber whole, Binding binding) =>
        claims.Add(kind, [.. parts.Select(part => ProseOperand.Of(claims.Document, part))], ProseOperand.Of(claims.Document, whole), whole, binding);
}
