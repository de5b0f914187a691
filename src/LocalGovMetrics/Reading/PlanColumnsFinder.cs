using LocalGovMetrics.Languages;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Reading;

/// <summary>Finds which column of a table is which: as the caller says, by name, by the years in the names, and by the values where a name is of two meanings.</summary>
internal sealed class PlanColumnsFinder(TextTable table, PlanTableOptions options, List<Diagnostic> errors)
{
    private const int RowsLookedAt = 400;

    private readonly PlanColumns _columns = new(table.Header, options);
    private readonly List<(int Index, HeaderReading Name)> _named = [];
    private readonly HashSet<int> _taken = [];
    private readonly HashSet<PlanColumn> _asked = [];

    public PlanColumns Find()
    {
        TakeStated();
        ReadNames();
        ChooseDated();
        foreach (PlanColumn column in Enum.GetValues<PlanColumn>())
        {
            Choose(column);
        }

        foreach ((int index, _) in _named.Where(named => !_taken.Contains(named.Index)))
        {
            _columns.Extra.Add(index);
        }

        _columns.Extra.Sort();
        ReportMissing();
        return _columns;
    }

    private void TakeStated()
    {
        foreach ((string role, string name) in options.Columns)
        {
            string folded = HeaderText.Fold(role);
            PlanColumn? column = Enum.GetValues<PlanColumn>().Cast<PlanColumn?>().FirstOrDefault(one => HeaderText.Fold(PlanColumns.NameOf(one!.Value)) == folded);
            int index = IndexOf(name);
            if (column is null)
            {
                Report(role, role, Language.Said("tableNote.thereNoColumnSayFor", Diagnostic.Shorten(role), string.Join(", ", Enum.GetValues<PlanColumn>().Select(one => $"'{PlanColumns.NameOf(one)}'"))));
            }
            else if (index < 0)
            {
                Report(name, name, Language.Said("tableNote.headerHasNoColumnHas", Diagnostic.Shorten(name), string.Join(", ", table.Header.Where(one => one.Length > 0).Select(one => $"'{Diagnostic.Shorten(one)}'"))));
            }
            else
            {
                Take(column.Value, index, HeaderReading.Read(table.Header[index]));
            }
        }
    }

    private int IndexOf(string name)
    {
        string folded = HeaderText.Fold(name);
        for (int i = 0; i < table.Header.Count; i++)
        {
            if (HeaderText.Fold(table.Header[i]) == folded)
            {
                return i;
            }
        }

        return -1;
    }

    private void ReadNames()
    {
        for (int i = 0; i < table.Header.Count; i++)
        {
            string folded = HeaderText.Fold(table.Header[i]);
            if (_taken.Contains(i) || folded.Length == 0)
            {
                continue;
            }

            if (PlanColumns.TryReadYear(folded, out int year))
            {
                _columns.Years.Add((i, year));
            }
            else if (HeaderReading.StatusBehind(table.Header[i], out string plain) is { } status && PlanColumns.TryReadYear(HeaderText.Fold(plain), out int marked))
            {
                _columns.Years.Add((i, marked));
                _columns.YearStatuses[marked] = status;
            }
            else if (HeaderReading.Read(table.Header[i]) is { } name)
            {
                _named.Add((i, ByValues(i, name)));
            }
            else
            {
                _columns.Extra.Add(i);
                AddGrowth(i, folded);
            }
        }
    }

    // The word for a unit means a place or a unit of measure; the word for a status how firm a number is, or a verdict. The values tell.
    private HeaderReading ByValues(int index, HeaderReading name) =>
        name.Column == PlanColumn.Unit && !IsNamed(PlanColumn.MeasureUnit) && Most(index, text => IsMeasureUnit(text) && (name.IsWeak || !IsLetter(text))) ? name with { Column = PlanColumn.MeasureUnit, IsWeak = false }
        : name.Column == PlanColumn.Status && !IsNamed(PlanColumn.ReportedVerdict) && !PlanColumnNames.IsOfValues(table.Header[index]) && !Any(index, IsStatusOnly) && Most(index, IsVerdict)
            ? name with { Column = PlanColumn.ReportedVerdict }
        : name.Column == PlanColumn.Headline && !IsNamed(PlanColumn.Indicator) ? name with { Column = PlanColumn.Indicator }
        : name;

    private bool IsNamed(PlanColumn column) =>
        _columns.Has(column) || table.Header.Any(header => HeaderReading.Read(header) is { } other && other.Column == column);

    private IEnumerable<string> Values(int index) =>
        table.Rows.Take(RowsLookedAt).Where(row => index < row.Cells.Count).Select(row => CellText.Of(row.Cells[index])).Where(text => text.Length > 0).Distinct();

    private bool Any(int index, Func<string, bool> holds) => Values(index).Any(holds);

    private bool Most(int index, Func<string, bool> holds)
    {
        string[] values = [.. Values(index)];
        return values.Length > 0 && values.Count(holds) * 2 >= values.Length;
    }

    // X and T may name places as well: under the English word, which is the documented one for places, they do.
    private static bool IsLetter(string text) => text.Length == 1 && char.IsAsciiLetter(text[0]);

    // A letter alone may be a flag of a value or a colour.
    private static bool IsStatusOnly(string text) => PlanWords.TryReadStatus(text, out _) && (text.Length > 1 || !IsVerdict(text));

    private static bool IsMeasureUnit(string text)
    {
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        string counted = slash < 0 ? text : text[..slash].TrimEnd();
        return MeasureUnit.TryFindBase(counted, out _);
    }

    private static bool IsVerdict(string text) =>
        ReportNotation.English.ReadVerdict(text) is not ReportedVerdict.Unknown || ReportNotation.Vietnamese.ReadVerdict(text) is not ReportedVerdict.Unknown;

    /// <summary>Of several columns of years takes the latest year that has a target and an actual.</summary>
    private void ChooseDated()
    {
        (int Index, HeaderReading Name)[] targets = Dated(PlanColumn.Target);
        (int Index, HeaderReading Name)[] actuals = Dated(PlanColumn.Actual);
        bool hasTarget = _columns.Has(PlanColumn.Target) || IsPlain(PlanColumn.Target);
        bool hasActual = _columns.Has(PlanColumn.Actual) || IsPlain(PlanColumn.Actual);
        if (!hasTarget && !hasActual)
        {
            Period? common = targets.Select(one => one.Name.Period).Where(period => actuals.Any(other => other.Name.Period == period)).MaxBy(period => period!.End);
            if (common is not null)
            {
                targets = [.. targets.Where(one => one.Name.Period == common)];
                actuals = [.. actuals.Where(one => one.Name.Period == common)];
            }
        }
        else if (hasTarget && _columns.Period is { } stated)
        {
            actuals = actuals.Any(one => one.Name.Period == stated) ? [.. actuals.Where(one => one.Name.Period == stated)] : actuals;
        }

        TakeDated(PlanColumn.Target, hasTarget, targets);
        TakeDated(PlanColumn.Actual, hasActual, actuals);
    }

    private (int Index, HeaderReading Name)[] Dated(PlanColumn column) => [.. _named.Where(one => one.Name.Column == column && one.Name.Period is not null)];

    private bool IsPlain(PlanColumn column) => _named.Exists(one => one.Name.Column == column && one.Name is { Period: null, IsWeak: false });

    private void TakeDated(PlanColumn column, bool isFound, (int Index, HeaderReading Name)[] dated)
    {
        if (isFound || dated.Length == 0)
        {
            return;
        }

        // A result goes before its own estimate.
        (int Index, HeaderReading Name)[] firm = [.. dated.Where(one => one.Name.Status is null)];
        if (dated.Length == 1 || firm.Length == 1)
        {
            (int index, HeaderReading name) = firm.Length == 1 ? firm[0] : dated[0];
            Take(column, index, name);
            return;
        }

        _asked.Add(column);
        Report(
            table.Header[dated[1].Index],
            table.Header[dated[1].Index],
            Language.Said("tableNote.severalColumnsMayBeSay", PlanColumns.NameOf(column), string.Join(", ", dated.Select(one => $"'{Diagnostic.Shorten(table.Header[one.Index])}'"))));
    }

    private void Choose(PlanColumn column)
    {
        (int Index, HeaderReading Name)[] found = [.. _named.Where(one => one.Name.Column == column && one.Name.Period is null && !_taken.Contains(one.Index))];
        if (_columns.Has(column) || _asked.Contains(column) || found.Length == 0)
        {
            return;
        }

        (int Index, HeaderReading Name)[] strong = [.. found.Where(one => !one.Name.IsWeak)];
        (int first, HeaderReading name) = strong.Length > 0 ? strong[0] : found[0];
        Take(column, first, name);
        foreach ((int index, _) in strong.Skip(1))
        {
            // The same name twice is an error of the table's shape, and said there.
            _taken.Add(index);
            if (HeaderText.Fold(table.Header[index]) != HeaderText.Fold(table.Header[first]))
            {
                Report(
                    table.Header[index],
                    table.Header[index],
                    Language.Said("tableNote.columnAndColumnBothMean", Diagnostic.Shorten(table.Header[first]), PlanColumns.NameOf(column)));
            }
        }
    }

    private void Take(PlanColumn column, int index, HeaderReading? name)
    {
        _columns.Set(column, index);
        _taken.Add(index);
        if (column == PlanColumn.Actual && name is not null)
        {
            (_columns.Period, _columns.Status) = (name.Period ?? _columns.Period, name.Status);
        }
        else if (column == PlanColumn.Target && name is not null)
        {
            _columns.Period ??= name.Period;
        }
    }

    private void ReportMissing()
    {
        foreach (PlanColumn column in options.AreTextsAlone ? [] : PlanColumnNames.Needed)
        {
            bool isSaid = _columns.Has(column)
                || _asked.Contains(column)
                || (column == PlanColumn.Unit && options.Unit is not null)
                || (column == PlanColumn.Period && (options.Period ?? _columns.Period) is not null);
            if (!isSaid)
            {
                Report(
                    PlanColumns.NameOf(column),
                    null,
                    column is PlanColumn.Unit or PlanColumn.Period
                        ? Language.Said("tableNote.columnMissingOrSaid", PlanColumns.NameOf(column), NamesOf(column))
                        : Language.Said("tableNote.columnMissingHeaderMustName", NamesOf(column)));
            }
        }
    }

    private static string NamesOf(PlanColumn column) => string.Join(", ", PlanColumnNames.Of(column).Select(name => $"'{name}'"));

    private void Report(string column, string? text, string message) => errors.Add(new Diagnostic(table.Name, table.HeaderLine, column, text, message));

    /// <summary>Notes a header such as <c>growth2021-2024</c>; the dash is folded away.</summary>
    private void AddGrowth(int index, string folded)
    {
        const string Word = "growth";
        if (folded.Length == Word.Length + 8
            && folded.StartsWith(Word, StringComparison.Ordinal)
            && PlanColumns.TryReadYear(folded[Word.Length..^4], out int from)
            && PlanColumns.TryReadYear(folded[^4..], out int to)
            && to >= from)
        {
            _columns.Growth.Add((index, from, to));
        }
    }
}
