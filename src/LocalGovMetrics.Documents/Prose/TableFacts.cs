using LocalGovMetrics.Documents.Tables;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents.Prose;

/// <summary>What the tables of the document say, to be found from the prose by the words around a number.</summary>
internal sealed class TableFacts
{
    private const decimal Margin = 0.06m;
    private const int ShortestName = 4;
    private const int MostNear = 300;
    private const decimal Least = 0.6m;
    private const decimal LargestKey = 1_000_000_000_000_000_000_000_000_000m;
    private readonly (decimal Key, TableFact Fact)[] _byValue;

    private readonly ILookup<string, TableFact> _byLastWord;

    private TableFacts(List<TableFact> facts, IReadOnlyList<ExtractedTable> tables)
    {
        Tables = tables;
        _byLastWord = facts.Where(fact => fact is { IsLoose: false, Actual: not null } && fact.Name.Length >= ShortestName).ToLookup(fact => fact.Name[^1], StringComparer.Ordinal);
        _byValue = [.. facts.SelectMany(fact => KeysOf(fact).Distinct().Select(key => (key, fact))).OrderBy(pair => pair.key)];
    }

    public IReadOnlyList<ExtractedTable> Tables { get; }

    /// <summary>Gets or sets how many attainments of growth follow from the table: from two on the document is known to print them so.</summary>
    public int GrowthRule { get; set; }

    /// <summary>Gets or sets the sentence of the last attainment of growth that follows from the table.</summary>
    public (ProseFlow Flow, int Sentence)? LastGrowth { get; set; }

    /// <summary>Gets what is judged only where the document is known to print attainments of growth.</summary>
    public List<Action> Doubtful { get; } = [];

    public static TableFacts Of(IReadOnlyList<ExtractedTable> tables, List<TableFact> loose, ReportNotation notation)
    {
        List<TableFact> facts = [];
        foreach (ExtractedTable table in tables)
        {
            MeasureUnit? note = UnitOf(table.UnitNote);
            foreach (ExtractedRow row in table.Rows.Where(row => row.Kind == ExtractedRowKind.Data))
            {
                MeasureUnit? unit = UnitOf(row.MeasureUnit) ?? note;
                string[] words = TableFact.WordsOf(row.Indicator);
                facts.Add(new TableFact(row.Indicator, words, Read(row.Target, unit, notation), Read(row.Actual, unit, notation), IsLoose: false));
                facts.AddRange(row.Years.Select(cell => new TableFact(row.Indicator, words, null, Read(cell, unit, notation), IsLoose: false)));
                facts.AddRange(row.Others.Where(cell => cell.Column.Role is ColumnRole.Growth or ColumnRole.Ratio).Select(cell => new TableFact(row.Indicator, words, null, Read(cell, MeasureUnit.Percent, notation), IsLoose: false)));
            }
        }

        facts.AddRange(loose);
        return new TableFacts(facts, tables);
    }

    /// <summary>The rows that print about the same number and whose name stands around it at least in part, those first of whose name most stands there.</summary>
    /// <param name="number">The number of prose.</param>
    /// <param name="fits">What else a row must be.</param>
    public List<TableFact> Near(ProseNumber number, Predicate<TableFact> fits)
    {
        decimal key = KeyOf(number.Value, number.MeasureUnit);
        decimal margin = Math.Max(Math.Abs(key) * Margin, Least);
        List<(TableFact Fact, decimal Share)> near = [];
        (int from, int to) = Window(key, margin);
        for (int i = from; i < to; i++)
        {
            TableFact fact = _byValue[i].Fact;
            if (fits(fact) && fact.Share(number) is > 0 and decimal share)
            {
                near.Add((fact, share));
            }
        }

        return [.. near.OrderByDescending(pair => pair.Share).ThenByDescending(pair => pair.Fact.Words.Length).Select(pair => pair.Fact).Distinct()];
    }

    /// <summary>The rows that print about a number; of more than can be told apart the nearest.</summary>
    private (int From, int To) Window(decimal key, decimal margin)
    {
        int from = IndexOf(key);
        int to = from;
        while (to - from < MostNear)
        {
            decimal? below = from > 0 && _byValue[from - 1].Key >= key - margin ? key - _byValue[from - 1].Key : null;
            decimal? above = to < _byValue.Length && _byValue[to].Key <= key + margin ? _byValue[to].Key - key : null;
            if (below is null && above is null)
            {
                break;
            }

            bool goesUp = below is null || above <= below;
            (from, to) = goesUp ? (from, to + 1) : (from - 1, to);
        }

        return (from, to);
    }

    /// <summary>The one row whose whole name ends where a number begins, but for words like <c>đạt</c>; null where none or several do.</summary>
    public TableFact? Named(ProseNumber number)
    {
        ProseFlow flow = number.Flow;
        int end = number.FirstToken;
        while (end > 0 && flow.Tokens[end - 1].Kind == TokenKind.Word && flow.Cues[end - 1] is ProseCue.Fill or ProseCue.Attain)
        {
            end--;
        }

        if (end == 0 || flow.Tokens[end - 1].Kind != TokenKind.Word || _byLastWord.Count == 0)
        {
            return null;
        }

        TableFact[] named = [.. _byLastWord[flow.Lower[flow.Tokens[end - 1].Start..flow.Tokens[end - 1].End]].Where(fact => EndsAt(fact.Name, flow, end))];
        return named.Length == 1 ? named[0] : null;
    }

    private static bool EndsAt(string[] name, ProseFlow flow, int end)
    {
        for (int i = 0; i < name.Length; i++)
        {
            int at = end - name.Length + i;
            if (at < 0 || flow.Tokens[at].Kind != TokenKind.Word || !flow.IsWord(at, name[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<decimal> KeysOf(TableFact fact)
    {
        foreach (ProseOperand? operand in (ProseOperand?[])[fact.Target, fact.Actual])
        {
            if (operand?.Value.Value is { } value)
            {
                yield return KeyOf(value, operand.Value.MeasureUnit);
            }

            if (operand?.Value.Fraction is { } fraction)
            {
                yield return KeyOf(fraction.Count, null);
                if (fraction.Ratio is { } ratio && DecimalMath.TryMultiply(ratio, 100, out decimal percent))
                {
                    yield return KeyOf(percent, null);
                }
            }
        }
    }

    private static decimal KeyOf(decimal value, MeasureUnit? unit) => unit is not null && DecimalMath.TryMultiply(value, unit.Factor, out decimal key) && Math.Abs(key) < LargestKey ? key : Math.Clamp(value, -LargestKey, LargestKey);

    private int IndexOf(decimal key)
    {
        int low = 0;
        int high = _byValue.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_byValue[middle].Key < key)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Tells whether a number of prose is a number of a table at the precision that both are printed to.</summary>
    /// <param name="number">The number of prose.</param>
    /// <param name="other">The number of the table.</param>
    /// <param name="units">How many units of the last place of prose they may be apart, of a measured amount.</param>
    public static bool IsSame(ProseNumber number, ReportedValue other, int units = 0)
    {
        decimal? value = other.Value ?? (other.Fraction?.Ratio is { } ratio && number.IsPercent && DecimalMath.TryMultiply(ratio, 100, out decimal percent) ? percent : null);
        bool isMeasured = number.MeasureUnit is not null && other.MeasureUnit is not null && !other.MeasureUnit.IsCounted;
        if (value is null || (isMeasured && !other.MeasureUnit!.WithoutPer().IsConvertibleTo(number.MeasureUnit!)))
        {
            return false;
        }

        decimal converted = value.Value;
        if (isMeasured && other.MeasureUnit!.WithoutPer() != number.MeasureUnit && !other.MeasureUnit.WithoutPer().TryConvert(value.Value, number.MeasureUnit!, out converted))
        {
            return false;
        }

        int decimals = Math.Min(number.Value.Scale, Math.Max(converted.Scale, other.Decimals));
        bool isNear = units > 0 && isMeasured && decimals == number.Value.Scale && Math.Abs(Math.Round(converted, decimals, MidpointRounding.AwayFromZero) - number.Value) <= new decimal(units, 0, 0, false, number.Value.Scale);
        return isNear || Math.Round(converted, decimals, MidpointRounding.AwayFromZero) == number.Value || (decimals < number.Value.Scale && Math.Round(number.Value, decimals, MidpointRounding.AwayFromZero) == converted);
    }

    /// <summary>Reads a cell as one number in its unit; things that are counted have none.</summary>
    public static ProseOperand? Read(ExtractedCell? cell, MeasureUnit? unit, ReportNotation notation) => cell is null ? null : Read(OneLine.Of(cell.Text), cell.Place, unit, notation);

    public static ProseOperand? Read(string text, DocumentPlace place, MeasureUnit? unit, ReportNotation notation)
    {
        if (text.Length is 0 or > 60 || !notation.ReadValue(text, new ReadingContext { MeasureUnit = unit }).TryGetValue(out ValueReading? reading))
        {
            return null;
        }

        ReportedValue? value = reading.Value as ReportedValue ?? (reading.Value is ReportedList { ListKind: ReportedListKind.WithChange or ReportedListKind.Alternatives } list ? list.Items[0] as ReportedValue : null);
        return value is null ? null : new ProseOperand(value.MeasureUnit is { Dimension: Dimension.Count or Dimension.Number } && value.Value is not null ? new ReportedValue(value.Qualifier, value.Value, value.Decimals) : value, text, place);
    }

    private static MeasureUnit? UnitOf(string? text) =>
        text is not null && MeasureUnit.TryReadPrinted(OneLine.Of(text), out MeasureUnit? unit, out bool isKnown) && isKnown && unit.Dimension is not (Dimension.Count or Dimension.Number) ? unit : null;
}
