using LocalGovMetrics.Audit;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents.Prose;

/// <summary>Finds numbers of years beside the dates or the span that they are counted from.</summary>
internal static class YearFinder
{
    private const int Farthest = 40;

    /// <summary>Reads a paragraph.</summary>
    /// <param name="flow">The paragraph.</param>
    /// <param name="report">The year that the report is of, with its place, or null.</param>
    /// <param name="claims">Takes the claims.</param>
    public static void Find(ProseFlow flow, ProseOperand? report, ClaimCollector claims)
    {
        foreach (ProseNumber print in flow.Numbers)
        {
            if (!IsOfYears(print) || print.Qualifier != Qualifier.Exact || print.Role is not (ProseRole.Level or ProseRole.First) || print.Of is not null || print.Count is not null)
            {
                continue;
            }

            if (!BetweenDates(print, claims) && !OfSpan(print, claims) && !SinceDate(print, report, claims) && IsAnniversary(print))
            {
                claims.AddUnchecked(ClaimKind.Difference, print, UncheckedReason.InputMissing, "The year that it is counted from is not printed beside it.");
            }
        }
    }

    private static bool IsOfYears(ProseNumber print) =>
        print.MeasureUnit is { Dimension: Dimension.Duration, Symbol: ProseParticles.Year } && print.Value is >= 1 and <= 300 && decimal.IsInteger(print.Value) && !(print.EndToken < print.Flow.Tokens.Count && print.Flow.Tokens[print.EndToken].Kind == TokenKind.Slash);

    private static bool IsAnniversary(ProseNumber print) => print.FirstToken > 0 && print.Flow.Cues[print.FirstToken - 1] == ProseCue.Anniversary;

    /// <summary>Two dates of one day and month: <c>94 năm ngày thành lập (03/02/1930 - 03/02/2024)</c>.</summary>
    private static bool BetweenDates(ProseNumber print, ClaimCollector claims)
    {
        ProseFlow flow = print.Flow;
        ProseYear[] next = [.. flow.YearsFrom(print.Token + 1, flow.Tokens.Count).Take(2)];
        if (next.Length < 2 || next[0].Token - print.Token > Farthest || flow.Sentences[next[0].Token] != print.Sentence)
        {
            return false;
        }

        (ProseYear first, ProseYear last) = (next[0], next[1]);
        bool isSpan = last.Token == first.End + 1 && flow.Tokens[first.End].Kind == TokenKind.Dash && first.Day == last.Day && first.Day > 0 && last.From > first.From;
        bool isOther = false;
        for (int i = print.Index + 1; i < flow.Numbers.Count && flow.Numbers[i].Token < first.Token; i++)
        {
            // Of two numbers of years the nearer is of the dates.
            isOther |= IsOfYears(flow.Numbers[i]);
        }

        return isSpan && !isOther && Add(print, Operand(claims.Document, flow, last.End - 1, last.From), Operand(claims.Document, flow, first.End - 1, first.From), claims, Binding.Sure);
    }

    /// <summary>A span of years, of which both ends may count: <c>05 năm 2021-2025</c>.</summary>
    private static bool OfSpan(ProseNumber print, ClaimCollector claims)
    {
        ProseFlow flow = print.Flow;
        foreach (ProseYear span in flow.YearsFrom(print.Token, print.Token + Farthest))
        {
            if (span.To == span.From || flow.Sentences[span.Token] != print.Sentence)
            {
                continue;
            }

            ProseOperand last = Operand(claims.Document, flow, span.End - 1, span.To);
            if (Add(print, last, Operand(claims.Document, flow, span.Token, span.From), claims, Binding.Likely))
            {
                return true;
            }

            ProseOperand before = new(ReportedValue.AsPrinted(span.From - 1), (span.From - 1).ToString(System.Globalization.CultureInfo.InvariantCulture), null);
            return Add(print, last, before, claims, Binding.Likely);
        }

        return false;
    }

    /// <summary>Years since a date, to the year of the report: <c>sơ kết 03 năm thực hiện Kết luận số …, ngày 18/5/2021</c>.</summary>
    private static bool SinceDate(ProseNumber print, ProseOperand? report, ClaimCollector claims)
    {
        ProseFlow flow = print.Flow;
        foreach (ProseYear date in flow.YearsFrom(print.Token + 1, print.Token + Farthest))
        {
            if (report is not null && date.From == date.To && flow.Sentences[date.Token] == print.Sentence && IsAnniversary(print))
            {
                return Add(print, report, Operand(claims.Document, flow, date.End - 1, date.From), claims, Binding.Likely);
            }
        }

        return false;
    }

    private static ProseOperand Operand(Document document, ProseFlow flow, int token, int year)
    {
        DocumentPlace place = flow.Place(flow.Tokens[token].Start, flow.Tokens[token].End);
        return new ProseOperand(ReportedValue.AsPrinted(year), document.TextAt(place), place);
    }

    private static bool Add(ProseNumber print, ProseOperand last, ProseOperand first, ClaimCollector claims, Binding binding)
    {
        ProseOperand result = ProseOperand.OfPrint(claims.Document, print);
        return claims.Add(ClaimKind.Difference, [last, first], result with { Value = ReportedValue.AsPrinted(print.Value) }, print, binding);
    }
}
