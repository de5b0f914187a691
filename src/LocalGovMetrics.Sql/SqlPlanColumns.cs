using LocalGovMetrics.Targets;

namespace LocalGovMetrics.Sql;

/// <summary>Which columns of a table hold plan and actual: the names as the database has them.</summary>
/// <remarks>
/// Numbers are columns of any number type, read as double precision, missing as NULL (in ClickHouse: columns that are <c>Nullable</c>). Words are the canonical
/// names, in the case that they are written in here: <c>reach</c>, <c>atLeast</c>, <c>moreThan</c>, <c>atMost</c>, <c>lessThan</c>, <c>between</c>, <c>equal</c>
/// in <see cref="Criterion"/>; <c>none</c>, <c>higher</c>, <c>lower</c>, <c>closer</c> in <see cref="Direction"/>; the names of <see cref="ObservationStatus"/> in
/// <see cref="Status"/>. A row with another word is left open. Names of columns are taken as they are, quoted; no name can become SQL.
/// </remarks>
public sealed record SqlPlanColumns
{
    /// <summary>Gets the column of the administrative unit; read for totals by unit.</summary>
    public string Unit { get; init; } = "unit";

    /// <summary>Gets the column of the indicator; read for totals by indicator.</summary>
    public string Indicator { get; init; } = "indicator";

    /// <summary>Gets the column of the kind of criterion.</summary>
    public string Criterion { get; init; } = "criterion";

    /// <summary>Gets the kind of criterion of all rows, in place of a column; null = the column says it.</summary>
    /// <value>From <see cref="CriterionKind.Reach"/> to <see cref="CriterionKind.Equal"/>.</value>
    public CriterionKind? CriterionOfAll { get; init; }

    /// <summary>Gets the column of the target: the number, the bound, or the low end of a range.</summary>
    public string Low { get; init; } = "low";

    /// <summary>Gets the column of the high ends of ranges; null where there are none.</summary>
    public string? High { get; init; }

    /// <summary>Gets the column of the desired direction.</summary>
    public string Direction { get; init; } = "direction";

    /// <summary>Gets the direction of all rows, in place of a column; null = the column says it.</summary>
    public DesiredDirection? DirectionOfAll { get; init; }

    /// <summary>Gets the column of the actual values: levels where there is a <see cref="Base"/>, else the measure itself.</summary>
    public string Actual { get; init; } = "actual";

    /// <summary>Gets the column of how firmly the actual values are known; null = all are actual.</summary>
    public string? Status { get; init; }

    /// <summary>Gets the column of the values at the base, for growth and for measures against it; null where the actual is the measure itself.</summary>
    public string? Base { get; init; }

    /// <summary>Gets the column of the years from base to actual, 1 or more; null = one.</summary>
    public string? Periods { get; init; }

    /// <summary>Gets the roles that columns of a table have by their names, where nothing else is said.</summary>
    internal static IEnumerable<string> RoleNames => Roles.Select(role => role.Name);

    private static (string Name, Func<SqlPlanColumns, string, SqlPlanColumns> With)[] Roles { get; } =
    [
        ("unit", (columns, name) => columns with { Unit = name }),
        ("indicator", (columns, name) => columns with { Indicator = name }),
        ("criterion", (columns, name) => columns with { Criterion = name }),
        ("low", (columns, name) => columns with { Low = name }),
        ("high", (columns, name) => columns with { High = name }),
        ("direction", (columns, name) => columns with { Direction = name }),
        ("actual", (columns, name) => columns with { Actual = name }),
        ("status", (columns, name) => columns with { Status = name }),
        ("base", (columns, name) => columns with { Base = name }),
        ("periods", (columns, name) => columns with { Periods = name }),
    ];

    /// <summary>Gives the columns with one more, said as <c>role=column</c>; null where there is no such role.</summary>
    internal SqlPlanColumns? With(string said)
    {
        int equals = said.IndexOf('=', StringComparison.Ordinal);
        int role = equals < 1 || equals + 1 == said.Length ? -1 : Array.FindIndex(Roles, each => each.Name == said[..equals]);
        return role < 0 ? null : Roles[role].With(this, said[(equals + 1)..]);
    }
}
