namespace LocalGovMetrics.Reading;

/// <content>Step 3: what the whole table tells of its marks and its precision.</content>
internal static partial class NumberInference
{
    /// <summary>The marks and the precisions of a table, counted once.</summary>
    private sealed class TableEvidence
    {
        private const int FewestMarks = 3;
        private const int FewestMarkRows = 2;
        private const int FewestNumbers = 5;
        private const int FewestNumberRows = 3;
        private const int FewestAmbiguous = 3;

        private readonly Dictionary<string, UnitPractice> _units = new(StringComparer.Ordinal);
        private readonly char _decimalMark;

        public TableEvidence(IReadOnlyList<NumberRow> rows)
        {
            int comma = 0;
            int point = 0;
            int tellingRows = 0;
            foreach (NumberRow row in rows)
            {
                int before = comma + point;
                foreach (NumberToken token in row.Cells.Where(cell => cell.Mark == '\0').SelectMany(cell => cell.Tokens).Concat(row.GrowthTokens))
                {
                    comma += RoleOf(token, ',') == true || (token.Form == NumberForm.Grouped && token.Mark == '.') ? 1 : 0;
                    point += RoleOf(token, '.') == true || (token.Form == NumberForm.Grouped && token.Mark == ',') ? 1 : 0;
                }

                tellingRows += comma + point > before ? 1 : 0;
                foreach (NumberCell cell in row.Cells)
                {
                    CountPrecision(cell);
                }
            }

            _decimalMark = comma + point < FewestMarks || tellingRows < FewestMarkRows || (comma > 0 && point > 0) ? '\0' : comma > 0 ? ',' : '.';
        }

        public Votes Ask(IReadOnlyList<NumberCell> group)
        {
            Votes votes = new();
            NumberCell first = group[0];
            if (_decimalMark != '\0')
            {
                votes.Add(
                    first.Mark == _decimalMark,
                    () => _decimalMark == ',' ? "everywhere else in the table the comma is the decimal mark" : "everywhere else in the table the point is the decimal mark");
            }

            if (first.IsLevel
                && first.Unit is { } unit
                && _units.TryGetValue(unit.Symbol, out UnitPractice? practice)
                && practice.Count >= FewestNumbers
                && practice.Rows.Count >= FewestNumberRows
                && practice.HasWhole
                && practice.MostDecimals < 3
                && group.All(practice.FitsGrouped)
                && AmbiguousOfFamily(first).Distinct(StringComparer.Ordinal).Take(FewestAmbiguous).Count() == FewestAmbiguous)
            {
                votes.Add(false, () => $"three decimals would be a precision that no other number in {unit} has");
            }

            return votes;
        }

        private static IEnumerable<string> AmbiguousOfFamily(NumberCell open)
        {
            IEnumerable<NumberRow> family = open.Row.Children.Append(open.Row);
            if (open.Row.Parent is { } parent)
            {
                family = family.Append(parent).Concat(parent.Children.Where(row => !ReferenceEquals(row, open.Row)));
            }

            return family.Take(MostParts).SelectMany(row => row.Cells).Where(cell => cell.Mark == open.Mark && cell.Unit == open.Unit && cell.IsLevel).Select(cell => cell.Text);
        }

        private void CountPrecision(NumberCell cell)
        {
            if (cell.Mark != '\0' || !cell.IsLevel || cell.Known is not { } known || known == 0 || cell.Unit is not { } unit)
            {
                return;
            }

            if (!_units.TryGetValue(unit.Symbol, out UnitPractice? practice))
            {
                practice = new UnitPractice();
                _units.Add(unit.Symbol, practice);
            }

            practice.Add(cell, Math.Abs(known));
        }

        /// <summary>How the table prints the numbers of one unit that can be read in one way only.</summary>
        private sealed class UnitPractice
        {
            private decimal _least = decimal.MaxValue;
            private decimal _most;

            public int Count { get; private set; }

            public HashSet<NumberRow> Rows { get; } = [];

            public bool HasWhole { get; private set; }

            public int MostDecimals { get; private set; }

            public void Add(NumberCell cell, decimal size)
            {
                Count++;
                Rows.Add(cell.Row);
                _least = Math.Min(_least, size);
                _most = Math.Max(_most, size);
                HasWhole |= cell.Tokens is [{ Form: NumberForm.Whole }];
                foreach (NumberToken token in cell.Tokens)
                {
                    MostDecimals = Math.Max(MostDecimals, token.Decimals);
                }
            }

            public bool FitsGrouped(NumberCell open) =>
                open.AsGrouped is { } grouped && grouped / NearFactor <= _most && _least / NearFactor <= grouped;
        }
    }
}
