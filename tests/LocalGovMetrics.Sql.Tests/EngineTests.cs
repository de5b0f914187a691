using System.Data.Common;
using System.Globalization;
using LocalGovMetrics.Columns;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Verdicts;
using Xunit.Abstractions;

namespace LocalGovMetrics.Sql.Tests;

/// <summary>The texts, run by a database, against the library: every settled row has its verdict and reason, and what is open is settled to the same.</summary>
public abstract class EngineTests(ISqlEngine engine, ITestOutputHelper output)
{
    private const int Rows = 4_000;

    public static TheoryData<string, string> Rules
    {
        get
        {
            TheoryData<string, string> rules = [];
            foreach (string measure in (string[])["level", "count", "change", "change:reduction", "growth", "averageGrowth", "multiple", "total", "annualAverage", "annualAverage:reduction"])
            {
                foreach (string policy in (string[])["face", "far", "inside", "forecasts", "nothing but final"])
                {
                    rules.Add(measure, policy);
                }
            }

            rules.Add("level", "strict");
            return rules;
        }
    }

    internal static VerdictPolicy PolicyOf(string name) => name switch
    {
        "far" => VerdictPolicy.Face with { TargetRange = RangeRule.FarEnd },
        "inside" => VerdictPolicy.Face with { TargetRange = RangeRule.Inside },
        "forecasts" => VerdictPolicy.Face with { SettlingStatuses = [.. VerdictPolicy.Face.SettlingStatuses, ObservationStatus.Forecast] },
        "nothing but final" => VerdictPolicy.Face with { SettlingStatuses = [ObservationStatus.Actual] },
        "strict" => VerdictPolicy.Strict,
        _ => VerdictPolicy.Face,
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void Select_OfEveryKindOfRow_SaysWhatTheLibrarySaysOrIsOpen(string measure, string policy)
    {
        if (IsMissing())
        {
            return;
        }

        SqlPlanColumns columns = new() { High = "high", Base = "base", Periods = "periods", Status = "status" };
        SqlRule rule = SqlRule.Compile(Measure.Parse(measure), engine.Dialect, PolicyOf(policy));
        IReadOnlyList<SqlPlanRow> rows = PlanCorpus.Rows(Rows, 1);
        DbConnection connection = engine.Filled(rows);

        VerdictColumns expected = Batch(rule, rows);
        int open = 0;
        int read = 0;
        foreach ((int number, string? verdict, string? reason, double? attainment) in Run(connection, rule.Select("plans", columns)))
        {
            (VerdictKind kind, ReasonCode why) = ((VerdictKind)expected.Verdicts.Span[number], (ReasonCode)expected.Reasons.Span[number]);
            double? ratio = (expected.AttainmentValid.Span[number >> 3] >> (number & 7) & 1) != 0 ? expected.Attainments.Span[number] : null;
            read++;
            if (verdict is null)
            {
                (reason, attainment).Should().Be((null, null));
                NumericVerdict settled = rule.Settle(rows[number], columns);
                (settled.Kind, settled.Reason).Should().Be((kind, why), "{0}", rows[number]);
                open++;
                continue;
            }

            (verdict, reason).Should().Be((PlanCorpus.Word(kind), PlanCorpus.Word(why)), "{0} of {1}", rule.Measure, rows[number]);
            if (ratio is { } value && rule.Measure.Kind is not (MeasureKind.Level or MeasureKind.Count or MeasureKind.Total))
            {
                Math.Abs(attainment!.Value - value).Should().BeLessThanOrEqualTo(1e-12 * Math.Max(1, Math.Abs(value)), "{0}", rows[number]);
            }
            else
            {
                attainment.Should().Be(ratio, "{0}", rows[number]);
            }
        }

        read.Should().Be(Rows);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{engine.Dialect} {measure} {policy}: {100.0 * open / Rows:0.0} % open"));
        (open < Rows).Should().BeTrue("a rule settles rows");
    }

    [Fact]
    public void Select_OfDecimals_IsThatOfTheirDoubles()
    {
        if (IsMissing())
        {
            return;
        }

        SqlRule rule = SqlRule.Compile(Measure.AverageGrowth, engine.Dialect);
        SqlPlanColumns columns = new() { Base = "base", Periods = "periods", CriterionOfAll = CriterionKind.AtLeast, DirectionOfAll = DesiredDirection.Higher };
        using DbConnection connection = engine.Open();
        PlanTables.Execute(connection, "CREATE TABLE sums (number int, low numeric(38,18), actual numeric(38,18), base numeric(38,18), periods int)");
        PlanTables.Execute(connection, "INSERT INTO sums VALUES (0, 8, 146.9, 100, 5), (1, 8, 147, 100, 5), (2, 8, 146.93280768, 100, 5), (3, NULL, 1, 1, 1), (4, 8, 107, 100, 1)");
        Run(connection, rule.Select("sums", columns)).Select(row => row.Verdict).Should().Equal("notAchieved", "achieved", null, "notAssessable", "notAchieved");
        rule.Settle(new SqlPlanRow { Low = 8, Actual = 146.93280768, Base = 100, Periods = 5 }, columns).Kind.Should().Be(VerdictKind.Achieved);
    }

    [Fact]
    public void Totals_CountWhatIsSettledAndWhatIsOpen()
    {
        if (IsMissing())
        {
            return;
        }

        SqlRule rule = SqlRule.Compile(Measure.Level, engine.Dialect);
        SqlPlanColumns columns = new() { High = "high", Status = "status" };
        IReadOnlyList<SqlPlanRow> rows = PlanCorpus.Rows(3000, 7);
        using DbConnection connection = engine.Open();
        engine.Fill(connection, rows, "few");
        List<(int Number, string? Verdict, string? Reason, double? Attainment)> single = [.. Run(connection, rule.Select("few", columns))];
        using DbCommand command = connection.CreateCommand();
        command.CommandText = rule.Totals(SqlGrouping.Unit, "few", columns) + " ORDER BY 1";
        using DbDataReader reader = command.ExecuteReader();
        int groups = 0;
        while (reader.Read())
        {
            string unit = reader.GetString(0);
            (int Number, string? Verdict, string? Reason, double? Attainment)[] own = [.. single.Where(row => PlanTables.UnitOf(row.Number) == unit)];
            Number(reader, 1).Should().Be(own.Length);
            Number(reader, 2).Should().Be(own.Count(row => row.Verdict is "achieved" or "exceeded"));
            Number(reader, 3).Should().Be(own.Count(row => row.Verdict is "achieved" or "exceeded" or "notAchieved"));
            Number(reader, 4).Should().Be(own.Count(row => row.Verdict is null));
            Number(reader, 6).Should().Be(own.Count(row => row.Attainment is not null));
            groups++;
        }

        groups.Should().Be(7);
    }

    [Fact]
    public void Names_ThatTryToBeSql_AreNames()
    {
        if (IsMissing())
        {
            return;
        }

        const string Evil = "a\"; DROP TABLE kept; --";
        using DbConnection connection = engine.Open();
        PlanTables.Execute(connection, "CREATE TABLE kept (number int)");
        PlanTables.Execute(connection, $"CREATE TABLE \"{Evil.Replace("\"", "\"\"", StringComparison.Ordinal)}\" (number int, low {engine.DoubleType}, \"Thực hiện\" {engine.DoubleType}, \"{Evil.Replace("\"", "\"\"", StringComparison.Ordinal)}\" text)");
        PlanTables.Execute(connection, $"INSERT INTO \"{Evil.Replace("\"", "\"\"", StringComparison.Ordinal)}\" VALUES (0, 5, 6, 'higher')");
        SqlRule rule = SqlRule.Compile(Measure.Level, engine.Dialect);
        SqlPlanColumns columns = new() { Actual = "Thực hiện", Direction = Evil, CriterionOfAll = CriterionKind.Reach };

        PlanTables.Execute(connection, rule.View("kết quả", "\"" + Evil.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"", columns));
        Run(connection, "SELECT * FROM \"kết quả\"").Should().ContainSingle().Which.Verdict.Should().Be("exceeded");
        PlanTables.Execute(connection, "SELECT count(*) FROM kept");
    }

    private static VerdictColumns Batch(SqlRule rule, IReadOnlyList<SqlPlanRow> rows)
    {
        double[] Numbers(Func<SqlPlanRow, double?> of) => [.. rows.Select(row => of(row) ?? 0)];
        byte[] Valid(Func<SqlPlanRow, double?> of)
        {
            byte[] bits = new byte[(rows.Count + 7) / 8];
            for (int i = 0; i < rows.Count; i++)
            {
                bits[i >> 3] |= (byte)(of(rows[i]) is null ? 0 : 1 << (i & 7));
            }

            return bits;
        }

        VerdictColumns answers = new()
        {
            Verdicts = new byte[rows.Count],
            Reasons = new byte[rows.Count],
            Attainments = new double[rows.Count],
            AttainmentValid = new byte[(rows.Count + 7) / 8],
        };
        PlanBatch.Compile(rule.Measure, rule.Policy).Assess(
            new PlanColumns
            {
                Low = Numbers(row => row.Low),
                TargetValid = Valid(row => row.Low),
                High = Numbers(row => row.High ?? double.NaN),
                Actual = Numbers(row => row.Actual),
                ActualValid = Valid(row => row.Actual),
                Base = Numbers(row => row.Base),
                BaseValid = Valid(row => row.Base),
                Criteria = rows.Select(row => (byte)row.Criterion!).ToArray(),
                Directions = rows.Select(row => (byte)row.Direction).ToArray(),
                Statuses = rows.Select(row => (byte)row.Status).ToArray(),
                Periods = rows.Select(row => row.Periods).ToArray(),
                Decimals = new[] { PlanColumns.Exact },
            },
            answers);
        return answers;
    }

    private static double Number(DbDataReader reader, int column) => Convert.ToDouble(reader.GetValue(column) is System.Numerics.BigInteger big ? (long)big : reader.GetValue(column), CultureInfo.InvariantCulture);

    private static IEnumerable<(int Number, string? Verdict, string? Reason, double? Attainment)> Run(DbConnection connection, string select)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = $"SELECT number, lgm_verdict, lgm_reason, lgm_attainment FROM ({select}) AS assessed ORDER BY number";
        command.CommandTimeout = 60;
        using DbDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return (
                Convert.ToInt32(reader.GetValue(0), CultureInfo.InvariantCulture),
                reader.IsDBNull(1) ? null : reader.GetString(1),
                reader.IsDBNull(2) ? null : reader.GetString(2),
                reader.IsDBNull(3) ? null : reader.GetDouble(3));
        }
    }

    private bool IsMissing()
    {
        if (engine.Missing is { } why)
        {
            output.WriteLine($"Not run: {why}");
            Console.WriteLine($"Not run: {why}");
        }

        return engine.Missing is not null;
    }
}

/// <summary>In DuckDB.</summary>
public sealed class DuckDbTests(DuckDbEngine engine, ITestOutputHelper output) : EngineTests(engine, output), IClassFixture<DuckDbEngine>;

/// <summary>In PostgreSQL.</summary>
public sealed class PostgreSqlTests(PostgreSqlEngine engine, ITestOutputHelper output) : EngineTests(engine, output), IClassFixture<PostgreSqlEngine>;
