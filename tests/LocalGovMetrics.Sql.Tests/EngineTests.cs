using System.Globalization;
using LocalGovMetrics.Columns;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Verdicts;
using Xunit.Abstractions;

namespace LocalGovMetrics.Sql.Tests;

/// <summary>The texts, run by a database, against the library: every settled row has its verdict and reason, and what is open is settled to the same.</summary>
public abstract partial class EngineTests(ISqlEngine engine, ITestOutputHelper output)
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
        ISqlChannel connection = engine.Filled(rows);

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
        using ISqlChannel connection = engine.Open();
        connection.Execute($"CREATE TABLE sums (number {engine.IntegerType}, low {engine.DecimalType}, actual {engine.DecimalType}, base {engine.DecimalType}, periods {engine.IntegerType}){engine.TableEnd}");
        connection.Execute("INSERT INTO sums VALUES (0, 8, 146.9, 100, 5), (1, 8, 147, 100, 5), (2, 8, 146.93280768, 100, 5), (3, NULL, 1, 1, 1), (4, 8, 107, 100, 1)");
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
        using ISqlChannel connection = engine.Open();
        engine.Fill(connection, rows, "few");
        List<(int Number, string? Verdict, string? Reason, double? Attainment)> single = [.. Run(connection, rule.Select("few", columns))];
        int groups = 0;
        foreach (object?[] row in connection.Query(rule.Totals(SqlGrouping.Unit, "few", columns) + " ORDER BY 1"))
        {
            string unit = (string)row[0]!;
            (int Number, string? Verdict, string? Reason, double? Attainment)[] own = [.. single.Where(each => PlanTables.UnitOf(each.Number) == unit)];
            Number(row, 1).Should().Be(own.Length);
            Number(row, 2).Should().Be(own.Count(each => each.Verdict is "achieved" or "exceeded"));
            Number(row, 3).Should().Be(own.Count(each => each.Verdict is "achieved" or "exceeded" or "notAchieved"));
            Number(row, 4).Should().Be(own.Count(each => each.Verdict is null));
            Number(row, 6).Should().Be(own.Count(each => each.Attainment is not null));
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

        const string Evil = "a\"; DROP TABLE kept; -- ` \\` ' 100%s {x:Int32} $1 .";
        (string evil, string number, string text) = (engine.Quote(Evil), engine.DoubleType, engine.TextType);
        using ISqlChannel connection = engine.Open();
        connection.Execute($"CREATE TABLE kept (number {engine.IntegerType}){engine.TableEnd}");
        connection.Execute($"CREATE TABLE {evil} (number {engine.IntegerType}, low {number}, {engine.Quote("Thực hiện")} {number}, {evil} {text}){engine.TableEnd}");
        connection.Execute($"INSERT INTO {evil} VALUES (0, 5, 6, 'higher')");
        SqlRule rule = SqlRule.Compile(Measure.Level, engine.Dialect);
        SqlPlanColumns columns = new() { Actual = "Thực hiện", Direction = Evil, CriterionOfAll = CriterionKind.Reach };

        connection.Execute(rule.View("kết quả", "\"" + Evil.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"", columns));
        Run(connection, "SELECT * FROM " + engine.Quote("kết quả")).Should().ContainSingle().Which.Verdict.Should().Be("exceeded");
        connection.Query("SELECT count(*) FROM kept").Should().ContainSingle();
    }

    internal static VerdictColumns Batch(SqlRule rule, IReadOnlyList<SqlPlanRow> rows)
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

    private static double Number(object?[] row, int column) => Convert.ToDouble(row[column] is System.Numerics.BigInteger big ? (long)big : row[column], CultureInfo.InvariantCulture);

    private static IEnumerable<(int Number, string? Verdict, string? Reason, double? Attainment)> Run(ISqlChannel connection, string select) =>
        connection.Query($"SELECT number, lgm_verdict, lgm_reason, lgm_attainment FROM ({select}) AS assessed ORDER BY number")
            .Select(row => (Convert.ToInt32(row[0], CultureInfo.InvariantCulture), (string?)row[1], (string?)row[2], (double?)row[3]));

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

/// <summary>In ClickHouse.</summary>
public sealed class ClickHouseTests(ClickHouseEngine engine, ITestOutputHelper output) : EngineTests(engine, output), IClassFixture<ClickHouseEngine>;
