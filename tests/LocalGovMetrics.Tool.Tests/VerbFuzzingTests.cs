using System.Globalization;
using System.Text.Json;
using LocalGovMetrics.Csv;
using LocalGovMetrics.Tests.Fuzzing;

namespace LocalGovMetrics.Tool.Tests;

/// <summary>Random tables through the verbs: a status, never an exception; no output before an error; JSON that reads.</summary>
public sealed class VerbFuzzingTests : IDisposable
{
    private static readonly string[] Columns = ["direction", "measure", "measureUnit", "status", "term", "baseYear", "base", "no", "parent", "reportedVerdict", "source", "2020", "2021", "2022", "achieved", "growth2021-2023"];
    private static readonly string[] ClaimKinds = ["fraction", "share", "sum", "partialSum", "sharesSum", "difference", "growth", "averageGrowth", "averageGrowthIndex", "multiple", "attainment", "growthAttainment", "averagePerYear", "mean", "weightedMean", "sameFact"];
    private static readonly string[] Formats = ["table", "json", "csv", "markdown"];

    private readonly string _folder = Directory.CreateTempSubdirectory("lgm").FullName;

    [Fact]
    public void Fuzzing_OfTheVerbs_GivesAStatus() => Fuzz.Run("verbs", one =>
    {
        bool isAudit = one.OneIn(4);
        string plan = isAudit && one.OneIn(2) ? Claims(one) : Plan(one);
        string path = Path.Combine(_folder, "in.csv");
        File.WriteAllText(path, plan);
        string format = one.Pick(Formats);
        string[] verb = isAudit ? ["audit", path]
            : one.Random.Next(8) switch
            {
                0 => ["compare", path],
                1 => ["compare", path, "--progress"],
                2 => ["compare", path, "--league"],
                3 => ["comparable", path],
                4 => ["assess", path, "--output", "-"],
                _ => ["assess", path],
            };
        string[] args = [.. verb, "--format", format, "--policy", one.Pick("face", "strict"), "--lang", one.Pick("vi", "en"), "--notation", one.Pick("vi", "en", "infer")];
        one.Input = string.Join(' ', args) + "\n" + plan;

        ToolRun run = ToolRun.Of(args);

        run.Status.Should().BeInRange(ExitStatus.Done, ExitStatus.Found);
        (run.Output.Length == 0 || run.Status is ExitStatus.Done or ExitStatus.Found).Should().BeTrue("a result stands beside the error {0}", run.Error);
        (run.Status == ExitStatus.Done || run.Error.Length > 0).Should().BeTrue();
        run.Output.Should().NotContain("NaN").And.NotContain("Infinity");
        if (format == "json" && run.Status == ExitStatus.Done)
        {
            JsonDocument.Parse(run.Output).Dispose();
        }
    });

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Plan(FuzzCase one)
    {
        string[] header = ["unit", "indicator", "period", "target", "actual", .. Columns.Where(_ => one.OneIn(4))];
        return Table(header, Enumerable.Range(0, one.Random.Next(1, 8)).Select(_ => header.Select(column => Cell(one, column))));
    }

    private static string Claims(FuzzCase one) => Table(
        ["kind", "inputs", "reported", "periods"],
        Enumerable.Range(0, one.Random.Next(1, 6)).Select(_ => (IEnumerable<string>)
        [
            one.Pick(ClaimKinds),
            string.Join(';', Enumerable.Range(0, one.Random.Next(1, 4)).Select(_ => FuzzTexts.Plausible(one))),
            one.OneIn(6) ? FuzzTexts.Any(one) : FuzzTexts.Plausible(one),
            one.Pick("", "", "5"),
        ]));

    private static string Table(string[] header, IEnumerable<IEnumerable<string>> rows)
    {
        using StringWriter text = new();
        CsvTableWriter writer = new(text);
        writer.WriteRow(header);
        foreach (IEnumerable<string> row in rows)
        {
            writer.WriteRow([.. row]);
        }

        return text.ToString();
    }

    private static string Cell(FuzzCase one, string column) => column switch
    {
        _ when one.OneIn(60) => FuzzTexts.Any(one),
        "unit" => one.Pick("Huế", "Tam Kỳ", "Quảng Trị", "Đông Hà"),
        "indicator" => one.Pick("Tỷ lệ hộ nghèo", "Thu ngân sách", "Số xã"),
        "period" => one.OneIn(6) ? "2021-2025" : "2023",
        "direction" => one.Pick("", "higher", "lower", "closer"),
        "measure" => one.Pick("", "", "level", "change", "growth", "multiple"),
        "measureUnit" => one.Pick("", "%", "%", "hộ", "tỷ đồng"),
        "status" => one.Pick("", "actual", "estimated", "pending"),
        "term" => one.Pick("", "2020-2025"),
        "baseYear" => one.Pick("", "2020"),
        "no" or "parent" => one.Random.Next(1, 9).ToString(CultureInfo.InvariantCulture),
        "reportedVerdict" => one.Pick("", "đạt", "không đạt"),
        "source" or "achieved" => one.Pick("", "000:1"),
        _ => one.OneIn(8) ? string.Empty : one.OneIn(10) ? FuzzTexts.Any(one) : FuzzTexts.Plausible(one),
    };
}
