using DuckDB.NET.Data;

namespace LocalGovMetrics.Tool.Tests;

/// <summary><c>lgm assess --connect</c>: a table of a database in place of a file.</summary>
public sealed class ConnectTests : IDisposable
{
    private const string Printed = """
        CREATE TABLE plans (unit VARCHAR, indicator VARCHAR, period INTEGER, target VARCHAR, actual VARCHAR);
        INSERT INTO plans VALUES ('Huế', 'Tăng trưởng', 2023, '14,5-15,5', '8,8'), ('Huế', 'Hộ nghèo', 2023, '2%', '1,85%'), ('Huế', 'Thu', 2023, '>93', NULL)
        """;

    private const string Numbers = """
        CREATE TABLE numbers (unit VARCHAR, indicator VARCHAR, criterion VARCHAR, direction VARCHAR, low DOUBLE, high DOUBLE, actual DECIMAL(18,8), base DOUBLE, years INTEGER, status VARCHAR);
        INSERT INTO numbers VALUES
          ('Huế', 'GRDP', 'reach', 'higher', 8, NULL, 146.93280768, 100, 5, 'actual'),
          ('Huế', 'Thu', 'atLeast', 'higher', 8, NULL, 146.9, 100, 5, 'actual'),
          ('Huế', 'Chi', 'reach', 'higher', 8, NULL, NULL, 100, 5, 'actual'),
          ('Huế', 'Nợ', 'soon', 'lower', 8, NULL, 150, 100, 5, 'actual')
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("lgm").FullName;

    private string Database => Path.Combine(_folder, "kế hoạch.duckdb");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("table")]
    [InlineData("jsonl")]
    public void Texts_AreAssessedAsThoseOfAFile(string format)
    {
        Execute(Printed);
        string text = "unit,indicator,period,target,actual\nHuế,Tăng trưởng,2023,\"14,5-15,5\",\"8,8\"\nHuế,Hộ nghèo,2023,2%,\"1,85%\"\nHuế,Thu,2023,>93,\n";
        ToolRun file = ToolRun.WithInput(text, "assess", "-", "--format", format);

        ToolRun run = ToolRun.Of("assess", "--connect", $"duckdb:{Database}?table=plans", "--format", format);

        run.Error.Should().BeEmpty();
        run.Status.Should().Be(file.Status);
        run.Output.Replace($"duckdb:{Database}?table=plans", "<stdin>", StringComparison.Ordinal).Should().Be(file.Output);
    }

    [Fact]
    public void Numbers_AreAssessedByTheRule_AndNoneStaysOpen()
    {
        Execute(Numbers);
        string[] arguments = ["assess", "--connect", $"duckdb:{Database}?table=numbers", "--measure", "averageGrowth", "--column", "periods=years"];

        ToolRun csv = ToolRun.Of([.. arguments, "--format", "csv"]);

        csv.Error.Should().BeEmpty();
        csv.Lines[0].Should().Be("unit,indicator,criterion,direction,low,high,actual,base,years,status,lgm_verdict,lgm_reason,lgm_attainment,lgm_growth,lgm_rule");
        csv.Lines.Skip(1).Select(line => line.Split(',')[10] + " " + line.Split(',')[11]).Should().Equal("achieved meetsTarget", "notAchieved missesBound", "undetermined notReported", "notAssessable unreadable");
        ToolRun.Of([.. arguments, "--format", "json"]).Json.EnumerateArray().Select(row => row.GetProperty("lgm_verdict").GetString()).Should().Equal("achieved", "notAchieved", "undetermined", "notAssessable");
        ToolRun.Of([.. arguments, "--format", "jsonl"]).Lines.Should().HaveCount(4).And.OnlyContain(line => line.StartsWith('{'));
        ToolRun table = ToolRun.Of([.. arguments, "--lang", "vi"]);
        table.Output.Should().Contain("unreadable").And.Contain("--into");
    }

    [Fact]
    public void Level_IsTheMeasureOfNumbers_WhereNoneIsNamed()
    {
        Execute(Numbers);
        ToolRun run = ToolRun.Of("assess", "--connect", $"duckdb:{Database}?table=numbers", "--format", "csv");
        run.Lines.Skip(1).Select(line => line.Split(',')[10]).Should().Equal("exceeded", "achieved", "undetermined", "notAssessable");
    }

    [Fact]
    public void Results_AreWrittenBack_Once()
    {
        Execute(Numbers);
        string[] arguments = ["assess", "--connect", $"duckdb:{Database}?table=numbers", "--measure", "averageGrowth", "--column", "periods=years", "--into", "kết quả"];

        ToolRun run = ToolRun.Of(arguments);

        run.Error.Should().BeEmpty();
        run.Output.Should().Contain("kết quả");
        Answer("SELECT string_agg(lgm_verdict, ' ') FROM \"kết quả\"").Should().Be("achieved notAchieved undetermined notAssessable");
        ToolRun again = ToolRun.Of(arguments);
        again.Status.Should().Be(ExitStatus.BadInput);
        again.Error.Should().Contain("already exists");
        ToolRun.Of([.. arguments, "--force"]).Status.Should().Be(ExitStatus.Done);
    }

    [Fact]
    public void Texts_AreWrittenBackToo()
    {
        Execute(Printed);
        ToolRun run = ToolRun.Of("assess", "--connect", $"duckdb:{Database}?table=plans", "--into", "verdicts");
        run.Error.Should().BeEmpty();
        Answer("SELECT string_agg(verdict, ' ') || ' ' || round(min(attainment), 3) FROM verdicts").Should().Be("notAchieved exceeded undetermined 0.607");
    }

    [Fact]
    public void Output_GoesToAFile()
    {
        Execute(Numbers);
        string output = Path.Combine(_folder, "out.csv");
        ToolRun.Of("assess", "--connect", $"duckdb:{Database}?table=numbers", "--format", "csv", "--output", output).Output.Should().BeEmpty();
        File.ReadLines(output).Should().HaveCount(5);
    }

    [Theory]
    [InlineData("duckdb:{0}?table=nothing", ExitStatus.BadInput, "nothing")]
    [InlineData("duckdb:{0}.none?table=plans", ExitStatus.BadInput, "no such database")]
    [InlineData("duckdb:{0}", ExitStatus.WrongCommandLine, "duckdb:FILE?table=NAME")]
    [InlineData("postgres:{0}?table=plans", ExitStatus.WrongCommandLine, "duckdb:FILE?table=NAME")]
    [InlineData("duckdb:{0}?table=plans; DROP TABLE plans", ExitStatus.BadInput, "plans; DROP TABLE plans")]
    [InlineData("duckdb:{0}?table=a.b.c.d", ExitStatus.BadInput, "no name of a table")]
    public void Places_ThatAreNone_AreRefused(string place, int status, string sentence)
    {
        Execute(Printed);
        ToolRun run = ToolRun.Of("assess", "--connect", string.Format(System.Globalization.CultureInfo.InvariantCulture, place, Database));
        run.Status.Should().Be(status);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(sentence).And.NotContain("   at ");
        Answer("SELECT count(*)::VARCHAR FROM plans").Should().Be("3");
    }

    [Fact]
    public void File_ThatIsNoDatabase_IsRefusedAndKept()
    {
        string path = Path.Combine(_folder, "plan.csv");
        File.WriteAllText(path, "unit,indicator\n");
        ToolRun run = ToolRun.Of("assess", "--connect", $"duckdb:{path}?table=plans", "--into", "x");
        run.Status.Should().Be(ExitStatus.BadInput);
        File.ReadAllText(path).Should().Be("unit,indicator\n");
    }

    [Fact]
    public void Columns_ThatAreMissing_AreNamed()
    {
        Execute("CREATE TABLE few AS SELECT 5.0::DOUBLE AS low, 6.0::DOUBLE AS actual");
        ToolRun run = ToolRun.Of("assess", "--connect", $"duckdb:{Database}?table=few");
        run.Status.Should().Be(ExitStatus.BadInput);
        run.Error.Should().Contain("no column criterion, direction").And.Contain("low, actual");
        ToolRun.Of("assess", "--connect", $"duckdb:{Database}?table=few", "--criterion", "atLeast", "--direction", "higher", "--format", "csv").Output.Should().Contain("achieved");
    }

    [Theory]
    [InlineData("--into is for a table of a database", "assess", "plan.csv", "--into", "x")]
    [InlineData("--measure is for a table of a database", "assess", "plan.csv", "--measure", "growth")]
    [InlineData("--connect takes the place of a FILE", "assess", "plan.csv", "--connect", "duckdb:a?table=b")]
    [InlineData("--into and --output do not go together", "assess", "--connect", "duckdb:a?table=b", "--into", "x", "--output", "y")]
    public void Options_ThatDoNotGoTogether_AreRefused(string sentence, params string[] arguments)
    {
        ToolRun run = ToolRun.Of(arguments);
        run.Status.Should().Be(ExitStatus.WrongCommandLine);
        run.Error.Should().Contain(sentence);
    }

    private void Execute(string statement)
    {
        using DuckDBConnection connection = new($"DataSource={Database}");
        connection.Open();
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    private string? Answer(string query)
    {
        using DuckDBConnection connection = new($"DataSource={Database}");
        connection.Open();
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = query;
        return command.ExecuteScalar() as string;
    }
}
