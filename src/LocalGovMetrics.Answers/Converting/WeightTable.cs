using LocalGovMetrics.Languages;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;
using LocalGovMetrics.Units;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Answers.Converting;

/// <summary>Amounts of a weight by unit as a file writes them: of units before, of units after, or of both.</summary>
internal sealed class WeightTable
{
    private const string UnitColumn = "unit";
    private const string ParentColumn = "unitParent";
    private readonly List<(string Unit, string? Parent, decimal Amount, int Line)> _amounts;
    private readonly string _file;

    private readonly bool _isOfRows;

    private WeightTable(string file, string weight, List<(string Unit, string? Parent, decimal Amount, int Line)> amounts, bool isOfRows = false)
    {
        _file = file;
        _isOfRows = isOfRows;
        Weight = weight;
        _amounts = amounts;
    }

    /// <summary>Gets the name of the weight.</summary>
    public string Weight { get; }

    /// <summary>Reads a table with a column of units and one of amounts.</summary>
    /// <param name="table">The texts.</param>
    /// <param name="weight">The name of the column of amounts; null where there is only one besides the units.</param>
    /// <param name="notation">How numbers are written, or null.</param>
    /// <returns>The amounts, or all errors.</returns>
    public static Outcome<WeightTable, Diagnostic> Read(TextTable table, string? weight, ReportNotation? notation)
    {
        int unit = ColumnOf(table, UnitColumn);
        int parent = ColumnOf(table, ParentColumn);
        string[] others = [.. table.Header.Where((_, i) => i != unit && i != parent)];
        string? chosen = weight ?? (others is [var only] ? only : null);
        int amount = chosen is null ? -1 : ColumnOf(table, chosen);
        if (unit < 0 || amount < 0)
        {
            string missing = unit < 0 ? UnitColumn : chosen ?? "the weight";
            return ReadingOutcome.Failure<WeightTable>([new Diagnostic(table.Name, table.HeaderLine, null, null, chosen is null && unit >= 0 ? Language.Said("tableNote.severalColumnsMayBeWeight") : Language.Said("tableNote.columnMissing", missing))]);
        }

        List<Diagnostic> errors = [.. table.FindShapeErrors()];
        List<(string, string?, decimal, int)> amounts = [];
        foreach (TextRow row in errors.Count > 0 ? [] : table.Rows.Where(row => !row.IsBlank))
        {
            if (Amount(row.Cells[amount], notation ?? ReportNotation.InferFor(string.Join('\n', table.Header))) is { } number)
            {
                amounts.Add((row.Cells[unit].Trim(), parent < 0 || row.Cells[parent].Trim() is not { Length: > 0 } above ? null : above, number, row.Line));
            }
            else
            {
                errors.Add(new Diagnostic(table.Name, row.Line, table.Header[amount], row.Cells[amount], Language.Said("tableNote.expectedAmount0OrMore")));
            }
        }

        return errors.Count > 0 ? ReadingOutcome.Failure<WeightTable>(errors) : ReadingOutcome.Success(new WeightTable(table.Name, chosen!, amounts));
    }

    /// <summary>Takes amounts from a column of the converted file itself: one amount a unit.</summary>
    public static Outcome<WeightTable, Diagnostic> Of(string file, string weight, IEnumerable<PlanRow> rows, ReportNotation? notation)
    {
        List<Diagnostic> errors = [];
        Dictionary<(string Unit, string? Parent), (decimal Amount, int Line)> amounts = [];
        foreach (PlanRow row in rows)
        {
            int line = row.Line ?? 1;
            string cell = row.ExtraText(weight) ?? string.Empty;
            if (string.IsNullOrWhiteSpace(cell))
            {
                continue;
            }

            if (Amount(cell, notation ?? ReportNotation.Vietnamese) is not { } amount)
            {
                errors.Add(new Diagnostic(file, line, weight, cell, Language.Said("tableNote.expectedAmount0OrMore")));
            }
            else if (!amounts.TryAdd((row.Unit, row.UnitParent), (amount, line)) && amounts[(row.Unit, row.UnitParent)].Amount != amount)
            {
                errors.Add(new Diagnostic(file, line, weight, cell, Language.Said("tableNote.lineGivesSameUnitAnother", amounts[(row.Unit, row.UnitParent)].Line)));
            }
        }

        return errors.Count > 0
            ? ReadingOutcome.Failure<WeightTable>(errors)
            : ReadingOutcome.Success(new WeightTable(file, weight, [.. amounts.Select(pair => (pair.Key.Unit, pair.Key.Parent, pair.Value.Amount, pair.Value.Line))], isOfRows: true));
    }

    /// <summary>Gives links the weight that follows from the amounts.</summary>
    /// <param name="links">The links.</param>
    /// <param name="register">The register.</param>
    /// <param name="at">The day of the amounts; null where it is not said.</param>
    /// <param name="errors">Receives what is wrong: units that are not there, and an amount of which it is not clear what it is of.</param>
    /// <returns>The links with what is known of the weight.</returns>
    public IReadOnlyList<UnitLink> Weigh(RegisterLinks links, UnitRegister register, LocalDate? at, ICollection<Diagnostic> errors)
    {
        // A change holds from its day on, so that the links of a day tell what its units were before and after.
        UnitAmounts amounts = _isOfRows ? new UnitAmounts(register, links, links.From, isBefore: true)
            : at is { } day ? new UnitAmounts(register, links, day, isBefore: null)
            : new UnitAmounts(register, links);
        foreach ((string unit, string? parent, decimal amount, int line) in _amounts)
        {
            if (amounts.Add(unit, parent, amount) is { } problem)
            {
                errors.Add(new Diagnostic(_file, line, UnitColumn, unit, problem));
            }
        }

        foreach ((string unit, string problem) in amounts.Asked())
        {
            errors.Add(new Diagnostic(_file, _amounts.Find(row => row.Unit == unit).Line, UnitColumn, unit, problem));
        }

        return LinkWeighing.Weigh(links.Links, Weight, amounts.Before, amounts.After);
    }

    private static int ColumnOf(TextTable table, string name)
    {
        for (int i = 0; i < table.Header.Count; i++)
        {
            if (table.Header[i].Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    private static decimal? Amount(string cell, ReportNotation notation) =>
        notation.ReadValue(cell).TryGetValue(out ValueReading? reading) && reading.Value is ReportedValue { Qualifier: Qualifier.Exact, Value: >= 0 and var amount } ? amount : null;
}
