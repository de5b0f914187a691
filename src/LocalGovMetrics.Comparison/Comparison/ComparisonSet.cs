using LocalGovMetrics.Comparability;
using LocalGovMetrics.Display;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>A comparison set: units × indicators × time, every column of it comparable within itself, and every value that is left out with its reason.</summary>
/// <remarks>
/// Where no period is asked for, each unit stands with its latest value, and different times are a reservation; a unit never stands twice in a column.
/// The result does not depend on the order of the values. Immutable and safe for use by several threads; two are the same where they are the same object.
/// </remarks>
/// <example>
/// <code>
/// ComparisonSet set = ComparisonSet.Of([.. Reports.All.SelectMany(report => report.Comparands)]);
/// foreach (ComparisonColumn column in set.ColumnsOf("trained-labour"))
/// {
///     ColumnRanking ranking = column.Rank();
/// }
/// </code>
/// </example>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed class ComparisonSet : IDisplayable
{
    private readonly int[] _unitOf;

    private ComparisonSet(ComparabilityTable table, Period? period)
    {
        Table = table;
        Period = period;
        UnitIndex units = new(table.Comparands);
        _unitOf = [.. table.Comparands.Select(units.Of)];
        HashSet<int> ambiguous = [.. Enumerable.Range(0, table.Comparands.Count).Where(member => units.IsAmbiguous(table.Comparands[member]))];
        List<ComparisonColumn> columns = [];
        List<OmittedValue> inNoColumn = [];
        foreach (ComparabilityBlock block in table.Blocks)
        {
            ColumnDraft draft = new(table, block, _unitOf, ambiguous, period);
            columns.AddRange(draft.Columns());
            inNoColumn.AddRange(draft.InNoColumn);
        }

        Columns = ValueList.From(columns);
        InNoColumn = ValueList.From(inNoColumn);
    }

    /// <summary>Gets all values, and the outcome of every pair of them.</summary>
    public ComparabilityTable Table { get; }

    /// <summary>Gets the period that was asked for, or null for the latest value of each unit.</summary>
    public Period? Period { get; }

    /// <summary>Gets the columns: definitions in the order in which they first come, of one definition the column with the most units first.</summary>
    public IReadOnlyList<ComparisonColumn> Columns { get; }

    /// <summary>Gets the values that no column has, nor names among those it left out (<see cref="ComparisonColumn.LeftOut"/>), each with its reason.</summary>
    public IReadOnlyList<OmittedValue> InNoColumn { get; }

    /// <summary>Makes the set of a list of values.</summary>
    /// <param name="comparands">The values of all units, indicators and times.</param>
    /// <param name="period">The time that is compared; null = of each unit the latest.</param>
    /// <param name="policy">What forbids a comparison; null = <see cref="ComparabilityPolicy.Default"/>.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentNullException">The list or a value is null.</exception>
    public static ComparisonSet Of(IReadOnlyList<Comparand> comparands, Period? period = null, ComparabilityPolicy? policy = null) =>
        new(ComparabilityTable.Of(comparands, policy), period);

    /// <summary>Gives the columns of a definition.</summary>
    /// <param name="code">The code of the concept, or of the indicator where there is no concept; case does not count.</param>
    /// <returns>The columns, those with the most units first; empty where no two values compare.</returns>
    /// <exception cref="ArgumentNullException">The code is null.</exception>
    public IReadOnlyList<ComparisonColumn> ColumnsOf(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return [.. Columns.Where(column => column.Code.Equals(code, StringComparison.OrdinalIgnoreCase))];
    }

    /// <summary>Puts columns side by side.</summary>
    /// <param name="columns">Columns of this set; null = all of them.</param>
    /// <returns>The matrix: a row a unit, a column an indicator.</returns>
    /// <exception cref="ArgumentException">A column is of another set.</exception>
    public ComparisonMatrix Matrix(IReadOnlyList<ComparisonColumn>? columns = null)
    {
        columns ??= Columns;
        return columns.All(Columns.Contains)
            ? new ComparisonMatrix(columns)
            : throw new ArgumentException("A column is of another set.", nameof(columns));
    }

    /// <summary>Follows one definition over years, on like units: those whose values of every two of the years compare.</summary>
    /// <param name="code">The code of the concept or the indicator; case does not count.</param>
    /// <param name="part">The part of the whole, in any language of its name; null = the whole.</param>
    /// <returns>The panel; empty where no year has two units.</returns>
    /// <exception cref="ArgumentNullException">The code is null.</exception>
    public ComparisonPanel Panel(string code, string? part = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        Comparand[] values = [.. Table.Blocks.Where(block => block.Code.Equals(code, StringComparison.OrdinalIgnoreCase))
            .SelectMany(block => block.Members)
            .Select(member => Table.Comparands[member])
            .Where(value => part is null ? value.Concept?.Part is null : value.Concept?.Part is { } name && name.Languages.Any(language => name.In(language) == part))];
        return ComparisonPanel.Of(values, Table.Policy);
    }

    /// <inheritdoc/>
    public DisplayTable ToTable() => ColumnTable.Of(this);

    /// <inheritdoc/>
    public DisplayDocument ToDocument() => new([.. ComparisonView.BlocksOf(this)]);

    /// <summary>Writes how many values and columns there are, and how many values stand in none.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Table.Comparands.Count} values, {Columns.Count} columns, {InNoColumn.Count} values in none");
}
