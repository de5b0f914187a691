using System.Data.Common;

namespace LocalGovMetrics.Sql.Tests;

/// <summary>A database that runs here, with the tables of the tests.</summary>
public interface ISqlEngine
{
    SqlDialect Dialect { get; }

    /// <summary>Gets the type of numbers of double precision that may be missing.</summary>
    string DoubleType { get; }

    /// <summary>Gets the type of decimals of 38 digits, 18 of them behind the mark, that may be missing.</summary>
    string DecimalType { get; }

    string SingleType { get; }

    string IntegerType { get; }

    string TextType { get; }

    /// <summary>Gets what ends a statement that creates a table.</summary>
    string TableEnd { get; }

    /// <summary>Gets why it does not run here; null where it does.</summary>
    string? Missing { get; }

    /// <summary>Writes a name in quotes, as the database's manual has it.</summary>
    string Quote(string name);

    ISqlChannel Open();

    /// <summary>Fills a table of rows, the numbers bit for bit.</summary>
    void Fill(ISqlChannel channel, IReadOnlyList<SqlPlanRow> rows, string table);

    /// <summary>Gives a connection to the table <c>plans</c> of rows, filled once.</summary>
    ISqlChannel Filled(IReadOnlyList<SqlPlanRow> rows);
}

/// <summary>A connection to a database.</summary>
public interface ISqlChannel : IDisposable
{
    /// <exception cref="DbException">The database refuses the text.</exception>
    void Execute(string text);

    /// <exception cref="DbException">The database refuses the text, or fails to answer it whole.</exception>
    IReadOnlyList<object?[]> Query(string text);
}
