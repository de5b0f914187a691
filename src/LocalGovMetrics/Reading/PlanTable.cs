using System.Text.Json.Serialization;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Reading;

/// <summary>A table of plan-versus-actual rows as it was read from a file.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record PlanTable
{
    private readonly Lazy<Dictionary<PlanRow, List<PlanRow>>> _parts;

    /// <summary>Makes a table.</summary>
    /// <param name="name">The name of the file or data set.</param>
    /// <param name="rows">The rows in the order of the file.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public PlanTable(string name, IReadOnlyList<PlanRow> rows)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
        Rows = ValueList.From(rows);
        _parts = new(() => FindParts(Rows));
    }

    /// <summary>Gets the name of the file or data set.</summary>
    public string Name { get; }

    /// <summary>Gets the rows in the order of the file.</summary>
    public IReadOnlyList<PlanRow> Rows { get; }

    /// <summary>Gets the rows that could not be read, in the order of the file; empty unless the caller asked to keep going.</summary>
    public IReadOnlyList<FailedRow> Failed
    {
        get;
        init => field = ValueList.From(value, nameof(Failed));
    } = ValueList<FailedRow>.Empty;

    /// <summary>Gets what was noticed of the table as a whole, such as lines that were passed over.</summary>
    public IReadOnlyList<ReadingNote> Notes
    {
        get;
        init => field = ValueList.From(value, nameof(Notes));
    } = ValueList<ReadingNote>.Empty;

    /// <summary>Gets the rows that the report counts: those marked as headline, or, in a file without such a column, those without a parent.</summary>
    [JsonIgnore]
    public IReadOnlyList<PlanRow> Headlines => ValueList.From(Rows.Where(row => row.CountsAsHeadline), nameof(Headlines));

    /// <summary>Gives the rows that are parts of a row: those that name its number as their parent, of the same administrative unit.</summary>
    /// <remarks>Where the file repeats numbers from period to period, a part belongs to the row of its own period.</remarks>
    /// <param name="row">A row of the table.</param>
    /// <returns>The parts in the order of the file; empty for a row without number or parts.</returns>
    public IReadOnlyList<PlanRow> Children(PlanRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return _parts.Value.TryGetValue(row, out List<PlanRow>? parts) ? ValueList.From(parts, nameof(row)) : ValueList<PlanRow>.Empty;
    }

    /// <summary>Tells whether another table has the same name and rows.</summary>
    /// <param name="other">The other table.</param>
    /// <returns>True where both are equal by content.</returns>
    public bool Equals(PlanTable? other) => other is not null && Name == other.Name && Rows.Equals(other.Rows) && Failed.Equals(other.Failed) && Notes.Equals(other.Notes);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Rows, Failed, Notes);

    /// <summary>Writes the name and the number of rows.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Name}: {Rows.Count} rows");

    private static Dictionary<PlanRow, List<PlanRow>> FindParts(IReadOnlyList<PlanRow> rows)
    {
        NumberedRows<PlanRow> numbered = new();
        foreach ((int place, PlanRow row) in rows.Index().Where(row => row.Item.Number is not null))
        {
            numbered.Add(row.UnitLabel, row.Number!, row.Period, row.Line ?? place, row);
        }

        Dictionary<PlanRow, List<PlanRow>> parts = new(SamePlace.Instance);
        foreach ((int place, PlanRow part) in rows.Index())
        {
            if (part.Parent is { } number && numbered.Find(part.UnitLabel, number, part.Period, part.Line ?? place) is { } whole)
            {
                if (!parts.TryGetValue(whole, out List<PlanRow>? own))
                {
                    parts.Add(whole, own = []);
                }

                own.Add(part);
            }
        }

        return parts;
    }

    // A line names one row of a file; rows made in code are told apart by what a part names them by.
    private sealed class SamePlace : IEqualityComparer<PlanRow>
    {
        public static SamePlace Instance { get; } = new();

        public bool Equals(PlanRow? x, PlanRow? y) =>
            ReferenceEquals(x, y) || (x is not null && y is not null && x.Line == y.Line && (x.Line is not null || (x.Number == y.Number && x.UnitLabel == y.UnitLabel && x.Period == y.Period)));

        public int GetHashCode(PlanRow row) => row.Line is { } line ? line : HashCode.Combine(row.Number, row.UnitLabel, row.Period);
    }
}
