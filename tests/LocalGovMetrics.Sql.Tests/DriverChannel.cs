using System.Data.Common;

namespace LocalGovMetrics.Sql.Tests;

/// <summary>A connection by a driver of .NET.</summary>
internal sealed class DriverChannel(DbConnection connection, int secondsAtMost = DriverChannel.Minute) : ISqlChannel
{
    public const int Minute = 60;

    public DbConnection Connection => connection;

    public void Execute(string text)
    {
        using DbCommand command = Command(text);
        command.ExecuteNonQuery();
    }

    public IReadOnlyList<object?[]> Query(string text)
    {
        using DbCommand command = Command(text);
        using DbDataReader reader = command.ExecuteReader();
        List<object?[]> rows = [];
        while (reader.Read())
        {
            object?[] row = new object?[reader.FieldCount];
            for (int i = 0; i < row.Length; i++)
            {
                row[i] = reader.IsDBNull(i) ? null : reader.GetValue(i);
            }

            rows.Add(row);
        }

        return rows;
    }

    public void Dispose() => connection.Dispose();

    private DbCommand Command(string text)
    {
        DbCommand command = connection.CreateCommand();
        command.CommandText = text;
        command.CommandTimeout = secondsAtMost;
        return command;
    }
}
