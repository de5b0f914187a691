using System.Data.Common;

namespace LocalGovMetrics.Sql.Tests;

/// <summary>A database that runs here, with the tables of the tests.</summary>
public interface ISqlEngine
{
    SqlDialect Dialect { get; }

    string DoubleType { get; }

    /// <summary>Gets why it does not run here; null where it does.</summary>
    string? Missing { get; }

    DbConnection Open();

    /// <summary>Gives a connection to a table of rows, filled once.</summary>
    DbConnection Filled(IReadOnlyList<SqlPlanRow> rows);
}
