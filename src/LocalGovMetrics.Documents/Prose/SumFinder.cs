using LocalGovMetrics.Audit;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents.Prose;

/// <summary>Finds totals with their parts: in a bracket, behind <c>trong đó</c> or <c>gồm</c>, behind a colon, or one after the other.</summary>
internal sealed class SumFinder(ProseFlow flow, ClaimCollector claims)
{
    private const decimal MostExcess = 1.3m;
    private const int MostParts = 12;
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
            if ((Exact(whole, fitting) ?? Exact(whole, fitting.FindAll(part => part.SharesNoun(whole, 1)))) is { } exact)
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
            List<ProseNumber> own = parts.FindAll(part => part.AddsTo(whole) && (whole.Unit is not null || part.SharesNoun(whole, 2) || (part.SharesNoun(whole, 1) && Lone(wholes, whole, part)) || (part.Noun.From == part.Noun.To && whole == wholes[0] && how != PartOpener.Bracket)));
            if (whole.Unit is null && own.Count > 0 && how != PartOpener.Bracket && own.Count < parts.Count && _operands.Complementary(opener, own))
            {
                own = parts.FindAll(part => part.AddsTo(whole) && part.SharesNoun(whole, 1));
            }

            bool isOfPersons = own.Count == 0 && how == PartOpener.OfWhich && whole == wholes[0] && IsOfPersons(whole) && parts.Count > 0 && IsOfPersons(parts[0]) && parts[0].AddsTo(whole);
            if (isOfPersons)
            {
                own.Add(parts[0]);
            }

            if (own.Count > 0 && !judged.Exists(other => whole.Unit is null ? other.SharesNoun(whole, 2) : other.Unit is not null))
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

        bool isSameNoun = parts.Count > 1 && whole.Unit is null && parts.TrueForAll(part => part.SharesNoun(whole, 1));
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
        int end = flow.Tokens.FindIndex(parts[0].Token, token => token.Kind == TokenKind.Semicolon);
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
        bool isWhole = own.Count > 1 && !isPartial && ((how == PartOpener.Comprises && IsClosed(opener, whole, own)) || _operands.Complementary(opener, own) || (how == PartOpener.Comprises && whole.Unit is null && own.TrueForAll(part => part.SharesNoun(whole, 1)) && !MayOverlap(whole, own)));
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

        return joined == 1 && whole.Unit is not null && opener - whole.EndToken <= 2 && own[0].Index == whole.Index + 1 && flow.HasOnlyWords(opener, own[0].FirstToken - (flow.Tokens[own[0].FirstToken - 1].Kind is TokenKind.Currency or TokenKind.Colon ? 1 : 0));
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

    internal static decimal InUnit(ProseNumber part, ProseNumber whole) =>
        part.Unit is not null && whole.Unit is not null && part.Unit != whole.Unit && part.Unit.TryConvert(part.Value, whole.Unit, out decimal converted) ? converted : part.Value;

    private static decimal Sum(List<ProseNumber> parts) => parts.Sum(part => InUnit(part, parts[0]));

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
                if (SumOperands.IsPart(flow.Numbers[j]) && flow.Numbers[j].Depth == whole.Depth && flow.Numbers[j].AddsTo(whole) && flow.Numbers[j].SharesNoun(whole, 1))
                {
                    parts.Add(flow.Numbers[j]);
                }
            }

            if (parts.Count == 0 && !claims.IsSettled(ClaimKind.Sum, whole))
            {
                // In English the noun is not repeated: «of the 42 actions, 30 (71%) are complete, 9 (21%) on track, 3 (7%) delayed».
                parts = BareParts(whole);
            }

            if (Exact(whole, parts) is { Count: > 1 } exact && !claims.IsSettled(ClaimKind.Sum, whole))
            {
                Add(ClaimKind.Sum, exact, whole, Binding.Likely);
            }
        }
    }

    /// <summary>Three numbers or more without a noun, each followed by its share or by a sign, that follow a total of things.</summary>
    private List<ProseNumber> BareParts(ProseNumber whole)
    {
        List<ProseNumber> parts = [];
        for (int j = whole.Index + 1; j < flow.Numbers.Count && flow.Numbers[j].Sentence == whole.Sentence && j - whole.Index < MostParts; j++)
        {
            ProseNumber part = flow.Numbers[j];
            if (part.IsPercent || part.Depth > whole.Depth)
            {
                continue;
            }

            if (!SumOperands.IsPart(part) || part.Unit is not null || part.Of is not null || part.Noun.To > part.Noun.From && flow.Cues[part.Noun.From] == ProseCue.Name)
            {
                return [];
            }

            parts.Add(part);
        }

        return parts.Count > 2 && parts.TrueForAll(part => flow.Tokens[part.EndToken].Kind == TokenKind.Open || part.Noun.To == part.Noun.From) ? parts : [];
    }

    /// <summary>Parts before the total that they make up: <c>16 chỉ tiêu đạt, 02 chỉ tiêu không đạt trong tổng số 18 chỉ tiêu</c>, <c>… nâng tổng số lên …</c>.</summary>
    private void ReadTotalsBehind()
    {
        foreach (ProseNumber whole in flow.Numbers)
        {
            bool isTotal = whole.FirstToken > 0 && (flow.Cues[whole.FirstToken - 1] is ProseCue.Total or ProseCue.OutOf || (flow.Cues[whole.FirstToken - 1] is ProseCue.Fill or ProseCue.Attain && whole.FirstToken > 1 && flow.Cues[whole.FirstToken - 2] == ProseCue.Total));
            if (!isTotal || !whole.IsAmount || whole.Role != ProseRole.Level || whole.Of is not null || claims.IsSettled(ClaimKind.Sum, whole))
            {
                continue;
            }

            List<ProseNumber> parts = [];
            for (int i = whole.Index - 1; i >= 0 && flow.Numbers[i].Sentence == whole.Sentence && whole.Index - i < MostParts; i--)
            {
                if (SumOperands.IsPart(flow.Numbers[i], asCount: true) && flow.Numbers[i].Depth == whole.Depth && flow.Numbers[i].AddsTo(whole) && (whole.Unit is not null || flow.Numbers[i].SharesNoun(whole, 1)))
                {
                    parts.Add(flow.Numbers[i]);
                }
            }

            if (Exact(whole, parts) is { Count: > 1 } exact)
            {
                exact.Reverse();
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
            ProseNumber? former = total is { Role: ProseRole.First } && total.Index + 1 < flow.Numbers.Count && flow.Numbers[total.Index + 1] is { Role: ProseRole.Level } to && to.Sentence == total.Sentence && to.AddsTo(total) ? total : null;
            total = former is null ? total : flow.Numbers[former.Index + 1];
            ProseNumber? part = total is null ? null : flow.Before(total, number => number.Token < at && number.IsAmount && number.Of is null && number.Count is null && number.AddsTo(total) && (number.Unit is not null || number.SharesNoun(total, 1) || IsNamedBehind(at, number, total)));
            if (total is not null && part is not null && InUnit(part, total) <= total.Value)
            {
                Add(former is null ? ClaimKind.PartialSum : ClaimKind.Sum, former is null ? [part] : [former, part], total, Binding.Likely);
            }
        }
    }

    /// <summary>Whether the words between «nâng tổng số» and its number are the noun of a part: <c>thành lập 125 doanh nghiệp, nâng tổng số doanh nghiệp lên 1.250</c>.</summary>
    private bool IsNamedBehind(int at, ProseNumber part, ProseNumber total)
    {
        while (at < total.Token && flow.Cues[at] == ProseCue.RaisedTotal)
        {
            at++;
        }

        return part.Noun.To > part.Noun.From && at < total.Token && flow.Word(at).SequenceEqual(flow.Word(part.Noun.From));
    }

    private void Add(ClaimKind kind, List<ProseNumber> parts, ProseNumber whole, Binding binding) =>
        claims.Add(kind, [.. parts.Select(part => ProseOperand.Of(claims.Document, part))], ProseOperand.Of(claims.Document, whole), whole, binding);
}
