using LocalGovMetrics.Audit;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents.Prose;

/// <summary>Finds totals with their parts: in a bracket, behind <c>trong đó</c> or <c>gồm</c>, behind a colon, or one after the other.</summary>
internal sealed partial class SumFinder(ProseFlow flow, ClaimCollector claims)
{
    private const decimal MostExcess = 1.3m;
    private const int MostParts = 12;
    private const int MostNameWords = 8;
    private const decimal NearShare = 0.15m;
    private const int MostStatuses = 4;
    private readonly SumOperands _operands = new(flow);

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
                finder.Read(at, at + 1, PartOpener.Bracket);
            }
            else if (flow.Cues[at] is ProseCue.OfWhich or ProseCue.Comprises && flow.CueStarts[at] == at)
            {
                bool isPart = flow.Cues[at] == ProseCue.OfWhich || Enumerable.Range(Math.Max(0, at - 4), Math.Min(4, at)).Any(before => flow.Cues[before] == ProseCue.OfWhich);
                finder.Read(at, at + 1, isPart ? PartOpener.OfWhich : PartOpener.Comprises);
            }
            else if (flow.Tokens[at].Kind == TokenKind.Colon)
            {
                finder.Read(at, at + 1, PartOpener.Colon);
            }
        }

        finder.ReadFractions();
        finder.ReadRuns();
        finder.ReadStatuses();
        finder.ReadRests();
        finder.ReadRaised();
        finder.ReadTotalsBehind();
    }

    private void Read(int opener, int from, PartOpener how)
    {
        bool isInBracket = flow.Tokens[opener].Kind == TokenKind.Open;
        List<ProseNumber> parts = _operands.Parts(opener, from, isInBracket, out bool isPartial);
        List<ProseNumber> wholes = _operands.Wholes(opener, how);
        parts.RemoveAll(part => part.Of is { } total && !wholes.Exists(whole => whole.Value == total.Value));
        if (parts.Count == 0 || wholes.Count == 0 || (isInBracket && Answers(wholes[0], opener)))
        {
            return;
        }

        foreach (ProseNumber whole in wholes)
        {
            List<ProseNumber> fitting = parts.FindAll(part => part.AddsTo(whole) && InUnit(part, whole) <= whole.Value);
            if ((Exact(whole, fitting) ?? Exact(whole, fitting.FindAll(part => part.SharesNoun(whole, 1))) ?? Alternate(whole, fitting)) is { } exact)
            {
                Add(ClaimKind.Sum, exact, whole, Binding.Likely);
                return;
            }
        }

        parts = isInBracket ? parts : BeforeSemicolon(parts);
        bool isList = how == PartOpener.Bracket && !isPartial && _operands.IsPlainList(opener, parts);
        if (isList && wholes[0] is { Qualifier: Qualifier.Exact } near && ExceedsWhole(near, parts) && !wholes.Skip(1).Any(other => parts[0].SharesNoun(other, 1)))
        {
            Add(ClaimKind.Sum, parts, near, Binding.Sure);
            return;
        }

        if (how == PartOpener.Bracket && !isPartial && parts.Count > 1 && parts.TrueForAll(part => part.AddsTo(wholes[0]) && part.Of is null && InUnit(part, wholes[0]) < wholes[0].Value) && parts.Sum(part => InUnit(part, wholes[0])) > wholes[0].Value)
        {
            claims.AddUnchecked(ClaimKind.Sum, wholes[0], UncheckedReason.AmbiguousOperand, "The parts may overlap, or belong to another total.");
        }

        if (how == PartOpener.Colon)
        {
            return;
        }

        List<ProseNumber> judged = [];
        foreach (ProseNumber whole in wholes)
        {
            List<ProseNumber> own = parts.FindAll(part => part.AddsTo(whole) && (whole.MeasureUnit is not null || part.SharesNoun(whole, 2) || (part.SharesNoun(whole, 1) && Lone(wholes, whole, part)) || (part.Noun.From == part.Noun.To && whole == wholes[0] && how != PartOpener.Bracket)));
            if (whole.MeasureUnit is null && own.Count > 0 && how != PartOpener.Bracket && own.Count < parts.Count && _operands.Complementary(opener, own))
            {
                own = parts.FindAll(part => part.AddsTo(whole) && part.SharesNoun(whole, 1));
            }

            bool isOfPersons = own.Count == 0 && how == PartOpener.OfWhich && whole == wholes[0] && IsOfPersons(whole) && parts.Count > 0 && IsOfPersons(parts[0]) && parts[0].AddsTo(whole);
            if (isOfPersons)
            {
                own.Add(parts[0]);
            }

            if (own.Count > 0 && !judged.Exists(other => whole.MeasureUnit is null ? other.SharesNoun(whole, 2) : other.MeasureUnit is not null))
            {
                judged.Add(whole);
                Judge(opener, whole, own, how, isPartial || isOfPersons || (how == PartOpener.Comprises && own.Count < parts.Count));
            }
        }
    }

    /// <summary>Whether a bracket holds what a number is compared with, and no part of it: <c>8.450 tỷ đồng, tăng 9,6% so với năm 2023 (7.710 tỷ đồng)</c>.</summary>
    private bool Answers(ProseNumber whole, int opener)
    {
        for (int at = opener - 1; at >= whole.EndToken && opener - at <= 6 && flow.Tokens[at].Kind is TokenKind.Word or TokenKind.Number; at--)
        {
            if (flow.Cues[at] is ProseCue.CompareWith or ProseCue.Previous or ProseCue.Plan)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether parts are too many for their whole: parts of the same noun, or three kinds or more that exceed it by little. Of things of another
    /// kind (<c>5 trường học (2 tầng, 12 phòng học)</c>) nothing follows.
    /// </summary>
    private bool ExceedsWhole(ProseNumber whole, List<ProseNumber> parts)
    {
        decimal sum = Sum(parts);
        if (MayOverlap(whole, parts))
        {
            return false;
        }

        bool isSameNoun = parts.Count > 1 && whole.MeasureUnit is null && parts.TrueForAll(part => part.SharesNoun(whole, 1));
        bool areKinds = parts.Count > 2 && sum <= whole.Value * MostExcess && parts.TrueForAll(part => InUnit(part, whole) < whole.Value);
        return sum > whole.Value && parts.TrueForAll(part => part.AddsTo(whole)) && (isSameNoun || areKinds);
    }

    /// <summary>Whether the words of parts name what may be true of one thing at once: of persons anything, of things where they are or what they reached.</summary>
    private bool MayOverlap(ProseNumber whole, List<ProseNumber> parts)
    {
        if (IsOfPersons(whole))
        {
            return true;
        }

        foreach (ProseNumber part in parts)
        {
            for (int at = part.Noun.From; at < flow.Tokens.Count && flow.Tokens[at].Kind == TokenKind.Word; at++)
            {
                if (ProseParticles.Crossing.Contains(Text(at, at)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool IsOfPersons(ProseNumber number)
    {
        (int from, int to) = number.Noun;
        return to > from && (ProseParticles.Persons.Contains(Text(from, from)) || (to > from + 1 && ProseParticles.Persons.Contains(Text(from, from + 1))));
    }

    private string Text(int first, int last) => flow.Lower[flow.Tokens[first].Start..flow.Tokens[last].End];

    /// <summary>The parts up to the first semicolon behind one of them: what follows it may be of something else.</summary>
    private List<ProseNumber> BeforeSemicolon(List<ProseNumber> parts)
    {
        int end = flow.Tokens.FindIndex(parts[0].Token, parts[^1].Token - parts[0].Token, token => token.Kind == TokenKind.Semicolon);
        return end < 0 ? parts : parts.FindAll(part => part.Token < end);
    }

    private static bool Lone(List<ProseNumber> wholes, ProseNumber whole, ProseNumber part) => !wholes.Exists(other => other != whole && part.SharesNoun(other, 2));

    private void Judge(int opener, ProseNumber whole, List<ProseNumber> own, PartOpener how, bool isPartial)
    {
        if (own.Count == 0 || whole.Qualifier != Qualifier.Exact)
        {
            return;
        }

        decimal sum = Sum(own);
        bool isWhole = own.Count > 1 && !isPartial && ((own[0].Index > whole.Index && IsNearly(whole, own) && _operands.AreHalves(own)) || (how == PartOpener.Comprises && IsClosed(opener, whole, own)) || _operands.Complementary(opener, own) || (how == PartOpener.Comprises && whole.MeasureUnit is null && own.TrueForAll(part => part.SharesNoun(whole, 1)) && !MayOverlap(whole, own)));
        if (isWhole && own.TrueForAll(part => part.Qualifier == Qualifier.Exact))
        {
            Add(ClaimKind.Sum, own, whole, Binding.Sure);
        }
        else if (whole.MeasureUnit is null ? sum <= whole.Value : own.TrueForAll(part => InUnit(part, whole) <= whole.Value))
        {
            Add(ClaimKind.PartialSum, own, whole, Binding.Likely);
        }
        else if (own.TrueForAll(part => InUnit(part, whole) <= whole.Value))
        {
            claims.AddUnchecked(ClaimKind.Sum, whole, UncheckedReason.AmbiguousOperand, "The parts may overlap, or belong to another total.");
        }
    }

    /// <summary>Whether a list of amounts follows directly on its whole and ends with «và», so that it names all parts: <c>18,4 tỷ đồng, gồm A 9,6 tỷ đồng, B 5,1 tỷ đồng và C 3,7 tỷ đồng</c>.</summary>
    private bool IsClosed(int opener, ProseNumber whole, List<ProseNumber> own)
    {
        int joined = 0;
        for (int i = 1; i < own.Count; i++)
        {
            bool isJoined = false;
            bool isCut = false;
            for (int at = own[i - 1].EndToken; at < own[i].FirstToken; at++)
            {
                isCut |= flow.Tokens[at].Kind is TokenKind.Semicolon or TokenKind.Number or TokenKind.Open || flow.Cues[at] is ProseCue.SuchAs or ProseCue.Increase or ProseCue.Reduction;
                isJoined |= flow.Cues[at] == ProseCue.And;
            }

            if (isCut || own[i].Index != own[i - 1].Index + 1)
            {
                return false;
            }

            joined += isJoined && i == own.Count - 1 ? 1 : 0;
        }

        return joined == 1 && EndsList(own[^1]) && IsNearly(whole, own) && whole.MeasureUnit is not null && opener - whole.EndToken <= 2 && own[0].Index == whole.Index + 1 && !HasSign(opener, own[0].FirstToken);
    }

    /// <summary>Whether nothing follows the last part of a list up to the end of its clause.</summary>
    private bool EndsList(ProseNumber last)
    {
        for (int at = last.EndToken; at < flow.Tokens.Count - 1 && flow.Sentences[at] == last.Sentence && flow.Tokens[at].Kind is not (TokenKind.Semicolon or TokenKind.Close); at++)
        {
            if (flow.Tokens[at].Kind != TokenKind.Word || flow.Cues[at] is ProseCue.Rest or ProseCue.NotYet or ProseCue.OfWhich)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether parts nearly make up their whole, as they do where one digit is wrong and no part is left out.</summary>
    private static bool IsNearly(ProseNumber whole, List<ProseNumber> parts) => Math.Abs(parts.Sum(part => InUnit(part, whole)) - whole.Value) <= whole.Value * NearShare;

    private bool HasSign(int from, int to) => flow.Tokens.FindIndex(from, to - from, token => token.Kind is not (TokenKind.Word or TokenKind.Colon or TokenKind.Currency or TokenKind.Dash)) >= 0;

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

    /// <summary>Every second part, where each is told with its own total: <c>vốn tỉnh 96 tỷ đồng, giải ngân 92 tỷ đồng; vốn huyện 160 tỷ đồng, giải ngân 152 tỷ đồng</c>.</summary>
    private static List<ProseNumber>? Alternate(ProseNumber whole, List<ProseNumber> parts)
    {
        return whole.MeasureUnit is null || parts.Count < 4 || parts.Count % 2 > 0 ? null : All(0) ?? All(1);

        List<ProseNumber>? All(int rest)
        {
            List<ProseNumber> some = [.. parts.Where((_, i) => i % 2 == rest)];
            return some.Sum(part => InUnit(part, whole)) == whole.Value ? some : null;
        }
    }

    internal static decimal InUnit(ProseNumber part, ProseNumber whole) =>
        part.MeasureUnit is not null && whole.MeasureUnit is not null && part.MeasureUnit != whole.MeasureUnit && part.MeasureUnit.TryConvert(part.Value, whole.MeasureUnit, out decimal converted) ? converted : part.Value;

    private static decimal Sum(List<ProseNumber> parts) => parts.Sum(part => InUnit(part, parts[0]));

    private void Add(ClaimKind kind, List<ProseNumber> parts, ProseNumber whole, Binding binding) =>
        claims.Add(kind, [.. parts.Select(part => ProseOperand.Of(claims.Document, part))], ProseOperand.Of(claims.Document, whole), whole, binding);
}
