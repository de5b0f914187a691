using System.Data.Common;
using System.Globalization;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Sql.Tests;

/// <summary>How many rows a database leaves open: of the bundled reports, and of generated ones; and rows of decimals.</summary>
public abstract partial class EngineTests
{
    [Fact]
    public void BundledReports_AreSettledAsTheLibraryDoes()
    {
        if (IsMissing())
        {
            return;
        }

        List<(SqlPlanRow Row, VerdictKind Kind)> rows = [];
        int others = 0;
        foreach (AssessedRow row in Reports.All.SelectMany(report => report.Assess().Rows))
        {
            if (row.Verdict.Reason is { Criterion: NumericCriterion criterion, Value: { } value } && row.Verdict.IsAchieved is not null)
            {
                double low = Parsed((criterion.Low ?? criterion.High)!.Value.ToString(CultureInfo.InvariantCulture));
                double? high = criterion.Kind == CriterionKind.Between ? Parsed(criterion.High!.Value.ToString(CultureInfo.InvariantCulture)) : null;
                rows.Add((
                    new SqlPlanRow { Criterion = criterion.Kind, Low = low, High = high, Actual = Parsed(value.ToString(CultureInfo.InvariantCulture)), Direction = row.Row.Indicator.Direction },
                    row.Verdict.Kind));
            }
            else
            {
                others++;
            }
        }

        using ISqlChannel channel = engine.Open();
        engine.Fill(channel, [.. rows.Select(each => each.Row)], "bundled");
        SqlRule rule = SqlRule.Compile(Measure.Level, engine.Dialect);
        SqlPlanColumns columns = new() { High = "high" };
        int open = 0;
        foreach ((int number, string? verdict, _, _) in Run(channel, rule.Select("bundled", columns)))
        {
            open += verdict is null ? 1 : 0;
            (verdict ?? PlanCorpus.Word(rule.Settle(rows[number].Row, columns).Kind)).Should().Be(PlanCorpus.Word(rows[number].Kind), "{0}", rows[number].Row);
        }

        string said = string.Create(CultureInfo.InvariantCulture, $"{rows.Count} rows that a number decides, {open} open; {others} rows that texts, dates, ranks, joint criteria or nothing decides");
        output.WriteLine(said);
        ClusterPage.Whole.Contains(said, StringComparison.Ordinal).Should().BeTrue("the page says: {0}", said);
    }

    [Theory]
    [InlineData("level", 0)]
    [InlineData("growth", 0)]
    [InlineData("averageGrowth", 0)]
    [InlineData("change", 0.1)]
    [InlineData("multiple", 0.1)]
    public void GeneratedRows_AreSeldomOpen(string measure, double mostPercent)
    {
        if (IsMissing())
        {
            return;
        }

        // Printed numbers of one decimal, targets met, missed and met exactly, as reports have them.
        const int Count = 20_000;
        Random random = new(20);
        SqlPlanRow[] rows = new SqlPlanRow[Count];
        Measure of = Measure.Parse(measure);
        for (int i = 0; i < Count; i++)
        {
            double first = Math.Round(1 + (random.NextDouble() * 10_000), 1, MidpointRounding.ToEven);
            double actual = Math.Round(first * (0.5 + random.NextDouble()), 1, MidpointRounding.ToEven);
            double low = measure switch
            {
                "level" => random.Next(10) == 0 ? actual : Math.Round(first, 1, MidpointRounding.ToEven),
                "multiple" => Math.Round(0.5 + random.NextDouble(), 1, MidpointRounding.ToEven),
                "change" => Math.Round((random.NextDouble() - 0.5) * first, 0, MidpointRounding.ToEven),
                _ => Math.Round((random.NextDouble() * 20) - 5, 1, MidpointRounding.ToEven),
            };
            rows[i] = new SqlPlanRow { Criterion = CriterionKind.Reach, Low = low, Actual = actual, Base = first, Periods = random.Next(1, 6), Direction = (DesiredDirection)random.Next(1, 3) };
        }

        using ISqlChannel channel = engine.Open();
        string table = "generated_" + measure.ToLowerInvariant();
        engine.Fill(channel, rows, table);
        SqlRule rule = SqlRule.Compile(of, engine.Dialect);
        object?[] totals = channel.Query(rule.Totals(SqlGrouping.All, table, new SqlPlanColumns { Base = "base", Periods = "periods" }))[0];
        double open = 100.0 * ClusterCounts.Whole(totals[3]) / Count;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{measure}: {open:0.000} % open"));
        open.Should().BeLessThanOrEqualTo(mostPercent);
        string said = string.Create(CultureInfo.InvariantCulture, $"`{measure}` {open:0.###} %");
        ClusterPage.Whole.Contains(said, StringComparison.Ordinal).Should().BeTrue("the page says: {0}", said);
    }

    [Fact]
    public void DecimalsOfEveryKind_SayWhatTheirNearestDoublesSay()
    {
        if (IsMissing())
        {
            return;
        }

        // 38 digits, 18 of them behind the mark: the numbers of the corpus that such a column holds.
        static bool Holds(double? number) => number is not { } value || (double.IsFinite(value) && Math.Abs(value) < 1e19 && (value == 0 || Math.Abs(value) >= 1e-4));
        IReadOnlyList<SqlPlanRow> rows = [.. PlanCorpus.Rows(3000, 38).Where(row => Holds(row.Low) && Holds(row.High) && Holds(row.Base) && Holds(row.Actual)).Select(row => row with { Low = Kept(row.Low), High = Kept(row.High), Base = Kept(row.Base), Actual = Kept(row.Actual) })];
        rows.Count.Should().BeGreaterThan(1500);
        using ISqlChannel channel = engine.Open();
        (string text, string number, string whole) = (engine.TextType, engine.DecimalType, engine.IntegerType);
        channel.Execute($"CREATE TABLE decimals (number {whole}, unit {text}, criterion {text}, low {number}, high {number}, direction {text}, base {number}, periods {whole}, actual {number}, status {text}){engine.TableEnd}");
        string Digits(double? value) => value is not { } given ? "NULL" : IsClickHouse ? Cast(Fixed(given), number) : $"CAST('{Fixed(given)}' AS {number})";
        foreach ((SqlPlanRow Row, int Number)[] some in rows.Select((row, i) => (row, i)).Chunk(200))
        {
            channel.Execute("INSERT INTO decimals VALUES " + string.Join(", ", some.Select(each => string.Create(
                CultureInfo.InvariantCulture,
                $"({each.Number}, 'u', '{PlanCorpus.Word(each.Row.Criterion!.Value)}', {Digits(each.Row.Low)}, {Digits(each.Row.High)}, '{PlanCorpus.Word(each.Row.Direction)}', {Digits(each.Row.Base)}, {each.Row.Periods}, {Digits(each.Row.Actual)}, '{PlanCorpus.Word(each.Row.Status)}')"))));
        }

        SqlPlanColumns columns = new() { High = "high", Base = "base", Periods = "periods", Status = "status" };
        foreach (string measure in (string[])["level", "change", "growth", "averageGrowth", "multiple", "annualAverage:reduction"])
        {
            SqlRule rule = SqlRule.Compile(Measure.Parse(measure), engine.Dialect);
            foreach ((int at, string? verdict, string? reason, double? attainment) in Run(channel, rule.Select("decimals", columns)).Where(row => row.Verdict is not null))
            {
                NumericVerdict settled = rule.Settle(rows[at], columns);
                (verdict, reason).Should().Be((PlanCorpus.Word(settled.Kind), PlanCorpus.Word(settled.Reason)), "{0} of {1}", measure, rows[at]);
                double? ratio = settled.Attainment.TryGetValue(out double value) ? value : null;
                (attainment is null).Should().Be(ratio is null);
                (Math.Abs((attainment - ratio) ?? 0) <= (measure == "level" && !IsClickHouse ? 0 : ToleranceOfSettling) * Math.Max(1, Math.Abs(ratio ?? 0))).Should().BeTrue("{0} is {1}: {2} of {3}", attainment, ratio, measure, rows[at]);
            }
        }

        static string Fixed(double value) => value.ToString("F18", CultureInfo.InvariantCulture);
        static double? Kept(double? value) => value is { } given ? Parsed(Fixed(given)) : null;
    }

    [Fact]
    public void DecimalsBeyondDoubles_AreRefused_NotAssessed()
    {
        if (IsMissing())
        {
            return;
        }

        using ISqlChannel channel = engine.Open();
        SqlRule rule = SqlRule.Compile(Measure.Level, engine.Dialect);
        SqlPlanColumns columns = new() { CriterionOfAll = CriterionKind.AtLeast, DirectionOfAll = DesiredDirection.Higher };
        if (IsPostgreSql)
        {
            channel.Execute("CREATE TABLE vast (number int, low numeric, actual numeric)");
            channel.Execute("INSERT INTO vast VALUES (0, 5, 1e400)");
            channel.Invoking(each => each.Query(rule.Select("vast", columns))).Should().Throw<DbException>().WithMessage("*out of range*");
            channel.Execute("UPDATE vast SET actual = 'NaN'");
            Verdicts(channel, rule.Select("vast", columns)).Should().Be("open");
            channel.Execute("UPDATE vast SET actual = 7e27");
            Verdicts(channel, rule.Select("vast", columns)).Should().Be("achieved");
        }

        // Beyond what a decimal of the library holds: named, and the same wherever it is settled.
        engine.Fill(channel, [new SqlPlanRow { Criterion = CriterionKind.Reach, Low = 1e300, Actual = -1e300, Base = 1e-300, Periods = 1, Direction = DesiredDirection.Higher }], "beyond");
        foreach ((string measure, ReasonCode why) in ((string, ReasonCode)[])[("growth", ReasonCode.GrowthUndefined), ("change", ReasonCode.BelowTarget)])
        {
            SqlRule against = SqlRule.Compile(Measure.Parse(measure), engine.Dialect);
            SqlPlanColumns all = new() { Base = "base", Periods = "periods" };
            Verdicts(channel, against.Select("beyond", all)).Should().Be("open");
            against.Settle(new SqlPlanRow { Criterion = CriterionKind.Reach, Low = 1e300, Actual = -1e300, Base = 1e-300, Periods = 1, Direction = DesiredDirection.Higher }, all).Reason.Should().Be(why);
        }
    }
}
