using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Reading;

/// <summary>What the rows of a table tell of its marks and its precision, for step 3 of <see cref="NumberInference"/>: counted row by row, in any order, part by part.</summary>
internal sealed class NumberEvidence
{
    private const int FewestMarks = 3;
    private const int FewestMarkRows = 2;
    private const int FewestNumbers = 5;
    private const int FewestNumberRows = 3;
    private const int FewestAmbiguous = 3;

    private readonly Dictionary<string, UnitPractice> _units = new(StringComparer.Ordinal);
    private long _comma;
    private long _point;
    private long _tellingRows;

    /// <summary>Counts the marks and the numbers of a row.</summary>
    public void Add(NumberRow row)
    {
        bool tells = false;
        foreach (NumberCell cell in row.Cells)
        {
            if (cell.Mark == '\0')
            {
                tells |= Count(cell.Tokens);
            }
        }

        tells |= Count(row.GrowthTokens);
        _tellingRows += tells ? 1 : 0;
        foreach (IGrouping<string, NumberCell> unit in row.Cells.Where(IsOfKnownUnit).GroupBy(cell => cell.MeasureUnit!.Symbol, StringComparer.Ordinal))
        {
            PracticeOf(unit.Key).Add(unit);
        }
    }

    /// <summary>Counts the decimal marks of a row that tells nothing else.</summary>
    /// <param name="commas">How often the comma is the decimal mark.</param>
    /// <param name="points">How often the point is.</param>
    public void AddMarks(int commas, int points)
    {
        _comma += commas;
        _point += points;
        _tellingRows += commas + points > 0 ? 1 : 0;
    }

    /// <summary>Adds what other rows of the same table tell.</summary>
    public void Add(NumberEvidence others)
    {
        _comma += others._comma;
        _point += others._point;
        _tellingRows += others._tellingRows;
        foreach ((string unit, UnitPractice practice) in others._units)
        {
            PracticeOf(unit).Add(practice);
        }
    }

    public void Clear()
    {
        (_comma, _point, _tellingRows) = (0, 0, 0);
        _units.Clear();
    }

    /// <summary>Asks how the ambiguous numbers of a row with one mark and one unit are to be read; null where the table does not tell.</summary>
    public NumberDecision? Ask(IReadOnlyList<NumberCell> group)
    {
        NumberVotes votes = new();
        NumberCell first = group[0];
        if (DecimalMark is var mark and not '\0')
        {
            votes.Add(
                first.Mark == mark,
                () => Language.Said(mark == ',' ? "tableNote.whyCommaElsewhere" : "tableNote.whyPointElsewhere"));
        }

        if (first.IsLevel
            && first.MeasureUnit is { } unit
            && _units.TryGetValue(unit.Symbol, out UnitPractice? practice)
            && practice.Count >= FewestNumbers
            && practice.Rows >= FewestNumberRows
            && practice.HasWhole
            && practice.MostDecimals < 3
            && group.All(practice.FitsGrouped)
            && AmbiguousOfFamily(first).Distinct(StringComparer.Ordinal).Take(FewestAmbiguous).Count() == FewestAmbiguous)
        {
            votes.Add(false, () => Language.Said("tableNote.whyPrecision", unit));
        }

        return votes.Decision;
    }

    private char DecimalMark => _comma + _point < FewestMarks || _tellingRows < FewestMarkRows || (_comma > 0 && _point > 0) ? '\0' : _comma > 0 ? ',' : '.';

    private static bool IsOfKnownUnit(NumberCell cell) => cell.Mark == '\0' && cell.IsLevel && cell.Known is { } known && known != 0 && cell.MeasureUnit is not null;

    private static IEnumerable<string> AmbiguousOfFamily(NumberCell open)
    {
        IEnumerable<NumberRow> family = open.Row.Children.Append(open.Row);
        if (open.Row.Parent is { } parent)
        {
            family = family.Append(parent).Concat(parent.Children.Where(row => !ReferenceEquals(row, open.Row)));
        }

        return family.Take(NumberInference.MostParts).SelectMany(row => row.Cells).Where(cell => cell.Mark == open.Mark && cell.MeasureUnit == open.MeasureUnit && cell.IsLevel).Select(cell => cell.Text);
    }

    private bool Count(IReadOnlyList<NumberToken> tokens)
    {
        bool tells = false;
        foreach (NumberToken token in tokens)
        {
            bool isComma = NumberInference.RoleOf(token, ',') == true || (token.Form == NumberForm.Grouped && token.Mark == '.');
            bool isPoint = NumberInference.RoleOf(token, '.') == true || (token.Form == NumberForm.Grouped && token.Mark == ',');
            _comma += isComma ? 1 : 0;
            _point += isPoint ? 1 : 0;
            tells |= isComma || isPoint;
        }

        return tells;
    }

    private UnitPractice PracticeOf(string unit)
    {
        if (!_units.TryGetValue(unit, out UnitPractice? practice))
        {
            _units.Add(unit, practice = new UnitPractice());
        }

        return practice;
    }

    /// <summary>How the table prints the numbers of one unit that can be read in one way only.</summary>
    private sealed class UnitPractice
    {
        private decimal _least = decimal.MaxValue;
        private decimal _most;

        public long Count { get; private set; }

        public long Rows { get; private set; }

        public bool HasWhole { get; private set; }

        public int MostDecimals { get; private set; }

        /// <summary>Adds the numbers of one row.</summary>
        public void Add(IEnumerable<NumberCell> cells)
        {
            Rows++;
            foreach (NumberCell cell in cells)
            {
                decimal size = Math.Abs(cell.Known.GetValueOrDefault());
                Count++;
                _least = Math.Min(_least, size);
                _most = Math.Max(_most, size);
                HasWhole |= cell.Tokens is [{ Form: NumberForm.Whole }];
                foreach (NumberToken token in cell.Tokens)
                {
                    MostDecimals = Math.Max(MostDecimals, token.Decimals);
                }
            }
        }

        public void Add(UnitPractice others)
        {
            Count += others.Count;
            Rows += others.Rows;
            HasWhole |= others.HasWhole;
            MostDecimals = Math.Max(MostDecimals, others.MostDecimals);
            _least = Math.Min(_least, others._least);
            _most = Math.Max(_most, others._most);
        }

        public bool FitsGrouped(NumberCell open) =>
            open.AsGrouped is { } grouped && grouped / NumberInference.NearFactor <= _most && _least / NumberInference.NearFactor <= grouped;
    }
}
