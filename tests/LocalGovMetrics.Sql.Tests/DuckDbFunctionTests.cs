using DuckDB.NET.Data;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.DuckDB;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Text;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Sql.Tests;

/// <summary>The library as functions inside of DuckDB.</summary>
public sealed class DuckDbFunctionTests : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public DuckDbFunctionTests()
    {
        _connection.Open();
        _connection.AddLocalGovMetrics();
    }

    public static TheoryData<string, string, string?> Cells
    {
        get
        {
            TheoryData<string, string, string?> cells = [];
            foreach (string target in (string[])["14,5-15,5", ">93", "31/38 (81,6%)", "17-19%/năm", "1,4 - 1,5 lần (85-90 triệu)", "Giảm 12-15 hộ/năm", "2.796", "", "không đọc được ///", "100%", "dưới 3"])
            {
                foreach (string actual in (string[])["8,8", "15,5", "93", "34/38", "18,2%/năm", "Giảm 13 hộ/năm", "2.796", "", "-", "ước 95", "2,9", "đang cập nhật"])
                {
                    cells.Add(target, actual, null);
                    cells.Add(target, actual, "lower");
                }
            }

            return cells;
        }
    }

    public void Dispose() => _connection.Dispose();

    [Theory]
    [MemberData(nameof(Cells))]
    public void Texts_AreJudgedAsTheLibraryJudges(string target, string actual, string? direction)
    {
        Outcome<AssessedText, Reading.Diagnostic> expected = ReportNotation.Vietnamese.Judge(target, actual, new AssessOptions { Direction = direction is null ? null : DesiredDirection.Lower });
        string arguments = $"$target, $actual{(direction is null ? string.Empty : ", 'lower'")}";

        object?[] row = Row($"SELECT lgm_verdict({arguments}), lgm_reason({arguments}), lgm_attainment({arguments})", ("target", target), ("actual", actual));

        if (expected.IsSuccess)
        {
            Verdict verdict = expected.Value.Verdict;
            row.Should().Equal(PlanCorpus.Word(verdict.Kind), PlanCorpus.Word(verdict.Reason.Code), verdict.Attainment.ValueOrNull);
        }
        else
        {
            row.Should().Equal("notAssessable", "unreadable", null);
        }
    }

    [Theory]
    [InlineData("5.0::DOUBLE", "4.0::DOUBLE", "5", "4")]
    [InlineData("8.1::DECIMAL(18,2)", "8.1::DOUBLE", "8,1", "8,1")]
    [InlineData("8.8::FLOAT", "8.8::DOUBLE", "8,8", "8,8")]
    [InlineData("93::INTEGER", "93.5::DECIMAL(5,1)", "93", "93,5")]
    [InlineData("0::TINYINT", "0::HUGEINT", "0", "0")]
    [InlineData("0::TINYINT", "3::HUGEINT", "0", "3")]
    [InlineData("-3::BIGINT", "2::UBIGINT", "-3", "2")]
    [InlineData("-3::BIGINT", "-3::DOUBLE", "-3", "-3")]
    [InlineData("NULL::DOUBLE", "2::DOUBLE", "", "2")]
    [InlineData("2::DOUBLE", "NULL::DOUBLE", "2", "")]
    [InlineData("NULL", "NULL", "", "")]
    [InlineData("'14,5-15,5'", "8.8::DOUBLE", "14,5-15,5", "8,8")]
    [InlineData("2.796::DOUBLE", "'2,796'", "2,7960", "2,796")]
    public void Numbers_GiveWhatTheirPlainPrintsWould(string target, string actual, string printedTarget, string printedActual)
    {
        foreach (string direction in (string[])["", ", 'higher'", ", 'lower'", ", 'closer'", ", 'none'"])
        {
            object?[] numbers = Row($"SELECT lgm_verdict({target}, {actual}{direction}), lgm_reason({target}, {actual}{direction}), lgm_attainment({target}, {actual}{direction})");
            object?[] texts = Row($"SELECT lgm_verdict($target, $actual{direction}), lgm_reason($target, $actual{direction}), lgm_attainment($target, $actual{direction})", ("target", printedTarget), ("actual", printedActual));
            numbers.Should().Equal(texts, direction);
        }
    }

    [Fact]
    public void Numbers_BeyondTheRangeOfDecimals_AreTheirNearestDoubles()
    {
        Row("SELECT lgm_verdict(5, 99999999999999999999999999999999999999::DECIMAL(38,0)), lgm_attainment(50000000000000000000000000000000000000::DECIMAL(38,0), 25000000000000000000000000000000000000::HUGEINT)")
            .Should().Equal("exceeded", 0.5);
        Row("SELECT lgm_verdict(5.100000000000000000::DECIMAL(38,18), 5.1::DOUBLE), lgm_verdict(1e300, 1e-300)").Should().Equal("achieved", "notAchieved");
        Row("SELECT lgm_verdict('NaN'::DOUBLE, 5::DOUBLE), lgm_reason(5::DOUBLE, 'NaN'::DOUBLE)").Should().Equal("notAssessable", "notANumber");
    }

    [Fact]
    public void Columns_OfManyRows_AreThoseOfTheBatch_OnSeveralThreads()
    {
        Row("CREATE TABLE many AS SELECT i, (i * 7919 % 1000) / 10.0 AS low, (i * 104729 % 1000) / 10.0 AS actual, CASE WHEN i % 2 = 0 THEN 'higher' ELSE 'lower' END AS direction FROM range(300000) AS t(i)");
        object?[] row = Row("""
            SELECT count(*) FILTER (lgm_verdict(low, actual, direction) IN ('achieved', 'exceeded')),
                   count(*) FILTER (CASE WHEN direction = 'higher' THEN actual >= low ELSE actual <= low END)
            FROM many
            """);
        row[0].Should().Be(row[1]);
    }

    [Fact]
    public void Directions_ThatAreNone_StopTheQuery() =>
        FluentActions.Invoking(() => Row("SELECT lgm_verdict('5', '4', 'upwards')")).Should().Throw<DuckDBException>().WithMessage("*'upwards' is no direction*");

    [Theory]
    [InlineData("SELECT lgm_verdict('5')")]
    [InlineData("SELECT lgm_verdict('5', '4', 'higher', 'GRDP', 'x')")]
    [InlineData("SELECT lgm_verdict(DATE '2024-01-01', '4')")]
    public void Arguments_ThatAreNone_StopTheQuery(string query) =>
        FluentActions.Invoking(() => Row(query)).Should().Throw<DuckDBException>();

    [Fact]
    public void Read_GivesTheCanonicalForm()
    {
        object?[] row = Row("SELECT lgm_read('14,5-15,5'), lgm_read('>93'), lgm_read(NULL), lgm_read('2.796')");
        row[0].Should().Be(ReportNotation.Vietnamese.ReadValue("14,5-15,5").GetValueOrThrow().Value.ToString());
        row[1].Should().Be(ReportNotation.Vietnamese.ReadValue(">93").GetValueOrThrow().Value.ToString());
        row[2].Should().BeNull();
        row[3].Should().Be(ReportNotation.Vietnamese.ReadValue("2.796").GetValueOrThrow().Value.ToString());
    }

    [Fact]
    public void Indicator_TellsTheDirection() =>
        Row("SELECT lgm_verdict('2%', '1,85%', NULL, 'Tỷ lệ hộ nghèo'), lgm_verdict('2%', '1,85%')").Should().Equal("exceeded", "notAchieved");

    [Fact]
    public void Notation_AndPolicy_AreThoseOfTheConnection()
    {
        using DuckDBConnection english = new("DataSource=:memory:");
        english.Open();
        english.AddLocalGovMetrics(ReportNotation.English, VerdictPolicy.Face with { TargetRange = RangeRule.FarEnd });
        using DuckDBCommand command = english.CreateCommand();
        command.CommandText = "SELECT lgm_verdict('14.5-15.5', '15.0') || ' ' || lgm_read('2,796')";
        command.ExecuteScalar().Should().Be("notAchieved " + ReportNotation.English.ReadValue("2,796").GetValueOrThrow().Value);
    }

    [Fact]
    public void Connection_ThatIsClosed_IsRefused()
    {
        using DuckDBConnection closed = new("DataSource=:memory:");
        closed.Invoking(each => each.AddLocalGovMetrics()).Should().Throw<InvalidOperationException>();
    }

    [Theory]
    [MemberData(nameof(EngineTests.Rules), MemberType = typeof(EngineTests))]
    public void SelectSettled_OfEveryKindOfRow_SaysWhatTheLibrarySays(string measure, string policy)
    {
        const int Rows = 500;
        SqlRule rule = SqlRule.Compile(Measure.Parse(measure), SqlDialect.DuckDb, EngineTests.PolicyOf(policy));
        SqlPlanColumns columns = new() { High = "high", Base = "base", Periods = "periods", Status = "status" };
        IReadOnlyList<SqlPlanRow> rows = PlanCorpus.Rows(Rows, 11);
        using DuckDbEngine engine = new();
        DuckDBConnection connection = (DuckDBConnection)((DriverChannel)engine.Filled(rows)).Connection;

        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = connection.SelectSettled(rule, "plans", columns) + " ORDER BY number";
        using DuckDBDataReader reader = command.ExecuteReader();
        Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).Should().Equal("number", "unit", "criterion", "low", "high", "direction", "base", "periods", "actual", "status", "lgm_verdict", "lgm_reason", "lgm_attainment", "lgm_growth", "lgm_rule");
        int read = 0;
        while (reader.Read())
        {
            NumericVerdict expected = rule.Settle(rows[read], columns);
            (reader.GetString(10), reader.GetString(11)).Should().Be((PlanCorpus.Word(expected.Kind), PlanCorpus.Word(expected.Reason)), "{0} of {1}", measure, rows[read]);
            if (expected.Attainment.ValueOrNull is { } ratio)
            {
                reader.GetDouble(12).Should().BeApproximately(ratio, 1e-10 * Math.Max(1, Math.Abs(ratio)));
            }
            else
            {
                reader.IsDBNull(12).Should().BeTrue();
            }

            read++;
        }

        read.Should().Be(Rows);
    }

    [Fact]
    public void SelectSettled_OfWordsThatAreNone_IsUnreadable()
    {
        Row("CREATE TABLE odd AS SELECT * FROM (VALUES (5, 6, 'reach', 'up'), (5, 6, 'hit', 'higher'), (5, 6, NULL, 'higher'), (5, 6, 'reach', 'higher')) AS t(low, actual, criterion, direction)");
        string select = _connection.SelectSettled(SqlRule.Compile(Measure.Level, SqlDialect.DuckDb), "odd", new SqlPlanColumns());
        Row($"SELECT string_agg(lgm_reason, ' ') FROM ({select})").Should().Equal("unreadable unreadable unreadable beyondTarget");
    }

    [Fact]
    public void SelectSettled_OfPeriodsThatAreNone_IsUnreadable()
    {
        Row("CREATE TABLE spans AS SELECT * FROM (VALUES (8, 147, 100, 5.5), (8, 147, 100, NULL), (8, 147, 100, 0), (8, 147, 100, 5)) AS t(low, actual, base, years)");
        SqlPlanColumns columns = new() { Base = "base", Periods = "years", CriterionOfAll = CriterionKind.Reach, DirectionOfAll = DesiredDirection.Higher };
        string select = _connection.SelectSettled(SqlRule.Compile(Measure.AverageGrowth, SqlDialect.DuckDb), "spans", columns);
        Row($"SELECT string_agg(lgm_reason, ' ') FROM ({select})").Should().Equal("unreadable unreadable unreadable beyondTarget");
    }

    [Fact]
    public void SelectSettled_OfARuleOfAnotherDialect_IsRefused() =>
        _connection.Invoking(each => each.SelectSettled(SqlRule.Compile(Measure.Level, SqlDialect.PostgreSql), "plans", new SqlPlanColumns())).Should().Throw<ArgumentException>();

    private object?[] Row(string query, params (string Name, object Value)[] values)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = query;
        foreach ((string name, object value) in values)
        {
            command.Parameters.Add(new DuckDBParameter(name, value));
        }

        using DuckDBDataReader reader = command.ExecuteReader();
        return reader.Read() ? [.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i))] : [];
    }
}
