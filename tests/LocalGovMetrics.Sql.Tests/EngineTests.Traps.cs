using System.Data.Common;
using System.Globalization;
using System.Text.RegularExpressions;
using LocalGovMetrics.Targets;

namespace LocalGovMetrics.Sql.Tests;

/// <summary>What databases do that makes a rule wrong, each with its remedy, and without it: the remedy taken out of the text again, the database raises or is wrong.</summary>
public abstract partial class EngineTests
{
    private static readonly SqlPlanColumns Against = new() { Base = "base", Periods = "periods", CriterionOfAll = CriterionKind.AtLeast, DirectionOfAll = DesiredDirection.Higher };

    private bool IsClickHouse => engine.Dialect == SqlDialect.ClickHouse;

    private bool IsPostgreSql => engine.Dialect == SqlDialect.PostgreSql;

    [Fact]
    public void Trap1_NumbersAreDoublesBeforeAnyArithmetic()
    {
        if (IsMissing())
        {
            return;
        }

        using ISqlChannel channel = engine.Open();
        string table = Table(channel, "trap1", engine.IntegerType, "(0, 1.333, 4, 3, 1), (1, 1.334, 4, 3, 1)", lowType: engine.DecimalType);
        string select = SqlRule.Compile(Measure.Multiple, engine.Dialect).Select(table, Against);
        Run(channel, select).Select(row => row.Verdict).Should().Equal("achieved", "notAchieved");

        // DuckDB divides integers as numbers; the others cut.
        string without = Regex.Replace(select, IsClickHouse ? @"toFloat64\((?!')([^()]+)\)" : @"CAST\((?!NULL|')([^()]+) AS (double precision|DOUBLE)\)", "$1");
        without.Should().NotBe(select);
        if (IsPostgreSql)
        {
            Verdicts(channel, without).Should().Be("notAchieved notAchieved");
        }
        else if (IsClickHouse)
        {
            // Decimals and doubles do not meet, and decimals are cut to the places that they have: 133.33 / 100.00 is 1.33.
            Verdicts(channel, without).Should().Contain("Decimal(38, 18) and Float64");
            channel.Query("SELECT toFloat64(toDecimal64('133.33', 2) / toDecimal64('100', 2))")[0].Should().Equal(1.33);
            string cents = Table(channel, "trap1b", "Nullable(Decimal(18,2))", "(0, 1.333, 133.33, 100, 1)", lowType: "Nullable(Decimal(18,3))");
            string rule = SqlRule.Compile(Measure.Multiple, engine.Dialect).Select(cents, Against);
            Verdicts(channel, rule).Should().Be("achieved");
            Verdicts(channel, Regex.Replace(rule, @"toFloat64\((?!')([^()]+)\)", "$1")).Should().NotBe("achieved");
        }
    }

    [Fact]
    public void Trap2_OperandsAreGuarded()
    {
        if (IsMissing())
        {
            return;
        }

        using ISqlChannel channel = engine.Open();
        string table = Table(channel, "trap2", engine.DoubleType, "(0, 5, 7, 0, 1), (1, 5, 107, 100, 1)");
        string select = SqlRule.Compile(Measure.Growth, engine.Dialect).Select(table, Against);
        Verdicts(channel, select).Should().Be("open achieved");

        string without = Regex.Replace(select, @"\(CASE WHEN lgm_state = '' THEN (lgm_\w+) ELSE [^ ]+( AS [^)]*\))? END\)", "$1");
        without.Should().NotBe(select);
        if (IsPostgreSql)
        {
            Verdicts(channel, without).Should().Contain("division by zero");
        }

        if (IsClickHouse)
        {
            // All branches are computed: no guard by branches would do.
            channel.Invoking(each => each.Query("SELECT CASE WHEN number = 0 THEN 0 ELSE intDiv(1, number) END FROM (SELECT toInt32(0) AS number)")).Should().Throw<DbException>();
        }
    }

    [Fact]
    public void Trap3_NumbersBeyondReasonAreOpen()
    {
        if (IsMissing())
        {
            return;
        }

        using ISqlChannel channel = engine.Open();
        string table = Table(channel, "trap3", engine.DoubleType, "(0, 1e-300, 1e300, 1, 1), (1, 5, 6, 1, 1), (2, 1e300, 1e-300, 1, 1)");
        SqlPlanColumns columns = Against with { Base = null, Periods = null };
        string select = SqlRule.Compile(Measure.Level, engine.Dialect).Select(table, columns);
        Verdicts(channel, select).Should().Be("open achieved open");

        string without = select.Replace("1e-100", "1e-307", StringComparison.Ordinal).Replace("1e100", "1e307", StringComparison.Ordinal);
        if (IsPostgreSql)
        {
            Verdicts(channel, without).Should().Contain("out of range");
        }
        else
        {
            // The attainment is infinite where the library has none.
            double? ratio = Run(channel, without).First().Attainment;
            (ratio is null || !double.IsFinite(ratio.Value)).Should().BeTrue();
        }
    }

    [Fact]
    public void Trap4_PowersAreOfPositiveDoubles_AndNothingIsRounded()
    {
        if (IsMissing())
        {
            return;
        }

        using ISqlChannel channel = engine.Open();
        string table = Table(channel, "trap4", engine.DoubleType, "(0, 5, -107, 100, 5)");
        string select = SqlRule.Compile(Measure.AverageGrowth, engine.Dialect).Select(table, Against);
        Verdicts(channel, select).Should().Be("open");
        select.Should().NotContainEquivalentOf("round(");

        string without = select.Replace("WHEN NOT (lgm_base > 0 AND lgm_actual > 0) THEN 'open'", "WHEN 1 = 0 THEN ''", StringComparison.Ordinal);
        without.Should().NotBe(select);
        if (IsPostgreSql)
        {
            Verdicts(channel, without).Should().Contain("complex result");
        }
        else if (IsClickHouse)
        {
            Verdicts(channel, without).Should().Be("achieved", "what is no number is neither near nor below the target");
        }

        // Half of a unit goes to the even neighbour here, up there.
        static double Rounded(ISqlChannel channel, string number) => Convert.ToDouble(channel.Query($"SELECT round({number})")[0][0], CultureInfo.InvariantCulture);
        (string Number, double Rounds)[] rounds = engine.Dialect switch
        {
            SqlDialect.DuckDb => [("CAST(2.5 AS DOUBLE)", 3)],
            SqlDialect.PostgreSql => [("CAST(2.5 AS double precision)", 2), ("CAST(2.5 AS numeric)", 3)],
            SqlDialect.ClickHouse => [("toFloat64(2.5)", 3)],
        };
        rounds.Select(each => Rounded(channel, each.Number)).Should().Equal(rounds.Select(each => each.Rounds));
    }

    [Fact]
    public void Trap5_NumbersOfTheRuleAreColumnsOrTextCastToDoubles()
    {
        if (IsMissing())
        {
            return;
        }

        foreach (Measure measure in (Measure[])[Measure.Level, Measure.Growth, Measure.AverageGrowth, Measure.Multiple, Measure.Change])
        {
            string text = Regex.Replace(SqlRule.Compile(measure, engine.Dialect).Select("t", Against), "'[^']*'", "''");
            Regex.Matches(text, @"\d+\.\d+").Select(match => match.Value).Should().BeEmpty("a number with a mark is a decimal to some");
            Regex.Matches(text, @"\b1e-?\d+\b").Select(match => match.Value).Distinct().Should().BeSubsetOf(["1e100", "1e-100", "1e27", "1e-12"]);
        }

        using ISqlChannel channel = engine.Open();
        if (!IsClickHouse)
        {
            // As decimals, 0.1 and 0.2 are 0.3; as doubles, they are more.
            string type = engine.DoubleType;
            channel.Query($"SELECT 0.1 + 0.2 > 0.3, CAST('0.1' AS {type}) + CAST('0.2' AS {type}) > CAST('0.3' AS {type})")[0].Should().Equal(false, true);
            return;
        }

        // ClickHouse 18 reads some numbers of a text a step of a double beside them: as a column they keep their bits.
        Random random = new(5);
        double[] numbers = [.. Enumerable.Range(0, 400).Select(_ => random.NextDouble() * 1e-5)];
        IReadOnlyList<object?[]> read = channel.Query("SELECT arrayJoin([" + string.Join(", ", numbers.Select(number => $"toFloat64('{PlanTables.Digits(number)}')")) + "])");
        int other = Array.FindIndex(numbers, number => number != (double)read[Array.IndexOf(numbers, number)][0]!);
        other.Should().BeGreaterThanOrEqualTo(0);
        engine.Fill(channel, [new SqlPlanRow { Criterion = CriterionKind.Equal, Low = numbers[other], Actual = numbers[other] }], "trap5");
        SqlRule rule = SqlRule.Compile(Measure.Level, engine.Dialect);
        SqlPlanColumns columns = new();
        Run(channel, rule.Select("trap5", columns)).Single().Verdict.Should().Be("achieved");
        channel.Execute($"CREATE VIEW trap5b AS SELECT number, criterion, direction, actual, toNullable(toFloat64('{PlanTables.Digits(numbers[other])}')) AS low FROM trap5");
        string select = rule.Select("trap5b", columns);
        Verdicts(channel, select).Should().Be("open", "one step beside its end a row is open here");
        Verdicts(channel, Regex.Replace(select, @"WHEN abs[^\n]* OR lgm_inexact[^\n]*\n", string.Empty)).Should().Be("notAchieved");
    }

    [Fact]
    public void Trap6_WhatIsMissingIsNull()
    {
        if (IsMissing())
        {
            return;
        }

        using ISqlChannel channel = engine.Open();
        SqlPlanColumns columns = Against with { Base = null, Periods = null };
        SqlRule rule = SqlRule.Compile(Measure.Level, engine.Dialect);
        string table = Table(channel, "trap6", engine.DoubleType, "(0, 5, NULL, 1, 1)");
        Verdicts(channel, rule.Select(table, columns)).Should().Be("undetermined");
        if (IsClickHouse)
        {
            channel.Execute("CREATE TABLE trap6b (number Int32, low Float64, actual Float64) ENGINE = Memory");
            ((ClickHouseChannel)channel).Insert("INSERT INTO trap6b (number, low) FORMAT TabSeparated", "0\t5\n"u8.ToArray());
            Verdicts(channel, rule.Select("trap6b", columns)).Should().Be("notAchieved", "a column that is not Nullable has 0 for what is missing");
        }

        string none = Table(channel, "trap6c", engine.DoubleType, null);
        string totals = rule.Totals(SqlGrouping.All, none, columns);
        channel.Query(totals).Should().ContainSingle().Which.Select(value => Convert.ToDouble(value, CultureInfo.InvariantCulture)).Should().Equal(0, 0, 0, 0, 0, 0);
        object? without = channel.Query(Regex.Replace(totals, @"coalesce\((sum.*END\)), [^,]*\) AS", "$1 AS"))[0][4];
        without.Should().BeNull("a sum of nothing is missing");
        if (IsClickHouse)
        {
            channel.Query("SELECT sum(low) FROM trap6b WHERE number > 0")[0].Should().Equal([0.0], "or is 0, where the column is not Nullable");
        }
    }

    [Fact]
    public void Trap7_CountsAreExact_AndSumsAreOfDoublesInAnyOrder()
    {
        if (IsMissing())
        {
            return;
        }

        using ISqlChannel channel = engine.Open();
        SqlPlanColumns columns = Against with { Base = null, Periods = null };
        SqlRule rule = SqlRule.Compile(Measure.Level, engine.Dialect);
        string values = string.Join(", ", Enumerable.Range(0, 3000).Select(i => string.Create(CultureInfo.InvariantCulture, $"({i}, {1 + (i % 7)}, {0.1 + i}, 1, 1)")));
        string table = Table(channel, "trap7", engine.DoubleType, values);
        channel.Execute($"CREATE VIEW trap7b AS SELECT * FROM {table} ORDER BY actual DESC");
        object?[] up = channel.Query(rule.Totals(SqlGrouping.All, table, columns))[0];
        object?[] down = channel.Query(rule.Totals(SqlGrouping.All, "trap7b", columns))[0];
        foreach (int counted in (int[])[0, 1, 2, 3, 5])
        {
            Number(up, counted).Should().Be(Number(down, counted));
        }

        (double first, double second) = (Number(up, 4), Number(down, 4));
        Math.Abs(first - second).Should().BeLessThanOrEqualTo(1e-12 * first);
        if (IsPostgreSql)
        {
            first.Should().NotBe(second, "another order, another sum");
        }
    }

    [Fact]
    public void Trap8_StagesAreInWordsThatTheDatabaseKnows_AndComputedOnce()
    {
        if (IsMissing())
        {
            return;
        }

        using ISqlChannel channel = engine.Open();
        string table = Table(channel, "trap8", engine.DoubleType, "(0, 5, 107, 100, 5)");
        string select = SqlRule.Compile(Measure.AverageGrowth, engine.Dialect).Select(table, Against);
        if (IsClickHouse)
        {
            channel.Invoking(each => each.Query("WITH one AS (SELECT 1 AS x) SELECT x FROM one")).Should().Throw<DbException>();
            channel.Invoking(each => each.Query("SELECT CAST(1 AS DOUBLE PRECISION)")).Should().Throw<DbException>();
            channel.Invoking(each => each.Execute($"CREATE VIEW trap8b AS SELECT s.*, 1 AS one FROM {table} AS s")).Should().Throw<DbException>();
            select.Should().NotMatchRegex(@"(?i)\bWITH\b|DOUBLE PRECISION|\w\.\*");
        }
        else if (IsPostgreSql)
        {
            // No stage is kept in a cache, which costs more than what it keeps.
            string Plan(string query) => string.Join('\n', channel.Query("EXPLAIN " + query).Select(line => (string)line[0]!));
            Plan(select).Should().NotContain("Memoize");
            Plan(select.Replace(" WHERE lgm_once IS NULL", string.Empty, StringComparison.Ordinal)).Should().Contain("Memoize");

            // Conditions on the table's own columns reach the table.
            channel.Execute($"CREATE INDEX trap8_number ON {table} (number)");
            channel.Execute("SET enable_seqscan = off");
            Plan($"SELECT lgm_verdict FROM ({select}) AS v WHERE number = 5").Should().Contain("Index Cond: (number = 5)");
            channel.Execute("RESET enable_seqscan");

            // A power is computed for the factor, for the measure and for the growth; without OFFSET 0, wherever what stands on it is named.
            channel.Execute("CREATE SEQUENCE powers");
            channel.Execute("CREATE FUNCTION counted_power(double precision, double precision) RETURNS double precision IMMUTABLE LANGUAGE plpgsql AS 'BEGIN PERFORM nextval(''powers''); RETURN power($1, $2); END'");
            channel.Execute($"INSERT INTO {table} SELECT i, 5, 107 + i, 100, 5 FROM generate_series(1, 99) AS i");
            double Powers(string query)
            {
                channel.Execute("ALTER SEQUENCE powers RESTART");
                channel.Execute($"CREATE TEMPORARY TABLE computed AS {query.Replace(" power(", " counted_power(", StringComparison.Ordinal).Replace("(power(", "(counted_power(", StringComparison.Ordinal)}");
                channel.Execute("DROP TABLE computed");
                return Number(channel.Query("SELECT nextval('powers')")[0], 0) - 1;
            }

            Powers(select).Should().BeInRange(100, 300);
            Powers(select.Replace(" OFFSET 0", string.Empty, StringComparison.Ordinal)).Should().BeGreaterThan(600);
        }
    }

    [Fact]
    public void Trap9_NamesAreQuoted()
    {
        if (IsMissing())
        {
            return;
        }

        using ISqlChannel channel = engine.Open();
        const string Name = "low, 'exceeded' AS lgm_verdict FROM trap9 --";
        channel.Execute($"CREATE TABLE trap9 (number {engine.IntegerType}, actual {engine.DoubleType}, {engine.Quote(Name)} {engine.DoubleType}){engine.TableEnd}");
        channel.Execute("INSERT INTO trap9 VALUES (0, 4, 5)");
        string select = SqlRule.Compile(Measure.Level, engine.Dialect).Select("trap9", new SqlPlanColumns { Low = Name, CriterionOfAll = CriterionKind.AtLeast, DirectionOfAll = DesiredDirection.Higher });
        Verdicts(channel, select).Should().Be("notAchieved");
        Verdicts(channel, select.Replace(engine.Quote(Name), Name, StringComparison.Ordinal)).Should().NotBe("notAchieved");
    }

    private static string Verdicts(ISqlChannel channel, string select)
    {
        try
        {
            return string.Join(' ', Run(channel, select).Select(row => row.Verdict ?? "open"));
        }
        catch (DbException refused)
        {
            return refused.Message;
        }
    }

    private string Table(ISqlChannel channel, string name, string type, string? values, string? lowType = null)
    {
        channel.Execute($"CREATE TABLE {name} (number {engine.IntegerType}, low {lowType ?? type}, actual {type}, base {type}, periods {engine.IntegerType}){engine.TableEnd}");
        if (values is not null)
        {
            channel.Execute($"INSERT INTO {name} VALUES {values}");
        }

        return name;
    }
}
