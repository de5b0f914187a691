using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>Several columns side by side: a row a unit, a column an indicator.</summary>
/// <remarks>A unit that is in no column is not in the matrix. Immutable; two are the same where they are the same object.</remarks>
public sealed class ComparisonMatrix
{
    internal ComparisonMatrix(IReadOnlyList<ComparisonColumn> columns)
    {
        Columns = ValueList.From(columns);
        UnitIndex index = new(columns.SelectMany(column => column.Values).Select(value => value.Comparand));
        Dictionary<int, string> names = [];
        Dictionary<(int Unit, int Column), ComparedValue> cells = [];
        for (int column = 0; column < columns.Count; column++)
        {
            foreach (ComparedValue value in columns[column].Values)
            {
                int unit = index.Of(value.Comparand);
                names[unit] = names.TryGetValue(unit, out string? known) && string.CompareOrdinal(known, value.Comparand.UnitLabel) <= 0 ? known : value.Comparand.UnitLabel;
                cells.Add((unit, column), value);
            }
        }

        (string Name, int Unit)[] units = [.. names.Select(name => (name.Value, name.Key)).OrderBy(name => name.Value, StringComparer.Ordinal)];
        Units = ValueList.From(units.Select(unit => unit.Name), nameof(columns));
        Cells = ValueList.From(
            units.Select(unit => (IReadOnlyList<ComparedValue?>)Array.AsReadOnly(Enumerable.Range(0, columns.Count).Select(column => cells.GetValueOrDefault((unit.Unit, column))).ToArray())),
            nameof(columns));
    }

    /// <summary>Gets the columns, each with its reservations and what was left out.</summary>
    public IReadOnlyList<ComparisonColumn> Columns { get; }

    /// <summary>Gets the names of the units, each followed by the unit above where a value names it, in ordinal order.</summary>
    public IReadOnlyList<string> Units { get; }

    /// <summary>Gets the values: a row a unit, a column an indicator; null where the unit is not in the column.</summary>
    public IReadOnlyList<IReadOnlyList<ComparedValue?>> Cells { get; }

    /// <summary>Gets the numbers, as <c>CompositeIndex</c> takes them; null where there is none.</summary>
    public IReadOnlyList<IReadOnlyList<double?>> Numbers =>
        ValueList.From(Cells.Select(row => (IReadOnlyList<double?>)Array.AsReadOnly(row.Select(cell => cell?.Number.ValueOrNull).ToArray())), nameof(Cells));

    /// <summary>Writes the size.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Units.Count} units, {Columns.Count} columns");
}
