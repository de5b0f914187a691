using System.Globalization;
using DuckDB.NET.Data;
using DuckDB.NET.Data.DataChunk.Writer;
using LocalGovMetrics.Sql;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.DuckDB;

/// <summary>Tables of plans and actuals in DuckDB, assessed where they lie.</summary>
public static class DuckDbPlans
{
    private static readonly ScalarFunctionOptions Pure = new() { IsPureFunction = true, HandlesNulls = true };

    /// <summary>Writes the query of a rule in which no row is open: what the text leaves open, the library settles inside of the query.</summary>
    /// <param name="connection">The connection, which is open; it gets the functions that settle rows of this rule, and the query runs in it alone.</param>
    /// <param name="rule">The rule, compiled for <see cref="SqlDialect.DuckDb"/>.</param>
    /// <param name="table">The table, as <see cref="SqlRule.Select"/> takes it.</param>
    /// <param name="columns">The columns of plan and actual.</param>
    /// <returns>The text, one statement without its semicolon: all columns of the table, and <c>lgm_verdict</c>, <c>lgm_reason</c>, <c>lgm_attainment</c>, <c>lgm_growth</c> and <c>lgm_rule</c>. A word or a number of
    /// periods that is none is not assessable as unreadable.</returns>
    /// <exception cref="ArgumentException">The rule is of another dialect, or as of <see cref="SqlRule.Select"/>.</exception>
    /// <example>
    /// <code>
    /// DuckDBConnection connection = new("DataSource=:memory:");
    /// connection.Open();
    /// DuckDBCommand command = connection.CreateCommand();
    /// command.CommandText = "CREATE TABLE plans AS SELECT 8 AS low, 146.93280768 AS actual, 100 AS base, 5 AS years";
    /// command.ExecuteNonQuery();
    /// SqlRule rule = SqlRule.Compile(Measure.AverageGrowth, SqlDialect.DuckDb);
    /// SqlPlanColumns columns = new() { Base = "base", Periods = "years", CriterionOfAll = CriterionKind.Reach, DirectionOfAll = DesiredDirection.Higher };
    /// command.CommandText = $"SELECT lgm_verdict FROM ({connection.SelectSettled(rule, "plans", columns)})";
    /// Console.WriteLine(command.ExecuteScalar());   // achieved
    /// </code>
    /// </example>
    public static string SelectSettled(this DuckDBConnection connection, SqlRule rule, string table, SqlPlanColumns columns)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(columns);
        if (rule.Dialect != SqlDialect.DuckDb)
        {
            throw new ArgumentException($"The rule is compiled for {rule.Dialect}.", nameof(rule));
        }

        string select = rule.Select(table, columns);
        RowSettling settling = new(rule, columns);
        string suffix = Guid.CreateVersion7().ToString("N", CultureInfo.InvariantCulture);
        connection.RegisterScalarFunction<object, string>($"lgm_settled_verdict_{suffix}", (arguments, answers, rows) => settling.Answer(arguments, answers, rows, static (each, to, row) => to.WriteValue(CanonicalText.FormatName(each.Kind), row)), Pure, @params: true);
        connection.RegisterScalarFunction<object, string>($"lgm_settled_reason_{suffix}", (arguments, answers, rows) => settling.Answer(arguments, answers, rows, static (each, to, row) => to.WriteValue(CanonicalText.FormatName(each.Reason), row)), Pure, @params: true);
        connection.RegisterScalarFunction<object, double>($"lgm_settled_attainment_{suffix}", (arguments, answers, rows) => settling.Answer(arguments, answers, rows, WriteAttainment), Pure, @params: true);

        string[] own = [.. rule.InputNames(columns)];
        string Settled(string what) => $"CASE WHEN lgm_verdict IS NULL THEN lgm_settled_{what}_{suffix}({string.Join(", ", own)}) ELSE lgm_{what} END AS lgm_{what}";
        return $"SELECT * EXCLUDE ({string.Join(", ", own.Concat(SqlRule.StageNames))}) REPLACE ({Settled("verdict")}, {Settled("reason")}, {Settled("attainment")})\nFROM ({select}) AS lgm_assessed";
    }

    private static void WriteAttainment(CellVerdict verdict, IDuckDBDataWriter answers, ulong row)
    {
        if (verdict.Attainment is { } ratio)
        {
            answers.WriteValue(ratio, row);
        }
        else
        {
            answers.WriteNull(row);
        }
    }
}
