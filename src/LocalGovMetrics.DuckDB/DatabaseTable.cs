using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using DuckDB.NET.Data;
using LocalGovMetrics.Sql;

namespace LocalGovMetrics.DuckDB;

/// <summary>A table of plans and actuals in an open database.</summary>
[SuppressMessage("Security", "CA2100", Justification = "Names and paths are quoted; nothing of a user's text becomes SQL otherwise.")]
internal sealed class DatabaseTable(DuckDBConnection connection, DatabasePlace place)
{
    /// <summary>Gets the columns, in their order, each with a value indicating whether it holds numbers.</summary>
    public IReadOnlyList<(string Name, bool IsNumber)> Columns { get; } = DatabasePlace.Told(() => ColumnsOf(connection, SqlRule.TableText(SqlDialect.DuckDb, place.Table)));

    private string From => SqlRule.TableText(SqlDialect.DuckDb, place.Table);

    /// <summary>Tells whether there is a column of a name; the engine does not tell cases apart.</summary>
    public string? Named(string name) => Columns.Where(column => column.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(column => column.Name).FirstOrDefault();

    /// <summary>Tells whether a column of a name holds numbers.</summary>
    public bool HoldsNumbers(string name) => Columns.Any(column => column.IsNumber && column.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Gives the columns of a rule: those that are named, and of the others that a rule can do without those that the table has.</summary>
    public SqlPlanColumns With(SqlPlanColumns named) => named with
    {
        High = named.High ?? Named("high"),
        Status = named.Status ?? Named("status"),
        Base = named.Base ?? Named("base"),
        Periods = named.Periods ?? Named("periods"),
    };

    /// <summary>Writes the query of a rule in which no row is open.</summary>
    public string Settled(SqlRule rule, SqlPlanColumns columns) => connection.SelectSettled(rule, place.Table, columns);

    /// <summary>Counts the rows of a query by verdict and reason.</summary>
    public IReadOnlyList<(string Verdict, string Reason, long Rows)> Counted(string query) => DatabasePlace.Told(() =>
    {
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = $"SELECT lgm_verdict, lgm_reason, count(*) FROM ({query}) GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2";
        using DuckDBDataReader reader = command.ExecuteReader();
        List<(string, string, long)> counts = [];
        while (reader.Read())
        {
            counts.Add((reader.GetString(0), reader.GetString(1), reader.GetInt64(2)));
        }

        return counts;
    });

    /// <summary>Makes a table of the rows of a query.</summary>
    public void Write(string query, string into, bool isReplaced) =>
        Execute($"CREATE {(isReplaced ? "OR REPLACE " : string.Empty)}TABLE {SqlRule.TableText(SqlDialect.DuckDb, into)} AS {query}");

    /// <summary>Makes a table of a CSV file, of which some columns hold numbers and all others texts.</summary>
    public void Load(string csv, string into, IEnumerable<string> numbers, bool isReplaced) =>
        Write($"SELECT * REPLACE ({string.Join(", ", numbers.Select(name => $"TRY_CAST({Quoted(name, '"')} AS DOUBLE) AS {Quoted(name, '"')}"))}) FROM read_csv({Quoted(csv, '\'')}, header = true, all_varchar = true)", into, isReplaced);

    /// <summary>Writes the rows of a query to a file, in a form that the engine writes.</summary>
    public void Copy(string query, string form, string path) => Execute($"COPY ({query}) TO {Quoted(path, '\'')} ({form})");

    /// <summary>Writes the table as a Parquet file.</summary>
    public void CopyAsParquet(string path) => Copy($"SELECT * FROM {From}", "FORMAT parquet", path);

    private static List<(string Name, bool IsNumber)> ColumnsOf(DuckDBConnection connection, string from)
    {
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM {from} LIMIT 0";
        using DuckDBDataReader reader = command.ExecuteReader();
        return [.. Enumerable.Range(0, reader.FieldCount).Select(i => (reader.GetName(i), Type.GetTypeCode(reader.GetFieldType(i)) is (>= TypeCode.SByte and <= TypeCode.Decimal) || reader.GetFieldType(i) == typeof(System.Numerics.BigInteger)))];
    }

    private static string Quoted(string text, char mark) => string.Create(CultureInfo.InvariantCulture, $"{mark}{text.Replace(mark.ToString(), new string(mark, 2), StringComparison.Ordinal)}{mark}");

    private void Execute(string statement) => DatabasePlace.Told(() =>
    {
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = statement;
        return command.ExecuteNonQuery();
    });
}
