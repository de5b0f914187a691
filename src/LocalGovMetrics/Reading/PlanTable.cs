using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Reading;

/// <summary>A table of plan-versus-actual rows as it was read from a file.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record PlanTable
{
    /// <summary>Makes a table.</summary>
    /// <param name="name">The name of the file or data set.</param>
    /// <param name="rows">The rows in the order of the file.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public PlanTable(string name, IReadOnlyList<PlanRow> rows)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
        Rows = ValueList.From(rows);
    }

    /// <summary>Gets the name of the file or data set.</summary>
    public string Name { get; }

    /// <summary>Gets the rows in the order of the file.</summary>
    public IReadOnlyList<PlanRow> Rows { get; }

    /// <summary>Gets the rows that the report counts: those marked as headline, or, in a file without such a column, those without a parent.</summary>
    [JsonIgnore]
    public IReadOnlyList<PlanRow> Headlines => ValueList.From(Rows.Where(row => row.IsHeadline ?? row.Parent is null), nameof(Headlines));

    /// <summary>Gives the rows that are parts of a row: those that name its number as their parent, of the same administrative unit.</summary>
    /// <remarks>Where the file repeats numbers from period to period, a part belongs to the row of its own period.</remarks>
    /// <param name="row">A row of the table.</param>
    /// <returns>The parts in the order of the file; empty for a row without number or parts.</returns>
    public IReadOnlyList<PlanRow> Children(PlanRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Number is null
            ? ValueList<PlanRow>.Empty
            : ValueList.From(Rows.Where(candidate => candidate.Parent == row.Number && candidate.Plan.Unit == row.Plan.Unit && FindParent(candidate)?.Line == row.Line), nameof(row));
    }

    /// <summary>Writes the name and the number of rows.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Name}: {Rows.Count} rows");

    private PlanRow? FindParent(PlanRow part)
    {
        PlanRow? found = null;
        foreach (PlanRow row in Rows)
        {
            if (row.Number == part.Parent && row.Plan.Unit == part.Plan.Unit)
            {
                if (row.Plan.Period == part.Plan.Period)
                {
                    return row;
                }

                found ??= row;
            }
        }

        return found;
    }
}
