using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents.Prose;

/// <summary>How parts were introduced.</summary>
internal enum PartOpener
{
    /// <summary>By a bracket.</summary>
    Bracket = 0,

    /// <summary>By <c>trong đó</c>: perhaps not all.</summary>
    OfWhich,

    /// <summary>By <c>gồm</c>: all of them.</summary>
    Comprises,

    /// <summary>By a colon.</summary>
    Colon,
}

/// <summary>Finds the parts behind what opens them, and the totals before it.</summary>
internal sealed class SumOperands(ProseFlow flow)
{
    private const int MostWholes = 6;

    /// <summary>The parts behind an opener: to the end of its bracket or its sentence, without per cents, changes, deeper brackets and totals of fractions.</summary>
    public List<ProseNumber> Parts(int opener, int from, bool isInBracket, out bool isPartial)
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

    /// <summary>The totals that parts may be of, the nearest first.</summary>
    public List<ProseNumber> Wholes(int opener, PartOpener how)
    {
        List<ProseNumber> wholes = [];
        int sentence = flow.Sentences[opener];
        bool opensSentence = how == PartOpener.OfWhich && (opener == 0 || flow.Sentences[opener - 1] != sentence);
        int depth = DepthAt(opener);
        for (int i = flow.NumberFrom(opener) - 1; i >= 0 && wholes.Count < MostWholes && flow.Numbers[i].Sentence >= (opensSentence ? sentence - 1 : sentence); i--)
        {
            ProseNumber number = flow.Numbers[i];

            bool isShallow = number.Depth <= depth && (number.Bracket < 0 || number.Depth < depth || number.Bracket == BracketAt(opener));
            if (isShallow && number.IsAmount && (number.Role is ProseRole.Level || IsPlanOfParts(number, opener)) && !number.IsAverage && number.Count is null && number.Value > 0)
            {
                if (how == PartOpener.Colon && (wholes.Count > 0 || opener - (number.Of ?? number).EndToken > 12))
                {
                    break;
                }

                if (how == PartOpener.Bracket && (wholes.Count > 0 ? !JoinedByAnd(number, wholes[^1]) : opener - (number.Of ?? number).EndToken > 12))
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

    /// <summary>Whether a plan is told with its parts directly behind it: <c>Kế hoạch vốn là 480 tỷ đồng (vốn tỉnh 200 tỷ đồng, vốn huyện 280 tỷ đồng)</c>.</summary>
    private static bool IsPlanOfParts(ProseNumber number, int opener) => number is { Role: ProseRole.Plan, IsAnswer: false, MeasureUnit: not null } && opener - number.EndToken <= 2;

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

    /// <summary>Whether the pieces of a bracket are parts and nothing else: each begins with its number or with a name and a colon.</summary>
    public bool IsPlainList(int opener, List<ProseNumber> parts)
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

    /// <summary>Whether a word of status stands beside a part: before it since the part before, or behind it up to the next sign.</summary>
    private bool HasStatus(int from, int to, ProseNumber part)
    {
        for (int at = from; at < to; at++)
        {
            if (at > part.Token && flow.Tokens[at].Kind is TokenKind.Comma or TokenKind.Semicolon)
            {
                return false;
            }

            if (flow.Cues[at] is ProseCue.Done or ProseCue.Ongoing or ProseCue.NotYet or ProseCue.Punctual or ProseCue.Rest)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether two parts are named by words that divide everything between them: caught and farmed, built anew and repaired.</summary>
    public bool AreHalves(IReadOnlyList<ProseNumber> parts) =>
        parts.Count == 2 && Array.Exists(ProseParticles.Halves, halves => (IsNamed(parts[0], halves.One) && IsNamed(parts[1], halves.Other)) || (IsNamed(parts[0], halves.Other) && IsNamed(parts[1], halves.One)));

    /// <summary>Whether the words directly before a number, or all behind it, are such a name and no narrower one.</summary>
    private bool IsNamed(ProseNumber part, string name)
    {
        int before = part.FirstToken;
        while (before > 0 && flow.Cues[before - 1] is ProseCue.Fill or ProseCue.Attain)
        {
            before--;
        }

        string[] words = name.Split(' ');
        bool isWhole = flow.Sentences[part.Noun.To] != part.Sentence || flow.Tokens[part.Noun.To].Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Close or TokenKind.End;
        bool isBehind = isWhole && part.Noun.To - part.Noun.From >= words.Length && Stands(part.Noun.To - words.Length);
        return isBehind || (before >= words.Length && Stands(before - words.Length));

        bool Stands(int from)
        {
            for (int i = 0; i < words.Length; i++)
            {
                if (!flow.IsWord(from + i, words[i]))
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>Whether the words of the parts divide the whole without rest: done and not done, on time and late.</summary>
    public bool Complementary(int from, IReadOnlyList<ProseNumber> parts)
    {
        ProseNumber last = parts[^1];
        bool isDone = false;
        bool isOpen = false;
        int end = Math.Min(last.Noun.To + 3, flow.Tokens.Count);
        for (int at = from; at < end; at++)
        {
            isDone |= flow.Cues[at] == ProseCue.Done;
            isOpen |= flow.Cues[at] is ProseCue.Ongoing or ProseCue.NotYet;
        }

        int before = from;
        foreach (ProseNumber part in parts)
        {
            if (!HasStatus(before, Math.Min(part.Noun.To + 3, flow.Tokens.Count), part))
            {
                return false;
            }

            before = part.Noun.To;
        }

        return isDone && isOpen;
    }

    public static bool IsPart(ProseNumber number, bool asCount = false) =>
        number.IsAmount && (number.Count is null || asCount) && (number.Of is null || !asCount) && number.Role == ProseRole.Level && !number.IsAverage && !number.IsPerYear && !number.IsRate && number.Qualifier == Qualifier.Exact && number.MeasureUnit?.Dimension != Dimension.Duration;
}
