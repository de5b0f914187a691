using System.Data.Common;
using System.Globalization;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Sql.Tests;

/// <summary>Tables that the rules were not written for: columns of other types, words that are none, names that are taken, any choice of columns.</summary>
public abstract partial class EngineTests
{
    // What is left of a loss is computed of its per cent where the library settles a row; of its factor in the databases, as in the batch.
    private const double ToleranceOfSettling = 4e-12;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void AnyChoiceOfColumns_SaysWhatSettlingSays(int seed)
    {
        if (IsMissing())
        {
            return;
        }

        Random random = new(seed);
        IReadOnlyList<SqlPlanRow> rows = PlanCorpus.Rows(600, seed + 100);
        using ISqlChannel channel = engine.Open();
        string table = $"choices{seed}";
        engine.Fill(channel, rows, table);
        string[] measures = ["level", "count", "change", "change:reduction", "growth", "averageGrowth", "multiple", "total", "annualAverage", "annualAverage:reduction"];
        string[] policies = ["face", "far", "inside", "forecasts", "nothing but final", "strict"];
        for (int i = 0; i < 40; i++)
        {
            SqlPlanColumns columns = new()
            {
                CriterionOfAll = random.Next(2) == 0 ? null : (CriterionKind)random.Next(7),
                DirectionOfAll = random.Next(2) == 0 ? null : (DesiredDirection)random.Next(4),
                High = random.Next(3) == 0 ? null : "high",
                Base = random.Next(3) == 0 ? null : "base",
                Periods = random.Next(3) == 0 ? null : "periods",
                Status = random.Next(3) == 0 ? null : "status",
            };
            SqlRule rule = SqlRule.Compile(Measure.Parse(measures[random.Next(measures.Length)]), engine.Dialect, PolicyOf(policies[random.Next(policies.Length)]));
            foreach ((int number, string? verdict, string? reason, double? attainment) in Run(channel, rule.Select(table, columns)))
            {
                if (verdict is not null)
                {
                    SqlPlanRow row = rows[number] with
                    {
                        High = columns.High is null ? null : rows[number].High,
                        Base = columns.Base is null ? null : rows[number].Base,
                        Periods = columns.Periods is null ? 1 : rows[number].Periods,
                        Status = columns.Status is null ? ObservationStatus.Actual : rows[number].Status,
                    };
                    NumericVerdict settled = rule.Settle(row, columns);
                    (verdict, reason).Should().Be((PlanCorpus.Word(settled.Kind), PlanCorpus.Word(settled.Reason)), "{0} {1} of {2} by {3}", rule.Measure, rule.Policy.Name, row, columns);
                    double? ratio = settled.Attainment.TryGetValue(out double value) ? value : null;
                    (attainment is null).Should().Be(ratio is null, "{0} {1} of {2} by {3}", rule.Measure, rule.Policy.Name, row, columns);
                    (Math.Abs((attainment - ratio) ?? 0) <= ToleranceOfSettling * Math.Max(1, Math.Abs(ratio ?? 0))).Should().BeTrue("{0} is {1}: {2} of {3} by {4}", attainment, ratio, rule.Measure, row, columns);
                }
            }
        }
    }

    [Fact]
    public void NumbersOfAnyType_AreTheirNearestDoubles()
    {
        if (IsMissing())
        {
            return;
        }

        Random random = new(3);
        using ISqlChannel channel = engine.Open();
        (string Type, int Places, Func<string, double> Read)[] types =
        [
            (engine.IntegerType, 0, Parsed),
            (IsClickHouse ? "Nullable(Int64)" : "bigint", 0, Parsed),
            (engine.DecimalType, 18, Parsed),
            (IsClickHouse ? "Nullable(Decimal(18,2))" : "decimal(18,2)", 2, Parsed),
            (IsClickHouse ? "Nullable(Decimal(18,9))" : "decimal(18,9)", 9, Parsed),
            (engine.SingleType, 4, text => (double)float.Parse(text, CultureInfo.InvariantCulture)),
        ];
        foreach ((string type, int places, Func<string, double> read) in types)
        {
            string table = "types" + Array.FindIndex(types, each => each.Type == type);
            string[] texts = [.. Enumerable.Range(0, 2000).Select(_ => Text(random, places, type.Contains("64", StringComparison.Ordinal) || type == "bigint"))];
            channel.Execute($"CREATE TABLE {table} (number {engine.IntegerType}, low {engine.DoubleType}, actual {type}){engine.TableEnd}");
            channel.Execute($"INSERT INTO {table} VALUES " + string.Join(", ", texts.Select((text, i) => IsClickHouse
                ? string.Create(CultureInfo.InvariantCulture, $"({i}, reinterpretAsFloat64(reinterpretAsString(toInt64({BitConverter.DoubleToInt64Bits(read(text))}))), {Cast(text, type)})")
                : $"({i}, CAST('{PlanTables.Digits(read(text))}' AS {engine.DoubleType}), CAST('{text}' AS {type}))")));
            SqlRule rule = SqlRule.Compile(Measure.Level, engine.Dialect);
            SqlPlanColumns columns = new() { CriterionOfAll = CriterionKind.Equal, DirectionOfAll = DesiredDirection.Higher };
            string?[] verdicts = [.. Run(channel, rule.Select(table, columns)).Select(row => row.Verdict)];
            verdicts.Should().OnlyContain(verdict => verdict == "achieved" || (verdict == null && IsClickHouse && (places >= 9 || type.Contains("64", StringComparison.Ordinal) )), "a {0} is as large as its nearest double", type);
            verdicts.Should().Contain(places == 18 && IsClickHouse ? null : "achieved");
        }
    }

    [Fact]
    public void WordsThatAreNone_AreOpen()
    {
        if (IsMissing())
        {
            return;
        }

        using ISqlChannel channel = engine.Open();
        channel.Execute($"CREATE TABLE words (number {engine.IntegerType}, criterion {engine.TextType}, direction {engine.TextType}, status {engine.TextType}, low {engine.DoubleType}, actual {engine.DoubleType}){engine.TableEnd}");
        string[] rows =
        [
            "'reach', 'higher', 'actual'", "'Reach', 'higher', 'actual'", "'reach', 'HIGHER', 'actual'", "'reach', 'higher', 'Actual'", "NULL, 'higher', 'actual'", "'reach', NULL, 'actual'", "'reach', 'higher', NULL",
            "'', 'higher', 'actual'", "'reach ', 'higher', 'actual'", "'reach', 'higher', ' actual'", "'unsettled', 'higher', 'actual'", "'statement', 'higher', 'actual'", "'atleast', 'higher', 'actual'", "'0', 'higher', 'actual'", "'reach', '1', 'actual'",
        ];
        channel.Execute("INSERT INTO words VALUES " + string.Join(", ", rows.Select((row, i) => $"({i}, {row}, 5, 6)")));
        SqlRule rule = SqlRule.Compile(Measure.Level, engine.Dialect);
        Verdicts(channel, rule.Select("words", new SqlPlanColumns { Status = "status" })).Should().Be("exceeded" + string.Concat(Enumerable.Repeat(" open", rows.Length - 1)));
    }

    [Fact]
    public void WordsOfAnEnumeration_AreWords()
    {
        if (IsMissing())
        {
            return;
        }

        using ISqlChannel channel = engine.Open();
        string type = "kinds";
        if (IsClickHouse)
        {
            // One that may be missing is refused: the server takes what is missing for a word that is none.
            channel.Execute("CREATE TABLE enumerations0 (number Int32, criterion Nullable(Enum8('atLeast' = 1)), low Float64, actual Float64) ENGINE = Memory");
            channel.Execute("INSERT INTO enumerations0 VALUES (0, NULL, 5, 6)");
            Verdicts(channel, SqlRule.Compile(Measure.Level, engine.Dialect).Select("enumerations0", new SqlPlanColumns { DirectionOfAll = DesiredDirection.Higher })).Should().Contain("Unexpected value");
            type = "Enum8('atLeast' = 1, 'atMost' = 2, 'other' = 3)";
        }
        else
        {
            channel.Execute("CREATE TYPE kinds AS ENUM ('atLeast', 'atMost', 'other')");
        }

        channel.Execute($"CREATE TABLE enumerations (number {engine.IntegerType}, criterion {type}, low {engine.DoubleType}, actual {engine.DoubleType}){engine.TableEnd}");
        channel.Execute("INSERT INTO enumerations VALUES (0, 'atLeast', 5, 6), (1, 'atMost', 5, 6), (2, 'other', 5, 6)" + (IsClickHouse ? string.Empty : ", (3, NULL, 5, 6)"));
        Verdicts(channel, SqlRule.Compile(Measure.Level, engine.Dialect).Select("enumerations", new SqlPlanColumns { DirectionOfAll = DesiredDirection.Higher })).Should().Be("achieved notAchieved open" + (IsClickHouse ? string.Empty : " open"));
    }

    [Theory]
    [InlineData("lgm_low")]
    [InlineData("lgm_state")]
    [InlineData("lgm_zone")]
    [InlineData("lgm_key")]
    [InlineData("lgm_value")]
    [InlineData("lgm_verdict")]
    public void ANameThatTheRuleNeeds_IsRefusedWhereTheTableHasIt(string taken)
    {
        if (IsMissing())
        {
            return;
        }

        using ISqlChannel channel = engine.Open();
        string table = "taken_" + taken;
        channel.Execute($"CREATE TABLE {table} (number {engine.IntegerType}, low {engine.DoubleType}, actual {engine.DoubleType}, {taken} {(taken is "lgm_state" or "lgm_verdict" ? engine.TextType : engine.DoubleType)}){engine.TableEnd}");
        channel.Execute($"INSERT INTO {table} VALUES (0, 5, 6, {(taken is "lgm_state" or "lgm_verdict" ? "''" : "1")})");
        SqlRule rule = SqlRule.Compile(Measure.Level, engine.Dialect);
        SqlPlanColumns columns = new() { CriterionOfAll = CriterionKind.AtMost, DirectionOfAll = DesiredDirection.Higher };
        if (IsClickHouse)
        {
            // What a query names wins over what its table has.
            Verdicts(channel, rule.Select(table, columns)).Should().Be("notAchieved");
            ClusterCounts.Whole(channel.Query(rule.Totals(SqlGrouping.All, table, columns))[0][2]).Should().Be(1);
            return;
        }

        foreach (Action asked in (Action[])[() => channel.Query(rule.Select(table, columns)), () => channel.Query(rule.Totals(SqlGrouping.All, table, columns)), () => channel.Execute(rule.View("view_" + table, table, columns))])
        {
            asked.Should().Throw<DbException>();
        }
    }

    [Theory]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    [InlineData("half")]
    [InlineData("")]
    public void NamesThatAreNone_AreRefused(string name)
    {
        // Half a character does not outlive the list of tests.
        name = name == "half" ? "a\ud800b" : name;
        SqlRule rule = SqlRule.Compile(Measure.Level, engine.Dialect);
        foreach (Action asked in (Action[])[() => rule.Select(name, new()), () => rule.View(name, "t", new()), () => rule.Select("t", new() { Low = name }), () => rule.TotalsOfView(SqlGrouping.Unit, "v", new() { Unit = name })])
        {
            asked.Should().Throw<ArgumentException>();
        }
    }

    [Theory]
    [InlineData("100 % of {plan} $1 :x ?")]
    [InlineData("a.b")]
    [InlineData("select")]
    [InlineData(" low ")]
    [InlineData("Kế hoạch giao năm 2025 (tỷ đồng) theo Nghị quyết")]
    [InlineData("''; --")]
    public void NamesOfAnyKind_AreNames(string name)
    {
        if (IsMissing())
        {
            return;
        }

        using ISqlChannel channel = engine.Open();
        string column = engine.Quote(name);
        string table = engine.Quote("t " + name);
        if (engine.Dialect == SqlDialect.PostgreSql && System.Text.Encoding.UTF8.GetByteCount("t " + name) > 63)
        {
            FluentActions.Invoking(() => SqlRule.Compile(Measure.Level, engine.Dialect).Select("\"t " + name + "\"", new())).Should().Throw<ArgumentException>();
            return;
        }

        channel.Execute($"CREATE TABLE {table} (number {engine.IntegerType}, actual {engine.DoubleType}, {column} {engine.DoubleType}){engine.TableEnd}");
        channel.Execute($"INSERT INTO {table} VALUES (0, 4, 5)");
        SqlPlanColumns columns = new() { Low = name, Unit = name, CriterionOfAll = CriterionKind.AtLeast, DirectionOfAll = DesiredDirection.Higher };
        SqlRule rule = SqlRule.Compile(Measure.Level, engine.Dialect);
        channel.Execute(rule.View("\"v " + name + "\"", "\"t " + name + "\"", columns));
        channel.Query(rule.TotalsOfView(SqlGrouping.Unit, "\"v " + name + "\"", columns)).Should().ContainSingle().Which.Skip(1).Take(4).Select(ClusterCounts.Whole).Should().Equal(1, 0, 1, 0);
    }

    private static double Parsed(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string Cast(string text, string type) =>
        type.Contains("Decimal(38", StringComparison.Ordinal) ? $"CAST(toDecimal128('{text}', 18) AS {type})"
        : type.Contains("Decimal", StringComparison.Ordinal) ? $"CAST(toDecimal64('{text}', {type.Split(',')[1].TrimEnd(')')}) AS {type})"
        : type.Contains("Float32", StringComparison.Ordinal) ? $"toFloat32({text})"
        : text;

    private static string Text(Random random, int places, bool isLong)
    {
        string whole = (isLong ? random.NextInt64(1L << 62) : random.Next(100_000)).ToString(CultureInfo.InvariantCulture);
        string digits = string.Concat(Enumerable.Range(0, places).Select(_ => (char)('0' + random.Next(10))));
        return (random.Next(2) == 0 ? "-" : string.Empty) + whole + (places == 0 ? string.Empty : "." + (random.Next(2) == 0 ? digits : digits[..Math.Min(places, 8)]));
    }
}
