using System.Globalization;
using System.Text.Json;
using LocalGovMetrics.Audit;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Tests.Columns;
using LocalGovMetrics.Text;
using LocalGovMetrics.Units;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;
using Interval = LocalGovMetrics.Values.Interval;
using LocalDate = NodaTime.LocalDate;

namespace LocalGovMetrics.Tests.Fuzzing;

/// <summary>Random inputs of the library: nothing throws, no number is NaN, a value lies in its own set, results display and write as JSON, a batch is its rows.</summary>
[Collection("Timed")]
public class CoreFuzzingTests
{
    private static readonly string[] Measures =
        ["level", "count", "change", "change:reduction", "change:increase", "growth", "averageGrowth", "multiple", "total", "annualAverage", "annualAverage:reduction", "annualAverage:increase"];

    private static readonly string[] Periods = ["2023", "2021-2025", "2024-01-01/2024-11-30", "2020", "", "x", "31/12/2023"];
    private static readonly string[] Columns =
        ["unit", "indicator", "period", "target", "actual", "direction", "measure", "measureUnit", "priceBasis", "status", "term", "baseYear", "base", "horizon", "no", "parent", "reportedVerdict", "2020", "2021", "2022", "2023", "growth2021-2023"];

    private static readonly string[] RegisterColumns = ["record", "unit", "to", "date", "group", "nameVi", "kind", "parent", "validTo", "weights", "act", "actDate", "otherNames"];

    [Fact]
    public void Texts_AreReadOrRefused() => Fuzz.Run("texts", one =>
    {
        string text = one.Input = FuzzTexts.Any(one);
        foreach (ReportNotation notation in new[] { ReportNotation.Vietnamese, ReportNotation.English })
        {
            if (notation.ReadValue(text).TryGetValue(out ValueReading? value))
            {
                Check(value.Value);
                CheckJson(value);
            }

            if (notation.ReadTarget(text).TryGetValue(out TargetReading? target))
            {
                CheckJson(target);
                _ = target.Target.Rule.ToString();
            }
        }
    });

    [Fact]
    public void Rules_GiveVerdictsThatShow() => Fuzz.Run("rules", one =>
    {
        string target = FuzzTexts.Plausible(one);
        string actual = one.OneIn(2) ? FuzzTexts.Plausible(one) : FuzzTexts.Any(one);
        one.Input = $"target '{target}', actual '{actual}'";
        ReportNotation notation = one.Pick(ReportNotation.Vietnamese, ReportNotation.English);
        if (!notation.ReadTarget(target).TryGetValue(out TargetReading? asked) || !notation.ReadValue(actual).TryGetValue(out ValueReading? came))
        {
            return;
        }

        TargetRule rule = one.OneIn(2) ? asked.Target.Rule : new TargetRule(Measure.Parse(one.Pick(Measures)), asked.Target.Rule.Criterion);
        ActualSeries series = new() { Actual = new Observation(came.Value) };
        foreach (VerdictPolicy policy in new[] { VerdictPolicy.Face, VerdictPolicy.Strict })
        {
            Check(VerdictCalculator.Assess(rule, series, one.Pick(Enum.GetValues<DesiredDirection>()), policy with { TargetRange = one.Pick(Enum.GetValues<RangeRule>()) }));
        }
    });

    [Fact]
    public void Batches_AreTheirRows() => Fuzz.Run("batches", one =>
    {
        RowShape shape = RowShape.Any(one.Pick(Measures), one.Pick(1, 7, 8, 9, 33, 100), one.Random.Next());
        one.Input = shape.ToString();
        Rows rows = RandomRows.Of(shape);
        new RowByRow(rows, shape.Measured, shape.Policy).FirstDifference(rows.Assess(shape.Measured, shape.Policy)).Should().BeNull();
    });

    [Fact]
    public void Tables_AreAssessedOrRefused() => Fuzz.Run("tables", one =>
    {
        string[] header = [.. Columns[..5], .. Columns[5..].Where(_ => one.OneIn(3))];
        TextRow[] rows = [.. Enumerable.Range(2, one.Random.Next(1, 8)).Select(line => new TextRow(line, [.. header.Select(column => Cell(one, column))]))];
        one.Input = string.Join('|', header) + "\n" + string.Join('\n', rows.Select(row => string.Join('|', row.Cells)));
        if (PlanTableReader.Read(new TextTable("f", header, 1, rows)) is not { IsSuccess: true, Value: { } table })
        {
            return;
        }

        foreach (PlanRow row in table.Rows)
        {
            Check(VerdictCalculator.Assess(row));
            Check(VerdictCalculator.Assess(row, VerdictPolicy.Strict));
        }

        CheckAudit(PlanTableAudit.ClaimsOf(table));
    });

    [Fact]
    public void Claims_AreCheckedOrRefused() => Fuzz.Run("claims", one =>
    {
        string[] kinds = [.. Enum.GetValues<ClaimKind>().Select(kind => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString()))];
        TextRow[] rows =
        [
            .. Enumerable.Range(2, one.Random.Next(1, 6)).Select(line => new TextRow(
                line,
                [one.Pick(kinds), string.Join(';', Enumerable.Range(0, one.Random.Next(1, 4)).Select(_ => Print(one))), Print(one), one.OneIn(2) ? string.Empty : one.Pick("1", "2", "5", "0", "-1", "2147483647")])),
        ];
        one.Input = string.Join('\n', rows.Select(row => string.Join('|', row.Cells)));
        Outcome<ClaimTable, Diagnostic> outcome = ClaimReader.Read(new TextTable("f", ["kind", "inputs", "reported", "periods"], 1, rows));
        if (outcome.Value is { } table)
        {
            CheckAudit(table.Claims);
        }
    });

    [Fact]
    public void Registers_AreBuiltOrRefused() => Fuzz.Run("registers", one =>
    {
        TextRow[] rows = [.. Enumerable.Range(2, one.Random.Next(2, 14)).Select(line => new TextRow(line, RegisterRow(one, line)))];
        one.Input = string.Join('\n', rows.Select(row => string.Join('|', row.Cells)));
        if (RegisterTableReader.Read(new TextTable("f", RegisterColumns, 1, rows)).Value is not { } register)
        {
            return;
        }

        LocalDate from = new(2001, 1, 1);
        LocalDate to = new(2024, 6, 1);
        _ = register.LinksBetween(from, to);
        _ = register.Lookup("Huế");
        _ = RegisterTableReader.Read(RegisterTableWriter.Write(register, "f")).GetValueOrThrow();
        foreach (AdministrativeUnit unit in register.Units)
        {
            _ = register.Lineage(unit.Id).ToString();
            foreach (UnitShare share in register.SuccessorsOf(unit.Id, from, to).Concat(register.PredecessorsOf(unit.Id, from, to)))
            {
                share.Shares.All(part => part.Share is >= 0 and <= 1).Should().BeTrue("{0}", share);
            }
        }
    });

    private static string Print(FuzzCase one) => one.OneIn(5) ? FuzzTexts.Any(one).Replace(';', ',') : FuzzTexts.Plausible(one);

    private static string Cell(FuzzCase one, string column) => column switch
    {
        _ when one.OneIn(25) => FuzzTexts.Any(one),
        "unit" => one.Pick("Huế", "Tam Kỳ", "Quảng Trị"),
        "indicator" => one.Pick("Tỷ lệ hộ nghèo", "Thu ngân sách", "Số xã", "Diện tích rừng"),
        "period" => one.OneIn(10) ? one.Pick(Periods) : "2023",
        "direction" => one.Pick("", "higher", "lower", "closer", "none"),
        "measure" => one.OneIn(2) ? string.Empty : one.Pick(Measures),
        "measureUnit" => one.Pick("", "%", "hộ", "tỷ đồng", "triệu đồng", "ha", "xã"),
        "priceBasis" or "horizon" => string.Empty,
        "status" => one.Pick("", "actual", "estimated", "forecast", "pending"),
        "term" => one.Pick("", "2020-2025"),
        "baseYear" => one.Pick("", "2020", "2020"),
        "no" => one.Random.Next(1, 9).ToString(CultureInfo.InvariantCulture),
        "parent" => one.OneIn(3) ? one.Random.Next(1, 9).ToString(CultureInfo.InvariantCulture) : string.Empty,
        "reportedVerdict" => one.Pick("", "đạt", "không đạt", "vượt"),
        "target" or "actual" or "base" => one.OneIn(8) ? string.Empty : one.OneIn(6) ? FuzzTexts.Any(one) : FuzzTexts.Plausible(one),
        _ => one.OneIn(3) ? string.Empty : FuzzTexts.Plausible(one),
    };

    private static string[] RegisterRow(FuzzCase one, int line)
    {
        string Unit() => $"t:{one.Random.Next(1, 6)}" + (one.OneIn(6) ? "@2010-01-01" : string.Empty);
        string Date() => one.Pick("2010-01-01", "2005", "2008-2010", "before 2004-01-01", "after 2010-01-01", "unknown", "2012-05-05", "0001-01-01", "9999-12-31");
        bool isUnit = line < 8 || one.OneIn(3);
        string weights = one.Pick("", "population=1", "population=79228162514264337593543950335", "population=0", "population=0.0000000000000000000000000001", "area=2;population=3");
        return isUnit
            ? ["unit", one.OneIn(8) ? Unit() : $"t:{line - 1}", "", "", "", one.Pick("An Xuân", "Huế", "Hue"), one.Pick("ward", "commune", "province"), one.OneIn(4) ? Unit() : "", one.OneIn(6) ? "2010-01-01" : "", "", "", "", ""]
            : [one.Pick("merge", "split", "transfer", "recode", "rename", "kindChange", "parentChange", "dissolution", "creation"), Unit(), one.OneIn(5) ? "" : Unit(), Date(), one.Pick("", "a", "b"), one.Pick("", "Mới"), one.Pick("", "", "ward"), "", "", weights, "", "", ""];
    }

    // Half a character has no JSON: it is written as the sign for what cannot be shown.
    private static void CheckJson<T>(T value)
        where T : notnull
    {
        string json = JsonSerializer.Serialize(value, LocalGovMetrics.Json.ContractJson.Options);
        (json.Contains('\uFFFD', StringComparison.Ordinal) || JsonSerializer.Deserialize<T>(json, LocalGovMetrics.Json.ContractJson.Options)!.Equals(value)).Should().BeTrue("it was written as {0}", json);
    }

    private static void Check(Reported reported)
    {
        CheckJson(reported);
        if (reported is ReportedList list)
        {
            foreach (Reported item in list.Items)
            {
                Check(item);
            }
        }

        if (reported is ReportedValue value)
        {
            Interval possible = value.Possible;
            (possible.Low is not { } low || possible.High is not { } high || low <= high).Should().BeTrue();
            (value.Fraction is not null || value.Qualifier is Qualifier.MoreThan or Qualifier.LessThan || value.Value is not { } number || possible.Contains(number)).Should().BeTrue("{0} is in {1}", value, possible);
            ReportedValue again = ReportedValue.Parse(value.ToString());
            again.Should().Be(value);
            again.Possible.Should().Be(possible);
        }
    }

    private static void Check(Verdict verdict)
    {
        (verdict.Attainment.ValueOrNull is not { } ratio || double.IsFinite(ratio)).Should().BeTrue();
        (verdict.Reason.Sentence("vi") + verdict.Reason.Sentence("en") + verdict.ToTable().ToText("en") + verdict.ToTable().ToHtml("vi")).Should().NotContain("NaN");
        CheckJson(verdict);
        _ = verdict.ToString();
    }

    private static void CheckAudit(IReadOnlyList<Claim> claims)
    {
        foreach (ClaimCheck check in AuditRun.Of(claims).Checks)
        {
            (check.Recomputed.ValueOrNull is not { } value || double.IsFinite(value)).Should().BeTrue();
            _ = check.ToString();
            _ = check.ToTable().ToText("en");
            foreach (Explanation explanation in check.Explanations)
            {
                (explanation.Sentence("vi") + explanation.Sentence("en")).Should().NotContain("NaN");
            }
        }
    }
}
