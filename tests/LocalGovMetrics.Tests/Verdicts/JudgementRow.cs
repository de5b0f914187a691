using System.Globalization;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Tests.Reading;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tests.Verdicts;

/// <summary>One row of a table of judgements: printed texts in, a verdict out.</summary>
public sealed record JudgementRow(int Line, string Target, string Actual, string Direction, IReadOnlyDictionary<string, string> Row, string Policy, string Verdict, string Reason, string Attainment)
{
    private const string Header = "| Target | Actual | Direction | Row | Policy | Verdict | Reason | Attainment |";

    private static readonly string[] Columns = ["indicator", "period", "measureUnit", "measure", "aggregation", "status", "baseYear", "base", "term", "reportedVerdict"];

    public static IReadOnlyList<JudgementRow> ReadAll()
    {
        string[] lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Verdicts", "judgements.md"));
        List<JudgementRow> rows = [];
        bool isInTable = false;
        for (int i = 0; i < lines.Length; i++)
        {
            bool isRow = lines[i].StartsWith('|');
            if (isRow && isInTable && !lines[i].StartsWith("|---", StringComparison.Ordinal))
            {
                rows.Add(Read(lines[i], i + 1));
            }

            isInTable = isRow && (isInTable || lines[i] == Header);
        }

        return rows;
    }

    public override string ToString() => $"line {Line}: {Target} against {Actual}";

    /// <summary>Reads the texts as a table of one row and judges it.</summary>
    public JudgementRow Judged()
    {
        List<string> years = [.. Row.Keys.Except(Columns)];
        string header = string.Join('|', [.. Columns, .. years, "unit", "target", "actual", "direction"]);
        IEnumerable<string> cells = Columns.Concat(years).Select(column => Row.GetValueOrDefault(column, column switch { "indicator" => "x", "period" => "2024", _ => string.Empty }));
        Outcome<PlanTable, Diagnostic> outcome = Tables.Read(header, string.Join('|', [.. cells, "A", Target, Actual, Direction]));
        if (outcome.Value is not { } table)
        {
            return this with { Verdict = "refused", Reason = outcome.Reasons[0].ToString(), Attainment = string.Empty };
        }

        Verdict verdict = VerdictCalculator.Assess(table.Rows[0], Policy switch { "" => VerdictPolicy.Face, "strict" => VerdictPolicy.Strict, var json => System.Text.Json.JsonSerializer.Deserialize<VerdictPolicy>(json)! });
        return this with
        {
            Verdict = Name(verdict.Kind) + (verdict.IsNear ? ", near" : string.Empty),
            Reason = Name(verdict.Reason.Code),
            Attainment = (Percent(verdict.Attainment) + (verdict.AttainmentFromBaseline is { } way ? " / " + Percent(way) : string.Empty)).Trim(),
        };
    }

    private static string Percent(Computed ratio) =>
        ratio.TryGetValue(out double value) ? Math.Round(value * 100, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture)
        : ratio.Reason == UndefinedReason.NothingLeft ? "nothing left"
        : string.Empty;

    private static string Name<T>(T value)
        where T : struct, Enum => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..];

    private static JudgementRow Read(string line, int number)
    {
        string[] cells = [.. line[1..^1].Split('|').Select(cell => cell.Trim(' ', '`'))];
        cells.Length.Should().Be(8, "line {0} of the judgements has eight cells", number);
        Dictionary<string, string> row = [];
        foreach (string pair in cells[3].Split("; ", StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = pair.Split('=', 2);
            row[parts[0].Trim()] = parts[1].Trim();
        }

        return new JudgementRow(number, cells[0], cells[1], cells[2], row, cells[4], cells[5], cells[6], cells[7]);
    }
}
