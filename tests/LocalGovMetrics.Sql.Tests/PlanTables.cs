using System.Data.Common;
using System.Globalization;
using System.Text;

namespace LocalGovMetrics.Sql.Tests;

/// <summary>The table of plans in a database.</summary>
internal static class PlanTables
{
    private const int RowsAtOnce = 1000;

    public static string UnitOf(int number) => string.Create(CultureInfo.InvariantCulture, $"u{number % 7}");

    public static void Execute(DbConnection connection, string text)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = text;
        command.CommandTimeout = 60;
        command.ExecuteNonQuery();
    }

    public static void Fill(this ISqlEngine engine, DbConnection connection, IReadOnlyList<SqlPlanRow> rows, string table = "plans")
    {
        string type = engine.DoubleType;
        Execute(connection, $"CREATE TABLE {table} (number int, unit text, criterion text, low {type}, high {type}, direction text, base {type}, periods int, actual {type}, status text)");
        for (int from = 0; from < rows.Count; from += RowsAtOnce)
        {
            StringBuilder text = new($"INSERT INTO {table} VALUES ");
            for (int i = from; i < Math.Min(rows.Count, from + RowsAtOnce); i++)
            {
                SqlPlanRow row = rows[i];
                text.Append(i == from ? string.Empty : ", ").Append(CultureInfo.InvariantCulture, $"({i}, '{UnitOf(i)}', '{PlanCorpus.Word(row.Criterion!.Value)}', {Text(row.Low)}, {Text(row.High)}, '{PlanCorpus.Word(row.Direction)}', {Text(row.Base)}, {row.Periods}, {Text(row.Actual)}, '{PlanCorpus.Word(row.Status)}')");
            }

            Execute(connection, text.ToString());
        }

        string Text(double? number) => number is { } value
            ? $"CAST('{(double.IsNaN(value) ? "NaN" : double.IsPositiveInfinity(value) ? "Infinity" : double.IsNegativeInfinity(value) ? "-Infinity" : value.ToString("R", CultureInfo.InvariantCulture))}' AS {type})"
            : "NULL";
    }
}
