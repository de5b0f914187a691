using LocalGovMetrics.Languages;
using LocalGovMetrics.Text;

namespace LocalGovMetrics.Reading;

/// <summary>A column of a table of units and changes.</summary>
internal enum RegisterColumn
{
    Record,
    Unit,
    To,
    Date,
    Group,
    NameVi,
    NameEn,
    OtherNames,
    Kind,
    Parent,
    ValidTo,
    Weights,
    Act,
    Issuer,
    ActDate,
    Source,
    Note,
    Sequence,
    Receiver,
    Shares,
}

/// <summary>Which column of a header of units and changes is which.</summary>
internal sealed class RegisterColumns
{
    private const int Needed = 2;

    private static readonly Dictionary<string, RegisterColumn> ByName =
        RegisterColumnNames.Table.SelectMany(row => row.Names.Select(name => KeyValuePair.Create(HeaderText.Fold(name), row.Column))).Distinct().ToDictionary(StringComparer.Ordinal);

    private readonly int[] _index = [.. Enumerable.Repeat(-1, RegisterColumnNames.Table.Length)];
    private readonly TextTable _table;

    private RegisterColumns(TextTable table) => _table = table;

    /// <summary>Gets the names of all columns in the order in which they are written.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. RegisterColumnNames.Table.Select(row => row.Names[0])];

    /// <summary>Finds the columns; what is missing or stands twice under different names becomes an error.</summary>
    public static RegisterColumns Find(TextTable table, List<Diagnostic> errors)
    {
        RegisterColumns columns = new(table);
        for (int i = 0; i < table.Header.Count; i++)
        {
            if (!ByName.TryGetValue(HeaderText.Fold(table.Header[i]), out RegisterColumn column))
            {
                continue;
            }

            int before = columns._index[(int)column];
            if (before >= 0 && HeaderText.Fold(table.Header[before]) != HeaderText.Fold(table.Header[i]))
            {
                errors.Add(new Diagnostic(table.Name, table.HeaderLine, table.Header[i], table.Header[i], Language.Said("tableNote.headerNamesColumnAlready", table.Header[before])));
            }

            columns._index[(int)column] = i;
        }

        errors.AddRange(RegisterColumnNames.Table.Take(Needed).Where(row => columns._index[(int)row.Column] < 0)
            .Select(row => new Diagnostic(table.Name, table.HeaderLine, row.Names[0], null, Language.Said("tableNote.columnMissingRegisterUnitsHas", string.Join(", ", Names)))));
        return columns;
    }

    /// <summary>The text of the cell, trimmed; empty where there is none.</summary>
    public string Cell(TextRow row, RegisterColumn column)
    {
        int index = _index[(int)column];
        return index < 0 ? string.Empty : row.Cells[index].Trim();
    }

    /// <summary>An error of a cell.</summary>
    public Diagnostic Error(TextRow row, RegisterColumn column, string message)
    {
        int index = _index[(int)column];
        return new Diagnostic(_table.Name, row.Line, index < 0 ? RegisterColumnNames.Table[(int)column].Names[0] : _table.Header[index], Cell(row, column), message);
    }
}
