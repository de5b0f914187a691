using DuckDB.NET.Data;
using LocalGovMetrics.Answers.Views;
using LocalGovMetrics.Display;
using LocalGovMetrics.DuckDB;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Sql;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Tool.Output;
using LocalGovMetrics.Tool.Streaming;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>Answers <c>lgm assess --connect</c>: a table of a database in place of a file.</summary>
/// <remarks>A table of numbers (<c>low</c>, <c>actual</c>) is assessed by a rule in the database itself, and what that leaves open by the library inside of it; any other is read as a file of the same columns would be.</remarks>
internal sealed class ConnectedAssess(DatabasePlace place, ConnectedChoices choices, Run run)
{
    /// <summary>Assesses the table.</summary>
    /// <returns>The exit status.</returns>
    public int Answer() => run.FromFile(place.ToString(), () =>
    {
        using DuckDBConnection connection = place.Open(choices.Into is not null);
        DatabaseTable table = new(connection, place);
        return choices.Measure is not null || (table.HoldsNumbers(choices.Columns.Low) && table.HoldsNumbers(choices.Columns.Actual))
            ? ByRule(table)
            : AsFile(table);
    });

    private int ByRule(DatabaseTable table)
    {
        SqlRule rule = SqlRule.Compile(choices.Measure ?? Measure.Level, SqlDialect.DuckDb, run.Choices.Policy);
        SqlPlanColumns columns = table.With(choices.Columns);
        string[] missing = [.. new[] { columns.Low, columns.Actual, columns.CriterionOfAll is null ? columns.Criterion : null, columns.DirectionOfAll is null ? columns.Direction : null }.OfType<string>().Where(name => table.Named(name) is null)];
        if (missing.Length > 0)
        {
            throw new IOException(Language.Said("command.tableLacksColumns", string.Join(", ", missing), string.Join(", ", table.Columns.Select(column => column.Name))));
        }

        string query = table.Settled(rule, columns);
        if (choices.Into is { } into)
        {
            table.Write(query, into, choices.IsReplaced);
            return Tell(table.Counted($"SELECT * FROM {SqlRule.TableText(SqlDialect.DuckDb, into)}"));
        }

        return run.Choices.Format switch
        {
            OutputFormat.Csv => Copy(table, query, "FORMAT csv, HEADER"),
            OutputFormat.Json => Copy(table, query, "FORMAT json, ARRAY true"),
            OutputFormat.JsonLines => Copy(table, query, "FORMAT json"),
            OutputFormat.Table or OutputFormat.Markdown or OutputFormat.Html => Tell(table.Counted(query)),
        };
    }

    // The engine writes a file; only what is whole is shown or put in its place.
    private int Copy(DatabaseTable table, string query, string form) => Spooled.Named(path =>
    {
        table.Copy(query, form, path);
        using FileStream rows = new(path, FileMode.Open, FileAccess.Read);
        if (choices.Assess.Output is { } output)
        {
            using OutputFile file = new(output);
            rows.CopyTo(file.Stream);
            file.Keep();
        }
        else
        {
            Spooled.CopyTo(rows, run.Context.Output);
        }

        return ExitStatus.Done;
    });

    private int Tell(IReadOnlyList<(string Verdict, string Reason, long Rows)> counts)
    {
        AnswerOutput.Write(SettledView.BlocksOf(place.ToString(), counts, choices.Into, run.Choices.Language), run.Choices, run.Context.Terminal, run.Context.Output);
        return ExitStatus.Done;
    }

    private int AsFile(DatabaseTable table)
    {
        using Stream parquet = Spooled.Named(path =>
        {
            table.CopyAsParquet(path);
            return Spooled.From(new FileStream(path, FileMode.Open, FileAccess.Read));
        });
        if (choices.Into is not { } into)
        {
            return new AssessRun(run, choices.Assess).Table(parquet, place.ToString());
        }

        return Spooled.Named(path =>
        {
            int status = new AssessRun(run with { Choices = run.Choices with { Format = OutputFormat.Csv } }, choices.Assess with { Output = path }).Table(parquet, place.ToString());
            if (status == ExitStatus.Done)
            {
                table.Load(path, into, ["attainment"], choices.IsReplaced);
                AnswerOutput.Write([DisplayBlock.Line(DisplayText.Keyed("database.written", into))], run.Choices, run.Context.Terminal, run.Context.Output);
            }

            return status;
        });
    }
}

/// <summary>What the options say of a table of a database.</summary>
/// <param name="Assess">What they say of any input.</param>
/// <param name="Measure">The measure of a table of numbers, or null where nothing is said.</param>
/// <param name="Columns">Which columns hold plan and actual.</param>
/// <param name="Into">The table that the result becomes, or null.</param>
/// <param name="IsReplaced">Whether a table of that name is replaced.</param>
internal sealed record ConnectedChoices(AssessChoices Assess, Measure? Measure, SqlPlanColumns Columns, string? Into, bool IsReplaced);
