using System.Globalization;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Reading;

/// <content>Reads the cells that hold targets and values, each by both conventions where its numbers are ambiguous.</content>
internal sealed partial class PlanRowDraft
{
    private const string Zero = "0";

    private PlanCell<TargetReading>? ReadTarget()
    {
        string text = Cell(PlanColumn.Target);
        if (text.Length == 0)
        {
            return null;
        }

        ReadingContext context = _context with { Measure = _measure };
        string read = IsStoredZero(text, PlanColumn.TargetNumber) ? Zero : text;
        Outcome<TargetReading, ReadFailure> result = _notation.ReadTarget(read, context);
        if (result.Reason is { Kind: ReadFailureKind.NoTarget })
        {
            _notes.Add(new ReadingNote(ReadingNoteCode.Other, Language.Said("tableNote.ofColumn", _columns.HeaderOf(PlanColumn.Target), Language.Said("tableNote.setsNoTarget", Diagnostic.Shorten(text)))));
            return null;
        }

        return ReadCell(
            _columns.HeaderOf(PlanColumn.Target),
            "target",
            text,
            Period?.LastYear,
            result,
            notation => notation.ReadTarget(read, context),
            ReadingSize.Of,
            (left, right) => left.Target.Rule == right.Target.Rule);
    }

    private PlanCell<ValueReading>? ReadValue(PlanColumn column, string place, int? year)
    {
        string text = Cell(column);
        return text.Length == 0 ? null
            : column == PlanColumn.Actual && IsStoredZero(text, PlanColumn.ActualNumber) ? ReadValue(_columns.HeaderOf(column), place, Zero, year, _context)
            : ReadValue(_columns.HeaderOf(column), place, text, year, _context);
    }

    // A cell of a spreadsheet that holds 0 and shows a dash is 0.
    private bool IsStoredZero(string text, PlanColumn column) =>
        !text.Any(char.IsLetterOrDigit) && decimal.TryParse(Cell(column), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal stored) && stored == 0;

    private PlanCell<ValueReading>? ReadValue(string column, string place, string text, int? year, ReadingContext context) =>
        ReadCell(column, place, text, year, _notation.ReadValue(text, context), notation => notation.ReadValue(text, context), ReadingSize.Of, (left, right) => left.Value == right.Value);

    private void NoteOtherTarget()
    {
        if (OrNull(Cell(PlanColumn.OtherTarget)) is { } other)
        {
            Note(ReadingNoteCode.OtherTarget, Language.Said("tableNote.otherTarget", other));
        }
    }

    /// <summary>Whether the file leaves a number of the row open: a text among numbers that a spreadsheet stores, or a number that it may have made of another text.</summary>
    private bool IsLeftOpen(PlanColumn column) =>
        Cell(PlanColumn.OpenNumber) is { Length: > 0 } open && open.Split(';').Contains(column == PlanColumn.Target ? "target" : "actual", StringComparer.Ordinal);

    /// <summary>The number that is open, as the word that no verdict may rest on.</summary>
    private UnsettledWord OpenWord(string text)
    {
        _notes.Add(new ReadingNote(ReadingNoteCode.AmbiguousNumber, Language.Said("tableNote.openNumber", Diagnostic.Shorten(text))));
        return new UnsettledWord(text, 0, text.Length);
    }

    /// <summary>Decides an ambiguous mark by the number that a spreadsheet stores; a per cent is stored as its hundredth.</summary>
    private void Settle(NumberCell? cell, PlanColumn column)
    {
        if (cell is not { Mark: not '\0', AsDecimal: { } asDecimal, AsGrouped: { } asGrouped } || !decimal.TryParse(Cell(column), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal stored))
        {
            return;
        }

        bool isDecimal = IsStored(asDecimal, stored, cell.MeasureUnit);
        if (isDecimal != IsStored(asGrouped, stored, cell.MeasureUnit))
        {
            cell.Decision = new NumberDecision(isDecimal, Language.Said("tableNote.whyStored", stored));
            cell.Known = isDecimal ? asDecimal : asGrouped;
        }
    }

    private static bool IsStored(decimal size, decimal stored, MeasureUnit? unit)
    {
        const decimal Rounding = 0.02m;
        return IsNear(stored) || (unit?.Dimension == Dimension.Percent && DecimalMath.TryMultiply(stored, 100, out decimal percent) && IsNear(percent));

        bool IsNear(decimal number) => ReadingSize.InBaseUnits(number, unit) is { } own && own != 0 && Math.Abs((size / own) - 1) <= Rounding;
    }

    private void ReadYears()
    {
        foreach ((int index, int year) in _columns.Years)
        {
            string text = CellText.Of(_row.Cells[index]);
            ReadingContext context = _context with { Period = Period.OfYear(year) };
            if (text.Length > 0 && ReadValue(Year(year), Year(year), text, year, context) is { } cell)
            {
                _years.Add((year, cell));
            }
        }
    }

    /// <summary>Reads printed growth as evidence only: the text itself is carried through.</summary>
    private void ReadGrowth()
    {
        foreach ((int index, int from, int to) in _columns.Growth)
        {
            string text = CellText.Of(_row.Cells[index]);
            if (text.Length == 0 || !_notation.ReadValue(text).TryGetValue(out ValueReading? reading) || reading.Value is not ReportedValue { Value: > 0 and { } growth })
            {
                continue;
            }

            const decimal LeastIndex = 50;
            double factor = BinaryNumber.FromDecimal(growth >= LeastIndex ? growth : 100 + growth) / 100;
            Numbers.Growth.Add((from, to, factor));
            Numbers.GrowthTokens.AddRange(NumberToken.Find(text));
        }
    }

    private PlanCell<T>? ReadCell<T>(
        string column,
        string place,
        string text,
        int? year,
        Outcome<T, ReadFailure> result,
        Func<ReportNotation, Outcome<T, ReadFailure>> read,
        Func<T, (decimal? Number, MeasureUnit? MeasureUnit, bool IsLevel)> sizeOf,
        Func<T, T, bool> saysTheSame)
        where T : class
    {
        if (!result.TryGetValue(out T? reading))
        {
            Report(column, text, Language.Said("tableNote.couldNotBeRead", Diagnostic.Shorten(text), result.Reason));
            return null;
        }

        List<NumberToken> tokens = NumberToken.Find(text);
        (decimal? number, MeasureUnit? unit, bool isLevel) = sizeOf(reading);
        T? asDecimal = null;
        T? asGrouped = null;
        char mark = FindAmbiguousMark(tokens);
        if (mark != '\0')
        {
            DecimalMark own = mark == ',' ? DecimalMark.Comma : DecimalMark.Point;
            DecimalMark other = mark == ',' ? DecimalMark.Point : DecimalMark.Comma;
            bool both = read(_notation.WithDecimalMark(own)).TryGetValue(out asDecimal) & read(_notation.WithDecimalMark(other)).TryGetValue(out asGrouped);
            if (!both || saysTheSame(asDecimal!, asGrouped!))
            {
                (asDecimal, asGrouped, mark) = (null, null, '\0');
            }
        }

        // Of «1.620/1.650 hộ, đạt 98,18%» the counts are open, not the percentage: what is known of a percentage says nothing of them.
        if (asDecimal is ValueReading byDecimal && asGrouped is ValueReading byGroups && ReadingSize.DifferInCounts(byDecimal, byGroups))
        {
            (unit, isLevel) = (null, false);
        }

        NumberCell cell = new()
        {
            Row = Numbers,
            Column = column,
            Place = place,
            Year = year,
            Text = text,
            Tokens = number is null ? [] : tokens,
            MeasureUnit = unit,
            IsLevel = isLevel,
            Mark = mark,
            Known = mark == '\0' ? ReadingSize.InBaseUnits(number, unit) : null,
            AsDecimal = asDecimal is null ? null : SizeOf(asDecimal),
            AsGrouped = asGrouped is null ? null : SizeOf(asGrouped),
        };
        Numbers.Cells.Add(cell);
        return new PlanCell<T> { Column = column, Reading = reading, AsDecimal = asDecimal, AsGrouped = asGrouped, Number = cell };

        decimal? SizeOf(T one)
        {
            (decimal? size, MeasureUnit? sizeUnit, _) = sizeOf(one);
            return ReadingSize.InBaseUnits(size, sizeUnit);
        }
    }

    /// <summary>The one ambiguous mark of a cell; 0 where there is none, or where both marks are ambiguous in one cell.</summary>
    private static char FindAmbiguousMark(List<NumberToken> tokens)
    {
        char mark = '\0';
        foreach (NumberToken token in tokens)
        {
            if (token.Form == NumberForm.Ambiguous)
            {
                if (mark != '\0' && mark != token.Mark)
                {
                    return '\0';
                }

                mark = token.Mark;
            }
        }

        return mark;
    }
}
