using LocalGovMetrics.Audit;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents.Prose;

/// <summary>Finds facts that are printed twice: in prose and in a table, or twice in prose, perhaps in another unit.</summary>
internal sealed class SameFactFinder(ClaimCollector claims, TableFacts facts)
{
    private const int MostEarlier = 400;
    private const int FewestDigits = 3;

    /// <summary>A measured amount of so many digits that is one unit in its last place off is the same amount, rounded another way.</summary>
    private const int OffByOneDigits = 4;
    private const decimal LargestBound = 1_000_000_000_000_000_000;
    private readonly Dictionary<decimal, ProseNumber> _byAmount = [];
    private readonly Dictionary<decimal, ProseNumber> _byTotal = [];
    private readonly Dictionary<(decimal, bool), List<ProseNumber>> _byValue = [];
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);

    public void Find(ProseFlow flow)
    {
        foreach (ProseNumber number in flow.Numbers)
        {
            if (!InTable(number))
            {
                TableContradiction.Find(number, claims, facts);
            }

            AsTotal(number);
            Repeated(number);
            Remember(number);
        }
    }

    private static int Digits(decimal value)
    {
        decimal whole = Math.Abs(value);
        int digits = value.Scale;
        for (; whole >= 1; whole /= 10)
        {
            digits++;
        }

        return digits;
    }

    private bool InTable(ProseNumber number)
    {
        if (number.Role is ProseRole.Aim or ProseRole.Previous or ProseRole.First or ProseRole.Excess or ProseRole.Shortfall || number.Count is not null)
        {
            return true;
        }

        foreach (TableFact fact in facts.Near(number, fact => MaySay(fact, number)))
        {
            bool isNamed = fact.Names(number);
            bool isLargeFraction = number.Of is { } total && total.Value != number.Value && fact.Share(number) >= 0.25m;
            bool isPrecise = Digits(number.Value) >= FewestDigits || (number.Value.Scale > 0 && number.MeasureUnit is not null);
            if (!isNamed && !isLargeFraction && !(isPrecise && fact.Share(number) >= 0.3m))
            {
                continue;
            }

            if (number.Of is not null)
            {
                if (SameFraction(number, fact.Actual) || (number.Role == ProseRole.Plan && SameFraction(number, fact.Target)))
                {
                    return true;
                }

                continue;
            }

            ProseOperand? cell = number.Role == ProseRole.Plan ? fact.Target : fact.Actual;
            if (cell is not null && IsSame(number, cell.Value) && Add(number, cell))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MaySay(TableFact fact, ProseNumber number) => number.Of is not null || ((number.Role == ProseRole.Plan ? fact.Target : fact.Actual) is { } cell && IsSame(number, cell.Value));

    private static bool IsSame(ProseNumber number, ReportedValue value) =>
        TableFacts.IsSame(number, value, units: Digits(number.Value) >= OffByOneDigits ? 1 : 0) || (number.Qualifier is not (Qualifier.Exact or Qualifier.About or Qualifier.Nearly) && value.Value is { } exact && number.Value > 0 && Math.Abs(exact) < LargestBound && Math.Abs((exact / number.Value) - 1) < 0.05m && (value.MeasureUnit is null || number.MeasureUnit is null || value.MeasureUnit == number.MeasureUnit));

    private bool SameFraction(ProseNumber count, ProseOperand? cell)
    {
        if (cell?.Value.Fraction is not { } fraction || fraction.Count != count.Value || fraction.Of != count.Of!.Value)
        {
            return cell is { Value: { Fraction: null, Value: { } whole } } && cell.Value.MeasureUnit is null && whole == count.Value && whole == count.Of!.Value && Add(count, cell);
        }

        ProseOperand bare = cell with { Value = ReportedValue.FromFraction(fraction) };
        return claims.Add(ClaimKind.SameFact, [bare], ProseOperand.OfFraction(claims.Document, count), count, Binding.Likely);
    }

    /// <summary>The total of a fraction, printed before: <c>57 đơn … đã giải quyết 52/57 đơn</c>.</summary>
    private void AsTotal(ProseNumber number)
    {
        if (number.Count is null)
        {
            return;
        }

        for (int i = number.Index - 2; i >= 0 && number.Index - i < MostEarlier; i--)
        {
            ProseNumber earlier = number.Flow.Numbers[i];
            bool isNamed = number.Noun.To == number.Noun.From ? number.Count.SharesNoun(earlier, 1) : number.SharesNoun(earlier, 1);
            if (earlier.Value == number.Value && earlier.IsAmount && earlier.Role == ProseRole.Level && earlier.Of is null && isNamed)
            {
                Add(number, ProseOperand.Of(claims.Document, earlier));
                return;
            }
        }

        if (_byTotal.TryGetValue(number.Value, out ProseNumber? other) && (number.SharesNoun(other, 2) || number.Count.SharesNoun(other, 2)))
        {
            Add(number, ProseOperand.Of(claims.Document, other));
        }
    }

    private void Remember(ProseNumber number)
    {
        if (number.IsAmount && number.Role == ProseRole.Level && number.Of is null && number.Count is null && Digits(number.Value) > FewestDigits)
        {
            _byTotal.TryAdd(number.Value, number);
        }
    }

    private void Repeated(ProseNumber number)
    {
        if (number.MeasureUnit is { Dimension: not (Dimension.Percent or Dimension.PercentagePoint or Dimension.Duration) } unit && Digits(number.Value) >= FewestDigits)
        {
            InOtherUnit(number, unit);
        }

        if (Digits(number.Value) < FewestDigits || number.Qualifier != Qualifier.Exact || number.Of is not null || number.Count is not null)
        {
            return;
        }

        (decimal, bool) key = (number.Value / 1.0000000000000000000000000000m, number.IsPercent);
        if (!_byValue.TryGetValue(key, out List<ProseNumber>? earlier))
        {
            _byValue[key] = earlier = [];
        }

        ProseNumber? same = earlier.FindLast(one => (one.Flow != number.Flow || one.Sentence != number.Sentence) && SharesName(one, number));
        if (same is not null)
        {
            Add(number, ProseOperand.Of(claims.Document, same, withUnit: true));
        }

        if (earlier.Count < 20)
        {
            earlier.Add(number);
        }
    }

    private void InOtherUnit(ProseNumber number, MeasureUnit unit)
    {
        if (!DecimalMath.TryMultiply(number.Value, unit.Factor, out decimal amount))
        {
            return;
        }

        amount /= 1.0000000000000000000000000000m;
        if (_byAmount.TryGetValue(amount, out ProseNumber? earlier))
        {
            if (earlier.MeasureUnit is { } other && other != unit && other.IsConvertibleTo(unit))
            {
                Add(number, ProseOperand.Of(claims.Document, earlier, withUnit: true));
            }
        }
        else
        {
            _byAmount.Add(amount, number);
        }
    }

    /// <summary>Whether the words around two numbers name the same thing: two telling words or more before both.</summary>
    private bool SharesName(ProseNumber one, ProseNumber other)
    {
        if (one.MeasureUnit is null && other.MeasureUnit is null && one.Noun.To > one.Noun.From && other.Noun.To > other.Noun.From && !one.SharesNoun(other, 1))
        {
            return false;
        }

        int[] names = one.Name ??= NameOf(one);
        return (other.Name ??= NameOf(other)).Count(word => Array.BinarySearch(names, word) >= 0) >= (other.IsPercent ? 2 : 3);
    }

    /// <summary>The telling words around a number, each by its place among the words of the document, in order.</summary>
    private int[] NameOf(ProseNumber number)
    {
        SortedSet<int> words = [];
        ProseFlow flow = number.Flow;
        int steps = 0;
        for (int at = number.FirstToken - 1; at >= 0 && steps < 16 && flow.Sentences[at] == number.Sentence; at--, steps++)
        {
            // The years of a fact part no name from its number: «thu ngân sách giai đoạn 2021-2025 đạt …».
            bool isOfYears = flow.YearTokens.Contains(at) || flow.Cues[at + 1] == ProseCue.Year;
            if ((flow.Tokens[at].Kind == TokenKind.Number && !isOfYears) || flow.Tokens[at].Kind == TokenKind.Semicolon)
            {
                break;
            }

            if (flow.Tokens[at].Kind == TokenKind.Word && flow.Cues[at] is ProseCue.None or ProseCue.Name)
            {
                words.Add(IndexOf(flow.Word(at)));
            }
        }

        for (int at = number.Noun.From; at < number.Noun.To; at++)
        {
            words.Add(IndexOf(flow.Word(at)));
        }

        return [.. words];
    }

    private int IndexOf(ReadOnlySpan<char> word)
    {
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> known = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(word, out int index))
        {
            known[word] = index = _words.Count;
        }

        return index;
    }

    private bool Add(ProseNumber number, ProseOperand same)
    {
        ProseOperand print = ProseOperand.OfPrint(claims.Document, number, withUnit: number.MeasureUnit?.Dimension == Dimension.Money);
        int decimals = Math.Min(number.Value.Scale, same.Value.Decimals);
        bool isCoarser = same.Value.Value is not null && decimals < number.Value.Scale && (same.Value.MeasureUnit is null || same.Value.MeasureUnit == number.MeasureUnit);
        return claims.Add(ClaimKind.SameFact, [same], print, number, Binding.Likely, decimals: isCoarser ? decimals : null);
    }
}
