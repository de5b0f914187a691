using LocalGovMetrics.Audit;
using LocalGovMetrics.Text;

namespace LocalGovMetrics.Documents.Prose;

/// <summary>Totals whose parts no word opens: of fractions, of runs of one noun, raised by a part, behind their parts.</summary>
internal sealed partial class SumFinder
{
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
            if (!whole.IsAmount || whole.MeasureUnit is not null || whole.Role != ProseRole.Level || whole.Of is not null || whole.Count is not null || whole.Noun.To == whole.Noun.From || whole.Value < 2)
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

    /// <summary>
    /// A measured whole, and behind it without a number between parts of which the last is named what is left: <c>sai phạm 1.486 triệu đồng, kiến nghị
    /// thu hồi 932 triệu đồng, kiến nghị khác 554 triệu đồng</c>.
    /// </summary>
    private void ReadRests()
    {
        foreach (ProseNumber last in flow.Numbers)
        {
            if (last.MeasureUnit is null || !SumOperands.IsPart(last) || !IsRest(last))
            {
                continue;
            }

            List<ProseNumber> parts = [last];
            for (int i = last.Index - 1; i >= 0 && flow.Numbers[i].Sentence == last.Sentence && parts.Count < MostParts; i--)
            {
                ProseNumber number = flow.Numbers[i];
                if (!SumOperands.IsPart(number) || !number.AddsTo(last) || number.Depth != last.Depth)
                {
                    continue;
                }

                if (parts.Count > 1 && parts.Sum(part => InUnit(part, number)) == number.Value && !claims.IsSettled(ClaimKind.Sum, number))
                {
                    Add(ClaimKind.Sum, [.. parts.AsEnumerable().Reverse()], number, Binding.Likely);
                    break;
                }

                parts.Add(number);
            }
        }
    }

    /// <summary>What is done and what is not of a total in a sentence before: <c>Tiếp nhận 8.214 hồ sơ. Đã giải quyết 7.890 hồ sơ, đang giải quyết 324 hồ sơ</c>.</summary>
    private void ReadStatuses()
    {
        foreach (IGrouping<int, ProseNumber> sentence in flow.Numbers.GroupBy(number => number.Sentence))
        {
            List<ProseNumber> parts = [.. sentence.Where(number => SumOperands.IsPart(number) && number.Of is null && number.MeasureUnit is null && number.Bracket < 0)];
            if (sentence.Key == 0 || parts.Count is < 2 or > MostStatuses || !parts.TrueForAll(part => part.SharesNoun(parts[0], 1)))
            {
                continue;
            }

            int start = parts[0].Token;
            while (start > 0 && flow.Sentences[start - 1] == sentence.Key)
            {
                start--;
            }

            ProseNumber? whole = !_operands.Complementary(start, parts) ? null
                : flow.NumbersIn(sentence.Key - 2, sentence.Key - 1).LastOrDefault(number => number is { IsAmount: true, Role: ProseRole.Level } && number.SharesNoun(parts[0], 1) && number.Value == parts.Sum(part => part.Value));
            if (whole is not null && !claims.IsSettled(ClaimKind.Sum, whole))
            {
                Add(ClaimKind.Sum, parts, whole, Binding.Likely);
            }
        }
    }

    private bool IsRest(ProseNumber number)
    {
        int before = number.FirstToken - 1;
        return before > 0 && (flow.IsWord(before, ProseParticles.Other) || flow.Cues[before] == ProseCue.Rest || (flow.Cues[before] == ProseCue.Fill && (flow.IsWord(before - 1, ProseParticles.Other) || flow.Cues[before - 1] == ProseCue.Rest)));
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

            if (!SumOperands.IsPart(part) || part.MeasureUnit is not null || part.Of is not null || part.Noun.To > part.Noun.From && flow.Cues[part.Noun.From] == ProseCue.Name)
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
            bool isTotal = whole.FirstToken > 0 && (IsNamedTotal(whole) || flow.Cues[whole.FirstToken - 1] is ProseCue.Total or ProseCue.OutOf || (flow.Cues[whole.FirstToken - 1] is ProseCue.Fill or ProseCue.Attain && whole.FirstToken > 1 && flow.Cues[whole.FirstToken - 2] == ProseCue.Total));
            if (!isTotal || !whole.IsAmount || whole.Role != ProseRole.Level || whole.Of is not null || claims.IsSettled(ClaimKind.Sum, whole))
            {
                continue;
            }

            List<ProseNumber> parts = [];
            int first = whole.MeasureUnit is null ? whole.Sentence : whole.Sentence - 1;
            for (int i = whole.Index - 1; i >= 0 && flow.Numbers[i].Sentence >= first && whole.Index - i < MostParts; i--)
            {
                if (SumOperands.IsPart(flow.Numbers[i], asCount: true) && flow.Numbers[i].Depth == whole.Depth && flow.Numbers[i].AddsTo(whole) && (whole.MeasureUnit is not null || flow.Numbers[i].SharesNoun(whole, 1)))
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

    /// <summary>Whether the clause of a number names it a total: <c>; tổng sản lượng lương thực có hạt 81.176 tấn</c>.</summary>
    private bool IsNamedTotal(ProseNumber number)
    {
        for (int at = number.FirstToken - 1, steps = 0; at >= 0 && steps < MostNameWords && flow.Tokens[at].Kind == TokenKind.Word && flow.Sentences[at] == number.Sentence; at--, steps++)
        {
            if (flow.Cues[at] == ProseCue.Total)
            {
                return true;
            }

            if (flow.Cues[at] is not (ProseCue.None or ProseCue.Fill or ProseCue.Attain or ProseCue.Year or ProseCue.Name))
            {
                return false;
            }
        }

        return false;
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

            ProseNumber? total = flow.NumbersIn(flow.Sentences[at], flow.Sentences[at]).FirstOrDefault(number => number.Token > at && number.IsAmount && number.Count is null);
            ProseNumber? former = total is { Role: ProseRole.First } && total.Index + 1 < flow.Numbers.Count && flow.Numbers[total.Index + 1] is { Role: ProseRole.Level } to && to.Sentence == total.Sentence && to.AddsTo(total) ? total : null;
            total = former is null ? total : flow.Numbers[former.Index + 1];
            ProseNumber? part = total is null ? null : flow.Before(total, number => number.Token < at && number.IsAmount && number.Of is null && number.Count is null && number.AddsTo(total) && (number.MeasureUnit is not null || number.SharesNoun(total, 1) || IsNamedBehind(at, number, total)));
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
}
