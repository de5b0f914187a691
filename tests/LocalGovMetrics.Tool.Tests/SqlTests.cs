using DuckDB.NET.Data;

namespace LocalGovMetrics.Tool.Tests;

/// <summary><c>lgm sql</c>: what it prints runs, says what it is of, and refuses what it cannot write.</summary>
public class SqlTests
{
    private const string Table = "CREATE TABLE plans AS SELECT * FROM (VALUES ('Phú Xuân', 'Thu', 5.0, 6.0, 'reach', 'higher'), ('Phú Xuân', 'Chi', 5.0, 4.0, 'reach', 'higher'), ('Thuận Hóa', 'Thu', 5.0, NULL, 'atLeast', 'higher')) AS t(unit, indicator, low, actual, criterion, direction)";

    [Fact]
    public void Query_ThatIsPrinted_Runs()
    {
        ToolRun run = ToolRun.Of("sql", "--dialect", "duckdb", "--table", "plans");

        run.Error.Should().BeEmpty();
        run.Status.Should().Be(ExitStatus.Done);
        run.Lines[0].Should().StartWith("-- LocalGovMetrics.Sql ");
        Answers($"SELECT string_agg(lgm_verdict, ' ' ORDER BY unit, indicator) FROM ({Bare(run.Output)})").Should().Be("notAchieved exceeded undetermined");
    }

    [Fact]
    public void View_ThatIsPrinted_SaysItsRule_AndCheckTellsWhetherItIsThisOne()
    {
        ToolRun view = ToolRun.Of("sql", "--dialect", "duckdb", "--table", "plans", "--view", "kết quả");
        string stamp = Answers(view.Output + "SELECT any_value(lgm_rule) FROM \"kết quả\"");

        ToolRun same = ToolRun.Of("sql", "--dialect", "duckdb", "--check", stamp);
        ToolRun other = ToolRun.Of("sql", "--dialect", "duckdb", "--check", stamp, "--measure", "growth", "--column", "base=base");

        same.Status.Should().Be(ExitStatus.Done);
        same.Output.Should().Contain(stamp);
        other.Status.Should().Be(ExitStatus.Found);
        other.Output.Should().Contain(stamp).And.Contain("growth");
        ToolRun.Of("sql", "--dialect", "duckdb", "--check", stamp, "--policy", "strict").Status.Should().Be(ExitStatus.Found);
    }

    [Fact]
    public void Totals_ThatArePrinted_Count()
    {
        ToolRun run = ToolRun.Of("sql", "--dialect", "duckdb", "--table", "plans", "--totals", "unit");
        Answers($"SELECT string_agg(unit || ' ' || lgm_achieved || '/' || lgm_decided || '/' || lgm_rows, ', ' ORDER BY unit) FROM ({Bare(run.Output)})").Should().Be("Phú Xuân 1/2/2, Thuận Hóa 0/0/1");
    }

    [Fact]
    public void Totals_OfAViewThatIsThere_CountWhatItsRuleSettled()
    {
        ToolRun view = ToolRun.Of("sql", "--dialect", "duckdb", "--table", "plans", "--view", "verdicts");
        ToolRun totals = ToolRun.Of("sql", "--dialect", "duckdb", "--view", "verdicts", "--totals", "unit");
        ToolRun others = ToolRun.Of("sql", "--dialect", "duckdb", "--view", "verdicts", "--totals", "unit", "--policy", "strict");
        const string Counts = "SELECT string_agg(unit || ' ' || lgm_achieved || '/' || lgm_decided || '/' || lgm_open || '/' || lgm_rows, ', ' ORDER BY unit) FROM";

        totals.Status.Should().Be(ExitStatus.Done);
        Answers($"{view.Output} {Counts} ({Bare(totals.Output)})").Should().Be("Phú Xuân 1/2/0/2, Thuận Hóa 0/0/0/1");
        Answers($"{view.Output} {Counts} ({Bare(others.Output)})").Should().Be("Phú Xuân 0/0/2/2, Thuận Hóa 0/0/1/1", "rows of another rule are open");
    }

    [Theory]
    [InlineData("duckdb", "\"plans\"", "CAST(\"low\" AS DOUBLE)")]
    [InlineData("postgres", "\"plans\"", "CAST(\"low\" AS double precision)")]
    [InlineData("clickhouse", "`plans`", "toFloat64(`low`)")]
    public void Query_IsWrittenForItsDatabase(string dialect, string table, string number)
    {
        ToolRun run = ToolRun.Of("sql", "--dialect", dialect, "--table", "plans");
        run.Output.Should().Contain(table).And.Contain(number);
    }

    [Fact]
    public void Columns_AreThoseThatAreNamed()
    {
        ToolRun run = ToolRun.Of("sql", "--dialect", "postgres", "--table", "tài chính.\"kế hoạch.2024\"", "--measure", "averageGrowth", "--columns", "base=gốc", "--columns", "periods=số năm", "--column", "actual=Thực hiện", "--criterion", "atLeast", "--direction", "higher");
        run.Error.Should().BeEmpty();
        run.Output.Should().Contain("\"tài chính\".\"kế hoạch.2024\"").And.Contain("\"gốc\"").And.Contain("\"số năm\"").And.Contain("\"Thực hiện\"").And.NotContain("\"criterion\"").And.NotContain("\"direction\"");
    }

    [Theory]
    [InlineData("--dialect is one of duckdb, postgres, clickhouse; not 'oracle'.", "--dialect", "oracle", "--table", "plans")]
    [InlineData("needs a --table", "--dialect", "duckdb")]
    [InlineData("--measure is a measure", "--dialect", "duckdb", "--table", "plans", "--measure", "speed")]
    [InlineData("the role one of unit", "--dialect", "duckdb", "--table", "plans", "--column", "ceiling=x")]
    [InlineData("the role one of unit", "--dialect", "duckdb", "--table", "plans", "--column", "low")]
    [InlineData("--criterion is one of reach", "--dialect", "duckdb", "--table", "plans", "--criterion", "grade")]
    [InlineData("--direction is one of", "--dialect", "duckdb", "--table", "plans", "--direction", "up")]
    [InlineData("--totals is one of", "--dialect", "duckdb", "--table", "plans", "--totals", "year")]
    [InlineData("--view and --totals together count a view that is there: leave --table out.", "--dialect", "duckdb", "--table", "plans", "--view", "v", "--totals", "unit")]
    [InlineData("--format does not go with sql.", "--dialect", "duckdb", "--table", "plans", "--format", "json")]
    [InlineData("is not one number of a row", "--dialect", "duckdb", "--table", "plans", "--measure", "rank")]
    [InlineData("is no name of a table", "--dialect", "duckdb", "--table", "a.b.c.d")]
    [InlineData("longer than the 63 bytes", "--dialect", "postgres", "--table", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Options_ThatAreNone_AreRefused(string sentence, params string[] arguments)
    {
        ToolRun run = ToolRun.Of(["sql", .. arguments]);
        run.Status.Should().Be(ExitStatus.WrongCommandLine);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(sentence);
    }

    [Fact]
    public void Mistakes_AreToldInVietnamese() =>
        ToolRun.Of("sql", "--dialect", "duckdb", "--lang", "vi").Error.Should().Contain("--table").And.NotContain("needs");

    private static string Bare(string text) => text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..].TrimEnd('\n').TrimEnd(';');

    private static string Answers(string query)
    {
        using DuckDBConnection connection = new("DataSource=:memory:");
        connection.Open();
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = Table;
        command.ExecuteNonQuery();
        command.CommandText = query;
        using DuckDBDataReader reader = command.ExecuteReader();
        do
        {
            if (reader.Read() && reader.FieldCount == 1 && reader.GetFieldType(0) == typeof(string))
            {
                return reader.GetString(0);
            }
        }
        while (reader.NextResult());

        return string.Empty;
    }
}
