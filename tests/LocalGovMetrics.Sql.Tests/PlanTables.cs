using System.Globalization;
using System.Text;

namespace LocalGovMetrics.Sql.Tests;

/// <summary>The table of plans in a database.</summary>
internal static class PlanTables
{
    private const int RowsAtOnce = 1000;

    public static string UnitOf(int number) => string.Create(CultureInfo.InvariantCulture, $"u{number % 7}");

    public static string Definition(ISqlEngine engine, string table)
    {
        (string text, string number, string whole) = (engine.TextType, engine.DoubleType, engine.IntegerType);
        return $"CREATE TABLE {table} (number {whole}, unit {text}, criterion {text}, low {number}, high {number}, direction {text}, base {number}, periods {whole}, actual {number}, status {text}){engine.TableEnd}";
    }

    public static void FillByText(ISqlEngine engine, ISqlChannel channel, IReadOnlyList<SqlPlanRow> rows, string table)
    {
        channel.Execute(Definition(engine, table));
        for (int from = 0; from < rows.Count; from += RowsAtOnce)
        {
            channel.Execute($"INSERT INTO {table} VALUES " + string.Join(", ", Enumerable.Range(from, Math.Min(RowsAtOnce, rows.Count - from)).Select(i => Values(engine.DoubleType, i, rows[i]))));
        }
    }

    /// <summary>Writes a row as a list of values in brackets.</summary>
    public static string Values(string numbers, int number, SqlPlanRow row) => new StringBuilder()
        .Append(CultureInfo.InvariantCulture, $"({number}, '{UnitOf(number)}', '{PlanCorpus.Word(row.Criterion!.Value)}', {Literal(row.Low)}, {Literal(row.High)}, '{PlanCorpus.Word(row.Direction)}', {Literal(row.Base)}, {row.Periods}, {Literal(row.Actual)}, '{PlanCorpus.Word(row.Status)}')")
        .Replace("AS DOUBLE", "AS " + numbers).ToString();

    public static string Digits(double value) =>
        double.IsNaN(value) ? "NaN" : double.IsPositiveInfinity(value) ? "Infinity" : double.IsNegativeInfinity(value) ? "-Infinity" : value.ToString("R", CultureInfo.InvariantCulture);

    private static string Literal(double? number) => number is { } value ? $"CAST('{Digits(value)}' AS DOUBLE)" : "NULL";
}
