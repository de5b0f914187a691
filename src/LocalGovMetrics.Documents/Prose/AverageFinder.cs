using LocalGovMetrics.Audit;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents.Prose;

/// <summary>Finds averages of a total: for each year of a span, and for each thing that is counted.</summary>
internal static class AverageFinder
{
    private const int Farthest = 6;
    private const int MostTotals = 4;
    private const int MostSentences = 2;
    private const decimal NearShare = 0.02m;

    /// <summary>The average of a total for each year: <c>giai đoạn 2021-2025 huy động 600 tỷ đồng, bình quân 120 tỷ đồng/năm</c>.</summary>
    public static void OfYears(ProseNumber print, ClaimCollector claims)
    {
        ProseFlow flow = print.Flow;
        ProseNumber? total = LevelBefore(print, print);
        int[] possible = PeriodsOf(print);
        foreach (int periods in possible)
        {
            if (total is not null && claims.Add(ClaimKind.AveragePerYear, [ProseOperand.Of(claims.Document, total)], ProseOperand.OfPrint(claims.Document, print), print, Binding.Likely, periods))
            {
                return;
            }
        }

        // The years may be those of the report: a term of five.
        foreach (int periods in claims.Periods.Except(possible))
        {
            if (total is not null && claims.Add(ClaimKind.AveragePerYear, [ProseOperand.Of(claims.Document, total)], ProseOperand.OfPrint(claims.Document, print), print, Binding.AtFace, periods))
            {
                return;
            }
        }

        // One total, one span, and no other amount: nothing else can be meant, unless the years are counted as steps.
        bool isAlone = total is { Qualifier: Qualifier.Exact } && possible.Length == 1 && possible[0] >= 2 && print.Qualifier == Qualifier.Exact && total.AddsTo(print)
            && AttainmentFinder.InSentence(print).Count(number => number.IsAmount) == 2
            && Math.Abs((total.Value / (possible[0] - 1)) - print.Value) > print.Value * NearShare;
        if (isAlone)
        {
            claims.Add(ClaimKind.AveragePerYear, [ProseOperand.Of(claims.Document, total!)], ProseOperand.OfPrint(claims.Document, print), print, Binding.Sure, possible[0]);
            return;
        }

        claims.AddUnchecked(ClaimKind.AveragePerYear, print, UncheckedReason.InputMissing, "The total, or the years, are not printed beside it.");
    }

    /// <summary>The average of a total for each thing: <c>125 nhà, kinh phí 7.500 triệu đồng, bình quân mỗi nhà 60 triệu đồng</c>. Only what fits is taken.</summary>
    public static void OfThings(ProseNumber print, ClaimCollector claims)
    {
        if (ThingOf(print) is not { } thing)
        {
            OfEach(print, claims);
            return;
        }

        ProseFlow flow = print.Flow;
        int tried = 0;
        List<ProseNumber> here = [.. AttainmentFinder.InSentence(print).Where(number => number.Index < print.Index && IsOperand(number))];
        List<ProseNumber> near = Math.Abs(print.Value) < new decimal(10, 0, 0, false, print.Value.Scale) ? [] : [.. flow.NumbersIn(print.Sentence - MostSentences, print.Sentence - 1).Where(number => IsOperand(number))];
        if (Try(here, here, Binding.Likely) || Try(here, near, Binding.AtFace) || Try(near, here, Binding.AtFace))
        {
            return;
        }

        if (print.IsAverage && tried > 0)
        {
            claims.AddUnchecked(ClaimKind.AveragePerItem, print, UncheckedReason.InputMissing, "The total, or the count, is not printed beside it.");
        }

        static bool IsOperand(ProseNumber number) => number is { IsAmount: true, Role: ProseRole.Level, IsAverage: false, IsRate: false };

        bool Try(List<ProseNumber> totals, List<ProseNumber> counts, Binding binding)
        {
            int most = tried + MostTotals;
            for (int i = totals.Count - 1; i >= 0 && tried < most; i--)
            {
                ProseNumber total = totals[i];
                if (!print.AddsTo(total) || total.Count is not null)
                {
                    continue;
                }

                tried++;
                foreach (ProseNumber count in counts)
                {
                    bool isOfThing = count != total && count.Value > 1 && (count.MeasureUnit is null ? Counts(count, thing) : MeasureUnit.TryFindBase(thing, out MeasureUnit? per) && per == count.MeasureUnit);
                    Binding own = count.Count is null && total.Of is null && count.MeasureUnit is null ? binding : Binding.AtFace;
                    if (isOfThing && claims.Add(ClaimKind.AveragePerItem, [ProseOperand.Of(claims.Document, total, withUnit: true), ProseOperand.Of(claims.Document, count)], ProseOperand.OfPrint(claims.Document, print), print, own))
                    {
                        return true;
                    }
                }
            }

            return false;
        }

        bool Counts(ProseNumber count, string of)
        {
            for (int at = count.Noun.From; at < count.Noun.To; at++)
            {
                if (flow.IsWord(at, of) || (flow.Word(at).StartsWith(of) && flow.Word(at).Length == of.Length + 1 && flow.Word(at)[^1] == 's'))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The average for each of the only things that are counted: <c>£360,000 paid to 48 groups, an average of £7,500 each</c>.</summary>
    private static void OfEach(ProseNumber print, ClaimCollector claims)
    {
        if (!print.IsAverage || !print.Flow.IsWord(print.EndToken, "each"))
        {
            return;
        }

        ProseNumber[] before = [.. AttainmentFinder.InSentence(print).Where(number => number.Index < print.Index && number is { IsAmount: true, Role: ProseRole.Level, IsRate: false })];
        if (before.Length == 2 && before.Count(print.AddsTo) == 1)
        {
            (ProseNumber total, ProseNumber count) = print.AddsTo(before[0]) ? (before[0], before[1]) : (before[1], before[0]);
            claims.Add(ClaimKind.AveragePerItem, [ProseOperand.Of(claims.Document, total, withUnit: true), ProseOperand.Of(claims.Document, count)], ProseOperand.OfPrint(claims.Document, print), print, Binding.Likely);
        }
    }

    /// <summary>The thing that an amount is for: the word behind <c>mỗi</c> before it, or behind the slash after its unit.</summary>
    private static string? ThingOf(ProseNumber print)
    {
        ProseFlow flow = print.Flow;
        for (int at = print.FirstToken - 1, steps = 0; at > 0 && steps < Farthest && flow.Tokens[at].Kind == TokenKind.Word && flow.Sentences[at] == print.Sentence; at--, steps++)
        {
            if (flow.IsWord(at - 1, ProseParticles.Each) || flow.IsWord(at - 1, "each"))
            {
                return Text(at);
            }
        }

        if (print.IsAverage && flow.Tokens[print.EndToken].Kind == TokenKind.Word && flow.Tokens[Math.Min(print.EndToken + 1, flow.Tokens.Count - 1)].Kind == TokenKind.Word && (flow.IsWord(print.EndToken, ProseParticles.One) || flow.IsWord(print.EndToken, ProseParticles.Each)))
        {
            return Text(print.EndToken + 1);
        }

        int end = print.Noun.To > print.Noun.From && flow.Tokens[print.EndToken].Kind != TokenKind.Slash ? print.Noun.To : print.EndToken;
        bool isPer = end + 1 < flow.Tokens.Count && (flow.Tokens[end].Kind == TokenKind.Slash || flow.IsWord(end, "per") || flow.IsWord(end, "each")) && flow.Tokens[end + 1].Kind == TokenKind.Word;
        return isPer && !print.IsPerYear ? Text(end + 1) : null;

        string Text(int at) => flow.Lower[flow.Tokens[at].Start..flow.Tokens[at].End];
    }

    /// <summary>The points that a rate changed by in each year: <c>giảm 2,93 điểm %, bình quân mỗi năm giảm 0,59%</c>. Only what fits is taken.</summary>
    public static bool OfPoints(ProseNumber print, ClaimCollector claims)
    {
        foreach (ProseNumber total in AttainmentFinder.InSentence(print))
        {
            if (total.Index >= print.Index || total.Role != print.Role || total.IsAverage || !(total.IsPercent || total.IsPoints))
            {
                continue;
            }

            foreach (int periods in PeriodsOf(print).Concat(BetweenYears(print)))
            {
                ProseOperand points = ProseOperand.Of(claims.Document, total);
                if (claims.Add(ClaimKind.AveragePerYear, [points with { Value = ReportedValue.AsPrinted(total.Value, MeasureUnit.Percent) }], ProseOperand.OfPrint(claims.Document, print), print, Binding.Likely, periods))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The numbers of years that a sentence says: of its spans, of a count of years, and between two years that it names.</summary>
    private static int[] PeriodsOf(ProseNumber print)
    {
        ProseFlow flow = print.Flow;
        IEnumerable<int> spans = flow.YearsBeside(print).Where(span => span.To > span.From).Select(span => span.To - span.From + 1);
        IEnumerable<int> counts = AttainmentFinder.InSentence(print).Where(number => number.MeasureUnit is { Dimension: Dimension.Duration, Symbol: ProseParticles.Year } && number.Value is >= 2 and <= 50 && decimal.IsInteger(number.Value)).Select(number => (int)number.Value);
        return [.. counts.Concat(spans).Distinct()];
    }

    /// <summary>The steps between the first and the last year that a sentence names, and the years themselves.</summary>
    private static int[] BetweenYears(ProseNumber print)
    {
        ProseFlow flow = print.Flow;
        int[] years = [.. flow.YearsBeside(print).Where(year => year.From == year.To).Select(year => year.From)];
        return years.Length < 2 || years.Max() - years.Min() is 0 or > 50 ? [] : [years.Max() - years.Min(), years.Max() - years.Min() + 1];
    }

    private static ProseNumber? LevelBefore(ProseNumber number, ProseNumber like)
    {
        for (int i = number.Index - 1; i >= 0 && number.Flow.Numbers[i].Sentence == number.Sentence; i--)
        {
            ProseNumber level = number.Flow.Numbers[i];
            if (level.Role == ProseRole.Level && level.AddsTo(like) && level.Of is null && level.Count is null && (like.MeasureUnit is not null || level.SharesNoun(like, 1) || like.Noun.From == like.Noun.To))
            {
                return level;
            }
        }

        return null;
    }
}
