using System.Diagnostics.CodeAnalysis;
using DuckDB.NET.Data;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.DuckDB;

/// <summary>A table in a database of one file: <c>duckdb:plans.duckdb?table=plans</c>.</summary>
/// <param name="Path">The file.</param>
/// <param name="Table">The name of the table: one to three parts between points.</param>
internal sealed record DatabasePlace(string Path, string Table)
{
    private const string Scheme = "duckdb:";
    private const string TableKey = "?table=";

    /// <summary>Reads a place.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out DatabasePlace? place)
    {
        int table = text.LastIndexOf(TableKey, StringComparison.Ordinal);
        place = text.StartsWith(Scheme, StringComparison.Ordinal) && table > Scheme.Length && table + TableKey.Length < text.Length
            ? new DatabasePlace(text[Scheme.Length..table], text[(table + TableKey.Length)..])
            : null;
        return place is not null;
    }

    /// <summary>Opens the database.</summary>
    /// <param name="isWritten">Whether something will be written to it.</param>
    /// <returns>The connection.</returns>
    /// <exception cref="IOException">The file is not there, is no database, or cannot be opened.</exception>
    public DuckDBConnection Open(bool isWritten)
    {
        if (!File.Exists(Path))
        {
            // The engine would make a new one.
            throw new FileNotFoundException(Language.Said("command.noSuchDatabase"), Path);
        }

        DuckDBConnectionStringBuilder options = new() { DataSource = Path };
        options["ACCESS_MODE"] = isWritten ? "READ_WRITE" : "READ_ONLY";
        DuckDBConnection connection = new(options.ConnectionString);
        return Told(() =>
        {
            connection.Open();
            return connection;
        });
    }

    /// <summary>Says what a database refuses in one sentence.</summary>
    /// <exception cref="IOException">It refused.</exception>
    public static T Told<T>(Func<T> ask)
    {
        try
        {
            return ask();
        }
        catch (DuckDBException refused)
        {
            throw new IOException(Language.Said("command.databaseSays", refused.Message.ReplaceLineEndings("\n").Split('\n')[0]), refused);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Scheme}{Path}{TableKey}{Table}";
}
